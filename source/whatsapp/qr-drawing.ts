import type { Matrix } from './qr-matrix.ts';

export type Size = { readonly columns: number; readonly rows: number };

/** A code as lines of a terminal, each with its own colours and whole in itself. */
export type Drawing = Size & { readonly lines: readonly string[] };

// White is drawn on black, never black on white: terminals leave gaps between lines, which cameras
// read as dark. Colours 16 and 231 are the same on every palette. They are written here and not
// through chalk: under NO_COLOR a code must stay a code.
const light = '\x1b[48;5;231m';
const mixed = '\x1b[38;5;231;48;5;16m';
const reset = '\x1b[0m';

/** One module a column, two modules a row, and light all around. */
export const sizeOfCode = (matrix: Pick<Matrix, 'size'>, quietZone: number): Size => {
	const modules = matrix.size + 2 * quietZone;
	return { columns: modules, rows: Math.ceil(modules / 2) };
};

const glyph = (top: boolean, bottom: boolean): string => {
	if (top === bottom) return ' ';
	return top ? '▄' : '▀';
};

/** Draws a code with its quiet zone, in modules: at least 1, below which no telephone reads it. */
export const drawCode = (matrix: Matrix, quietZone: number): Drawing => {
	if (quietZone < 1) throw new RangeError('a code needs a quiet zone');
	const { columns, rows } = sizeOfCode(matrix, quietZone);
	const inCode = (at: number) => at >= 0 && at < matrix.size;
	const isDark = (row: number, column: number) =>
		inCode(row) && inCode(column) && matrix.isDark(row, column);

	const drawRow = (row: number): string => {
		let line = '';
		let colours = '';
		for (let at = 0; at < columns; at++) {
			const column = at - quietZone;
			const top = isDark(2 * row - quietZone, column);
			const bottom = isDark(2 * row + 1 - quietZone, column);
			const wanted = top || bottom ? mixed : light;
			line += (wanted === colours ? '' : wanted) + glyph(top, bottom);
			colours = wanted;
		}
		return line + reset;
	};

	return { columns, rows, lines: Array.from({ length: rows }, (_, row) => drawRow(row)) };
};
