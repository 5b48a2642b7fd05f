import fc from 'fast-check';
import { put } from '../../source/book/book.ts';
import { addDays, type Day, day } from '../../source/book/day.ts';
import { debtsOf } from '../../source/book/debt.ts';
import type { Contact, Sale } from '../../source/book/records.ts';
import type { Settings } from '../../source/book/settings.ts';
import { openShop, Refused, type Shop } from '../support/shop.ts';

/** A thing that happens at the counter. Numbers stand for choices: they are taken modulo what there is. */
const happening = fc.record({
	what: fc.constantFrom(
		'sale',
		'sale',
		'sale',
		'regular',
		'regular',
		'regular',
		'counter',
		'order',
		'payment',
		'payment',
		'promise',
		'delivery',
		'answer',
		'problem',
		'closing',
		'pause',
		'hold',
		'putting-off',
	),
	who: fc.nat(1),
	item: fc.nat(3),
	also: fc.option(fc.nat(3)),
	quantity: fc.integer({ min: 1, max: 6 }),
	/** Per cent of the price or of the debt. */
	share: fc.constantFrom(0, 0, 30, 100, 100, 100),
	/** Days ahead, for what is promised. */
	ahead: fc.integer({ min: 0, max: 20 }),
	pick: fc.nat(9),
});

type Happening = typeof happening extends fc.Arbitrary<infer One> ? One : never;

const openDay = fc.record({
	/** Days since the shop was last open. */
	gap: fc.oneof(
		fc.integer({ min: 1, max: 3 }),
		fc.integer({ min: 1, max: 25 }),
		fc.integer({ min: 20, max: 70 }),
	),
	happenings: fc.array(happening, { maxLength: 3 }),
	/** Whether the owner then sends all that the morning shows. */
	isSending: fc.boolean(),
});

export type Days = readonly (typeof openDay extends fc.Arbitrary<infer One> ? One : never)[];

/** The days on which a small shop opened over the years, and what happened on them. */
export const years = fc.array(openDay, { minLength: 10, maxLength: 40, size: 'max' });

const short = {
	hotDays: 0,
	averageOverDays: 7,
	spacingDays: 3,
	satisfactionEndsAfterDays: 14,
	recoveredWithinDays: 14,
};

type Lengths = typeof short;

/** How far back the shop looks: as little as can be, and one rule at a time further than all others. */
export const lengths: fc.Arbitrary<Lengths> = fc.constantFrom(
	short,
	{ ...short, hotDays: 90 },
	{ ...short, averageOverDays: 90 },
	{ ...short, spacingDays: 100 },
	{ ...short, satisfactionEndsAfterDays: 100 },
	{ ...short, recoveredWithinDays: 60 },
);

const settingsWith =
	(given: Lengths) =>
	(settings: Settings): Settings => ({
		...settings,
		keeping: { ...settings.keeping, hotDays: given.hotDays },
		stock: { ...settings.stock, averageOverDays: given.averageOverDays },
		spacing: { days: given.spacingDays },
		satisfaction: { ...settings.satisfaction, endsAfterDays: given.satisfactionEndsAfterDays },
		payment: { ...settings.payment, recoveredWithinDays: given.recoveredWithinDays },
	});

const names = ['Mr Paul', 'Awa'] as const;
const items = ['Coque', 'Téléphone', 'Riz', 'Gaz'] as const;

const newShop = (given: Lengths): Shop => {
	const shop = openShop('2026-11-02').settles(settingsWith(given));
	shop.knows('Mr Paul', { phone: '677000001' });
	shop.knows('Awa', { phone: '655000004' });
	const awa = shop.knows('Awa');
	const events = [{ day: day('1990-12-24'), what: 'Anniversaire', sort: 'birthday' as const }];
	shop.does({ ok: true, value: { changes: [put('customers', { ...awa, events })] } });
	shop.keeps('Coque', { price: 2_000, stock: 30 });
	shop.keeps('Téléphone', { price: 65_000, stock: 5 });
	shop.keeps('Riz', { price: 18_000, stock: 40, threshold: 10, lifetime: 30 });
	shop.keeps('Gaz', { price: 6_500, lifetime: 12 });
	return shop;
};

const ahead = (shop: Shop, days: number): Day => addDays(day(shop.today), days);

const picked = <Item>(all: readonly Item[], pick: number): readonly Item[] =>
	all.length === 0 ? [] : [all[pick % all.length] as Item];

