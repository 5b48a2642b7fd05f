import { describe, expect, it } from 'vitest';
import { advanceOf } from '../../source/book/advance.ts';
import { francs } from '../../source/book/money.ts';
import { balanceOf, recordSale } from '../../source/book/sale.ts';
import { type CounterShop, openCounter, why } from './counter-shop.ts';

/** Paul bought for 45 000 on the 2nd (20 000 paid at once) and for 15 000 on the 4th. */
const twoDebts = (): CounterShop => {
	const shop = openCounter('2026-11-02');
	shop.sells({ to: 'Mr Paul', items: ['1 Tablette 45000'], paid: 20_000 });
	shop.onDay('2026-11-04').sells({ to: 'Paul', items: ['1 Casque 15000'], paid: 0 });
	return shop.onDay('2026-11-10');
};

const balances = (shop: CounterShop): readonly number[] =>
	Object.values(shop.book.sales).map(balanceOf);

const advance = (shop: CounterShop): number => advanceOf(shop.customer('Paul'));

describe('a payment that was never made', () => {
	it('is taken out of every sale it was shared among', () => {
		const shop = twoDebts();
		const { receipt } = shop.pays('Paul', 30_000);
		expect(balances(shop)).toEqual([0, 10_000]);
		shop.onDay('2026-11-12').cancelsPayment({ receipt }, 'payé par son frère');
		expect(balances(shop)).toEqual([25_000, 15_000]);
		const [first, second] = Object.values(shop.book.sales);
		expect(first?.payments).toEqual([{ on: '2026-11-02', amount: 20_000 }]);
		const words = { on: '2026-11-12', what: 'payment', reason: 'payé par son frère' };
		expect(first?.corrections).toEqual([{ ...words, amount: 25_000 }]);
		expect(second?.corrections).toEqual([{ ...words, amount: 5_000 }]);
	});

	it('may be one of the day of the sale, which has no receipt', () => {
		const shop = twoDebts();
		const [first] = Object.values(shop.book.sales);
		shop.cancelsPayment({ saleId: first?.id ?? '', at: 0 });
		expect(balances(shop)).toEqual([45_000, 15_000]);
	});

	it('takes what it left as an advance with it, unless that has served', () => {
		const shop = twoDebts();
		const { receipt } = shop.pays('Paul', 42_000, { excess: 'advance' });
		expect(advance(shop)).toBe(2_000);
		shop.cancelsPayment({ receipt });
		expect([balances(shop), advance(shop)]).toEqual([[25_000, 15_000], 0]);
		const again = shop.pays('Paul', 42_000, { excess: 'advance' });
		shop.handsBack('Paul', 500);
		expect(shop.refusal(() => shop.cancelsPayment({ receipt: again.receipt }))).toEqual({
			reason: 'advance-used',
			name: 'Mr Paul',
			advance: 1_500,
		});
	});

	it('gives back to the advance what it had taken from it', () => {
		const shop = twoDebts();
		shop.pays('Paul', 50_000, { excess: 'advance' });
		const shirt = shop.sells({ to: 'Paul', items: ['1 Pagne 7500'], paid: 0 });
		const { receipt } = shop.pays('Paul', 7_500, { means: 'advance' });
		expect(advance(shop)).toBe(2_500);
		shop.cancelsPayment({ receipt });
		expect([balanceOf(shop.sale(shirt)), advance(shop)]).toEqual([7_500, 10_000]);
	});

	it('gives it back too when a sale was paid so at the counter, which has no receipt', () => {
		const shop = openCounter('2026-11-02');
		shop.knows('Mr Paul');
		shop.pays('Paul', 6_000, { excess: 'advance' });
		const line = { name: 'Casque', quantity: 1, unitPrice: francs(15_000) };
		const customerId = shop.customer('Paul').id;
		const sold = {
			customerId,
			lines: [line],
			paid: francs(5_000),
			payment: { means: 'advance' },
		} as const;
		const { id: saleId } = shop.does(recordSale(shop.book, sold, shop.facts)).sale;
		expect([balances(shop), advance(shop)]).toEqual([[10_000], 1_000]);
		const payment = { saleId, at: 0 };
		shop.correctsPayment(payment, 2_000, { means: 'advance' });
		expect([balances(shop), advance(shop)]).toEqual([[13_000], 4_000]);
		shop.correctsPayment(payment, 3_000);
		expect([balances(shop), advance(shop)]).toEqual([[12_000], 6_000]);
		shop.correctsPayment(payment, 3_000, { means: 'advance' });
		shop.cancelsPayment(payment);
		expect([balances(shop), advance(shop)]).toEqual([[15_000], 6_000]);
	});

	it('may be an advance alone', () => {
		const shop = openCounter('2026-11-02');
		shop.knows('Mr Paul');
		const { receipt } = shop.pays('Paul', 5_000, { excess: 'advance' });
		shop.cancelsPayment({ receipt });
		expect(advance(shop)).toBe(0);
		expect(shop.refusal(() => shop.cancelsPayment({ receipt })).reason).toBe('payment-unknown');
	});

	it.each([
		['without a reason', ' ', 'reason-missing'],
		['with a reason that never ends', 'a'.repeat(301), 'text-too-long'],
	])('is refused %s', (_what, reason, refused) => {
		const shop = twoDebts();
		const { receipt } = shop.pays('Paul', 1_000);
		expect(shop.refusal(() => shop.cancelsPayment({ receipt }, reason)).reason).toBe(refused);
	});

	it('is refused for a sale to nobody, one that is cancelled or whose debt is given up', () => {
		const shop = twoDebts();
		const counter = shop.sells({ items: ['1 Coque 2000'] });
		const first = { saleId: counter.id, at: 0 };
		expect(shop.refusal(() => shop.cancelsPayment(first)).reason).toBe('debt-without-customer');
		const [tablet, headset] = Object.values(shop.book.sales);
		if (tablet === undefined || headset === undefined) throw new Error('no sale');
		const { receipt } = shop.pays('Paul', 30_000);
		shop.writesOff(headset);
		expect(shop.refusal(() => shop.cancelsPayment({ receipt })).reason).toBe('sale-written-off');
		shop.takesUp(headset);
		shop.cancels(tablet);
		expect(shop.refusal(() => shop.cancelsPayment({ receipt })).reason).toBe('sale-cancelled');
	});

	it('is refused once its money was handed back for goods', () => {
		const shop = twoDebts();
		const pagne = shop.sells({ to: 'Paul', items: ['2 Pagne 7500'] });
		shop.takesBack(pagne, { Pagne: 1 });
		expect(shop.refusal(() => shop.cancelsPayment({ saleId: pagne.id, at: 0 }))).toEqual({
			reason: 'refunded-since',
			amount: 7_500,
		});
	});
});

