import { showAmount } from '../../book/money.ts';
import { type Cell, ends, Line, Rule } from '../../components/line.tsx';
import { clampCursor, windowStart } from '../../components/list.ts';
import { bodyRows, Page } from '../../components/page.tsx';
import { toDoCount } from '../../relances/morning.ts';
import { describeDebts, describeTemplateFault, describeWait } from '../../text/describe.ts';
import { footOf, Heading, type ViewOf } from '../frame.tsx';
import type { World } from '../turn.ts';
import { itemsOf } from './items.ts';
import { emptyRows, markCells, padTo, type Row, rowsOf } from './rows.ts';
import { sideColumns, sideLines } from './side.ts';

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

/** What runs out, when the list is too long to show it. */
const stockCells = ({ morning, catalog }: World, columns: number): readonly Cell[] => {
	const { headings, stockLine } = catalog.relances;
	const low = morning.relances.filter(relance => relance.kind === 'stock');
	const title = `${headings.stock} ${low.length}`;
	const names = low.map(({ product, quantity }) => stockLine(product.name, quantity)).join(' · ');
	return [
		{ text: ' ' },
		{ text: title, tone: 'heading' },
		{ text: '   ' },
		{ text: names, columns: Math.max(0, columns - title.length - 5) },
	];
};

/** `Dettes : …` and the largest; the oldest too where there is room. */
const debtCells = ({ morning, catalog }: World, columns: number): readonly Cell[] => {
	const { total, oldest, largest } = describeDebts(morning, catalog);
	const said = columns >= 120 && oldest !== '' ? `${oldest}. ${largest}` : largest;
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
	const found = rowsOf(world, columns - (side === 0 ? 0 : 2));
	const rows = found.length === 0 ? emptyRows(world, columns) : found;
	const plain = [...(side === 0 ? [later] : []), debts, ...foot];
	const isCut = rows.length > bodyRows(size, header.length, plain.length);
	const footer = isCut
		? [<Line key="stock" cells={stockCells(world, size.columns)} />, ...plain]
		: plain;
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
	const body = rows.slice(start, start + height);
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
