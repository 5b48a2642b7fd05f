import type { Day } from '../book/day.ts';
import { callName } from '../book/find.ts';
import { groupBy } from '../book/group.ts';
import { showAmount } from '../book/money.ts';
import type { Customer, Id, Sale } from '../book/records.ts';
import { totalOf } from '../book/sale.ts';
import { kinds } from '../relances/kinds.ts';
import { paymentStages, stagesFor } from '../relances/ladder.ts';
import type { Later, Morning } from '../relances/morning.ts';
import { isNews } from '../relances/news.ts';
import type { PaymentDue, Relance } from '../relances/relance.ts';
import type { Catalog } from '../text/catalog.ts';
import {
	describeDebts,
	describeLateOrder,
	describeLeft,
	describeRelance,
	describeToDo,
	shortDay,
	subjectName,
} from '../text/describe.ts';
import { waitReason } from '../text/describe-wait.ts';
import { widthOf, wrap } from '../text/width.ts';
import { bothEnds, hang, type Row, rowLines } from './columns.ts';

interface Page {
	readonly shopName: string;
	readonly customers: Readonly<Record<Id, Customer>>;
	readonly isDayChosen: boolean;
	readonly catalog: Catalog;
	readonly columns: number;
}

interface Section {
	readonly heading: string;
	readonly rows: readonly Row[];
}

/** A late order with nothing to say today, still to deliver; its id is the sale's. */
const lateRow = (sale: Sale, { customers, catalog }: Page, today: Day): Row => {
	const customer = sale.customerId === undefined ? undefined : customers[sale.customerId];
	return {
		who: customer === undefined ? '' : callName(customer),
		what: describeLeft(sale, catalog),
		amount: showAmount(totalOf(sale)),
		when: describeLateOrder(sale, today, catalog),
		id: sale.id,
	};
};

/** Of the stages that the customer's tone leads to, the one that a payment is at: `5 j de retard, 1/2`. */
const atStage = (when: string, { stage, customer, agios }: PaymentDue): string => {
	const place = paymentStages.indexOf(stage) + 1;
	const last = stagesFor({ tone: customer.tone, hasAgios: agios > 0 }).at(-1) ?? stage;
	return `${when}, ${place}/${Math.max(place, paymentStages.indexOf(last) + 1)}`;
};

/** A payment says its stage: the line stands alone, without the page that tells it. */
const relanceRow = (relance: Relance, { catalog }: Page, today: Day): Row => {
	const described = describeRelance(relance, today, catalog);
	const { when } = described;
	return {
		...described,
		id: relance.id,
		when: relance.kind === 'payment' ? atStage(when, relance) : when,
	};
};

/** By kind, each once; news, which may be of many customers, come after all the others. */
const sectionsOf = (morning: Morning, page: Page): readonly Section[] => {
	const { relances, today, lateOrders } = morning;
	const { headings } = page.catalog.relances;
	const rowsOf = (isOne: (relance: Relance) => boolean): readonly Row[] =>
		relances.filter(isOne).map(relance => relanceRow(relance, page, today));
	const sections = [...new Set(kinds.map(({ kind }) => kind))].map(kind => ({
		heading: headings[kind],
		rows: [
			...rowsOf(relance => relance.kind === kind && !isNews(relance)),
			...(kind === 'delivery' ? lateOrders.map(sale => lateRow(sale, page, today)) : []),
		],
	}));
	return [...sections, { heading: page.catalog.news.heading, rows: rowsOf(isNews) }].filter(
		({ rows }) => rows.length > 0,
	);
};

const header = (morning: Morning, { shopName, isDayChosen, catalog, columns }: Page) => {
	const day = catalog.dates.longDay(morning.today);
	return [
		...bothEnds(
			shopName === '' ? catalog.commands.noShopName : shopName,
			isDayChosen ? catalog.commands.chosenDay(day) : day,
			columns,
		),
		...bothEnds(
			describeToDo(morning, catalog),
			morning.recovered === 0 ? '' : catalog.relances.recovered(showAmount(morning.recovered)),
			columns,
		).map(line => line.trimEnd()),
	];
};

const mostNames = 10;

/** A news may wait for a hundred: then the first of them, and how many more. */
const namesOf = (names: readonly string[], { relances }: Catalog): string =>
	names.length <= mostNames
		? names.join(', ')
		: relances.andMore(names.slice(0, mostNames).join(', '), names.length - mostNames);

/** Who waits, together with those who wait for the same reason and the same day. */
const laterLines = ({ later }: Morning, { catalog, columns }: Page): readonly string[] => {
	const { laterHeading, waits } = catalog.relances;
	const reasonOf = (one: Later): string => waitReason(one.relance, one, catalog);
	const groups = groupBy(later, one => `${reasonOf(one)} ${one.until ?? ''}`);
	const together = [...groups.values()].map(group => {
		const names = namesOf([...new Set(group.map(({ relance }) => subjectName(relance)))], catalog);
		const [first] = group;
		if (first === undefined) return names;
		const { until } = first;
		return waits(names, reasonOf(first), until && shortDay(until));
	});
	return later.length === 0
		? []
		: ['', `${laterHeading} ${later.length}`, ...together.flatMap(text => hang(text, columns))];
};

const debtLines = (morning: Morning, { catalog, columns }: Page): readonly string[] => {
	const { total, agios, oldest } = describeDebts(morning, catalog);
	const whole = `${total} ${oldest}`.trimEnd();
	const debts =
		widthOf(whole) <= columns ? [whole] : [...wrap(total, columns), ...wrap(oldest, columns)];
	return agios === '' ? debts : [...debts, ...wrap(agios, columns)];
};

/** The day for a login shell, never wider than its columns. */
export const todayLines = (morning: Morning, page: Page): readonly string[] => {
	const { catalog, columns } = page;
	const sections = sectionsOf(morning, page);
	const names = sections.flatMap(({ rows }) => rows.map(({ who }) => who));
	return [
		...header(morning, page),
		...sections.flatMap(({ heading, rows }) => [
			'',
			`${heading} ${rows.length}`,
			...rowLines(rows, names, columns),
		]),
		...laterLines(morning, page),
		'',
		...debtLines(morning, page),
		...(morning.relances.length === 0 ? [] : wrap(catalog.commands.howToAct, columns)),
	];
};
