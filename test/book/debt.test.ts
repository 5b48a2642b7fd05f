import { describe, expect, it } from 'vitest';
import { day } from '../../source/book/day.ts';
import { debtors, outstanding } from '../../source/book/debt.ts';
import { openShop } from '../support/shop.ts';

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
