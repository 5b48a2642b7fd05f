import { describe, expect, it } from 'vitest';
import { advanceOf } from '../../source/book/advance.ts';
import { keptLines, piecesToDeliver } from '../../source/book/pieces.ts';
import { balanceOf, totalOf } from '../../source/book/sale.ts';
import { type CounterShop, openCounter, why } from './counter-shop.ts';

/** Paul took three bags of rice at 18 000 and two shells at 2 000: 58 000. */
const sold = (paid: number) => {
	const shop = openCounter('2026-11-02');
	shop.keeps('Riz', { price: 18_000, stock: 10 });
	shop.keeps('Coque', { price: 2_000, stock: 5 });
	const sale = shop.sells({ to: 'Mr Paul', items: ['3 Riz', '2 Coque'], paid });
	return { shop: shop.onDay('2026-11-05'), sale };
};

const stock = (shop: CounterShop, name: string) => shop.product(name).stock;

describe('goods that come back', () => {
	it('go back on the shelf, and off the debt', () => {
		const { shop, sale } = sold(20_000);
		const returned = shop.takesBack(sale, { Riz: 1, Coque: 2 });
		expect([returned.amount, returned.refund, returned.reason]).toEqual([22_000, 0, why]);
		expect([stock(shop, 'Riz'), stock(shop, 'Coque')]).toEqual([8, 5]);
		const after = shop.sale(sale);
		expect([totalOf(after), balanceOf(after)]).toEqual([36_000, 16_000]);
		expect(keptLines(after).map(({ name, quantity }) => [name, quantity])).toEqual([['Riz', 2]]);
	});

	it.each([
		['cash', 0],
		['advance', 14_000],
	] as const)('give back in %s what was paid above the new total', (refund, advance) => {
		const { shop, sale } = sold(54_000);
		expect(shop.takesBack(sale, { Riz: 1 }, { refund }).refund).toBe(14_000);
		expect(balanceOf(shop.sale(sale))).toBe(0);
		expect(advanceOf(shop.customer('Paul'))).toBe(advance);
	});

	it('stay off the shelf when they are spoilt', () => {
		const { shop, sale } = sold(0);
		expect(shop.takesBack(sale, { Riz: 2 }, { isSpoilt: true }).isSpoilt).toBe(true);
		expect([stock(shop, 'Riz'), balanceOf(shop.sale(sale))]).toEqual([7, 22_000]);
	});

	it('may be worth less than they were sold for, or nothing', () => {
		const { shop, sale } = sold(0);
		shop.takesBack(sale, { Riz: 1 }, { amount: 15_000 });
		shop.takesBack(sale, { Riz: 1 }, { amount: 0 });
		expect(balanceOf(shop.sale(sale))).toBe(43_000);
	});

	it('are priced as they were sold, those of the last line first', () => {
		const shop = openCounter('2026-11-02');
		shop.keeps('Riz', { price: 18_000, stock: 10 });
		const sale = shop.sells({ to: 'Paul', items: ['2 Riz 18000', '1 Riz 17000'], paid: 0 });
		expect(shop.takesBack(sale, { Riz: 2 }).amount).toBe(35_000);
		expect(shop.takesBack(sale, { Riz: 1 }).amount).toBe(18_000);
		expect(balanceOf(shop.sale(sale))).toBe(0);
	});
});

describe('goods of an order handed over in part', () => {
	it('come back as far as they were handed over; the rest is still to deliver', () => {
		const { shop } = sold(0);
		const order = shop.sells({ to: 'Paul', items: ['5 Riz'], paid: 0, deliver: '2026-11-09' });
		shop.delivers(order, { Riz: 3 });
		expect(shop.refusal(() => shop.takesBack(order, { Riz: 4 }))).toMatchObject({ most: 3 });
		shop.takesBack(order, { Riz: 1 });
		expect(piecesToDeliver(shop.sale(order)).map(({ quantity }) => quantity)).toEqual([2]);
		shop.delivers(order);
		expect(keptLines(shop.sale(order)).map(({ quantity }) => quantity)).toEqual([4]);
		expect(stock(shop, 'Riz')).toBe(3);
	});
});

describe('a return is refused', () => {
	it('of more than he has, also in two times', () => {
		const { shop, sale } = sold(0);
		shop.takesBack(sale, { Riz: 2 });
		expect(shop.refusal(() => shop.takesBack(sale, { Riz: 2 }))).toEqual({
			reason: 'return-too-many',
			product: 'Riz',
			quantity: 2,
			most: 1,
		});
	});

	it('of nothing, for more than the sale, or without a reason', () => {
		const { shop, sale } = sold(0);
		expect(shop.refusal(() => shop.takesBack(sale, { Riz: 0 })).reason).toBe('return-empty');
		expect(shop.refusal(() => shop.takesBack(sale, { Riz: 1 }, { amount: 58_001 }))).toEqual({
			reason: 'return-above-total',
			amount: 58_001,
			total: 58_000,
		});
		expect(shop.refusal(() => shop.takesBack(sale, { Riz: 1 }, { reason: '' })).reason).toBe(
			'reason-missing',
		);
	});

	it('of an order that was not delivered', () => {
		const { shop } = sold(0);
		const order = shop.sells({ to: 'Paul', items: ['1 Riz'], paid: 0, deliver: '2026-11-09' });
		expect(shop.refusal(() => shop.takesBack(order, { Riz: 1 }))).toEqual({
			reason: 'return-too-many',
			product: 'Riz',
			quantity: 1,
			most: 0,
		});
	});

	it('of a sale that is cancelled, or whose debt is given up', () => {
		const { shop, sale } = sold(0);
		shop.writesOff(sale);
		expect(shop.refusal(() => shop.takesBack(sale, { Riz: 1 })).reason).toBe('sale-written-off');
		shop.takesUp(sale);
		shop.cancels(sale);
		expect(shop.refusal(() => shop.takesBack(sale, { Riz: 1 })).reason).toBe('sale-cancelled');
	});
});
