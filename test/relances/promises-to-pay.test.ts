import { describe, expect, it } from 'vitest';
import { promisesIn } from '../../source/book/promises.ts';
import type { Tone } from '../../source/book/records.ts';
import { openShop, type Shop } from '../support/shop.ts';

/** Paul owes 4 000 since Monday 2 November, due on the 9th, when he is asked and promises for Friday the 27th. */
const promised = (tone: Tone = 'gentle'): Shop => {
	const shop = openShop('2026-11-02');
	shop.sells({ to: 'Mr Paul', phone: '677000001', items: ['1 Coque 4000'], paid: 0 });
	if (tone === 'firm') shop.knows('Paul', { tone });
	shop.onDay('2026-11-09').sends('payment');
	shop.isPromised('Paul', '2026-11-27');
	return shop;
};

/** [kept, broken, moved] as they are known on that day. */
const counted = (shop: Shop) => {
	const { kept, broken, moved } = promisesIn(Object.values(shop.book.sales), shop.facts.today);
	return [kept, broken, moved];
};

/** The stage asked for on that day, if any; nothing waits either. */
const asked = (shop: Shop, on: string) => {
	const { relances, later } = shop.onDay(on).morning();
	expect(later).toEqual([]);
	return relances.map(relance => (relance.kind === 'payment' ? relance.stage : relance.kind));
};

const silentOn = (shop: Shop, ...days: readonly string[]): void => {
	for (const on of days) expect([on, asked(shop, on)]).toEqual([on, []]);
};

describe('the customer who promises for Friday 27 November', () => {
	it('and pays on that day: silence to the end, and the promise is kept', () => {
		const shop = promised();
		silentOn(shop, '2026-11-09', '2026-11-16', '2026-11-26', '2026-11-27');
		expect(counted(shop)).toEqual([0, 0, 0]);
		shop.isPaid('Paul', 4_000);
		expect(counted(shop)).toEqual([1, 0, 0]);
		silentOn(shop, '2026-11-27', '2026-11-28', '2026-12-14');
	});

	it('and moves it on the day: silence until the new one', () => {
		const shop = promised().onDay('2026-11-27');
		shop.isPromised('Paul', '2026-12-05');
		expect(counted(shop)).toEqual([0, 0, 1]);
		silentOn(shop, '2026-11-28', '2026-11-30', '2026-12-04', '2026-12-05');
		shop.isPaid('Paul', 4_000);
		expect(counted(shop)).toEqual([1, 0, 1]);
	});

	it('and breaks it: the next stage on the morning after', () => {
		const shop = promised();
		expect(asked(shop, '2026-11-28')).toEqual(['reminder']);
		expect(counted(shop)).toEqual([0, 1, 0]);
	});

	it('and breaks it on a Saturday: the morning after is Monday', () => {
		const shop = promised().onDay('2026-11-27');
		shop.isPromised('Paul', '2026-11-28');
		expect(shop.onDay('2026-11-29').later()).toEqual([['payment', 'quiet-day', '2026-11-30']]);
		expect(asked(shop, '2026-11-30')).toEqual(['reminder']);
	});

	it('and says instead, when asked, that he comes this evening: the next stage as soon as he may be written to', () => {
		const shop = openShop('2026-11-02');
		shop.sells({ to: 'Mr Paul', phone: '677000001', items: ['1 Coque 4000'], paid: 0 });
		const told = shop.onDay('2026-11-09').sends('payment');
		shop.hears(told, 'promised', { day: '2026-11-09' });
		expect(shop.onDay('2026-11-10').later()).toEqual([
			['payment', 'recently-contacted', '2026-11-12'],
		]);
		expect(asked(shop, '2026-11-12')).toEqual(['reminder']);
	});

	it('and breaks three in a row, firm: one stage further each time, none skipped', () => {
		const shop = promised('firm');
		expect(asked(shop, '2026-11-28')).toEqual(['reminder']);
		shop.sends('payment');
		shop.isPromised('Paul', '2026-12-03');
		expect(asked(shop, '2026-12-04')).toEqual(['prices']);
		shop.sends('payment');
		shop.isPromised('Paul', '2026-12-09');
		expect(asked(shop, '2026-12-10')).toEqual(['costs']);
		expect(counted(shop)).toEqual([0, 3, 0]);
	});

	it('and pays a part on the day: the rest was promised, too, and is broken', () => {
		const shop = promised().onDay('2026-11-27');
		shop.isPaid('Paul', 3_000);
		expect(counted(shop.onDay('2026-11-28'))).toEqual([0, 1, 0]);
		// 7 days after the part payment, for what is left.
		silentOn(shop, '2026-11-28', '2026-12-03');
		expect(asked(shop, '2026-12-04')).toEqual(['friendly']);
		expect(shop.relance('payment').amount).toBe(1_000);
	});
});

describe('what a promise is about', () => {
	const twoDebts = () => {
		const shop = openShop('2026-11-02');
		const words = { to: 'Mr Paul', phone: '677000001', paid: 0 };
		const cover = shop.sells({ ...words, items: ['1 Coque 4000'] });
		const cable = shop.sells({ ...words, items: ['1 Câble 1500'] });
		return { shop: shop.onDay('2026-11-09'), cover, cable };
	};

	it('all that is due, when nothing is named', () => {
		const { shop } = twoDebts();
		shop.isPromised('Paul', '2026-11-20');
		silentOn(shop, '2026-11-09', '2026-11-19');
		expect(asked(shop, '2026-11-20')).toEqual(['friendly']);
		expect(shop.relance('payment').amount).toBe(5_500);
		// One word given for two debts is one promise.
		expect(counted(shop.onDay('2026-11-21'))).toEqual([0, 1, 0]);
	});

	it('one sale alone: the other one is still asked for', () => {
		const { shop, cover } = twoDebts();
		shop.isPromised('Paul', '2026-11-20', [cover]);
		expect(shop.relance('payment').amount).toBe(1_500);
	});

	it('a day that is over is refused, today is not', () => {
		const { shop } = twoDebts();
		expect(shop.refusal(one => one.isPromised('Paul', '2026-11-08'))).toEqual({
			reason: 'day-past',
			day: '2026-11-08',
		});
		shop.isPromised('Paul', '2026-11-09');
		expect(shop.sale(Object.values(shop.book.sales)[0] ?? ({} as never)).paymentPromises).toEqual([
			{ day: '2026-11-09', madeOn: '2026-11-09' },
		]);
	});

	it('who owes nothing has nothing to promise', () => {
		const { shop, cover } = twoDebts();
		shop.isPaid('Paul', 5_500);
		for (const about of [undefined, [cover]])
			expect(shop.refusal(one => one.isPromised('Paul', '2026-11-20', about))).toEqual({
				reason: 'nothing-owed',
				name: 'Mr Paul',
			});
	});
});
