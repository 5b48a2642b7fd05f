import { describe, expect, it } from 'vitest';
import { emptyBook, put } from '../../source/book/book.ts';
import { day } from '../../source/book/day.ts';
import {
	historySeen,
	mostOperations,
	type Operation,
	reverseOf,
	undoOperation,
	withOperation,
} from '../../source/book/history.ts';
import { reasonOf } from '../support/reading.ts';
import { paulPays } from './kept-shop.ts';

describe('the last 50', () => {
	const noted = (sequence: number): Operation => ({
		sequence,
		on: day('2026-11-24'),
		at: '',
		by: { command: 'notebook', pid: 1 },
		reverse: reverseOf(emptyBook('fr'), [put('suppliers', { id: `f${sequence}`, name: 'x' })]),
	});
	const many = (count: number): readonly Operation[] =>
		Array.from({ length: count }, (_none, index) => noted(index + 1)).reduce(
			withOperation,
			[] as readonly Operation[],
		);
	const undoing = (sequence: number, count: number): string =>
		reasonOf(undoOperation(emptyBook('fr'), many(count), sequence, day('2026-11-24')));

	it('are kept, the newest last; the oldest make room', () => {
		expect(mostOperations).toBe(50);
		expect(many(3).map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
		expect(many(50)).toHaveLength(50);
		const sequences = many(51).map(({ sequence }) => sequence);
		expect([sequences.length, sequences[0], sequences[49]]).toEqual([50, 2, 51]);
	});

	it.each([
		[1, 50, 'accepted'],
		[50, 50, 'accepted'],
		[1, 51, 'operation-unknown'],
		[2, 51, 'accepted'],
		[52, 51, 'operation-unknown'],
		[0, 51, 'operation-unknown'],
		[50, 120, 'operation-unknown'],
		[71, 120, 'accepted'],
	])('undoing number %i of %i: %s', (sequence, count, outcome) => {
		expect(undoing(sequence, count)).toBe(outcome);
	});
});

describe('the history told', () => {
	it('is the newest first, each with the records as they were then', () => {
		const shop = paulPays();
		shop.undoes(3);
		const paid = historySeen(shop.history, shop.book).map(({ operation, before, after }) => [
			operation.sequence,
			...[before, after].map(book =>
				Object.values(book.sales).flatMap(({ payments }) => payments.map(one => one.amount)),
			),
		]);
		expect(paid).toEqual([
			[4, [20_000, 5_000], [20_000]],
			[3, [20_000], [20_000, 5_000]],
			[2, [], [20_000]],
			[1, [], []],
		]);
	});
});
