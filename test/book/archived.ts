import {
	type ArchivedRecords,
	archivedTables,
	archivingChanges,
	byMonth,
	monthTotals,
	settledRecords,
} from '../../source/book/archive.ts';
import { applyChanges, type Book } from '../../source/book/book.ts';
import type { Day } from '../../source/book/day.ts';

export const noRecords: ArchivedRecords = { sales: [], contacts: [], problems: [], snoozes: [] };

/** Each record once: a relance put off again after years has the name it had. */
const once = <Kept extends { readonly id: string }>(records: readonly Kept[]): readonly Kept[] => [
	...new Map(records.map(record => [record.id, record])).values(),
];

const together = (one: ArchivedRecords, other: ArchivedRecords): ArchivedRecords => ({
	sales: once([...one.sales, ...other.sales]),
	contacts: once([...one.contacts, ...other.contacts]),
	problems: once([...one.problems, ...other.problems]),
	snoozes: once([...one.snoozes, ...other.snoozes]),
});

export const countOf = (records: ArchivedRecords): number =>
	archivedTables.reduce((sum, table) => sum + records[table].length, 0);

/** The book without what is settled and old, and all that has left it so far. */
export const archived = (
	book: Book,
	today: Day,
	already: ArchivedRecords = noRecords,
): { readonly book: Book; readonly records: ArchivedRecords } => {
	const records = together(already, settledRecords(book, today));
	const months = [...byMonth(records)].map(([id, ofMonth]) => monthTotals(id, ofMonth));
	const changes = archivingChanges(settledRecords(book, today), months);
	return { book: applyChanges(book, changes), records };
};
