import { applyChanges, type Book, type Change, type Facts } from './book.ts';
import { keepCustomer, phonesOf, recogniseCustomer } from './customer.ts';
import type { Day } from './day.ts';
import { callName } from './find.ts';
import { type Francs, francs, noFrancs, sumOf } from './money.ts';
import { type Phone, showPhone } from './phone.ts';
import type { Customer, Id, Means, Sale } from './records.ts';
import { ok, type Result, refuse } from './result.ts';
import { type LineFacts, recordSale } from './sale.ts';

/** Who buys: somebody of the book, somebody named who may be new, or nobody. */
export type Buyer =
	| { readonly customerId: Id }
	| { readonly typedName: string; readonly phone?: Phone }
	| undefined;

export interface CounterSaleFacts {
	readonly lines: readonly LineFacts[];
	readonly buyer?: Buyer;
	/** Absent: everything without a buyer, nothing with one. */
	readonly paid?: Francs;
	readonly means?: Means;
	readonly reference?: string;
	readonly dueOn?: Day;
	readonly deliverOn?: Day;
}

export interface CounterSale {
	readonly sale: Sale;
	readonly customer?: Customer;
	readonly changes: readonly Change[];
}

/** What the lines come to, FCFA; a line without a price counts nothing: it is refused with the sale. */
export const totalAsked = (book: Book, lines: readonly LineFacts[]): Francs =>
	sumOf(
		lines.map(({ productId, quantity, unitPrice }) => {
			const price = unitPrice ?? (productId && book.products[productId]?.price) ?? noFrancs;
			return francs(quantity * Number(price));
		}),
	);

/** The buyer, made when he is new. A sale gives a number to who has none and changes nobody's. */
const buyerOf = (
	book: Book,
	buyer: Buyer,
	given: Facts,
): Result<{ readonly customer?: Customer; readonly changes: readonly Change[] }> => {
	if (buyer === undefined) return ok({ changes: [] });
	if ('customerId' in buyer) {
		const customer = book.customers[buyer.customerId];
		return customer === undefined
			? refuse({ reason: 'customer-unknown', text: buyer.customerId })
			: ok({ customer, changes: [] });
	}
	const known = recogniseCustomer(book, buyer);
	const before = known.ok ? known.value : undefined;
	if (before?.phone === undefined || buyer.phone === undefined || before.phone === buyer.phone)
		return keepCustomer(book, buyer, given);
	return phonesOf(before).includes(buyer.phone)
		? ok({ customer: before, changes: [] })
		: refuse({
				reason: 'customer-other-phone',
				name: callName(before),
				phone: showPhone(before.phone),
			});
};

/** A sale at the counter, with its buyer and whatever products it brings in, as one operation. */
export const recordCounterSale = (
	book: Book,
	facts: CounterSaleFacts,
	given: Facts,
): Result<CounterSale> => {
	const bought = buyerOf(book, facts.buyer, given);
	if (!bought.ok) return bought;
	const { customer, changes } = bought.value;
	const { lines, means, reference, dueOn, deliverOn } = facts;
	const recorded = recordSale(
		applyChanges(book, changes),
		{
			lines,
			paid: facts.paid ?? (customer === undefined ? totalAsked(book, lines) : noFrancs),
			...(customer === undefined ? {} : { customerId: customer.id }),
			payment: {
				...(means === undefined ? {} : { means }),
				...(reference === undefined ? {} : { reference }),
			},
			...(dueOn === undefined ? {} : { dueOn }),
			...(deliverOn === undefined ? {} : { deliverOn }),
		},
		given,
	);
	return recorded.ok
		? ok({
				...(customer === undefined ? {} : { customer }),
				...recorded.value,
				changes: [...changes, ...recorded.value.changes],
			})
		: recorded;
};
