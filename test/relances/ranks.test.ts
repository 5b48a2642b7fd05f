import { describe, expect, it } from 'vitest';
import { openShop, type Shop } from '../support/shop.ts';

const jeanne = { to: 'Mme Jeanne', phone: '699000002' };
const small = ['1 Coque 4000'];

/** Jeanne owes 4 000 due on Monday 9 November and waits for something on a day of that week. */
const waitingFor = (deliver: string, today = '2026-11-09'): Shop => {
	const shop = openShop('2026-11-02');
	shop.sells({ ...jeanne, items: small, paid: 0 });
	shop.sells({ ...jeanne, items: small, deliver });
	return shop.onDay(today);
};

describe('a delivery of today or a late one', () => {
	it('is told the day after another message; a payment waits its 3 days', () => {
		const shop = waitingFor('2026-11-10');
		shop.onDay('2026-11-09').sends('delivery');
		expect(shop.onDay('2026-11-10').kinds()).toEqual(['delivery']);
		expect(shop.later()).toEqual([['payment', 'one-a-day', '2026-11-13']]);
		shop.sends('delivery');
		expect(shop.onDay('2026-11-11').kinds()).toEqual(['delivery']);
		expect(shop.relance('delivery').step).toBe('late');
	});

	it('goes first: the payment of the same day waits', () => {
		const shop = waitingFor('2026-11-09');
		expect(shop.kinds()).toEqual(['delivery']);
		expect(shop.later()).toEqual([['payment', 'one-a-day', '2026-11-12']]);
		shop.sends('delivery');
		expect(shop.later()).toEqual([['payment', 'recently-contacted', '2026-11-12']]);
		expect(shop.onDay('2026-11-10').kinds()).toEqual(['delivery']);
	});

	it('is told for each order of the day', () => {
		const shop = openShop('2026-11-02');
		shop.sells({ ...jeanne, items: small, deliver: '2026-11-09' });
		shop.sells({ ...jeanne, items: ['1 Câble 2000'], deliver: '2026-11-09' });
		shop.sells({ ...jeanne, items: ['1 Savon 400'], deliver: '2026-11-07' });
		shop.onDay('2026-11-09');
		expect(shop.kinds()).toEqual(['delivery', 'delivery', 'delivery']);
		expect(shop.later()).toEqual([]);
	});

	it('is told while a problem is open, which holds the payment back', () => {
		const shop = waitingFor('2026-11-12');
		const contact = shop.onDay('2026-11-04').sends('delivery');
		shop.hears(contact, 'problem', { note: 'coque fendue' });
		expect(shop.onDay('2026-11-12').kinds()).toEqual(['delivery', 'problem']);
		expect(shop.later()).toEqual([['payment', 'open-problem', undefined]]);
		expect(shop.onDay('2026-11-13').kinds()).toEqual(['delivery', 'problem']);
		expect(shop.relance('delivery').step).toBe('late');
	});

	it('is not told to somebody who asked for peace, nor on a Sunday', () => {
		const shop = waitingFor('2026-11-14', '2026-11-15');
		expect(shop.kinds()).toEqual([]);
		expect(shop.later()).toContainEqual(['delivery', 'quiet-day', '2026-11-16']);
		shop.leavesAlone('Jeanne', 'elle le demande');
		expect(shop.onDay('2026-11-16').kinds()).toEqual([]);
		expect(shop.later()).toContainEqual(['delivery', 'opted-out', undefined]);
	});
});

describe('a delivery to confirm', () => {
	it('is a message like another: 3 days after the one before', () => {
		const shop = openShop('2026-11-02');
		shop.sells({ ...jeanne, items: small, paid: 0 });
		shop.onDay('2026-11-09').sells({ ...jeanne, items: small, deliver: '2026-11-20' });
		shop.sends('payment');
		expect(shop.onDay('2026-11-11').kinds()).toEqual([]);
		expect(shop.later()).toEqual([['delivery', 'recently-contacted', '2026-11-12']]);
		expect(shop.onDay('2026-11-12').kinds()).toEqual(['delivery']);
	});

	it('goes before the payment', () => {
		const shop = waitingFor('2026-11-20');
		expect(shop.kinds()).toEqual(['delivery']);
		expect(shop.later()).toEqual([['payment', 'one-a-day', '2026-11-12']]);
	});

	it.each([
		['after', ['2026-11-09', '2026-11-20']],
		['before', ['2026-11-20', '2026-11-09']],
	])('waits when another order comes today, written down %s that one', (_when, days) => {
		const shop = openShop('2026-11-02');
		for (const deliver of days) shop.sells({ ...jeanne, items: small, deliver });
		shop.onDay('2026-11-09');
		expect(shop.relance('delivery').step).toBe('today');
		expect(shop.later()).toEqual([['delivery', 'one-a-day', '2026-11-12']]);
	});
});

it('when all compete: late delivery, delivery, payment, satisfaction, renewal', () => {
	const shop = openShop('2026-10-27');
	shop.keeps('Gaz', { price: 4_500, lifetime: 15 });
	// Renewal due on 9 November, payment the same day, satisfaction too, confirmation the day before.
	shop.sells({ ...jeanne, items: ['1 Gaz'] });
	shop.onDay('2026-11-02').sells({ ...jeanne, items: small, paid: 0 });
	const late = shop.sells({ ...jeanne, items: small, deliver: '2026-11-07' });
	shop.onDay('2026-11-06').sells({ ...jeanne, items: small, deliver: '2026-11-30' });
	shop.sells({ ...jeanne, items: ['1 Téléphone 65000'] });
	shop.onDay('2026-11-09');
	expect(shop.kinds()).toEqual(['delivery']);
	expect(shop.relance('delivery').step).toBe('late');
	expect(
		shop
			.later()
			.map(([kind]) => kind)
			.sort(),
	).toEqual(['delivery', 'payment', 'renewal', 'satisfaction']);
	shop.sends('delivery');
	shop.onDay('2026-11-10').delivers(late);
	expect(shop.onDay('2026-11-12').sendsAll()).toEqual(['delivery']);
	expect(shop.onDay('2026-11-16').sendsAll()).toEqual(['payment']);
	shop.onDay('2026-11-17').isPaid('Jeanne', 4_000);
	expect(shop.onDay('2026-11-19').sendsAll()).toEqual(['satisfaction']);
	expect(shop.onDay('2026-11-23').sendsAll()).toEqual(['renewal']);
	expect(shop.onDay('2026-11-26').sendsAll()).toEqual([]);
});

it('a call counts as a contact', () => {
	const shop = openShop('2026-11-02');
	shop.sells({ ...jeanne, items: small, paid: 0 });
	for (const on of ['2026-11-09', '2026-11-16', '2026-11-30']) shop.onDay(on).sends('payment');
	shop.onDay('2026-12-11').sells({ ...jeanne, items: ['1 Téléphone 65000'] });
	expect(shop.onDay('2026-12-14').sends('payment').channel).toBe('call');
	expect(shop.onDay('2026-12-16').kinds()).toEqual([]);
	expect(shop.later()).toEqual([['satisfaction', 'recently-contacted', '2026-12-17']]);
	expect(shop.onDay('2026-12-17').kinds()).toEqual(['satisfaction']);
});
