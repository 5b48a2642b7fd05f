import { takeAdvance } from './advance.ts';
import { type Book, type Change, type Facts, put } from './book.ts';
import { addDays, type Day, laterOf } from './day.ts';
import { type Francs, francs, groupDigits, mostFrancs, noFrancs, sumOf } from './money.ts';
import { matchKey } from './name.ts';
import type { Id, Line, Payment, Pieces, Product, Promised, Sale } from './records.ts';
import { ok, type Result, refuse } from './result.ts';
import type { Settings } from './settings.ts';
import { takeFromStock } from './stock.ts';

export const lineTotal = (line: Line): Francs => francs(line.quantity * line.unitPrice);

/** `Mixeur Moulinex`, `2 Sac de Riz 25kg`. */
export const lineText = ({ quantity, name }: Line): string =>
	quantity === 1 ? name : `${quantity} ${name}`;

export const returnsOf = (sale: Sale) => sale.returns ?? [];

/** What the sale comes to: its lines less what came back; nothing once it is cancelled. */
export const totalOf = (sale: Sale): Francs =>
	sale.cancelled === undefined
		? francs(sumOf(sale.lines.map(lineTotal)) - sumOf(returnsOf(sale).map(({ amount }) => amount)))
		: noFrancs;

/** What the shop has of it: the payments less what was handed back. */
export const paidOf = (sale: Sale): Francs =>
	francs(
		sumOf(sale.payments.map(payment => payment.amount)) -
			sumOf(returnsOf(sale).map(({ refund }) => refund)) -
			sumOf((sale.corrections ?? []).map(({ refund = noFrancs }) => refund)) -
			(sale.cancelled?.refund ?? 0),
	);

/** What is still owed. */
export const balanceOf = (sale: Sale): Francs =>
	francs(totalOf(sale) - paidOf(sale) - (sale.writtenOff?.amount ?? 0));

export const isOrder = (sale: Sale): boolean => sale.deliveryPromises.length > 0;

/** Goods are still to be handed over. */
export const isOpenOrder = (sale: Sale): boolean =>
	isOrder(sale) && sale.deliveredOn === undefined && sale.cancelled === undefined;

/** The promise that counts now: the latest made. */
export const latest = (promises: readonly Promised[]): Promised | undefined => promises.at(-1);

/** The day the goods were in the customer's hands; `undefined` for an order still to deliver. */
export const receivedOn = (sale: Sale): Day | undefined =>
	isOrder(sale) ? sale.deliveredOn : sale.on;

/**
 * The day payment was agreed for, else 7 days after the goods were received; `undefined` for an order not yet
 * delivered with no agreed day.
 */
export const agreedOf = (sale: Sale, settings: Settings): Day | undefined => {
	const received = receivedOn(sale);
	return (
		latest(sale.paymentPromises)?.day ?? (received && addDays(received, settings.payment.afterDays))
	);
};

/** The day payment is expected: the agreed one, but a partial payment starts the clock again. */
export const dueOf = (sale: Sale, settings: Settings): Day | undefined => {
	const start = agreedOf(sale, settings);
	if (start === undefined) return undefined;
	const reset = sale.payments.at(-1)?.on;
	const since = latest(sale.paymentPromises)?.madeOn ?? sale.on;
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
	/** What was scanned, for a product that has no code yet. */
	readonly barcode?: string;
}

export interface SaleFacts {
	readonly customerId?: Id;
	readonly lines: readonly LineFacts[];
	readonly paid: Francs;
	/** How the paid part was paid; cash when absent. */
	readonly payment?: Pick<Payment, 'means' | 'reference'>;
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
	const { barcode } = facts;
	const before = known ?? { id: newId(), name: facts.name, price: unitPrice };
	// A code that was scanned for a product that has none is its code.
	const product: Product =
		barcode === undefined || before.barcode !== undefined ? before : { ...before, barcode };
	shelf.set(product.id, product);
	return ok({ productId: product.id, name: product.name, quantity: facts.quantity, unitPrice });
};

/** The lines as they are written down; their products, new ones included, come on the shelf. */
export const linesOf = (
	book: Book,
	given: readonly LineFacts[],
	shelf: Shelf,
	newId: () => Id,
): Result<readonly Line[]> => {
	if (given.length === 0) return refuse({ reason: 'sale-empty' });
	const lines: Line[] = [];
	for (const facts of given) {
		const line = lineOf(book, facts, shelf, newId);
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

/** These pieces leave the stock. */
export const takeLines = (
	shelf: Shelf,
	lines: readonly Pieces[],
	settings: Settings,
	today: Day,
): readonly Change[] => {
	for (const { productId, quantity } of lines) {
		const product = shelf.get(productId);
		if (product !== undefined)
			shelf.set(product.id, takeFromStock(product, quantity, settings, today));
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
	const lines = linesOf(book, facts.lines, shelf, newId);
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
		payments: paid === noFrancs ? [] : [{ on: today, amount: paid, ...facts.payment }],
		paymentPromises: promised(dueOn),
		deliveryPromises: promised(deliverOn),
	};
	const taken = deliverOn === undefined ? lines.value : [];
	const advanced = takeAdvance(book, sale);
	if (!advanced.ok) return advanced;
	return ok({
		sale,
		changes: [
			...takeLines(shelf, taken, book.settings, today),
			...advanced.value,
			put('sales', sale),
		],
	});
};
