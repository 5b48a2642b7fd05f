import { groupDigits } from '../book/money.ts';
import type { Promiser } from '../book/report-promises.ts';
import type { Report } from '../relances/report.ts';
import type { Catalog } from './catalog-type.ts';
import { monthName, toldMonths } from './report-money.ts';
import { blank, type ReportRow, sentence, tableRows } from './report-table.ts';
import { cut } from './width.ts';

const mostOfName = 24;

const namesIn = (
	promisers: readonly Promiser[],
	of: 'kept' | 'broken',
	{ report }: Catalog,
): string =>
	promisers
		.slice(0, 3)
		.map(one => report.promises.named(cut(one.name, mostOfName), one[of]))
		.join(', ');

const deliveryRows = ({ deliveries }: Report, { report }: Catalog, width: number) => {
	const words = report.promises;
	const { onTime, share, medianDays, medianDaysLate } = deliveries;
	if (share === undefined) return sentence(words.noDeliveries, width);
	return [
		...sentence(words.deliveries(deliveries.deliveries, onTime, share), width),
		...(medianDays === undefined ? [] : sentence(words.delay(medianDays), width)),
		...(medianDaysLate === undefined ? [] : sentence(words.late(medianDaysLate), width)),
	];
};

/** Who kept his word, the customers and the shop. */
export const promiseRows = (all: Report, catalog: Catalog, width: number): readonly ReportRow[] => {
	const { report } = catalog;
	const { columns, theirs, ours, best, worst, how } = report.promises;
	const { customerPromises: said, shopPromises: own } = all;
	const counts = (of: readonly number[]): readonly string[] => of.map(groupDigits);
	const table = tableRows(
		{
			columns: [
				{ head: '', cells: [theirs, ours] },
				{ head: columns.kept, cells: counts([said.kept, own.kept]), gives: 1 },
				{ head: columns.broken, cells: counts([said.broken, own.missed]), gives: 2 },
				{ head: columns.moved, cells: counts([said.moved, own.moved]), gives: 3 },
				{ head: columns.share, cells: [report.share(said.share), report.share(own.share)] },
			],
		},
		width,
	);
	return [
		...table,
		...sentence(how, width, 'muted'),
		blank,
		...(said.best.length === 0 ? [] : sentence(best(namesIn(said.best, 'kept', catalog)), width)),
		...(said.worst.length === 0
			? []
			: sentence(worst(namesIn(said.worst, 'broken', catalog)), width)),
		...(said.best.length + said.worst.length === 0 ? [] : [blank]),
		...deliveryRows(all, catalog, width),
	];
};

const customerRows = (
	{ customers }: Report,
	{ report }: Catalog,
	width: number,
	most: number,
): readonly ReportRow[] => {
	const { columns, noCustomers } = report.best;
	const best = customers.slice(0, most);
	if (best.length === 0) return sentence(noCustomers, width);
	return tableRows(
		{
			columns: [
				{ head: columns.customer, cells: best.map(({ name }) => name) },
				{ head: columns.bought, cells: best.map(({ bought }) => groupDigits(bought)) },
				{ head: columns.paid, cells: best.map(({ paid }) => groupDigits(paid)), gives: 2 },
				{ head: columns.owes, cells: best.map(({ owes }) => groupDigits(owes)), gives: 1 },
			],
		},
		width,
	);
};

const productRows = (
	{ products }: Report,
	{ report }: Catalog,
	width: number,
	most: number,
): readonly ReportRow[] => {
	const { columns, noProducts } = report.best;
	const best = products.slice(0, most);
	if (best.length === 0) return sentence(noProducts, width);
	return tableRows(
		{
			columns: [
				{ head: columns.product, cells: best.map(({ name }) => name) },
				{
					head: columns.quantity,
					cells: best.map(({ quantity }) => groupDigits(quantity)),
					gives: 1,
				},
				{ head: columns.total, cells: best.map(({ total }) => groupDigits(total)) },
			],
		},
		width,
	);
};

/** Who bought the most, and what was bought, `most` of each. */
export const bestRows = (
	all: Report,
	catalog: Catalog,
	width: number,
	most: number,
): readonly ReportRow[] => [
	...customerRows(all, catalog, width, most),
	blank,
	...sentence(catalog.report.best.products, width, 'heading'),
	...productRows(all, catalog, width, most),
];

/** What went out, by what it said; the latest months there is room for. */
export const messageRows = (all: Report, catalog: Catalog, width: number): readonly ReportRow[] => {
	const { report } = catalog;
	const { columns, none, how } = report.messages;
	const { messages } = all;
	const { sorts } = messages;
	if (messages.sent === 0) return sentence(none, width);
	const sentIn = (month: string): readonly number[] =>
		sorts.map(({ byMonth }) => byMonth.find(one => one.month === month)?.sent ?? 0);
	const months = toldMonths(all.months, month => sentIn(month).some(sent => sent > 0)).slice(-12);
	const monthColumns = months.map((month, index) => {
		const sent = sentIn(month);
		return {
			head: monthName(month, catalog).split(' ')[0] ?? month,
			cells: [...sent, sent.reduce((sum, one) => sum + one, 0)].map(groupDigits),
			gives: months.length - index,
		};
	});
	const sums = [...sorts, messages];
	const table = tableRows(
		{
			columns: [
				{
					head: '',
					cells: [...sorts.map(({ said }) => report.recovered.said[said]), report.inAll],
				},
				...monthColumns,
				{ head: columns.sent, cells: sums.map(({ sent }) => groupDigits(sent)) },
				{ head: columns.answered, cells: sums.map(({ share }) => report.share(share)) },
			],
			hasTotal: true,
		},
		width,
	);
	return [...table, ...sentence(how, width, 'muted')];
};
