import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../source/book/day.ts';
import { checkPromise, promisedPieces, usualDelay } from '../../source/book/promise-check.ts';
import type { Sale } from '../../source/book/records.ts';
import { openShop, type Shop } from '../support/shop.ts';

/** Monday 2 November; closed on Sundays and on the 11th. */
const shopOn = (today = '2026-11-02'): Shop => {
	const shop = openShop(today).settles(settings => ({
		...settings,
		closedDays: [{ day: day('2026-11-11') }],
	}));
	shop.keeps('Mixeur', { price: 30_000, stock: 5 });
	shop.keeps('Recharge', { price: 500 });
	shop.knows('Mme Jeanne', { phone: '699000002' });
	return shop;
};

const check = (
	shop: Shop,
	on: string,
	pieces: Readonly<Record<string, number>> = {},
	order?: Sale,
) =>
	checkPromise(
		shop.book,
		{
			day: day(on),
			pieces: shop.pieces(pieces),
			...(order === undefined ? {} : { saleId: order.id }),
		},
		day(shop.today),
	);

const orders = (shop: Shop, quantity: number, deliver = '2026-11-20'): Sale =>
	shop.sells({ to: 'Jeanne', items: [`${quantity} Mixeur`], paid: 0, deliver });

/** One order made on 1 October and delivered so many days later, for each. */
const delivered = (...delays: readonly number[]): Shop => {
	const shop = shopOn('2026-10-01');
	for (const delay of delays) {
		shop.onDay('2026-10-01');
		const order = shop.sells({
			to: 'Jeanne',
			items: ['1 Recharge'],
			paid: 0,
			deliver: '2026-12-01',
		});
		shop.daysLater(delay).delivers(order);
	}
	return shop.onDay('2026-11-02');
};

describe('a day promised for a delivery', () => {
	it('an open one, with the goods there and no history, is well promised', () => {
		expect(check(shopOn(), '2026-11-03', { Mixeur: 5, Recharge: 50 })).toEqual([]);
	});

	it.each([
		['2026-11-08', 'a Sunday', '2026-11-09'],
		['2026-11-11', 'a day the shop is closed', '2026-11-12'],
	])('%s, %s', (on, _what, next) => {
		expect(check(shopOn(), on)).toEqual([{ warning: 'closed-day', day: on, next }]);
	});

	it('everything that is wrong is told at once', () => {
		const shop = delivered(6);
		expect(check(shop, '2026-11-08', { Mixeur: 6 }).map(({ warning }) => warning)).toEqual([
			'closed-day',
			'short',
		]);
		expect(
			check(shop.onDay('2026-11-05'), '2026-11-08', { Mixeur: 6 }).map(({ warning }) => warning),
		).toEqual(['closed-day', 'short', 'sooner-than-usual']);
	});
});

describe('the pieces promised', () => {
	// 5 on hand: what the other orders wait for, what is wanted now, and whether they are too few.
	it.each([
		[0, 5, false],
		[0, 6, true],
		[3, 2, false],
		[3, 3, true],
		[7, 1, true],
	])('%i waited for by others, %i wanted: short is %s', (waiting, wanted, isShort) => {
		const shop = shopOn();
		if (waiting > 0) orders(shop, waiting);
		expect(check(shop, '2026-11-12', { Mixeur: wanted })).toEqual(
			isShort
				? [
						{
							warning: 'short',
							product: shop.product('Mixeur'),
							wanted,
							onHand: 5,
							promised: waiting,
						},
					]
				: [],
		);
	});

	it('two lines of one product are counted together', () => {
		const shop = shopOn();
		const pieces = [...shop.pieces({ Mixeur: 3 }), ...shop.pieces({ Mixeur: 3 })];
		expect(
			checkPromise(shop.book, { day: day('2026-11-12'), pieces }, day('2026-11-02')),
		).toMatchObject([{ warning: 'short', wanted: 6 }]);
	});

	it('what was handed over already is not waited for any more', () => {
		const shop = shopOn();
		const order = orders(shop, 4);
		expect(promisedPieces(shop.book).get(shop.product('Mixeur').id)).toBe(4);
		shop.delivers(order, { Mixeur: 3 });
		expect(promisedPieces(shop.book).get(shop.product('Mixeur').id)).toBe(1);
		expect(check(shop, '2026-11-12', { Mixeur: 1 })).toEqual([]);
	});

	it('an order that is moved does not compete with itself', () => {
		const shop = shopOn();
		const order = orders(shop, 5);
		expect(check(shop, '2026-11-12', { Mixeur: 5 }, order)).toEqual([]);
		expect(check(shop, '2026-11-12', { Mixeur: 5 })).toHaveLength(1);
	});

	it('says what comes from the supplier, and when', () => {
		const shop = shopOn();
		const mixer = shop.product('Mixeur');
		shop.does({
			ok: true,
			value: {
				changes: [
					{
						table: 'products',
						record: { ...mixer, ordered: { on: day('2026-11-01'), quantity: 10 } },
					},
				],
			},
		});
		expect(check(shop, '2026-11-12', { Mixeur: 6 })).toMatchObject([
			{ warning: 'short', coming: { quantity: 10, on: '2026-11-08' } },
		]);
	});

	it('a product nobody knows, or that is not counted, is never short', () => {
		const shop = shopOn();
		const pieces = [{ productId: 'nothing', quantity: 9 }];
		expect(checkPromise(shop.book, { day: day('2026-11-12'), pieces }, day('2026-11-02'))).toEqual(
			[],
		);
	});
});

describe("the shop's usual delay", () => {
	it.each([
		[[], undefined],
		[[4], { days: 4, over: 1 }],
		[[1, 8], { days: 4.5, over: 2 }],
		[[9, 1, 2], { days: 2, over: 3 }],
		[[0, 0, 3, 30], { days: 1.5, over: 4 }],
		// The ten delivered last are those that took 3 to 12 days: 7 and 8 are in the middle.
		[[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], { days: 7.5, over: 10 }],
	])('of deliveries after %j days', (delays, expected) => {
		expect(usualDelay(delivered(...delays).book)).toEqual(expected);
	});

	it('is over as many deliveries as the settings say', () => {
		const shop = delivered(1, 2, 3, 4).settles(settings => ({
			...settings,
			delivery: { ...settings.delivery, usualOver: 2 },
		}));
		expect(usualDelay(shop.book)).toEqual({ days: 3.5, over: 2 });
	});

	it('a plain sale is no delivery', () => {
		const shop = delivered(4);
		shop.sells({ to: 'Jeanne', items: ['1 Recharge'] });
		expect(usualDelay(shop.book)).toEqual({ days: 4, over: 1 });
	});

	it.each([
		[3, true],
		[4, false],
		[5, false],
	])('usually 4 days, promised in %i: warned is %s', (ahead, isWarned) => {
		const shop = delivered(4, 4, 4);
		expect(check(shop, addDays(day(shop.today), ahead))).toEqual(
			isWarned ? [{ warning: 'sooner-than-usual', days: ahead, usual: { days: 4, over: 3 } }] : [],
		);
	});

	it('counts from the order, when an order is moved', () => {
		const shop = delivered(4, 4, 4);
		const order = orders(shop, 1);
		shop.daysLater(3);
		expect(check(shop, '2026-11-06', { Mixeur: 1 }, order)).toEqual([]);
		expect(check(shop, '2026-11-05', { Mixeur: 1 }, order)).toMatchObject([{ days: 3 }]);
	});
});
