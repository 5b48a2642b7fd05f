import { type Book, type Change, type Facts, put } from './book.ts';
import { type Francs, francs, groupDigits, mostFrancs, noFrancs, sumOf } from './money.ts';
import { piecesToDeliver } from './pieces.ts';
import type { Correction, Id, Line, Pieces, Sale } from './records.ts';
import { type Refund, refundChanges } from './refund.ts';
import { ok, type Result, refuse } from './result.ts';
import {
	balanceOf,
	isOpenOrder,
	isOrder,
	type LineFacts,
	linesOf,
	lineTotal,
	paidOf,
	type Recorded,
	type Shelf,
	totalOf,
} from './sale.ts';
import { countPieces, differenceOf } from './shelf.ts';
import { takeFromStock } from './stock.ts';
import { parseReason, saleToCorrect } from './to-correct.ts';

export interface LinesFacts {
	readonly saleId: Id;
	/** All of them, as they should have been written. */
	readonly lines: readonly LineFacts[];
	/** For what was paid above the new total. */
	readonly refund: Refund;
	readonly reason: string;
}

export const withCorrection = (sale: Sale, correction: Correction): Sale => ({
	...sale,
	corrections: [...(sale.corrections ?? []), correction],
});

/** Pieces that the lines must still have: those that came back, or that were handed over before the rest. */
const settledPieces = (sale: Sale): readonly Pieces[] =>
	(isOpenOrder(sale) ? (sale.partDeliveries ?? []) : (sale.returns ?? [])).flatMap(
		({ pieces }) => pieces,
	);

const objection = (before: Sale, after: Sale): Result<never> | undefined => {
	const total = sumOf(after.lines.map(lineTotal));
	const quantities = countPieces(after.lines);
	for (const [productId, least] of countPieces(settledPieces(before))) {
		const quantity = quantities.get(productId) ?? 0;
		const product = before.lines.find(line => line.productId === productId)?.name ?? productId;
		if (quantity < least) return refuse({ reason: 'lines-settled', product, quantity, least });
	}
	if (total > mostFrancs) return refuse({ reason: 'amount-too-large', text: groupDigits(total) });
	const returned = sumOf((before.returns ?? []).map(({ amount }) => amount));
	if (total < returned) return refuse({ reason: 'total-below-returns', total, returned });
	return after.customerId === undefined && balanceOf(after) > 0
		? refuse({ reason: 'debt-without-customer' })
		: undefined;
};

/** An order of which nothing is left to hand over was delivered the day its last part was. */
const closedIfWhole = (sale: Sale): Sale => {
	const last = sale.partDeliveries?.at(-1);
	return last !== undefined && isOpenOrder(sale) && piecesToDeliver(sale).length === 0
		? { ...sale, deliveredOn: last.on }
		: sale;
};

/** A product keeps the name it was sold under. */
const asNamed = (line: Line, { lines }: Sale): Line => ({
	...line,
	name: lines.find(({ productId }) => productId === line.productId)?.name ?? line.name,
});

const isSame = (one: readonly Line[], other: readonly Line[]): boolean =>
	JSON.stringify(one) === JSON.stringify(other);

/** The stock follows by the difference, once the goods have left it; products nobody knew come in. */
const stockChanges = (
	book: Book,
	shelf: Shelf,
	before: Sale,
	lines: readonly Line[],
	{ today }: Facts,
): readonly Change[] => {
	const moved = isOpenOrder(before) || before.isTakenOver ? [] : differenceOf(lines, before.lines);
	for (const { productId, quantity } of moved) {
		const product = shelf.get(productId) ?? book.products[productId];
		if (product !== undefined)
			shelf.set(productId, takeFromStock(product, quantity, book.settings, today));
	}
	return [...shelf.values()]
		.filter(product => product !== book.products[product.id])
		.map(product => put('products', product));
};

/** Other quantities, prices or products: what was sold is written anew, stock and debt follow. */
export const correctLines = (book: Book, facts: LinesFacts, given: Facts): Result<Recorded> => {
	const found = saleToCorrect(book, facts.saleId);
	if (!found.ok) return found;
	const before = found.value;
	const reason = parseReason(facts.reason);
	if (!reason.ok) return reason;
	const shelf: Shelf = new Map();
	const lines = linesOf(book, facts.lines, shelf, given.newId);
	if (!lines.ok) return lines;
	const written: Sale = { ...before, lines: lines.value.map(line => asNamed(line, before)) };
	if (isSame(written.lines, before.lines)) return refuse({ reason: 'nothing-changed' });
	const objected = objection(before, written);
	if (objected !== undefined) return objected;
	const amount: Francs = francs(Math.max(0, paidOf(written) - totalOf(written)));
	const { today } = given;
	const refunded = refundChanges(book, before, { amount, refund: facts.refund, today });
	if (!refunded.ok) return refunded;
	const sale = withCorrection(closedIfWhole(written), {
		on: today,
		what: 'lines',
		amount: totalOf(before),
		...(amount === noFrancs ? {} : { refund: amount }),
		reason: reason.value,
	});
	return ok({
		sale,
		changes: [
			...stockChanges(book, shelf, before, lines.value, given),
			...refunded.value,
			put('sales', sale),
		],
	});
};

export interface BuyerFacts {
	readonly saleId: Id;
	/** Nobody when absent. */
	readonly customerId?: Id;
	readonly reason: string;
}

/** It was somebody else who bought: what is owed and what is to be delivered is his. */
export const correctBuyer = (book: Book, facts: BuyerFacts, { today }: Facts): Result<Recorded> => {
	const found = saleToCorrect(book, facts.saleId);
	if (!found.ok) return found;
	const { customerId: before, ...rest } = found.value;
	const { customerId } = facts;
	const reason = parseReason(facts.reason);
	if (!reason.ok) return reason;
	if (customerId !== undefined && !Object.hasOwn(book.customers, customerId))
		return refuse({ reason: 'customer-unknown', text: customerId });
	if (customerId === before) return refuse({ reason: 'nothing-changed' });
	if (customerId === undefined && isOrder(rest))
		return refuse({ reason: 'order-without-customer' });
	if (customerId === undefined && balanceOf(rest) > 0)
		return refuse({ reason: 'debt-without-customer' });
	// Money out of one customer's advance does not pay for another.
	const paid = [...rest.payments, ...(rest.agios?.paid ?? [])];
	if (paid.some(({ means }) => means === 'advance')) return refuse({ reason: 'paid-by-advance' });
	const sale = withCorrection(
		{ ...rest, ...(customerId === undefined ? {} : { customerId }) },
		{ on: today, what: 'customer', reason: reason.value },
	);
	return ok({ sale, changes: [put('sales', sale)] });
};
