import { describe, expect, it } from 'vitest';
import { advanceOf } from '../../source/book/advance.ts';
import { balanceOf, isOpenOrder, paidOf, totalOf } from '../../source/book/sale.ts';
import { type CounterShop, openCounter, why } from './counter-shop.ts';

/** Ten bags of rice at 18 000 and five shells at 2 000 on the shelf. */
const shopWithStock = (): CounterShop => {
	const shop = openCounter('2026-11-02');
	shop.keeps('Riz', { price: 18_000, stock: 10 });
	shop.keeps('Coque', { price: 2_000, stock: 5 });
	shop.knows('Mr Paul');
	shop.knows('Mme Jeanne');
	return shop;
};

const stock = (shop: CounterShop, name: string) => shop.product(name).stock;

describe('a sale that never was', () => {
	it('puts its goods back, and nothing is owed', () => {
		const shop = shopWithStock();
		const sale = shop.sells({ to: 'Paul', items: ['2 Riz', '1 Coque'], paid: 0 });
		expect([stock(shop, 'Riz'), stock(shop, 'Coque')]).toEqual([8, 4]);
		const after = shop.onDay('2026-11-03').cancels(sale, { reason: 'écrite deux fois' });
		expect([stock(shop, 'Riz'), stock(shop, 'Coque')]).toEqual([10, 5]);
		expect([totalOf(after), paidOf(after), balanceOf(after)]).toEqual([0, 0, 0]);
		expect(after.cancelled).toEqual({ on: '2026-11-03', refund: 0, reason: 'écrite deux fois' });
	});

	it('hands back what was paid, or keeps it for him', () => {
		const shop = shopWithStock();
		const [one, other] = [5_000, 6_000].map(paid =>
			shop.sells({ to: 'Paul', items: ['1 Riz'], paid }),
		);
		if (one === undefined || other === undefined) throw new Error('no sale');
		expect(shop.cancels(one).cancelled?.refund).toBe(5_000);
		expect(shop.customer('Paul')).not.toHaveProperty('advances');
		shop.cancels(other, { refund: 'advance' });
		expect(shop.customer('Paul').advances).toEqual([
			{ on: '2026-11-02', amount: 6_000, saleId: other.id },
		]);
	});

	it('takes nothing back of an order that had not left, and delivers it no more', () => {
		const shop = shopWithStock();
		const order = shop.sells({ to: 'Paul', items: ['2 Riz'], paid: 0, deliver: '2026-11-09' });
		const after = shop.cancels(order);
		expect([stock(shop, 'Riz'), isOpenOrder(after)]).toEqual([10, false]);
		expect(shop.refusal(() => shop.delivers(order)).reason).toBe('sale-cancelled');
	});

	it('takes back what was delivered, less what had come back', () => {
		const shop = shopWithStock();
		const order = shop.sells({ to: 'Paul', items: ['3 Riz'], paid: 0, deliver: '2026-11-09' });
		shop.delivers(order);
		shop.takesBack(order, { Riz: 1 }, { isSpoilt: true });
		expect(stock(shop, 'Riz')).toBe(7);
		shop.cancels(order);
		expect(stock(shop, 'Riz')).toBe(9);
	});

	it('brings a product above its threshold again: it is low no more', () => {
		const shop = shopWithStock();
		const sale = shop.sells({ to: 'Paul', items: ['4 Coque'] });
		expect(shop.product('Coque').lowSince).toBe('2026-11-02');
		shop.cancels(sale);
		expect(shop.product('Coque')).not.toHaveProperty('lowSince');
	});

	it('is refused twice, unknown, without a reason, or to keep an advance for nobody', () => {
		const shop = shopWithStock();
		const sale = shop.sells({ items: ['1 Coque'] });
		expect(shop.refusal(() => shop.cancels(sale, { reason: '  ' })).reason).toBe('reason-missing');
		expect(shop.refusal(() => shop.cancels(sale, { refund: 'advance' })).reason).toBe(
			'advance-without-customer',
		);
		shop.cancels(sale);
		expect(shop.refusal(() => shop.cancels(sale))).toEqual({
			reason: 'sale-cancelled',
			id: sale.id,
		});
		const unknown = { ...sale, id: 'toString' };
		expect(shop.refusal(() => shop.cancels(unknown)).reason).toBe('sale-unknown');
	});
});

