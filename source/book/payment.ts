import { advanceOf, withAdvances } from './advance.ts';
import { type Book, type Change, type Facts, put } from './book.ts';
import { callName } from './find.ts';
import { type Francs, francs, noFrancs, sumOf } from './money.ts';
import { owedBy } from './owed.ts';
import type { Customer, Id, Means, Payment } from './records.ts';
import { ok, type Result, refuse } from './result.ts';
import { type Payable, payableBy, type Share, shareOut } from './share-out.ts';

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
	/** What is more than what is owed pays the agios of these sales first. */
	readonly paysAgios?: boolean;
	/** Without it, more than what is owed (and than those agios) is refused. */
	readonly excess?: Excess;
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
	/** FCFA of agios that were paid. */
	readonly agios: Francs;
	readonly receipt: Id;
	readonly changes: readonly Change[];
}

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
	{ amount, means, saleIds, excess, paysAgios }: PaymentFacts,
	customer: Customer,
	{ owed, agios }: Payable,
): Result<never> | undefined => {
	const name = callName(customer);
	const most = owed + (paysAgios ? agios : 0);
	const besides = agios === noFrancs ? {} : { agios };
	if (amount === noFrancs) return refuse({ reason: 'amount-zero' });
	// Change is given on something; an advance may be left by somebody who owes nothing.
	if (owed + agios === 0 && (excess !== 'advance' || means === 'advance'))
		return saleIds?.[0] === undefined
			? refuse({ reason: 'nothing-owed', name })
			: refuse({ reason: 'sale-paid' });
	const isDecided =
		excess !== undefined && means !== 'advance' && (most > 0 || excess === 'advance');
	if (amount > most && !isDecided)
		return refuse({ reason: 'payment-above-debt', amount, owed, name, ...besides });
	return advanceObjection(customer, amount, means);
};

/**
 * Records money received from a customer, or taken from what he had left before. It pays what was due first, the
 * principal of all of it before any agios; all its shares carry one receipt.
 */
export const recordPayment = (
	book: Book,
	facts: PaymentFacts,
	{ today, newId }: Facts,
): Result<Paid> => {
	const customer = book.customers[facts.customerId];
	if (customer === undefined) return refuse({ reason: 'customer-unknown', text: facts.customerId });
	const { amount, saleIds, excess, paysAgios } = facts;
	const strange = saleIds?.find(id => book.sales[id]?.customerId !== customer.id);
	if (strange !== undefined) return refuse({ reason: 'sale-unknown', id: strange });
	const payable = payableBy(book, customer, today, saleIds === undefined ? {} : { saleIds });
	const objected = objection(facts, customer, payable);
	if (objected !== undefined) return objected;
	const over = francs(Math.max(0, amount - payable.owed - (paysAgios ? payable.agios : 0)));
	const change = excess === 'change' ? over : noFrancs;
	const receipt = newId();
	const how = { on: today, ...meansOf(facts), receipt, amount: francs(amount - change) };
	const { debts, agiosLeft } = payable;
	const { sales, shares, advances } = shareOut(debts, how, paysAgios ? agiosLeft : undefined);
	const after = withAdvances(customer, advances);
	return ok({
		customer: after,
		shares,
		left: francs(owedBy(book, customer.id) - sumOf(shares.map(share => share.amount))),
		change,
		kept: francs(over - change),
		agios: sumOf(shares.flatMap(share => share.agios ?? [])),
		receipt,
		changes: [
			...sales.map(sale => put('sales', sale)),
			...(advances.length === 0 ? [] : [put('customers', after)]),
		],
	});
};
