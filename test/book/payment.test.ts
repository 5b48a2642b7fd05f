import { describe, expect, it } from 'vitest';
import { advanceOf } from '../../source/book/advance.ts';
import { debtsOf } from '../../source/book/debt.ts';
import { francs } from '../../source/book/money.ts';
import { recordSale } from '../../source/book/sale.ts';
import { type CounterShop, openCounter } from './counter-shop.ts';

/** Paul owes 25 000 of 2 November, 10 000 of the 4th, 3 000 of the 6th: 38 000. */
const threeDebts = (): CounterShop => {
	const shop = openCounter('2026-11-02');
	shop.sells({ to: 'Mr Paul', items: ['1 Tablette 45000'], paid: 20_000 });
	shop.onDay('2026-11-04').sells({ to: 'Paul', items: ['1 Casque 15000'], paid: 5_000 });
	shop.onDay('2026-11-06').sells({ to: 'Paul', items: ['2 Câble 1500'], paid: 0 });
	return shop.onDay('2026-11-10');
};

const balances = (shop: CounterShop): readonly number[] =>
	debtsOf(shop.book, shop.customer('Paul').id).map(({ balance }) => balance);

const advance = (shop: CounterShop): number => advanceOf(shop.customer('Paul'));

describe('money received', () => {
	it('pays what was due first, then the next ones, on one receipt', () => {
		const shop = threeDebts();
		const [first, second] = Object.keys(shop.book.sales);
		const { shares, receipt, left } = shop.pays('Paul', 30_000);
		expect(shares).toEqual([
			{ saleId: first, amount: 25_000, left: 0 },
			{ saleId: second, amount: 5_000, left: 5_000 },
		]);
		expect(left).toBe(8_000);
		expect(balances(shop)).toEqual([5_000, 3_000]);
		expect(Object.values(shop.book.sales).map(({ payments }) => payments)).toEqual([
			[
				{ on: '2026-11-02', amount: 20_000 },
				{ on: '2026-11-10', amount: 25_000, receipt },
			],
			[
				{ on: '2026-11-04', amount: 5_000 },
				{ on: '2026-11-10', amount: 5_000, receipt },
			],
			[],
		]);
	});

	it('pays the earliest agreed day before the oldest sale', () => {
		const shop = openCounter('2026-11-02');
		const late = { to: 'Mr Paul', items: ['1 Tablette 45000'], paid: 0, due: '2026-12-20' };
		const tablet = shop.sells(late);
		const headset = shop
			.onDay('2026-11-04')
			.sells({ to: 'Paul', items: ['1 Casque 15000'], paid: 0 });
		const { shares } = shop.onDay('2026-11-10').pays('Paul', 20_000);
		expect(shares.map(({ saleId, amount }) => [saleId, amount])).toEqual([
			[headset.id, 15_000],
			[tablet.id, 5_000],
		]);
	});

	it('pays an order that waits for its delivery last, unless a day was agreed for it', () => {
		const shop = openCounter('2026-11-02');
		const order = { to: 'Mr Paul', items: ['1 Frigo 90000'], paid: 0, deliver: '2026-11-28' };
		const waits = shop.sells(order);
		const agreed = shop.sells({ ...order, due: '2026-11-08' });
		const sale = shop.onDay('2026-11-05').sells({ to: 'Paul', items: ['1 Coque 2000'], paid: 0 });
		const { shares } = shop.pays('Paul', 180_000);
		expect(shares.map(({ saleId }) => saleId)).toEqual([agreed.id, sale.id, waits.id]);
	});

	it('goes on with the debt it began, though the part payment gave that one more days', () => {
		const shop = threeDebts();
		const [first, second] = Object.keys(shop.book.sales);
		shop.pays('Paul', 20_000);
		const { shares } = shop.onDay('2026-11-14').pays('Paul', 6_000);
		expect(shares.map(({ saleId, amount }) => [saleId, amount])).toEqual([
			[first, 5_000],
			[second, 1_000],
		]);
	});

	it('may be for chosen sales only', () => {
		const shop = threeDebts();
		const [, second, third] = Object.values(shop.book.sales);
		const chosen = [third, second].flatMap(sale => sale ?? []);
		const { left } = shop.pays('Paul', 12_000, { sales: chosen });
		expect(balances(shop)).toEqual([25_000, 1_000]);
		expect(left).toBe(26_000);
	});

	it('keeps how it was paid; cash goes without saying', () => {
		const shop = threeDebts();
		const { receipt } = shop.pays('Paul', 1_000, { means: 'momo', reference: 'MP261110.1200' });
		shop.pays('Paul', 2_000, { means: 'cash' });
		const [first] = Object.values(shop.book.sales);
		expect(first?.payments[1]).toEqual({
			on: '2026-11-10',
			amount: 1_000,
			means: 'momo',
			reference: 'MP261110.1200',
			receipt,
		});
		expect(first?.payments[2]).not.toHaveProperty('means');
	});
});

