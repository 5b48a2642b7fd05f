import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, day } from '../../source/book/day.ts';
import { daysToThin } from '../../source/store/backups.ts';

const days = (...all: readonly string[]): readonly Day[] => all.map(day);

/** Every day from one to the other. */
const everyDay = (from: string, to: string): readonly Day[] => {
	const all: Day[] = [];
	for (let on = day(from); on <= to; on = addDays(on, 1)) all.push(on);
	return all;
};

const left = (all: readonly Day[], today: string, kept: number): readonly Day[] => {
	const gone = daysToThin(all, day(today), kept);
	return all.filter(one => !gone.includes(one));
};

describe('of the backups of each day', () => {
	it('the last 30 days are kept, and of older ones the first of each month', () => {
		const all = everyDay('2026-08-01', '2026-11-24');
		expect(left(all, '2026-11-24', 30)).toEqual([
			...days('2026-08-01', '2026-09-01', '2026-10-01'),
			...everyDay('2026-10-25', '2026-11-24'),
		]);
	});

	it('a shop open some days only keeps the first there is of each month', () => {
		const all = days(
			'2026-08-07',
			'2026-08-20',
			'2026-10-12',
			'2026-10-13',
			'2026-10-26',
			'2026-11-20',
		);
		expect(daysToThin(all, day('2026-11-24'), 30)).toEqual(days('2026-08-20', '2026-10-13'));
	});

	it.each([
		['2026-10-23', ['2026-10-23']],
		['2026-10-24', ['2026-10-24']],
		['2026-10-25', []],
		['2026-10-26', []],
	])('%s beside the 2nd, on 24 November: to go %j', (on, gone) => {
		expect(daysToThin(days('2026-10-02', on), day('2026-11-24'), 30)).toEqual(gone);
	});

	it('the order in which they are listed does not matter', () => {
		const all = days('2026-08-20', '2026-08-07', '2026-11-20', '2026-08-09');
		expect(daysToThin(all, day('2026-11-24'), 30)).toEqual(days('2026-08-20', '2026-08-09'));
	});

	it.each<[kept: number, gone: readonly string[]]>([
		[0, ['2026-11-23']],
		[1, []],
		[2, []],
	])('the shop keeps %i days: to go %j', (kept, gone) => {
		const all = days('2026-11-02', '2026-11-23', '2026-11-24');
		expect(daysToThin(all, day('2026-11-24'), kept)).toEqual(gone);
	});

	it('nothing is to go where there is nothing, nor of days still to come', () => {
		expect(daysToThin([], day('2026-11-24'), 30)).toEqual([]);
		expect(daysToThin(everyDay('2026-12-01', '2026-12-31'), day('2026-11-24'), 30)).toEqual([]);
	});

	it('a machine that wakes up years ago throws nothing away', () => {
		expect(daysToThin(everyDay('2026-08-01', '2026-11-24'), day('1970-01-01'), 30)).toEqual([]);
	});

	it('thinned every morning or once, the same are left; every month keeps one', () => {
		const openDays = fc.uniqueArray(fc.nat(300), { minLength: 1, maxLength: 80 });
		fc.assert(
			fc.property(openDays, fc.integer({ min: 0, max: 60 }), (offsets, kept) => {
				const opened = [...offsets].sort((one, other) => one - other);
				const all = opened.map(offset => addDays(day('2026-01-01'), offset));
				let daily: readonly Day[] = [];
				for (const today of all) daily = left([...daily, today], today, kept);
				const today = all.at(-1) as Day;
				expect(daily).toEqual(left(all, today, kept));
				const months = (of: readonly Day[]) => new Set(of.map(one => one.slice(0, 7)));
				expect(months(daily)).toEqual(months(all));
				expect(daily).toContain(today);
			}),
		);
	});
});
