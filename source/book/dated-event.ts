import { addDays, addMonths, asDay, type Day, parseDay, yearOf } from './day.ts';
import type { DatedEvent } from './records.ts';
import { ok, type Result } from './result.ts';

/** In days: a wish that comes later than that is worth less than none. */
export const wishedWithin = 7;

/** In days: sent so shortly before the day, which was put right since, the same wish is not sent again. */
export const wishedBefore = 21;

/** The same date of that year; of 29 February, the 28th when the year has none. */
const inYear = (day: Day, year: number): Day => addMonths(day, 12 * (year - yearOf(day)));

/** A birthday and a feast come back every year; a birth, and a day that nothing is said on, are once. */
export const comesBack = ({ sort }: DatedEvent): boolean => sort === 'birthday' || sort === 'feast';

/** The last day it fell on, today included. */
export const lastFell = (event: DatedEvent, today: Day): Day | undefined => {
	const { day } = event;
	if (!comesBack(event)) return day <= today ? day : undefined;
	const thisYear = inYear(day, yearOf(today));
	return thisYear <= today ? thisYear : inYear(day, yearOf(today) - 1);
};

/** The next day it falls on, today included. */
export const nextFalls = (event: DatedEvent, today: Day): Day | undefined => {
	const { day } = event;
	if (!comesBack(event)) return day >= today ? day : undefined;
	const thisYear = inYear(day, yearOf(today));
	return thisYear >= today ? thisYear : inYear(day, yearOf(today) + 1);
};

/** What falls within so many days from today, the soonest first. */
export const comingEvents = (
	events: readonly DatedEvent[],
	today: Day,
	within: number,
): ReadonlyArray<{ readonly event: DatedEvent; readonly on: Day }> =>
	events
		.flatMap(event => {
			const on = nextFalls(event, today);
			return on === undefined || on > addDays(today, within) ? [] : [{ event, on }];
		})
		.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));

/**
 * The same as any day, and a year of birth besides: `15/3/1990` and `1990-03-15` are before the days that the notebook
 * can write of anything else.
 */
export const parseYearlyDay = (typed: string, today: Day): Result<Day> => {
	const text = typed.trim();
	const [, date = '', month = '', year] =
		/^(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(19\d{2})$/.exec(text) ?? [];
	const written =
		year === undefined ? text : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
	const born = /^19\d{2}-/.test(written) ? asDay(written) : undefined;
	return born === undefined ? parseDay(typed, today) : ok(born);
};