describe('more than what is owed', () => {
	it('is refused when nobody says what becomes of it', () => {
		const shop = threeDebts();
		expect(shop.refusal(() => shop.pays('Paul', 38_001))).toEqual({
			reason: 'payment-above-debt',
			amount: 38_001,
			owed: 38_000,
			name: 'Mr Paul',
		});
	});

	it('gives change: only what was owed is written down', () => {
		const shop = threeDebts();
		const { change, kept, left } = shop.pays('Paul', 40_000, { excess: 'change' });
		expect([change, kept, left]).toEqual([2_000, 0, 0]);
		expect(balances(shop)).toEqual([]);
		expect(shop.customer('Paul')).not.toHaveProperty('advances');
	});

	it('may be kept for him, on the same receipt', () => {
		const shop = threeDebts();
		const paid = shop.pays('Paul', 40_000, { excess: 'advance', means: 'orange-money' });
		expect([paid.change, paid.kept, paid.left]).toEqual([0, 2_000, 0]);
		expect(shop.customer('Paul').advances).toEqual([
			{ on: '2026-11-10', amount: 2_000, means: 'orange-money', receipt: paid.receipt },
		]);
	});

	it('is what the chosen sales do not take, whatever else he owes', () => {
		const shop = threeDebts();
		const chosen = Object.values(shop.book.sales).slice(2);
		const { kept, left } = shop.pays('Paul', 5_000, { sales: chosen, excess: 'advance' });
		expect([kept, left, advance(shop)]).toEqual([2_000, 35_000, 2_000]);
	});

	it('may all be an advance of somebody who owes nothing, but nobody gives change on nothing', () => {
		const shop = openCounter('2026-11-02');
		shop.knows('Mr Paul');
		const nothing = { reason: 'nothing-owed', name: 'Mr Paul' };
		expect(shop.refusal(() => shop.pays('Paul', 500))).toEqual(nothing);
		expect(shop.refusal(() => shop.pays('Paul', 500, { excess: 'change' }))).toEqual(nothing);
		const { shares, kept } = shop.pays('Paul', 500, { excess: 'advance' });
		expect([shares, kept, advance(shop)]).toEqual([[], 500, 500]);
	});
});

