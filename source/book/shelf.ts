import { type Book, type Change, put } from './book.ts';
import type { Day } from './day.ts';
import { keptPieces } from './pieces.ts';
import type { Id, Pieces, Sale } from './records.ts';
import { isOpenOrder } from './sale.ts';
import { takeFromStock } from './stock.ts';

/** How many of each product. */
export const countPieces = (pieces: readonly Pieces[]): ReadonlyMap<Id, number> => {
	const counted = new Map<Id, number>();
	for (const { productId, quantity } of pieces)
		counted.set(productId, (counted.get(productId) ?? 0) + quantity);
	return counted;
};

/** Of each product, what there is more of (below zero: less) in the one than in the other. */
export const differenceOf = (
	one: readonly Pieces[],
	other: readonly Pieces[],
): readonly Pieces[] => {
	const [more, less] = [countPieces(one), countPieces(other)];
	return [...new Set([...more.keys(), ...less.keys()])].flatMap(productId => {
		const quantity = (more.get(productId) ?? 0) - (less.get(productId) ?? 0);
		return quantity === 0 ? [] : { productId, quantity };
	});
};

export const inAll = (
	parts: ReadonlyArray<{ readonly pieces: readonly Pieces[] }>,
): readonly Pieces[] => parts.flatMap(({ pieces }) => pieces);

/** What is in the customer's hands: it was handed over, and it did not come back. */
export const piecesOut = (sale: Sale): readonly Pieces[] =>
	isOpenOrder(sale)
		? differenceOf(inAll(sale.partDeliveries ?? []), inAll(sale.returns ?? []))
		: keptPieces(sale);

/** Pieces that come back to the shelf, or that leave it when below zero. */
export const putOnShelf = (book: Book, pieces: readonly Pieces[], today: Day): readonly Change[] =>
	[...countPieces(pieces)].flatMap(([productId, quantity]) => {
		const product = book.products[productId];
		return product?.stock === undefined
			? []
			: put('products', takeFromStock(product, -quantity, book.settings, today));
	});
