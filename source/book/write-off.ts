import { type Book, type Facts, put } from './book.ts';
import { noFrancs } from './money.ts';
import type { Id, Sale } from './records.ts';
import { ok, type Result, refuse } from './result.ts';
import { balanceOf, isOpenOrder, type Recorded } from './sale.ts';
import { parseReason, saleOf, saleToCorrect } from './to-correct.ts';

interface WriteOffFacts {
	readonly saleId: Id;
	readonly reason: string;
}

/** The rest of the debt is given up: no longer owed nor asked for, kept in the customer's history. */
export const writeOff = (
	book: Book,
	{ saleId, reason: typed }: WriteOffFacts,
	{ today }: Facts,
): Result<Recorded> => {
	const found = saleToCorrect(book, saleId);
	if (!found.ok) return found;
	const reason = parseReason(typed);
	if (!reason.ok) return reason;
	// What is still to be delivered is cancelled, not given away.
	if (isOpenOrder(found.value)) return refuse({ reason: 'order-open' });
	const amount = balanceOf(found.value);
	if (amount === noFrancs) return refuse({ reason: 'sale-paid' });
	const sale: Sale = {
		...found.value,
		writtenOff: { on: today, amount, reason: reason.value },
	};
	return ok({ sale, changes: [put('sales', sale)] });
};

/** A debt that was given up is owed again: he came back to pay, or it was a mistake. */
export const takeUpDebt = (
	book: Book,
	{ saleId, reason: typed }: WriteOffFacts,
	{ today }: Facts,
): Result<Recorded> => {
	const found = saleOf(book, saleId);
	if (!found.ok) return found;
	const { writtenOff, ...rest } = found.value;
	if (writtenOff === undefined) return refuse({ reason: 'sale-not-written-off' });
	const reason = parseReason(typed);
	if (!reason.ok) return reason;
	const { amount } = writtenOff;
	const sale: Sale = {
		...rest,
		corrections: [
			...(rest.corrections ?? []),
			{ on: today, what: 'write-off', amount, reason: reason.value },
		],
	};
	return ok({ sale, changes: [put('sales', sale)] });
};