describe('a payment written wrong', () => {
	it('keeps its day and receipt, and what was written is told', () => {
		const shop = twoDebts();
		const { receipt } = shop.pays('Paul', 3_000);
		shop
			.onDay('2026-11-12')
			.correctsPayment({ receipt }, 2_000, { means: 'momo', reference: 'X1' });
		const [first] = Object.values(shop.book.sales);
		expect(first?.payments[1]).toEqual({
			on: '2026-11-10',
			amount: 2_000,
			means: 'momo',
			reference: 'X1',
			receipt,
		});
		expect(first?.corrections).toEqual([
			{ on: '2026-11-12', what: 'payment', amount: 3_000, reason: why },
		]);
		expect(balances(shop)).toEqual([23_000, 15_000]);
	});

	it('goes on to the next debt when it was more, and says so there too', () => {
		const shop = twoDebts();
		const { receipt } = shop.pays('Paul', 3_000);
		shop.correctsPayment({ receipt }, 30_000);
		expect(balances(shop)).toEqual([0, 10_000]);
		const second = Object.values(shop.book.sales)[1];
		expect(second?.corrections).toEqual([{ on: '2026-11-10', what: 'payment', reason: why }]);
		expect(shop.refusal(() => shop.correctsPayment({ receipt }, 40_001))).toEqual({
			reason: 'payment-above-debt',
			amount: 40_001,
			owed: 40_000,
			name: 'Mr Paul',
		});
	});

	it('stays before what was paid later', () => {
		const shop = twoDebts();
		const { receipt } = shop.pays('Paul', 3_000);
		shop.onDay('2026-11-11').pays('Paul', 1_000);
		shop.onDay('2026-11-12').correctsPayment({ receipt }, 4_000);
		const [first] = Object.values(shop.book.sales);
		expect(first?.payments.map(({ on, amount }) => [on, amount])).toEqual([
			['2026-11-02', 20_000],
			['2026-11-10', 4_000],
			['2026-11-11', 1_000],
		]);
	});

	it('changes the advance it left, never below what has served', () => {
		const shop = twoDebts();
		const { receipt } = shop.pays('Paul', 45_000, { excess: 'advance' });
		shop.correctsPayment({ receipt }, 43_000);
		expect([balances(shop), advance(shop)]).toEqual([[0, 0], 3_000]);
		shop.correctsPayment({ receipt }, 39_000);
		expect([balances(shop), advance(shop)]).toEqual([[0, 1_000], 0]);
	});

	it('may turn out to be out of the advance, if that is enough', () => {
		const shop = openCounter('2026-11-02');
		shop.knows('Mr Paul');
		shop.pays('Paul', 6_000, { excess: 'advance' });
		shop.sells({ to: 'Paul', items: ['1 Casque 15000'], paid: 0 });
		const { receipt } = shop.pays('Paul', 7_000);
		const byAdvance = { means: 'advance' } as const;
		expect(shop.refusal(() => shop.correctsPayment({ receipt }, 7_000, byAdvance)).reason).toBe(
			'advance-short',
		);
		shop.correctsPayment({ receipt }, 6_000, byAdvance);
		expect([balances(shop), advance(shop)]).toEqual([[9_000], 0]);
		shop.correctsPayment({ receipt }, 7_000);
		expect([balances(shop), advance(shop)]).toEqual([[8_000], 6_000]);
	});

	it('only in its means is put right even though money was handed back since', () => {
		const shop = openCounter('2026-11-02');
		const sale = shop.sells({ to: 'Mr Paul', items: ['2 Pagne 7500'] });
		shop.takesBack(sale, { Pagne: 1 });
		const payment = { saleId: sale.id, at: 0 };
		shop.correctsPayment(payment, 15_000, { means: 'momo' });
		expect(shop.sale(sale).payments).toEqual([{ on: '2026-11-02', amount: 15_000, means: 'momo' }]);
		shop.correctsPayment(payment, 8_500);
		expect(balances(shop)).toEqual([6_500]);
		// 7 500 were handed back to him.
		expect(shop.refusal(() => shop.correctsPayment(payment, 7_000))).toEqual({
			reason: 'refunded-since',
			amount: 500,
		});
	});

	it('only in its means is put right even though the advance it left has served', () => {
		const shop = twoDebts();
		const { receipt } = shop.pays('Paul', 45_000, { excess: 'advance' });
		shop.handsBack('Paul', 4_000);
		shop.correctsPayment({ receipt }, 45_000, { means: 'momo' });
		shop.correctsPayment({ receipt }, 44_000);
		expect([balances(shop), advance(shop)]).toEqual([[0, 0], 0]);
		expect(shop.refusal(() => shop.correctsPayment({ receipt }, 43_999))).toEqual({
			reason: 'advance-used',
			name: 'Mr Paul',
			advance: 0,
		});
		const byAdvance = { means: 'advance' } as const;
		expect(shop.refusal(() => shop.correctsPayment({ receipt }, 1_000, byAdvance))).toEqual({
			reason: 'advance-short',
			...{ amount: 1_000, advance: 0, name: 'Mr Paul' },
		});
	});

	it('never leaves a debt to nobody, where one of the sales it paid is not his any more', () => {
		const shop = twoDebts();
		const { receipt } = shop.pays('Paul', 42_000, { excess: 'advance' });
		const [, headset] = Object.values(shop.book.sales);
		if (headset === undefined) throw new Error('no sale');
		shop.correctsBuyer(headset, undefined);
		const refused = shop.refusal(() => shop.correctsPayment({ receipt }, 30_000));
		expect(refused.reason).toBe('debt-without-customer');
		shop.correctsPayment({ receipt }, 41_000);
		expect([balances(shop), advance(shop)]).toEqual([[0, 0], 1_000]);
	});

	it('of a sale to nobody may only change its means', () => {
		const shop = openCounter('2026-11-02');
		const { id: saleId } = shop.sells({ items: ['1 Coque 2000'] });
		const payment = { saleId, at: 0 };
		shop.correctsPayment(payment, 2_000, { means: 'momo' });
		expect(shop.book.sales[saleId]?.payments).toEqual([
			{ on: '2026-11-02', amount: 2_000, means: 'momo' },
		]);
		const reasons = [1_999, 2_001, 0].map(
			amount => shop.refusal(() => shop.correctsPayment(payment, amount)).reason,
		);
		expect(reasons).toEqual(['debt-without-customer', 'paid-above-total', 'amount-zero']);
		const byAdvance = { means: 'advance' } as const;
		expect(shop.refusal(() => shop.correctsPayment(payment, 2_000, byAdvance)).reason).toBe(
			'advance-without-customer',
		);
	});
});
