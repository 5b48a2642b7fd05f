import fc from 'fast-check';
import { expect, it } from 'vitest';
import { day } from '../../source/book/day.ts';
import { debtors, outstanding } from '../../source/book/debt.ts';
import { balanceOf, paidOf } from '../../source/book/sale.ts';
import { openShop, Refused, type Shop } from '../support/shop.ts';

const names = ['Mr Paul', 'Mme Jeanne', 'Awa'] as const;

const sale = fc.record({
	what: fc.constant('sale' as const),
	who: fc.constantFrom(...names),
	quantity: fc.integer({ min: 1, max: 5 }),
	price: fc.integer({ min: 0, max: 60_000 }),
	/** May be above the price: the sale is refused and no money counts. */
	paid: fc.integer({ min: 0, max: 80_000 }),
	deliver: fc.boolean(),
	days: fc.integer({ min: 0, max: 10 }),
});

const payment = fc.record({
	what: fc.constant('payment' as const),
	who: fc.constantFrom(...names),
	amount: fc.integer({ min: 0, max: 90_000 }),
	days: fc.integer({ min: 0, max: 10 }),
});

type Sold = typeof sale extends fc.Arbitrary<infer Event> ? Event : never;
type Payment = typeof payment extends fc.Arbitrary<infer Event> ? Event : never;

const accepted = (action: () => unknown): boolean => {
	try {
		action();
		return true;
	} catch (error) {
		if (error instanceof Refused) return false;
		throw error;
	}
};

interface Told {
	readonly sold: number;
	readonly received: number;
}

/** Tells the shop one event, and says what it should have counted. */
const tell = (shop: Shop, event: Sold | Payment): Told => {
	shop.daysLater(event.days);
	if (event.what === 'payment') {
		const isTaken = accepted(() => shop.isPaid(event.who, event.amount));
		return { sold: 0, received: isTaken ? event.amount : 0 };
	}
	const { who: to, paid, quantity, price } = event;
	const deliver = event.deliver ? { deliver: shop.today } : {};
	const items = [`${quantity} Article ${price}`];
	return accepted(() => shop.sells({ to, items, paid, ...deliver }))
		? { sold: quantity * price, received: paid }
		: { sold: 0, received: 0 };
};

it('the payments written down are the money received, and nobody pays more than he owes', () => {
	fc.assert(
		fc.property(fc.array(fc.oneof(sale, payment), { maxLength: 25 }), events => {
			const shop = openShop('2026-11-02');
			for (const name of names) shop.knows(name);
			const told = events.map(event => tell(shop, event));
			const sold = told.reduce((sum, one) => sum + one.sold, 0);
			const received = told.reduce((sum, one) => sum + one.received, 0);
			const sales = Object.values(shop.book.sales);
			expect(sales.reduce((sum, one) => sum + paidOf(one), 0)).toBe(received);
			expect(Math.min(0, ...sales.map(balanceOf))).toBe(0);
			expect(sales.flatMap(one => one.payments).every(({ amount }) => amount > 0)).toBe(true);
			expect(outstanding(debtors(shop.book, day(shop.today)))).toBe(sold - received);
		}),
		{ numRuns: 200 },
	);
});

it('a payment never leaves an older sale unpaid while a newer one received something', () => {
	const amounts = fc.array(fc.integer({ min: 1, max: 30_000 }), { minLength: 1, maxLength: 6 });
	fc.assert(
		fc.property(amounts, fc.integer({ min: 1, max: 180_000 }), (prices, amount) => {
			const shop = openShop('2026-11-02');
			shop.knows('Mr Paul');
			for (const price of prices)
				shop.daysLater(1).sells({ to: 'Paul', items: [`1 Article ${price}`], paid: 0 });
			accepted(() => shop.daysLater(1).isPaid('Paul', amount));
			const balances = Object.values(shop.book.sales).map(balanceOf);
			const firstUnpaid = balances.findIndex(balance => balance > 0);
			const after = firstUnpaid < 0 ? [] : Object.values(shop.book.sales).slice(firstUnpaid + 1);
			expect(after.flatMap(({ payments }) => payments)).toEqual([]);
		}),
	);
});
