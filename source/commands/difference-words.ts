import type { Book } from '../book/book.ts';
import { differencesBetween } from '../book/differences.ts';
import type { Catalog } from '../text/catalog.ts';

/** `  ventes : 2 en plus, 1 différence`, a line a table. */
export const differenceLines = (from: Book, to: Book, { keeping }: Catalog): readonly string[] => {
	const lines = differencesBetween(from, to).map(({ table, added, removed, changed }) =>
		keeping.difference(keeping.tables[table], added, removed, changed),
	);
	return (lines.length === 0 ? [keeping.noDifference] : lines).map(line => `  ${line}`);
};
