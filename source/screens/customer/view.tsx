import { callName } from '../../book/find.ts';
import { ends, Line, Rule } from '../../components/line.tsx';
import { clampCursor, windowStart } from '../../components/list.ts';
import { bodyRows, Page } from '../../components/page.tsx';
import { footOf, Heading, type ViewOf } from '../frame.tsx';
import { detailColumns, detailRows } from './detail.ts';
import { headRows, phoneText } from './head.ts';
import { knownOf } from './known.ts';
import { cellsOf, type Row, rowsOf } from './rows.ts';

/** The page of a customer who is no more: what made him was undone. */
const GonePage = ({ stack, world, ...told }: Omit<ViewOf<'customer'>, 'screen'>) => (
	<Page
		size={world.size}
		header={[
			<Heading key="heading" world={world} />,
			<Rule key="rule" columns={world.size.columns} />,
		]}
		body={[
			<Line
				key="gone"
				cells={[
					{ text: ' ' },
					{ text: world.catalog.customers.page.gone, columns: world.size.columns - 2 },
				]}
			/>,
		]}
		footer={footOf('customer', { stack, world, ...told })}
	/>
);

/** One customer: who he is and how he stands, then all that happened with him. */
export const CustomerView = ({ screen, stack, world, notice }: ViewOf<'customer'>) => {
	const { size, catalog } = world;
	const told = notice === undefined ? {} : { notice };
	const known = knownOf(world, screen);
	if (known === undefined) return <GonePage stack={stack} world={world} {...told} />;
	const { customer, items } = known;
	const header = [
		<Heading key="heading" world={world} />,
		<Line
			key="name"
			cells={ends(
				{ text: callName(customer), tone: 'heading' },
				{ text: phoneText(customer, world) },
				size.columns,
			)}
		/>,
		<Rule key="rule" columns={size.columns} />,
		...headRows(known, world).map((cells, index) => (
			// biome-ignore lint/suspicious/noArrayIndexKey: a row of the head is its place.
			<Line key={`head-${index}`} cells={cells} />
		)),
	];
	const footer = footOf('customer', { stack, world, ...told });
	const height = bodyRows(size, header.length, footer.length);
	const rows = rowsOf(known, world);
	const at = clampCursor(screen.at, items.length);
	const chosen = Math.max(
		0,
		rows.findIndex(row => 'at' in row && row.at === at),
	);
	// The heading of the first row is seen with it.
	const start = at === 0 ? 0 : windowStart(chosen, rows.length, height);
	const inView = rows.slice(start, start + height);
	const below = rows.length - start - height;
	const body: readonly Row[] =
		below > 0 && height > 2
			? [...inView.slice(0, -1), { sentence: catalog.screens.moreBelow(below + 1) }]
			: inView;
	const side = detailColumns(size);
	const columns = size.columns - side - (side === 0 ? 0 : 1);
	const details = detailRows(items[at], world, side - 2);
	const lines = Array.from({ length: height }, (_, index) => (
		<Line
			// biome-ignore lint/suspicious/noArrayIndexKey: a row of the window is its place.
			key={index}
			cells={[
				...cellsOf(body[index] ?? { sentence: '' }, at, world, columns),
				...(side === 0 ? [] : [{ text: ' ' }]),
				...(details[index] ?? []),
			]}
		/>
	));
	return <Page size={size} header={header} body={lines} footer={footer} />;
};
