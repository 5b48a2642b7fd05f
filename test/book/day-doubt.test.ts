import { describe, expect, it } from 'vitest';
import { day } from '../../source/book/day.ts';
import { dayDoubt } from '../../source/book/day-doubt.ts';
import { defaultSettings } from '../../source/book/settings.ts';

const settings = defaultSettings('fr');
const last = day('2026-11-24');

describe('the day of the machine, the last record being of 24 November 2026', () => {
	it.each([
		['1970-01-01', true],
		['2025-11-24', true],
		['2026-11-23', true],
		['2026-11-24', false],
		['2026-11-25', false],
		['2026-12-23', false],
		['2026-12-24', false],
		['2026-12-25', true],
		['2027-11-24', true],
		['2038-01-19', true],
	])('%s: doubted %s', (machine, isDoubted) => {
		expect(dayDoubt(day(machine), last, settings)).toEqual(
			isDoubted ? { machine, last } : undefined,
		);
	});

	it.each([
		[0, '2026-11-24', false],
		[0, '2026-11-25', true],
		[365, '2027-11-24', false],
		[365, '2027-11-25', true],
	])('a shop that closes %i days: %s doubted %s', (clockJumpDays, machine, isDoubted) => {
		const closing = { ...settings, keeping: { ...settings.keeping, clockJumpDays } };
		expect(dayDoubt(day(machine), last, closing) !== undefined).toBe(isDoubted);
	});

	it('over the end of February, 30 days are 30 days', () => {
		expect(dayDoubt(day('2028-03-16'), day('2028-02-15'), settings)).toBeUndefined();
		expect(dayDoubt(day('2028-03-17'), day('2028-02-15'), settings)).toBeDefined();
		expect(dayDoubt(day('2027-03-17'), day('2027-02-15'), settings)).toBeUndefined();
		expect(dayDoubt(day('2027-03-18'), day('2027-02-15'), settings)).toBeDefined();
	});

	it('a book in which nothing was written believes any day', () => {
		for (const machine of ['1970-01-01', '2026-11-24', '2038-01-19'])
			expect(dayDoubt(day(machine), undefined, settings)).toBeUndefined();
	});
});
