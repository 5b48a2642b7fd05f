import { type Cell, ends, Line, Rule } from '../../components/line.tsx';
import { clampCursor, windowStart } from '../../components/list.ts';
import { bodyRows, Page } from '../../components/page.tsx';
import { widthOf, wrap } from '../../text/width.ts';
import { footOf, Heading, type ViewOf } from '../frame.tsx';
import type { Stack } from '../screen.ts';
import type { World } from '../turn.ts';
import { aboutWords, itemWords } from './item-words.ts';
import { allItems, itemsListed, type SettingItem } from './listed.ts';

type Row = { readonly heading: string } | { readonly item: SettingItem; readonly at: number };

const rowsOf = (items: readonly SettingItem[]): readonly Row[] =>
	items.flatMap((item, at): readonly Row[] =>
		items[at - 1]?.heading === item.heading
			? [{ item, at }]
			: [{ heading: item.heading }, { item, at }],
	);

const itemCells = (
	item: SettingItem,
	stack: Stack,
	world: World,
	columns: number,
): readonly Cell[] => {
	const { value, mark } = itemWords(item, stack, world);
	// In a narrow window a star says it.
	const said = columns < 60 && mark !== '' ? '*' : mark;
	const marks = columns < 60 ? 3 : widthOf(world.catalog.settings.changed) + 2;
	const values = Math.min(Math.max(14, Math.floor(columns * 0.3)), 44);
	const names = Math.min(60, columns - values - marks);
	return [
		{ text: item.words, columns: names },
		{ text: value, columns: values, align: 'right', tone: 'title' },
		{ text: '  ' },
		{ text: said, columns: marks - 2, tone: 'alert' },
	];
};

/** About the chosen row, in as many rows whatever it says: the list does not jump under the eye. */
const aboutRows = (item: SettingItem | undefined, world: World): readonly (readonly Cell[])[] => {
	const { size } = world;
	if (item === undefined || size.rows < 18) return [];
	const columns = size.columns - 2;
	const said = aboutWords(item, world)
		.filter(text => text !== '')
		.flatMap(text => wrap(text, columns));
	return Array.from({ length: 3 }, (_, row) => [
		{ text: ' ' },
		{ text: said[row] ?? '', columns, tone: 'muted' as const },
	]);
};

/** Everything the shop may set, under its headings. */
export const SettingsView = ({ screen, stack, world, notice }: ViewOf<'settings'>) => {
	const { size, catalog } = world;
	const { settings } = catalog;
	const items = itemsListed(world, screen);
	const all = allItems(world).length;
	const chosen = clampCursor(screen.at, items.length);
	const header = [
		<Heading key="heading" world={world} />,
		<Line
			key="title"
			cells={ends(
				{ text: settings.title, tone: 'heading' },
				{ text: screen.query === '' ? '' : settings.found(items.length, all) },
				size.columns,
			)}
		/>,
		<Rule key="rule" columns={size.columns} />,
	];
	const footer = [
		...aboutRows(items[chosen], world).map((cells, index) => (
			// biome-ignore lint/suspicious/noArrayIndexKey: a row of the words is its place.
			<Line key={`about-${index}`} cells={cells} />
		)),
		...footOf(
			'settings',
			{ stack, world, ...(notice === undefined ? {} : { notice }) },
			{
				open: settings.change,
				restore: settings.reset,
			},
		),
	];
	const rows = rowsOf(items);
	const height = bodyRows(size, header.length, footer.length);
	const start = windowStart(
		rows.findIndex(row => 'at' in row && row.at === chosen),
		rows.length,
		height,
	);
	const body = rows.slice(start, start + height).map((row, index) => {
		const cells: readonly Cell[] =
			'heading' in row
				? [{ text: ` ${row.heading}`, tone: 'heading', columns: size.columns - 1 }]
				: [
						{ text: row.at === chosen ? ' > ' : '   ', tone: 'key' },
						...itemCells(row.item, stack, world, size.columns - 4).map(cell =>
							row.at === chosen ? { ...cell, tone: 'chosen' as const } : cell,
						),
					];
		// biome-ignore lint/suspicious/noArrayIndexKey: a row of the window is its place.
		return <Line key={index} cells={cells} />;
	});
	const nothing = wrap(catalog.screens.nothingFound(screen.query), size.columns - 2).map(text => (
		<Line key={text} cells={[{ text: ' ' }, { text, columns: size.columns - 2 }]} />
	));
	return (
		<Page size={size} header={header} body={rows.length === 0 ? nothing : body} footer={footer} />
	);
};