describe('lines written wrong', () => {
	it('move the stock by the difference, and the debt with the total', () => {
		const shop = shopWithStock();
		const sale = shop.sells({ to: 'Paul', items: ['2 Riz', '1 Coque'], paid: 10_000 });
		const after = shop.correctsLines(sale, ['3 Riz 17000']);
		expect([stock(shop, 'Riz'), stock(shop, 'Coque')]).toEqual([7, 5]);
		expect([totalOf(after), balanceOf(after)]).toEqual([51_000, 41_000]);
		expect(after.corrections).toEqual([
			{ on: '2026-11-02', what: 'lines', amount: 38_000, reason: why },
		]);
	});

	it('may bring in a product nobody knew', () => {
		const shop = shopWithStock();
		const sale = shop.sells({ to: 'Paul', items: ['1 Riz'], paid: 0 });
		const after = shop.correctsLines(sale, ['1 Pagne 7500']);
		expect([shop.product('Pagne').price, balanceOf(after), stock(shop, 'Riz')]).toEqual([
			7_500, 7_500, 10,
		]);
	});

	it.each([
		['cash', 0],
		['advance', 8_000],
	] as const)('hand back in %s what was paid above the new total', (refund, advance) => {
		const shop = shopWithStock();
		const sale = shop.sells({ to: 'Paul', items: ['1 Riz'] });
		const after = shop.correctsLines(sale, ['1 Riz 10000'], { refund });
		expect([totalOf(after), paidOf(after), balanceOf(after)]).toEqual([10_000, 10_000, 0]);
		expect(after.corrections?.[0]?.refund).toBe(8_000);
		expect(advanceOf(shop.customer('Paul'))).toBe(advance);
	});

	it('of an order that waits leave the stock alone', () => {
		const shop = shopWithStock();
		const order = shop.sells({ to: 'Paul', items: ['2 Riz'], paid: 0, deliver: '2026-11-09' });
		shop.correctsLines(order, ['5 Riz']);
		expect(stock(shop, 'Riz')).toBe(10);
		shop.delivers(order);
		expect(stock(shop, 'Riz')).toBe(5);
	});

	it('of an order handed over in part keep that part, and close it when nothing else is left', () => {
		const shop = shopWithStock();
		const order = shop.sells({ to: 'Paul', items: ['5 Riz'], paid: 0, deliver: '2026-11-09' });
		shop.onDay('2026-11-05').delivers(order, { Riz: 2 });
		shop.onDay('2026-11-06');
		expect(shop.refusal(() => shop.correctsLines(order, ['1 Riz'])).reason).toBe('lines-settled');
		expect(isOpenOrder(shop.correctsLines(order, ['3 Riz']))).toBe(true);
		expect(shop.correctsLines(order, ['2 Riz']).deliveredOn).toBe('2026-11-05');
		expect(stock(shop, 'Riz')).toBe(8);
	});

	it('keep what came back', () => {
		const shop = shopWithStock();
		const sale = shop.sells({ to: 'Paul', items: ['3 Riz'], paid: 0 });
		shop.takesBack(sale, { Riz: 2 });
		expect(shop.refusal(() => shop.correctsLines(sale, ['1 Riz']))).toEqual({
			reason: 'lines-settled',
			product: 'Riz',
			quantity: 1,
			least: 2,
		});
		expect(shop.refusal(() => shop.correctsLines(sale, ['3 Riz 11000']))).toEqual({
			reason: 'total-below-returns',
			total: 33_000,
			returned: 36_000,
		});
		expect(totalOf(shop.correctsLines(sale, ['4 Riz']))).toBe(36_000);
	});

	it.each([
		['nothing in it', [], 'sale-empty'],
		['the same again', ['2 Coque'], 'nothing-changed'],
		['more than nobody paid', ['3 Coque'], 'debt-without-customer'],
		['more than a notebook holds', ['99999 Coque 999999999'], 'amount-too-large'],
	])('are refused with %s', (_what, items, reason) => {
		const shop = shopWithStock();
		const sale = shop.sells({ items: ['2 Coque'] });
		expect(shop.refusal(() => shop.correctsLines(sale, items)).reason).toBe(reason);
	});
});

describe('the wrong customer', () => {
	it('owes no more, and the right one does', () => {
		const shop = shopWithStock();
		const sale = shop.sells({ to: 'Paul', items: ['1 Riz'], paid: 3_000 });
		const after = shop.correctsBuyer(sale, 'Jeanne');
		expect(after.customerId).toBe(shop.customer('Jeanne').id);
		expect(after.corrections).toEqual([{ on: '2026-11-02', what: 'customer', reason: why }]);
		expect(shop.morning().debtors.map(({ customer }) => customer.name)).toEqual(['Jeanne']);
	});

	it('was told what the right one has not heard: relances begin at the first step', () => {
		const shop = shopWithStock();
		shop.knows('Mr Paul', { phone: '677000001' });
		shop.knows('Mme Jeanne', { phone: '699000002' });
		const debt = shop.sells({ to: 'Paul', items: ['1 Riz'], paid: 0 });
		const order = shop.sells({ to: 'Jeanne', items: ['1 Riz'], deliver: '2026-11-20' });
		shop.onDay('2026-11-09').sends('payment');
		shop.sends('delivery');
		shop.onDay('2026-11-18').correctsBuyer(debt, 'Jeanne');
		shop.correctsBuyer(order, 'Paul');
		const { customer, stage } = shop.relance('payment');
		expect([customer.name, stage]).toEqual(['Jeanne', 'friendly']);
		expect([shop.relance('delivery').customer.name, shop.relance('delivery').step]).toEqual([
			'Paul',
			'confirm',
		]);
	});

	it('may have been nobody, or turn out to be nobody once all is paid', () => {
		const shop = shopWithStock();
		const sale = shop.sells({ items: ['1 Riz'] });
		expect(shop.correctsBuyer(sale, 'Paul').customerId).toBe(shop.customer('Paul').id);
		expect(shop.correctsBuyer(sale, undefined)).not.toHaveProperty('customerId');
	});

	it.each([
		['himself', { items: ['1 Riz'] }, 'Paul', 'nothing-changed'],
		['nobody, who owes', { items: ['1 Riz'], paid: 0 }, undefined, 'debt-without-customer'],
		[
			'nobody, who waits',
			{ items: ['1 Riz'], deliver: '2026-11-09' },
			undefined,
			'order-without-customer',
		],
	])('is not replaced by %s', (_whom, words, to, reason) => {
		const shop = shopWithStock();
		const sale = shop.sells({ to: 'Paul', ...words });
		expect(shop.refusal(() => shop.correctsBuyer(sale, to)).reason).toBe(reason);
	});

	it('is not replaced while his advance pays', () => {
		const shop = shopWithStock();
		shop.pays('Paul', 5_000, { excess: 'advance' });
		const sale = shop.sells({ to: 'Paul', items: ['1 Riz'], paid: 0 });
		shop.pays('Paul', 5_000, { means: 'advance' });
		expect(shop.refusal(() => shop.correctsBuyer(sale, 'Jeanne')).reason).toBe('paid-by-advance');
	});
});

