import { type Book, type Facts, put } from './book.ts';
import { type Francs, francs, sumOf } from './money.ts';
import { keptLines } from './pieces.ts';
import type { Id, Line, Pieces, Return, Sale } from './records.ts';
import { type Refund, refundChanges } from './refund.ts';
import { ok, type Result, refuse } from './result.ts';
import { lineTotal, paidOf, type Recorded, totalOf } from './sale.ts';
import { countPieces, piecesOut, putOnShelf } from './shelf.ts';
import { parseReason, saleToCorrect } from './to-correct.ts';

export interface ReturnFacts {
	readonly saleId: Id;
	readonly pieces: readonly Pieces[];
	/** FCFA taken off the total; the price they were sold at when absent. */
	readonly amount?: Francs;
	/** For what he had paid above the new total: what is owed goes down first. */
	readonly refund: Refund;
	/** The goods cannot be sold again: they do not go back on the shelf. */
	readonly isSpoilt?: boolean;
	readonly reason: string;
}

/** The lines with some pieces taken off, from the last line on. */
const without = (lines: readonly Line[], pieces: readonly Pieces[]): readonly Line[] => {
	const left = new Map(countPieces(pieces));
	return lines
		.toReversed()
		.map(line => {
			const taken = Math.min(line.quantity, left.get(line.productId) ?? 0);
			left.set(line.productId, (left.get(line.productId) ?? 0) - taken);
			return { ...line, quantity: line.quantity - taken };
		})
		.toReversed();
};

/** What these pieces were sold for: those of the last lines come back first. */
export const priceOfReturn = (sale: Sale, pieces: readonly Pieces[]): Francs => {
	const kept = keptLines(sale);
	const price = (lines: readonly Line[]): number => sumOf(lines.map(lineTotal));
	return francs(Math.min(price(kept) - price(without(kept, pieces)), totalOf(sale)));
};

const tooMany = (book: Book, sale: Sale, pieces: readonly Pieces[]): Result<never> | undefined => {
	const out = countPieces(piecesOut(sale));
	for (const [productId, quantity] of countPieces(pieces)) {
		const most = out.get(productId) ?? 0;
		const line = sale.lines.find(one => one.productId === productId);
		if (quantity > most)
			return refuse({
				reason: 'return-too-many',
				product: line?.name ?? book.products[productId]?.name ?? productId,
				quantity,
				most,
			});
	}
	return undefined;
};

/** Goods come back: the total goes down, then the debt, and what was paid above it goes back to the customer. */
export const returnGoods = (
	book: Book,
	facts: ReturnFacts,
	{ today }: Facts,
): Result<Recorded & { readonly returned: Return }> => {
	const found = saleToCorrect(book, facts.saleId);
	if (!found.ok) return found;
	const reason = parseReason(facts.reason);
	if (!reason.ok) return reason;
	const pieces = facts.pieces.filter(({ quantity }) => quantity > 0);
	if (pieces.length === 0) return refuse({ reason: 'return-empty' });
	const objected = tooMany(book, found.value, pieces);
	if (objected !== undefined) return objected;
	const total = totalOf(found.value);
	const amount = facts.amount ?? priceOfReturn(found.value, pieces);
	if (amount > total) return refuse({ reason: 'return-above-total', amount, total });
	const refund = francs(Math.max(0, paidOf(found.value) - (total - amount)));
	const refunded = refundChanges(book, found.value, {
		amount: refund,
		refund: facts.refund,
		today,
	});
	if (!refunded.ok) return refunded;
	const returned: Return = {
		on: today,
		pieces,
		amount,
		refund,
		reason: reason.value,
		...(facts.isSpoilt ? { isSpoilt: true } : {}),
	};
	const sale: Sale = { ...found.value, returns: [...(found.value.returns ?? []), returned] };
	return ok({
		sale,
		returned,
		changes: [
			...(facts.isSpoilt ? [] : putOnShelf(book, pieces, today)),
			...refunded.value,
			put('sales', sale),
		],
	});
};
