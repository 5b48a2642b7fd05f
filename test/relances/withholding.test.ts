import { describe, expect, it } from 'vitest';
import { day } from '../../source/book/day.ts';
import type { Customer } from '../../source/book/records.ts';
import { contextOf } from '../../source/relances/context.ts';
import type { Message } from '../../source/relances/relance.ts';
import { spaceMessages, type Wait } from '../../source/relances/spacing.ts';
import { openShop, type Shop } from '../support/shop.ts';

/** Every kind of message, in the order in which they go when they compete. */
const kinds = {
	late: { kind: 'delivery', step: 'late' },
	today: { kind: 'delivery', step: 'today' },
	confirm: { kind: 'delivery', step: 'confirm' },
	payment: { kind: 'payment' },
	satisfaction: { kind: 'satisfaction' },
	renewal: { kind: 'renewal' },
	event: { kind: 'courtesy', about: { why: 'event' } },
	news: { kind: 'courtesy', about: { why: 'news' } },
	away: { kind: 'courtesy', about: { why: 'away' } },
} as const;

type Name = keyof typeof kinds;
const names = Object.keys(kinds) as readonly Name[];

/** What the rules of spacing look at: whose it is, and of what kind. */
const messageOf = (name: Name, customer: Customer): Message =>
	({ ...kinds[name], customer, subject: `${name}:${customer.id}`, sales: [] }) as never;

/** Paul, on Monday 23 November 2026: nothing ever went to him. */
const shopOfPaul = (): Shop => {
	const shop = openShop('2026-11-23');
	shop.knows('Mr Paul', { phone: '677000001' });
	return shop;
};

const writeTo = (shop: Shop): void => {
	const { id } = shop.customer('Paul');
	const about = { kind: 'courtesy', sales: [], channel: 'whatsapp', message: 'Bonjour' } as const;
	const contact = { ...about, id: `written-${shop.today}`, on: shop.facts.today, customerId: id };
	shop.book = { ...shop.book, contacts: { ...shop.book.contacts, [contact.id]: contact } };
};

const inWords = ({ reason, until }: Wait): string =>
	until === undefined ? reason : `${reason} ${until.slice(5)}`;

/** What becomes of these messages of Paul's: `goes`, or why it waits and until when. */
const outcome = (shop: Shop, meant: readonly Name[]): Partial<Record<Name, string>> => {
	const messages = meant.map(name => messageOf(name, shop.customer('Paul')));
	const context = contextOf(shop.book, day(shop.today));
	const { now, waiting } = spaceMessages(context, messages);
	const nameOf = (message: Message): Name => meant[messages.indexOf(message)] as Name;
	return Object.fromEntries([
		...now.map(message => [nameOf(message), 'goes']),
		...waiting.map(({ message, wait }) => [nameOf(message), inWords(wait)]),
	]);
};

const all = (said: string): Record<Name, string> =>
	Object.fromEntries(names.map(name => [name, said])) as Record<Name, string>;

const but = (said: string, ...others: readonly Name[]): Record<Name, string> => ({
	...all(said),
	...Object.fromEntries(others.map(name => [name, 'goes'])),
});

/** What has happened, and what becomes of each kind when it alone is due. */
const cases: readonly (readonly [string, (shop: Shop) => void, Record<Name, string>])[] = [
	['nothing', () => {}, all('goes')],
	[
		'a message today: the next one in 3 days, deliveries of today and late ones aside',
		writeTo,
		but('recently-contacted 11-26', 'late', 'today'),
	],
	[
		'a message 2 days ago',
		shop => {
			writeTo(shop);
			shop.onDay('2026-11-25');
		},
		but('recently-contacted 11-26', 'late', 'today'),
	],
	[
		'a message 3 days ago',
		shop => {
			writeTo(shop);
			shop.onDay('2026-11-26');
		},
		all('goes'),
	],
	[
		'a message on Thursday: Sunday is no day, so Monday',
		shop => writeTo(shop.onDay('2026-11-26')),
		but('recently-contacted 11-30', 'late', 'today'),
	],
	['a Sunday', shop => shop.onDay('2026-11-29'), all('quiet-day 11-30')],
	[
		'a closed Monday after a Sunday',
		shop => {
			shop.onDay('2026-11-29').settles(settings => ({
				...settings,
				closedDays: [{ day: day('2026-11-30') }],
			}));
		},
		all('quiet-day 12-01'),
	],
	['a pause', shop => shop.leavesAlone('Paul', 'en voyage', '2026-12-01'), all('paused 12-01')],
	[
		'a pause that ends today: this is the day',
		shop => {
			shop.leavesAlone('Paul', 'en voyage', '2026-12-01');
			shop.onDay('2026-12-01');
		},
		all('goes'),
	],
	[
		'a pause that ends on a Sunday',
		shop => shop.leavesAlone('Paul', 'en voyage', '2026-11-29'),
		all('paused 11-30'),
	],
	[
		'no more messages, for good',
		shop => shop.leavesAlone('Paul', 'il le demande'),
		all('opted-out'),
	],
	[
		'an open problem: deliveries alone are told',
		shop => shop.opensProblem('Paul', 'écran noir'),
		but('open-problem', 'late', 'today', 'confirm'),
	],
	[
		'a dispute: the same',
		shop => shop.opensProblem('Paul', 'déjà payé', { sort: 'dispute' }),
		but('open-problem', 'late', 'today', 'confirm'),
	],
	[
		'a problem that is settled',
		shop => shop.closes(shop.opensProblem('Paul', 'écran noir').id, 'échangé'),
		all('goes'),
	],
	[
		'a wrong number',
		shop => {
			writeTo(shop);
			const [contact] = Object.values(shop.book.contacts);
			if (contact !== undefined) shop.hears(contact, 'wrong-number');
		},
		all('no-phone'),
	],
	[
		'put off by the owner, the kind that it was',
		shop => shop.putsOff({ subject: `renewal:${shop.customer('Paul').id}` } as never, '2026-11-27'),
		{ ...all('goes'), renewal: 'paused 11-27' },
	],
];