describe('an advance', () => {
	/** Paul owes 38 000 and has left 12 000. */
	const withAdvance = (): CounterShop => {
		const shop = openCounter('2026-11-01');
		shop.knows('Mr Paul');
		shop.pays('Paul', 12_000, { excess: 'advance' });
		shop.onDay('2026-11-02');
		shop.sells({ to: 'Paul', items: ['1 Tablette 45000'], paid: 35_000 });
		shop.onDay('2026-11-04').sells({ to: 'Paul', items: ['1 Casque 15000'], paid: 5_000 });
		return shop;
	};

	it('pays debts, and says which', () => {
		const shop = withAdvance();
		const [first, second] = Object.keys(shop.book.sales);
		const { receipt } = shop.pays('Paul', 11_000, { means: 'advance' });
		expect(balances(shop)).toEqual([9_000]);
		expect(advance(shop)).toBe(1_000);
		expect(shop.customer('Paul').advances?.slice(1)).toEqual([
			{ on: '2026-11-04', amount: -10_000, saleId: first, receipt },
			{ on: '2026-11-04', amount: -1_000, saleId: second, receipt },
		]);
	});

	it('does not go below nothing, and gives neither change nor an advance', () => {
		const shop = withAdvance();
		const short = { reason: 'advance-short', amount: 12_001, advance: 12_000, name: 'Mr Paul' };
		expect(shop.refusal(() => shop.pays('Paul', 12_001, { means: 'advance' }))).toEqual(short);
		shop.pays('Paul', 15_000);
		const above = { reason: 'payment-above-debt', amount: 6_000, owed: 5_000, name: 'Mr Paul' };
		for (const excess of ['change', 'advance'] as const)
			expect(shop.refusal(() => shop.pays('Paul', 6_000, { means: 'advance', excess }))).toEqual(
				above,
			);
	});

	it('may be handed back, but not more of it than there is', () => {
		const shop = withAdvance();
		shop.handsBack('Paul', 4_000);
		expect(advance(shop)).toBe(8_000);
		expect(shop.refusal(() => shop.handsBack('Paul', 8_001)).reason).toBe('advance-short');
		expect(shop.refusal(() => shop.handsBack('Paul', 0)).reason).toBe('amount-zero');
	});

	it('pays a new sale over the counter', () => {
		const shop = withAdvance();
		const selling = (paid: number, customerId?: string) => {
			const line = { name: 'Coque', quantity: 1, unitPrice: francs(15_000) };
			const who = customerId === undefined ? {} : { customerId };
			const facts = {
				...who,
				lines: [line],
				paid: francs(paid),
				payment: { means: 'advance' },
			} as const;
			return shop.does(recordSale(shop.book, facts, shop.facts)).sale;
		};
		const paul = shop.customer('Paul').id;
		expect(shop.refusal(() => selling(15_000, paul)).reason).toBe('advance-short');
		expect(shop.refusal(() => selling(15_000)).reason).toBe('advance-without-customer');
		const { id } = selling(12_000, paul);
		expect(shop.customer('Paul').advances?.at(-1)).toEqual({
			on: '2026-11-04',
			amount: -12_000,
			saleId: id,
		});
	});
});

describe('a payment is refused', () => {
	it('of nothing, by nobody the shop knows, and once all is paid', () => {
		const shop = threeDebts();
		expect(shop.refusal(() => shop.pays('Paul', 0))).toEqual({ reason: 'amount-zero' });
		expect(shop.refusal(() => shop.pays('Jeanne', 500)).reason).toBe('customer-unknown');
		shop.pays('Paul', 38_000);
		expect(balances(shop)).toEqual([]);
		expect(shop.refusal(() => shop.pays('Paul', 1)).reason).toBe('nothing-owed');
	});

	it('for a sale that is paid, or that somebody else made', () => {
		const shop = threeDebts();
		const paid = shop.sells({ to: 'Paul', items: ['1 Coque 2000'] });
		const other = shop.sells({ to: 'Awa', items: ['1 Coque 2000'], paid: 0 });
		expect(shop.refusal(() => shop.pays('Paul', 500, { sales: [paid] }))).toEqual({
			reason: 'sale-paid',
		});
		expect(shop.refusal(() => shop.pays('Paul', 500, { sales: [other] }))).toEqual({
			reason: 'sale-unknown',
			id: other.id,
		});
	});

	it('counts an order not yet delivered among what is owed', () => {
		const shop = openCounter('2026-11-02');
		const words = { to: 'Mme Jeanne', items: ['1 Mixeur 30000'], deliver: '2026-11-20' };
		const order = shop.sells({ ...words, paid: 10_000 });
		expect(shop.pays('Jeanne', 20_000).shares).toEqual([
			{ saleId: order.id, amount: 20_000, left: 0 },
		]);
	});
});
