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
	const all = Object.values(book.products);
	// A code that was scanned is that product's alone, whatever else it begins.
	const scanned = all.filter(({ barcode }) => barcode !== undefined && barcode === query.trim());
	if (scanned.length > 0) return scanned;
	return matching(all.sort(byNeed), query, ({ name, barcode = '' }) => `${name} ${barcode}`);
};