/** What a customer may still answer to: no older than a month, as on the screen. */
const recent = (shop: Shop, customerId: string): readonly Contact[] =>
	Object.values(shop.book.contacts).filter(
		contact => contact.customerId === customerId && contact.on >= ahead(shop, -30),
	);

const opened = (shop: Shop, customerId: string): readonly Sale[] =>
	Object.values(shop.book.sales).filter(
		sale =>
			sale.customerId === customerId &&
			sale.deliveryPromises.length > 0 &&
			sale.deliveredOn === undefined,
	);

const saleWords = (shop: Shop, { item, also, quantity, share }: Happening) => {
	const lines = [
		[quantity, items[item] ?? 'Coque'],
		...(also === null ? [] : [[1, items[also] ?? 'Coque']]),
	] as const;
	const total = lines.reduce(
		(sum, [count, name]) => sum + Number(count) * (shop.product(String(name)).price ?? 0),
		0,
	);
	return {
		items: lines.map(([count, name]) => `${count} ${name}`),
		paid: Math.floor((total * share) / 100),
	};
};

type Teller = (shop: Shop, said: Happening, name: string, customerId: string) => void;

const tellers: Record<Happening['what'], Teller> = {
	sale: (shop, said, to) => {
		const due = said.ahead > 0 && said.share < 100 ? { due: ahead(shop, said.ahead) } : {};
		shop.sells({ to, ...saleWords(shop, said), ...due });
	},
	regular: (shop, { quantity }, to) => {
		shop.sells({ to, items: [`${1 + (quantity % 2)} ${to === 'Awa' ? 'Riz' : 'Gaz'}`] });
	},
	counter: (shop, said) => {
		shop.sells(saleWords(shop, { ...said, share: 100 }));
	},
	order: (shop, said, to) => {
		shop.sells({ to, ...saleWords(shop, said), deliver: ahead(shop, said.ahead) });
	},
	payment: (shop, { share, pick }, name, id) => {
		const debts = debtsOf(shop.book, id);
		const owed = debts.reduce((sum, { balance }) => sum + balance, 0);
		const oldest = debts[0]?.balance ?? 0;
		shop.isPaid(name, pick < 5 ? oldest : Math.floor((owed * share) / 100));
	},
	promise: (shop, said, name) => shop.isPromised(name, ahead(shop, said.ahead)),
	delivery: (shop, { pick }, _name, id) => {
		for (const order of picked(opened(shop, id), pick)) shop.delivers(order);
	},
	answer: (shop, { pick, ahead: days }, _name, id) => {
		for (const contact of picked(recent(shop, id), pick))
			if (days > 10) shop.hears(contact, 'answered');
			else shop.hears(contact, 'promised', { day: ahead(shop, days) });
	},
	problem: (shop, { pick }, _name, id) => {
		for (const contact of picked(recent(shop, id), pick))
			shop.hears(contact, 'problem', { note: 'panne' });
	},
	closing: (shop, { pick }) => {
		const open = Object.values(shop.book.problems).filter(({ closed }) => closed === undefined);
		for (const problem of picked(open, pick)) shop.closes(problem.id, 'réparé');
	},
	pause: (shop, said, name) => shop.leavesAlone(name, 'voyage', ahead(shop, said.ahead)),
	hold: (shop, { pick, ahead: days }, _name, id) => {
		for (const { sale } of picked(debtsOf(shop.book, id), pick))
			shop.leavesAlone([sale], 'litige', days === 0 ? undefined : ahead(shop, days));
	},
	'putting-off': (shop, { pick, ahead: days }) => {
		for (const relance of picked(shop.morning().relances, pick))
			shop.putsOff(relance, ahead(shop, days));
	},
};

/** Tells the shop what happened. What makes no sense is refused, and did not happen. */
const happens = (shop: Shop, said: Happening): void => {
	const name = names[said.who] ?? 'Awa';
	try {
		tellers[said.what](shop, said, name, shop.customer(name).id);
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
	}
};

/** Lives through the days; `opens` is told of each before anything happens on it. */
export const livesThrough = (
	days: Days,
	given: Lengths,
	opens: (shop: Shop) => void = () => {},
): Shop => {
	const shop = newShop(given);
	for (const { gap, happenings, isSending } of days) {
		shop.daysLater(gap);
		opens(shop);
		for (const said of happenings) happens(shop, said);
		if (isSending) shop.sendsAll();
	}
	return shop;
};
