import { callName } from './find.ts';
import { groupBy } from './group.ts';
import { type Francs, sumOf } from './money.ts';
import { owedBy } from './owed.ts';
import type { Period } from './period.ts';
import { keptLines } from './pieces.ts';
import type { Id } from './records.ts';
import type { ReportRecords } from './report-records.ts';
import { soldIn } from './report-sales.ts';
import { lineTotal, paidOf, totalOf } from './sale.ts';

/** FCFA of what he bought in the period, what he has paid of it, and all he owes today. */
export interface BestCustomer {
	readonly id: Id;
	readonly name: string;
	readonly sales: number;
	readonly bought: Francs;
	readonly paid: Francs;
	readonly owes: Francs;
}

/** Pieces that were sold and did not come back, and FCFA they were sold for. */
export interface BestProduct {
	readonly id: Id;
	readonly name: string;
	readonly quantity: number;
	readonly total: Francs;
}

/** More is a list for a spreadsheet, which the export writes. */
const mostListed = 20;

type Ranked = readonly [amount: number, name: string, id: Id];

/** The largest amount first; of one amount, by name. */
const byRank =
	<Item>(rankOf: (item: Item) => Ranked) =>
	(one: Item, other: Item): number => {
		const [amount, name, id] = rankOf(one);
		const [otherAmount, otherName, otherId] = rankOf(other);
		if (amount !== otherAmount) return otherAmount - amount;
		return `${name} ${id}` < `${otherName} ${otherId}` ? -1 : 1;
	};

export const bestCustomers = (records: ReportRecords, period: Period): readonly BestCustomer[] => {
	const { book, customerOf } = records;
	return [...groupBy(soldIn(records, period), customerOf)]
		.flatMap(([customer, sales]) => {
			const bought = sumOf(sales.map(totalOf));
			return customer === undefined || bought === 0
				? []
				: {
						id: customer.id,
						name: callName(customer),
						sales: sales.length,
						bought,
						paid: sumOf(sales.map(paidOf)),
					};
		})
		.sort(byRank(({ bought, name, id }) => [bought, name, id]))
		.slice(0, mostListed)
		.map(customer => ({ ...customer, owes: owedBy(book, customer.id) }));
};

export const bestProducts = (records: ReportRecords, period: Period): readonly BestProduct[] => {
	const { products } = records.book;
	const lines = soldIn(records, period).flatMap(keptLines);
	return [...groupBy(lines, ({ productId }) => productId)]
		.map(([id, same]) => ({
			id,
			name: products[id]?.name ?? same.at(-1)?.name ?? '',
			quantity: same.reduce((sum, { quantity }) => sum + quantity, 0),
			total: sumOf(same.map(lineTotal)),
		}))
		.sort(byRank(({ total, name, id }) => [total, name, id]))
		.slice(0, mostListed);
};
