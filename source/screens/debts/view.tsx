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
import { allOwing, debtorsListed } from './listed.ts';

type Cells = readonly Cell[];

const money = 16;
const purchases = 8;
const since = 14;

/** A window as wide as this has a column for the agios. */
const wide = 100;

type RowCells = readonly [
	name: string,
	balance: string,
	agios: string,
	count: string,
	day: string,
	when: string,
];

const row = (
	[name, balance, agios, count, day, when]: RowCells,
	columns: number,
	hasAgios: boolean,
): Cells => {
	const room = columns - 4;
	// In a narrow window the name and the amount are the last to go.
	if (columns < 70)
		return [
			{ text: name, columns: Math.max(0, room - money), tone: 'title' },
			{ text: balance, columns: money, align: 'right', tone: 'money' },
		];
	const late = Math.min(24, Math.floor(room * 0.25));
	const apart = hasAgios && columns >= wide ? money : 0;
	return [
		{ text: name, columns: room - money - apart - purchases - since - late, tone: 'title' },
		{ text: balance, columns: money, align: 'right', tone: 'money' },
		...(apart === 0
			? []
			: [{ text: agios, columns: apart, align: 'right', tone: 'money' } as const]),
		{ text: count, columns: purchases, align: 'right' },
		{ text: day, columns: since, align: 'right' },
		{ text: '  ' },
		{ text: when, columns: late - 2 },
	];
};

const agiosOf = ({ customer }: Debtor, { morning }: World): string => {
	const due = morning.agios.get(customer.id);
	return due === undefined ? '' : showAmount(due);
};

const lateness = (debtor: Debtor, world: World): string => {
	const { daysLate, debts } = debtor;
	const { catalog } = world;
	if (debts.length === 0) return catalog.agios.alone(agiosOf(debtor, world));
	if (daysLate === undefined) return catalog.screens.waitsDelivery;
	const due = debts.flatMap(debt => debt.dueOn ?? []).sort()[0];
	return daysLate < 0 && due !== undefined
		? catalog.screens.notDue(shortDay(due))
		: catalog.relances.late(daysLate);
};

const debtorCells = (debtor: Debtor, world: World): Cells => {
	const { customer, balance, debts, since: oldest } = debtor;
	const isOwing = debts.length > 0;
	return row(
		[
			callName(customer),
			showAmount(balance),
			agiosOf(debtor, world),
			isOwing ? String(debts.length) : '',
			isOwing ? sinceWords(oldest, world) : '',
			lateness(debtor, world),
		],
		world.size.columns,
		world.morning.agios.size > 0,
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
	const agios = agiosOf(debtor, world);
	const title = [
		cut(callName(debtor.customer), mostQuoted),
		phone === undefined ? catalog.relances.reasons['no-phone'] : showPhone(phone),
		...(agios === '' ? [] : [catalog.agios.withKey(agios)]),
	].join(' · ');
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
	const { total, agios } = describeDebts(morning, catalog);
	return (
		<TablePage
			{...rest}
			world={world}
			place="debts"
			title={screens.debtsTitle}
			summary={
				isFiltered
					? screens.found(listed.length, allOwing(world).length)
					: [total, agios].filter(text => text !== '').join(' ')
			}
			columns={row(
				[
					columns.customer,
					columns.balance,
					catalog.agios.entry,
					columns.purchases,
					columns.since,
					columns.late,
				],
				size.columns,
				morning.agios.size > 0,
			)}
			rows={listed.map(debtor => debtorCells(debtor, world))}
			at={screen.at}
			empty={isFiltered ? screens.nothingFound(screen.query) : screens.debtsEmpty}
			details={detailRows(listed[clampCursor(screen.at, listed.length)], world)}
		/>
	);
};
