import { UTCDate } from '@date-fns/utc';
import {
	addMonths as addMonthsToDate,
	addDays as addToDate,
	differenceInCalendarDays,
	getDay,
} from 'date-fns';
import { weekdayWords, wordOffsets } from './day-words.ts';
import { ok, type Result, refuse } from './result.ts';
import type { Day, Weekday } from './units.ts';

export type { Day, Weekday };

const firstYear = 2000;
const lastYear = 2099;

const pad = (number: number): string => String(number).padStart(2, '0');

/** Calendar arithmetic is done in UTC, which skips and repeats no day, whatever zone the machine is in. */
const toDate = (day: Day): UTCDate =>
	new UTCDate(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));

const fromDate = (date: UTCDate): Day =>
	`${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}` as Day;

const dayOf = (year: number, month: number, date: number): Day | undefined => {
	const made = new UTCDate(year, month - 1, date);
	const exists =
		made.getFullYear() === year && made.getMonth() === month - 1 && made.getDate() === date;
	return exists ? fromDate(made) : undefined;
};

/** The day that `YYYY-MM-DD` writes, if the calendar has it. */
export const asDay = (text: string): Day | undefined => {
	const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
	return year === undefined ? undefined : dayOf(Number(year), Number(month), Number(date));
};

/** Same as `asDay` for a day the program itself wrote; throws when it is none. */
export const day = (text: string): Day => {
	const made = asDay(text);
	if (made === undefined) throw new RangeError(`${text} is not a day`);
	return made;
};

export const addDays = (from: Day, days: number): Day =>
	days === 0 ? from : fromDate(addToDate(toDate(from), days));

/** The same date of a later month; of a month that lacks it, the last day: 31 January and one is 28 February. */
export const addMonths = (from: Day, months: number): Day =>
	months === 0 ? from : fromDate(addMonthsToDate(toDate(from), months));

/** Whole months from `from` to a later day: of a month that lacks the date, its last day completes one. */
export const monthsBetween = (from: Day, to: Day): number => {
	const months = 12 * (yearOf(to) - yearOf(from)) + monthOf(to) - monthOf(from);
	return addMonths(from, months) > to ? months - 1 : months;
};

/** Days from `from` to `to`; negative when `to` comes first. */
export const daysBetween = (from: Day, to: Day): number =>
	from === to ? 0 : differenceInCalendarDays(toDate(to), toDate(from));

export const weekdayOf = (on: Day): Weekday => getDay(toDate(on)) as Weekday;

export const laterOf = (one: Day, other: Day): Day => (one > other ? one : other);
export const earlierOf = (one: Day, other: Day): Day => (one < other ? one : other);

export const yearOf = (on: Day): number => Number(on.slice(0, 4));
/** 1 is January. */
export const monthOf = (on: Day): number => Number(on.slice(5, 7));
export const dateOf = (on: Day): number => Number(on.slice(8));

/** `27/11`: day and month, as in Cameroon; with its year, `22/11/27`, when that is not today's. */
export const shortDay = (on: Day, today = on): string => {
	const year = yearOf(on) === yearOf(today) ? '' : `/${String(yearOf(on)).slice(2)}`;
	return `${dateOf(on)}/${String(monthOf(on)).padStart(2, '0')}${year}`;
};

/** `15`: the first 15th from today on, in a month that has one. */
const comingDate = (date: number, today: Day): Day | undefined => {
	for (let ahead = 0; ahead < 12; ahead++) {
		const month = monthOf(today) + ahead;
		const found = dayOf(yearOf(today) + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, date);
		if (found !== undefined && found >= today) return found;
	}
	return undefined;
};

/** `15/1`: this year's if it is still to come, else next year's. */
const comingDateAndMonth = (date: number, month: number, today: Day): Day | undefined => {
	const thisYear = dayOf(yearOf(today), month, date);
	return thisYear !== undefined && thisYear >= today
		? thisYear
		: dayOf(yearOf(today) + 1, month, date);
};

/** `15`: the last 15th up to today, in a month that has one. */
const lastDate = (date: number, today: Day): Day | undefined => {
	for (let back = 0; back < 12; back++) {
		const month = monthOf(today) - back;
		const found = dayOf(yearOf(today) - (month < 1 ? 1 : 0), ((month + 11) % 12) + 1, date);
		if (found !== undefined && found <= today) return found;
	}
	return undefined;
};

/** `15/9`: this year's if it has been, else last year's. */
const lastDateAndMonth = (date: number, month: number, today: Day): Day | undefined => {
	const thisYear = dayOf(yearOf(today), month, date);
	return thisYear !== undefined && thisYear <= today
		? thisYear
		: dayOf(yearOf(today) - 1, month, date);
};

