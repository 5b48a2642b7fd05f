import type { Book } from './book.ts';
import { parseText } from './name.ts';
import type { Customer, Id, Sale } from './records.ts';
import { ok, type Result, refuse } from './result.ts';

/** A sale of the book; what the archive has is settled and stays as it is. */
export const saleOf = (book: Book, id: Id): Result<Sale> => {
	// The id may be typed: `constructor` is no sale.
	const sale = Object.hasOwn(book.sales, id) ? book.sales[id] : undefined;
	return sale === undefined ? refuse({ reason: 'sale-unknown', id }) : ok(sale);
};

/** One that may be put right: not cancelled, and its debt not given up. */
export const saleToCorrect = (book: Book, id: Id): Result<Sale> => {
	const sale = saleOf(book, id);
	if (!sale.ok) return sale;
	if (sale.value.cancelled !== undefined) return refuse({ reason: 'sale-cancelled', id });
	return sale.value.writtenOff === undefined ? sale : refuse({ reason: 'sale-written-off' });
};

export const buyerOf = (book: Book, { customerId }: Sale): Customer | undefined =>
	customerId === undefined ? undefined : book.customers[customerId];

/** A few words that may not be missing: nothing is put right without saying why. */
export const parseReason = (typed: string): Result<string> => {
	const read = parseText(typed);
	return read.ok || read.refusal.reason !== 'name-missing'
		? read
		: refuse({ reason: 'reason-missing' });
};
