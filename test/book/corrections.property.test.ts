import fc from 'fast-check';
import { expect, it } from 'vitest';
import { advanceOf } from '../../source/book/advance.ts';
import { agiosIn, agiosPaidOf } from '../../source/book/agios.ts';
import { anomaliesIn } from '../../source/book/check.ts';
import { addDays, day } from '../../source/book/day.ts';
import { francs, sumOf } from '../../source/book/money.ts';
import type { Means, Sale } from '../../source/book/records.ts';
import { balanceOf, isOpenOrder, paidOf, recordSale, totalOf } from '../../source/book/sale.ts';
import { piecesOut } from '../../source/book/shelf.ts';
import { Refused } from '../support/shop.ts';
import { noRecords } from './archived.ts';
import { type CounterShop, openCounter, why } from './counter-shop.ts';

const names = ['Mr Paul', 'Awa'] as const;
const goods = { Riz: 18_000, Coque: 2_000, Pagne: 7_500 } as const;
const onShelf = 100;
const allMeans: readonly Means[] = ['cash', 'momo', 'orange-money', 'advance'];

/** Set up the day before: what is undone is of the day. */
const openStall = (): CounterShop => {
	const shop = openCounter('2026-11-23');
	for (const name of names) shop.knows(name, { terms: '2026-11-23' });
	for (const [name, price] of Object.entries(goods)) shop.keeps(name, { price, stock: onShelf });
	return shop.onDay('2026-11-24');
};

const item = (pick: number): string =>
	`${1 + (pick % 3)} ${Object.keys(goods)[pick % 3]} ${(1 + (pick % 4)) * 1_000}`;
const name = (pick: number): string => names[pick % names.length] ?? '';
const refund = (pick: number) => (pick % 2 === 0 ? 'cash' : 'advance');

const saleAt = (shop: CounterShop, pick: number): Sale => {
	const all = Object.values(shop.book.sales);
	return all[pick % Math.max(1, all.length)] ?? ({ id: 'none' } as Sale);
};

/** A payment of that sale, with its receipt if it has one. */
const paymentAt = (shop: CounterShop, pick: number) => {
	const sale = saleAt(shop, pick);
	const at = pick % Math.max(1, sale.payments?.length ?? 0);
	const receipt = sale.payments?.[at]?.receipt;
	return receipt === undefined ? { saleId: sale.id, at } : { receipt };
};

type Act = (shop: CounterShop, pick: number, amount: number) => unknown;

const acts: Readonly<Record<string, Act>> = {
	sells: (shop, pick, amount) => {
		const paid = Math.min(amount, 1_000);
		shop.sells({ to: name(pick), items: [item(pick), item(pick + 1)], paid });
	},
	sellsOnAdvance: (shop, pick, amount) => {
		const line = { name: 'Riz', productId: shop.product('Riz').id, quantity: 1 };
		const paid = francs(Math.min(amount, 2_000));
		const customerId = shop.customer(name(pick)).id;
		const sold = { customerId, lines: [line], paid, payment: { means: 'advance' } } as const;
		shop.does(recordSale(shop.book, sold, shop.facts));
	},
	sellsToNobody: (shop, pick) => shop.sells({ items: [item(pick)] }),
	orders: (shop, pick) => {
		const deliver = addDays(day(shop.today), pick % 3);
		shop.sells({ to: name(pick), items: [item(pick)], paid: 0, deliver });
	},
	delivers: (shop, pick) => shop.delivers(saleAt(shop, pick)),
	deliversSome: (shop, pick) => {
		const sale = saleAt(shop, pick);
		shop.delivers(sale, { [sale.lines?.[0]?.name ?? 'Riz']: 1 });
	},
	pays: (shop, pick, amount) => {
		const excess = pick % 3 === 0 ? 'advance' : 'change';
		shop.pays(name(pick), amount, { excess, means: allMeans[pick % 4] ?? 'cash' });
	},
	paysAgios: (shop, pick, amount) => {
		const how = { paysAgios: true, means: allMeans[pick % 4] ?? 'cash' } as const;
		shop.pays(name(pick), amount, { ...how, ...(pick % 3 === 0 ? {} : { excess: 'change' }) });
	},
	waives: (shop, pick) => shop.waives(saleAt(shop, pick), pick % 2 === 0 ? {} : { amount: 1 }),
	handsBack: (shop, pick, amount) => shop.handsBack(name(pick), amount),
	cancelsPayment: (shop, pick) => shop.cancelsPayment(paymentAt(shop, pick)),
	correctsPayment: (shop, pick, amount) =>
		shop.correctsPayment(paymentAt(shop, pick), amount, { means: allMeans[pick % 4] ?? 'cash' }),
	cancels: (shop, pick) => shop.cancels(saleAt(shop, pick), { refund: refund(pick) }),
	takesBack: (shop, pick, amount) => {
		const sale = saleAt(shop, pick);
		const given = pick % 2 === 0 ? { amount } : {};
		const words = { ...given, refund: refund(pick), isSpoilt: pick % 3 === 0 } as const;
		shop.takesBack(sale, { [sale.lines?.[0]?.name ?? 'Riz']: 1 }, words);
	},
	correctsLines: (shop, pick) =>
		shop.correctsLines(saleAt(shop, pick), [item(pick + 2)], { refund: refund(pick) }),
	correctsBuyer: (shop, pick) => shop.correctsBuyer(saleAt(shop, pick), name(pick + 1)),
	cancelsDelivery: (shop, pick) => shop.cancelsDelivery(saleAt(shop, pick)),
	writesOff: (shop, pick) => shop.writesOff(saleAt(shop, pick), why),
	takesUp: (shop, pick) => shop.takesUp(saleAt(shop, pick), why),
	nextDay: shop => shop.daysLater(1),
	nextMonth: shop => shop.daysLater(31),
	undoes: (shop, pick) => shop.undoes(shop.history.at(-1 - (pick % 4))?.sequence ?? 0),
};

