import { advanceOf, withAdvances } from './advance.ts';
import { type Book, type Change, type Facts, put } from './book.ts';
import type { Day } from './day.ts';
import { type Debt, debtsOf, inOrderOfPayment } from './debt.ts';
import { callName } from './find.ts';
import { type Francs, francs, noFrancs, sumOf } from './money.ts';
import type { Advance, Customer, Id, Means, Payment, Sale } from './records.ts';
import { ok, type Result, refuse } from './result.ts';

/** What becomes of the money that is more than what is owed. */
export type Excess = 'change' | 'advance';

export interface PaymentFacts {
	readonly customerId: Id;
	readonly amount: Francs;
	/** Cash when absent. */
	readonly means?: Means;
	readonly reference?: string;
	/** The sales it is for; when none is named, everything he owes. */
	readonly saleIds?: readonly Id[];
	/** Without it, more than what is owed is refused. */
	readonly excess?: Excess;
}

/** What one sale receives of it. */
export interface Share {
	readonly saleId: Id;
	readonly amount: Francs;
	readonly left: Francs;
}

/** Something a customer hands over at once. */
export interface HandOver {
	readonly on: Day;
	readonly amount: Francs;
	readonly means?: Means;
	readonly reference?: string;
	readonly receipt?: Id;
}

interface Shared {
	readonly sales: readonly Sale[];
	/** In the order in which the sales were paid. */
	readonly shares: readonly Share[];
	/** What it adds to the customer's advance, or takes from it. */
	readonly advances: readonly Advance[];
}

interface Paid {
	readonly customer: Customer;
	readonly shares: readonly Share[];
	/** FCFA he still owes, on whatever sale. */
	readonly left: Francs;
	/** FCFA to hand back to him. */
	readonly change: Francs;
	/** FCFA kept for his later purchases. */
	readonly kept: Francs;
	readonly receipt: Id;
	readonly changes: readonly Change[];
}

const byDay = (one: Payment, other: Payment): number =>
	one.on < other.on ? -1 : one.on > other.on ? 1 : 0;

const paying = (sale: Sale, payment: Payment): Sale => ({
	...sale,
	payments: [...sale.payments, payment].toSorted(byDay),
});

/**
 * Shares what is handed over among these debts, in their order. What it comes to beyond them is left as an advance,
 * unless it comes out of one.
 */
export const shareOut = (
	debts: ReadonlyArray<Pick<Debt, 'sale' | 'balance'>>,
	{ amount, ...how }: HandOver,
): Shared => {
	let rest: number = amount;
	const parts = debts.flatMap(({ sale, balance }) => {
		const share = francs(Math.min(rest, balance));
		rest -= share;
		return share === 0 ? [] : [{ sale, share, left: francs(balance - share) }];
	});
	const { reference: _given, means: _from, ...when } = how;
	const used = parts.map(({ sale, share }) => ({ ...when, amount: -share, saleId: sale.id }));
	const left = rest === 0 ? [] : [{ ...how, amount: rest }];
	return {
		sales: parts.map(({ sale, share }) => paying(sale, { ...how, amount: share })),
		shares: parts.map(({ sale, share, left }) => ({ saleId: sale.id, amount: share, left })),
		advances: how.means === 'advance' ? used : left,
	};
};

/** Cash goes without saying, and so does a reference of nothing. */
export const meansOf = ({
	means,
	reference,
}: Pick<PaymentFacts, 'means' | 'reference'>): Pick<Payment, 'means' | 'reference'> => ({
	...(means === undefined || means === 'cash' ? {} : { means }),
	...(reference === undefined || reference === '' ? {} : { reference }),
});

export const advanceObjection = (
	customer: Customer,
	amount: Francs,
	means: Means | undefined,
): Result<never> | undefined => {
	const advance = francs(Math.max(0, advanceOf(customer)));
	return means === 'advance' && amount > advance
		? refuse({ reason: 'advance-short', amount, advance, name: callName(customer) })
		: undefined;
};

const objection = (
	{ amount, means, saleIds, excess }: PaymentFacts,
	customer: Customer,
	owed: Francs,
): Result<never> | undefined => {
	const name = callName(customer);
	if (amount === noFrancs) return refuse({ reason: 'amount-zero' });
	// Change is given on something; an advance may be left by somebody who owes nothing.
	if (owed === noFrancs && (excess !== 'advance' || means === 'advance'))
		return saleIds?.[0] === undefined
			? refuse({ reason: 'nothing-owed', name })
			: refuse({ reason: 'sale-paid' });
	if (amount > owed && (excess === undefined || means === 'advance'))
		return refuse({ reason: 'payment-above-debt', amount, owed, name });
	return advanceObjection(customer, amount, means);
};

/**
 * Records money received from a customer, or taken from what he had left before. It pays what was due first; all
 * its shares carry one receipt.
 */
export const recordPayment = (
	book: Book,
	facts: PaymentFacts,
	{ today, newId }: Facts,
): Result<Paid> => {
	const customer = book.customers[facts.customerId];
	if (customer === undefined) return refuse({ reason: 'customer-unknown', text: facts.customerId });
	const { amount, saleIds, excess } = facts;
	const debts = inOrderOfPayment(debtsOf(book, customer.id), book.settings);
	const strange = saleIds?.find(id => book.sales[id]?.customerId !== customer.id);
	if (strange !== undefined) return refuse({ reason: 'sale-unknown', id: strange });
	const meant = saleIds === undefined ? debts : debts.filter(one => saleIds.includes(one.sale.id));
	const owed = sumOf(meant.map(({ balance }) => balance));
	const objected = objection(facts, customer, owed);
	if (objected !== undefined) return objected;
	const over = francs(Math.max(0, amount - owed));
	const change = excess === 'change' ? over : noFrancs;
	const receipt = newId();
	const how = { on: today, ...meansOf(facts), receipt };
	const { sales, shares, advances } = shareOut(meant, { amount: francs(amount - change), ...how });
	const after = withAdvances(customer, advances);
	return ok({
		customer: after,
		shares,
		left: francs(sumOf(debts.map(({ balance }) => balance)) - (amount - over)),
		change,
		kept: francs(over - change),
		receipt,
		changes: [
			...sales.map(sale => put('sales', sale)),
			...(advances.length === 0 ? [] : [put('customers', after)]),
		],
	});
};
