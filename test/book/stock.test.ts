import { describe, expect, it } from 'vitest';
import { openShop, type Shop } from '../support/shop.ts';

const shopWithChargers = (stock: number): Shop => {
	const shop = openShop('2026-11-02');
	shop.keeps('Chargeur Type-C', { price: 2_500, stock });
	shop.knows('Mme Jeanne', { phone: '699000002' });
	return shop;
};

const shelf = (shop: Shop) => {
	const { stock, lowSince } = shop.product('Chargeur Type-C');
	return [stock, lowSince];
};

describe('pieces on hand', () => {
	it('go down with a sale', () => {
		const shop = shopWithChargers(10);
		shop.sells({ items: ['3 Chargeur Type-C'] });
		expect(shelf(shop)).toEqual([7, undefined]);
	});

	it('go down once for each line of one product', () => {
		const shop = shopWithChargers(10);
		shop.sells({ items: ['3 Chargeur Type-C', '2 Chargeur Type-C 2000'] });
		expect(shelf(shop)).toEqual([5, undefined]);
	});

	it('stay for an order until it is delivered', () => {
		const shop = shopWithChargers(10);
		const items = ['3 Chargeur Type-C'];
		const order = shop.sells({ to: 'Jeanne', items, deliver: '2026-11-05' });
		expect(shelf(shop)).toEqual([10, undefined]);
		shop.onDay('2026-11-05').delivers(order);
		expect(shelf(shop)).toEqual([7, undefined]);
	});

	it('may go below zero: the goods left, the count was wrong', () => {
		const shop = shopWithChargers(2);
		shop.sells({ items: ['5 Chargeur Type-C'] });
		expect(shelf(shop)).toEqual([-3, '2026-11-02']);
	});

	it('are not counted for a product that has no count', () => {
		const shop = openShop('2026-11-02');
		shop.keeps('Recharge', { price: 500 });
		shop.sells({ items: ['3 Recharge'] });
		expect(shop.product('Recharge')).toEqual({ id: 'id1', name: 'Recharge', price: 500 });
	});
});

describe('the day the stock became low', () => {
	it('is the day it reached the threshold, kept while it stays there', () => {
		const shop = shopWithChargers(4);
		shop.onDay('2026-11-05').sells({ items: ['1 Chargeur Type-C'] });
		expect(shelf(shop)).toEqual([3, undefined]);
		shop.onDay('2026-11-07').sells({ items: ['1 Chargeur Type-C'] });
		expect(shelf(shop)).toEqual([2, '2026-11-07']);
		shop.onDay('2026-11-09').sells({ items: ['1 Chargeur Type-C'] });
		expect(shelf(shop)).toEqual([1, '2026-11-07']);
	});

	it('is dropped when stock comes in, and set again later', () => {
		const shop = shopWithChargers(2);
		expect(shelf(shop)).toEqual([2, '2026-11-02']);
		shop.onDay('2026-11-06').keeps('Chargeur Type-C', { stock: 12 });
		expect(shelf(shop)).toEqual([12, undefined]);
		shop.onDay('2026-11-08').sells({ items: ['10 Chargeur Type-C'] });
		expect(shelf(shop)).toEqual([2, '2026-11-08']);
	});

	it('follows the threshold of the product', () => {
		const shop = openShop('2026-11-02');
		shop.keeps('Chargeur Type-C', { price: 2_500, stock: 5, threshold: 5 });
		expect(shelf(shop)).toEqual([5, '2026-11-02']);
		shop.onDay('2026-11-03').keeps('Chargeur Type-C', { threshold: 4 });
		expect(shelf(shop)).toEqual([5, undefined]);
	});
});

describe('a product kept', () => {
	it('changes only what is named', () => {
		const shop = openShop('2026-11-02');
		const words = { price: 18_000, stock: 10, threshold: 3, lifetime: 30, barcode: '611' };
		const rice = shop.keeps('Sac de Riz 25kg', { ...words, supplier: 'Sandaga' });
		expect(rice).toEqual({ id: 'id2', name: 'Sac de Riz 25kg', ...words, supplierId: 'id1' });
		expect(shop.keeps('sac de riz 25KG', { price: 19_000 })).toEqual({ ...rice, price: 19_000 });
		expect(shop.keeps('Sac de riz 25kg')).toEqual({ ...rice, price: 19_000 });
		expect(Object.keys(shop.book.products)).toEqual(['id2']);
	});

	it('shares its supplier with the others', () => {
		const shop = openShop('2026-11-02');
		const rice = shop.keeps('Riz', { supplier: 'Sandaga' });
		const milk = shop.keeps('Lait', { supplier: 'sandaga ' });
		expect(milk.supplierId).toBe(rice.supplierId);
		expect(Object.values(shop.book.suppliers)).toHaveLength(1);
	});

	it('does not take the barcode of another', () => {
		const shop = openShop('2026-11-02');
		shop.keeps('Riz', { barcode: '611' });
		const refusal = { reason: 'barcode-of-another', product: 'Riz' };
		expect(shop.refusal(shop => shop.keeps('Lait', { barcode: '611' }))).toEqual(refusal);
		expect(shop.keeps('Riz', { barcode: '611' }).barcode).toBe('611');
	});

	it('needs a name', () => {
		const shop = openShop('2026-11-02');
		expect(shop.refusal(shop => shop.keeps(' '))).toEqual({ reason: 'name-missing' });
	});
});
