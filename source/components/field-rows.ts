import { widthOf } from '../text/width.ts';
import type { Cell } from './line.tsx';
import { graphemesOf, type TextField } from './text-field.ts';

interface Drawn {
	readonly rows: readonly (readonly Cell[])[];
	/** The row the cursor is on. */
	readonly at: number;
}

/** A text of several lines in rows of so many columns, broken anywhere (it is being written), with its cursor. */
export const drawField = ({ text, cursor }: TextField, columns: number): Drawn => {
	const rows: Cell[][] = [[]];
	let used = 0;
	let at = 0;
	const newRow = () => {
		rows.push([]);
		used = 0;
	};
	for (const [index, sign] of [...graphemesOf(text), '\n'].entries()) {
		const shown = sign === '\n' ? ' ' : sign;
		if (used + widthOf(shown) > columns) newRow();
		if (index === cursor) {
			at = rows.length - 1;
			rows.at(-1)?.push({ text: shown, tone: 'cursor' });
		} else if (sign !== '\n') rows.at(-1)?.push({ text: shown });
		used += widthOf(shown);
		if (sign === '\n') newRow();
	}
	return { rows: rows.slice(0, -1), at };
};
