import { type Book, type Change, type Facts, put } from './book.ts';
import { addDays, type Day, laterOf } from './day.ts';
import { type Francs, francs, groupDigits, mostFrancs, noFrancs, sumOf } from './money.ts';
import { matchKey } from './name.ts';
import type { Id, Line, Product, Promised, Sale } from './records.ts';
import { ok, type Result, refuse } from './result.ts';
import type { Settings } from './settings.ts';
import { takeFromStock } from './stock.ts';

export const lineTotal = (line: Line): Francs => francs(line.quantity * line.unitPrice);

/** `Mixeur Moulinex`, `2 Sac de Riz 25kg`. */
export const lineText = ({ quantity, name }: Line): string =>
	quantity === 1 ? name : `${quantity} ${name}`;

export const totalOf = (sale: Sale): Francs => sumOf(sale.lines.map(lineTotal));

export const paidOf = (sale: Sale): Francs => sumOf(sale.payments.map(payment => payment.amount));

/** What is still owed. */
export const balanceOf = (sale: Sale): Francs => francs(totalOf(sale) - paidOf(sale));

export const isOrder = (sale: Sale): boolean => sale.deliveryPromises.length > 0;

/** The promise that counts now: the latest made. */
export const latest = (promises: readonly Promised[]): Promised | undefined => promises.at(-1);

/** The day the goods were in the customer's hands; `undefined` for an order still to deliver. */
export const receivedOn = (sale: Sale): Day | undefined =>
	isOrder(sale) ? sale.deliveredOn : sale.on;

/**
 * The day payment is expected: the agreed day, else 7 days after the goods were received. A partial
 * payment starts the clock again. `undefined` for an order not yet delivered with no agreed day.
 */
export const dueOf = (sale: Sale, settings: Settings): Day | undefined => {
	const agreed = latest(sale.paymentPromises);
	const received = receivedOn(sale);
	const start = agreed?.day ?? (received && addDays(received, settings.payment.afterDays));
	if (start === undefined) return undefined;
	const reset = sale.payments.at(-1)?.on;
	const since = agreed?.madeOn ?? sale.on;
	if (reset === undefined || reset <= since) return start;
	return laterOf(start, addDays(reset, settings.payment.afterDays));
};

export interface LineFacts {
	/** A product of the book, or the name of a new one. */
	readonly productId?: Id;
	readonly name: string;
	readonly quantity: number;
	/** For one piece; the product's price when absent. */
	readonly unitPrice?: Francs;
}

export interface SaleFacts {
	readonly customerId?: Id;
	readonly lines: readonly LineFacts[];
	readonly paid: Francs;
	readonly dueOn?: Day;
	readonly deliverOn?: Day;
}

export interface Recorded {
	readonly sale: Sale;
	readonly changes: readonly Change[];
}

/** Products the sale touches: those of the book and the ones it brings in, by id, latest state. */
export type Shelf = Map<Id, Product>;

/** Two lines that name one new product bring in one product. */
const onShelf = (book: Book, { productId, name }: LineFacts, shelf: Shelf): Product | undefined =>
	productId === undefined
		? [...shelf.values()].find(product => matchKey(product.name) === matchKey(name))
		: (shelf.get(productId) ?? book.products[productId]);

const lineOf = (book: Book, facts: LineFacts, shelf: Shelf, newId: () => Id): Result<Line> => {
	const known = onShelf(book, facts, shelf);
	const unitPrice = facts.unitPrice ?? known?.price;
	if (unitPrice === undefined) return refuse({ reason: 'price-missing', product: facts.name });
	const product = known ?? { id: newId(), name: facts.name, price: unitPrice };
	shelf.set(product.id, product);
	return ok({ productId: product.id, name: product.name, quantity: facts.quantity, unitPrice });
};

const linesOf = (
	book: Book,
	facts: SaleFacts,
	shelf: Shelf,
	newId: () => Id,
): Result<readonly Line[]> => {
	if (facts.lines.length === 0) return refuse({ reason: 'sale-empty' });
	const lines: Line[] = [];
	for (const given of facts.lines) {
		const line = lineOf(book, given, shelf, newId);
		if (!line.ok) return line;
		lines.push(line.value);
	}
	return ok(lines);
};

const objection = (facts: SaleFacts, total: Francs): Result<never> | undefined => {
	const { customerId, paid, dueOn, deliverOn } = facts;
	if (paid > total) return refuse({ reason: 'paid-above-total', paid, total });
	if (customerId === undefined && deliverOn !== undefined)
		return refuse({ reason: 'order-without-customer' });
	if (customerId === undefined && paid < total) return refuse({ reason: 'debt-without-customer' });
	if (dueOn !== undefined && paid === total) return refuse({ reason: 'due-without-debt' });
	return undefined;
};

/** The goods of these lines leave the stock. */
export const takeLines = (
	shelf: Shelf,
	lines: readonly Line[],
	settings: Settings,
	today: Day,
): readonly Change[] => {
	for (const line of lines) {
		const product = shelf.get(line.productId);
		if (product !== undefined)
			shelf.set(product.id, takeFromStock(product, line.quantity, settings, today));
	}
	return [...shelf.values()].map(product => put('products', product));
};

/**
 * Records a sale. What is unpaid is a debt and needs a customer; with a promised delivery day it is an
 * order, whose goods leave the stock when they are delivered.
 */
export const recordSale = (
	book: Book,
	facts: SaleFacts,
	{ today, newId }: Facts,
): Result<Recorded> => {
	const shelf: Shelf = new Map();
	const lines = linesOf(book, facts, shelf, newId);
	if (!lines.ok) return lines;
	const total = sumOf(lines.value.map(lineTotal));
	if (total > mostFrancs) return refuse({ reason: 'amount-too-large', text: groupDigits(total) });
	const objected = objection(facts, total);
	if (objected !== undefined) return objected;
	const { customerId, paid, dueOn, deliverOn } = facts;
	const promised = (day: Day | undefined): readonly Promised[] =>
		day === undefined ? [] : [{ day, madeOn: today }];
	const sale: Sale = {
		id: newId(),
		on: today,
		...(customerId === undefined ? {} : { customerId }),
		lines: lines.value,
		payments: paid === noFrancs ? [] : [{ on: today, amount: paid }],
		paymentPromises: promised(dueOn),
		deliveryPromises: promised(deliverOn),
	};
	const taken = deliverOn === undefined ? lines.value : [];
	return ok({
		sale,
		changes: [...takeLines(shelf, taken, book.settings, today), put('sales', sale)],
	});
};
