import { describe, expect, it } from 'vitest';
import { cancelOrder, orderProduct } from '../../source/book/stock.ts';
import {
	correctStock,
	countStock,
	parseStockChange,
	receiveStock,
} from '../../source/book/stock-movements.ts';
import { read } from '../support/reading.ts';
import { openShop, type Shop } from '../support/shop.ts';

/** Chargers, alert at 2; the shop does not count top-ups. */
const shopWith = (stock: number): Shop => {
	const shop = openShop('2026-11-02');
	shop.keeps('Chargeur', { price: 2_500, stock });
	shop.keeps('Recharge', { price: 500 });
	return shop;
};

const idOf = (shop: Shop, name = 'Chargeur') => shop.product(name).id;

const order = (shop: Shop, quantity: number, name?: string) =>
	shop.does(orderProduct(shop.book, { productId: idOf(shop, name), quantity }, shop.facts));
const receive = (shop: Shop, quantity: number, name?: string) =>
	shop.does(receiveStock(shop.book, { productId: idOf(shop, name), quantity }, shop.facts));
const count = (shop: Shop, found: number, name?: string) =>
	shop.does(countStock(shop.book, { productId: idOf(shop, name), found }, shop.facts));
const correct = (shop: Shop, change: number, reason = 'cassé', name?: string) =>
	shop.does(correctStock(shop.book, { productId: idOf(shop, name), change, reason }, shop.facts));

const shelf = (shop: Shop) => {
	const { stock, ordered, lowSince } = shop.product('Chargeur');
	return [stock, ordered?.quantity, lowSince];
};

describe('pieces on order', () => {
	it('are those ordered, hide the alert, and add up', () => {
		const shop = shopWith(2);
		expect(shop.kinds()).toEqual(['stock']);
		order(shop, 10);
		expect(shop.kinds()).toEqual([]);
		shop.onDay('2026-11-05');
		order(shop, 5);
		expect(shop.product('Chargeur').ordered).toEqual({ on: '2026-11-05', quantity: 15 });
	});

	it('the rest of what came in part stays on order, above the threshold too', () => {
		const shop = shopWith(2);
		order(shop, 20);
		shop.onDay('2026-11-04');
		receive(shop, 5);
		expect(shelf(shop)).toEqual([7, 15, undefined]);
		expect(shop.product('Chargeur').ordered?.on).toBe('2026-11-02');
		shop.sells({ items: ['5 Chargeur'] });
		expect(shelf(shop)).toEqual([2, 15, '2026-11-04']);
		expect(shop.kinds()).toEqual([]);
		receive(shop, 15);
		expect(shelf(shop)).toEqual([17, undefined, undefined]);
	});

	it.each([
		[3, 7],
		[10, undefined],
		[12, undefined],
	])('of 10 ordered %i came: %s still to come', (came, left) => {
		const shop = shopWith(0);
		order(shop, 10);
		receive(shop, came);
		expect(shelf(shop).slice(0, 2)).toEqual([came, left]);
	});

	it('all of a small order came, and it is still low: the alert is back', () => {
		const shop = shopWith(0);
		order(shop, 2);
		receive(shop, 2);
		expect(shelf(shop)).toEqual([2, undefined, '2026-11-02']);
		expect(shop.kinds()).toEqual(['stock']);
	});

	it('stay when goods come back, are counted or corrected', () => {
		const shop = shopWith(1);
		order(shop, 10);
		correct(shop, 4, 'retrouvés');
		count(shop, 6);
		expect(shelf(shop)).toEqual([6, 10, undefined]);
	});

	it('are over with a stock written higher on the command line, and only then', () => {
		const shop = shopWith(2);
		order(shop, 10);
		shop.keeps('Chargeur', { price: 3_000 });
		expect(shelf(shop)[1]).toBe(10);
		shop.keeps('Chargeur', { stock: 1 });
		expect(shelf(shop)[1]).toBe(10);
		shop.keeps('Chargeur', { stock: 11 });
		expect(shelf(shop)[1]).toBeUndefined();
	});

	it('may never come: the order is cancelled, and the alert is back', () => {
		const shop = shopWith(2);
		order(shop, 10);
		shop.does(cancelOrder(shop.book, { productId: idOf(shop) }));
		expect(shop.product('Chargeur')).not.toHaveProperty('ordered');
		expect(shop.kinds()).toEqual(['stock']);
		const again = () => shop.does(cancelOrder(shop.book, { productId: idOf(shop) }));
		expect(shop.refusal(again)).toEqual({ reason: 'nothing-on-order', product: 'Chargeur' });
	});

	it.each([0, -1])('%i are refused, ordered or received', quantity => {
		const shop = shopWith(2);
		const refusal = { reason: 'quantity-unreadable', text: String(quantity) };
		expect(shop.refusal(() => order(shop, quantity))).toEqual(refusal);
		expect(shop.refusal(() => receive(shop, quantity))).toEqual(refusal);
	});
});

