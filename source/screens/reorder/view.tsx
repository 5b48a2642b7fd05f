import { showPhone } from '../../book/phone.ts';
import type { Supplier } from '../../book/records.ts';
import type { Cell } from '../../components/line.tsx';
import { cut, mostQuoted } from '../../text/width.ts';
import type { ViewOf } from '../frame.tsx';
import { TablePage } from '../table.tsx';
import type { World } from '../turn.ts';
import { type ReorderRow, rowsToOrder } from './listed.ts';

type Cells = readonly Cell[];

const number = 12;

const row = (cells: readonly [string, string, string, string, string], columns: number): Cells => {
	const room = columns - 4;
	const [name, onHand, onOrder, perDay, quantity] = cells;
	// In a narrow window the name and the quantity are the last to go.
	if (columns < 70)
		return [
			{ text: name, columns: Math.max(0, room - number), tone: 'title' },
			{ text: quantity, columns: number, align: 'right', tone: 'money' },
		];
	return [
		{ text: name, columns: room - number * 4, tone: 'title' },
		{ text: onHand, columns: number, align: 'right' },
		{ text: onOrder, columns: number, align: 'right' },
		{ text: perDay, columns: number, align: 'right' },
		{ text: quantity, columns: number, align: 'right', tone: 'money' },
	];
};

const rowCells = ({ product, reorder, quantity }: ReorderRow, world: World): Cells => {
	const { pace, onHand, onOrder } = reorder;
	const { goods, screens } = world.catalog;
	return row(
		[
			product.name,
			String(onHand),
			onOrder === 0 ? screens.uncounted : String(onOrder),
			goods.decimal((pace.sold / pace.days).toFixed(2)),
			String(quantity),
		],
		world.size.columns,
	);
};

/** Above the products of a supplier: who he is, how to reach him, how long he takes. */
const headingOf = (supplier: Supplier | undefined, { book, catalog }: World): string => {
	const { goods, relances } = catalog;
	if (supplier === undefined) return goods.noSupplier;
	const { name, phone, leadDays = book.settings.stock.leadDays } = supplier;
	return [
		cut(name, mostQuoted),
		phone === undefined ? relances.reasons['no-phone'] : showPhone(phone),
		goods.leadDays(leadDays),
	].join(' · ');
};

/** What to order, supplier by supplier. */
export const ReorderView = ({ screen, stack, world, ...rest }: ViewOf<'reorder'>) => {
	const { catalog, size } = world;
	const { goods, screens } = catalog;
	const rows = rowsToOrder(world, stack);
	return (
		<TablePage
			{...rest}
			stack={stack}
			world={world}
			place="reorder"
			title={goods.reorderTitle}
			summary={goods.reorderSummary(rows.filter(({ quantity }) => quantity > 0).length)}
			columns={row(
				[
					screens.columns.product,
					screens.columns.onHand,
					goods.columns.onOrder,
					goods.columns.perDay,
					goods.columns.toOrder,
				],
				size.columns,
			)}
			rows={rows.map(one => rowCells(one, world))}
			headings={rows.map(({ supplier }, index) =>
				index > 0 && rows[index - 1]?.supplier === supplier
					? undefined
					: headingOf(supplier, world),
			)}
			at={screen.at}
			empty={goods.reorderEmpty}
		/>
	);
};
