import type { Book } from './book.ts';
import { addDays, addMonths, type Day } from './day.ts';
import { type Francs, francs, sumOf } from './money.ts';
import type { Customer, Id, Sale } from './records.ts';
import { lineTotal, receivedOn } from './sale.ts';
import { salesOf } from './sales-of.ts';
import type { Settings } from './settings.ts';

/** One month of delay that has begun. */
export interface AgiosMonth {
	readonly from: Day;
	/** FCFA of the sale outstanding at its start. */
	readonly base: Francs;
	/** FCFA, rounded down. */
	readonly amount: Francs;
}

/** The agios of one sale, apart from what is owed for it. FCFA. */
export interface Agios {
	readonly months: readonly AgiosMonth[];
	readonly accrued: Francs;
	readonly waived: Francs;
	readonly paid: Francs;
	/** Neither waived nor paid. */
	readonly due: Francs;
}

/** The sale is under the terms that its customer accepted. */
export const isUnderTerms = (sale: Sale, customer: Customer): boolean =>
	customer.termsAcceptedOn !== undefined && sale.on >= customer.termsAcceptedOn;

/**
 * The day agreed on the day of the sale, else so many days after the goods were received; none for an order that
 * waits for its delivery. What the customer promised afterwards, or paid in part, starts the clock of the relances
 * again and not this one.
 */
export const firstDueOf = (sale: Sale, settings: Settings): Day | undefined => {
	const agreed = sale.paymentPromises.findLast(({ madeOn }) => madeOn === sale.on);
	const received = receivedOn(sale);
	return agreed?.day ?? (received && addDays(received, settings.payment.afterDays));
};

/** The day the first month starts. */
export const agiosFrom = (sale: Sale, settings: Settings): Day | undefined => {
	const dueOn = firstDueOf(sale, settings);
	return dueOn && addDays(dueOn, settings.agios.fromDays);
};

/** FCFA outstanding at the end of a day: what was paid on a day counts for it. */
const outstandingOn = (sale: Sale, day: Day): Francs => {
	const { lines, payments, returns = [], corrections = [] } = sale;
	const by = <Item extends { readonly on: Day }>(items: readonly Item[]): readonly Item[] =>
		items.filter(({ on }) => on <= day);
	const back = by(returns);
	const total = sumOf(lines.map(lineTotal)) - sumOf(back.map(({ amount }) => amount));
	const paid =
		sumOf(by(payments).map(({ amount }) => amount)) -
		sumOf(back.map(({ refund }) => refund)) -
		sumOf(by(corrections).flatMap(({ refund }) => refund ?? []));
	return francs(Math.max(0, total - paid));
};

/** Hundredths of a per cent in a whole. */
const whole = 10_000;

const monthsOf = (sale: Sale, settings: Settings, today: Day): readonly AgiosMonth[] => {
	const start = agiosFrom(sale, settings);
	const months: AgiosMonth[] = [];
	if (start === undefined || settings.agios.rate === 0) return months;
	// Always from the first start: a month that lacks its date does not shift the following ones.
	for (let month = 0, from = start; from <= today; from = addMonths(start, ++month)) {
		const base = outstandingOn(sale, from);
		const amount = francs(Math.floor((base * settings.agios.rate) / whole));
		if (base > 0) months.push({ from, base, amount });
	}
	return months;
};

export const agiosPaidOf = ({ agios }: Pick<Sale, 'agios'>): Francs =>
	sumOf((agios?.paid ?? []).map(({ amount }) => amount));

const waivedOf = ({ agios }: Pick<Sale, 'agios'>): Francs =>
	sumOf((agios?.waived ?? []).map(({ amount }) => amount));

/**
 * Agios (seed 2): 1 % a month or part of a month from 30 days after the due day, on what was outstanding at the
 * start of each month begun, rounded down to the franc and never on agios. None without accepted terms, of a sale
 * that was cancelled, or of a debt that was given up.
 */
export const agiosOf = (
	sale: Sale,
	customer: Customer | undefined,
	settings: Settings,
	today: Day,
): Agios => {
	const isAsked =
		customer !== undefined &&
		isUnderTerms(sale, customer) &&
		sale.cancelled === undefined &&
		sale.writtenOff === undefined;
	const months = isAsked ? monthsOf(sale, settings, today) : [];
	const accrued = sumOf(months.map(({ amount }) => amount));
	const [waived, paid] = [waivedOf(sale), agiosPaidOf(sale)];
	return { months, accrued, waived, paid, due: francs(Math.max(0, accrued - waived - paid)) };
};

/** Those of a sale of the book. */
export const agiosIn = ({ customers, settings }: Book, sale: Sale, today: Day): Agios =>
	agiosOf(sale, customers[sale.customerId ?? ''], settings, today);

/** FCFA that a customer owes apart from his debts, on the sales he has paid since too. */
export const agiosDueBy = (book: Book, customerId: Id, today: Day): Francs =>
	sumOf(
		book.customers[customerId]?.termsAcceptedOn === undefined
			? []
			: salesOf(book, customerId).map(sale => agiosIn(book, sale, today).due),
	);

/** The same for everybody who owes any. */
export const agiosDue = (book: Book, today: Day): ReadonlyMap<Id, Francs> =>
	new Map(
		Object.keys(book.customers)
			.map(id => [id, agiosDueBy(book, id, today)] as const)
			.filter(([, due]) => due > 0),
	);
