import stringWidth from 'string-width';
import { cleanLine, cleanText } from './clean.ts';

/**
 * What is one column wide and never joins its neighbour: Latin, the punctuation of French, arrows,
 * frames and blocks. Recognising it spares `Intl.Segmenter` and its 10 ms in most starts.
 */
const plain =
	/^[\x20-\x7e\xa0-\xac\xae-\xff\u0100-\u017f\u2010-\u2027\u202f\u2030-\u205e\u20ac\u2190-\u21ff\u2500-\u259f\u25a0-\u25fc\u2713-\u2718]*$/;

let segmenter: Intl.Segmenter | undefined;

/** The characters of a text as they are seen, one after the other. */
export function* graphemes(text: string): Generator<string> {
	segmenter ??= new Intl.Segmenter();
	for (const { segment } of segmenter.segment(text)) yield segment;
}

/** Columns of a terminal taken by the text; its escape sequences count for nothing. */
export const widthOf = (text: string): number =>
	plain.test(text) ? text.length : stringWidth(text);

/** The longest beginning of the text, in whole graphemes, that takes at most so many columns. */
export const take = (text: string, columns: number): string => {
	if (plain.test(text)) return text.slice(0, Math.max(0, columns));
	let taken = '';
	let room = columns;
	for (const grapheme of graphemes(text)) {
		room -= widthOf(grapheme);
		if (room < 0) break;
		taken += grapheme;
	}
	return taken;
};

/** The text on one line of at most so many columns, ending in `…` when some of it is missing. */
export const cut = (text: string, columns: number): string => {
	if (columns < 1) return '';
	const line = plain.test(text) ? text : cleanLine(text);
	return widthOf(line) <= columns ? line : `${take(line, columns - 1)}…`;
};

/** Columns that a name or a quotation takes at most inside a sentence. */
export const mostQuoted = 40;

/** The text on one line of exactly so many columns. */
export const fit = (text: string, columns: number, align: 'left' | 'right' = 'left'): string => {
	const shown = cut(text, columns);
	const padded = (spaces: number) =>
		align === 'left' ? shown + ' '.repeat(spaces) : ' '.repeat(spaces) + shown;
	const spaces = Math.max(0, columns - widthOf(shown));
	const line = padded(spaces);
	// A mark at the edge of the text may join the first space, which then takes no column of its own.
	const swallowed = Math.max(0, columns - widthOf(line));
	return swallowed === 0 ? line : padded(spaces + swallowed);
};

/** A word in pieces of at most so many columns; a grapheme wider than that leaves a `…`. */
const broken = (word: string, columns: number): string[] => {
	const pieces: string[] = [];
	let piece = '';
	for (const grapheme of graphemes(word)) {
		const next = widthOf(grapheme) > columns ? '…' : grapheme;
		if (widthOf(piece + next) > columns) {
			pieces.push(piece);
			piece = '';
		}
		piece += next;
	}
	return [...pieces, piece];
};

/** A space that ends a line: never before the signs French sets apart, inside « », or in an amount. */
const breakable = / (?![?!:;»](?: |$))(?<!« )(?<!\d (?=(?:\d{3}|FCFA)\b))/;

const wrapLine = (line: string, columns: number): string[] => {
	const lines: string[] = [];
	let current: string | undefined;
	const words = line
		.split(breakable)
		.flatMap(word => (widthOf(word) <= columns ? [word] : word.split(' ')));
	for (const word of words) {
		const longer: string = current === undefined ? word : `${current} ${word}`;
		if (widthOf(longer) <= columns) {
			current = longer;
			continue;
		}
		if (current !== undefined) lines.push(current);
		const pieces = broken(word, columns);
		current = pieces.pop() ?? '';
		lines.push(...pieces);
	}
	return [...lines, current ?? ''];
};

/** The text in lines of at most so many columns, broken at spaces (never at a no-break space). */
export const wrap = (text: string, columns: number): string[] =>
	cleanText(text)
		.split('\n')
		.flatMap(line => wrapLine(line, Math.max(1, columns)));
