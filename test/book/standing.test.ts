import { describe, expect, it } from 'vitest';
import { applyChanges, type Book, put } from '../../source/book/book.ts';
import { day } from '../../source/book/day.ts';
import { francs } from '../../source/book/money.ts';
import { promisesIn } from '../../source/book/promises.ts';
import type { Customer, Sale } from '../../source/book/records.ts';
import { standingOf } from '../../source/book/standing.ts';
import { openShop, type Shop } from '../support/shop.ts';

/** 30 000 owed since 1 October; each promise as `made>day`, each payment as `day amount`. */
interface Story {
	readonly promises: readonly string[];
	readonly payments?: readonly string[];
	readonly more?: Partial<Sale>;
}

const owing = ({ promises, payments = [], more = {} }: Story): Sale => ({
	id: 'debt',
	on: day('2026-10-01'),
	customerId: 'paul',
	lines: [{ productId: 'p', name: 'Tablette', quantity: 1, unitPrice: francs(30_000) }],
	payments: payments.map(payment => {
		const [on = '', amount = ''] = payment.split(' ');
		return { on: day(on), amount: francs(Number(amount)) };
	}),
	paymentPromises: promises.map(promise => {
		const [madeOn = '', on = ''] = promise.split('>');
		return { madeOn: day(madeOn), day: day(on) };
	}),
	deliveryPromises: [],
	...more,
});

const reason = 'il a quitté la ville';
const back = { pieces: [{ productId: 'p', quantity: 1 }], amount: francs(30_000), reason };

/** On 23 November 2026: what was said and paid, then how many promises were kept, broken and moved. */
const promiseTable: Readonly<
	Record<string, Story & { readonly counts: readonly [number, number, number] }>
> = {
	'none was made': { promises: [], counts: [0, 0, 0] },
	'paid on the day': {
		promises: ['2026-10-01>2026-10-15'],
		payments: ['2026-10-15 30000'],
		counts: [1, 0, 0],
	},
	'paid the day after': {
		promises: ['2026-10-01>2026-10-15'],
		payments: ['2026-10-16 30000'],
		counts: [0, 1, 0],
	},
	'paid in two parts, the last one on the day': {
		promises: ['2026-10-01>2026-10-15'],
		payments: ['2026-10-08 20000', '2026-10-15 10000'],
		counts: [1, 0, 0],
	},
	'paid in part only': {
		promises: ['2026-10-01>2026-10-15'],
		payments: ['2026-10-15 29999'],
		counts: [0, 1, 0],
	},
	'its day is today': { promises: ['2026-10-01>2026-11-23'], counts: [0, 0, 0] },
	'its day was yesterday': { promises: ['2026-10-01>2026-11-22'], counts: [0, 1, 0] },
	'its day is to come': { promises: ['2026-10-01>2026-12-24'], counts: [0, 0, 0] },
	'its day is to come, and all is paid': {
		promises: ['2026-10-01>2026-12-24'],
		payments: ['2026-11-20 30000'],
		counts: [1, 0, 0],
	},
	'moved before its day, to a day to come': {
		promises: ['2026-10-01>2026-10-15', '2026-10-10>2026-11-30'],
		counts: [0, 0, 1],
	},
	'moved on its very day, then kept': {
		promises: ['2026-10-01>2026-10-15', '2026-10-15>2026-11-15'],
		payments: ['2026-11-15 30000'],
		counts: [1, 0, 1],
	},
	'said anew the day after: broken, then to come': {
		promises: ['2026-10-01>2026-10-15', '2026-10-16>2026-11-30'],
		counts: [0, 1, 0],
	},
	'moved twice, then broken': {
		promises: ['2026-10-01>2026-10-15', '2026-10-12>2026-10-31', '2026-10-31>2026-11-20'],
		counts: [0, 1, 2],
	},
	'brought forward, then kept': {
		promises: ['2026-10-01>2026-10-31', '2026-10-10>2026-10-20'],
		payments: ['2026-10-20 30000'],
		counts: [1, 0, 0],
	},
	'the same day said again, then broken': {
		promises: ['2026-10-01>2026-10-31', '2026-10-20>2026-10-31'],
		counts: [0, 1, 0],
	},
	'the goods came back in time': {
		promises: ['2026-10-01>2026-10-15'],
		more: { returns: [{ ...back, on: day('2026-10-14'), refund: francs(0) }] },
		counts: [1, 0, 0],
	},
	'paid in time, the goods brought back and the money handed back later': {
		promises: ['2026-10-01>2026-10-15'],
		payments: ['2026-10-15 30000'],
		more: { returns: [{ ...back, on: day('2026-10-20'), refund: francs(30_000) }] },
		counts: [1, 0, 0],
	},
	'paid, handed back in part when its lines were put right, and owed again since': {
		promises: ['2026-10-07>2026-10-15'],
		payments: ['2026-10-01 30000'],
		more: {
			corrections: [{ on: day('2026-10-05'), what: 'lines', refund: francs(4_000), reason }],
		},
		counts: [0, 1, 0],
	},
	'given up after the day': {
		promises: ['2026-10-01>2026-10-15'],
		more: { writtenOff: { on: day('2026-11-01'), amount: francs(30_000), reason } },
		counts: [0, 1, 0],
	},
	'given up before the day': {
		promises: ['2026-10-01>2026-11-15'],
		more: { writtenOff: { on: day('2026-11-01'), amount: francs(30_000), reason } },
		counts: [0, 0, 0],
	},
	'the sale was cancelled': {
		promises: ['2026-10-01>2026-10-15'],
		more: { cancelled: { on: day('2026-11-01'), refund: francs(0), reason } },
		counts: [0, 0, 0],
	},
};

