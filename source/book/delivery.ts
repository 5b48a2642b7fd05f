import { type Book, type Facts, put } from './book.ts';
import type { Day } from './day.ts';
import type { Id, Sale } from './records.ts';
import { ok, type Result, refuse } from './result.ts';
import { isOrder, type Recorded, type Shelf, takeLines } from './sale.ts';

/** Marks an order delivered: its goods leave the stock and its payment clock starts. */
export const deliverSale = (
	book: Book,
	facts: { readonly saleId: Id },
	{ today }: Facts,
): Result<Recorded> => {
	const order = findOrder(book, facts.saleId);
	if (!order.ok) return order;
	const shelf: Shelf = new Map();
	for (const { productId } of order.value.lines) {
		const product = book.products[productId];
		if (product !== undefined) shelf.set(productId, product);
	}
	const sale: Sale = { ...order.value, deliveredOn: today };
	return ok({
		sale,
		changes: [...takeLines(shelf, sale.lines, book.settings, today), put('sales', sale)],
	});
};

/** A new delivery day; the old promise is kept in the order's history. */
export const moveDelivery = (
	book: Book,
	facts: { readonly saleId: Id; readonly day: Day },
	{ today }: Facts,
): Result<Recorded> => {
	const order = findOrder(book, facts.saleId);
	if (!order.ok) return order;
	if (facts.day < today) return refuse({ reason: 'day-past', day: facts.day });
	const sale: Sale = {
		...order.value,
		deliveryPromises: [...order.value.deliveryPromises, { day: facts.day, madeOn: today }],
	};
	return ok({ sale, changes: [put('sales', sale)] });
};

const findOrder = (book: Book, id: Id): Result<Sale> => {
	// The id is typed: `constructor` is no sale.
	const sale = Object.hasOwn(book.sales, id) ? book.sales[id] : undefined;
	if (sale === undefined) return refuse({ reason: 'sale-unknown', id });
	if (!isOrder(sale)) return refuse({ reason: 'sale-not-an-order', id });
	if (sale.cancelled !== undefined) return refuse({ reason: 'sale-cancelled', id });
	return sale.deliveredOn === undefined
		? ok(sale)
		: refuse({ reason: 'already-delivered', id, on: sale.deliveredOn });
};
