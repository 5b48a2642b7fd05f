import { graphemes } from '../text/width.ts';

/** One field being typed: its characters as they are seen, and the place of the cursor among them. */
export interface TextField {
	readonly text: string;
	/** In graphemes from the start. */
	readonly cursor: number;
}

export const graphemesOf = (text: string): readonly string[] => {
	if (/^[\n\x20-\x7e]*$/.test(text)) return [...text];
	return [...graphemes(text)];
};

export const fieldOf = (text: string): TextField => ({ text, cursor: graphemesOf(text).length });

export const emptyField: TextField = fieldOf('');

export type Edit =
	| { readonly edit: 'insert'; readonly text: string }
	| { readonly edit: 'erase' | 'erase-ahead' | 'clear' | 'left' | 'right' | 'first' | 'last' };

const within = (place: number, last: number): number => Math.max(0, Math.min(last, place));

/** The field after one edit. Every key of a burst goes through here in turn: none is lost. */
export const editField = (field: TextField, change: Edit): TextField => {
	const signs = graphemesOf(field.text);
	const { cursor } = field;
	const cutAt = (from: number, to: number): TextField => ({
		text: [...signs.slice(0, from), ...signs.slice(to)].join(''),
		cursor: from,
	});
	switch (change.edit) {
		case 'insert': {
			const before = signs.slice(0, cursor).join('') + change.text;
			return { text: before + signs.slice(cursor).join(''), cursor: graphemesOf(before).length };
		}
		case 'erase':
			return cursor === 0 ? field : cutAt(cursor - 1, cursor);
		case 'erase-ahead':
			return cutAt(cursor, cursor + 1);
		case 'clear':
			return emptyField;
		case 'left':
			return { ...field, cursor: within(cursor - 1, signs.length) };
		case 'right':
			return { ...field, cursor: within(cursor + 1, signs.length) };
		case 'first':
			return { ...field, cursor: 0 };
		case 'last':
			return { ...field, cursor: signs.length };
	}
};

const edits = ['erase', 'erase-ahead', 'clear', 'left', 'right', 'first', 'last'] as const;

/** The edit a key's action asks of a field, if it is one. */
export const editFor = (action: string): Edit | undefined => {
	const edit = edits.find(name => name === action);
	return edit === undefined ? undefined : { edit };
};

/** One line up or down, as near as can be to the same column. */
export const movedLine = (field: TextField, step: -1 | 1): TextField => {
	const signs = graphemesOf(field.text);
	const lines = field.text.split('\n').map(line => graphemesOf(line).length);
	const at = signs.slice(0, field.cursor).filter(sign => sign === '\n').length;
	const startOf = (line: number): number =>
		lines.slice(0, line).reduce((total, length) => total + length + 1, 0);
	const target = at + step;
	const length = lines[target];
	// Above the first line is the start, below the last one the end.
	if (length === undefined) return { ...field, cursor: step < 0 ? 0 : signs.length };
	return { ...field, cursor: startOf(target) + Math.min(length, field.cursor - startOf(at)) };
};
