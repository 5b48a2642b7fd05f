import { describe, expect, it } from 'vitest';
import { linesToDeliver, piecesToDeliver } from '../../source/book/pieces.ts';
import { openShop } from '../support/shop.ts';

/** Rose orders 4 chairs (on two lines) and a table for the 12th; 10 chairs and 2 tables are there. */
const ordered = () => {
	const shop = openShop('2026-11-02');
	shop.keeps('Chaise', { price: 5_000, stock: 10 });
	shop.keeps('Table', { price: 20_000, stock: 2, threshold: 0 });
	const items = ['3 Chaise', '1 Table', '1 Chaise 4500'];
	const order = shop.sells({
		to: 'Rose',
		phone: '677000009',
		items,
		paid: 0,
		deliver: '2026-11-12',
	});
	return { shop, order };
};

type Ordered = ReturnType<typeof ordered>;

const shelf = ({ shop }: Ordered) => [shop.product('Chaise').stock, shop.product('Table').stock];

const left = ({ shop, order }: Ordered) =>
	piecesToDeliver(shop.sale(order)).map(({ productId, quantity }) => [
		shop.book.products[productId]?.name,
		quantity,
	]);

describe('a part of an order handed over', () => {
	it('leaves the stock, and the order goes on with the rest', () => {
		const all = ordered();
		const { shop, order } = all;
		shop.onDay('2026-11-05').delivers(order, { Chaise: 3 });
		expect(shelf(all)).toEqual([7, 2]);
		expect(left(all)).toEqual([
			['Chaise', 1],
			['Table', 1],
		]);
		expect(shop.sale(order).deliveredOn).toBeUndefined();
		expect(shop.sale(order).partDeliveries).toEqual([
			{ on: '2026-11-05', pieces: shop.pieces({ Chaise: 3 }) },
		]);
	});

	it('the last part delivers it: 10 - 4 chairs, 2 - 1 table', () => {
		const all = ordered();
		const { shop, order } = all;
		shop.onDay('2026-11-05').delivers(order, { Chaise: 3 });
		shop.onDay('2026-11-07').delivers(order, { Chaise: 1 });
		shop.onDay('2026-11-09').delivers(order, { Table: 1 });
		expect(shelf(all)).toEqual([6, 1]);
		expect(shop.sale(order).deliveredOn).toBe('2026-11-09');
		expect(left(all)).toEqual([]);
	});

	it('without a word, all that is left is handed over', () => {
		const all = ordered();
		const { shop, order } = all;
		shop.delivers(order, { Chaise: 2, Table: 1 });
		shop.delivers(order);
		expect(shelf(all)).toEqual([6, 1]);
		expect(shop.sale(order).deliveredOn).toBe('2026-11-02');
	});

	it('nothing of a product is as if it were not named', () => {
		const all = ordered();
		all.shop.delivers(all.order, { Chaise: 0, Table: 1 });
		expect(all.shop.sale(all.order).partDeliveries?.[0]?.pieces).toEqual(
			all.shop.pieces({ Table: 1 }),
		);
	});

	it('the lines still to hand over: the first ones keep their pieces', () => {
		const all = ordered();
		all.shop.delivers(all.order, { Chaise: 2 });
		expect(
			linesToDeliver(all.shop.sale(all.order)).map(({ name, quantity }) => [name, quantity]),
		).toEqual([
			['Chaise', 2],
			['Table', 1],
		]);
	});

	it('is refused with nothing in it', () => {
		const { shop, order } = ordered();
		for (const part of [{}, { Chaise: 0 }])
			expect(shop.refusal(() => shop.delivers(order, part))).toEqual({
				reason: 'nothing-handed-over',
			});
	});

	it('is refused with more than the order still has', () => {
		const { shop, order } = ordered();
		shop.keeps('Lampe', { price: 1_000, stock: 5 });
		shop.delivers(order, { Chaise: 3 });
		expect(shop.refusal(() => shop.delivers(order, { Chaise: 2 }))).toEqual({
			reason: 'pieces-above-order',
			product: 'Chaise',
			quantity: 2,
			left: 1,
		});
		expect(shop.refusal(() => shop.delivers(order, { Lampe: 1 }))).toEqual({
			reason: 'pieces-above-order',
			product: 'Lampe',
			quantity: 1,
			left: 0,
		});
	});

	it('is refused once all is delivered', () => {
		const { shop, order } = ordered();
		shop.delivers(order);
		expect(shop.refusal(() => shop.delivers(order, { Chaise: 1 })).reason).toBe(
			'already-delivered',
		);
	});
});
