import type { ReactElement } from 'react';
import { type Cell, ends, Line, Rule } from '../components/line.tsx';
import { clampCursor, windowStart } from '../components/list.ts';
import { bodyRows, Page } from '../components/page.tsx';
import type { Action, Place } from '../keys/bindings.ts';
import { wrap } from '../text/width.ts';
import { footOf, Heading, type ViewProps } from './frame.tsx';

/** One that is a function is made when it comes into view: a list may be of thousands. */
type Row = readonly Cell[] | (() => readonly Cell[]);

interface TableProps {
	readonly place: Place;
	readonly title: string;
	/** At the other end of the title's row. */
	readonly summary: string;
	readonly columns: readonly Cell[];
	readonly rows: readonly Row[];
	/** By row, what stands above it when it is the first of its kind. */
	readonly headings?: readonly (string | undefined)[];
	readonly at: number;
	/** What a key does here, where it is not what it does elsewhere. */
	readonly words?: Partial<Record<Action, string>>;
	/** Said instead of the rows when there are none. */
	readonly empty: string;
	/** Keys that can do nothing here: they are not offered. */
	readonly hidden?: readonly Action[];
	/** About the chosen row, above the keys. */
	readonly details?: readonly (readonly Cell[])[];
}

/** What is done with the chosen row: not offered where there is none. */
const aboutRow: readonly Action[] = [
	'open',
	'edit',
	'pay',
	'answer',
	'promise',
	'resume',
	'waive',
	'deliver',
	'deliver-part',
	'new-day',
	'receive',
	'count',
	'ordered',
	'message-supplier',
	'fewer',
	'more',
	'remove',
];

type Drawn = { readonly heading: string } | { readonly row: Row; readonly isChosen: boolean };

const cellsOf = (line: Drawn, columns: number): readonly Cell[] => {
	if ('heading' in line)
		return [{ text: ' ' }, { text: line.heading, columns: columns - 2, tone: 'heading' }];
	const { row, isChosen } = line;
	const cells = typeof row === 'function' ? row() : row;
	return [
		{ text: isChosen ? ' > ' : '   ', tone: 'key' },
		...cells.map(cell => (isChosen ? { ...cell, tone: 'chosen' as const } : cell)),
	];
};

/** A page that is one list: a title, the names of the columns, the rows in view, the chosen one marked. */
export const TablePage = ({
	place,
	title,
	summary,
	columns,
	rows,
	headings = [],
	at,
	empty,
	details = [],
	words = {},
	hidden = [],
	stack,
	world,
	notice,
}: TableProps & Pick<ViewProps<unknown>, 'stack' | 'world' | 'notice'>) => {
	const { size } = world;
	const header = [
		<Heading key="heading" world={world} />,
		<Line
			key="title"
			cells={ends({ text: title, tone: 'heading' }, { text: summary }, size.columns)}
		/>,
		<Rule key="rule" columns={size.columns} />,
		<Line
			key="columns"
			cells={[{ text: '   ' }, ...columns.map(cell => ({ ...cell, tone: 'muted' as const }))]}
		/>,
	];
	const footer = [
		...details.map((cells, index) => (
			// biome-ignore lint/suspicious/noArrayIndexKey: a detail is its place.
			<Line key={`detail-${index}`} cells={cells} />
		)),
		...footOf(place, { stack, world, ...(notice === undefined ? {} : { notice }) }, words, [
			...hidden,
			...(rows.length === 0 ? aboutRow : []),
		]),
	];
	const height = bodyRows(size, header.length, footer.length);
	const chosen = clampCursor(at, rows.length);
	const lines = rows.flatMap((row, index): readonly Drawn[] => {
		const heading = headings[index];
		const line = { row, isChosen: index === chosen };
		return heading === undefined ? [line] : [{ heading }, line];
	});
	const chosenLine = lines.findIndex(line => 'isChosen' in line && line.isChosen);
	const start = windowStart(chosenLine, lines.length, height);
	const drawn: readonly ReactElement[] = lines.slice(start, start + height).map((line, index) => (
		// biome-ignore lint/suspicious/noArrayIndexKey: a row of the window is its place.
		<Line key={index} cells={cellsOf(line, size.columns)} />
	));
	const nothing = wrap(empty, size.columns - 2).map(text => (
		<Line key={text} cells={[{ text: ' ' }, { text, columns: size.columns - 2 }]} />
	));
	return (
		<Page size={size} header={header} body={rows.length === 0 ? nothing : drawn} footer={footer} />
	);
};
