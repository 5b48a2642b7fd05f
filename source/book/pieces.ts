import type { Id, Line, Pieces, Sale } from './records.ts';
import { isOpenOrder, returnsOf } from './sale.ts';

const added = (
	into: ReadonlyMap<Id, number>,
	pieces: readonly Pieces[],
	sign: 1 | -1,
): ReadonlyMap<Id, number> => {
	const sum = new Map(into);
	for (const { productId, quantity } of pieces)
		sum.set(productId, (sum.get(productId) ?? 0) + sign * quantity);
	return sum;
};

/** Pieces by product, those of none left out. */
const listed = (pieces: ReadonlyMap<Id, number>): readonly Pieces[] =>
	[...pieces].flatMap(([productId, quantity]) => (quantity > 0 ? { productId, quantity } : []));

/** The pieces of each product that the customer has bought and kept; of an order, that he is to have. */
export const keptPieces = (sale: Sale): readonly Pieces[] => {
	if (sale.cancelled !== undefined) return [];
	const bought = added(new Map(), sale.lines, 1);
	return listed(returnsOf(sale).reduce((left, { pieces }) => added(left, pieces, -1), bought));
};

/** The lines with only these pieces left in them, those of a product given to its first line first. */
const linesHolding = (sale: Sale, pieces: readonly Pieces[]): readonly Line[] => {
	const left = new Map(pieces.map(({ productId, quantity }) => [productId, quantity]));
	return sale.lines.flatMap(line => {
		const quantity = Math.min(line.quantity, left.get(line.productId) ?? 0);
		left.set(line.productId, (left.get(line.productId) ?? 0) - quantity);
		return quantity === 0 ? [] : [{ ...line, quantity }];
	});
};

/** The lines less what came back, taken from the last ones first; none of a cancelled sale. */
export const keptLines = (sale: Sale): readonly Line[] => linesHolding(sale, keptPieces(sale));

/** What a sale is called by: what he kept of it, or all of it when he kept nothing. */
export const toldLines = (sale: Sale): readonly Line[] => {
	const kept = keptLines(sale);
	return kept.length === 0 ? sale.lines : kept;
};

/** What an order still has to hand over: only what was handed over can have come back. */
export const piecesToDeliver = (sale: Sale): readonly Pieces[] =>
	isOpenOrder(sale)
		? listed(
				(sale.partDeliveries ?? []).reduce(
					(left, { pieces }) => added(left, pieces, -1),
					added(new Map(), sale.lines, 1),
				),
			)
		: [];

/** The lines of an order with the pieces of each that are still to hand over. */
export const linesToDeliver = (sale: Sale): readonly Line[] =>
	linesHolding(sale, piecesToDeliver(sale));
