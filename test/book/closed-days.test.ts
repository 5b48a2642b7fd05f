import { describe, expect, it } from 'vitest';
import { closeDays, openDay } from '../../source/book/closed-days.ts';
import { day } from '../../source/book/day.ts';
import { isQuiet } from '../../source/book/settings.ts';
import { given } from '../support/reading.ts';
import { openShop, type Shop } from '../support/shop.ts';

const closes = (shop: Shop, from: string, until?: string, what?: string): Shop => {
	const closing = given<Parameters<typeof closeDays>[1]>({
		from: day(from),
		until: until === undefined ? undefined : day(until),
		what,
	});
	shop.does(closeDays(shop.book, closing, shop.facts));
	return shop;
};

const listed = (shop: Shop) => shop.book.settings.closedDays.map(({ day: on, what }) => [on, what]);

const reason = (shop: Shop, from: string, until?: string, what?: string) =>
	shop.refusal(() => closes(shop, from, until, what)).reason;

describe('closing the shop', () => {
	it('on one day, with its feast', () => {
		const shop = closes(openShop('2026-11-23'), '2026-12-25', undefined, ' Noël ');
		expect(listed(shop)).toEqual([['2026-12-25', 'Noël']]);
		expect(isQuiet(shop.book.settings, day('2026-12-25'))).toBe(true);
		expect(isQuiet(shop.book.settings, day('2026-12-24'))).toBe(false);
	});

	it('for several days, kept in order', () => {
		const shop = closes(openShop('2026-11-23'), '2027-02-11');
		closes(shop, '2026-12-31', '2027-01-02', 'Fêtes');
		expect(listed(shop)).toEqual([
			['2026-12-31', 'Fêtes'],
			['2027-01-01', 'Fêtes'],
			['2027-01-02', 'Fêtes'],
			['2027-02-11', undefined],
		]);
	});

	it('today is possible, yesterday is not', () => {
		const shop = openShop('2026-11-23');
		expect(reason(shop, '2026-11-22')).toBe('day-past');
		expect(listed(closes(shop, '2026-11-23'))).toEqual([['2026-11-23', undefined]]);
	});

	it('twice gives the day its new words, or is refused when nothing is new', () => {
		const shop = closes(openShop('2026-11-23'), '2026-12-25');
		closes(shop, '2026-12-25', undefined, 'Noël');
		expect(listed(shop)).toEqual([['2026-12-25', 'Noël']]);
		expect(reason(shop, '2026-12-25', undefined, 'Noël')).toBe('day-listed');
		expect(reason(shop, '2026-12-25')).toBe('day-listed');
	});

	it.each([
		['2026-12-26', '2026-12-25', '', 'day-before'],
		['2026-12-01', '2027-01-30', '', 'days-too-many'],
		['2026-12-25', '2026-12-25', 'x'.repeat(301), 'text-too-long'],
	])('from %s to %s is refused: %s%s', (from, until, what, why) => {
		expect(reason(openShop('2026-11-23'), from, until, what)).toBe(why);
	});

	it('for sixty days is the longest', () => {
		const shop = closes(openShop('2026-11-23'), '2026-12-01', '2027-01-29');
		expect(shop.book.settings.closedDays).toHaveLength(60);
	});
});

it('opening a day takes it out, and only it', () => {
	const shop = closes(openShop('2026-11-23'), '2026-12-24', '2026-12-26', 'Noël');
	shop.does(openDay(shop.book, { day: day('2026-12-25') }));
	expect(listed(shop)).toEqual([
		['2026-12-24', 'Noël'],
		['2026-12-26', 'Noël'],
	]);
});
