import { advanceOf } from '../../book/advance.ts';
import type { Entry } from '../../book/entries.ts';
import { callName } from '../../book/find.ts';
import { showAmount } from '../../book/money.ts';
import { isOrder, totalOf } from '../../book/sale.ts';
import type { Cell } from '../../components/line.tsx';
import { clampCursor } from '../../components/list.ts';
import type { Tone } from '../../components/theme.ts';
import type { Action } from '../../keys/bindings.ts';
import type { Catalog } from '../../text/catalog.ts';
import { describeLines, shortDay } from '../../text/describe.ts';
import { describeMeans, saleMark, saleState } from '../../text/sale-state.ts';
import type { ViewOf } from '../frame.tsx';
import { TablePage } from '../table.tsx';
import type { World } from '../turn.ts';
import { customerIdOf, entriesListed, salesOfEntry } from './listed.ts';

const row = (
	[day, what, who, detail, amount]: readonly [string, string, string, string, string],
	columns: number,
	tone: Tone = 'plain',
): readonly Cell[] => {
	const room = columns - 4;
	const [first, second, last] = [9, 15, 16];
	// In a narrow window who and how much are the last to go.
	if (columns < 70)
		return [
			{ text: who === '' ? detail : who, columns: Math.max(0, room - last), tone },
			{ text: amount, columns: last, align: 'right', tone },
		];
	const rest = room - first - second - last;
	const name = Math.floor(rest * 0.45);
	return [
		{ text: day, columns: first, tone },
		{ text: what, columns: second, tone },
		{ text: who, columns: name - 1, tone: tone === 'plain' ? 'title' : tone },
		{ text: ' ' },
		{ text: detail, columns: rest - name, tone },
		{ text: amount, columns: last, align: 'right', tone: tone === 'plain' ? 'money' : tone },
	];
};

const nameIn = ({ book }: World, entry: Entry): string => {
	const customer = book.customers[customerIdOf(entry) ?? ''];
	return customer === undefined ? '' : callName(customer);
};

type PaymentEntry = Extract<Entry, { entry: 'payment' }>;

const paymentKind = ({ sales, amount, agios }: PaymentEntry, catalog: Catalog): string => {
	const { kinds } = catalog.payments.entries;
	if (sales.length === 0) return kinds.advance;
	return amount === agios ? catalog.agios.entry : kinds.payment;
};

const paymentDetail = ({ how, amount, agios }: PaymentEntry, catalog: Catalog): string => {
	const means = describeMeans(how, catalog);
	return agios === 0 || agios === amount
		? means
		: catalog.agios.including(means, showAmount(agios));
};

const entryCells = (entry: Entry, world: World): readonly Cell[] => {
	const { catalog, morning, size } = world;
	const { kinds } = catalog.payments.entries;
	const on = shortDay(entry.on, morning.today);
	const who = nameIn(world, entry);
	switch (entry.entry) {
		case 'sale': {
			const { sale } = entry;
			return row(
				[
					on,
					isOrder(sale) ? kinds.order : kinds.sale,
					who,
					[saleMark(sale, catalog), describeLines(sale, catalog)].filter(Boolean).join(' · '),
					showAmount(totalOf(sale)),
				],
				size.columns,
				sale.cancelled === undefined ? 'plain' : 'muted',
			);
		}
		case 'payment':
			return row(
				[
					on,
					paymentKind(entry, catalog),
					who,
					paymentDetail(entry, catalog),
					showAmount(entry.amount),
				],
				size.columns,
			);
		case 'advance-back':
			return row([on, kinds['advance-back'], who, '', showAmount(entry.amount)], size.columns);
	}
};

/** How the chosen sale stands, or what the chosen payment paid. */
const details = (
	entry: Entry | undefined,
	{ catalog, size }: World,
): readonly (readonly Cell[])[] => {
	if (entry === undefined) return [];
	const { stands } = catalog.payments.entries;
	const text = salesOfEntry(entry)
		.map(sale => stands(describeLines(sale, catalog), saleState(sale, catalog)))
		.join(' · ');
	return text === '' ? [] : [[{ text: ' ' }, { text, columns: size.columns - 2, tone: 'muted' }]];
};

const cancelWords = ({ entry }: Entry, { catalog }: World): Partial<Record<Action, string>> => {
	const { cancels } = catalog.payments.page;
	return entry === 'advance-back' ? {} : { cancel: cancels[entry] };
};

/** What cannot be done with the chosen one. */
const hiddenFor = (entry: Entry | undefined, { book }: World): readonly Action[] => {
	const customer = book.customers[(entry && customerIdOf(entry)) ?? ''];
	const isCorrectable = entry !== undefined && entry.entry !== 'advance-back';
	return [
		...(entry !== undefined && salesOfEntry(entry).length > 0 ? [] : (['open'] as const)),
		...(isCorrectable ? [] : (['put-right', 'cancel'] as const)),
		...(customer !== undefined && isCorrectable ? [] : (['receipt'] as const)),
		...(customer === undefined ? (['pay'] as const) : []),
		...(customer === undefined || advanceOf(customer) === 0 ? (['advance-back'] as const) : []),
	];
};

/** Sales and payments, the newest first. */
export const EntriesView = ({ screen, world, ...rest }: ViewOf<'entries'>) => {
	const { payments, screens } = world.catalog;
	const { title, summary, empty, columns } = payments.entries;
	const listed = entriesListed(world, screen);
	const sales = listed.filter(({ entry }) => entry === 'sale').length;
	const isFiltered = screen.query !== '';
	const chosen = listed[clampCursor(screen.at, listed.length)];
	return (
		<TablePage
			{...rest}
			world={world}
			place="entries"
			words={chosen === undefined ? {} : cancelWords(chosen, world)}
			hidden={hiddenFor(chosen, world)}
			title={title}
			summary={summary(sales, listed.length - sales)}
			columns={row(
				[columns.day, columns.what, columns.who, columns.detail, columns.amount],
				world.size.columns,
			)}
			rows={listed.map(entry => () => entryCells(entry, world))}
			at={screen.at}
			empty={isFiltered ? screens.nothingFound(screen.query) : empty}
			details={details(chosen, world)}
		/>
	);
};
