import { describe, expect, it } from 'vitest';
import { day } from '../../source/book/day.ts';
import { debtors, debtsOf, outstanding } from '../../source/book/debt.ts';
import { openShop, type Shop } from '../support/shop.ts';

/** Paul owes 25 000 of 2 November, 10 000 of the 4th, 3 000 of the 6th: 38 000. */
const threeDebts = (): Shop => {
	const shop = openShop('2026-11-02');
	shop.sells({ to: 'Mr Paul', items: ['1 Tablette 45000'], paid: 20_000 });
	shop.onDay('2026-11-04').sells({ to: 'Paul', items: ['1 Casque 15000'], paid: 5_000 });
	shop.onDay('2026-11-06').sells({ to: 'Paul', items: ['2 Câble 1500'], paid: 0 });
	return shop.onDay('2026-11-10');
};

const balances = (shop: Shop): readonly number[] =>
	debtsOf(shop.book, shop.customer('Paul').id).map(({ balance }) => balance);

describe('money received', () => {
	it('pays the oldest sale first, then the next ones', () => {
		const shop = threeDebts();
		const [first, second] = Object.keys(shop.book.sales);
		expect(shop.isPaid('Paul', 30_000)).toEqual([
			{ saleId: first, amount: 25_000, left: 0 },
			{ saleId: second, amount: 5_000, left: 5_000 },
		]);
		expect(balances(shop)).toEqual([5_000, 3_000]);
		expect(Object.values(shop.book.sales).map(({ payments }) => payments)).toEqual([
			[
				{ on: '2026-11-02', amount: 20_000 },
				{ on: '2026-11-10', amount: 25_000 },
			],
			[
				{ on: '2026-11-04', amount: 5_000 },
				{ on: '2026-11-10', amount: 5_000 },
			],
			[],
		]);
	});

	it('may pay everything to the last franc, then nothing is owed', () => {
		const shop = threeDebts();
		shop.isPaid('Paul', 38_000);
		expect(balances(shop)).toEqual([]);
		expect(shop.refusal(shop => shop.isPaid('Paul', 1))).toEqual({
			reason: 'nothing-owed',
			name: 'Mr Paul',
		});
	});

	it('is refused above the debt, and of nothing', () => {
		const shop = threeDebts();
		expect(shop.refusal(shop => shop.isPaid('Paul', 38_001))).toEqual({
			reason: 'payment-above-debt',
			amount: 38_001,
			owed: 38_000,
			name: 'Mr Paul',
		});
		expect(shop.refusal(shop => shop.isPaid('Paul', 0))).toEqual({ reason: 'amount-zero' });
		expect(shop.refusal(shop => shop.isPaid('Jeanne', 500)).reason).toBe('customer-unknown');
	});

	it('counts an order not yet delivered among what is owed', () => {
		const shop = openShop('2026-11-02');
		const words = { to: 'Mme Jeanne', items: ['1 Mixeur 30000'], deliver: '2026-11-20' };
		const order = shop.sells({ ...words, paid: 10_000 });
		expect(shop.isPaid('Jeanne', 20_000)).toEqual([{ saleId: order.id, amount: 20_000, left: 0 }]);
	});
});

describe('who owes what', () => {
	it('is listed by the oldest debt, the largest first on one day', () => {
		const shop = openShop('2026-11-03');
		shop.sells({ to: 'Awa', items: ['1 Câble 1500'], paid: 0 });
		shop.sells({ to: 'Mme Jeanne', items: ['1 Mixeur 30000'], paid: 12_000 });
		shop.onDay('2026-11-02').sells({ to: 'Mr Paul', items: ['1 Tablette 45000'], paid: 20_000 });
		shop.onDay('2026-11-05').sells({ to: 'Mr Paul', items: ['1 Coque 2000'], paid: 0 });
		shop.onDay('2026-11-04').sells({ to: 'Tonton Pierre', items: ['1 Riz 18000'], paid: 18_000 });
		const all = debtors(shop.book, day('2026-11-12'));
		expect(
			all.map(({ customer, balance, since, daysLate }) => [
				customer.name,
				balance,
				since,
				daysLate,
			]),
		).toEqual([
			['Paul', 27_000, '2026-11-02', 3],
			['Jeanne', 18_000, '2026-11-03', 2],
			['Awa', 1_500, '2026-11-03', 2],
		]);
		expect(outstanding(all)).toBe(46_500);
	});

	it('counts the days late from the earliest due day, whichever sale it is of', () => {
		const shop = openShop('2026-11-02');
		shop.sells({ to: 'Paul', items: ['1 Tablette 45000'], paid: 0, due: '2026-12-01' });
		shop.onDay('2026-11-04').sells({ to: 'Paul', items: ['1 Coque 2000'], paid: 0 });
		const [paul] = debtors(shop.book, day('2026-11-15'));
		expect([paul?.since, paul?.daysLate]).toEqual(['2026-11-02', 4]);
	});

	it('says no day late for an order that waits', () => {
		const shop = openShop('2026-11-02');
		shop.sells({ to: 'Jeanne', items: ['1 Mixeur 30000'], paid: 0, deliver: '2026-11-20' });
		const [jeanne] = debtors(shop.book, day('2026-11-15'));
		expect([jeanne?.balance, jeanne?.daysLate]).toEqual([30_000, undefined]);
	});
});
