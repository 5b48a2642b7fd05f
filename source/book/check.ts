import { advanceOf } from './advance.ts';
import type { ArchivedRecords } from './archive.ts';
import { byMonth, monthTotals, nothingArchived } from './archive.ts';
import type { Book, TableName, Tables } from './book.ts';
import type { Francs } from './money.ts';
import type { ArchivedMonth, Id, Sale } from './records.ts';
import { type Reference, referencesOf } from './references.ts';
import { balanceOf, paidOf, totalOf } from './sale.ts';

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
			readonly anomaly: 'below-zero';
			readonly table: 'sales' | 'customers';
			readonly id: Id;
			readonly what: 'paid' | 'balance' | 'advance';
			readonly amount: Francs;
	  }
	| {
			readonly anomaly: 'month';
			readonly id: string;
			readonly kept: ArchivedMonth;
			readonly found: ArchivedMonth;
	  };

type BelowZero = Extract<Anomaly, { anomaly: 'below-zero' }>;

/** The tables whose records speak of others, in the order in which they are told. */
const pointing = ['products', 'sales', 'contacts', 'problems', 'news'] as const;

const referenceAnomalies = (book: Book, archived: ArchivedRecords): readonly Anomaly[] => {
	const archivedSales = new Set(archived.sales.map(({ id }) => id));
	const merged = new Set(Object.values(book.customers).flatMap(({ formerIds = [] }) => formerIds));
	const isThere = ({ table, id }: Reference): boolean =>
		Object.hasOwn(book[table], id) ||
		(table === 'sales' && archivedSales.has(id)) ||
		(table === 'customers' && merged.has(id));
	const recordsOf = (table: (typeof pointing)[number]) => [
		...Object.values<Tables[typeof table]>(book[table]),
		...(table === 'products' || table === 'news' ? [] : archived[table]),
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

/** More was handed back than paid, or given up than owed; more was taken from an advance than left. */
const belowZero = (book: Book, sales: readonly Sale[]): readonly Anomaly[] => {
	const told: readonly BelowZero[] = [
		...sales.flatMap((sale): readonly BelowZero[] => {
			const about = { anomaly: 'below-zero', table: 'sales', id: sale.id } as const;
			const paid = paidOf(sale);
			return [
				{ ...about, what: 'paid', amount: paid },
				// What was paid too much is told as such.
				...(paid > totalOf(sale)
					? []
					: [{ ...about, what: 'balance', amount: balanceOf(sale) } as const]),
			];
		}),
		...Object.values(book.customers).map(
			(customer): BelowZero => ({
				anomaly: 'below-zero',
				table: 'customers',
				id: customer.id,
				what: 'advance',
				amount: advanceOf(customer),
			}),
		),
	];
	return told.filter(({ amount }) => amount < 0);
};

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
export const anomaliesIn = (book: Book, archived: ArchivedRecords): readonly Anomaly[] => {
	const sales = [...Object.values(book.sales), ...archived.sales];
	return [
		...referenceAnomalies(book, archived),
		...overpaid(sales),
		...belowZero(book, sales),
		...monthAnomalies(book, archived),
	];
};
