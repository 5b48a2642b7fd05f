import { stringify } from 'csv-stringify/sync';
import type { Book } from '../book/book.ts';
import type { RowKind } from '../book/brought.ts';
import type { Day } from '../book/day.ts';
import type { Customer, Id } from '../book/records.ts';
import type { Catalog } from '../text/catalog.ts';
import { guarded } from './guard.ts';
import type { Field } from './headings.ts';

/** The name of a table's file without its extension, and its bytes. */
export interface Sheet {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** What the columns of the tables are made from. */
export interface SheetFacts {
	readonly book: Book;
	readonly catalog: Catalog;
	readonly today: Day;
	/** The customer of a sale or a message, also under the id he had before he was merged. */
	readonly customer: (id: Id | undefined) => Customer | undefined;
	/** The heading that an import of that kind knows. */
	readonly heading: <Kind extends RowKind>(kind: Kind, field: Field<Kind>) => string;
}

/** One column of an exported table: its heading, and what a record has under it. */
export type Column<Item> = readonly [
	heading: string,
	cell: (item: Item) => string | number | undefined,
];

/** Excel in French wants the semicolon, and its byte order mark to see that the file is UTF-8. */
export const sheet = <Item>(
	columns: readonly Column<Item>[],
	items: readonly Item[],
): Uint8Array => {
	const head = columns.map(([heading]) => heading);
	const rows = items.map(item => columns.map(([, cell]) => guarded(String(cell(item) ?? ''))));
	return Buffer.from(
		stringify([head, ...rows], {
			bom: true,
			delimiter: ';',
			record_delimiter: '\r\n',
			quoted_match: /[\r\n]/,
		}),
	);
};
