import { describe, expect, it } from 'vitest';
import { put } from '../../source/book/book.ts';
import { addDays, day } from '../../source/book/day.ts';
import type { Customer } from '../../source/book/records.ts';
import { writeOff } from '../../source/book/write-off.ts';
import { archived } from '../book/archived.ts';
import { openShop, type Shop } from '../support/shop.ts';

const names = ['Mr Paul', 'Mme Jeanne', 'Awa', 'Tonton Pierre'];

/** Four customers who bought on four days, the first in the list the longest ago. */
const shop = (): Shop => {
	const opened = openShop('2026-01-05');
	names.forEach((to, index) => {
		const words = { to, phone: `67700000${index}`, items: ['1 Coque 2000'] };
		opened.onDay(addDays(day('2026-01-05'), index)).sells(words);
	});
	return opened;
};

const greeted = (opened: Shop): readonly string[] =>
	opened.morning().relances.flatMap(one => (one.kind === 'courtesy' ? [one.customer.name] : []));

const waiting = (opened: Shop) => opened.later().filter(([kind]) => kind === 'courtesy');

describe('a customer silent for 60 days', () => {
	it.each([
		['2026-03-05', []],
		['2026-03-06', ['Paul']],
		['2026-03-07', ['Paul', 'Jeanne']],
		// Awa's 60 days are over, too: two a day, the longest silent first.
		['2026-03-09', ['Paul', 'Jeanne']],
	])('on %s: %j', (on, expected) => {
		expect(greeted(shop().onDay(on))).toEqual(expected);
	});

	it('is due since the 60th day, about no sale', () => {
		expect(shop().onDay('2026-03-06').relance('courtesy')).toMatchObject({
			dueOn: '2026-03-06',
			sales: [],
			about: { why: 'away', lastOn: '2026-01-05' },
		});
	});

	it('the others come on the next days, and are not listed while they wait', () => {
		const opened = shop().onDay('2026-03-09');
		opened.sendsAll();
		expect(greeted(opened)).toEqual([]);
		expect(waiting(opened)).toEqual([]);
		expect(greeted(opened.daysLater(1))).toEqual(['Awa', 'Pierre']);
	});

	it('one said today leaves room for one more', () => {
		const opened = shop().onDay('2026-03-09');
		const [first] = opened.morning().relances;
		if (first !== undefined) opened.marksDone(first);
		expect(greeted(opened)).toEqual(['Jeanne']);
	});

	it('greeted, he is left in peace for 60 days, and comes after those who were not', () => {
		const opened = shop().onDay('2026-03-09');
		opened.sendsAll();
		opened.daysLater(1).sendsAll();
		// 60 days after 9 and 10 March.
		expect(greeted(opened.onDay('2026-05-07'))).toEqual([]);
		expect(greeted(opened.onDay('2026-05-08'))).toEqual(['Paul', 'Jeanne']);
		opened.sells({ to: 'Paul', items: ['1 Coque'] });
		expect(greeted(opened.onDay('2026-05-09'))).toEqual(['Jeanne', 'Awa']);
	});

	it.each<[why: string, happens: (opened: Shop) => void]>([
		['he bought', one => one.sells({ to: 'Paul', items: ['1 Coque'] })],
		[
			'he owes: he hears of his debt',
			one => one.sells({ to: 'Paul', items: ['1 Coque'], paid: 0 }),
		],
		[
			'he waits for an order',
			one => one.sells({ to: 'Paul', items: ['1 Coque'], deliver: '2026-12-01' }),
		],
		['he does not want any', one => one.leavesAlone('Paul', 'sur sa demande')],
		['he is paused', one => one.leavesAlone('Paul', 'voyage', '2026-03-20')],
	])('is passed over, and another takes his turn: %s', (_why, happens) => {
		const opened = shop().onDay('2026-02-01');
		happens(opened);
		opened.onDay('2026-03-09');
		expect(greeted(opened)).toEqual(['Jeanne', 'Awa']);
		expect(waiting(opened)).toEqual([]);
	});

	it('has his turn again once his pause is over', () => {
		const opened = shop().onDay('2026-02-01');
		opened.leavesAlone('Paul', 'voyage', '2026-03-20');
		expect(greeted(opened.onDay('2026-03-20'))).toEqual(['Paul', 'Jeanne']);
	});

	it('is not called back when he never paid for what he took last', () => {
		const opened = shop().onDay('2026-01-10');
		const sale = opened.sells({ to: 'Paul', items: ['1 Coque'], paid: 0 });
		opened.does(writeOff(opened.book, { saleId: sale.id, reason: 'perdu' }, opened.facts));
		expect(greeted(opened.onDay('2026-04-09'))).toEqual(['Jeanne', 'Awa']);
	});

	it('needs a phone', () => {
		const opened = shop();
		const { phone: _phone, ...silent } = opened.customer('Paul');
		opened.does({ ok: true, value: { changes: [put('customers', silent)] } });
		expect(greeted(opened.onDay('2026-03-09'))).toEqual(['Jeanne', 'Awa']);
	});

	it('with a birthday hears of that alone', () => {
		const opened = shop();
		const event = { day: day('1990-03-09'), what: 'Anniversaire', sort: 'birthday' as const };
		const paul = { ...opened.customer('Paul'), events: [event] };
		opened.does({ ok: true, value: { changes: [put('customers', paul)] } });
		const due = opened.onDay('2026-03-09').morning().relances;
		expect(due.map(one => 'about' in one && [one.customer.name, one.about.why])).toEqual([
			['Paul', 'event'],
			['Jeanne', 'away'],
			['Awa', 'away'],
		]);
	});

	it('put off by the owner waits until that day, and another takes his turn', () => {
		const opened = shop().onDay('2026-03-09');
		const [first] = opened.morning().relances;
		if (first !== undefined) opened.putsOff(first, '2026-03-12');
		expect(greeted(opened)).toEqual(['Jeanne', 'Awa']);
		expect(waiting(opened)).toEqual([['courtesy', 'paused', '2026-03-12']]);
		expect(greeted(opened.onDay('2026-03-12'))).toEqual(['Paul', 'Jeanne']);
	});

	it('on a quiet day waits for the next one', () => {
		expect(waiting(shop().onDay('2026-03-08'))).toEqual([
			['courtesy', 'quiet-day', '2026-03-09'],
			['courtesy', 'quiet-day', '2026-03-09'],
		]);
	});

	it('with nobody a day, none', () => {
		const opened = shop().settles(settings => ({
			...settings,
			courtesy: { ...settings.courtesy, perDay: 0 },
		}));
		expect(greeted(opened.onDay('2026-03-09'))).toEqual([]);
	});
});

