import { type Day, dateOf, monthOf, type Weekday, weekdayOf, yearOf } from '../../book/day.ts';

const weekdays = [
	'Sunday',
	'Monday',
	'Tuesday',
	'Wednesday',
	'Thursday',
	'Friday',
	'Saturday',
] as const;
const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
] as const;

/** `15 January` */
export const englishDay = (day: Day): string => `${dateOf(day)} ${months[monthOf(day) - 1]}`;

/** `Monday 23 November 2026` */
export const englishLongDay = (day: Day): string =>
	`${weekdays[weekdayOf(day)]} ${englishDay(day)} ${yearOf(day)}`;

export const englishWeekday = (weekday: Weekday): string => weekdays[weekday];
