import { describe, expect, it } from 'vitest';
import { parseWeekdays } from '../../source/book/day.ts';

describe('days of the week', () => {
	it.each<[typed: string, weekdays: readonly number[]]>([
		['dimanche', [0]],
		['Dimanche ', [0]],
		['samedi et dimanche', [0, 6]],
		['le vendredi, le dimanche', [0, 5]],
		['lun/mar', [1, 2]],
		['sunday and monday', [0, 1]],
		['dimanche dimanche', [0]],
		['aucun', []],
		['none', []],
		['', []],
		['   ', []],
	])('%j reads as %j', (typed, weekdays) => {
		expect(parseWeekdays(typed)).toEqual({ ok: true, value: weekdays });
	});

	it.each(['demain', '15', 'dimanche 15', 'et', ',', 'dimanches', '👍', 'الأحد', '-1', '0', '1e9'])(
		'%j is none',
		typed => {
			expect(parseWeekdays(typed)).toEqual({
				ok: false,
				refusal: { reason: 'weekday-unreadable', text: typed },
			});
		},
	);
});
