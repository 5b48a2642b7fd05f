import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldCells } from '../../source/components/field-line.ts';
import {
	type Edit,
	editField,
	editFor,
	emptyField,
	fieldOf,
	graphemesOf,
	type TextField,
} from '../../source/components/text-field.ts';
import { widthOf } from '../../source/text/width.ts';
import { hostileText } from '../support/hostile-text.ts';

const moves = ['left', 'right', 'first', 'last'] as const;
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
	hostileText.map(text => ({ edit: 'insert', text }) as const),
	fc.constantFrom('erase', 'erase-ahead', 'clear', ...moves).map(edit => ({ edit })),
);
const edited = (field: TextField, changes: readonly Edit[]): TextField =>
	changes.reduce(editField, field);
const anyField = fc.array(anyEdit, { maxLength: 20 }).map(changes => edited(emptyField, changes));
const insert = (text: string): Edit => ({ edit: 'insert', text });

describe('a field', () => {
	it('keeps its cursor among its characters, whatever is done', () => {
		fc.assert(
			fc.property(fc.array(anyEdit, { maxLength: 20 }), changes => {
				for (let count = 1; count <= changes.length; count++) {
					const { text, cursor } = edited(emptyField, changes.slice(0, count));
					expect(cursor).toBeGreaterThanOrEqual(0);
					expect(cursor).toBeLessThanOrEqual(graphemesOf(text).length);
				}
			}),
		);
	});

	it('what is typed then erased leaves it as it was', () => {
		const letters = fc.stringMatching(/^[a-z0-9 ,.]{0,20}$/);
		fc.assert(
			fc.property(letters, fc.nat(20), letters, (before, moved, typed) => {
				const back: Edit[] = Array.from({ length: moved }, () => ({ edit: 'left' }));
				const field = edited(fieldOf(before), back);
				const erasing: Edit[] = [...typed].map(() => ({ edit: 'erase' }));
				expect(edited(field, [insert(typed), ...erasing])).toEqual(field);
			}),
		);
	});

	it('what is typed letter by letter is what is typed at once', () => {
		fc.assert(
			fc.property(anyField, fc.stringMatching(/^[a-zé0-9]{0,20}$/u), (field, typed) => {
				// A mark without a letter joins whatever is typed before it: there is no place between the two.
				const rest = graphemesOf(field.text).slice(field.cursor);
				fc.pre(graphemesOf(`0${rest.join('')}`).length === rest.length + 1);
				expect(edited(field, [...typed].map(insert))).toEqual(editField(field, insert(typed)));
			}),
		);
	});

	it('erasing behind is moving back and erasing ahead', () => {
		fc.assert(
			fc.property(anyField, field => {
				if (field.cursor === 0) expect(editField(field, { edit: 'erase' })).toEqual(field);
				else
					expect(editField(field, { edit: 'erase' })).toEqual(
						edited(field, [{ edit: 'left' }, { edit: 'erase-ahead' }]),
					);
			}),
		);
	});

	it('moving changes no text', () => {
		fc.assert(
			fc.property(anyField, fc.constantFrom(...moves), (field, edit) => {
				expect(editField(field, { edit }).text).toBe(field.text);
			}),
		);
	});

	it.each(['é', 'e\u0301', '👍🏿', '👩‍👩‍👧', '🇨🇲', '한', '\n'])('%j is one step', sign => {
		const field = fieldOf(`a${sign}b`);
		expect(field.cursor).toBe(3);
		const beside = edited(field, [{ edit: 'left' }]);
		expect(editField(beside, { edit: 'erase' }).text).toBe('ab');
		expect(edited(beside, [{ edit: 'left' }, { edit: 'erase-ahead' }]).text).toBe('ab');
		expect(edited(beside, [{ edit: 'left' }, insert('x')]).text).toBe(`ax${sign}b`);
	});

	it('emptied, it is ready to be typed in', () => {
		expect(edited(fieldOf('abc'), [{ edit: 'left' }, { edit: 'clear' }, insert('d')])).toEqual(
			fieldOf('d'),
		);
	});

	it('only the edits of a field are', () => {
		expect(editFor('erase')).toEqual({ edit: 'erase' });
		expect(editFor('accept')).toBeUndefined();
		expect(editFor('insert')).toBeUndefined();
	});
});

/** The cells, or a failure when they take for ever. */
const drawn = (field: TextField, columns: number) =>
	runInNewContext('draw()', { draw: () => fieldCells(field, columns) }, { timeout: 1000 });

describe('a field on the screen', () => {
	it('fills its columns exactly, its cursor in view', () => {
		const line = fc.stringMatching(/^[a-zé 日👍]{0,60}$/u);
		fc.assert(
			fc.property(line, fc.nat(60), fc.integer({ min: 4, max: 80 }), (text, moved, columns) => {
				const back: Edit[] = Array.from({ length: moved }, () => ({ edit: 'left' }));
				const cells = fieldCells(edited(fieldOf(text), back), columns);
				const [before, cursor, after] = cells.map(cell => widthOf(cell.text));
				expect((before ?? 0) + (cursor ?? 0)).toBeLessThanOrEqual(columns);
				expect((before ?? 0) + (cursor ?? 0) + (cells[2]?.columns ?? 0)).toBe(columns);
				expect(cells[1]?.tone).toBe('cursor');
				expect(after).toBeGreaterThanOrEqual(0);
			}),
		);
	});

	it('shows the end of a long text, where the cursor is', () => {
		const cells = fieldCells(fieldOf('Reporter au quinze janvier'), 12);
		expect(cells.map(cell => cell.text).join('')).toBe('ze janvier ');
	});

	it.each([2, 1, 0, -5])('draws in %i columns, and does not search for ever', columns => {
		expect(() => drawn(fieldOf('Paul'), columns)).not.toThrow();
		expect(() => drawn(emptyField, columns)).not.toThrow();
	});
});