describe('two thousand contacts of an old phone', () => {
	const crowd = (since: string): Shop => {
		const opened = openShop('2026-03-02');
		const changes = Array.from({ length: 2_000 }, (_, index) => {
			const customer: Customer = {
				id: `c${index}`,
				name: `Client ${index}`,
				phone: `+2376${70_000_000 + index}` as NonNullable<Customer['phone']>,
				tone: 'gentle',
				events: [],
				since: day(since),
			};
			return put('customers', customer);
		});
		opened.does({ ok: true, value: { changes } });
		return opened;
	};

	it('brought today are left in peace: they are customers since today', () => {
		expect(greeted(crowd('2026-03-02'))).toEqual([]);
	});

	it('silent for years are two a day, in the order of the file', () => {
		const opened = crowd('2024-01-01');
		expect(greeted(opened)).toEqual(['Client 0', 'Client 1']);
		expect(waiting(opened)).toEqual([]);
		opened.sendsAll();
		expect(greeted(opened.daysLater(1))).toEqual(['Client 2', 'Client 3']);
	});
});

it('a customer whose sales are all old is still one: the archive leaves his last', () => {
	const opened = shop().onDay('2027-03-09');
	const before = opened.morning();
	opened.book = archived(opened.book, day('2027-03-09')).book;
	expect(opened.morning()).toEqual(before);
	expect(greeted(opened)).toEqual(['Paul', 'Jeanne']);
});
