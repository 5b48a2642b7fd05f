import { describe, expect, it } from 'vitest';
import type { Sale } from '../../source/book/records.ts';
import { dueOf } from '../../source/book/sale.ts';
import { openShop, type SaleWords, type Shop } from '../support/shop.ts';

const sold = (words: Partial<SaleWords> = {}, today = '2026-11-02') => {
	const shop = openShop(today);
	shop.knows('Mr Paul', { phone: '+237677000001' });
	const items = ['1 Tablette Samsung 45000'];
	return { shop, sale: shop.sells({ to: 'Paul', items, paid: 20_000, ...words }) };
};

const dueDay = (shop: Shop, sale: Sale) => dueOf(shop.sale(sale), shop.book.settings);

describe('the day payment is expected', () => {
	it('is the agreed day', () => {
		const { shop, sale } = sold({ due: '2026-11-30' });
		expect(dueDay(shop, sale)).toBe('2026-11-30');
	});

	it('is 7 days after the sale', () => {
		const { shop, sale } = sold();
		expect(dueDay(shop, sale)).toBe('2026-11-09');
	});

	it('is 7 days after the sale whether something was paid that day or nothing', () => {
		const { shop, sale } = sold({ paid: 0 });
		expect(dueDay(shop, sale)).toBe('2026-11-09');
	});

	it('is unknown for an order, then 7 days after its delivery', () => {
		const { shop, sale } = sold({ deliver: '2026-11-05' });
		expect(dueDay(shop, sale)).toBeUndefined();
		shop.onDay('2026-11-06').delivers(sale);
		expect(dueDay(shop, sale)).toBe('2026-11-13');
	});

	it('is the agreed day of an order, delivered or not', () => {
		const { shop, sale } = sold({ deliver: '2026-11-05', due: '2026-11-20' });
		expect(dueDay(shop, sale)).toBe('2026-11-20');
		shop.onDay('2026-11-06').delivers(sale);
		expect(dueDay(shop, sale)).toBe('2026-11-20');
	});

	it('is 7 days after a partial payment, early or late', () => {
		const { shop, sale } = sold();
		shop.onDay('2026-11-06').isPaid('Paul', 5_000);
		expect(dueDay(shop, sale)).toBe('2026-11-13');
		shop.onDay('2026-11-25').isPaid('Paul', 5_000);
		expect(dueDay(shop, sale)).toBe('2026-12-02');
	});

	it('stays the agreed day when a partial payment comes well before it', () => {
		const { shop, sale } = sold({ due: '2026-11-30' });
		shop.onDay('2026-11-10').isPaid('Paul', 5_000);
		expect(dueDay(shop, sale)).toBe('2026-11-30');
	});

	it('is 7 days after a partial payment made once the agreed day has passed', () => {
		const { shop, sale } = sold({ due: '2026-11-30' });
		shop.onDay('2026-12-03').isPaid('Paul', 5_000);
		expect(dueDay(shop, sale)).toBe('2026-12-10');
	});

	it('is the day last promised, sooner or later than the one before', () => {
		const { shop, sale } = sold({ due: '2026-11-30' });
		shop.onDay('2026-11-10').isPromised('Paul', '2026-12-15');
		expect(dueDay(shop, sale)).toBe('2026-12-15');
		shop.onDay('2026-11-11').isPromised('Paul', '2026-11-12');
		expect(dueDay(shop, sale)).toBe('2026-11-12');
		expect(shop.sale(sale).paymentPromises.map(({ day }) => day)).toEqual([
			'2026-11-30',
			'2026-12-15',
			'2026-11-12',
		]);
	});

	it('is the day promised after a partial payment', () => {
		const { shop, sale } = sold();
		shop.onDay('2026-11-10').isPaid('Paul', 5_000);
		shop.onDay('2026-11-10').isPromised('Paul', '2026-11-12');
		expect(dueDay(shop, sale)).toBe('2026-11-12');
	});

	it('crosses the end of the year and 29 February', () => {
		expect(dueDay(...(Object.values(sold({}, '2026-12-28')) as [Shop, Sale]))).toBe('2027-01-04');
		expect(dueDay(...(Object.values(sold({}, '2028-02-25')) as [Shop, Sale]))).toBe('2028-03-03');
	});

	it('follows the shop’s own number of days', () => {
		const { shop, sale } = sold();
		shop.settles(settings => ({ ...settings, payment: { ...settings.payment, afterDays: 15 } }));
		expect(dueDay(shop, sale)).toBe('2026-11-17');
	});

	it('is not promised for a day gone by', () => {
		const { shop } = sold();
		expect(shop.refusal(shop => shop.isPromised('Paul', '2026-11-01'))).toEqual({
			reason: 'day-past',
			day: '2026-11-01',
		});
	});
});
