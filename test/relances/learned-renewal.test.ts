import { describe, expect, it } from 'vitest';
import { mergeCustomers } from '../../source/book/merge.ts';
import type { Sale } from '../../source/book/records.ts';
import { returnGoods } from '../../source/book/return.ts';
import { cancelSale } from '../../source/book/sale-cancelling.ts';
import { correctLines } from '../../source/book/sale-correction.ts';
import { writeOff } from '../../source/book/write-off.ts';
import { openShop, type Shop } from '../support/shop.ts';

const paul = { to: 'Mr Paul', phone: '677000001' };

/** Rice lasts 30 days by its record. */
const shopOn = (on: string): Shop => {
	const shop = openShop(on);
	shop.keeps('Riz', { price: 18_000, lifetime: 30 });
	shop.keeps('Coque', { price: 2_000 });
	return shop;
};

/** Bought on these days, one piece each when not said. */
const buys = (days: readonly string[], items = ['1 Riz']): Shop => {
	const shop = shopOn(days[0] ?? '2026-01-05');
	for (const on of days) shop.onDay(on).sells({ ...paul, items });
	return shop;
};

/** When it runs out and by what, looked at on the day it is due. */
const renewal = (shop: Shop, on: string) => {
	const { runsOutOn, basis } = shop.onDay(on).relance('renewal');
	return { runsOutOn, basis };
};

const learned = (purchases: number, daysAPiece: number) => ({
	by: 'learned',
	purchases,
	daysAPiece,
});

describe('what a customer buys regularly', () => {
	it('runs out after its lifetime until he bought it three times', () => {
		expect(renewal(buys(['2026-01-05', '2026-01-23']), '2026-02-20')).toEqual({
			runsOutOn: '2026-02-22',
			basis: { by: 'lifetime', daysAPiece: 30 },
		});
	});

	it('runs out when he usually buys it again, from the third purchase on', () => {
		// 18 and 16 days apart: 17 after the 8th of February.
		expect(renewal(buys(['2026-01-05', '2026-01-23', '2026-02-08']), '2026-02-23')).toEqual({
			runsOutOn: '2026-02-25',
			basis: learned(3, 17),
		});
	});

	it('is due two days before, not sooner', () => {
		const shop = buys(['2026-01-05', '2026-01-23', '2026-02-08']);
		expect(shop.onDay('2026-02-21').kinds()).not.toContain('renewal');
		expect(shop.onDay('2026-02-23').kinds()).toContain('renewal');
		// And over 30 days after it ran out, on 27 March.
		expect(shop.onDay('2026-03-26').kinds()).toContain('renewal');
		expect(shop.onDay('2026-03-27').kinds()).not.toContain('renewal');
	});

	it('bought in two sales of a day is one purchase', () => {
		const shop = buys(['2026-01-05', '2026-01-05', '2026-01-25']);
		// 20 days for 2 pieces, but two purchases only: the lifetime.
		expect(renewal(shop, '2026-02-23').basis).toEqual({ by: 'lifetime', daysAPiece: 30 });
		shop.onDay('2026-02-04').sells({ ...paul, items: ['3 Riz'] });
		// 20 / 2 and 10 / 1: 10 a piece, 30 days for three.
		expect(renewal(shop, '2026-03-04')).toEqual({ runsOutOn: '2026-03-06', basis: learned(3, 10) });
	});

	it('is followed within two purchases when he changes', () => {
		const shop = buys(['2026-01-05', '2026-02-04', '2026-03-06', '2026-04-05']);
		expect(renewal(shop, '2026-05-04').basis).toEqual(learned(4, 30));
		shop.onDay('2026-04-20').sells({ ...paul, items: ['1 Riz'] });
		expect(renewal(shop, '2026-05-19').basis).toEqual(learned(4, 30));
		shop.onDay('2026-05-05').sells({ ...paul, items: ['1 Riz'] });
		expect(renewal(shop, '2026-05-18')).toEqual({ runsOutOn: '2026-05-20', basis: learned(4, 15) });
	});

	it('is learned for each customer alone', () => {
		const shop = buys(['2026-01-05', '2026-01-15', '2026-01-25']);
		shop.onDay('2026-01-26').sells({ to: 'Awa', phone: '655000004', items: ['1 Riz'] });
		const due = shop.onDay('2026-02-24').morning().relances;
		expect(due.flatMap(one => (one.kind === 'renewal' ? [one.basis.daysAPiece] : []))).toEqual([
			10, 30,
		]);
	});

	it('is never learned of what does not run out', () => {
		const shop = buys(['2026-01-05', '2026-01-15', '2026-01-25'], ['1 Coque']);
		for (let day = 0; day < 59; day++) expect(shop.daysLater(1).kinds()).not.toContain('renewal');
	});
});

