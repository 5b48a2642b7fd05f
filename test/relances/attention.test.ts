import { describe, expect, it } from 'vitest';
import { put } from '../../source/book/book.ts';
import { day } from '../../source/book/day.ts';
import type { DatedEvent } from '../../source/book/records.ts';
import { openShop, type Shop } from '../support/shop.ts';

const birthday = (on: string, what = 'Anniversaire'): DatedEvent => ({
	day: day(on),
	what,
	sort: 'birthday',
});

const feast = (on: string, what = 'Fête du mouton'): DatedEvent => ({
	day: day(on),
	what,
	sort: 'feast',
});

const birth = (on: string, what = 'Naissance de Junior'): DatedEvent => ({
	day: day(on),
	what,
	sort: 'birth',
});

/** Paul with these days of his; he was seen lately, so that nothing else is said to him. */
const shopWith = (...events: readonly DatedEvent[]): Shop => {
	const shop = openShop('2026-11-02').settles(settings => ({
		...settings,
		courtesy: { ...settings.courtesy, perDay: 0 },
	}));
	const paul = { ...shop.knows('Mr Paul', { phone: '677000001' }), events };
	shop.does({ ok: true, value: { changes: [put('customers', paul)] } });
	return shop;
};

const wished = (shop: Shop, on: string): readonly string[] =>
	shop
		.onDay(on)
		.morning()
		.relances.flatMap(one =>
			one.kind === 'courtesy' && one.about.why === 'event'
				? [`${one.about.event.what} ${one.about.event.day}`]
				: [],
		);

const waits = (shop: Shop, on: string) =>
	shop
		.onDay(on)
		.morning()
		.later.map(({ reason, until }) => [reason, until]);

