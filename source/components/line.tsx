import { Text } from 'ink';
import { fit, widthOf } from '../text/width.ts';
import { type Tone, theme } from './theme.ts';

/** A piece of a row. With `columns` it takes exactly so many; the text in it is cleaned and cut to fit. */
export interface Cell {
	readonly text: string;
	readonly columns?: number;
	readonly align?: 'left' | 'right';
	readonly tone?: Tone;
}

interface LineProps {
	readonly cells: readonly Cell[];
}

const shown = ({ text, columns, align }: Cell): string =>
	fit(text, columns ?? widthOf(text), align);

/** One row of the screen, as one `<Text>`: a box a cell costs more at every frame. */
export const Line = ({ cells }: LineProps) => (
	<Text wrap="truncate-end">
		{cells.map((cell, index) => (
			// biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place in the row.
			<Text key={index} {...theme[cell.tone ?? 'plain']}>
				{shown(cell)}
			</Text>
		))}
	</Text>
);

/** A line drawn across, between the parts of a page. */
export const Rule = ({ columns }: { readonly columns: number }) => (
	<Line cells={[{ text: ' ' }, { text: '─'.repeat(Math.max(0, columns - 2)), tone: 'muted' }]} />
);

/** Two texts at the two ends of a row; the one on the left gives way. */
export const ends = (left: Cell, right: Cell, columns: number): readonly Cell[] => {
	const room = Math.max(0, columns - 2);
	const rightColumns = Math.min(widthOf(right.text), room);
	const leftColumns = Math.max(0, room - rightColumns - 1);
	return [
		{ text: ' ' },
		{ ...left, columns: leftColumns },
		{ text: ' '.repeat(room - rightColumns - leftColumns) },
		{ ...right, columns: rightColumns },
	];
};
