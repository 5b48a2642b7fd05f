import { type Book, type Facts, put } from './book.ts';
import type { Day } from './day.ts';
import { piecesToDeliver } from './pieces.ts';
import type { Id, Pieces, Sale } from './records.ts';
import { ok, type Result, refuse } from './result.ts';
import { isOrder, type Recorded, type Shelf, takeLines } from './sale.ts';

export interface DeliveryFacts {
	readonly saleId: Id;
	/** What is handed over now; all that is left when absent. */
	readonly pieces?: readonly Pieces[];
}

const quantityIn = (pieces: readonly Pieces[], id: Id): number =>
	sumUp(pieces.flatMap(({ productId, quantity }) => (productId === id ? quantity : [])));

const sumUp = (quantities: readonly number[]): number =>
	quantities.reduce((sum, quantity) => sum + quantity, 0);

/** The pieces of each product handed over: some, and no more than the order still has. */
const handedOver = (
	book: Book,
	order: Sale,
	given: readonly Pieces[],
): Result<readonly Pieces[]> => {
	const left = piecesToDeliver(order);
	const ids = [...new Set(given.map(({ productId }) => productId))];
	const handed = ids.map(productId => ({ productId, quantity: quantityIn(given, productId) }));
	const excess = handed.find(({ productId, quantity }) => quantity > quantityIn(left, productId));
	if (excess !== undefined)
		return refuse({
			reason: 'pieces-above-order',
			product: book.products[excess.productId]?.name ?? excess.productId,
			quantity: excess.quantity,
			left: quantityIn(left, excess.productId),
		});
	const some = handed.filter(({ quantity }) => quantity > 0);
	return some.length === 0 ? refuse({ reason: 'nothing-handed-over' }) : ok(some);
};

/**
 * Hands over what is left of an order, or a part of it: the goods leave the stock. With the last of them it
 * is delivered, and its payment clock starts.
 */
export const deliverSale = (
	book: Book,
	facts: DeliveryFacts,
	{ today }: Facts,
): Result<Recorded> => {
	const order = findOrder(book, facts.saleId);
	if (!order.ok) return order;
	const left = piecesToDeliver(order.value);
	const handed =
		facts.pieces === undefined ? ok(left) : handedOver(book, order.value, facts.pieces);
	if (!handed.ok) return handed;
	const pieces = handed.value;
	const shelf: Shelf = new Map();
	for (const { productId } of pieces) {
		const product = book.products[productId];
		if (product !== undefined) shelf.set(productId, product);
	}
	const isLast = left.every(
		({ productId, quantity }) => quantityIn(pieces, productId) === quantity,
	);
	const sale: Sale = isLast
		? { ...order.value, deliveredOn: today }
		: {
				...order.value,
				partDeliveries: [...(order.value.partDeliveries ?? []), { on: today, pieces }],
			};
	return ok({
		sale,
		changes: [...takeLines(shelf, pieces, book.settings, today), put('sales', sale)],
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
