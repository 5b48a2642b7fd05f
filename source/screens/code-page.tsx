import { Text } from 'ink';
import { Line } from '../components/line.tsx';
import { Page, type Size } from '../components/page.tsx';
import { wrap } from '../text/width.ts';
import { type Fitted, type Form, fitCode } from '../whatsapp/fit.ts';
import type { Drawing } from '../whatsapp/qr-drawing.ts';
import type { Row } from './beside.ts';
import type { Notice } from './turn.ts';

/** Columns kept beside the code for the words. */
const panelColumns = 33;

/** The room for a code in a window of that size. */
export const roomBeside = ({ columns, rows }: Size): Size => ({
	columns: columns - panelColumns,
	rows,
});

/** The room a code needs is that of the window: the words stand beside it. */
const withPanel = (code: Fitted): Fitted =>
	code.fits || code.needs === undefined
		? code
		: { ...code, needs: { ...code.needs, columns: code.needs.columns + panelColumns } };

/** The first of these forms whose code fits the window, with the words beside it. */
export const fitBeside = (
	forms: readonly { readonly form: Form; readonly text: string }[],
	size: Size,
): Fitted => withPanel(fitCode(forms, roomBeside(size)));

/** Columns of the code with its space, and of the words beside it. */
export const columnsBeside = (
	code: Drawing | undefined,
	size: Size,
): { readonly left: number; readonly words: number } => {
	const left = code === undefined ? 1 : code.columns + 1;
	return { left, words: Math.min(72, size.columns - left - 1) };
};

/** A notice as rows of the words' own columns. */
export const noticeRows = (notice: Notice | undefined, columns: number): readonly Row[] =>
	notice === undefined
		? []
		: wrap(notice.text, columns).map(text => [{ text, columns, tone: notice.tone }]);

/** The rows of the panel: words at the top, keys or a dialog at the foot; the words give way. */
const filled = (words: readonly Row[], foot: readonly Row[], rows: number): readonly Row[] => {
	const room = Math.max(0, rows - foot.length);
	const isCut = words.length > room;
	const kept = isCut ? [...words.slice(0, Math.max(0, room - 1)), [{ text: '…' }]] : words;
	const blank: readonly Row[] = Array.from({ length: Math.max(0, room - kept.length) }, () => []);
	return [...kept, ...blank, ...foot];
};

/** A code on the left, using every row; on the right the words, and at their foot the keys. */
export const CodePage = ({
	code,
	words,
	foot,
	size,
}: {
	readonly code: Drawing | undefined;
	readonly words: readonly Row[];
	readonly foot: readonly Row[];
	readonly size: Size;
}) => {
	const { left } = columnsBeside(code, size);
	return (
		<Page
			size={size}
			header={[]}
			body={filled(words, foot, size.rows).map((cells, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen is its place.
				<Text key={index} wrap="truncate-end">
					{code?.lines[index] ?? ' '.repeat(left - 1)}
					<Text> </Text>
					<Line cells={cells} />
				</Text>
			))}
			footer={[]}
		/>
	);
};
