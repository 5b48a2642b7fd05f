import { describe, expect, it } from 'vitest';
import { day } from '../../source/book/day.ts';
import { durationInWords } from '../../source/relances/duration.ts';
import { wordsOf } from '../../source/relances/template.ts';

describe('how long ago', () => {
	it.each<[from: string, to: string, french: string, english: string]>([
		// A day at least: what is due today is said to be due since a day.
		['2026-11-09', '2026-11-09', '1 jour', '1 day'],
		['2026-11-09', '2026-11-10', '1 jour', '1 day'],
		['2026-11-09', '2026-11-11', '2 jours', '2 days'],
		['2026-11-09', '2026-11-22', '13 jours', '13 days'],
		['2026-11-09', '2026-11-23', '2 semaines', '2 weeks'],
		['2026-11-09', '2026-11-29', '2 semaines', '2 weeks'],
		['2026-11-09', '2026-11-30', '3 semaines', '3 weeks'],
		// 29 days: four weeks, the month is full on the 9th.
		['2026-11-09', '2026-12-08', '4 semaines', '4 weeks'],
		['2026-11-09', '2026-12-09', '1 mois', '1 month'],
		['2026-11-09', '2027-01-08', '1 mois', '1 month'],
		['2026-11-09', '2027-01-09', '2 mois', '2 months'],
		// The end of a month that lacks the date is a month after it.
		['2026-01-31', '2026-02-27', '3 semaines', '3 weeks'],
		['2026-01-31', '2026-02-28', '1 mois', '1 month'],
		['2026-01-31', '2026-03-30', '1 mois', '1 month'],
		['2026-01-31', '2026-03-31', '2 mois', '2 months'],
		['2028-01-31', '2028-02-28', '4 semaines', '4 weeks'],
		['2028-01-31', '2028-02-29', '1 mois', '1 month'],
		['2026-08-31', '2026-09-30', '1 mois', '1 month'],
		['2028-02-29', '2028-03-28', '4 semaines', '4 weeks'],
		['2028-02-29', '2028-03-29', '1 mois', '1 month'],
		['2028-02-29', '2029-02-28', '12 mois', '12 months'],
		['2026-11-09', '2027-11-09', '12 mois', '12 months'],
		['2026-11-09', '2028-10-09', '23 mois', '23 months'],
		['2026-11-09', '2028-11-08', '23 mois', '23 months'],
		['2026-11-09', '2028-11-09', '2 ans', '2 years'],
		['2028-02-29', '2030-02-28', '2 ans', '2 years'],
		['2026-11-09', '2029-11-08', '2 ans', '2 years'],
		['2026-11-09', '2029-11-09', '3 ans', '3 years'],
	])('from %s to %s: %s, %s', (from, to, french, english) => {
		const said = (language: 'fr' | 'en') =>
			durationInWords(day(from), day(to), wordsOf(language).durations);
		expect([said('fr'), said('en')]).toEqual([french, english]);
	});
});
