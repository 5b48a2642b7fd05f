import type { Book } from './book.ts';
import type { Day } from './day.ts';
import { type PaymentRef, paymentAt } from './hand-over.ts';
import { type Francs, francs, noFrancs } from './money.ts';
import type { Advance, Customer, Id, Payment, Sale } from './records.ts';

/** A sale, or something that was handed over: one line of the paper notebook. */
export type Entry =
	| { readonly entry: 'sale'; readonly on: Day; readonly sale: Sale }
	| {
			readonly entry: 'payment';
			readonly on: Day;
			readonly ref: PaymentRef;
			readonly how: Pick<Payment, 'means' | 'reference'>;
			/** FCFA, all its shares and what it left as an advance together. */
			readonly amount: Francs;
			/** Of which agios. */
			readonly agios: Francs;
			/** What it paid. */
			readonly sales: readonly Sale[];
			readonly customerId: Id | undefined;
	  }
	| {
			readonly entry: 'advance-back';
			readonly on: Day;
			readonly amount: Francs;
			readonly customerId: Id;
	  };

type PaymentEntry = Extract<Entry, { entry: 'payment' }>;

const keyOf = (ref: PaymentRef): string =>
	'receipt' in ref ? ref.receipt : `${ref.saleId} ${ref.at}`;

const howOf = ({
	means,
	reference,
}: Pick<Payment, 'means' | 'reference'>): PaymentEntry['how'] => ({
	...(means === undefined ? {} : { means }),
	...(reference === undefined ? {} : { reference }),
});

/** What is paid on the day of the sale is told with it, unless it was handed over apart. */
const sharesOf = (sale: Sale): readonly PaymentEntry[] => {
	const entryOf = (payment: Payment, ref: PaymentRef, agios: Francs): PaymentEntry => ({
		entry: 'payment',
		on: payment.on,
		ref,
		how: howOf(payment),
		amount: payment.amount,
		agios,
		sales: [sale],
		customerId: sale.customerId,
	});
	return [
		...sale.payments.flatMap((payment, at) =>
			payment.receipt === undefined && payment.on === sale.on
				? []
				: entryOf(payment, paymentAt(sale, at), noFrancs),
		),
		...(sale.agios?.paid ?? []).flatMap(payment =>
			payment.receipt === undefined
				? []
				: entryOf(payment, { receipt: payment.receipt }, payment.amount),
		),
	];
};

const leftBy = (
	{ on, amount, receipt, ...how }: Advance,
	{ id }: Customer,
): readonly PaymentEntry[] =>
	receipt === undefined || amount < 0
		? []
		: [
				{
					entry: 'payment',
					on,
					ref: { receipt },
					how: howOf(how),
					amount: francs(amount),
					agios: noFrancs,
					sales: [],
					customerId: id,
				},
			];

/** An advance that was put right nets with what put it right. */
const standing = ({ advances = [] }: Customer): readonly Advance[] => {
	const net = new Map<string, number>();
	for (const { receipt, amount } of advances)
		if (receipt !== undefined) net.set(receipt, (net.get(receipt) ?? 0) + amount);
	const seen = new Set<string>();
	return advances.flatMap(entry => {
		const { receipt } = entry;
		if (receipt === undefined) return [entry];
		if (seen.has(receipt)) return [];
		seen.add(receipt);
		return [{ ...entry, amount: net.get(receipt) ?? 0 }];
	});
};

/** Shares of one receipt are one payment. */
const together = (all: readonly PaymentEntry[]): readonly PaymentEntry[] => {
	const found = new Map<string, PaymentEntry>();
	for (const one of all) {
		const key = keyOf(one.ref);
		const before = found.get(key);
		found.set(
			key,
			before === undefined
				? one
				: {
						...before,
						amount: francs(before.amount + one.amount),
						agios: francs(before.agios + one.agios),
						sales: [...new Set([...before.sales, ...one.sales])],
					},
		);
	}
	return [...found.values()].filter(({ amount }) => amount > 0);
};

const handedBack = (customer: Customer): readonly Entry[] =>
	(customer.advances ?? []).flatMap(({ on, amount, saleId, receipt }) =>
		amount < 0 && saleId === undefined && receipt === undefined
			? { entry: 'advance-back' as const, on, amount: francs(-amount), customerId: customer.id }
			: [],
	);

const newestFirst = (one: Entry, other: Entry): number =>
	one.on > other.on ? -1 : one.on < other.on ? 1 : 0;

/** Everything the book has of sales and payments, the newest day first; of one day what was written last. */
export const entriesOf = (book: Book): readonly Entry[] => {
	const sales = Object.values(book.sales);
	const customers = Object.values(book.customers);
	return [
		...together([
			...sales.flatMap(sharesOf),
			...customers.flatMap(customer =>
				standing(customer).flatMap(entry => leftBy(entry, customer)),
			),
		]).toReversed(),
		...customers.flatMap(handedBack).toReversed(),
		...sales.map((sale): Entry => ({ entry: 'sale', on: sale.on, sale })).toReversed(),
	].sort(newestFirst);
};
