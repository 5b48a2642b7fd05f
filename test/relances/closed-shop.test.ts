import { describe, expect, it } from 'vitest';
import { openShop, type Shop } from '../support/shop.ts';

/** Work of Monday 2 and Tuesday 3 November, then the shop is closed for 20 days, until Monday the 23rd. */
const beforeClosing = (): Shop => {
	const shop = openShop('2026-11-02');
	shop.keeps('Gaz', { price: 4_500, lifetime: 15 });
	shop.keeps('Chargeur Type-C', { price: 2_500, stock: 3 });
	shop.sells({ to: 'Mr Paul', phone: '677000001', items: ['1 Coque 4000'], paid: 0 });
	shop.sells({
		to: 'Mme Jeanne',
		phone: '699000002',
		items: ['1 Mixeur 4000'],
		deliver: '2026-11-10',
	});
	shop.sells({ to: 'Tonton Pierre', phone: '650000003', items: ['1 Gaz'] });
	shop.sells({ to: 'Awa', phone: '655000004', items: ['1 Téléphone 65000'] });
	shop.onDay('2026-11-03').sells({ items: ['1 Chargeur Type-C'] });
	return shop;
};

describe('the shop opens again after 20 days', () => {
	it('and nothing that is still worth saying is lost', () => {
		const { relances, later } = beforeClosing().onDay('2026-11-23').morning();
		expect(
			relances.map(relance => [
				relance.kind,
				relance.dueOn,
				'customer' in relance ? relance.customer.name : relance.product.name,
			]),
		).toEqual([
			['payment', '2026-11-09', 'Paul'],
			['delivery', '2026-11-11', 'Jeanne'],
			['renewal', '2026-11-15', 'Pierre'],
			['stock', '2026-11-03', 'Chargeur Type-C'],
		]);
		// Awa's telephone of 2 November is too old a purchase to ask about.
		expect(later).toEqual([]);
	});

	it('and nothing is said twice', () => {
		const shop = beforeClosing().onDay('2026-11-23');
		for (const relance of shop.morning().relances) shop.marksDone(relance);
		expect(shop.kinds()).toEqual([]);
		for (const on of ['2026-11-24', '2026-11-25']) {
			expect(shop.onDay(on).kinds()).toEqual([]);
			expect(shop.later()).toEqual([]);
			expect(shop.morning().lateOrders).toHaveLength(1);
		}
		// Jeanne's new day, given in the apology of the 23rd; then Paul's reminder, 7 days after his message.
		expect(shop.onDay('2026-11-26').kinds()).toEqual(['delivery']);
		expect(shop.onDay('2026-11-30').relance('payment').stage).toBe('reminder');
	});

	it('and the friendly message is the first one, however late it is', () => {
		const shop = beforeClosing().onDay('2027-02-01');
		expect(shop.relance('payment').stage).toBe('friendly');
	});

	it('and opening it every day without doing anything changes nothing', () => {
		const everyDay = beforeClosing();
		for (let count = 0; count < 19; count++) everyDay.daysLater(1).morning();
		expect(everyDay.daysLater(1).morning()).toEqual(beforeClosing().onDay('2026-11-23').morning());
	});
});