describe('a count', () => {
	it.each([
		[5, 5, 0],
		[5, 3, -2],
		[5, 8, 3],
		[5, 0, -5],
		[-2, 4, 6],
	])('%i in the notebook, %i found: a movement of %i', (stock, found, change) => {
		const shop = shopWith(stock);
		expect(count(shop, found).product).toMatchObject({
			stock: found,
			movements: [{ on: '2026-11-02', what: 'counted', change }],
		});
	});

	it('starts the counting of a product that was not counted', () => {
		const shop = shopWith(5);
		count(shop, 12, 'Recharge');
		expect(shop.product('Recharge').stock).toBe(12);
	});

	it('that finds few is a low stock, one that finds many ends it', () => {
		const shop = shopWith(5).onDay('2026-11-06');
		count(shop, 1);
		expect(shelf(shop)[2]).toBe('2026-11-06');
		count(shop, 9);
		expect(shelf(shop)[2]).toBeUndefined();
	});

	it('below nothing is refused', () => {
		const shop = shopWith(5);
		expect(shop.refusal(() => count(shop, -1)).reason).toBe('quantity-unreadable');
	});
});

describe('a correction', () => {
	it('takes and brings pieces, with its reason', () => {
		const shop = shopWith(5);
		correct(shop, -2, '  tombés   et cassés ');
		correct(shop, 1, 'retrouvé');
		expect(shop.product('Chargeur')).toMatchObject({
			stock: 4,
			movements: [
				{ what: 'corrected', change: -2, reason: 'tombés et cassés' },
				{ what: 'corrected', change: 1, reason: 'retrouvé' },
			],
		});
	});

	it('needs a reason, some pieces, and a product that is counted', () => {
		const shop = shopWith(5);
		expect(shop.refusal(() => correct(shop, -1, ' '))).toEqual({ reason: 'reason-missing' });
		expect(shop.refusal(() => correct(shop, -1, 'x'.repeat(301))).reason).toBe('text-too-long');
		expect(shop.refusal(() => correct(shop, 0)).reason).toBe('change-unreadable');
		expect(shop.refusal(() => correct(shop, 1, 'x', 'Recharge'))).toEqual({
			reason: 'product-not-counted',
			product: 'Recharge',
		});
	});

	it.each([
		['+3', 3],
		['-2', -2],
		['\u22124', -4],
		[' + 12 ', 12],
		['+99999', 99_999],
	])('%j is %i', (typed, change) => {
		expect(read(parseStockChange(typed))).toBe(change);
	});

	it.each(['', ' ', '3', '+0', '-0', '+100000', '+1e3', '-2,5', '--2', 'deux', '+٣', '👍'])(
		'%j says no pieces',
		typed => {
			expect(parseStockChange(typed)).toEqual({
				ok: false,
				refusal: { reason: 'change-unreadable', text: typed.trim() },
			});
		},
	);
});

describe('what moved the stock', () => {
	it('is remembered for the last twenty times, the oldest first', () => {
		const shop = shopWith(0);
		for (let times = 1; times <= 25; times++) receive(shop, times);
		const { movements = [], stock } = shop.product('Chargeur');
		expect(movements.map(({ change }) => change)).toEqual(
			Array.from({ length: 20 }, (_, index) => index + 6),
		);
		expect(stock).toBe(325);
	});

	it('of a product not counted is remembered too, and it stays so', () => {
		const shop = shopWith(0);
		receive(shop, 10, 'Recharge');
		expect(shop.product('Recharge')).not.toHaveProperty('stock');
		expect(shop.product('Recharge').movements).toHaveLength(1);
	});

	it('is refused for a product nobody knows', () => {
		const shop = shopWith(0);
		const about = { productId: 'constructor' };
		const unknown = { reason: 'product-unknown', text: 'constructor' };
		for (const operation of [
			() => receiveStock(shop.book, { ...about, quantity: 1 }, shop.facts),
			() => countStock(shop.book, { ...about, found: 1 }, shop.facts),
			() => correctStock(shop.book, { ...about, change: 1, reason: 'x' }, shop.facts),
			() => orderProduct(shop.book, { ...about, quantity: 1 }, shop.facts),
			() => cancelOrder(shop.book, about),
		])
			expect(shop.refusal(() => shop.does(operation()))).toEqual(unknown);
	});
});
