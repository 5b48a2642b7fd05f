import { describe, expect, it } from 'vitest';
import { openShop, type Shop } from '../support/shop.ts';

/** Paul owes 4 000 since Monday 2 November: due on the 9th, too little for a visit of satisfaction. */
const shopOfPaul = (today = '2026-11-02', due?: string): Shop => {
	const shop = openShop(today);
	const words = { to: 'Mr Paul', phone: '677000001', items: ['1 Coque 4000'], paid: 0 };
	shop.sells(due === undefined ? words : { ...words, due });
	return shop;
};

/** [stage, due, amount] of the payment message of the day; `call` when a call is proposed instead. */
const asked = (shop: Shop, on: string) => {
	const [relance, ...others] = shop.onDay(on).morning().relances;
	expect(others).toEqual([]);
	expect(shop.later()).toEqual([]);
	if (relance === undefined) return 'nothing';
	if (relance.kind !== 'payment') return relance.kind;
	return [relance.call ? 'call' : relance.stage, relance.dueOn, relance.amount];
};

/** Asks for the money on each of these days. */
const askingOn = (shop: Shop, ...days: readonly string[]): Shop => {
	for (const on of days) shop.onDay(on).sends('payment');
	return shop;
};

describe('the gentle ladder of a debt due on Monday 9 November', () => {
	it('is friendly on the day it is due, and not before', () => {
		const shop = shopOfPaul();
		expect(asked(shop, '2026-11-07')).toBe('nothing');
		expect(asked(shop, '2026-11-08')).toBe('nothing');
		expect(asked(shop, '2026-11-09')).toEqual(['friendly', '2026-11-09', 4_000]);
		expect(asked(shop, '2026-11-14')).toEqual(['friendly', '2026-11-09', 4_000]);
	});

	it('reminds 7 days after, then every 14 days', () => {
		const shop = askingOn(shopOfPaul(), '2026-11-09');
		expect(asked(shop, '2026-11-09')).toBe('nothing');
		expect(asked(shop, '2026-11-14')).toBe('nothing');
		expect(asked(shop, '2026-11-16')).toEqual(['reminder', '2026-11-16', 4_000]);
		askingOn(shop, '2026-11-16');
		expect(asked(shop, '2026-11-23')).toBe('nothing');
		expect(asked(shop, '2026-11-28')).toBe('nothing');
		expect(asked(shop, '2026-11-30')).toEqual(['reminder', '2026-11-30', 4_000]);
		shop.hears(askedOn(shop, '2026-11-30'), 'answered');
		expect(asked(shop, '2026-12-12')).toBe('nothing');
		expect(asked(shop, '2026-12-14')).toEqual(['reminder', '2026-12-14', 4_000]);
	});

	it('never goes on once paid', () => {
		const shop = askingOn(shopOfPaul(), '2026-11-09');
		shop.onDay('2026-11-10').isPaid('Paul', 4_000);
		for (const on of ['2026-11-10', '2026-11-16', '2026-12-14'])
			expect(asked(shop, on)).toBe('nothing');
	});

	it('opened 20 days late: friendly first, the reminder 7 days after it was sent', () => {
		const shop = shopOfPaul('2026-11-03');
		expect(asked(shop, '2026-11-30')).toEqual(['friendly', '2026-11-10', 4_000]);
		askingOn(shop, '2026-11-30');
		expect(asked(shop, '2026-12-05')).toBe('nothing');
		expect(asked(shop, '2026-12-07')).toEqual(['reminder', '2026-12-07', 4_000]);
	});

	it('sent 3 days late: the reminder counts from the sending, not from the due day', () => {
		const shop = askingOn(shopOfPaul(), '2026-11-12');
		expect(asked(shop, '2026-11-18')).toBe('nothing');
		expect(asked(shop, '2026-11-19')).toEqual(['reminder', '2026-11-19', 4_000]);
	});

	it('starts on the agreed day', () => {
		const shop = shopOfPaul('2026-11-02', '2026-11-20');
		expect(asked(shop, '2026-11-19')).toBe('nothing');
		expect(asked(shop, '2026-11-20')).toEqual(['friendly', '2026-11-20', 4_000]);
	});

	it('starts 7 days after the delivery of an order', () => {
		const shop = openShop('2026-11-02');
		const words = { to: 'Mme Jeanne', phone: '699000002', items: ['1 Coque 4000'], paid: 0 };
		const order = shop.sells({ ...words, deliver: '2026-11-03' });
		shop.onDay('2026-11-03').delivers(order);
		expect(asked(shop, '2026-11-09')).toBe('nothing');
		expect(asked(shop, '2026-11-10')).toEqual(['friendly', '2026-11-10', 4_000]);
	});
});

const askedOn = (shop: Shop, on: string) => shop.onDay(on).sends('payment');

