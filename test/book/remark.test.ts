import { describe, expect, it } from 'vitest';
import { addEvent, correctEvent } from '../../source/book/customer-events.ts';
import { comingEvents, parseYearlyDay } from '../../source/book/dated-event.ts';
import { day } from '../../source/book/day.ts';
import { mergeCustomers } from '../../source/book/merge.ts';
import { correctRemark, noteRemark, removeRemark } from '../../source/book/remark.ts';
import { openShop, reasonOf, type Shop } from '../support/shop.ts';

const today = day('2026-11-24');

const shopOfTwo = (): Shop => {
	const shop = openShop(today);
	shop.knows('Mr Paul', { phone: '677000001' });
	shop.knows('Polo');
	return shop;
};

const notes = (shop: Shop, who: string, on: string, text: string, what = 'said' as const) => {
	const facts = { customerId: shop.customer(who).id, on: day(on), what, text };
	return shop.does(noteRemark(shop.book, facts, shop.facts));
};

const textsOf = (shop: Shop, who: string) =>
	shop.customer(who).remarks?.map(({ on, text }) => `${on} ${text}`);

describe('what he said', () => {
	it('is kept oldest first, noted twice once', () => {
		const shop = shopOfTwo();
		notes(shop, 'Paul', '2026-11-24', ' cherche  un frigo ');
		notes(shop, 'Paul', '2026-11-20', 'passe samedi');
		notes(shop, 'Paul', '2026-11-24', 'cherche un frigo');
		notes(shop, 'Paul', '2026-11-24', 'a une moto');
		expect(textsOf(shop, 'Paul')).toEqual([
			'2026-11-20 passe samedi',
			'2026-11-24 cherche un frigo',
			'2026-11-24 a une moto',
		]);
	});

	it('is put right, its day too, and forgotten', () => {
		const shop = shopOfTwo();
		notes(shop, 'Paul', '2026-11-20', 'cherche un frigo');
		const { id: customerId } = shop.customer('Paul');
		const was = { on: day('2026-11-20'), text: 'cherche un frigo' };
		const facts = {
			customerId,
			on: day('2026-11-19'),
			what: 'service',
			text: 'livré',
			was,
		} as const;
		shop.does(correctRemark(shop.book, facts, shop.facts));
		expect(shop.customer('Paul').remarks).toEqual([
			{ on: '2026-11-19', what: 'service', text: 'livré' },
		]);
		shop.does(removeRemark(shop.book, { customerId, on: day('2026-11-19'), text: 'livré' }));
		expect(shop.customer('Paul')).not.toHaveProperty('remarks');
	});

	it('is refused without words, of a day to come, of nobody, or when it is gone', () => {
		const shop = shopOfTwo();
		const { id: customerId } = shop.customer('Paul');
		const facts = { customerId, on: today, what: 'said', text: 'x' } as const;
		const was = { on: today, text: 'y' };
		const { book } = shop;
		expect(reasonOf(noteRemark(book, { ...facts, text: ' ' }, shop.facts))).toBe('reason-missing');
		expect(reasonOf(noteRemark(book, { ...facts, on: day('2026-11-25') }, shop.facts))).toBe(
			'day-to-come',
		);
		expect(reasonOf(noteRemark(book, { ...facts, customerId: 'z' }, shop.facts))).toBe(
			'customer-unknown',
		);
		expect(reasonOf(correctRemark(book, { ...facts, was }, shop.facts))).toBe('remark-unknown');
		expect(reasonOf(removeRemark(book, { customerId, ...was }))).toBe('remark-unknown');
	});

	it('says that he was there: he is not silent', () => {
		const shop = openShop('2026-01-05');
		shop.sells({ to: 'Mr Paul', phone: '677000001', items: ['1 Coque 2000'] });
		shop.onDay('2026-03-05');
		notes(shop, 'Paul', '2026-03-05', 'cherche un frigo');
		expect(shop.onDay('2026-03-06').kinds()).toEqual([]);
		expect(shop.onDay('2026-05-04').kinds()).toEqual(['courtesy']);
	});
});

it('two records made one keep what was said to either, and the sort of a day', () => {
	const shop = shopOfTwo();
	notes(shop, 'Paul', '2026-11-24', 'cherche un frigo');
	notes(shop, 'Polo', '2026-11-20', 'passe samedi');
	const [keptId, goneId] = [shop.customer('Paul').id, shop.customer('Polo').id];
	const fete = { day: day('2027-01-01'), what: 'Fête' };
	shop.does(addEvent(shop.book, { customerId: keptId, ...fete }));
	shop.does(addEvent(shop.book, { customerId: goneId, ...fete, sort: 'feast' }));
	shop.does(mergeCustomers(shop.book, { keptId, goneId }));
	expect(textsOf(shop, 'Paul')).toEqual(['2026-11-20 passe samedi', '2026-11-24 cherche un frigo']);
	expect(shop.customer('Paul').events).toEqual([{ ...fete, sort: 'feast' }]);
});

describe('a day to remember', () => {
	it('is put right in its place, and refused when it is gone', () => {
		const shop = shopOfTwo();
		const { id: customerId } = shop.customer('Paul');
		const fete = { day: day('2027-01-01'), what: 'Fête' };
		shop.does(addEvent(shop.book, { customerId, ...fete }));
		const facts = { customerId, day: day('2027-05-27'), what: 'Tabaski', sort: 'feast' } as const;
		shop.does(correctEvent(shop.book, { ...facts, was: fete }));
		expect(shop.customer('Paul').events).toEqual([
			{ day: '2027-05-27', what: 'Tabaski', sort: 'feast' },
		]);
		expect(reasonOf(correctEvent(shop.book, { ...facts, was: fete }))).toBe('event-unknown');
	});

	it.each([
		['15/3/1987', '1987-03-15'],
		['29-2-1988', '1988-02-29'],
		['1987-03-15', '1987-03-15'],
		['15/3', '2027-03-15'],
		['15/3/2010', '2010-03-15'],
	])('%s is %s', (typed, expected) => {
		expect(parseYearlyDay(typed, today)).toEqual({ ok: true, value: expected });
	});

	it.each(['31/2/1987', '29/2/1987', '15/3/1899', 'x', ''])('%j is none', typed => {
		expect(parseYearlyDay(typed, today).ok).toBe(false);
	});

	it('is near within the week, the soonest first; what comes back does so every year', () => {
		const events = [
			{ day: day('1987-12-01'), what: 'Anniversaire', sort: 'birthday' as const },
			{ day: day('2026-11-26'), what: 'Retour de voyage' },
			{ day: day('2025-11-26'), what: 'Examen' },
			{ day: day('2020-11-24'), what: 'Fête', sort: 'feast' as const },
			{ day: day('2020-12-02'), what: 'Noël', sort: 'feast' as const },
		];
		expect(comingEvents(events, today, 7).map(({ event, on }) => `${event.what} ${on}`)).toEqual([
			'Fête 2026-11-24',
			'Retour de voyage 2026-11-26',
			'Anniversaire 2026-12-01',
		]);
	});
});