const countsOf = (sales: readonly Sale[]) => {
	const { kept, broken, moved } = promisesIn(sales, day('2026-11-23'));
	return [kept, broken, moved];
};

describe('a payment promise, on 23 November', () => {
	it.each(Object.entries(promiseTable))('%s', (_told, { counts, ...story }) => {
		expect(countsOf([owing(story)])).toEqual(counts);
	});

	it('is one promise, whatever the number of debts it is about: broken if one of them is not paid', () => {
		const promises = ['2026-10-05>2026-10-15'];
		const paid = owing({ promises, payments: ['2026-10-15 30000'] });
		expect(countsOf([paid, { ...paid, id: 'other' }])).toEqual([1, 0, 0]);
		expect(countsOf([paid, { ...owing({ promises }), id: 'other' }])).toEqual([0, 1, 0]);
	});

	it('made on another day is another one', () => {
		const one = owing({ promises: ['2026-10-05>2026-10-15'] });
		const other = { ...owing({ promises: ['2026-10-06>2026-10-15'] }), id: 'other' };
		expect(countsOf([one, other])).toEqual([0, 2, 0]);
	});
});

/** Paul bought on credit twice, and paid the older purchase in part. */
const shopOfPaul = (): Shop => {
	const shop = openShop('2026-11-02');
	shop.sells({ to: 'Mr Paul', items: ['1 Tablette 45000'], paid: 20_000, due: '2026-11-10' });
	shop.onDay('2026-11-09').sells({ to: 'Mr Paul', items: ['1 Lampe 12000'], paid: 0 });
	shop.sells({ to: 'Mme Jeanne', items: ['1 Mixeur 30000'], paid: 0 });
	shop.onDay('2026-11-20').isPaid('Mr Paul', 5_000);
	return shop;
};

const withCustomer = ({ book, customer }: ShopOf, more: Partial<Customer>): Book =>
	applyChanges(book, [put('customers', { ...customer, ...more })]);

interface ShopOf {
	readonly book: Book;
	readonly customer: Customer;
}

const paulIn = (shop: Shop): ShopOf => ({ book: shop.book, customer: shop.customer('Paul') });

const today = day('2026-11-23');

describe('what is to be known before granting credit', () => {
	it('is what he owes, since when, and his promises: 45 000 - 20 000 - 5 000 + 12 000 = 32 000', () => {
		const { book, customer } = paulIn(shopOfPaul());
		expect(standingOf(book, customer.id, today)).toEqual({
			owed: 32_000,
			agios: 0,
			oldest: '2026-11-02',
			promises: { kept: 0, broken: 1, moved: 0 },
			advance: 0,
			limit: 0,
		});
	});

	it('is nothing for somebody who owes nothing, or is not in the book', () => {
		const shop = shopOfPaul();
		shop.isPaid('Mme Jeanne', 30_000);
		const nothing = {
			owed: 0,
			agios: 0,
			promises: { kept: 0, broken: 0, moved: 0 },
			advance: 0,
			limit: 0,
		};
		expect(standingOf(shop.book, shop.customer('Jeanne').id, today)).toEqual(nothing);
		expect(standingOf(shop.book, 'nobody', today)).toEqual(nothing);
	});

	it("takes the customer's own limit before the shop's, and says what room is left", () => {
		const shop = shopOfPaul().settles(settings => ({
			...settings,
			credit: { limit: francs(50_000) },
		}));
		const paul = paulIn(shop);
		const roomWith = (more: Partial<Customer>) => {
			const { limit, roomLeft } = standingOf(withCustomer(paul, more), paul.customer.id, today);
			return [limit, roomLeft];
		};
		expect(roomWith({})).toEqual([50_000, 18_000]);
		expect(roomWith({ limit: francs(30_000) })).toEqual([30_000, -2_000]);
		expect(roomWith({ limit: francs(0) })).toEqual([0, undefined]);
	});

	it('tells apart what he has left with the shop', () => {
		const paul = paulIn(shopOfPaul());
		const advances = [
			{ on: day('2026-11-03'), amount: 10_000 },
			{ on: day('2026-11-09'), amount: -4_000, saleId: 'id4' },
		];
		const { advance, owed } = standingOf(withCustomer(paul, { advances }), paul.customer.id, today);
		expect([advance, owed]).toEqual([6_000, 32_000]);
	});

	it('a debt given up, or of a cancelled sale, is not owed', () => {
		const { book, customer } = paulIn(shopOfPaul());
		const [tablet, lamp] = Object.values(book.sales).filter(
			({ customerId }) => customerId === customer.id,
		) as [Sale, Sale];
		const changed = applyChanges(book, [
			put('sales', {
				...tablet,
				writtenOff: { on: today, amount: francs(20_000), reason },
			}),
			put('sales', { ...lamp, cancelled: { on: today, refund: francs(0), reason } }),
		]);
		expect(standingOf(changed, customer.id, today).owed).toBe(0);
		expect(standingOf(changed, customer.id, today)).not.toHaveProperty('oldest');
	});
});
