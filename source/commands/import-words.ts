import type { Brought, Reading, RowFault, RowNote } from '../book/brought.ts';
import { type Catalog, wordRefusal } from '../text/catalog.ts';

export const faultsIn = (reading: Reading, brought: Brought): readonly RowFault[] =>
	[...reading.faults, ...brought.faults].sort((one, other) => one.line - other.line);

export const notesIn = (reading: Reading, brought: Brought): readonly RowNote[] =>
	[...reading.notes, ...brought.notes].sort((one, other) => one.line - other.line);

export const wordRowFault = ({ line, column, refusal }: RowFault, catalog: Catalog): string =>
	catalog.imports.fault(line, column, wordRefusal(catalog, refusal));

export const wordNote = (note: RowNote, { imports }: Catalog): string =>
	imports.fault(
		note.line,
		undefined,
		// Each note's sentence takes that note's facts: the type of the union guarantees the pair.
		(imports.note[note.note] as (facts: RowNote) => string)(note),
	);

/** What the import comes to, a table each. */
export const tallyWords = (
	{ tallies }: Brought,
	{ imports, keeping }: Catalog,
): readonly string[] =>
	tallies.map(({ table, added, changed, known }) =>
		imports.tally(keeping.tables[table], added, changed, known),
	);

/** The first of them under a heading, and how many more there are. */
export const listed = <Item>(
	heading: string,
	items: readonly Item[],
	word: (item: Item) => string,
	most: number,
	{ imports }: Catalog,
): readonly string[] =>
	items.length === 0
		? []
		: [
				heading,
				...items.slice(0, most).map(item => `  ${word(item)}`),
				...(items.length > most ? [`  ${imports.more(items.length - most)}`] : []),
			];

/** What the file is and how each of its columns is read. */
export const readingWords = (
	{ kind, rows, encoding, separator, columns }: Reading,
	{ imports }: Catalog,
): readonly string[] => [
	separator === undefined
		? imports.cards(rows, encoding)
		: imports.file(kind, rows, encoding, separator),
	...(columns.length === 0
		? []
		: [
				imports.columns(
					columns.map(({ heading, meaning }) =>
						meaning === undefined
							? imports.columnPassed(heading)
							: imports.column(heading, meaning),
					),
				),
			]),
];
