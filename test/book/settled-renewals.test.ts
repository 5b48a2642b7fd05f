import { describe, expect, it } from 'vitest';
import { archived } from './archived.ts';
import { paul, salesLeaving, shopOn, today } from './leaving.ts';

describe('what runs out', () => {
	/** 30 days a piece and 30 more in which a renewal may be said; a year, in which another would tell a rhythm. */
	it.each([
		['2025-11-29', ['1 Riz'], true],
		['2025-11-30', ['1 Riz'], false],
		['2025-11-29', ['11 Riz'], true],
		['2025-11-05', ['12 Riz'], true],
		['2025-11-06', ['12 Riz'], false],
		['2025-11-05', ['4 Riz', '8 Riz'], true],
		['2025-11-06', ['4 Riz', '8 Riz'], false],
		['2026-11-30', ['1 Riz'], false],
	])('bought on %s, %j: leaves %s', (on, items, leaves) => {
		const shop = shopOn(on);
		shop.sells({ ...paul, items });
		expect(salesLeaving(shop)).toHaveLength(leaves ? 1 : 0);
	});

	it.each([
		['2025-11-05', ['Riz', 'Riz']],
		['2025-11-06', []],
	])('in two sales of %s, of 4 and 8 pieces, runs out as 12', (on, left) => {
		const shop = shopOn(on);
		shop.sells({ ...paul, items: ['4 Riz'] });
		shop.sells({ ...paul, items: ['8 Riz'] });
		shop.sells({ to: 'Awa', items: ['1 Coque 2000'] });
		expect(salesLeaving(shop).map(name => name.replace(/^\d+ /, ''))).toEqual([...left, 'Coque']);
	});

	it('is counted for each customer alone', () => {
		const shop = shopOn('2025-11-06');
		shop.sells({ ...paul, items: ['4 Riz'] });
		shop.sells({ to: 'Awa', items: ['8 Riz'] });
		expect(salesLeaving(shop)).toEqual(['Riz', 'Riz']);
	});

	it('of an order, runs out from its delivery', () => {
		const shop = shopOn('2026-09-01');
		const sale = shop.sells({ ...paul, items: ['1 Riz'], deliver: '2026-09-10' });
		shop.onDay('2026-10-02').delivers(sale);
		expect(salesLeaving(shop)).toEqual([]);
	});

	it('and was bought again five times is not looked at any more', () => {
		const shop = shopOn('2026-08-01');
		shop.sells({ ...paul, items: ['3 Riz', '1 Coque 2000'] });
		for (const on of ['2026-08-20', '2026-09-10', '2026-10-01', '2026-10-20'])
			shop.onDay(on).sells({ ...paul, items: ['1 Riz'] });
		expect(salesLeaving(shop)).toEqual(['Riz+Coque']);
	});

	it('says how fast he uses it while one of its purchases is in the book, for whatever reason', () => {
		const shop = shopOn('2025-01-06');
		for (const [on, paid] of [
			['2025-01-06', 18_000],
			['2025-02-06', 0],
			['2025-03-06', 18_000],
		] as const)
			shop.onDay(on).sells({ ...paul, items: ['1 Riz'], paid });
		expect(salesLeaving(shop)).toEqual([]);
		shop.onDay('2025-03-07').isPaid('Paul', 18_000);
		expect(salesLeaving(shop)).toEqual(['Riz', 'Riz', 'Riz']);
	});

	it('and a year without any: what was before is forgotten', () => {
		const shop = shopOn('2024-10-01');
		shop.sells({ ...paul, items: ['1 Riz'] });
		shop.onDay('2024-10-20').sells({ ...paul, items: ['1 Riz'] });
		// 366 days later.
		shop.onDay('2025-10-21').sells({ ...paul, items: ['1 Riz', '1 Coque 2000'], paid: 0 });
		expect(salesLeaving(shop)).toEqual(['Riz', 'Riz']);
	});

	it('a later and smaller purchase stays as long as the larger one before it would be renewed', () => {
		const shop = shopOn('2026-09-01');
		const first = shop.sells({ ...paul, items: ['4 Riz', '1 Tablette 45000'], paid: 0 });
		shop.onDay('2026-09-20').sells({ ...paul, items: ['1 Riz'], paid: 18_000 });
		expect(salesLeaving(shop)).toEqual([]);
		shop.onDay('2027-01-04');
		shop.book = archived(shop.book, today).book;
		expect(shop.kinds()).not.toContain('renewal');
		expect(shop.later()).toEqual([]);
		expect(Object.keys(shop.book.sales)).toContain(first.id);
	});

	it.each([
		['2027-02-05', 'Gaz'],
		['2027-02-08', 'Riz'],
	])('of two things, the first due is proposed first: with gas of %s, %s', (gasOn, first) => {
		const shop = shopOn('2026-07-01');
		shop.keeps('Gaz', { price: 6_500, lifetime: 12 });
		shop.sells({ ...paul, items: ['1 Gaz'] });
		shop.onDay('2027-01-20').sells({ ...paul, items: ['1 Riz'] });
		shop.onDay(gasOn).sells({ ...paul, items: ['1 Gaz'] });
		shop.onDay(today);
		expect(shop.relance('renewal').productName).toBe(first);
		shop.book = archived(shop.book, today).book;
		expect(Object.keys(shop.book.sales)).toHaveLength(3);
		expect(shop.relance('renewal').productName).toBe(first);
	});

	it('every month for three years leaves the last four purchases in the book', () => {
		const shop = shopOn('2024-01-05');
		for (let month = 0; month < 38; month++) {
			shop.sells({ ...paul, items: ['10 Riz'] });
			shop.daysLater(30);
		}
		const { book } = archived(shop.book, today);
		expect(Object.values(book.sales).map(({ on }) => on)).toEqual([
			'2026-10-21',
			'2026-11-20',
			'2026-12-20',
			'2027-01-19',
		]);
	});
});
