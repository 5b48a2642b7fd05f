import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { cut, fit as fitted, take, widthOf, wrap } from '../../source/text/width.ts';
import { hostileText } from '../support/hostile-text.ts';

const columns = fc.integer({ min: 0, max: 40 });

describe('the width of a text', () => {
	it.each([
		['', 0],
		['Moussa', 6],
		['Aïssatou — 25\u202f000 FCFA…', 23],
		['日本', 4],
		['👍', 2],
		['e\u0301', 1],
		['\x1b[31mrouge\x1b[0m', 5],
	])('%j takes %i columns', (text, width) => {
		expect(widthOf(text)).toBe(width);
	});

	it('is the one Ink counts, on every character', () => {
		for (let code = 0; code <= 0xffff; code++) {
			const character = String.fromCharCode(code);
			if (widthOf(character) !== stringWidth(character)) {
				expect.fail(`U+${code.toString(16)} takes ${stringWidth(character)}`);
			}
		}
	});

	it('is the one Ink counts, on every text', () => {
		fc.assert(
			fc.property(hostileText, text => {
				expect(widthOf(text)).toBe(stringWidth(text));
			}),
		);
	});
});

describe('fitting a text', () => {
	it.each([
		['shorter', 'Moussa', 8, 'left', 'Moussa  '],
		['shorter, to the right', '25 000', 8, 'right', '  25 000'],
		['exact', 'Moussa', 6, 'left', 'Moussa'],
		['longer', 'Aïssatou Bello', 8, 'left', 'Aïssato…'],
		['longer, to the right', '1 250 000', 5, 'right', '1 25…'],
		['a wide character in the way of the cut', '日本語', 4, 'left', '日… '],
		['an accent on its own', 'abce\u0301', 3, 'left', 'ab…'],
		['two lines', 'a\nb', 4, 'left', 'a b '],
		['no room', 'Moussa', 0, 'left', ''],
		['one column', 'Moussa', 1, 'left', '…'],
	] as const)('%s', (_, text, room, align, line) => {
		expect(fitted(text, room, align)).toBe(line);
	});

	it('takes exactly its columns, whatever the text', () => {
		fc.assert(
			fc.property(hostileText, columns, fc.constantFrom('left', 'right'), (text, room, align) => {
				expect(widthOf(fitted(text, room, align as 'left' | 'right'))).toBe(room);
			}),
			{ numRuns: 5000 },
		);
	});

	it('cuts to no more than its columns', () => {
		fc.assert(
			fc.property(hostileText, columns, (text, room) => {
				expect(widthOf(cut(text, room))).toBeLessThanOrEqual(room);
				expect(widthOf(take(text, room))).toBeLessThanOrEqual(room);
			}),
			{ numRuns: 2000 },
		);
	});
});

describe('wrapping a text', () => {
	it.each([
		['by words', 'le sac de riz est arrivé', 10, ['le sac de', 'riz est', 'arrivé']],
		['a word that fits exactly', 'abcde fghij', 5, ['abcde', 'fghij']],
		['a long word', 'abcdefghij kl', 4, ['abcd', 'efgh', 'ij', 'kl']],
		['a long word after a short one', 'ab cdefghi', 4, ['ab', 'cdef', 'ghi']],
		['lines as they were', 'a\n\nb', 10, ['a', '', 'b']],
		['an amount stays whole', 'payez 25\u00a0000', 9, ['payez', '25\u00a0000']],
		['an amount in plain spaces', 'reste 25 000 FCFA', 12, ['reste', '25 000 FCFA']],
		['a question mark set apart', 'Tablette Samsung ?', 17, ['Tablette', 'Samsung ?']],
		['a quotation', 'le sac « riz » est là', 8, ['le sac', '« riz »', 'est là']],
		['kept whole only where there is room', 'reste 25 000 FCFA', 6, ['reste', '25 000', 'FCFA']],
		['a wide character with no room', '日', 1, ['…']],
		['nothing', '', 10, ['']],
	])('%s', (_, text, room, lines) => {
		expect(wrap(text, room)).toEqual(lines);
	});

	it('never goes past its columns', () => {
		fc.assert(
			fc.property(hostileText, fc.integer({ min: 1, max: 40 }), (text, room) => {
				for (const line of wrap(text, room)) expect(widthOf(line)).toBeLessThanOrEqual(room);
			}),
			{ numRuns: 2000 },
		);
	});

	it('loses no word', () => {
		fc.assert(
			fc.property(
				fc.array(fc.stringMatching(/^[a-zé]{1,12}$/), { minLength: 1 }),
				fc.integer({ min: 12, max: 40 }),
				(words, room) => {
					expect(wrap(words.join(' '), room).join(' ')).toBe(words.join(' '));
				},
			),
		);
	});
});
