import { describe, expect, it } from 'vitest';
import { openShop, type Shop } from '../support/shop.ts';

/** Everything the morning tells, now or later: none of it may appear a day too soon. */
const told = (shop: Shop, on: string): readonly string[] => {
	const { relances, later } = shop.onDay(on).morning();
	return [...relances, ...later.map(({ relance }) => relance)].map(({ kind }) => kind);
};

describe('a bag of rice for 30 days, bought on 2 November', () => {
	const shopWithRice = (quantity = 1): Shop => {
		const shop = openShop('2026-11-02');
		shop.keeps('Sac de Riz 25kg', { price: 18_000, lifetime: 30 });
		const pierre = { to: 'Tonton Pierre', phone: '650000003' };
		shop.sells({ ...pierre, items: [`${quantity} Sac de Riz 25kg`] });
		return shop;
	};

	it.each([
		['2026-11-28', []],
		['2026-11-29', []],
		['2026-11-30', ['renewal']],
		['2026-12-02', ['renewal']],
		['2026-12-31', ['renewal']],
		// 60 days without a word: he is greeted for no reason.
		['2027-01-01', ['courtesy']],
		['2027-02-01', ['courtesy']],
	])('on %s: %j', (on, expected) => {
		expect(told(shopWithRice(), on)).toEqual(expected);
	});

	it('says the day it runs out, and since when it is due', () => {
		expect(shopWithRice().onDay('2026-12-07').relance('renewal')).toMatchObject({
			dueOn: '2026-11-30',
			runsOutOn: '2026-12-02',
		});
	});

	it('lasts twice as long when two were bought', () => {
		const shop = shopWithRice(2);
		expect(told(shop, '2026-11-30')).toEqual([]);
		expect(told(shop, '2026-12-29')).toEqual([]);
		expect(told(shop, '2026-12-30')).toEqual(['renewal']);
		expect(told(shop, '2027-01-30')).toEqual(['renewal']);
		expect(told(shop, '2027-01-31')).toEqual(['courtesy']);
	});

	it('lasts twice as long when the second was bought the same day', () => {
		const shop = shopWithRice();
		shop.sells({ to: 'Pierre', items: ['1 Sac de Riz 25kg'] });
		expect(told(shop, '2026-12-29')).toEqual([]);
		expect(told(shop, '2026-12-30')).toEqual(['renewal']);
	});

	it('bought again: asked for once the new one runs out', () => {
		const shop = shopWithRice().onDay('2026-12-03');
		expect(shop.kinds()).toEqual(['renewal']);
		shop.onDay('2026-12-10').sells({ to: 'Pierre', items: ['1 Sac de Riz 25kg'] });
		expect(shop.kinds()).toEqual([]);
		expect(told(shop, '2027-01-06')).toEqual([]);
		expect(told(shop, '2027-01-07')).toEqual(['renewal']);
	});

	it('is asked for once', () => {
		const shop = shopWithRice().onDay('2026-11-30');
		shop.sends('renewal');
		for (const on of ['2026-11-30', '2026-12-01', '2026-12-07', '2026-12-31'])
			expect(told(shop, on)).toEqual([]);
	});

	it('bought again the very day it was asked for: asked for again a month later', () => {
		const shop = shopWithRice().onDay('2026-11-30');
		shop.sends('renewal');
		shop.sells({ to: 'Pierre', items: ['1 Sac de Riz 25kg'] });
		expect(told(shop, '2026-12-26')).toEqual([]);
		expect(told(shop, '2026-12-28')).toEqual(['renewal']);
	});

	it('ordered: lasts from its delivery', () => {
		const shop = shopWithRice();
		const words = { to: 'Pierre', items: ['1 Sac de Riz 25kg'] };
		const order = shop.onDay('2026-11-25').sells({ ...words, deliver: '2026-12-01' });
		shop.onDay('2026-12-01').delivers(order);
		expect(told(shop, '2026-12-28')).toEqual([]);
		expect(told(shop, '2026-12-29')).toEqual(['renewal']);
	});

	it('bought by nobody in particular is nobody’s to renew', () => {
		const shop = openShop('2026-11-02');
		shop.keeps('Sac de Riz 25kg', { price: 18_000, lifetime: 30 });
		shop.sells({ items: ['1 Sac de Riz 25kg'] });
		expect(told(shop, '2026-11-30')).toEqual([]);
	});
});

