import { type Change, recordsIn } from '../book/book.ts';
import type { Product } from '../book/records.ts';
import type { Catalog } from '../text/catalog.ts';

export const productsIn = (changes: readonly Change[]): readonly Product[] =>
	recordsIn('products', changes);

/** Stock below zero means a count is owed: said, never refused. */
export const stockWarnings = (
	changes: readonly Change[],
	{ commands }: Catalog,
): readonly string[] =>
	productsIn(changes).flatMap(({ name, stock = 0 }) =>
		stock < 0 ? commands.warnings.stockBelowZero(name, stock) : [],
	);
