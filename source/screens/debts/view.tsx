import type { Debtor } from '../../book/debt.ts';
import { callName } from '../../book/find.ts';
import { showAmount } from '../../book/money.ts';
import { showPhone } from '../../book/phone.ts';
import { paidOf, totalOf } from '../../book/sale.ts';
import type { Cell } from '../../components/line.tsx';
import { clampCursor } from '../../components/list.ts';
import { describeDebts, describeLines, shortDay } from '../../text/describe.ts';
import { saleMark } from '../../text/sale-state.ts';
import { cut, mostQuoted } from '../../text/width.ts';
import type { ViewOf } from '../frame.tsx';
import { sinceWords } from '../lookup.ts';
import { TablePage } from '../table.tsx';
import type { World } from '../turn.ts';
import { debtorsListed } from './listed.ts';

type Cells = readonly Cell[];

const money = 16;
const purchases = 8;
const since = 14;

const row = (cells: readonly [string, string, string, string, string], columns: number): Cells => {
	const room = columns - 4;
	const [name, balance, count, day, when] = cells;
	// In a narrow window the name and the amount are the last to go.
	if (columns < 70)
		return [
			{ text: name, columns: Math.max(0, room - money), tone: 'title' },
			{ text: balance, columns: money, align: 'right', tone: 'money' },
		];
	const late = Math.min(24, Math.floor(room * 0.25));
	return [
		{ text: name, columns: room - money - purchases - since - late, tone: 'title' },
		{ text: balance, columns: money, align: 'right', tone: 'money' },
		{ text: count, columns: purchases, align: 'right' },
		{ text: day, columns: since, align: 'right' },
		{ text: '  ' },
		{ text: when, columns: late - 2 },
	];
};

const lateness = ({ daysLate, debts }: Debtor, { catalog }: World): string => {
	if (daysLate === undefined) return catalog.screens.waitsDelivery;
	const due = debts.flatMap(debt => debt.dueOn ?? []).sort()[0];
	return daysLate < 0 && due !== undefined
		? catalog.screens.notDue(shortDay(due))
		: catalog.relances.late(daysLate);
};

const debtorCells = (debtor: Debtor, world: World): Cells => {
	const { customer, balance, debts, since: oldest } = debtor;
	const age = sinceWords(oldest, world);
	return row(
		[callName(customer), showAmount(balance), String(debts.length), age, lateness(debtor, world)],
		world.size.columns,
	);
};

/** The chosen customer's own debts: as many as fit under the list, the oldest first. */
const detailRows = (debtor: Debtor | undefined, world: World): readonly Cells[] => {
	if (debtor === undefined) return [];
	const { catalog, size } = world;
	const room = size.rows >= 40 ? 8 : 2;
	const columns = size.columns - 2;
	const hidden = debtor.debts.length - room;
	const lines = debtor.debts.slice(0, room).map(({ sale }): Cells => {
		const text = catalog.screens.debtLine(
			shortDay(sale.on),
			[describeLines(sale, catalog), saleMark(sale, catalog)].filter(Boolean).join(' · '),
			showAmount(totalOf(sale)),
			showAmount(paidOf(sale)),
		);
		return [{ text: ' ' }, { text, columns, tone: 'muted' }];
	});
	const { phone } = debtor.customer;
	const head = phone === undefined ? catalog.relances.reasons['no-phone'] : showPhone(phone);
	const title = `${cut(callName(debtor.customer), mostQuoted)} · ${head}`;
	return [
		[
			{ text: ' ' },
			{
				text: hidden > 0 ? `${title} · ${catalog.screens.moreBelow(hidden)}` : title,
				columns,
				tone: 'title',
			},
		],
		...lines,
	];
};

/** Who owes what, the oldest debt first. */
export const DebtsView = ({ screen, world, ...rest }: ViewOf<'debts'>) => {
	const { catalog, morning, size } = world;
	const { screens } = catalog;
	const listed = debtorsListed(world, screen);
	const { columns } = screens;
	const isFiltered = screen.query !== '';
	return (
		<TablePage
			{...rest}
			world={world}
			place="debts"
			title={screens.debtsTitle}
			summary={
				isFiltered
					? screens.found(listed.length, morning.debtors.length)
					: describeDebts(morning, catalog).total
			}
			columns={row(
				[columns.customer, columns.balance, columns.purchases, columns.since, columns.late],
				size.columns,
			)}
			rows={listed.map(debtor => debtorCells(debtor, world))}
			at={screen.at}
			empty={isFiltered ? screens.nothingFound(screen.query) : screens.debtsEmpty}
			details={detailRows(listed[clampCursor(screen.at, listed.length)], world)}
		/>
	);
};
