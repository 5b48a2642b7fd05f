import { describe, expect, it } from 'vitest';
import { asDay, day, parseDay, parsePastDay, weekdayOf } from '../../source/book/day.ts';

/** [typed, today, the day meant]. 2 November 2026 is a Monday. */
const accepted: ReadonlyArray<readonly [typed: string, today: string, meant: string]> = [
	['15', '2026-11-02', '2026-11-15'],
	['15', '2026-11-15', '2026-11-15'],
	['15', '2026-11-16', '2026-12-15'],
	['15', '2026-12-16', '2027-01-15'],
	['31', '2026-11-02', '2026-12-31'],
	['30', '2027-01-31', '2027-03-30'],
	['1', '2026-11-02', '2026-12-01'],
	['01', '2026-11-02', '2026-12-01'],
	['15/1', '2026-11-02', '2027-01-15'],
	['15/11', '2026-11-02', '2026-11-15'],
	['2/11', '2026-11-02', '2026-11-02'],
	['1/11', '2026-11-02', '2027-11-01'],
	['29/2', '2028-01-10', '2028-02-29'],
	['29/2', '2027-03-01', '2028-02-29'],
	['15/1/27', '2026-11-02', '2027-01-15'],
	['15/1/2027', '2026-11-02', '2027-01-15'],
	['15/01/27', '2026-11-02', '2027-01-15'],
	['15-1-27', '2026-11-02', '2027-01-15'],
	['15.1.27', '2026-11-02', '2027-01-15'],
	['15/1/26', '2026-11-02', '2026-01-15'],
	['2027-01-15', '2026-11-02', '2027-01-15'],
	['2000-01-01', '2026-11-02', '2000-01-01'],
	['2099-12-31', '2026-11-02', '2099-12-31'],
	['+7', '2026-11-02', '2026-11-09'],
	['+0', '2026-11-02', '2026-11-02'],
	['+ 30', '2026-11-02', '2026-12-02'],
	['+60', '2026-12-31', '2027-03-01'],
	["aujourd'hui", '2026-11-02', '2026-11-02'],
	['aujourd’hui', '2026-11-02', '2026-11-02'],
	['demain', '2026-11-02', '2026-11-03'],
	['Demain', '2026-12-31', '2027-01-01'],
	['après-demain', '2026-11-02', '2026-11-04'],
	['apres demain', '2026-11-02', '2026-11-04'],
	['hier', '2026-11-02', '2026-11-01'],
	['today', '2026-11-02', '2026-11-02'],
	['tomorrow', '2028-02-28', '2028-02-29'],
	['yesterday', '2026-11-02', '2026-11-01'],
	['lundi', '2026-11-02', '2026-11-09'],
	['lundi', '2026-11-08', '2026-11-09'],
	['mardi', '2026-11-02', '2026-11-03'],
	['MERCREDI', '2026-11-02', '2026-11-04'],
	['jeudi', '2026-11-02', '2026-11-05'],
	['vendredi', '2026-11-02', '2026-11-06'],
	['samedi', '2026-11-02', '2026-11-07'],
	['dimanche', '2026-11-02', '2026-11-08'],
	['dim', '2026-11-02', '2026-11-08'],
	['monday', '2026-11-02', '2026-11-09'],
	['tuesday', '2026-11-02', '2026-11-03'],
	['wednesday', '2026-11-02', '2026-11-04'],
	['thursday', '2026-11-02', '2026-11-05'],
	['friday', '2026-11-02', '2026-11-06'],
	['saturday', '2026-11-02', '2026-11-07'],
	['Sunday', '2026-11-02', '2026-11-08'],
	['  15/1  ', '2026-11-02', '2027-01-15'],
];

