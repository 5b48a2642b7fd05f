import { callName } from '../../book/find.ts';
import { groupBy } from '../../book/group.ts';
import { showAmount } from '../../book/money.ts';
import type { Contact, Sale } from '../../book/records.ts';
import { totalOf } from '../../book/sale.ts';
import type { Cell } from '../../components/line.tsx';
import { actionFor } from '../../keys/bindings.ts';
import { isNews } from '../../relances/news.ts';
import type { Catalog } from '../../text/catalog.ts';
import {
	type Described,
	describeLateOrder,
	describeLeft,
	describeRelance,
} from '../../text/describe.ts';
import { wrap } from '../../text/width.ts';
import type { World } from '../turn.ts';
import { itemsOf, type MorningItem } from './items.ts';

/** A row of the list: a heading, a sentence, or something that can be chosen. */
export type Row =
	| { readonly heading: string }
	| { readonly sentence: string }
	| { readonly item: MorningItem; readonly at: number };

/** Who, what, how much, when: the columns a window of this width gives them. */
const itemCells = (
	{ who, what, amount, when, isLate }: Described,
	columns: number,
): readonly Cell[] => {
	const room = columns - 1;
	const money = 14;
	// In a narrow window the name and the amount are the last to go.
	if (columns < 60)
		return [
			{ text: who, columns: Math.max(0, room - money), tone: 'title' },
			{ text: amount === '' ? when : amount, columns: money, align: 'right', tone: 'money' },
			{ text: ' ' },
		];
	const time = columns < 77 ? 19 : Math.min(26, Math.floor(room * 0.27));
	const name = Math.min(32, Math.floor((room - money - time) * 0.43));
	// Where nothing is owed, what is said has the room of the money.
	const owed = amount === '' ? 0 : money;
	return [
		{ text: who, columns: name - 1, tone: 'title' },
		{ text: ' ' },
		{ text: what, columns: room - owed - time - name },
		{ text: amount, columns: owed, align: 'right', tone: 'money' },
		{ text: '  ' },
		{ text: when, columns: time - 2, tone: isLate ? 'alert' : 'plain' },
		{ text: ' ' },
	];
};

const describeOrder = (sale: Sale, { book, catalog, morning }: World): Described => {
	const customer = book.customers[sale.customerId ?? ''];
	return {
		who: customer === undefined ? '' : callName(customer),
		what: describeLeft(sale, catalog),
		amount: showAmount(totalOf(sale)),
		when: describeLateOrder(sale, morning.today, catalog),
		isLate: true,
	};
};

const describeContact = (contact: Contact, { book, catalog }: World): Described => {
	const customer = book.customers[contact.customerId];
	const answer = contact.answer === undefined ? '' : catalog.screens.answers[contact.answer.said];
	return {
		who: customer === undefined ? '' : callName(customer),
		what: catalog.screens.doneLine(catalog.relances.kinds[contact.kind], answer),
		amount: '',
		when: '',
		isLate: false,
	};
};

const describeItem = (item: MorningItem, world: World): Described => {
	switch (item.kind) {
		case 'relance':
			return describeRelance(item.relance, world.morning.today, world.catalog);
		case 'order':
			return describeOrder(item.sale, world);
		case 'done':
			return describeContact(item.contact, world);
	}
};

const sectionOf = (item: MorningItem, { catalog }: World): string => {
	switch (item.kind) {
		case 'relance':
			return isNews(item.relance)
				? catalog.news.heading
				: catalog.relances.headings[item.relance.kind];
		case 'order':
			return catalog.screens.excusedHeading;
		case 'done':
			return catalog.relances.doneHeading;
	}
};

/** The relances by kind, then what is late and excused, then what was done today. */
const listedRows = (items: readonly MorningItem[], world: World): readonly Row[] => {
	const bySection = groupBy(
		items.map((item, at) => ({ item, at })),
		({ item }) => sectionOf(item, world),
	);
	return [...bySection].flatMap(([section, rows]): readonly Row[] => [
		{ heading: `${section} ${rows.length}` },
		...rows,
	]);
};

/** What to do in a notebook that is still empty, with the keys that do it. */
const firstSteps = ({ settings }: Catalog): readonly string[] => {
	const { title, keys, demo } = settings.firstSteps;
	const steps = Object.entries(keys).filter(
		([key]) => actionFor('morning', { name: 'text', text: key }) !== undefined,
	);
	return [title, ...steps.map(([key, does]) => `  ${key}  ${does}`), '', demo];
};

const emptyRows = ({ book, catalog }: World, columns: number): readonly Row[] => {
	const isFirst = Object.keys(book.sales).length + Object.keys(book.months).length === 0;
	return [catalog.screens.nothingToday, ...(isFirst ? ['', ...firstSteps(catalog)] : [])].flatMap(
		text => wrap(text, columns - 1).map(sentence => ({ sentence })),
	);
};

export const rowsOf = (world: World, columns: number): readonly Row[] => {
	const items = itemsOf(world.morning);
	return items.length === 0 ? emptyRows(world, columns) : listedRows(items, world);
};

export const isStockRow = (row: Row): boolean =>
	'item' in row && row.item.kind === 'relance' && row.item.relance.kind === 'stock';

/** The cells of a row in view, `columns` wide; the chosen one is marked by a sign and by its look. */
export const cellsOf = (
	row: Row,
	chosen: number,
	world: World,
	columns: number,
): readonly Cell[] => {
	if ('heading' in row) return [{ text: ` ${row.heading}`, tone: 'heading', columns }];
	if ('sentence' in row) return [{ text: ' ' }, { text: row.sentence, columns: columns - 1 }];
	const cells = itemCells(describeItem(row.item, world), columns - 3);
	return row.at === chosen
		? [{ text: ' > ', tone: 'key' }, ...cells.map(cell => ({ ...cell, tone: 'chosen' as const }))]
		: [{ text: '   ' }, ...cells];
};
