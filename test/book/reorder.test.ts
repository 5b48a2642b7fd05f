import { describe, expect, it } from 'vitest';
import { day } from '../../source/book/day.ts';
import { reorderOf } from '../../source/book/reorder.ts';
import { orderProduct } from '../../source/book/stock.ts';
import { keepSupplier } from '../../source/book/supplier.ts';
import { openShop, type Shop } from '../support/shop.ts';

/** A shop on 1 September, whose supplier of rice takes 7 days unless said otherwise. */
const shopWithRice = (leadDays?: number): Shop => {
	const shop = openShop('2026-09-01');
	shop.keeps('Riz', { price: 18_000, stock: 1_000, threshold: 2, supplier: 'Sandaga' });
	const supplierId = shop.product('Riz').supplierId ?? '';
	if (leadDays !== undefined)
		shop.does(keepSupplier(shop.book, { supplierId, name: 'Sandaga', leadDays }, shop.facts));
	return shop;
};

const sells = (shop: Shop, on: string, quantity: number): void => {
	shop.onDay(on).sells({ items: [`${quantity} Riz`] });
};

/** On 1 December, with so many left and so many on order. */
const reorder = (shop: Shop, left: number, onOrder = 0) => {
	shop.onDay('2026-12-01').keeps('Riz', { stock: left });
	if (onOrder > 0) {
		const facts = { productId: shop.product('Riz').id, quantity: onOrder };
		shop.does(orderProduct(shop.book, facts, shop.facts));
	}
	return reorderOf(shop.book, shop.product('Riz'), day(shop.today));
};

describe('what to order: average daily sales x (lead time + 30 days) - on hand - on order, rounded up', () => {
	// Sold on 2 September, 90 days before 1 December.
	it.each([
		[90, undefined, 10, 0, 27, '90/90 x 37 - 10 = 27'],
		[90, undefined, 10, 20, 7, '90/90 x 37 - 10 - 20 = 7'],
		[90, undefined, 10, 27, 0, '90/90 x 37 - 10 - 27 = 0'],
		[90, undefined, 40, 0, 0, '37 - 40 is below zero'],
		[90, 15, 10, 0, 35, '90/90 x 45 - 10 = 35'],
		[90, 0, 10, 0, 20, '90/90 x 30 - 10 = 20'],
		[45, undefined, 10, 0, 9, '45/90 x 37 - 10 = 8.5'],
		[50, undefined, 3, 0, 18, '50/90 x 37 - 3 = 17.56'],
		[1, undefined, 10, 0, 0, '1/90 x 37 - 10 is below zero'],
		[180, undefined, -4, 0, 78, '180/90 x 37 + 4 = 78: what is owed to the count is ordered too'],
	])(
		'%i sold, lead %s, %i left, %i on order: %i (%s)',
		(sold, lead, left, onOrder, expected, _sum) => {
			const shop = shopWithRice(lead);
			sells(shop, '2026-09-02', sold);
			expect(reorder(shop, left, onOrder).quantity).toBe(expected);
		},
	);

	it.each([
		['2026-09-01', 0, 'before the 90 days'],
		['2026-09-02', 90, 'the first of the 90 days'],
		['2026-10-02', 60, 'a younger product: the days since its first sale'],
		['2026-11-01', 30, '30 days'],
		['2026-11-20', 30, 'never fewer than 30: one good week is no average'],
		['2026-12-01', 30, 'today'],
	])('sold on %s, the average is over %i days (%s)', (on, days) => {
		const shop = shopWithRice();
		sells(shop, on, 60);
		expect(reorder(shop, 10).pace).toEqual(days === 0 ? { sold: 0, days: 30 } : { sold: 60, days });
	});

	it('never sold, it is at least brought above its threshold: 2 + 1 - 2', () => {
		expect(reorder(shopWithRice(), 2).quantity).toBe(1);
		expect(reorder(shopWithRice(), 2, 1).quantity).toBe(0);
		expect(reorder(shopWithRice(), 3).quantity).toBe(0);
	});

	// In fractions, 29 / 90 x 90 is 29.000000000000004.
	it.each([
		[29, 60, 29, '29/90 x 90'],
		[58, 15, 29, '58/90 x 45'],
		[93, 0, 31, '93/90 x 30'],
	])(
		'%i sold, lead %i: %i, and not one more for a crumb of arithmetic (%s)',
		(sold, lead, expected, _sum) => {
			const shop = shopWithRice(lead);
			sells(shop, '2026-09-02', sold);
			expect(reorder(shop, 0).quantity).toBe(expected);
		},
	);
});

describe('running out before an order would come', () => {
	// 90 sold in 90 days, 7 days of lead: 7 pieces are needed until then.
	it.each([
		[7, 0, 0, false],
		[6, 0, 0, true],
		[6, 1, 0, false],
		[7, 0, 1, true],
		[20, 0, 13, false],
		[20, 0, 14, true],
	])('%i left, %i on order, %i promised: %s', (left, onOrder, promised, expected) => {
		const shop = shopWithRice();
		sells(shop, '2026-09-02', 90 - promised);
		if (promised > 0)
			shop.onDay('2026-11-28').sells({
				to: 'Rose',
				phone: '677000009',
				items: [`${promised} Riz`],
				deliver: '2026-12-10',
			});
		const found = reorder(shop, left, onOrder);
		expect([found.promised, found.isRunningOut]).toEqual([promised, expected]);
	});
});
