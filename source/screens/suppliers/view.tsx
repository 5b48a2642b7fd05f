import { showPhone } from '../../book/phone.ts';
import type { Supplier } from '../../book/records.ts';
import type { Cell } from '../../components/line.tsx';
import type { ViewOf } from '../frame.tsx';
import { itemsOf, type ReorderRow, rowsToOrder } from '../reorder/listed.ts';
import { TablePage } from '../table.tsx';
import type { World } from '../turn.ts';

type Cells = readonly Cell[];

const phoneColumns = 18;
const number = 10;
const orderColumns = 13;

const row = (cells: readonly [string, string, string, string, string], columns: number): Cells => {
	const room = columns - 4;
	const [name, phone, lead, products, toOrder] = cells;
	// In a narrow window the name and the phone are the last to go.
	if (columns < 70)
		return [
			{ text: name, columns: Math.max(0, room - phoneColumns), tone: 'title' },
			{ text: phone, columns: phoneColumns, align: 'right' },
		];
	return [
		{ text: name, columns: room - phoneColumns - number * 2 - orderColumns, tone: 'title' },
		{ text: phone, columns: phoneColumns, align: 'right' },
		{ text: lead, columns: number, align: 'right' },
		{ text: products, columns: number, align: 'right' },
		{ text: toOrder, columns: orderColumns, align: 'right' },
	];
};

const supplierCells = (
	supplier: Supplier,
	toOrder: readonly ReorderRow[],
	{ book, catalog, size }: World,
): Cells => {
	const { id, name, phone, leadDays = book.settings.stock.leadDays } = supplier;
	const products = Object.values(book.products).filter(({ supplierId }) => supplierId === id);
	return row(
		[
			name,
			phone === undefined ? catalog.screens.uncounted : showPhone(phone),
			catalog.screens.daysOld(leadDays),
			String(products.length),
			String(itemsOf(toOrder, supplier).length),
		],
		size.columns,
	);
};

/** Who sells to the shop. */
export const SuppliersView = ({ screen, stack, world, ...rest }: ViewOf<'suppliers'>) => {
	const { catalog, book, size } = world;
	const { goods, screens } = catalog;
	const toOrder = rowsToOrder(world, stack);
	const all = Object.values(book.suppliers);
	return (
		<TablePage
			{...rest}
			stack={stack}
			world={world}
			place="suppliers"
			title={goods.suppliersTitle}
			summary={goods.suppliersCount(all.length)}
			columns={row(
				[
					screens.columns.supplier,
					goods.fields.phone,
					goods.columns.leadDays,
					goods.columns.products,
					goods.columns.toOrder,
				],
				size.columns,
			)}
			rows={all.map(supplier => supplierCells(supplier, toOrder, world))}
			at={screen.at}
			empty={goods.suppliersEmpty}
		/>
	);
};