describe('one message alone', () => {
	it.each(cases)('%s', (_what, happens, expected) => {
		const shop = shopOfPaul();
		happens(shop);
		const found = Object.assign({}, ...names.map(name => outcome(shop, [name])));
		expect(found).toEqual(expected);
	});
});

describe('several that compete', () => {
	it.each(names.slice(2).map((name, index) => [name, names.slice(index + 2)] as const))(
		'%s goes before all that come after it; they wait 3 days',
		(first, rest) => {
			const [, ...others] = rest;
			// In the worst order to begin with.
			expect(outcome(shopOfPaul(), [...rest].reverse())).toEqual({
				...Object.fromEntries(others.map(name => [name, 'one-a-day 11-26'])),
				[first]: 'goes',
			});
		},
	);

	it('deliveries of today and late ones are all told, and nothing else that day', () => {
		expect(outcome(shopOfPaul(), [...names].reverse())).toEqual(
			but('one-a-day 11-26', 'late', 'today'),
		);
	});

	it('what may not go leaves its place to the next', () => {
		const shop = shopOfPaul();
		shop.opensProblem('Paul', 'écran noir');
		expect(outcome(shop, ['payment', 'confirm', 'news'])).toEqual({
			confirm: 'goes',
			payment: 'open-problem',
			news: 'open-problem',
		});
		const other = shopOfPaul();
		other.putsOff({ subject: `payment:${other.customer('Paul').id}` } as never, '2026-12-01');
		expect(outcome(other, ['payment', 'news', 'away'])).toEqual({
			payment: 'paused 12-01',
			news: 'goes',
			away: 'one-a-day 11-26',
		});
	});
});

describe('several debts of one customer', () => {
	/** Two debts of Paul's, due on Monday 9 and Wednesday 11 November. */
	const twoDebts = () => {
		const shop = openShop('2026-11-02');
		const words = { to: 'Mr Paul', phone: '677000001', paid: 0 };
		const case1 = shop.sells({ ...words, items: ['1 Coque 4000'] });
		const cable = shop.onDay('2026-11-04').sells({ ...words, items: ['1 Câble 1500'] });
		return { shop: shop.onDay('2026-11-11'), case1, cable };
	};

	it('are one message with the total', () => {
		const { shop } = twoDebts();
		expect(shop.relance('payment').amount).toBe(5_500);
		expect(shop.later()).toEqual([]);
	});

	it('one on pause is left out, says why, and comes back that day', () => {
		const { shop, cable } = twoDebts();
		shop.leavesAlone([cable], 'il attend son salaire', '2026-11-18');
		expect(shop.relance('payment').amount).toBe(4_000);
		expect(shop.later()).toEqual([['payment', 'paused', '2026-11-18']]);
		expect(shop.onDay('2026-11-18').relance('payment').amount).toBe(5_500);
		expect(shop.later()).toEqual([]);
	});

	it('one that is not to be asked for any more: the other one still is', () => {
		const { shop, case1 } = twoDebts();
		shop.leavesAlone([case1], 'contesté, on laisse');
		expect(shop.relance('payment').amount).toBe(1_500);
		expect(shop.later()).toEqual([['payment', 'opted-out', undefined]]);
		expect(shop.onDay('2027-02-01').relance('payment').amount).toBe(1_500);
	});
});

it('a pause has an end: none is refused, so is one that is over', () => {
	const shop = shopOfPaul();
	for (const until of ['2026-11-23', '2026-11-01'])
		expect(shop.refusal(one => one.leavesAlone('Paul', 'en voyage', until)).reason).toBe(
			'day-past',
		);
});
