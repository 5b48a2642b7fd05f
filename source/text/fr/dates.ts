import { type Day, dateOf, monthOf, type Weekday, weekdayOf, yearOf } from '../../book/day.ts';

const weekdays = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const;
const months = [
	'janvier',
	'février',
	'mars',
	'avril',
	'mai',
	'juin',
	'juillet',
	'août',
	'septembre',
	'octobre',
	'novembre',
	'décembre',
] as const;

const date = (day: Day): string => (dateOf(day) === 1 ? '1er' : String(dateOf(day)));

/** `15 janvier` */
export const frenchDay = (day: Day): string => `${date(day)} ${months[monthOf(day) - 1]}`;

/** `lundi 23 novembre 2026` */
export const frenchLongDay = (day: Day): string =>
	`${weekdays[weekdayOf(day)]} ${frenchDay(day)} ${yearOf(day)}`;

export const frenchWeekday = (weekday: Weekday): string => weekdays[weekday];
