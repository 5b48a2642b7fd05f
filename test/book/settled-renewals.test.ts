import { describe, expect, it } from 'vitest';
import { archived } from './archived.ts';
import { paul, salesLeaving, shopOn, today } from './leaving.ts';

describe('what runs out', () => {
	/** 30 days a piece, and 30 more in which a renewal may be said. */
	it.each([
		['2026-10-01', ['1 Riz'], true],
		['2026-10-02', ['1 Riz'], false],
		['2026-08-02', ['3 Riz'], true],
		['2026-08-03', ['3 Riz'], false],
		['2026-08-02', ['1 Riz', '2 Riz'], true],
		['2026-08-03', ['1 Riz', '2 Riz'], false],
		['2026-11-30', ['1 Riz'], false],
	])('bought on %s, %j: leaves %s', (on, items, leaves) => {
		const shop = shopOn(on);
		shop.sells({ ...paul, items });
		expect(salesLeaving(shop)).toHaveLength(leaves ? 1 : 0);
	});

	it.each([
		['2026-08-02', ['Riz', 'Riz']],
		['2026-08-03', []],
	])('in two sales of %s, of 1 and 2 pieces, runs out as 3', (on, left) => {
		const shop = shopOn(on);
		shop.sells({ ...paul, items: ['1 Riz'] });
		shop.sells({ ...paul, items: ['2 Riz'] });
		shop.sells({ to: 'Awa', items: ['1 Coque 2000'] });
		expect(salesLeaving(shop)).toEqual([...left, 'Coque']);
	});

	it('is counted for each customer alone', () => {
		const shop = shopOn('2026-08-03');
		shop.sells({ ...paul, items: ['1 Riz'] });
		shop.sells({ to: 'Awa', items: ['2 Riz'] });
		expect(salesLeaving(shop)).toEqual(['Riz', 'Riz']);
	});

	it('of an order, runs out from its delivery', () => {
		const shop = shopOn('2026-09-01');
		const sale = shop.sells({ ...paul, items: ['1 Riz'], deliver: '2026-09-10' });
		shop.onDay('2026-10-02').delivers(sale);
		expect(salesLeaving(shop)).toEqual([]);
	});

	it('and was bought again is not to renew any more', () => {
		const shop = shopOn('2026-09-01');
		shop.sells({ ...paul, items: ['3 Riz', '1 Coque 2000'] });
		shop.onDay('2026-10-02').sells({ ...paul, items: ['1 Riz'] });
		expect(salesLeaving(shop)).toEqual(['Riz+Coque']);
	});

	it('a later and smaller purchase stays as long as the larger one before it would be renewed', () => {
		const shop = shopOn('2026-09-01');
		const first = shop.sells({ ...paul, items: ['4 Riz', '1 Tablette 45000'], paid: 0 });
		shop.onDay('2026-09-20').sells({ ...paul, items: ['1 Riz'], paid: 18_000 });
		expect(salesLeaving(shop)).toEqual([]);
		shop.onDay('2027-01-04');
		shop.book = archived(shop.book, today).book;
		expect(shop.kinds()).toEqual(['payment']);
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
		expect(Object.keys(shop.book.sales)).toHaveLength(2);
		expect(shop.relance('renewal').productName).toBe(first);
	});

	it('every month for three years leaves one purchase in the book besides the last ones', () => {
		const shop = shopOn('2024-01-05');
		for (let month = 0; month < 38; month++) {
			shop.sells({ ...paul, items: ['10 Riz'] });
			shop.daysLater(30);
		}
		const { book } = archived(shop.book, today);
		expect(Object.values(book.sales).map(({ on }) => on)).toEqual([
			'2026-11-20',
			'2026-12-20',
			'2027-01-19',
		]);
	});
});
