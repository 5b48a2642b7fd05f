import { applyChanges, type Book, emptyBook } from '../../source/book/book.ts';
import type { Brought, Reading, RowKind } from '../../source/book/brought.ts';
import { day } from '../../source/book/day.ts';
import { parsePhone } from '../../source/book/parse-phone.ts';
import type { Sale } from '../../source/book/records.ts';
import type { Result } from '../../source/book/result.ts';
import { readRows } from '../../source/exchange/read-rows.ts';
import { catalogs, wordRefusal } from '../../source/text/catalog.ts';

export const today = day('2026-11-24');

const facts = {
	parsePhone: (typed: string) => parsePhone(typed, 'CM'),
	today,
	language: 'fr' as const,
};

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const readBytes = (kind: RowKind, bytes: Uint8Array): Result<Reading> =>
	readRows(kind, bytes, facts);

/** A file that can be read as one of that kind. */
export const reading = (kind: RowKind, ...lines: readonly string[]): Reading => {
	const read = readBytes(kind, bytesOf(lines.join('\n')));
	if (!read.ok) throw new Error(wordRefusal(catalogs.fr, read.refusal));
	return read.value;
};

/** They count on, so that two imports never make the same one. */
let ids = 0;

export const bring = (book: Book, read: Reading, archived: readonly Sale[] = []): Brought =>
	read.bring(book, { today, newId: () => `i${++ids}`, archived });

export interface Moved {
	readonly book: Book;
	readonly brought: Brought;
	readonly read: Reading;
}

/** The file brought into the book, as far as nothing is wrong with it. */
export const moveIn = (book: Book, kind: RowKind, ...lines: readonly string[]): Moved => {
	const read = reading(kind, ...lines);
	const brought = bring(book, read);
	return { book: applyChanges(book, brought.changes), brought, read };
};

export const intoEmpty = (kind: RowKind, ...lines: readonly string[]): Moved =>
	moveIn(emptyBook('fr'), kind, ...lines);

/** `line: sentence` of everything that is wrong, `line (column): sentence` when it is one cell. */
export const faultsOf = ({ read, brought }: Pick<Moved, 'read' | 'brought'>): readonly string[] =>
	[...read.faults, ...brought.faults].map(
		({ line, column, refusal }) =>
			`${line}${column === undefined ? '' : ` (${column})`}: ${wordRefusal(catalogs.fr, refusal)}`,
	);

/** What the import says of the lines it takes: `line note`. */
export const notesOf = ({ read, brought }: Pick<Moved, 'read' | 'brought'>): readonly string[] =>
	[...read.notes, ...brought.notes].map(({ line, note }) => `${line} ${note}`);

/** `customers +2 ~0 =1` */
export const talliesOf = ({ brought }: Pick<Moved, 'brought'>): readonly string[] =>
	brought.tallies.map(
		({ table, added, changed, known }) => `${table} +${added} ~${changed} =${known}`,
	);

/** The customers without what a new one has of itself. */
export const customersIn = ({ book }: Pick<Moved, 'book'>) =>
	Object.values(book.customers).map(({ id: _, since: _since, events: _events, tone, ...rest }) => ({
		...rest,
		...(tone === 'gentle' ? {} : { tone }),
	}));
