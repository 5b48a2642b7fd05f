import { type Column, sheet } from '../exchange/sheet.ts';
import type { Report } from '../relances/report.ts';
import { cleanLine } from '../text/clean.ts';

/** One figure: what it is about, when, how many and how much. */
interface Figure {
	readonly section: string;
	/** Empty when it is of the whole period, or of today. */
	readonly month?: string;
	readonly key: string;
	readonly count?: number | undefined;
	/** FCFA */
	readonly amount?: number;
}

const owedFigures = ({ outstanding, givenUp, agios }: Report): readonly Figure[] => [
	...outstanding.ageing.flatMap(({ age: key, amount, debts, customers }) => [
		{ section: 'outstanding', key, count: debts, amount },
		{ section: 'debtors', key, count: customers },
	]),
	{ section: 'agios', key: 'due', amount: outstanding.agios },
	{ section: 'agios', key: 'paid', amount: agios.paid },
	{ section: 'agios', key: 'waived', amount: agios.waived },
	{ section: 'given-up', key: 'debts', count: givenUp.debts, amount: givenUp.amount },
];

const recoveredFigures = ({ recovered }: Report): readonly Figure[] =>
	recovered.byMonth.flatMap(({ month, byArgument }) =>
		byArgument.map(({ argument: key, payments: count, amount }) => ({
			...{ section: 'recovered', month, key, count, amount },
		})),
	);

const salesFigures = ({ sales }: Report): readonly Figure[] => [
	...sales.byMonth.flatMap(({ month, sales: count, total, atCounter, credit }) => [
		{ section: 'sales', month, key: 'total', count, amount: total },
		{ section: 'sales', month, key: 'at-counter', amount: atCounter },
		{ section: 'sales', month, key: 'credit', amount: credit },
	]),
	{
		...{ section: 'taken-over', key: 'total' },
		...{ count: sales.takenOver.sales, amount: sales.takenOver.total },
	},
];

const promiseFigures = (report: Report): readonly Figure[] => {
	const { customerPromises, shopPromises, deliveries } = report;
	return [
		...(['kept', 'broken', 'moved'] as const).map(key => ({
			...{ section: 'customer-promises', key, count: customerPromises[key] },
		})),
		...(['kept', 'missed', 'moved'] as const).map(key => ({
			...{ section: 'shop-promises', key, count: shopPromises[key] },
		})),
		{ section: 'deliveries', key: 'all', count: deliveries.deliveries },
		{ section: 'deliveries', key: 'on-time', count: deliveries.onTime },
		{ section: 'deliveries', key: 'median-days', count: deliveries.medianDays },
		{ section: 'deliveries', key: 'median-days-late', count: deliveries.medianDaysLate },
	];
};

const bestFigures = ({ customers, products }: Report): readonly Figure[] => [
	...customers.flatMap(({ name: key, sales: count, bought, paid, owes }) => [
		{ section: 'customer-bought', key, count, amount: bought },
		{ section: 'customer-paid', key, amount: paid },
		{ section: 'customer-owes', key, amount: owes },
	]),
	...products.map(({ name: key, quantity: count, total: amount }) => ({
		...{ section: 'product', key, count, amount },
	})),
];

const messageFigures = ({ messages }: Report): readonly Figure[] =>
	messages.sorts.flatMap(({ said: key, byMonth }) =>
		byMonth
			.filter(({ sent }) => sent > 0)
			.flatMap(({ month, sent, answered }) => [
				{ section: 'messages', month, key, count: sent },
				{ section: 'answers', month, key, count: answered },
			]),
	);

/** The same names in every language: the table is for a program or a pivot, not for reading. */
const columns: readonly Column<Figure>[] = [
	['section', ({ section }) => section],
	['month', ({ month }) => month],
	['key', ({ key }) => cleanLine(key)],
	['count', ({ count }) => count],
	['amount', ({ amount }) => amount],
];

/** `cahier report --csv`: every figure in one tidy table, written as the exported ones are. */
export const reportTable = (report: Report): readonly string[] => {
	const figures = [
		...owedFigures(report),
		...recoveredFigures(report),
		...salesFigures(report),
		...promiseFigures(report),
		...bestFigures(report),
		...messageFigures(report),
	];
	return Buffer.from(sheet(columns, figures)).toString('utf8').trimEnd().split('\r\n');
};
