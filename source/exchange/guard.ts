/** What makes a spreadsheet take a cell for a formula, full-width signs included. */
const formula = /^'*[=+\-@\t\r\0\uff1d\uff0b\uff0d\uff20]/;
const bareInteger = /^-?\d+$/;

/** The cell with a `'` before what a spreadsheet would obey; bare integers are left as they are. */
export const guarded = (cell: string): string =>
	formula.test(cell) && !bareInteger.test(cell) ? `'${cell}` : cell;

/** The cell as it was before it was guarded. */
export const unguarded = (cell: string): string =>
	cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