describe('a delivery that was not', () => {
	it('puts the goods back and opens the order again, on its old promise', () => {
		const shop = shopWithStock();
		const order = shop.sells({ to: 'Paul', items: ['2 Riz'], paid: 0, deliver: '2026-11-09' });
		shop.onDay('2026-11-09').delivers(order);
		const after = shop.onDay('2026-11-10').cancelsDelivery(order);
		expect([stock(shop, 'Riz'), isOpenOrder(after)]).toEqual([10, true]);
		expect(after.corrections).toEqual([{ on: '2026-11-10', what: 'delivery', reason: why }]);
		expect(shop.morning().lateOrders.map(({ id }) => id)).toEqual([order.id]);
		expect(isOpenOrder(shop.delivers(order))).toBe(false);
		expect(stock(shop, 'Riz')).toBe(8);
	});

	it('is the last part of it: what was handed over before stays', () => {
		const shop = shopWithStock();
		const order = shop.sells({ to: 'Paul', items: ['5 Riz'], paid: 0, deliver: '2026-11-09' });
		shop.delivers(order, { Riz: 2 });
		shop.onDay('2026-11-09').delivers(order);
		expect(stock(shop, 'Riz')).toBe(5);
		expect(isOpenOrder(shop.cancelsDelivery(order))).toBe(true);
		expect(stock(shop, 'Riz')).toBe(8);
		expect(shop.cancelsDelivery(order)).not.toHaveProperty('partDeliveries');
		expect(stock(shop, 'Riz')).toBe(10);
	});

	it.each([
		['fewer pieces than the parts had', '1 Riz', 9],
		['what the parts had', '2 Riz', 8],
	])('puts back what was out once the lines are put right to %s', (_what, item, left) => {
		const shop = shopWithStock();
		const order = shop.sells({ to: 'Paul', items: ['3 Riz'], paid: 0, deliver: '2026-11-09' });
		shop.delivers(order, { Riz: 2 });
		shop.delivers(order);
		shop.correctsLines(order, [item]);
		expect(stock(shop, 'Riz')).toBe(left);
		expect(isOpenOrder(shop.cancelsDelivery(order))).toBe(true);
		expect(stock(shop, 'Riz')).toBe(10);
		shop.delivers(order);
		expect(stock(shop, 'Riz')).toBe(left);
	});

	it('is that of a part which the lines, put right, made the last', () => {
		const shop = shopWithStock();
		const order = shop.sells({ to: 'Paul', items: ['5 Riz'], paid: 0, deliver: '2026-11-09' });
		shop.delivers(order, { Riz: 2 });
		shop.delivers(order, { Riz: 1 });
		expect(isOpenOrder(shop.correctsLines(order, ['3 Riz']))).toBe(false);
		expect(shop.cancelsDelivery(order).partDeliveries).toHaveLength(1);
		expect(stock(shop, 'Riz')).toBe(8);
	});

	it('is refused of what is no order, is not delivered, or came back', () => {
		const shop = shopWithStock();
		const sale = shop.sells({ to: 'Paul', items: ['1 Riz'] });
		expect(shop.refusal(() => shop.cancelsDelivery(sale)).reason).toBe('sale-not-an-order');
		const order = shop.sells({ to: 'Paul', items: ['2 Riz'], deliver: '2026-11-09' });
		expect(shop.refusal(() => shop.cancelsDelivery(order)).reason).toBe('not-delivered');
		shop.delivers(order);
		expect(shop.refusal(() => shop.cancelsDelivery(order, '')).reason).toBe('reason-missing');
		shop.takesBack(order, { Riz: 1 });
		expect(shop.refusal(() => shop.cancelsDelivery(order)).reason).toBe('goods-returned');
	});
});
