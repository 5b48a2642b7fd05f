import { describe, expect, it } from 'vitest';
import { balanceOf } from '../../source/book/sale.ts';
import { openCounter, why } from './counter-shop.ts';

/** Paul owes 25 000 of 45 000 since the 2nd, is reminded of it, and moves to Ngaoundéré. */
const reminded = () => {
	const shop = openCounter('2026-11-02');
	const words = { to: 'Mr Paul', phone: '677000001', items: ['1 Tablette 45000'], paid: 20_000 };
	const sale = shop.sells(words);
	const contact = shop.onDay('2026-11-09').sends('payment');
	return { shop: shop.onDay('2026-11-20'), sale, contact };
};

describe('a debt that is given up', () => {
	it('is owed and asked for no more, and stays with its reason', () => {
		const { shop, sale, contact } = reminded();
		expect(shop.kinds()).toContain('payment');
		const after = shop.writesOff(sale, 'parti à Ngaoundéré');
		expect(after.writtenOff).toEqual({
			on: '2026-11-20',
			amount: 25_000,
			reason: 'parti à Ngaoundéré',
		});
		expect(balanceOf(after)).toBe(0);
		const { debtors, outstanding, relances, later } = shop.morning();
		expect([debtors, outstanding, relances, later]).toEqual([[], 0, [], []]);
		expect(shop.book.contacts[contact.id]).toEqual(contact);
	});

	it('brings neither a satisfaction visit nor a renewal', () => {
		const shop = openCounter('2026-11-02');
		shop.keeps('Riz', { price: 18_000, lifetime: 10 });
		const words = { to: 'Mr Paul', phone: '677000001' };
		const tablet = shop.sells({ ...words, items: ['1 Tablette 45000'], paid: 0 });
		const rice = shop.sells({ ...words, items: ['1 Riz'], paid: 0 });
		const kinds = (day: string) => {
			const { relances, later } = shop.onDay(day).morning();
			return [...relances, ...later.map(({ relance }) => relance)].map(({ kind }) => kind).sort();
		};
		expect(kinds('2026-11-05')).toEqual(['satisfaction']);
		expect(kinds('2026-11-10')).toEqual(['payment', 'renewal', 'satisfaction']);
		shop.writesOff(tablet);
		shop.writesOff(rice);
		expect(kinds('2026-11-10')).toEqual([]);
	});

	it('may be taken up again when he comes back, as much as it was', () => {
		const { shop, sale } = reminded();
		shop.writesOff(sale);
		const after = shop.onDay('2026-11-23').takesUp(sale, 'il est revenu');
		expect(balanceOf(after)).toBe(25_000);
		expect(after).not.toHaveProperty('writtenOff');
		expect(after.corrections).toEqual([
			{ on: '2026-11-23', what: 'write-off', amount: 25_000, reason: 'il est revenu' },
		]);
		expect(shop.pays('Paul', 25_000).left).toBe(0);
	});

	it('is refused of what is paid, not delivered, cancelled or given up already', () => {
		const { shop, sale } = reminded();
		expect(shop.refusal(() => shop.writesOff(sale, ' '))).toEqual({ reason: 'reason-missing' });
		const paid = shop.sells({ to: 'Paul', items: ['1 Coque 2000'] });
		const order = shop.sells({
			to: 'Paul',
			items: ['1 Frigo 90000'],
			paid: 0,
			deliver: '2026-12-01',
		});
		expect(shop.refusal(() => shop.writesOff(paid)).reason).toBe('sale-paid');
		expect(shop.refusal(() => shop.writesOff(order)).reason).toBe('order-open');
		shop.cancels(order);
		expect(shop.refusal(() => shop.writesOff(order)).reason).toBe('sale-cancelled');
		expect(shop.refusal(() => shop.takesUp(sale, why)).reason).toBe('sale-not-written-off');
		shop.writesOff(sale);
		expect(shop.refusal(() => shop.writesOff(sale)).reason).toBe('sale-written-off');
	});
});

describe('a sale that is cancelled', () => {
	it('is neither asked for, delivered, renewed nor followed up; what was said about it stays', () => {
		const { shop, sale, contact } = reminded();
		shop.keeps('Riz', { price: 18_000, lifetime: 10 });
		const order = { to: 'Paul', items: ['1 Riz'], paid: 0, deliver: '2026-11-21' };
		const waits = shop.sells(order);
		const received = shop.sells({ to: 'Paul', items: ['1 Riz'] });
		for (const one of [sale, waits, received]) shop.cancels(one);
		for (const day of ['2026-11-20', '2026-11-23', '2026-11-30', '2026-12-05']) {
			const { relances, later, lateOrders, outstanding } = shop.onDay(day).morning();
			expect([relances, later, lateOrders, outstanding]).toEqual([[], [], [], 0]);
		}
		expect(shop.book.contacts[contact.id]).toEqual(contact);
	});
});
