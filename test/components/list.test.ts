import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	clampCursor,
	isMove,
	type Move,
	moveCursor,
	windowStart,
} from '../../source/components/list.ts';

const anyMove = fc.constantFrom<Move>('up', 'down', 'page-up', 'page-down', 'first', 'last');
const count = fc.nat(200);
const page = fc.integer({ min: 1, max: 60 });

describe('the cursor of a list', () => {
	it('stays on a row, whatever is pressed', () => {
		fc.assert(
			fc.property(fc.nat(500), fc.array(anyMove), count, page, (start, moves, rows, height) => {
				const at = moves.reduce((from, move) => moveCursor(from, move, rows, height), start);
				if (moves.length === 0) return;
				expect(at).toBeGreaterThanOrEqual(0);
				expect(at).toBeLessThanOrEqual(Math.max(0, rows - 1));
			}),
		);
	});

	it.each<[Move, number, number]>([
		['up', 5, 4],
		['down', 5, 6],
		['page-up', 5, 0],
		['page-up', 15, 5],
		['page-down', 5, 15],
		['page-down', 25, 29],
		['first', 25, 0],
		['last', 5, 29],
		['up', 0, 0],
		['down', 29, 29],
	])('%s from row %i goes to row %i', (move, from, to) => {
		expect(moveCursor(from, move, 30, 10)).toBe(to);
	});

	it('is on the first row of nothing', () => {
		expect(clampCursor(7, 0)).toBe(0);
		expect(moveCursor(0, 'last', 0, 10)).toBe(0);
	});

	it('comes back on the last row when the list has shrunk', () => {
		expect(clampCursor(7, 3)).toBe(2);
	});

	it('is moved by moves alone', () => {
		expect(['up', 'last'].map(isMove)).toEqual([true, true]);
		expect(['open', 'left', ''].map(isMove)).toEqual([false, false, false]);
	});
});

describe('the window of a list', () => {
	it('always shows the chosen row, and no more than there is', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(400), page, (rows, wanted, height) => {
				const chosen = clampCursor(wanted, rows);
				const start = windowStart(chosen, rows, height);
				expect(start).toBeGreaterThanOrEqual(0);
				expect(start).toBeLessThanOrEqual(chosen);
				expect(chosen).toBeLessThan(start + height);
				// No blank row at the end while others wait above.
				expect(start + Math.min(rows, height)).toBeLessThanOrEqual(rows);
			}),
		);
	});

	it('moves by one row at most when the cursor does', () => {
		for (let chosen = 1; chosen < 40; chosen++) {
			const moved = windowStart(chosen, 40, 11) - windowStart(chosen - 1, 40, 11);
			expect([0, 1]).toContain(moved);
		}
	});

	it('begins at the top when all the rows fit', () => {
		expect(windowStart(4, 5, 20)).toBe(0);
	});
});
