import { groupDigits, showAmount } from '../book/money.ts';
import { ages } from '../book/report-ageing.ts';
import type { Report } from '../relances/report.ts';
import type { Catalog } from './catalog-type.ts';
import { blank, type ReportRow, sentence, sideBySide, tableRows } from './report-table.ts';

/** From so many columns on, what was recovered by month and by argument stand side by side. */
const isWide = (width: number): boolean => width >= 74;

const between = 3;

/** `nov. 2026` */
export const monthName = (month: string, { report }: Catalog): string =>
	report.month(Number(month.slice(5)), month.slice(0, 4));

/** The months from the first one of which there is something to tell; the last one always. */
export const toldMonths = <Month>(
	months: readonly Month[],
	isTold: (month: Month) => boolean,
): readonly Month[] => {
	const first = months.findIndex(isTold);
	return first < 0 ? months.slice(-1) : months.slice(first);
};

/** What is owed, by age. */
export const outstandingRows = (
	{ outstanding, givenUp, agios: settled }: Report,
	{ report }: Catalog,
	width: number,
): readonly ReportRow[] => {
	const words = report.outstanding;
	const { ageing, agios } = outstanding;
	const all = [...ageing, outstanding];
	const table = tableRows(
		{
			columns: [
				{ head: '', cells: [...ages.map(age => words.ages[age]), report.inAll] },
				{
					head: words.columns.amount,
					cells: all.map(({ amount }) => groupDigits(amount)),
				},
				{ head: words.columns.debts, cells: all.map(({ debts }) => groupDigits(debts)), gives: 1 },
				{
					head: words.columns.customers,
					cells: all.map(({ customers }) => groupDigits(customers)),
					gives: 2,
				},
			],
			bars: ageing.map(({ amount }) => amount),
			hasTotal: true,
		},
		width,
	);
	return [
		...(outstanding.debts === 0 ? sentence(words.none, width) : table),
		blank,
		...(agios === 0 ? [] : sentence(words.agios(showAmount(agios)), width, 'alert')),
		...(givenUp.debts === 0
			? []
			: sentence(words.givenUp(givenUp.debts, showAmount(givenUp.amount)), width)),
		...(settled.paid + settled.waived === 0
			? []
			: sentence(words.agiosSettled(showAmount(settled.paid), showAmount(settled.waived)), width)),
		...sentence(words.how, width, 'muted'),
	];
};

const recoveredMonths = (
	{ recovered }: Report,
	catalog: Catalog,
	width: number,
): readonly ReportRow[] => {
	const { columns } = catalog.report.recovered;
	const months = toldMonths(recovered.byMonth, ({ amount }) => amount > 0);
	return tableRows(
		{
			columns: [
				{ head: '', cells: months.map(({ month }) => monthName(month, catalog)) },
				{ head: columns.amount, cells: months.map(({ amount }) => groupDigits(amount)) },
				{
					head: columns.payments,
					cells: months.map(({ payments }) => groupDigits(payments)),
					gives: 1,
				},
			],
			bars: months.map(({ amount }) => amount),
		},
		width,
	);
};

const recoveredArguments = (
	{ recovered }: Report,
	{ report }: Catalog,
	width: number,
): readonly ReportRow[] => {
	const { columns, said } = report.recovered;
	const { byMonth } = recovered;
	const byArgument = recovered.byArgument.filter(({ amount }) => amount > 0);
	const last = byMonth.at(-1)?.byArgument ?? [];
	const lastOf = (argument: string): number =>
		last.find(one => one.argument === argument)?.amount ?? 0;
	return tableRows(
		{
			columns: [
				{ head: columns.said, cells: byArgument.map(({ argument }) => said[argument]) },
				...(byMonth.length < 2
					? []
					: [
							{
								head: columns.lastMonth,
								cells: byArgument.map(({ argument }) => groupDigits(lastOf(argument))),
								gives: 1,
							},
						]),
				{ head: report.inAll, cells: byArgument.map(({ amount }) => groupDigits(amount)) },
			],
		},
		width,
	);
};

/** What relances brought home, by month and by what was said. */
export const recoveredRows = (
	all: Report,
	catalog: Catalog,
	width: number,
): readonly ReportRow[] => {
	const words = catalog.report.recovered;
	const { amount, payments, withinDays } = all.recovered;
	const half = isWide(width) ? Math.floor((width - between) / 2) : width;
	const parts = [recoveredMonths(all, catalog, half), recoveredArguments(all, catalog, half)];
	const [months = [], said = []] = parts;
	const tables = isWide(width) ? sideBySide(parts, half, between) : [...months, blank, ...said];
	return [
		...sentence(words.sum(showAmount(amount), payments), width, 'title'),
		...(amount === 0 ? [] : tables),
		...sentence(words.how(withinDays), width, 'muted'),
	];
};

/** What was sold, month after month. */
export const salesRows = (
	{ sales }: Report,
	catalog: Catalog,
	width: number,
): readonly ReportRow[] => {
	const { report } = catalog;
	const { columns, none, how, takenOver } = report.sales;
	const { takenOver: brought } = sales;
	const months = toldMonths(sales.byMonth, month => month.sales > 0);
	const all = [...months, sales];
	const table = tableRows(
		{
			columns: [
				{
					head: '',
					cells: [...months.map(({ month }) => monthName(month, catalog)), report.inAll],
				},
				{ head: columns.sales, cells: all.map(one => groupDigits(one.sales)), gives: 1 },
				{ head: columns.total, cells: all.map(({ total }) => groupDigits(total)) },
				{
					head: columns.atCounter,
					cells: all.map(({ atCounter }) => groupDigits(atCounter)),
					gives: 2,
				},
				{ head: columns.credit, cells: all.map(({ credit }) => groupDigits(credit)), gives: 3 },
			],
			bars: months.map(({ total }) => total),
			hasTotal: true,
		},
		width,
	);
	return [
		...(sales.sales === 0 ? sentence(none, width) : table),
		...(brought.sales === 0
			? []
			: sentence(takenOver(brought.sales, showAmount(brought.total)), width)),
		...sentence(how, width, 'muted'),
	];
};
