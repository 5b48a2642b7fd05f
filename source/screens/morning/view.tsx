import { callName } from '../../book/find.ts';
import { showAmount } from '../../book/money.ts';
import type { Contact, Sale } from '../../book/records.ts';
import { balanceOf, latest } from '../../book/sale.ts';
import { type Cell, ends, Line, Rule } from '../../components/line.tsx';
import { clampCursor, windowStart } from '../../components/list.ts';
import { bodyRows, Page } from '../../components/page.tsx';
import { kinds } from '../../relances/kinds.ts';
import { toDoCount } from '../../relances/morning.ts';
import {
	type Described,
	describeDebts,
	describeLines,
	describeRelance,
	describeTemplateFault,
	describeWait,
	shortDay,
} from '../../text/describe.ts';
import { footOf, Heading, type ViewOf } from '../frame.tsx';
import type { World } from '../turn.ts';
import { itemsOf, type MorningItem } from './items.ts';
import { sideColumns, sideLines } from './side.tsx';

interface Row {
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
	const time = Math.min(24, Math.floor(room * 0.26));
	const name = Math.min(32, Math.floor((room - money - time) * 0.42));
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

const rowsOf = (world: World, columns: number): readonly Row[] => {
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

const emptyRows = ({ book, catalog }: World, columns: number): readonly Row[] => {
	const { nothingToday, firstSale } = catalog.screens;
	const isFirst = Object.keys(book.sales).length === 0;
	const texts = isFirst ? [nothingToday, firstSale] : [nothingToday];
	return texts.map(text => ({ cells: [{ text: ' ' }, { text, columns: columns - 2 }] }));
};

const laterCells = ({ morning, catalog }: World, columns: number): readonly Cell[] => {
	const count = catalog.screens.laterCount(morning.later.length);
	const waits = morning.later.map(later => describeWait(later.relance, later, catalog)).join(' · ');
	return [
		{ text: ' ' },
		{ text: count, tone: 'heading' },
		{ text: '   ' },
		{ text: waits, columns: Math.max(0, columns - count.length - 5), tone: 'muted' },
	];
};

/** `Dettes : …`, with the oldest and, where there is room, the largest. */
const debtCells = ({ morning, catalog }: World, columns: number): readonly Cell[] => {
	const { total, oldest, largest } = describeDebts(morning, catalog);
	const said = columns >= 120 && largest !== '' ? `${oldest}. ${largest}` : oldest;
	return [{ text: ' ' }, { text: said === '' ? total : `${total} ${said}`, columns: columns - 2 }];
};

const headerOf = (world: World) => {
	const { morning, catalog, size } = world;
	return [
		<Heading key="heading" world={world} />,
		<Line
			key="count"
			cells={ends(
				{ text: catalog.relances.toDo(toDoCount(morning)), tone: 'title' },
				{ text: catalog.relances.recovered(showAmount(morning.recovered)), tone: 'good' },
				size.columns,
			)}
		/>,
		<Rule key="rule" columns={size.columns} />,
	];
};

const faultLines = ({ morning, catalog, size }: World) =>
	morning.templateFaults
		.slice(0, 2)
		.map(fault => (
			<Line
				key={`${fault.language} ${fault.template}`}
				cells={[
					{ text: ' ' },
					{ text: describeTemplateFault(fault, catalog), columns: size.columns - 2, tone: 'alert' },
				]}
			/>
		));

/** The morning: what to do today, and around it the debts, what runs out and what waits. */
export const MorningView = ({ screen, stack, world, notice }: ViewOf<'morning'>) => {
	const { size } = world;
	const side = sideColumns(size);
	const columns = size.columns - side;
	const header = [...headerOf(world), ...faultLines(world)];
	const foot = footOf('morning', { stack, world, ...(notice === undefined ? {} : { notice }) });
	const later = <Line key="later" cells={laterCells(world, size.columns)} />;
	const debts = <Line key="debts" cells={debtCells(world, size.columns)} />;
	const footer = [...(side === 0 ? [later] : []), debts, ...foot];
	const found = rowsOf(world, columns);
	const rows = found.length === 0 ? emptyRows(world, columns) : found;
	const at = clampCursor(screen.at, itemsOf(world.morning).length);
	const height = bodyRows(size, header.length, footer.length);
	const start = windowStart(
		Math.max(
			0,
			rows.findIndex(row => row.at === at),
		),
		rows.length,
		height,
	);
	const beside = sideLines(world, side, height);
	const body = rows.slice(start, start + height).map(row => row);
	const blank: Row = { cells: [] };
	const drawn =
		side === 0 ? body : Array.from({ length: height }, (_, index) => body[index] ?? blank);
	return (
		<Page
			size={size}
			header={header}
			body={drawn.map((row, index) => (
				<Line
					// biome-ignore lint/suspicious/noArrayIndexKey: a row of the window is its place.
					key={index}
					cells={[...markCells(row, at), ...padTo(row, columns, side), ...(beside[index] ?? [])]}
				/>
			))}
			footer={footer}
		/>
	);
};

const markCells = (row: Row, at: number): readonly Cell[] => {
	if (row.at === undefined) return row.cells;
	const isChosen = row.at === at;
	return [
		{ text: isChosen ? ' > ' : '   ', tone: 'key' },
		...row.cells.map(cell => (isChosen ? { ...cell, tone: 'chosen' as const } : cell)),
	];
};

const padTo = (row: Row, columns: number, side: number): readonly Cell[] => {
	if (side === 0) return [];
	const used = row.cells.reduce((total, cell) => total + (cell.columns ?? cell.text.length), 0);
	return [{ text: ' '.repeat(Math.max(1, columns - used - (row.at === undefined ? 0 : 3))) }];
};
