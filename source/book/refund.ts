import { withAdvances } from './advance.ts';
import { type Book, type Change, put } from './book.ts';
import type { Day } from './day.ts';
import { type Francs, noFrancs } from './money.ts';
import type { Sale } from './records.ts';
import { ok, type Result, refuse } from './result.ts';
import { buyerOf } from './to-correct.ts';

/** Money that goes back to a customer is put in his hand, or kept for his later purchases. */
export type Refund = 'cash' | 'advance';

/** What a refund changes besides its sale: an advance needs somebody it is kept for. */
export const refundChanges = (
	book: Book,
	sale: Sale,
	facts: { readonly amount: Francs; readonly refund: Refund; readonly today: Day },
): Result<readonly Change[]> => {
	const { amount, refund, today } = facts;
	if (amount === noFrancs || refund === 'cash') return ok([]);
	const customer = buyerOf(book, sale);
	if (customer === undefined) return refuse({ reason: 'advance-without-customer' });
	const entry = { on: today, amount, saleId: sale.id };
	return ok([put('customers', withAdvances(customer, [entry]))]);
};
