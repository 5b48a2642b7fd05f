import { daysBetween } from '../../book/day.ts';
import { keptShare, promiseOutcomes } from '../../book/delivery-promises.ts';
import { callName } from '../../book/find.ts';
import { showAmount } from '../../book/money.ts';
import { showPhone } from '../../book/phone.ts';
import { keptPieces, linesToDeliver, piecesToDeliver } from '../../book/pieces.ts';
import type { Pieces, Sale } from '../../book/records.ts';
import { balanceOf } from '../../book/sale.ts';
import type { Cell } from '../../components/line.tsx';
import { clampCursor } from '../../components/list.ts';
import { describeLeft, describePieces, shortDay } from '../../text/describe.ts';
import { cut, mostQuoted } from '../../text/width.ts';
import type { ViewOf } from '../frame.tsx';
import { TablePage } from '../table.tsx';
import type { World } from '../turn.ts';
import { buyerOf, ordersListed, promisedOn } from './listed.ts';

type Cells = readonly Cell[];

const money = 14;
const count = 7;

const row = (
	cells: readonly [string, string, string, string, string],
	columns: number,
	isLate = false,
): Cells => {
	const room = columns - 4;
	const [who, what, day, left, balance] = cells;
	const promised = Math.min(44, Math.max(23, Math.floor(room * 0.3)));
	const tone = isLate ? 'alert' : 'plain';
	// In a narrow window who and when are the last to go.
	if (columns < 70)
		return [
			{ text: who, columns: Math.max(0, room - promised), tone: 'title' },
			{ text: '  ' },
			{ text: day, columns: promised - 2, tone },
		];
	const names = room - promised - count - money;
	const name = Math.floor(names * 0.46);
	return [
		{ text: who, columns: name - 1, tone: 'title' },
		{ text: ' ' },
		{ text: what, columns: names - name },
		{ text: '  ' },
		{ text: day, columns: promised - 2, tone },
		{ text: left, columns: count, align: 'right' },
		{ text: balance, columns: money, align: 'right', tone: 'money' },
	];
};

const piecesIn = (pieces: readonly Pieces[]): number =>
	pieces.reduce((sum, { quantity }) => sum + quantity, 0);

const movedTimes = ({ deliveryPromises }: Sale): number => deliveryPromises.length - 1;

const promiseWords = (order: Sale, { catalog, morning: { today } }: World): string => {
	const { goods, relances } = catalog;
	const day = promisedOn(order);
	const late = daysBetween(day, today);
	const moved = movedTimes(order);
	return [
		shortDay(day, today),
		...(late > 0 ? [relances.late(late)] : late === 0 ? [relances.deliverToday] : []),
		...(moved > 0 ? [goods.movedTimes(moved)] : []),
	].join(', ');
};

const orderCells = (order: Sale, world: World): Cells => {
	const buyer = buyerOf(world, order);
	return row(
		[
			buyer === undefined ? '' : callName(buyer),
			describeLeft(order, world.catalog),
			promiseWords(order, world),
			`${piecesIn(piecesToDeliver(order))}/${piecesIn(keptPieces(order))}`,
			showAmount(balanceOf(order)),
		],
		world.size.columns,
		promisedOn(order) < world.morning.today,
	);
};

/** The chosen order: what is left to hand over, and every day it was promised for. */
const detailRows = (order: Sale | undefined, world: World): readonly Cells[] => {
	if (order === undefined) return [];
	const { catalog, morning, size } = world;
	const { goods, relances } = catalog;
	const columns = size.columns - 2;
	const buyer = buyerOf(world, order);
	const phone = buyer?.phone === undefined ? relances.reasons['no-phone'] : showPhone(buyer.phone);
	const name = buyer === undefined ? '' : cut(callName(buyer), mostQuoted);
	const outcomes = promiseOutcomes(order, morning.today);
	const days = order.deliveryPromises.map(({ day }, index) =>
		goods.promise(shortDay(day, morning.today), outcomes[index] ?? 'waiting'),
	);
	const told = (text: string): Cells => [{ text: ' ' }, { text, columns, tone: 'muted' }];
	return [
		[{ text: ' ' }, { text: `${name} · ${phone}`, columns, tone: 'title' }],
		told(goods.promisedFor(shortDay(order.on, morning.today), days)),
		told(goods.leftToDeliver(describePieces(linesToDeliver(order)))),
	];
};

/** Who waits for what, the late ones first. */
export const OrdersView = ({ screen, world, ...rest }: ViewOf<'orders'>) => {
	const { catalog, morning, size, book } = world;
	const { goods, screens } = catalog;
	const listed = ordersListed(world, screen);
	const all = ordersListed(world, { ...screen, query: '' });
	const isFiltered = screen.query !== '';
	return (
		<TablePage
			{...rest}
			world={world}
			place="orders"
			title={goods.ordersTitle}
			summary={
				isFiltered
					? screens.found(listed.length, all.length)
					: goods.promisesKept(keptShare(Object.values(book.sales), morning.today))
			}
			columns={row(
				[
					screens.columns.customer,
					goods.columns.toDeliver,
					goods.columns.promised,
					goods.columns.left,
					screens.columns.balance,
				],
				size.columns,
			)}
			rows={listed.map(order => orderCells(order, world))}
			at={screen.at}
			empty={isFiltered ? screens.nothingFound(screen.query) : goods.ordersEmpty}
			details={detailRows(listed[clampCursor(screen.at, listed.length)], world)}
		/>
	);
};
