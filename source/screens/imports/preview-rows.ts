import type { Cell } from '../../components/line.tsx';
import { wrap } from '../../text/width.ts';
import type { World } from '../turn.ts';
import type { PreviewState } from './preview-state.ts';

type Row = readonly Cell[];

/** The rows of the page beside those of the file: heading, title, rule, notice or rule, keys. */
const others = 6;

/** What is further in stays so when it is wrapped, its next lines a little more. */
const hanging = (text: string, columns: number): readonly string[] => {
	if (!text.startsWith('  ')) return wrap(text, columns);
	return wrap(text.trim(), Math.max(1, columns - 4)).map(
		(line, index) => `${' '.repeat(index === 0 ? 2 : 4)}${line}`,
	);
};

/** What is told of the file, wrapped, and how many rows of it are seen at once. */
export const previewRows = (
	{ read }: PreviewState,
	{ size }: World,
): { readonly rows: readonly Row[]; readonly height: number } => {
	const columns = size.columns - 2;
	const rows = read.rows.flatMap(({ text, tone = 'plain' }) =>
		hanging(text, columns).map((line): Row => [{ text: ' ' }, { text: line, columns, tone }]),
	);
	return { rows, height: Math.max(1, size.rows - others) };
};
