import { describe, expect, it } from 'vitest';
import type { Book } from '../../source/book/book.ts';
import type { RelanceKind } from '../../source/relances/relance.ts';
import { openShop, type Shop } from '../support/shop.ts';

const paul = { to: 'Mr Paul', phone: '677000001' };
const small = ['1 Coque 4000'];

const idOf = (shop: Shop, kind: RelanceKind, on: string): string => {
	const { relances, later } = shop.onDay(on).morning();
	const found = [...relances, ...later.map(({ relance }) => relance)].filter(
		relance => relance.kind === kind,
	);
	expect(found).toHaveLength(1);
	return found[0]?.id ?? '';
};

const shopOfPaul = (): Shop => {
	const shop = openShop('2026-11-02');
	shop.sells({ ...paul, items: small, paid: 0 });
	return shop;
};

describe('the id of a relance', () => {
	it('is short enough to type', () => {
		expect(idOf(shopOfPaul(), 'payment', '2026-11-09')).toMatch(/^payment-[2-9a-z]{6}$/);
	});

	it('is the same day after day, on a Sunday too, while nothing changed', () => {
		const shop = shopOfPaul();
		const days = ['2026-11-09', '2026-11-10', '2026-11-15', '2026-11-16', '2027-03-01'];
		expect(new Set(days.map(on => idOf(shop, 'payment', on))).size).toBe(1);
	});

	it('is the same after somebody else’s sale, and in a book read back', () => {
		const shop = shopOfPaul();
		const id = idOf(shop, 'payment', '2026-11-09');
		shop.sells({ to: 'Awa', phone: '655000004', items: ['1 Câble 500'], paid: 0 });
		expect(idOf(shop, 'payment', '2026-11-09')).toBe(id);
		shop.book = JSON.parse(JSON.stringify(shop.book)) as Book;
		expect(idOf(shop, 'payment', '2026-11-09')).toBe(id);
	});

	it('is another at the next step of the ladder, and at each reminder', () => {
		const shop = shopOfPaul();
		const ids = ['2026-11-09', '2026-11-16', '2026-11-30', '2026-12-14'].map(on => {
			const id = idOf(shop, 'payment', on);
			shop.sends('payment');
			return id;
		});
		expect(new Set(ids).size).toBe(4);
	});

	it('is another when the clock starts again', () => {
		const shop = shopOfPaul();
		const friendly = idOf(shop, 'payment', '2026-11-09');
		shop.isPaid('Paul', 1_000);
		const again = idOf(shop, 'payment', '2026-11-16');
		expect(again).not.toBe(friendly);
		shop.isPromised('Paul', '2026-11-20');
		expect(idOf(shop, 'payment', '2026-11-20')).not.toBe(again);
	});

	it('is another when a debt joins', () => {
		const shop = shopOfPaul();
		shop.onDay('2026-11-03').sells({ ...paul, items: small, paid: 0 });
		expect(idOf(shop, 'payment', '2026-11-10')).not.toBe(idOf(shop, 'payment', '2026-11-09'));
	});

	it('is one for confirming, one for today, one for late until it is done', () => {
		const shop = openShop('2026-11-02');
		shop.sells({ ...paul, items: small, deliver: '2026-11-10' });
		const confirm = idOf(shop, 'delivery', '2026-11-04');
		expect(idOf(shop, 'delivery', '2026-11-09')).toBe(confirm);
		const today = idOf(shop, 'delivery', '2026-11-10');
		const late = idOf(shop, 'delivery', '2026-11-11');
		expect(idOf(shop, 'delivery', '2026-11-14')).toBe(late);
		shop.sends('delivery');
		const againLate = idOf(shop, 'delivery', '2026-11-19');
		expect(new Set([confirm, today, late, againLate]).size).toBe(4);
	});

	it('is another each time a product runs low or a bag of rice runs out', () => {
		const shop = openShop('2026-11-02');
		shop.keeps('Riz', { price: 4_000, lifetime: 30, stock: 2 });
		const low = idOf(shop, 'stock', '2026-11-02');
		expect(idOf(shop, 'stock', '2026-11-20')).toBe(low);
		shop.keeps('Riz', { stock: 3 });
		shop.onDay('2026-11-23').sells({ ...paul, items: ['1 Riz'] });
		expect(idOf(shop, 'stock', '2026-11-23')).not.toBe(low);
		const renewal = idOf(shop, 'renewal', '2026-12-21');
		expect(idOf(shop, 'renewal', '2026-12-28')).toBe(renewal);
		shop.sells({ ...paul, items: ['1 Riz'] });
		expect(idOf(shop, 'renewal', '2027-01-26')).not.toBe(renewal);
	});

	it('is one for each of a hundred customers with the same debt', () => {
		const shop = openShop('2026-11-02');
		for (let count = 100; count < 200; count++)
			shop.sells({ to: `Client ${count}`, phone: `677000${count}`, items: small, paid: 0 });
		const { relances } = shop.onDay('2026-11-09').morning();
		expect(new Set(relances.map(({ id }) => id)).size).toBe(100);
	});
});
