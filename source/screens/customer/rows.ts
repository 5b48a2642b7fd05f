import { comesBack } from '../../book/dated-event.ts';
import type { Day } from '../../book/day.ts';
import type { Cell } from '../../components/line.tsx';
import { shortDay } from '../../text/describe.ts';
import {
	describeHappening,
	describeOpenSale,
	describeProblem,
	type HappeningTold,
} from '../../text/describe-happening.ts';
import type { World } from '../turn.ts';
import type { CustomerItem, CustomerKnown } from './known.ts';

/** A row of the page: a heading, a sentence, or something that can be chosen. */
export type Row =
	| { readonly heading: string }
	| { readonly sentence: string }
	| { readonly item: CustomerItem; readonly at: number };

const sectionOf = (item: CustomerItem, { catalog }: World): string => {
	const { sections } = catalog.customers.page;
	switch (item.kind) {
		case 'sale':
		case 'problem':
			return sections.open;
		case 'event':
			return sections.events;
		case 'past':
			return sections.past;
	}
};

/** What is not over, the days to remember, then all that happened, the newest first. */
export const rowsOf = ({ items }: CustomerKnown, world: World): readonly Row[] => {
	const { page } = world.catalog.customers;
	let section = '';
	const rows = items.flatMap((item, at): readonly Row[] => {
		const heading = sectionOf(item, world);
		const row = { item, at };
		if (heading === section) return [row];
		section = heading;
		return [{ heading }, row];
	});
	const rest: readonly Row[] =
		world.archive === undefined ? [{ sentence: page.readingArchive }] : [];
	return rows.length === 0 && rest.length === 0 ? [{ sentence: page.nothing }] : [...rows, ...rest];
};

const dayOf = (item: CustomerItem): Day => {
	switch (item.kind) {
		case 'sale':
			return item.sale.on;
		case 'problem':
			return item.problem.openedOn;
		case 'event':
			return item.event.day;
		case 'past':
			return item.happening.on;
	}
};

export const toldOf = (item: CustomerItem, { catalog, morning }: World): HappeningTold => {
	switch (item.kind) {
		case 'sale':
			return describeOpenSale(item.sale, morning.today, catalog);
		case 'problem':
			return describeProblem(item.problem, catalog);
		case 'event':
			return { what: item.event.what, amount: '', isAlert: false };
		case 'past':
			return describeHappening(item.happening, morning.today, catalog);
	}
};

const dayColumns = 10;

/** What comes back every year is told without one. */
const dayText = (item: CustomerItem, { morning }: World): string =>
	item.kind === 'event' && comesBack(item.event)
		? shortDay(item.event.day)
		: shortDay(dayOf(item), morning.today);

const itemCells = (item: CustomerItem, world: World, columns: number): readonly Cell[] => {
	const { what, amount, isAlert } = toldOf(item, world);
	// An open debt says what is left of how much: the amount is never cut, the words give way.
	const money = Math.min(amount.length, columns - dayColumns);
	return [
		{ text: dayText(item, world), columns: dayColumns },
		{
			text: what,
			columns: Math.max(0, columns - dayColumns - money - 1),
			tone: isAlert ? 'alert' : 'plain',
		},
		{ text: ' ' },
		{ text: amount, columns: money, align: 'right', tone: 'money' },
	];
};

/** The cells of a row in view; the chosen one is marked by a sign and by its look. */
export const cellsOf = (row: Row, chosen: number, world: World, width: number): readonly Cell[] => {
	const columns = width - 4;
	if ('heading' in row) return [{ text: ` ${row.heading}`, tone: 'heading', columns: width }];
	if ('sentence' in row)
		return [{ text: '   ' }, { text: row.sentence, columns, tone: 'muted' }, { text: ' ' }];
	const cells = itemCells(row.item, world, columns);
	return row.at === chosen
		? [
				{ text: ' > ', tone: 'key' },
				...cells.map(cell => ({ ...cell, tone: 'chosen' as const })),
				{ text: ' ' },
			]
		: [{ text: '   ' }, ...cells, { text: ' ' }];
};
