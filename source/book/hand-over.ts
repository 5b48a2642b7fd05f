import type { Book } from './book.ts';
import type { Day } from './day.ts';
import { type Francs, francs, sumOf } from './money.ts';
import type { Advance, Customer, Id, Payment, Sale } from './records.ts';

/** All that was handed over at once, or one payment that carries no receipt, by its place in its sale. */
export type PaymentRef = { readonly receipt: Id } | { readonly saleId: Id; readonly at: number };

/** The payment at that place of a sale, with all that was handed over with it. */
export const paymentAt = ({ id: saleId, payments }: Sale, at: number): PaymentRef => {
	const receipt = payments[at]?.receipt;
	return receipt === undefined ? { saleId, at } : { receipt };
};

export const lastPaymentOf = (sale: Sale): PaymentRef | undefined =>
	sale.payments.length === 0 ? undefined : paymentAt(sale, sale.payments.length - 1);

interface Moved {
	readonly customer: Customer;
	readonly amount: number;
	/** What was first written of it: its day and how it was paid. */
	readonly entry: Advance;
}

interface ShareMade {
	readonly sale: Sale;
	readonly payment: Payment;
	/** It paid agios of the sale, and none of what is owed for it. */
	readonly isAgios?: true;
}

/** What was handed over: the payments it was shared into, and what it added to an advance or took from it. */
export interface HandedOver {
	/** Those of one sale stand together. */
	readonly shares: readonly ShareMade[];
	/** Whose advance it moved, and by how many FCFA. */
	readonly advance?: Moved;
	/** FCFA, all together. */
	readonly amount: Francs;
	/** The day it was handed over; of nothing, none. */
	readonly on: Day | undefined;
}

const advancesOf = (book: Book, receipt: Id): readonly Moved[] =>
	Object.values(book.customers).flatMap(customer => {
		const entries = (customer.advances ?? []).filter(entry => entry.receipt === receipt);
		const amount = entries.reduce((sum, entry) => sum + entry.amount, 0);
		const [first] = entries;
		return first === undefined || amount === 0 ? [] : [{ customer, amount, entry: first }];
	});

/** At the counter a sale is paid out of an advance without a receipt. */
const takenBy = (book: Book, shares: HandedOver['shares']): readonly Moved[] =>
	shares.flatMap(({ sale, payment }) => {
		const customer = book.customers[sale.customerId ?? ''];
		const { on, amount, means } = payment;
		const entry: Advance = { on, amount: -amount, saleId: sale.id };
		return customer === undefined || means !== 'advance'
			? []
			: [{ customer, amount: -amount, entry }];
	});

/** What a payment was, wherever it went. */
export const handedOver = (book: Book, meant: PaymentRef): HandedOver => {
	const isMeant = (sale: Sale, payment: Payment, at: number): boolean =>
		'receipt' in meant
			? payment.receipt === meant.receipt
			: sale.id === meant.saleId && at === meant.at;
	const shares = Object.values(book.sales).flatMap((sale): readonly ShareMade[] => [
		...sale.payments.flatMap((payment, at) =>
			isMeant(sale, payment, at) ? { sale, payment } : [],
		),
		...(sale.agios?.paid ?? []).flatMap(payment =>
			'receipt' in meant && payment.receipt === meant.receipt
				? { sale, payment, isAgios: true as const }
				: [],
		),
	]);
	const [advance] = 'receipt' in meant ? advancesOf(book, meant.receipt) : takenBy(book, shares);
	const paid = sumOf(shares.map(({ payment }) => payment.amount));
	return {
		shares,
		...(advance === undefined ? {} : { advance }),
		amount: francs(paid + Math.max(0, advance?.amount ?? 0)),
		on: shares[0]?.payment.on ?? advance?.entry.on,
	};
};