describe('a purchase that did not stand', () => {
	const days = ['2026-01-05', '2026-01-23', '2026-02-08'];
	const salesOf = (shop: Shop): readonly Sale[] => Object.values(shop.book.sales);
	const first = (shop: Shop): Sale => salesOf(shop)[0] as Sale;

	it('is not learned from when it was cancelled', () => {
		const shop = buys(days);
		const facts = { saleId: first(shop).id, reason: 'erreur', refund: 'cash' } as const;
		shop.does(cancelSale(shop.book, facts, shop.facts));
		expect(renewal(shop, '2026-03-09').basis.by).toBe('lifetime');
	});

	it('nor when all of it came back', () => {
		const shop = buys(days);
		const pieces = shop.pieces({ Riz: 1 });
		const facts = { saleId: first(shop).id, pieces, reason: 'moisi', refund: 'cash' } as const;
		shop.does(returnGoods(shop.book, facts, shop.facts));
		expect(renewal(shop, '2026-03-09').basis.by).toBe('lifetime');
	});

	it('and counts for the pieces that he kept of it', () => {
		const shop = buys(days, ['2 Riz']);
		const pieces = shop.pieces({ Riz: 1 });
		const facts = { saleId: first(shop).id, pieces, reason: 'moisi', refund: 'cash' } as const;
		shop.does(returnGoods(shop.book, facts, shop.facts));
		// 18 / 1 and 16 / 2: 13 a piece, 26 days for two.
		expect(renewal(shop, '2026-03-04')).toEqual({ runsOutOn: '2026-03-06', basis: learned(3, 13) });
	});

	it('counts as it was put right', () => {
		const shop = buys(days);
		const lines = [{ ...(first(shop).lines[0] as Sale['lines'][number]), quantity: 2 }];
		const facts = { saleId: first(shop).id, lines, refund: 'cash', reason: 'mal compté' } as const;
		shop.does(correctLines(shop.book, facts, shop.facts));
		shop.isPaid('Paul', 18_000);
		// 18 / 2 and 16 / 1: 12.5, which makes 13 days.
		expect(shop.onDay('2026-02-20').morning().relances).toMatchObject([
			{ kind: 'renewal', runsOutOn: '2026-02-21', basis: learned(3, 12.5) },
		]);
	});

	it('counts even if it was never paid for: he used it', () => {
		const shop = shopOn('2026-01-05');
		const unpaid = shop.sells({ ...paul, items: ['1 Riz'], paid: 0 });
		shop.does(writeOff(shop.book, { saleId: unpaid.id, reason: 'perdu' }, shop.facts));
		for (const on of days.slice(1)) shop.onDay(on).sells({ ...paul, items: ['1 Riz'] });
		expect(renewal(shop, '2026-02-23').basis).toEqual(learned(3, 17));
	});

	it('an order counts from the day it was delivered, and until then nothing is to renew', () => {
		const shop = buys(days.slice(0, 2));
		const order = shop.sells({ ...paul, items: ['1 Riz'], deliver: '2026-02-08' });
		expect(shop.onDay('2026-02-20').kinds()).not.toContain('renewal');
		shop.onDay('2026-02-22').delivers(order);
		// 18 and 30: 24 after the 22nd.
		expect(renewal(shop, '2026-03-16')).toEqual({ runsOutOn: '2026-03-18', basis: learned(3, 24) });
	});

	it('of two records of one customer make one rhythm', () => {
		const shop = buys(days.slice(0, 2));
		shop.onDay('2026-02-08').sells({ to: 'Polo', phone: '677000009', items: ['1 Riz'] });
		const facts = { keptId: shop.customer('Paul').id, goneId: shop.customer('Polo').id };
		shop.does(mergeCustomers(shop.book, facts));
		expect(renewal(shop, '2026-02-23').basis).toEqual(learned(3, 17));
	});
});
