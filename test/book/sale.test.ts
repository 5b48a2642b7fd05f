import { describe, expect, it } from 'vitest';
import { balanceOf, paidOf, receivedOn, totalOf } from '../../source/book/sale.ts';
import { openShop, type Shop } from '../support/shop.ts';

const shopOfPaul = (today = '2026-11-02'): Shop => {
	const shop = openShop(today);
	shop.knows('Mr Paul', { phone: '+237677000001' });
	return shop;
};

const tablet = { to: 'Mr Paul', items: ['1 Tablette Samsung 45000'] };

describe('a sale', () => {
	it('is written as it was made', () => {
		const sale = shopOfPaul().sells({ ...tablet, paid: 20_000, due: '2026-11-20' });
		expect(sale).toEqual({
			id: 'id3',
			on: '2026-11-02',
			customerId: 'id1',
			lines: [{ productId: 'id2', name: 'Tablette Samsung', quantity: 1, unitPrice: 45_000 }],
			payments: [{ on: '2026-11-02', amount: 20_000 }],
			paymentPromises: [{ day: '2026-11-20', madeOn: '2026-11-02' }],
			deliveryPromises: [],
		});
	});

	it('adds up its lines: 1 x 45 000 + 3 x 2 500 + 2 x 18 000 = 88 500', () => {
		const items = ['1 Tablette Samsung 45000', '3 Chargeur Type-C 2500', '2 Sac de Riz 18000'];
		const sale = shopOfPaul().sells({ to: 'Paul', items, paid: 38_500 });
		expect([totalOf(sale), paidOf(sale), balanceOf(sale)]).toEqual([88_500, 38_500, 50_000]);
	});

	it('brings a product nobody knew into the book, at its price', () => {
		const shop = shopOfPaul();
		shop.sells({ ...tablet, paid: 45_000 });
		expect(shop.product('tablette samsung')).toEqual({
			id: 'id2',
			name: 'Tablette Samsung',
			price: 45_000,
		});
	});

	it('leaves the price of a known product as it was when sold at another', () => {
		const shop = shopOfPaul();
		shop.keeps('Tablette Samsung', { price: 50_000 });
		const sale = shop.sells({ ...tablet, paid: 45_000 });
		expect(sale.lines[0]?.unitPrice).toBe(45_000);
		expect(shop.product('Tablette Samsung').price).toBe(50_000);
	});

	it('may be paid in full by nobody in particular', () => {
		const sale = openShop('2026-11-02').sells({ items: ['1 Câble 1500'] });
		expect(sale).not.toHaveProperty('customerId');
		expect(balanceOf(sale)).toBe(0);
	});

	it('writes no payment when nothing was paid', () => {
		expect(shopOfPaul().sells({ ...tablet, paid: 0 }).payments).toEqual([]);
	});
});

describe('a sale is refused', () => {
	it.each([
		['with nothing in it', { to: 'Paul', items: [], paid: 0 }, { reason: 'sale-empty' }],
		[
			'when nobody owes the rest',
			{ items: ['1 Câble 1500'], paid: 1_000 },
			{ reason: 'debt-without-customer' },
		],
		[
			'when nobody waits for the delivery',
			{ items: ['1 Câble 1500'], paid: 1_500, deliver: '2026-11-05' },
			{ reason: 'order-without-customer' },
		],
		[
			'paid above its total',
			{ ...tablet, paid: 45_001 },
			{ reason: 'paid-above-total', paid: 45_001, total: 45_000 },
		],
		[
			'with a due day and nothing left to pay',
			{ ...tablet, paid: 45_000, due: '2026-11-20' },
			{ reason: 'due-without-debt' },
		],
	])('%s', (_when, words, refusal) => {
		expect(shopOfPaul().refusal(shop => shop.sells(words))).toEqual(refusal);
	});
});

describe('an order', () => {
	const ordered = () => {
		const shop = shopOfPaul();
		return { shop, order: shop.sells({ ...tablet, paid: 0, deliver: '2026-11-10' }) };
	};

	it('is received on the day it is delivered, a sale on the day it is made', () => {
		const { shop, order } = ordered();
		expect(receivedOn(order)).toBeUndefined();
		expect(receivedOn(shop.onDay('2026-11-09').delivers(order))).toBe('2026-11-09');
		expect(receivedOn(shop.sells({ ...tablet, paid: 0 }))).toBe('2026-11-09');
	});

	it('keeps the days it was promised for', () => {
		const { shop, order } = ordered();
		expect(shop.onDay('2026-11-08').movesDelivery(order, '2026-11-15').deliveryPromises).toEqual([
			{ day: '2026-11-10', madeOn: '2026-11-02' },
			{ day: '2026-11-15', madeOn: '2026-11-08' },
		]);
	});

	it('is not moved to a day gone by', () => {
		const { shop, order } = ordered();
		shop.onDay('2026-11-08');
		expect(shop.refusal(shop => shop.movesDelivery(order, '2026-11-07'))).toEqual({
			reason: 'day-past',
			day: '2026-11-07',
		});
	});

	it('is delivered once', () => {
		const { shop, order } = ordered();
		shop.onDay('2026-11-09').delivers(order);
		const again = { reason: 'already-delivered', id: order.id, on: '2026-11-09' };
		expect(shop.refusal(shop => shop.delivers(order))).toEqual(again);
		expect(shop.refusal(shop => shop.movesDelivery(order, '2026-11-20'))).toEqual(again);
	});

	it('is neither a plain sale nor unknown', () => {
		const { shop, order } = ordered();
		const sale = shop.sells({ ...tablet, paid: 0 });
		expect(shop.refusal(shop => shop.delivers(sale))).toEqual({
			reason: 'sale-not-an-order',
			id: sale.id,
		});
		expect(shop.refusal(shop => shop.delivers({ ...order, id: 'id99' }))).toEqual({
			reason: 'sale-unknown',
			id: 'id99',
		});
	});

	it.each(['constructor', 'toString', '__proto__'])('is not found under the name %s', id => {
		const { shop, order } = ordered();
		expect(shop.refusal(shop => shop.delivers({ ...order, id }))).toEqual({
			reason: 'sale-unknown',
			id,
		});
	});
});