describe('the clock starts again', () => {
	it('with a partial payment: friendly 7 days after, for what is left', () => {
		const shop = askingOn(shopOfPaul(), '2026-11-09');
		shop.onDay('2026-11-11').isPaid('Paul', 1_000);
		for (const on of ['2026-11-11', '2026-11-16', '2026-11-17'])
			expect(asked(shop, on)).toBe('nothing');
		expect(asked(shop, '2026-11-18')).toEqual(['friendly', '2026-11-18', 3_000]);
		askingOn(shop, '2026-11-18');
		expect(asked(shop, '2026-11-24')).toBe('nothing');
		expect(asked(shop, '2026-11-25')).toEqual(['reminder', '2026-11-25', 3_000]);
	});

	it('with a partial payment after a reminder: friendly again', () => {
		const shop = askingOn(shopOfPaul(), '2026-11-09', '2026-11-16');
		shop.onDay('2026-11-17').isPaid('Paul', 500);
		expect(asked(shop, '2026-11-23')).toBe('nothing');
		expect(asked(shop, '2026-11-24')).toEqual(['friendly', '2026-11-24', 3_500]);
	});

	it('with a new promise: silence until its day is over, then the next stage', () => {
		const shop = shopOfPaul();
		shop.hears(askedOn(shop, '2026-11-09'), 'promised', { day: '2026-11-27' });
		for (const on of ['2026-11-10', '2026-11-16', '2026-11-26', '2026-11-27'])
			expect(asked(shop, on)).toBe('nothing');
		expect(asked(shop, '2026-11-28')).toEqual(['reminder', '2026-11-28', 4_000]);
		askingOn(shop, '2026-11-28');
		expect(asked(shop, '2026-12-11')).toBe('nothing');
		expect(asked(shop, '2026-12-12')).toEqual(['reminder', '2026-12-12', 4_000]);
	});

	it('with a promise made at the counter, of its own accord', () => {
		const shop = shopOfPaul();
		shop.onDay('2026-11-07').isPromised('Paul', '2026-11-25');
		expect(asked(shop, '2026-11-24')).toBe('nothing');
		expect(asked(shop, '2026-11-25')).toEqual(['friendly', '2026-11-25', 4_000]);
	});
});

describe('after 3 messages without an answer', () => {
	const threeTimes = (): Shop => askingOn(shopOfPaul(), '2026-11-09', '2026-11-16', '2026-11-30');

	it('a call is proposed, not before', () => {
		const shop = askingOn(shopOfPaul(), '2026-11-09', '2026-11-16');
		expect(asked(shop, '2026-11-30')).toEqual(['reminder', '2026-11-30', 4_000]);
		askingOn(shop, '2026-11-30');
		expect(asked(shop, '2026-12-14')).toEqual(['call', '2026-12-14', 4_000]);
	});

	it('the call is written down as a call, and messages may go again after it', () => {
		const shop = threeTimes();
		expect(askedOn(shop, '2026-12-14').channel).toBe('call');
		expect(asked(shop, '2026-12-28')).toEqual(['reminder', '2026-12-28', 4_000]);
	});

	it.each([0, 1, 2])('no call when message %d was answered', index => {
		const shop = shopOfPaul();
		['2026-11-09', '2026-11-16', '2026-11-30'].forEach((on, place) => {
			const contact = askedOn(shop, on);
			if (place === index) shop.hears(contact, 'answered', { note: 'bientôt' });
		});
		expect(asked(shop, '2026-12-14')).toEqual(['reminder', '2026-12-14', 4_000]);
	});

	it('no call when something was paid in between: the count starts again', () => {
		const shop = threeTimes();
		shop.onDay('2026-12-01').isPaid('Paul', 1_000);
		expect(asked(shop, '2026-12-08')).toEqual(['friendly', '2026-12-08', 3_000]);
	});
});

describe('a call that nobody takes', () => {
	it('is proposed once more a week later; after the second he is written to again', () => {
		const shop = askingOn(shopOfPaul(), '2026-11-09', '2026-11-16', '2026-11-30');
		shop.hears(askedOn(shop, '2026-12-14'), 'no-answer');
		expect(asked(shop, '2026-12-19')).toBe('nothing');
		expect(asked(shop, '2026-12-21')).toEqual(['call', '2026-12-21', 4_000]);
		shop.hears(askedOn(shop, '2026-12-21'), 'no-answer');
		expect(asked(shop, '2026-12-28')).toEqual(['reminder', '2026-12-28', 4_000]);
		askingOn(shop, '2026-12-28', '2027-01-11', '2027-01-25');
		expect(asked(shop, '2027-02-08')).toEqual(['call', '2027-02-08', 4_000]);
	});
});

it('goes on from the last day he was told, in whatever order the days were written down', () => {
	const shop = shopOfPaul();
	askingOn(shop, '2026-11-09', '2026-11-16');
	const [friendly, reminder] = Object.values(shop.book.contacts);
	if (friendly === undefined || reminder === undefined) throw new Error('two messages were sent');
	const contacts = { [reminder.id]: reminder, [friendly.id]: friendly };
	shop.book = { ...shop.book, contacts };
	// The reminder of the 16th is said again 14 days after it.
	expect(asked(shop, '2026-11-28')).toBe('nothing');
	expect(asked(shop, '2026-11-30')).toEqual(['reminder', '2026-11-30', 4_000]);
});
