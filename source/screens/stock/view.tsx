import { showAmount } from '../../book/money.ts';
import type { Product } from '../../book/records.ts';
import { type Reorder, reordersOn } from '../../book/reorder.ts';
import { isLow, thresholdOf } from '../../book/stock.ts';
import type { Cell } from '../../components/line.tsx';
import { shortDay } from '../../text/describe.ts';
import type { ViewOf } from '../frame.tsx';
import { TablePage } from '../table.tsx';
import type { World } from '../turn.ts';
import { productsListed } from './listed.ts';
import { expectedOn, isOverdue } from './told.ts';

type Cells = readonly Cell[];

const state = (product: Product, world: World, reorder: (product: Product) => Reorder): string => {
	const { book, catalog } = world;
	if (product.ordered !== undefined)
		return isOverdue(product, world)
			? catalog.goods.overdue(
					product.ordered.quantity,
					shortDay(expectedOn(product, world) ?? product.ordered.on),
				)
			: catalog.screens.orderedOn(product.ordered.quantity, shortDay(product.ordered.on));
	return isLow(product, book.settings)
		? `${catalog.screens.low}, ${catalog.relances.reorder(reorder(product).quantity)}`
		: '';
};

const row = (
	cells: readonly [string, string, string, string, string, string],
	columns: number,
	isAlert = false,
): Cells => {
	const room = columns - 4;
	const number = 7;
	const price = 15;
	const supplier = columns < 100 ? 0 : Math.floor(room * 0.2);
	const todo = Math.min(34, Math.floor(room * 0.32));
	const [name, stock, threshold, amount, from, what] = cells;
	// In a narrow window the name, what is left and what to do are the last to go.
	if (columns < 70)
		return [
			{ text: name, columns: room - number - todo, tone: 'title' },
			{ text: stock, columns: number, align: 'right', tone: isAlert ? 'alert' : 'plain' },
			{ text: '  ' },
			{ text: what, columns: todo - 2, tone: isAlert ? 'alert' : 'plain' },
		];
	return [
		{ text: name, columns: room - number * 2 - price - supplier - todo, tone: 'title' },
		{ text: stock, columns: number, align: 'right', tone: isAlert ? 'alert' : 'plain' },
		{ text: threshold, columns: number, align: 'right' },
		{ text: amount, columns: price, align: 'right' },
		...(supplier === 0 ? [] : [{ text: '  ' }, { text: from, columns: supplier - 2 }]),
		{ text: '  ' },
		{ text: what, columns: todo - 2, tone: isAlert ? 'alert' : 'plain' },
	];
};

const productCells = (
	product: Product,
	world: World,
	reorder: (product: Product) => Reorder,
): Cells => {
	const { book, catalog, size } = world;
	const { uncounted } = catalog.screens;
	const { stock, price, supplierId } = product;
	return row(
		[
			product.name,
			stock === undefined ? uncounted : String(stock),
			stock === undefined ? '' : String(thresholdOf(product, book.settings)),
			price === undefined ? uncounted : showAmount(price),
			book.suppliers[supplierId ?? '']?.name ?? '',
			state(product, world, reorder),
		],
		size.columns,
		isLow(product, book.settings) || isOverdue(product, world),
	);
};

/** What is on the shelves, the lowest first. */
export const StockView = ({ screen, world, ...rest }: ViewOf<'stock'>) => {
	const { catalog, book, size, morning } = world;
	const { screens, relances } = catalog;
	const listed = productsListed(world, screen);
	const all = Object.values(book.products);
	const reorder = reordersOn(book, morning.today);
	const low = morning.relances.filter(relance => relance.kind === 'stock').length;
	const { columns } = screens;
	const isFiltered = screen.query !== '';
	return (
		<TablePage
			{...rest}
			world={world}
			place="stock"
			title={screens.stockTitle}
			summary={
				isFiltered ? screens.found(listed.length, all.length) : `${relances.headings.stock} ${low}`
			}
			columns={row(
				[
					columns.product,
					columns.onHand,
					columns.threshold,
					columns.price,
					columns.supplier,
					columns.state,
				],
				size.columns,
			)}
			rows={listed.map(product => productCells(product, world, reorder))}
			at={screen.at}
			empty={isFiltered ? screens.nothingFound(screen.query) : screens.stockEmpty}
		/>
	);
};