/** Which of the days that a word or a day without its year may mean. */
interface Towards {
	readonly date: (date: number, today: Day) => Day | undefined;
	readonly dateAndMonth: (date: number, month: number, today: Day) => Day | undefined;
	/** Days from today to the weekday that is `ahead` days on, 0 to 6. */
	readonly weekday: (ahead: number) => number;
}

const toCome: Towards = {
	date: comingDate,
	dateAndMonth: comingDateAndMonth,
	// "lundi" said on a Monday is next week's: today has a word of its own.
	weekday: ahead => (ahead === 0 ? 7 : ahead),
};

const gone: Towards = {
	date: lastDate,
	dateAndMonth: lastDateAndMonth,
	weekday: ahead => ahead - 7,
};

const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

const plainWord = (text: string): string =>
	text
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.replaceAll(/['’\s-]/g, '')
		.toLowerCase();

const fromWord = (word: string, today: Day, towards: Towards): Day | undefined => {
	const offset = wordOffsets.get(word);
	if (offset !== undefined) return addDays(today, offset);
	const weekday = weekdayWords.get(word);
	return weekday === undefined
		? undefined
		: addDays(today, towards.weekday((weekday - weekdayOf(today) + 7) % 7));
};

/**
 * Reads a day as a hand writes it: `15`, `15/1`, `15/1/27`, `+7`, `demain`, `lundi`, `2027-01-15`
 * (day before month, as in Cameroon). A day without a year is the first one to come.
 */
export const parseDay = (typed: string, today: Day): Result<Day> => read(typed, today, toCome);

/** The same for something that has happened: a day without a year is the last one there was, today included. */
export const parsePastDay = (typed: string, today: Day): Result<Day> => {
	const found = read(typed, today, gone);
	if (found.ok)
		return found.value > today ? refuse({ reason: 'day-to-come', day: found.value }) : found;
	const { refusal } = found;
	return refusal.reason === 'day-unreadable'
		? refuse({ reason: 'past-day-unreadable', text: refusal.text })
		: found;
};

const read = (typed: string, today: Day, towards: Towards): Result<Day> => {
	const text = typed.trim();
	const found = readDay(text, today, towards);
	if (found === 'unreadable') return refuse({ reason: 'day-unreadable', text });
	if (found === undefined) return refuse({ reason: 'day-impossible', text });
	const inRange = yearOf(found) >= firstYear && yearOf(found) <= lastYear;
	return inRange ? ok(found) : refuse({ reason: 'day-out-of-range', text });
};

/** The same for something that is to happen: today at the soonest. */
export const parseComingDay = (typed: string, today: Day): Result<Day> => {
	const read = parseDay(typed, today);
	return read.ok && read.value < today ? refuse({ reason: 'day-past', day: read.value }) : read;
};

const readDay = (text: string, today: Day, towards: Towards): Day | 'unreadable' | undefined => {
	if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return asDay(text);
	const [, ahead] = /^\+\s?(\d{1,3})$/.exec(text) ?? [];
	if (ahead !== undefined) return addDays(today, Number(ahead));
	if (/^\d{1,2}$/.test(text)) return towards.date(Number(text), today);
	const [, date, month, year] =
		/^(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(\d{2}|\d{4}))?$/.exec(text) ?? [];
	if (date !== undefined)
		return year === undefined
			? towards.dateAndMonth(Number(date), Number(month), today)
			: dayOf(fullYear(year), Number(month), Number(date));
	return fromWord(plainWord(text), today, towards) ?? 'unreadable';
};

const endless = new Set(
	['', 'aucun', 'jamais', 'toujours', 'sans fin', 'pour toujours', 'never', 'none', 'forever'].map(
		plainWord,
	),
);

/** Nothing, or a word that says that there is no end. */
export const isEndless = (typed: string): boolean => endless.has(plainWord(typed.trim()));

const noDay = new Set(['', 'aucun', 'rien', 'non', 'none', 'no', 'jamais', 'never']);

/** Reads days of the week, as many as are said: `dimanche`, `samedi et dimanche`, or none at all. */
export const parseWeekdays = (typed: string): Result<readonly Weekday[]> => {
	const text = typed.trim();
	if (noDay.has(plainWord(text))) return ok([]);
	const words = text.split(/[\s,;/+]+/).filter(word => !/^(?:et|and|le|les|)$/i.test(word));
	const weekdays = words.map(word => weekdayWords.get(plainWord(word)));
	const isRead = weekdays.length > 0 && weekdays.every(weekday => weekday !== undefined);
	return isRead
		? ok([...new Set(weekdays as readonly Weekday[])].sort())
		: refuse({ reason: 'weekday-unreadable', text });
};
