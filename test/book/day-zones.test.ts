import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, asDay, day, daysBetween, weekdayOf } from '../../source/book/day.ts';

/** A day counted in UTC, where every day has 24 hours: the yardstick the shop's days must agree with. */
const utcDay = (daysSince2000: number): string =>
	new Date(Date.UTC(2000, 0, 1 + daysSince2000)).toISOString().slice(0, 10);

/** 1 January 2000 to 31 December 2099. */
const dayCount = 36_525;
const anyDay = fc.integer({ min: 0, max: dayCount - 1 });

/**
 * Zones where a naive date goes wrong: New York is behind UTC and has 23 and 25 hour days, Cairo and
 * São Paulo changed the hour at midnight, Apia went without 30 December 2011 altogether.
 */
const zones: ReadonlyArray<readonly [zone: string, minutesBehindInJuly2026: number]> = [
	['Africa/Douala', -60],
	['UTC', 0],
	['America/New_York', 240],
	['America/Sao_Paulo', 180],
	['Africa/Cairo', -180],
	['Pacific/Apia', -780],
];

describe.each(zones)('on a machine in %s', (zone, minutes) => {
	const machine = process.env.TZ;
	beforeAll(() => {
		process.env.TZ = zone;
	});
	afterAll(() => {
		if (machine === undefined) delete process.env.TZ;
		else process.env.TZ = machine;
	});

	it('is really there', () => {
		expect(new Date(2026, 6, 1, 12).getTimezoneOffset()).toBe(minutes);
	});

	it('every day of the century is a day', () => {
		const missing = [];
		for (let count = 0; count < dayCount; count++)
			if (asDay(utcDay(count)) !== utcDay(count)) missing.push(utcDay(count));
		expect(missing).toEqual([]);
	});

	it('the day after every day is the next one', () => {
		const wrong = [];
		for (let count = 0; count < dayCount - 1; count++) {
			const today = asDay(utcDay(count));
			if (today !== undefined && addDays(today, 1) !== utcDay(count + 1)) wrong.push(today);
		}
		expect(wrong).toEqual([]);
	});

	it('weekdays follow one another', () => {
		const wrong = [];
		// 1 January 2000 was a Saturday.
		for (let count = 0; count < dayCount; count++) {
			const today = asDay(utcDay(count));
			if (today !== undefined && weekdayOf(today) !== (count + 6) % 7) wrong.push(today);
		}
		expect(wrong).toEqual([]);
	});

	it('adding days and counting them agree', () => {
		fc.assert(
			fc.property(anyDay, anyDay, (one, other) => {
				const from = day(utcDay(one));
				const to = day(utcDay(other));
				expect(daysBetween(from, to)).toBe(other - one);
				expect(addDays(from, other - one)).toBe(to);
				expect(daysBetween(to, from)).toBe(-daysBetween(from, to) + 0);
			}),
			{ numRuns: 500 },
		);
	});

	it('counts over the days the clocks change', () => {
		expect(daysBetween(day('2026-03-07'), day('2026-03-09'))).toBe(2);
		expect(daysBetween(day('2026-10-31'), day('2026-11-02'))).toBe(2);
		expect(addDays(day('2026-03-07'), 7)).toBe('2026-03-14');
		expect(addDays(day('2011-12-29'), 2)).toBe('2011-12-31');
		expect(addDays(day('2011-12-29'), 7)).toBe('2012-01-05');
		expect(daysBetween(day('2011-12-29'), day('2012-01-05'))).toBe(7);
	});
});
