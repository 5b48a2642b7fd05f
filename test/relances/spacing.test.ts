import { describe, expect, it } from 'vitest';
import { day } from '../../source/book/day.ts';
import { openShop, type Shop } from '../support/shop.ts';

const paul = { to: 'Mr Paul', phone: '677000001' };

/** On Monday 9 November Paul's 4 000 are due, and so is a word about the telephone he bought on the 6th. */
const shopOfPaul = (): Shop => {
	const shop = openShop('2026-11-02');
	shop.sells({ ...paul, items: ['1 Coque 4000'], paid: 0 });
	shop.onDay('2026-11-06').sells({ ...paul, items: ['1 Téléphone 65000'] });
	return shop.onDay('2026-11-09');
};

const nobodyCalled = (shop: Shop): Shop => {
	const { phone: _, ...customer } = shop.customer('Paul');
	const { id } = customer;
	shop.book = { ...shop.book, customers: { ...shop.book.customers, [id]: customer } };
	return shop;
};

describe('what waits, and until when', () => {
	it('one-a-day: the second message of the day goes 3 days later', () => {
		const shop = shopOfPaul();
		expect(shop.kinds()).toEqual(['payment']);
		expect(shop.later()).toEqual([['satisfaction', 'one-a-day', '2026-11-12']]);
	});

	it('recently-contacted: 3 days between two messages of any kind', () => {
		const shop = shopOfPaul();
		shop.sends('payment');
		for (const on of ['2026-11-09', '2026-11-10', '2026-11-11']) {
			expect(shop.onDay(on).kinds()).toEqual([]);
			expect(shop.later()).toEqual([['satisfaction', 'recently-contacted', '2026-11-12']]);
		}
		expect(shop.onDay('2026-11-12').kinds()).toEqual(['satisfaction']);
		expect(shop.later()).toEqual([]);
	});

	it('one a day at most where the shop wants no gap between two messages', () => {
		const shop = shopOfPaul().settles(settings => ({ ...settings, spacing: { days: 0 } }));
		expect(shop.later()).toEqual([['satisfaction', 'one-a-day', '2026-11-10']]);
		shop.sends('payment');
		expect(shop.kinds()).toEqual([]);
		expect(shop.later()).toEqual([['satisfaction', 'recently-contacted', '2026-11-10']]);
		expect(shop.onDay('2026-11-10').kinds()).toEqual(['satisfaction']);
	});

	it('quiet-day: Sunday moves to Monday', () => {
		const shop = shopOfPaul().onDay('2026-11-15');
		expect(shop.kinds()).toEqual([]);
		expect(shop.later()).toEqual([
			['payment', 'quiet-day', '2026-11-16'],
			['satisfaction', 'quiet-day', '2026-11-16'],
		]);
		expect(shop.onDay('2026-11-16').kinds()).toEqual(['payment']);
	});

	it('quiet-day: a Sunday before a closed Monday moves to Tuesday', () => {
		const shop = shopOfPaul().settles(settings => ({
			...settings,
			closedDays: [...settings.closedDays, { day: day('2026-11-16') }],
		}));
		expect(shop.onDay('2026-11-15').later()[0]).toEqual(['payment', 'quiet-day', '2026-11-17']);
		expect(shop.onDay('2026-11-16').later()[0]).toEqual(['payment', 'quiet-day', '2026-11-17']);
		expect(shop.onDay('2026-11-17').kinds()).toEqual(['payment']);
	});

	it('paused: until its day, the first on which messages may go', () => {
		const shop = shopOfPaul();
		shop.leavesAlone('Paul', 'en voyage', '2026-11-12');
		expect(shop.kinds()).toEqual([]);
		expect(shop.later()).toEqual([
			['payment', 'paused', '2026-11-12'],
			['satisfaction', 'paused', '2026-11-12'],
		]);
		expect(shop.onDay('2026-11-11').kinds()).toEqual([]);
		expect(shop.onDay('2026-11-12').kinds()).toEqual(['payment']);
	});

	it('opted-out: no day, until the customer says otherwise', () => {
		const shop = shopOfPaul();
		shop.leavesAlone('Paul', 'il le demande');
		expect(shop.later()).toEqual([
			['payment', 'opted-out', undefined],
			['satisfaction', 'opted-out', undefined],
		]);
		expect(shop.onDay('2027-03-01').kinds()).toEqual([]);
		shop.knows('Paul', { hold: null });
		expect(shop.kinds()).toEqual(['payment']);
	});

	it('open-problem: no day, until it is closed with what was done', () => {
		const shop = shopOfPaul();
		shop.hears(shop.sends('payment'), 'problem', { note: 'écran noir' });
		shop.onDay('2026-11-16');
		expect(shop.kinds()).toEqual(['problem']);
		expect(shop.later()).toEqual([
			['payment', 'open-problem', undefined],
			['satisfaction', 'open-problem', undefined],
		]);
		shop.closes(shop.relance('problem').problem.id, 'écran changé');
		expect(shop.kinds()).toEqual(['payment']);
	});

	it('no-phone: no day, until a number is known', () => {
		const shop = nobodyCalled(shopOfPaul());
		expect(shop.kinds()).toEqual([]);
		expect(shop.later()).toEqual([
			['payment', 'no-phone', undefined],
			['satisfaction', 'no-phone', undefined],
		]);
		shop.knows('Paul', { phone: '677000001' });
		expect(shop.kinds()).toEqual(['payment']);
	});
});