const days = fc.array(
	fc.record({
		act: fc.constantFrom(...Object.keys(acts)),
		pick: fc.nat(11),
		amount: fc.integer({ min: 0, max: 12_000 }),
	}),
	{ minLength: 10, maxLength: 60, size: 'max' },
);

/** Whether it was done: what makes no sense is refused, and changes nothing. */
const happens = (shop: CounterShop, action: () => unknown): boolean => {
	const before = shop.book;
	try {
		action();
		return shop.book !== before;
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		expect(shop.book).toBe(before);
		return false;
	}
};

const spoilt = (sale: Sale) =>
	(sale.returns ?? []).flatMap(({ isSpoilt, pieces }) => (isSpoilt ? pieces : []));

/** What is on the shelf is what was there, less what customers have and what came back spoilt. */
const expectedStock = (shop: CounterShop, productId: string): number =>
	Object.values(shop.book.sales)
		.flatMap(sale => [...piecesOut(sale), ...spoilt(sale)])
		.filter(one => one.productId === productId)
		.reduce((left, { quantity }) => left - quantity, onShelf);

const expectSound = (shop: CounterShop): void => {
	const { sales, products, customers } = shop.book;
	for (const sale of Object.values(sales)) {
		const [total, paid, balance] = [totalOf(sale), paidOf(sale), balanceOf(sale)];
		expect(balance).toBe(total - paid - (sale.writtenOff?.amount ?? 0));
		expect(Math.min(total, paid, balance)).toBeGreaterThanOrEqual(0);
		expect(sale.customerId === undefined ? balance : 0).toBe(0);
		expect(agiosIn(shop.book, sale, day(shop.today)).due).toBeGreaterThanOrEqual(0);
	}
	for (const { id, stock } of Object.values(products)) expect(stock).toBe(expectedStock(shop, id));
	for (const customer of Object.values(customers))
		expect(advanceOf(customer)).toBeGreaterThanOrEqual(0);
	expect(anomaliesIn(shop.book, noRecords)).toEqual([]);
};

/** What the shop has of everybody's money. */
const held = ({ book }: CounterShop): number =>
	sumOf(Object.values(book.sales).map(sale => francs(paidOf(sale) + agiosPaidOf(sale)))) +
	sumOf(Object.values(book.customers).map(advanceOf));

/** Money only moves inside the shop's hands: nothing comes in or goes out. */
const inside = [
	'sellsOnAdvance',
	'delivers',
	'deliversSome',
	'correctsBuyer',
	'cancelsDelivery',
	'writesOff',
	'takesUp',
	'waives',
];

it('whatever is sold, paid, put right and undone, stock, debts and advances add up', () => {
	const done = new Set<string>();
	fc.assert(
		fc.property(days, all => {
			const shop = openStall();
			for (const { act, pick, amount } of all) {
				const before = held(shop);
				if (happens(shop, () => acts[act]?.(shop, pick, amount))) done.add(act);
				expectSound(shop);
				if (inside.includes(act)) expect(held(shop)).toBe(before);
			}
		}),
		{ numRuns: 300 },
	);
	expect(Object.keys(acts).filter(act => !act.startsWith('next') && !done.has(act))).toEqual([]);
});

it('money moves between a sale and an advance without a franc more or less', () => {
	const amounts = fc.integer({ min: 1, max: 40_000 });
	fc.assert(
		fc.property(amounts, amounts, fc.nat(11), (first, second, pick) => {
			const shop = openStall();
			const sale = shop.sells({ to: 'Paul', items: ['3 Riz 9000'], paid: 0 });
			const paid = shop.pays('Paul', first, { excess: 'advance' });
			expect(held(shop)).toBe(first);
			shop.takesBack(sale, { Riz: 1 + (pick % 3) }, { refund: 'advance' });
			expect(held(shop)).toBe(first);
			shop.correctsLines(sale, ['3 Riz 9000', '1 Coque 2000'], { refund: 'advance' });
			shop.cancels(sale, { refund: 'advance' });
			expect([held(shop), advanceOf(shop.customer('Paul'))]).toEqual([first, first]);
			const other = shop.sells({ to: 'Paul', items: [`1 Pagne ${second}`], paid: 0 });
			const used = francs(Math.min(first, second));
			shop.pays('Paul', used, { means: 'advance' });
			expect([held(shop), paidOf(shop.sale(other))]).toEqual([first, used]);
			expect(paid.change).toBe(0);
		}),
	);
});

it('taking every delivery of an order back brings every piece back, however its lines were put right', () => {
	const few = fc.integer({ min: 1, max: 3 });
	fc.assert(
		fc.property(fc.array(few, { maxLength: 3 }), few, fc.boolean(), (parts, pieces, isWhole) => {
			const shop = openStall();
			const order = shop.sells({ to: 'Paul', items: ['6 Riz'], deliver: shop.today });
			for (const part of parts) happens(shop, () => shop.delivers(order, { Riz: part }));
			if (isWhole) happens(shop, () => shop.delivers(order));
			happens(shop, () => shop.correctsLines(order, [`${pieces} Riz`]));
			while (happens(shop, () => shop.cancelsDelivery(order))) expectSound(shop);
			expect(piecesOut(shop.sale(order))).toEqual([]);
			expect(shop.product('Riz').stock).toBe(onShelf);
			expect(isOpenOrder(shop.sale(order))).toBe(true);
		}),
	);
});
