import { widthOf } from '../text/width.ts';
import type { Cell } from './line.tsx';
import { graphemesOf, type TextField } from './text-field.ts';

/** The cells of a field being typed, its end kept in view; the cursor is a reversed cell. */
export const fieldCells = (field: TextField, columns: number): readonly Cell[] => {
	const signs = graphemesOf(field.text);
	let start = 0;
	const beforeCursor = () => widthOf(signs.slice(start, field.cursor).join(''));
	while (start < field.cursor && beforeCursor() > columns - 2) start++;
	const under = signs[field.cursor];
	const at = under === undefined || under === '\n' ? ' ' : under;
	const before = signs.slice(start, field.cursor).join('');
	const after = signs.slice(field.cursor + 1).join('');
	return [
		{ text: before },
		{ text: at, tone: 'cursor' },
		{ text: after, columns: Math.max(0, columns - widthOf(before) - widthOf(at)) },
	];
};
