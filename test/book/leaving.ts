import { settledRecords } from '../../source/book/archive.ts';
import { applyChanges, type Book, put } from '../../source/book/book.ts';
import { day } from '../../source/book/day.ts';
import { francs } from '../../source/book/money.ts';
import { openShop, type Shop } from '../support/shop.ts';

/** The hot period of 90 days then begins on 2026-12-01. */
export const today = day('2027-03-01');

/** Every customer bought a thing today: his last purchase, which always stays, is none of those that are looked at. */
const seenToday = (book: Book): Book =>
	applyChanges(
		book,
		Object.keys(book.customers).map(customerId =>
			put('sales', {
				id: `today-${customerId}`,
				on: today,
				customerId,
				lines: [{ productId: 'savon', name: 'Savon', quantity: 1, unitPrice: francs(400) }],
				payments: [{ on: today, amount: francs(400) }],
				paymentPromises: [],
				deliveryPromises: [],
			}),
		),
	);

/** What would leave the book today: the sales by their goods, then how many of the rest. */
export const leaving = (shop: Shop) => {
	const { sales, contacts, problems, snoozes } = settledRecords(seenToday(shop.book), today);
	return {
		sales: sales.map(sale => sale.lines.map(({ name }) => name).join('+')),
		others: [contacts, problems, snoozes].map(records => records.length),
	};
};

export const salesLeaving = (shop: Shop) => leaving(shop).sales;

export const shopOn = (on: string): Shop => {
	const shop = openShop(on);
	shop.knows('Mr Paul', { phone: '677000001' });
	shop.knows('Awa', { phone: '655000004' });
	shop.keeps('Riz', { price: 18_000, lifetime: 30 });
	return shop;
};

export const paul = { to: 'Paul' };
export const tablette = ['1 Tablette 45000'];
