import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Contact } from '../../source/book/records.ts';
import { type Happening, livesThrough, type OpenDay, openDays } from './random-shop.ts';

type Days = typeof openDays extends fc.Arbitrary<infer Made> ? Made : never;

/** Lives through the days given, then random ones, and looks at each of them. */
const always = (looks: (open: OpenDay) => void, examples: readonly Days[] = []): void =>
	fc.assert(
		fc.property(openDays, days => livesThrough(days, looks)),
		{ numRuns: 150, examples: examples.map((days): [Days] => [days]) },
	);

/** Days since a fixed day, counted without the code under test. */
const count = (on: string): number => Date.parse(`${on}T00:00:00Z`) / 86_400_000;

const isUrgent = ({ kind, step }: Contact): boolean =>
	kind === 'delivery' && (step === 'today' || step === 'late');

const orderIn = (ahead: number): Happening => ({
	what: 'order',
	who: 0,
	item: 0,
	quantity: 1,
	share: 0,
	ahead,
});

const contactsOf = ({ shop }: OpenDay, customerId: string): readonly Contact[] =>
	Object.values(shop.book.contacts).filter(contact => contact.customerId === customerId);

it('never two messages a day to one customer, deliveries of today or late aside', () => {
	always(({ sent }) => {
		const customers = sent.filter(contact => !isUrgent(contact)).map(one => one.customerId);
		expect(new Set(customers).size).toBe(customers.length);
	});
});

/** Two orders of one customer: the first comes tomorrow and is to be confirmed on the day of the second. */
const tomorrowAndToday: Days = [
	{ gap: 2, happenings: [orderIn(20), orderIn(19)] },
	{ gap: 19, happenings: [] },
];

it('nothing else goes on a day when a delivery of today or late is told', () => {
	always(
		({ sent }) => {
			const urgent = new Set(sent.filter(isUrgent).map(({ customerId }) => customerId));
			const others = sent.filter(contact => !isUrgent(contact));
			expect(others.filter(({ customerId }) => urgent.has(customerId))).toEqual([]);
		},
		[tomorrowAndToday],
	);
});

it('never less than 3 days after any message, deliveries of today or late aside', () => {
	always(open => {
		for (const contact of open.sent.filter(one => !isUrgent(one))) {
			const before = contactsOf(open, contact.customerId).filter(({ on }) => on < contact.on);
			const days = before.map(({ on }) => count(contact.on) - count(on));
			expect(Math.min(3, ...days)).toBe(3);
		}
	});
});

it('never on a Sunday', () => {
	always(({ today, sent }) => {
		if (new Date(`${today}T00:00:00Z`).getUTCDay() === 0) expect(sent).toEqual([]);
	});
});

it('never to somebody left alone, never about money while his problem is open', () => {
	always(({ shop, today, sent }) => {
		const open = Object.values(shop.book.problems).filter(({ closed }) => closed === undefined);
		const troubled = new Set(open.map(({ customerId }) => customerId));
		for (const { customerId, kind } of sent) {
			expect((shop.book.customers[customerId]?.hold?.until ?? '') <= today).toBe(true);
			if (kind !== 'delivery') expect(troubled.has(customerId)).toBe(false);
		}
	});
});

it('never about money before the day promised', () => {
	always(({ shop, today, sent }) => {
		for (const contact of sent.filter(({ kind }) => kind === 'payment'))
			for (const { saleId } of contact.sales) {
				const promised = shop.book.sales[saleId]?.paymentPromises.at(-1)?.day;
				expect((promised ?? '') <= today).toBe(true);
			}
	});
});

it('what waits says why, and a day still to come unless only the owner can lift it', () => {
	const withoutDay = ['opted-out', 'open-problem', 'no-phone'];
	always(({ today, before }) => {
		for (const { reason, until } of before.later) {
			expect(withoutDay.includes(reason)).toBe(until === undefined);
			if (until !== undefined) expect(until > today).toBe(true);
		}
	});
});

it('no two relances of a morning share an id, and reading it again gives the same', () => {
	always(({ shop, before }) => {
		const all = [...before.relances, ...before.later.map(({ relance }) => relance)];
		expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
		for (const { message, kind } of all) {
			if (kind === 'problem') continue;
			expect(message).not.toMatch(/[{}]|undefined|NaN/);
		}
		expect(shop.morning()).toEqual(shop.morning());
	});
});
