import type { Product } from '../../book/records.ts';
import { thresholdOf } from '../../book/stock.ts';
import { matching } from '../search/matching.ts';
import type { World } from '../turn.ts';
import type { StockState } from './state.ts';

/** The products shown: the lowest against their threshold first, those not counted last. */
export const productsListed = ({ book }: World, { query }: StockState): readonly Product[] => {
	const above = (product: Product): number =>
		product.stock === undefined
			? Number.POSITIVE_INFINITY
			: product.stock - thresholdOf(product, book.settings);
	const byNeed = (one: Product, other: Product): number =>
		above(one) === above(other) ? 0 : above(one) - above(other);
	return matching(
		Object.values(book.products).sort(byNeed),
		query,
		({ name, barcode = '' }) => `${name} ${barcode}`,
	);
};