describe('the visit of satisfaction', () => {
	const bought = (items: readonly string[], deliver?: string): Shop => {
		const shop = openShop('2026-11-02');
		shop.keeps('Riz', { price: 18_000, lifetime: 30 });
		const ordered = deliver === undefined ? {} : { deliver };
		shop.sells({ to: 'Awa', phone: '655000004', items, ...ordered });
		return shop;
	};

	it.each([
		['2026-11-04', []],
		['2026-11-05', ['satisfaction']],
		['2026-11-18', ['satisfaction']],
		['2026-11-19', []],
	])('on %s, for a telephone of 2 November: %j', (on, expected) => {
		expect(told(bought(['1 Téléphone 65000']), on)).toEqual(expected);
	});

	it.each([
		[['1 Câble 4999'], []],
		[['1 Câble 5000'], ['satisfaction']],
		[['2 Câble 2500'], ['satisfaction']],
		[['1 Riz'], []],
		[['1 Câble 4000', '1 Coque 4000'], []],
	])('is paid for %j: %j', (items, expected) => {
		expect(told(bought(items), '2026-11-05')).toEqual(expected);
	});

	it('is about the dearest line that does not run out: 20 000 before 15 000, 36 000 of rice aside', () => {
		const shop = bought(['1 Casque 15000', '2 Enceinte 10000', '2 Riz', '1 Coque 2000']);
		expect(shop.onDay('2026-11-05').relance('satisfaction').message).toBe(
			"Bonjour,\nJe voulais prendre des nouvelles.\nTout se passe bien avec *'Enceinte'* ?",
		);
	});

	it('is paid once a sale', () => {
		const shop = bought(['1 Casque 15000', '1 Enceinte 10000']).onDay('2026-11-05');
		shop.sends('satisfaction');
		for (const on of ['2026-11-05', '2026-11-09', '2026-11-18']) expect(told(shop, on)).toEqual([]);
	});

	it('comes 3 days after an order is delivered', () => {
		const shop = bought(['1 Téléphone 65000'], '2026-11-10');
		const [order] = Object.values(shop.book.sales);
		if (order === undefined) throw new Error('no order');
		shop.onDay('2026-11-11').delivers(order);
		expect(told(shop, '2026-11-13')).toEqual([]);
		expect(told(shop, '2026-11-14')).toEqual(['satisfaction']);
		expect(told(shop, '2026-11-27')).toEqual(['satisfaction']);
		expect(told(shop, '2026-11-28')).toEqual([]);
	});
});

describe('the stock alert', () => {
	const shopWith = (stock: number): Shop => {
		const shop = openShop('2026-11-02');
		shop.keeps('Chargeur Type-C', { price: 2_500, stock });
		return shop;
	};

	it.each([
		[3, []],
		[2, ['stock']],
		[1, ['stock']],
		[0, ['stock']],
		[-1, ['stock']],
	])('with %d left, of a threshold of 2: %j', (stock, expected) => {
		expect(shopWith(stock).kinds()).toEqual(expected);
	});

	it('comes at once, the day the last sale brings it to 2', () => {
		const shop = shopWith(3).onDay('2026-11-05');
		expect(shop.kinds()).toEqual([]);
		shop.sells({ items: ['1 Chargeur Type-C'] });
		expect(shop.relance('stock')).toMatchObject({ dueOn: '2026-11-05', quantity: 2, threshold: 2 });
		expect(shop.onDay('2026-11-20').relance('stock').dueOn).toBe('2026-11-05');
	});

	it('is hidden while ordered, even when the last pieces go', () => {
		const shop = shopWith(2);
		expect(shop.marksDone(shop.relance('stock'))).toBeUndefined();
		expect(shop.kinds()).toEqual([]);
		shop.onDay('2026-11-09').sells({ items: ['2 Chargeur Type-C'] });
		expect(shop.kinds()).toEqual([]);
	});

	it('ends when restocked above the threshold, and comes back for the next time', () => {
		const shop = shopWith(2);
		shop.marksDone(shop.relance('stock'));
		shop.onDay('2026-11-09').keeps('Chargeur Type-C', { stock: 3 });
		expect(shop.kinds()).toEqual([]);
		shop.onDay('2026-11-12').sells({ items: ['1 Chargeur Type-C'] });
		expect(shop.relance('stock').dueOn).toBe('2026-11-12');
	});

	it('comes on a quiet day too: it is no message', () => {
		expect(shopWith(2).onDay('2026-11-08').kinds()).toEqual(['stock']);
	});

	it('says nothing of a product that is not counted', () => {
		const shop = openShop('2026-11-02');
		shop.keeps('Recharge', { price: 500 });
		expect(shop.kinds()).toEqual([]);
	});
});
