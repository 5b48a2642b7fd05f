import { type Book, type Change, type Facts, put } from './book.ts';
import { addDays, type Day, daysBetween, laterOf } from './day.ts';
import { callName } from './find.ts';
import { groupBy } from './group.ts';
import { type Francs, sumOf } from './money.ts';
import type { Customer, Id, Sale } from './records.ts';
import { ok, type Result, refuse } from './result.ts';
import { agreedOf, balanceOf, dueOf } from './sale.ts';
import type { Settings } from './settings.ts';

export interface Debt {
	readonly sale: Sale;
	readonly balance: Francs;
	/** The day payment is expected; `undefined` while an order waits for its delivery. */
	readonly dueOn: Day | undefined;
}

export interface Debtor {
	readonly customer: Customer;
	/** Oldest sale first. */
	readonly debts: readonly Debt[];
	readonly balance: Francs;
	/** The day of the oldest sale not paid. */
	readonly since: Day;
	/** Days past the earliest due day; negative or zero when nothing is late, `undefined` when nothing is due. */
	readonly daysLate: number | undefined;
}

/** What one customer still owes, oldest sale first. */
export const debtsOf = (book: Book, customerId: Id): readonly Debt[] =>
	unpaid(book, sale => sale.customerId === customerId);

/**
 * In the order in which money pays them: the one agreed for the earliest day first, whatever a part payment added
 * to it since, orders that wait for their delivery last; of one day, the oldest sale.
 */
export const inOrderOfPayment = <One extends Pick<Debt, 'sale'>>(
	debts: readonly One[],
	settings: Settings,
): readonly One[] => {
	const key = ({ sale }: One): string => `${agreedOf(sale, settings) ?? '9'} ${sale.on}`;
	return debts.toSorted((one, other) =>
		key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0,
	);
};

/** The last day each customer brought money, down payments at the counter and sales that never were aside. */
const lastPayments = (book: Book): ReadonlyMap<Id, Day> => {
	const last = new Map<Id, Day>();
	for (const { customerId, on: soldOn, payments, cancelled } of Object.values(book.sales)) {
		const paid = payments.at(-1)?.on;
		if (customerId === undefined || cancelled !== undefined) continue;
		if (paid === undefined || paid <= soldOn) continue;
		last.set(customerId, laterOf(paid, last.get(customerId) ?? paid));
	}
	return last;
};

/**
 * The due day of one debt among all those of its customer: money brought for another of them while this
 * one was due starts its clock again too.
 */
const dueAmongAll = (sale: Sale, settings: Settings, paid: Day | undefined): Day | undefined => {
	const own = dueOf(sale, settings);
	const promised = sale.paymentPromises.at(-1)?.madeOn ?? sale.on;
	return own === undefined || paid === undefined || paid < own || paid <= promised
		? own
		: laterOf(own, addDays(paid, settings.payment.afterDays));
};

const unpaid = (book: Book, isMeant: (sale: Sale) => boolean): readonly Debt[] => {
	const last = lastPayments(book);
	const dueOn = (sale: Sale) => dueAmongAll(sale, book.settings, last.get(sale.customerId ?? ''));
	return Object.values(book.sales)
		.filter(isMeant)
		.map(sale => ({ sale, balance: balanceOf(sale), dueOn: dueOn(sale) }))
		.filter(debt => debt.balance > 0)
		.sort((one, other) => (one.sale.on < other.sale.on ? -1 : one.sale.on > other.sale.on ? 1 : 0));
};

const debtorOf = (customer: Customer, debts: readonly Debt[], today: Day): Debtor => {
	const dues = debts.flatMap(debt => debt.dueOn ?? []).sort();
	const [earliest] = dues;
	return {
		customer,
		debts,
		balance: sumOf(debts.map(debt => debt.balance)),
		since: debts[0]?.sale.on ?? today,
		daysLate: earliest === undefined ? undefined : daysBetween(earliest, today),
	};
};

/** Unpaid sales by customer, each customer's oldest first. */
export const debtsByCustomer = (book: Book): ReadonlyMap<Id, readonly Debt[]> =>
	groupBy(
		unpaid(book, sale => sale.customerId !== undefined),
		debt => debt.sale.customerId as Id,
	);

/** Everybody who owes something, the oldest debt first, the largest first among debts of one day. */
export const debtors = (book: Book, today: Day): readonly Debtor[] => {
	return [...debtsByCustomer(book)]
		.flatMap(([id, debts]) => {
			const customer = book.customers[id];
			return customer === undefined ? [] : [debtorOf(customer, debts, today)];
		})
		.sort((one, other) =>
			one.since === other.since ? other.balance - one.balance : one.since < other.since ? -1 : 1,
		);
};

/** All that is owed to the shop. */
export const outstanding = (all: readonly Debtor[]): Francs =>
	sumOf(all.map(debtor => debtor.balance));

/** The customer says a day for what he owes: nothing is asked of him before it. */
export const promisePayment = (
	book: Book,
	facts: {
		readonly customerId: Id;
		/** The sales he speaks of; when he names none, what is due, or all if nothing is. */
		readonly saleIds?: readonly Id[];
		readonly day: Day;
	},
	{ today }: Facts,
): Result<{ readonly changes: readonly Change[] }> => {
	if (facts.day < today) return refuse({ reason: 'day-past', day: facts.day });
	const { customerId, saleIds, day } = facts;
	const debts = debtsOf(book, customerId);
	const due = debts.filter(({ dueOn }) => dueOn !== undefined && dueOn <= today);
	const named = saleIds && debts.filter(({ sale }) => saleIds.includes(sale.id));
	const meant = named ?? (due.length > 0 ? due : debts);
	if (meant.length === 0) {
		const customer = book.customers[customerId];
		return refuse({ reason: 'nothing-owed', name: customer ? callName(customer) : customerId });
	}
	const changes = meant.map(({ sale }) =>
		put('sales', {
			...sale,
			paymentPromises: [...sale.paymentPromises, { day, madeOn: today }],
		}),
	);
	return ok({ changes });
};
