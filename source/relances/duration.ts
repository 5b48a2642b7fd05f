import { type Day, daysBetween, monthsBetween } from '../book/day.ts';
import { type DurationWords, fill } from './template.ts';

type Unit = keyof DurationWords;

/** From so many of the smaller unit on, the larger one says enough. */
const weeksFrom = 14;
const yearsFrom = 24;

const measured = (from: Day, to: Day): readonly [unit: Unit, count: number] => {
	const days = Math.max(1, daysBetween(from, to));
	const months = monthsBetween(from, to);
	if (months >= yearsFrom) return ['years', Math.floor(months / 12)];
	if (months >= 1) return ['months', months];
	return days >= weeksFrom ? ['weeks', Math.floor(days / 7)] : ['days', days];
};

/** How long ago it was, as one says it: `12 jours`, `3 semaines`, `2 mois`, `2 ans`; rounded down, a day at least. */
export const durationInWords = (from: Day, to: Day, durations: DurationWords): string => {
	const [unit, count] = measured(from, to);
	const [one = '', several = one] = durations[unit];
	return fill(count === 1 ? one : several, { count: String(count) });
};