const refused: ReadonlyArray<readonly [typed: string, reason: string]> = [
	['31/2', 'day-impossible'],
	['30/2/27', 'day-impossible'],
	['29/2', 'day-impossible'],
	['29/2/27', 'day-impossible'],
	['2027-02-29', 'day-impossible'],
	['2100-02-29', 'day-impossible'],
	['31/11', 'day-impossible'],
	['32', 'day-impossible'],
	['0', 'day-impossible'],
	['0/1', 'day-impossible'],
	['15/0', 'day-impossible'],
	['15/13', 'day-impossible'],
	['2027-13-01', 'day-impossible'],
	['1970-01-01', 'day-out-of-range'],
	['15/1/1970', 'day-out-of-range'],
	['1999-12-31', 'day-out-of-range'],
	['2100-01-01', 'day-out-of-range'],
	['1/1/2100', 'day-out-of-range'],
	['', 'day-unreadable'],
	['bientôt', 'day-unreadable'],
	['-7', 'day-unreadable'],
	['+1000', 'day-unreadable'],
	['+1.5', 'day-unreadable'],
	['15/1/7', 'day-unreadable'],
	['15/1/027', 'day-unreadable'],
	['2027-1-15', 'day-unreadable'],
	['150', 'day-unreadable'],
	['١٥', 'day-unreadable'],
	['📅', 'day-unreadable'],
	['constructor', 'day-unreadable'],
	['9'.repeat(300), 'day-unreadable'],
];

describe('a day typed', () => {
	it.each(accepted)('%j on %s is %s', (typed, today, meant) => {
		expect(parseDay(typed, day(today))).toEqual({ ok: true, value: meant });
	});

	it.each(refused)('%j is refused', (typed, reason) => {
		expect(parseDay(typed, day('2026-11-02'))).toMatchObject({ ok: false, refusal: { reason } });
	});
});

describe('a day written by the program', () => {
	it.each(['2026-02-29', '2026-1-1', '26-01-01', '2026-11-02T00:00', ''])('%j is none', text => {
		expect(asDay(text)).toBeUndefined();
		expect(() => day(text)).toThrow(RangeError);
	});

	it.each([
		['2026-11-01', 0],
		['2026-11-02', 1],
		['2026-11-23', 1],
		['2000-02-29', 2],
		['2099-12-31', 4],
	])('%s falls on weekday %d', (text, weekday) => {
		expect(weekdayOf(day(text))).toBe(weekday);
	});
});

/** [typed, today, the day meant of something that has happened]. */
const past: ReadonlyArray<readonly [typed: string, today: string, meant: string]> = [
	['15', '2026-11-24', '2026-11-15'],
	['24', '2026-11-24', '2026-11-24'],
	['25', '2026-11-24', '2026-10-25'],
	['31', '2026-11-24', '2026-10-31'],
	['31', '2026-01-24', '2025-12-31'],
	['30', '2026-03-01', '2026-01-30'],
	['15/9', '2026-11-24', '2026-09-15'],
	['24/11', '2026-11-24', '2026-11-24'],
	['25/11', '2026-11-24', '2025-11-25'],
	['15/9/25', '2026-11-24', '2025-09-15'],
	['15.09.2019', '2026-11-24', '2019-09-15'],
	['2026-03-02', '2026-11-24', '2026-03-02'],
	['hier', '2026-11-24', '2026-11-23'],
	["aujourd'hui", '2026-11-24', '2026-11-24'],
	['mardi', '2026-11-24', '2026-11-17'],
	['mercredi', '2026-11-24', '2026-11-18'],
	['lundi', '2026-11-24', '2026-11-23'],
];

describe('a day of something that has happened', () => {
	it.each(past)('%s on %s is %s', (typed, on, meant) => {
		expect(parsePastDay(typed, day(on))).toEqual({ ok: true, value: meant });
	});

	it.each([
		['', 'past-day-unreadable'],
		['bientôt', 'past-day-unreadable'],
		['demain', 'day-to-come'],
		['+1', 'day-to-come'],
		['25/11/2026', 'day-to-come'],
		['31/2', 'day-impossible'],
		['29/2', 'day-impossible'],
		['1/1/1999', 'day-out-of-range'],
	])('%j is refused: %s', (typed, reason) => {
		expect(parsePastDay(typed, day('2026-11-24'))).toMatchObject({
			ok: false,
			refusal: { reason },
		});
	});
});
