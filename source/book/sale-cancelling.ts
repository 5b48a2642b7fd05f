import { agiosPaidOf } from './agios.ts';
import { type Book, type Facts, put } from './book.ts';
import type { Id, Sale } from './records.ts';
import { type Refund, refundChanges } from './refund.ts';
import { ok, type Result, refuse } from './result.ts';
import { paidOf, type Recorded } from './sale.ts';
import { piecesOut, putOnShelf } from './shelf.ts';
import { parseReason, saleToCorrect } from './to-correct.ts';

export interface CancelFacts {
	readonly saleId: Id;
	readonly refund: Refund;
	readonly reason: string;
}

/** The sale never was: what had left the shelf is back, what was paid goes back to the customer. */
export const cancelSale = (
	book: Book,
	{ saleId, refund, reason: typed }: CancelFacts,
	{ today }: Facts,
): Result<Recorded> => {
	const found = saleToCorrect(book, saleId);
	if (!found.ok) return found;
	const reason = parseReason(typed);
	if (!reason.ok) return reason;
	// They were paid on a delay that never was: the payment goes first, with its own reason.
	if (agiosPaidOf(found.value) > 0) return refuse({ reason: 'agios-paid' });
	const amount = paidOf(found.value);
	const refunded = refundChanges(book, found.value, { amount, refund, today });
	if (!refunded.ok) return refunded;
	const sale: Sale = {
		...found.value,
		cancelled: { on: today, refund: amount, reason: reason.value },
	};
	return ok({
		sale,
		changes: [
			...putOnShelf(book, found.value.isTakenOver ? [] : piecesOut(found.value), today),
			...refunded.value,
			put('sales', sale),
		],
	});
};