describe('when several reasons hold', () => {
	it('the one that lasts longest is told', () => {
		const shop = shopOfPaul();
		shop.sends('payment');
		shop.leavesAlone('Paul', 'en voyage', '2026-11-11');
		expect(shop.later()).toEqual([['satisfaction', 'recently-contacted', '2026-11-12']]);
		shop.leavesAlone('Paul', 'en voyage', '2026-11-20');
		expect(shop.later()).toEqual([['satisfaction', 'paused', '2026-11-20']]);
		shop.leavesAlone('Paul', 'il le demande');
		expect(shop.later()).toEqual([['satisfaction', 'opted-out', undefined]]);
	});

	it('a day that falls on a Sunday is told as the Monday', () => {
		const shop = shopOfPaul().onDay('2026-11-12');
		expect(shop.later()).toEqual([['satisfaction', 'one-a-day', '2026-11-16']]);
		shop.sends('payment');
		expect(shop.later()).toEqual([['satisfaction', 'recently-contacted', '2026-11-16']]);
		const paused = shopOfPaul();
		paused.leavesAlone('Paul', 'en voyage', '2026-11-15');
		expect(paused.later()[0]).toEqual(['payment', 'paused', '2026-11-16']);
	});
});

describe('put off by the owner', () => {
	it('one relance waits for its day, the others of the customer take its place', () => {
		const shop = shopOfPaul();
		shop.putsOff(shop.relance('payment'), '2026-11-13');
		expect(shop.kinds()).toEqual(['satisfaction']);
		expect(shop.later()).toEqual([['payment', 'paused', '2026-11-13']]);
		shop.sends('satisfaction');
		expect(shop.onDay('2026-11-12').kinds()).toEqual([]);
		expect(shop.onDay('2026-11-13').kinds()).toEqual(['payment']);
	});

	it('a stock alert waits too', () => {
		const shop = openShop('2026-11-02');
		shop.keeps('Chargeur Type-C', { price: 2_500, stock: 2 });
		shop.putsOff(shop.relance('stock'), '2026-11-05');
		expect(shop.kinds()).toEqual([]);
		expect(shop.later()).toEqual([['stock', 'paused', '2026-11-05']]);
		expect(shop.onDay('2026-11-05').kinds()).toEqual(['stock']);
	});

	it('is never put off to today or before', () => {
		const shop = shopOfPaul();
		const payment = shop.relance('payment');
		expect(shop.refusal(shop => shop.putsOff(payment, '2026-11-09'))).toEqual({
			reason: 'day-past',
			day: '2026-11-09',
		});
	});
});

it('a customer contacted is not another one: each has his own days', () => {
	const shop = shopOfPaul();
	shop.onDay('2026-11-06').sells({ to: 'Awa', phone: '655000004', items: ['1 Téléphone 65000'] });
	shop.onDay('2026-11-09');
	expect(shop.kinds()).toEqual(['payment', 'satisfaction']);
	shop.sends('payment');
	expect(shop.kinds()).toEqual(['satisfaction']);
});
