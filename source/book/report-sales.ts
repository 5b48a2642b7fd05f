import { monthOfDay } from './archive.ts';
import { groupBy } from './group.ts';
import { type Francs, francs, sumOf } from './money.ts';
import { openingProductId } from './opening.ts';
import { isIn, monthsIn, type Period } from './period.ts';
import type { Sale } from './records.ts';
import type { ReportRecords } from './report-records.ts';
import { totalOf } from './sale.ts';

export interface SalesSum {
	readonly sales: number;
	/** FCFA: the lines less what came back. */
	readonly total: Francs;
	/** FCFA of it that was paid on the day of the sale. */
	readonly atCounter: Francs;
	/** FCFA of it that was not, whatever was paid or given up since. */
	readonly credit: Francs;
}

export interface MonthOfSales extends SalesSum {
	/** `2026-11` */
	readonly month: string;
}

export interface SalesReport extends SalesSum {
	readonly byMonth: readonly MonthOfSales[];
	/** Taken over from the notebook before: the shop did not sell them in this one, and they count nowhere above. */
	readonly takenOver: { readonly sales: number; readonly total: Francs };
}

/** Copied or imported from the notebook before, whole or as what was left to pay. */
export const isTakenOver = ({ isTakenOver: isImported, lines }: Sale): boolean =>
	isImported === true || lines.some(({ productId }) => productId === openingProductId);

/** What was sold in a period: no sale that was cancelled, none that was taken over. */
export const soldIn = ({ sales }: ReportRecords, period: Period): readonly Sale[] =>
	sales.filter(sale => isIn(period, sale.on) && sale.cancelled === undefined && !isTakenOver(sale));

/** FCFA paid on the day of the sale; goods that came back since are taken off what was paid last. */
const atCounterOf = (sale: Sale): Francs => {
	const paid = sale.payments.flatMap(({ on, amount }) => (on === sale.on ? amount : []));
	return francs(Math.min(sumOf(paid), totalOf(sale)));
};

const sumOfSales = (sales: readonly Sale[]): SalesSum => {
	const total = sumOf(sales.map(totalOf));
	const atCounter = sumOf(sales.map(atCounterOf));
	return { sales: sales.length, total, atCounter, credit: francs(total - atCounter) };
};

/** A sale counts in the month it was made, with what came back of it since taken off. */
export const salesReport = (records: ReportRecords, period: Period): SalesReport => {
	const sold = soldIn(records, period);
	const byMonth = groupBy(sold, ({ on }) => monthOfDay(on));
	const brought = records.sales.filter(
		sale => isIn(period, sale.on) && sale.cancelled === undefined && isTakenOver(sale),
	);
	return {
		...sumOfSales(sold),
		byMonth: monthsIn(period).map(month => ({ month, ...sumOfSales(byMonth.get(month) ?? []) })),
		takenOver: { sales: brought.length, total: sumOf(brought.map(totalOf)) },
	};
};
