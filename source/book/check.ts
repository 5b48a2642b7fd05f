import type { ArchivedRecords } from './archive.ts';
import { byMonth, monthTotals, nothingArchived } from './archive.ts';
import type { Book, TableName, Tables } from './book.ts';
import type { Francs } from './money.ts';
import type { ArchivedMonth, Id, Sale } from './records.ts';
import { type Reference, referencesOf } from './references.ts';
import { paidOf, totalOf } from './sale.ts';

/** Something in a book that cannot be true. */
export type Anomaly =
	| {
			readonly anomaly: 'reference';
			readonly table: TableName;
			readonly id: Id;
			readonly field: string;
			readonly to: Id;
	  }
	| {
			readonly anomaly: 'overpaid';
			readonly id: Id;
			readonly paid: Francs;
			readonly total: Francs;
	  }
	| {
			readonly anomaly: 'month';
			readonly id: string;
			readonly kept: ArchivedMonth;
			readonly found: ArchivedMonth;
	  };

/** The tables whose records speak of others, in the order in which they are told. */
const pointing = ['products', 'sales', 'contacts', 'problems'] as const;

const referenceAnomalies = (book: Book, archived: ArchivedRecords): readonly Anomaly[] => {
	const archivedSales = new Set(archived.sales.map(({ id }) => id));
	const merged = new Set(Object.values(book.customers).flatMap(({ formerIds = [] }) => formerIds));
	const isThere = ({ table, id }: Reference): boolean =>
		Object.hasOwn(book[table], id) ||
		(table === 'sales' && archivedSales.has(id)) ||
		(table === 'customers' && merged.has(id));
	const recordsOf = (table: (typeof pointing)[number]) => [
		...Object.values<Tables[typeof table]>(book[table]),
		...(table === 'products' ? [] : archived[table]),
	];
	return pointing.flatMap(table =>
		recordsOf(table).flatMap(record =>
			referencesOf(table, record)
				.filter(reference => !isThere(reference))
				.map(
					({ field, id: to }): Anomaly => ({
						anomaly: 'reference',
						table,
						id: record.id,
						field,
						to,
					}),
				),
		),
	);
};

const overpaid = (sales: readonly Sale[]): readonly Anomaly[] =>
	sales.flatMap((sale): readonly Anomaly[] => {
		const [paid, total] = [paidOf(sale), totalOf(sale)];
		return paid > total ? [{ anomaly: 'overpaid', id: sale.id, paid, total }] : [];
	});

const monthAnomalies = (book: Book, archived: ArchivedRecords): readonly Anomaly[] => {
	const months = byMonth(archived);
	const ids = new Set([...Object.keys(book.months), ...months.keys()]);
	return [...ids].sort().flatMap((id): readonly Anomaly[] => {
		const kept = book.months[id] ?? monthTotals(id, nothingArchived);
		const found = monthTotals(id, months.get(id) ?? nothingArchived);
		const isAlike =
			kept.sales === found.sales &&
			kept.total === found.total &&
			kept.contacts === found.contacts &&
			kept.problems === found.problems;
		return isAlike ? [] : [{ anomaly: 'month', id, kept, found }];
	});
};

/** Everything in the book and its archive that points nowhere or does not add up. */
export const anomaliesIn = (book: Book, archived: ArchivedRecords): readonly Anomaly[] => [
	...referenceAnomalies(book, archived),
	...overpaid([...Object.values(book.sales), ...archived.sales]),
	...monthAnomalies(book, archived),
];
