import { callName } from '../../book/find.ts';
import { showAmount } from '../../book/money.ts';
import type { Contact, Sale } from '../../book/records.ts';
import { balanceOf, latest } from '../../book/sale.ts';
import type { Cell } from '../../components/line.tsx';
import { type Described, describeLines, describeRelance, shortDay } from '../../text/describe.ts';
import type { World } from '../turn.ts';
import { itemsOf, type MorningItem } from './items.ts';

/** A row of the list of relances. */
export interface Row {
	readonly cells: readonly Cell[];
	/** Its place among the rows that can be chosen; a heading has none. */
	readonly at?: number;
}

/** Who, what, how much, when: the columns a window of this width gives them. */
const itemCells = (
	{ who, what, amount, when, isLate }: Described,
	columns: number,
): readonly Cell[] => {
	const room = columns - 4;
	const money = 14;
	const time = columns < 80 ? 18 : Math.min(26, Math.floor(room * 0.27));
	const name = Math.min(32, Math.floor((room - money - time) * 0.43));
	return [
		{ text: who, columns: name - 1, tone: 'title' },
		{ text: ' ' },
		{ text: what, columns: room - money - time - name },
		{ text: amount, columns: money, align: 'right', tone: 'money' },
		{ text: '  ' },
		{ text: when, columns: time - 2, tone: isLate ? 'alert' : 'plain' },
	];
};

const describeOrder = (sale: Sale, { book, catalog }: World): Described => {
	const customer = book.customers[sale.customerId ?? ''];
	const promise = latest(sale.deliveryPromises);
	return {
		who: customer === undefined ? '' : callName(customer),
		what: describeLines(sale, catalog),
		amount: balanceOf(sale) === 0 ? '' : showAmount(balanceOf(sale)),
		when: promise === undefined ? '' : catalog.relances.excusedUntil(shortDay(promise.day)),
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
			return catalog.relances.headings[item.relance.kind];
		case 'order':
			return catalog.screens.excusedHeading;
		case 'done':
			return catalog.relances.doneHeading;
	}
};

/** The relances by kind, then what is late and excused, then what was done today. */
export const rowsOf = (world: World, columns: number): readonly Row[] => {
	const items = itemsOf(world.morning);
	const sections = items.map(item => sectionOf(item, world));
	return items.flatMap((item, at): readonly Row[] => {
		const section = sections[at] ?? '';
		const count = sections.filter(other => other === section).length;
		const row = { at, cells: itemCells(describeItem(item, world), columns) };
		return section === sections[at - 1]
			? [row]
			: [{ cells: [{ text: ` ${section} ${count}`, tone: 'heading', columns }] }, row];
	});
};

export const emptyRows = ({ book, catalog }: World, columns: number): readonly Row[] => {
	const { nothingToday, firstSale } = catalog.screens;
	const isFirst = Object.keys(book.sales).length === 0;
	const texts = isFirst ? [nothingToday, firstSale] : [nothingToday];
	return texts.map(text => ({ cells: [{ text: ' ' }, { text, columns: columns - 2 }] }));
};

/** The chosen row is marked by a sign and by its look. */
export const markCells = (row: Row, at: number): readonly Cell[] => {
	if (row.at === undefined) return row.cells;
	const isChosen = row.at === at;
	return [
		{ text: isChosen ? ' > ' : '   ', tone: 'key' },
		...row.cells.map(cell => (isChosen ? { ...cell, tone: 'chosen' as const } : cell)),
	];
};

/** Blank up to where the side begins, if there is one. */
export const padTo = (row: Row, columns: number, side: number): readonly Cell[] => {
	if (side === 0) return [];
	const used = row.cells.reduce((total, cell) => total + (cell.columns ?? cell.text.length), 0);
	return [{ text: ' '.repeat(Math.max(1, columns - used - (row.at === undefined ? 0 : 3))) }];
};
