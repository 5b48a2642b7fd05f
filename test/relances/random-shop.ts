import fc from 'fast-check';
import { type Day, day } from '../../source/book/day.ts';
import type { Contact, Sale } from '../../source/book/records.ts';
import type { Relance } from '../../source/relances/relance.ts';
import { openShop, Refused, type Shop } from '../support/shop.ts';

/** A thing that happens at the counter. Numbers stand for choices: they are taken modulo what there is. */
const happening = fc.record({
	what: fc.constantFrom(
		'sale',
		'sale',
		'sale',
		'order',
		'order',
		'payment',
		'payment',
		'promise',
		'delivery',
		'problem',
		'closing',
		'pause',
		'news',
	),
	who: fc.nat(2),
	item: fc.nat(3),
	quantity: fc.integer({ min: 1, max: 3 }),
	/** Per cent of the price or of the debt. */
	share: fc.constantFrom(0, 0, 30, 70, 100),
	/** Days ahead, for what is promised; -1 leaves it to the shop's rule. */
	ahead: fc.integer({ min: -1, max: 20 }),
});

export type Happening = typeof happening extends fc.Arbitrary<infer One> ? One : never;

const openDay = fc.record({
	/** Days since the shop was last open. */
	gap: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 25 })),
	happenings: fc.array(happening, { maxLength: 3 }),
});

/** The days on which a small shop opened, and what happened on them. */
export const openDays = fc.array(openDay, { minLength: 3, maxLength: 30 });

const names = ['Mr Paul', 'Mme Jeanne', 'Awa'] as const;
const phones = ['677000001', '699000002', '655000004'] as const;
const items = ['Coque', 'Téléphone', 'Riz', 'Gaz'] as const;

export const smallShop = (): Shop => {
	const shop = openShop('2026-11-02');
	names.forEach((name, index) => {
		shop.knows(name, { phone: phones[index] ?? '' });
	});
	shop.keeps('Coque', { price: 2_000, stock: 30 });
	shop.keeps('Téléphone', { price: 65_000, stock: 5 });
	shop.keeps('Riz', { price: 18_000, lifetime: 30 });
	shop.keeps('Gaz', { price: 6_500, lifetime: 12 });
	return shop;
};

const priceOf = (shop: Shop, name: string): number => shop.product(name).price ?? 0;

const tellers: Record<Happening['what'], (shop: Shop, said: Happening, name: string) => void> = {
	sale: (shop, { item, quantity, share, ahead }, to) => {
		const name = items[item] ?? 'Coque';
		const paid = Math.floor((priceOf(shop, name) * quantity * share) / 100);
		const due = ahead > 0 && share < 100 ? { due: dayAhead(shop, ahead) } : {};
		shop.sells({ to, items: [`${quantity} ${name}`], paid, ...due });
	},
	order: (shop, { item, quantity, share, ahead }, to) => {
		const name = items[item] ?? 'Coque';
		const paid = Math.floor((priceOf(shop, name) * quantity * share) / 100);
		shop.sells({ to, items: [`${quantity} ${name}`], paid, deliver: dayAhead(shop, ahead) });
	},
	payment: (shop, { share }, name) => {
		const owed = shop
			.morning()
			.debtors.find(({ customer }) => names[customerIndex(customer.id)] === name);
		shop.isPaid(name, Math.floor(((owed?.balance ?? 0) * share) / 100));
	},
	promise: (shop, { ahead }, name) => shop.isPromised(name, dayAhead(shop, ahead)),
	delivery: (shop, _said, name) => {
		const { id } = shop.customer(name);
		const isOpen = (sale: Sale) => sale.customerId === id && sale.deliveryPromises.length > 0;
		const order = Object.values(shop.book.sales).find(sale => isOpen(sale) && !sale.deliveredOn);
		if (order !== undefined) shop.delivers(order);
	},
	problem: (shop, _said, name) => {
		const { id } = shop.customer(name);
		const contact = Object.values(shop.book.contacts).find(({ customerId }) => customerId === id);
		if (contact !== undefined) shop.hears(contact, 'problem', { note: 'panne' });
	},
	closing: shop => {
		const open = Object.values(shop.book.problems).find(({ closed }) => closed === undefined);
		if (open !== undefined) shop.closes(open.id, 'réparé');
	},
	news: (shop, { quantity }) => {
		shop.announces('Les ventilateurs sont arrivés.', names.slice(0, quantity));
	},
	pause: (shop, { ahead }, name) => shop.leavesAlone(name, 'voyage', dayAhead(shop, ahead)),
};

const customerIndex = (id: string): number => Number(id.slice(2)) - 1;

const dayAhead = (shop: Shop, days: number): string => {
	const then = new Date(`${shop.today}T00:00:00Z`);
	then.setUTCDate(then.getUTCDate() + Math.max(0, days));
	return then.toISOString().slice(0, 10);
};

/** Tells the shop what happened. What makes no sense is refused, and did not happen. */
const happens = (shop: Shop, said: Happening): void => {
	try {
		tellers[said.what](shop, said, names[said.who] ?? 'Awa');
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
	}
};

/** What a test looks at on each open day: before the owner does his relances, and what he sent. */
export interface OpenDay {
	readonly shop: Shop;
	readonly today: Day;
	readonly before: ReturnType<Shop['morning']>;
	readonly sent: readonly Contact[];
}

const isSent = (relance: Relance): boolean =>
	relance.kind !== 'problem' && relance.kind !== 'stock';

/** Lives through the days: on each the owner opens, and does all that the morning shows. */
export const livesThrough = (
	days: readonly { gap: number; happenings: readonly Happening[] }[],
	looks: (open: OpenDay) => void,
): void => {
	const shop = smallShop();
	for (const { gap, happenings } of days) {
		shop.daysLater(gap);
		for (const said of happenings) happens(shop, said);
		const before = shop.morning();
		const sent = before.relances.filter(isSent).flatMap(relance => shop.marksDone(relance) ?? []);
		looks({ shop, today: day(shop.today), before, sent });
	}
};
