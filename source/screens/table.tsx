import type { ReactElement } from 'react';
import { type Cell, ends, Line, Rule } from '../components/line.tsx';
import { clampCursor, windowStart } from '../components/list.ts';
import { bodyRows, Page } from '../components/page.tsx';
import type { Place } from '../keys/bindings.ts';
import { wrap } from '../text/width.ts';
import { footOf, Heading, type ViewProps } from './frame.tsx';

interface TableProps {
	readonly place: Place;
	readonly title: string;
	/** At the other end of the title's row. */
	readonly summary: string;
	readonly columns: readonly Cell[];
	readonly rows: readonly (readonly Cell[])[];
	readonly at: number;
	/** Said instead of the rows when there are none. */
	readonly empty: string;
	/** About the chosen row, above the keys. */
	readonly details?: readonly (readonly Cell[])[];
}

/** A page that is one list: a title, the names of the columns, the rows in view, the chosen one marked. */
export const TablePage = ({
	place,
	title,
	summary,
	columns,
	rows,
	at,
	empty,
	details = [],
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
		...footOf(place, { stack, world, ...(notice === undefined ? {} : { notice }) }),
	];
	const height = bodyRows(size, header.length, footer.length);
	const chosen = clampCursor(at, rows.length);
	const start = windowStart(chosen, rows.length, height);
	const drawn: readonly ReactElement[] = rows.slice(start, start + height).map((cells, index) => {
		const isChosen = start + index === chosen;
		return (
			<Line
				// biome-ignore lint/suspicious/noArrayIndexKey: a row of the window is its place.
				key={index}
				cells={[
					{ text: isChosen ? ' > ' : '   ', tone: 'key' },
					...cells.map(cell => (isChosen ? { ...cell, tone: 'chosen' as const } : cell)),
				]}
			/>
		);
	});
	const nothing = wrap(empty, size.columns - 2).map(text => (
		<Line key={text} cells={[{ text: ' ' }, { text, columns: size.columns - 2 }]} />
	));
	return (
		<Page size={size} header={header} body={rows.length === 0 ? nothing : drawn} footer={footer} />
	);
};
