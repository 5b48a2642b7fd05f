import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../source/book/day.ts';
import { daysOf, learnedFrom, type Reception, rhythmOf } from '../../source/book/rhythm.ts';

/** Receptions so many days apart, of so many pieces each; one of each when not said. */
const receptions = (intervals: readonly number[], pieces: readonly number[] = []): Reception[] => {
	let on = day('2026-01-05');
	return [0, ...intervals].map((days, index) => {
		on = addDays(on, days);
		return { on, quantity: pieces[index] ?? 1 };
	});
};

describe('a rhythm', () => {
	it.each<[why: string, intervals: number[], pieces: number[], purchases: number, days: number]>([
		['three purchases: the mean of two intervals', [20, 30], [], 3, 25],
		['four: the middle one of three', [18, 17, 25], [], 4, 18],
		['only the last three intervals count', [30, 30, 30, 30], [], 4, 30],
		['one odd interval moves nothing', [30, 30, 30, 9], [], 4, 30],
		['nor one long one', [30, 30, 80], [], 4, 30],
		['nor one in the middle', [30, 30, 9, 30], [], 4, 30],
		[
			'a rhythm that changed is followed at the second purchase',
			[30, 30, 30, 30, 15, 15],
			[],
			4,
			15,
		],
		['slower too', [15, 15, 15, 15, 30, 30], [], 4, 30],
		// 60 / 2, 30 / 1, 90 / 3
		['an interval is shared among the pieces that lasted it', [60, 30, 90], [2, 1, 3, 7], 4, 30],
		// 7 / 10 and 7 / 10
		['less than a day a piece', [7, 7], [10, 10, 10], 3, 0.7],
		['a year apart still tells something', [365, 365], [], 3, 365],
		['more than a year does not, nor what was before', [20, 366, 30, 40], [], 3, 35],
	])('%s', (_why, intervals, pieces, purchases, daysAPiece) => {
		expect(rhythmOf(receptions(intervals, pieces))).toEqual({ purchases, daysAPiece });
	});

	it.each<[why: string, intervals: number[]]>([
		['one purchase', []],
		['two purchases', [30]],
		['two purchases after a year without any', [30, 30, 366, 30]],
	])('is not learned from %s', (_why, intervals) => {
		expect(rhythmOf(receptions(intervals))).toBeUndefined();
	});

	it('is none of nothing', () => {
		expect(rhythmOf([])).toBeUndefined();
	});

	it.each([
		[18, 1, 18],
		[0.7, 10, 7],
		[0.1, 3, 1],
		[2.5, 1, 3],
		[2.4, 1, 2],
		[99_999, 99_999, 36_500],
	])('of %d days a piece makes %d last %d days: whole ones, one at least', (rate, pieces, days) => {
		expect(daysOf(rate, pieces)).toBe(days);
	});
});

const intervals = fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 12 });
const pieces = fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 13 });

describe('of any purchases', () => {
	it('a rhythm lies between the shortest and the longest interval a piece it was learned from', () => {
		fc.assert(
			fc.property(intervals, pieces, (days, quantities) => {
				const all = receptions(days, quantities);
				const rhythm = rhythmOf(all);
				if (rhythm === undefined) return;
				const rates = days.map((interval, index) => interval / (quantities[index] ?? 1)).slice(-3);
				expect(rhythm.daysAPiece).toBeGreaterThanOrEqual(Math.min(...rates));
				expect(rhythm.daysAPiece).toBeLessThanOrEqual(Math.max(...rates));
			}),
		);
	});

	it('it is learned from the last four or fewer, and what was before may be forgotten', () => {
		fc.assert(
			fc.property(intervals, pieces, (days, quantities) => {
				const all = receptions(days, quantities);
				const kept = learnedFrom(all);
				expect(kept.length).toBeLessThanOrEqual(4);
				expect(all.slice(-kept.length)).toEqual(kept);
				expect(rhythmOf(kept)).toEqual(rhythmOf(all));
			}),
		);
	});

	it('two purchases at a new rhythm are enough, whatever was before', () => {
		fc.assert(
			fc.property(intervals, fc.integer({ min: 1, max: 300 }), (days, now) => {
				expect(rhythmOf(receptions([...days, 50, now, now]))?.daysAPiece).toBe(now);
			}),
		);
	});
});
