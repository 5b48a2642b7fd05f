import type { Cell } from '../components/line.tsx';
import type { Tone } from '../components/theme.ts';
import type { Catalog } from '../text/catalog.ts';
import { wrap } from '../text/width.ts';
import type { Fitted, Form } from '../whatsapp/fit.ts';

export type Row = readonly Cell[];

/** Words in the columns beside a code; no row for nothing. */
export const said = (text: string, columns: number, tone: Tone = 'plain'): readonly Row[] =>
	text === '' ? [] : wrap(text, columns).map(line => [{ text: line, columns, tone }]);

/** What the reader of the message will read, set apart by a bar. */
export const quoted = (text: string, columns: number): readonly Row[] =>
	wrap(text, columns - 2).map(line => [
		{ text: '│ ', tone: 'muted' },
		{ text: line, columns: columns - 2 },
	]);

interface Coded {
	readonly form: Form;
	readonly link?: string;
	readonly code?: Fitted;
}

/** What the code cannot say: that it is the short form, that it is too large for the window. */
const codeText = (
	{ code, form }: Coded,
	isCall: boolean,
	{ screens }: Catalog,
): readonly [string, Tone] => {
	if (code === undefined) return ['', 'plain'];
	if (!code.fits)
		return code.needs === undefined
			? [screens.tooLong, 'alert']
			: [screens.tooSmall(code.needs.columns, code.needs.rows), 'alert'];
	if (isCall) return [screens.scanCall, 'plain'];
	return form === 'short' ? [screens.shortForm, 'alert'] : [screens.scan, 'plain'];
};

/** How to use the code, and its link where it cannot be scanned. */
export const codeWords = (
	coded: Coded,
	isCall: boolean,
	catalog: Catalog,
	columns: number,
): readonly Row[] => {
	const [text, tone] = codeText(coded, isCall, catalog);
	const isUnscannable = coded.code?.fits === false && coded.link !== undefined;
	return [
		...(text === '' ? [] : [[], ...said(text, columns, tone)]),
		...(isUnscannable ? said(coded.link ?? '', columns) : []),
	];
};
