import type { Book, Change, Facts, TableName } from './book.ts';
import type { Sale } from './records.ts';
import type { Refusal } from './refusal.ts';

export const rowKinds = ['customers', 'products', 'debts', 'sales'] as const;

/** What a file of lines may be imported as. */
export type RowKind = (typeof rowKinds)[number];

/** Why a line of a file cannot be taken. Nothing of the file is, as long as there is one. */
export interface RowFault {
	readonly line: number;
	/** The heading of its column, when it is about one cell. */
	readonly column?: string;
	readonly refusal: Refusal;
}

/** What is to be known of a line that is taken all the same. */
export type RowNote = { readonly line: number } & (
	| { readonly note: 'phone-to-repair'; readonly name: string; readonly text: string }
	| { readonly note: 'phone-left-out'; readonly name: string; readonly text: string }
	| { readonly note: 'phone-of-another'; readonly name: string; readonly other: string }
	| { readonly note: 'other-name'; readonly name: string; readonly known: string }
	| { readonly note: 'namesake'; readonly name: string }
	| { readonly note: 'nameless' }
	| { readonly note: 'stock-kept'; readonly name: string; readonly stock: number }
);

/** What comes of the records of one table. */
export interface Tally {
	readonly table: TableName;
	readonly added: number;
	readonly changed: number;
	/** In the book already, with everything the file says. */
	readonly known: number;
}

/** What an import makes of a book. */
export interface Brought {
	readonly changes: readonly Change[];
	readonly tallies: readonly Tally[];
	readonly faults: readonly RowFault[];
	readonly notes: readonly RowNote[];
}

/** What an import looks at besides the book. */
export interface BringFacts extends Facts {
	/** Sales that have left the book for its archive. */
	readonly archived: readonly Sale[];
}

/** Pure: the lines that were read, brought into the newest book. */
export type Bring = (book: Book, given: BringFacts) => Brought;

/** How a column of a file is read. */
export interface ColumnRead {
	readonly heading: string;
	/** The heading of Cahier that it stands for; nothing for a column that is passed over. */
	readonly meaning?: string;
}

/** A file as it was read, before it is brought into a book. */
export interface Reading {
	readonly kind: RowKind;
	/** How its bytes are taken: `UTF-8`. */
	readonly encoding: string;
	/** Of a CSV file. */
	readonly separator?: string;
	/** None of a phone's cards, whose fields have no headings. */
	readonly columns: readonly ColumnRead[];
	/** Lines, or cards, with something in them. */
	readonly rows: number;
	readonly faults: readonly RowFault[];
	readonly notes: readonly RowNote[];
	readonly bring: Bring;
}
