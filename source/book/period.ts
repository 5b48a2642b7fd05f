import { monthOfDay } from './archive.ts';
import { addDays, addMonths, asDay, type Day, day, earlierOf } from './day.ts';
import { ok, type Result, refuse } from './result.ts';

/** Days in a row, both ends in it. */
export interface Period {
	readonly from: Day;
	readonly to: Day;
}

export const isIn = ({ from, to }: Period, on: Day): boolean => from <= on && on <= to;

const firstOf = (on: Day): Day => day(`${monthOfDay(on)}-01`);

/** The months that a period touches, the oldest first: `2026-11`. */
export const monthsIn = ({ from, to }: Period): readonly string[] => {
	const months: string[] = [];
	for (let first = firstOf(from); first <= to; first = addMonths(first, 1))
		months.push(monthOfDay(first));
	return months;
};

/** The month of `today` and the eleven before it. */
export const lastTwelveMonths = (today: Day): Period => ({
	from: addMonths(firstOf(today), -11),
	to: today,
});

const written = /^(?:(\d{4})-(\d{1,2})|(\d{1,2})\/(\d{4}))$/;

/** Reads `2026-11` or `11/2026`: that month, as far as it has gone. */
export const parseMonth = (typed: string, today: Day): Result<Period> => {
	const text = typed.trim();
	const [, year, month, alsoMonth = '', alsoYear] = written.exec(text) ?? [];
	const from = asDay(`${year ?? alsoYear}-${(month ?? alsoMonth).padStart(2, '0')}-01`);
	if (from === undefined) return refuse({ reason: 'month-unreadable', text });
	if (from > today) return refuse({ reason: 'day-to-come', day: from });
	return ok({ from, to: earlierOf(addDays(addMonths(from, 1), -1), today) });
};
