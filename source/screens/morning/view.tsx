import { backupDue } from '../../book/backup-due.ts';
import { showAmount } from '../../book/money.ts';
import { ends, Line, Rule } from '../../components/line.tsx';
import { clampCursor, windowStart } from '../../components/list.ts';
import { bodyRows, Page } from '../../components/page.tsx';
import { describeTemplateFault, describeToDo } from '../../text/describe.ts';
import { footOf, Heading, type ViewOf } from '../frame.tsx';
import type { World } from '../turn.ts';
import { itemsOf } from './items.ts';
import { cellsOf, isStockRow, type Row, rowsOf } from './rows.ts';
import { sideColumns, sideLines } from './side.ts';
import { debtCells, laterCells, stockCells } from './summary.ts';

const headerOf = (world: World) => {
	const { morning, catalog, size } = world;
	return [
		<Heading key="heading" world={world} />,
		<Line
			key="count"
			cells={ends(
				{ text: describeToDo(morning, catalog), tone: 'title' },
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

const backupLines = ({ book, morning, catalog, size }: World) => {
	const due = backupDue(book, morning.today);
	const { reminder, neverReminder } = catalog.keeping.backup;
	return due === undefined
		? []
		: [
				<Line
					key="backup"
					cells={[
						{ text: ' ' },
						{
							text: due.days === undefined ? neverReminder : reminder(due.days),
							columns: size.columns - 2,
							tone: 'alert',
						},
					]}
				/>,
			];
};

/** The morning: what to do today, and around it the debts, what runs out and what waits. */
export const MorningView = ({ screen, stack, world, notice }: ViewOf<'morning'>) => {
	const { size } = world;
	const side = sideColumns(size);
	const columns = size.columns - side - (side === 0 ? 1 : 2);
	const header = [...headerOf(world), ...faultLines(world), ...backupLines(world)];
	const rows = rowsOf(world, columns);
	const rest = [
		...(side === 0 && world.morning.later.length > 0
			? [<Line key="later" cells={laterCells(world, size.columns)} />]
			: []),
		<Line key="debts" cells={debtCells(world, size.columns)} />,
		...footOf('morning', { stack, world, ...(notice === undefined ? {} : { notice }) }),
	];
	const at = clampCursor(screen.at, itemsOf(world.morning).length);
	const chosen = rows.findIndex(row => 'at' in row && row.at === at);
	const showsStock = (height: number): boolean => {
		const start = windowStart(chosen, rows.length, height);
		return rows.slice(start, start + height).some(isStockRow);
	};
	const isHidden = rows.some(isStockRow) && !showsStock(bodyRows(size, header.length, rest.length));
	const stock = <Line key="stock" cells={stockCells(world, size.columns)} />;
	const footer = isHidden ? [stock, ...rest] : rest;
	const height = bodyRows(size, header.length, footer.length);
	const start = windowStart(chosen, rows.length, height);
	const below = rows.length - start - height;
	const inView = rows.slice(start, start + height);
	const body: readonly Row[] =
		below > 0 && height > 2
			? [...inView.slice(0, -1), { sentence: world.catalog.screens.moreBelow(below + 1) }]
			: inView;
	const beside = sideLines(world, side, height);
	const lines = Array.from({ length: height }, (_, index) => (
		<Line
			// biome-ignore lint/suspicious/noArrayIndexKey: a row of the window is its place.
			key={index}
			cells={[
				...cellsOf(body[index] ?? { sentence: '' }, at, world, columns),
				...(side === 0 ? [] : [{ text: '  ' }, ...(beside[index] ?? [])]),
			]}
		/>
	));
	return <Page size={size} header={header} body={lines} footer={footer} />;
};