describe('a day worth a word', () => {
	/** 24 November 2026 is a Tuesday; 29 November a Sunday, on which nothing goes out. */
	it.each<[what: string, event: DatedEvent, on: string, expected: readonly string[]]>([
		['the day before', birthday('1990-11-24'), '2026-11-23', []],
		['on the day', birthday('1990-11-24'), '2026-11-24', ['Anniversaire 2026-11-24']],
		['six days late', birthday('1990-11-24'), '2026-11-30', ['Anniversaire 2026-11-24']],
		['seven days late is too late', birthday('1990-11-24'), '2026-12-01', []],
		['a year later, again', birthday('1990-11-24'), '2027-11-24', ['Anniversaire 2027-11-24']],
		['noted for a year to come', birthday('2027-11-24'), '2026-11-24', ['Anniversaire 2026-11-24']],
		['across the new year', birthday('2000-12-30'), '2027-01-02', ['Anniversaire 2026-12-30']],
		['a feast comes back', feast('2020-11-24'), '2026-11-25', ['Fête du mouton 2026-11-24']],
		['29 February in another year', birthday('2000-02-29'), '2027-02-27', []],
		// 28 February 2027 is a Sunday: the message goes on the Monday.
		['29 February on the 28th', birthday('2000-02-29'), '2027-03-01', ['Anniversaire 2027-02-28']],
		[
			'29 February on the 29th of a leap year',
			birthday('2000-02-29'),
			'2028-02-29',
			['Anniversaire 2028-02-29'],
		],
		['not on the 28th of that year', birthday('2000-02-29'), '2028-02-28', []],
		['a birth', birth('2026-11-23'), '2026-11-25', ['Naissance de Junior 2026-11-23']],
		['a birth, once', birth('2026-11-23'), '2027-11-23', []],
		['a birth to come', birth('2026-11-26'), '2026-11-25', []],
		['another day', { day: day('2026-11-25'), what: 'Retour de voyage' }, '2026-11-25', []],
	])('%s', (_what, event, on, expected) => {
		expect(wished(shopWith(event), on)).toEqual(expected);
	});

	it('on a Sunday waits for the Monday', () => {
		const shop = shopWith(birthday('1990-11-29'));
		expect(waits(shop, '2026-11-29')).toEqual([['quiet-day', '2026-11-30']]);
		expect(wished(shop, '2026-11-30')).toEqual(['Anniversaire 2026-11-29']);
	});

	it('once wished is over for the year, and comes back the next', () => {
		const shop = shopWith(birthday('1990-11-24'));
		shop.onDay('2026-11-24').sends('courtesy');
		for (let days = 0; days < 7; days++) expect(wished(shop.daysLater(1), shop.today)).toEqual([]);
		expect(wished(shop, '2027-11-24')).toEqual(['Anniversaire 2027-11-24']);
	});

	it('writes down which day was wished, as it fell', () => {
		const shop = shopWith(birthday('1990-11-24'));
		expect(shop.onDay('2026-11-25').sends('courtesy')).toMatchObject({
			kind: 'courtesy',
			event: { day: '2026-11-24', what: 'Anniversaire', sort: 'birthday' },
			sales: [],
		});
	});

	it('put right after it was wished is not wished again', () => {
		const shop = shopWith(birthday('1990-11-24'));
		shop.onDay('2026-11-24').sends('courtesy');
		const paul = { ...shop.customer('Paul'), events: [birthday('1990-11-27')] };
		shop.does({ ok: true, value: { changes: [put('customers', paul)] } });
		expect(wished(shop, '2026-11-28')).toEqual([]);
	});

	it('two on one day: the second when the customer may be written to again', () => {
		const shop = shopWith(birthday('1990-11-24'), feast('2020-11-24'));
		expect(wished(shop, '2026-11-24')).toEqual(['Anniversaire 2026-11-24']);
		expect(waits(shop, '2026-11-24')).toEqual([['one-a-day', '2026-11-27']]);
		shop.sends('courtesy');
		expect(wished(shop, '2026-11-26')).toEqual([]);
		expect(wished(shop, '2026-11-27')).toEqual(['Fête du mouton 2026-11-24']);
	});

	it('waits behind a debt to ask for, and is forgotten after a week', () => {
		const shop = shopWith(birthday('1990-11-24'));
		shop.onDay('2026-11-17').sells({ to: 'Paul', items: ['1 Coque 2000'], paid: 0 });
		expect(shop.onDay('2026-11-24').kinds()).toEqual(['payment']);
		expect(shop.later()).toEqual([['courtesy', 'one-a-day', '2026-11-27']]);
		expect(shop.onDay('2026-12-01').later()).toEqual([]);
	});

	it.each<[reason: string, happens: (shop: Shop) => void, until: string | undefined]>([
		['opted-out', shop => shop.leavesAlone('Paul', 'fâché'), undefined],
		['paused', shop => shop.leavesAlone('Paul', 'voyage', '2026-11-26'), '2026-11-26'],
		[
			'no-phone',
			shop => {
				const { phone: _phone, ...silent } = shop.customer('Paul');
				shop.does({ ok: true, value: { changes: [put('customers', silent)] } });
			},
			undefined,
		],
	])('is withheld like all else: %s', (reason, happens, until) => {
		const shop = shopWith(birthday('1990-11-24')).onDay('2026-11-24');
		happens(shop);
		expect(wished(shop, '2026-11-24')).toEqual([]);
		expect(waits(shop, '2026-11-24')).toEqual([[reason, until]]);
	});

	it('may be put off, each on its own', () => {
		const shop = shopWith(birthday('1990-11-24'), feast('2020-11-24')).onDay('2026-11-24');
		shop.putsOff(shop.relance('courtesy'), '2026-11-28');
		expect(wished(shop, '2026-11-24')).toEqual(['Fête du mouton 2026-11-24']);
	});
});

describe('what is said', () => {
	it.each([
		[birthday('1990-11-24'), /^Joyeux anniversaire Mr Paul !\n/, /^Joyeux anniversaire Mr Paul !/],
		[feast('2020-11-24'), /\*Fête du mouton\*/, /Fête du mouton/],
		[birth('2026-11-24'), /félicitations : \*Naissance de Junior\*/, /Naissance de Junior/],
	])('of %j', (event, message, short) => {
		const due = shopWith(event).onDay('2026-11-24').relance('courtesy');
		expect(due.message).toMatch(message);
		expect(due.shortMessage).toMatch(short);
		expect(due.shortMessage.length).toBeLessThan(due.message.length);
	});
});
