import { drawField } from '../components/field-rows.ts';
import { windowStart } from '../components/list.ts';
import type { Size } from '../components/page.tsx';
import type { TextField } from '../components/text-field.ts';
import type { Tone } from '../components/theme.ts';
import { wrap } from '../text/width.ts';
import { holds, type Measured } from '../whatsapp/fit.ts';
import { quoted, type Row } from './beside.ts';
import { roomBeside } from './code-page.tsx';
import type { World } from './turn.ts';

/** The windows a shop may have: an old console, a laptop, a large screen. */
const windows: readonly Size[] = [
	{ columns: 80, rows: 24 },
	{ columns: 100, rows: 30 },
	{ columns: 120, rows: 40 },
];

export const worded = (text: string, columns: number, tone: Tone): readonly Row[] =>
	wrap(text, columns).map(line => [{ text: line, columns, tone }]);

/** Of a message being written: `too-long` when no code holds it, nothing for one that is never sent. */
export type CodeSize = Measured | 'too-long' | undefined;

/** The code is scanned from an old console too. */
export const fitsSmallest = (code: CodeSize): boolean => {
	const [smallest] = windows;
	return typeof code === 'object' && smallest !== undefined && holds(roomBeside(smallest), code);
};

/** `Code QR : version 8, 53 x 27. Tient en 80x24 non, 100x30 oui, 120x40 oui.` */
export const codeRows = (code: CodeSize, world: World, columns: number): readonly Row[] => {
	const { templates } = world.catalog.settings;
	if (code === undefined) return worded(templates.noCode, columns, 'plain');
	if (code === 'too-long') return worded(templates.tooLong, columns, 'alert');
	const fits = windows.map(window => {
		const said = `${window.columns}x${window.rows}`;
		return holds(roomBeside(window), code) ? templates.fits(said) : templates.fitsNot(said);
	});
	const size = templates.code(code.version, code.columns, code.rows);
	return worded(`${size} ${templates.windows(fits)}`, columns, 'plain');
};

interface Written {
	readonly title: string;
	readonly field: TextField;
}

/** The text being written, its cursor in view. */
const writtenRows = ({ title, field }: Written, columns: number, height: number) => {
	const { rows, at } = drawField(field, columns);
	const start = windowStart(at, rows.length, height - 1);
	return [
		[{ text: title, columns, tone: 'heading' as const }],
		...rows.slice(start, start + Math.max(1, height - 1)),
	];
};

interface Previewed {
	readonly title: string;
	readonly message: string;
}

const previewRows = ({ title, message }: Previewed, columns: number): readonly Row[] => [
	[{ text: title, columns, tone: 'heading' }],
	...quoted(message, columns),
];

const padded = (cells: Row, columns: number): Row => {
	const used = cells.reduce((sum, cell) => sum + (cell.columns ?? [...cell.text].length), 0);
	return [...cells, { text: ' '.repeat(Math.max(0, columns - used)) }];
};

/** A text and what its reader gets: beside each other where the window is wide enough, else one under the other. */
export const writingRows = (
	written: Written,
	previewed: Previewed,
	columns: number,
	height: number,
): readonly Row[] => {
	if (columns < 70) {
		const half = Math.max(2, Math.ceil(height / 2));
		return [...writtenRows(written, columns - 2, half), ...previewRows(previewed, columns - 2)];
	}
	const side = Math.min(76, Math.floor((columns - 4) / 2));
	const left = writtenRows(written, side, height);
	const right = previewRows(previewed, side);
	return Array.from({ length: height }, (_, row) => [
		...padded(left[row] ?? [], side),
		{ text: '  ' },
		...(right[row] ?? []),
	]);
};
