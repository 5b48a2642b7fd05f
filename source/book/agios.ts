import { addDays, addMonths, type Day } from './day.ts';
import { type Francs, francs, noFrancs, sumOf } from './money.ts';
import type { Customer, Sale } from './records.ts';
import { lineTotal, receivedOn } from './sale.ts';
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
 * The day agreed at the sale, else 7 days after the goods were received. What the customer promised afterwards, or
 * paid in part, starts the clock of the relances again and not this one.
 */
export const firstDueOf = (sale: Sale, settings: Settings): Day | undefined => {
	const agreed =
		sale.paymentPromises.findLast(({ madeOn }) => madeOn === sale.on) ??
		(sale.isTakenOver ? sale.paymentPromises[0] : undefined);
	const received = receivedOn(sale);
	return agreed?.day ?? (received && addDays(received, settings.payment.afterDays));
};

/** FCFA outstanding at the end of a day: what was paid on a day counts for it. */
const outstandingOn = (sale: Sale, day: Day): Francs => {
	const { lines, payments, returns = [], corrections = [], writtenOff } = sale;
	const by = <Item extends { readonly on: Day }>(items: readonly Item[]): readonly Item[] =>
		items.filter(({ on }) => on <= day);
	if (writtenOff !== undefined && writtenOff.on <= day) return noFrancs;
	const back = by(returns);
	const total = sumOf(lines.map(lineTotal)) - sumOf(back.map(({ amount }) => amount));
	const paid =
		sumOf(by(payments).map(({ amount }) => amount)) -
		sumOf(back.map(({ refund }) => refund)) -
		sumOf(by(corrections).map(({ refund = noFrancs }) => refund));
	return francs(Math.max(0, total - paid));
};

const noAgios: Agios = {
	months: [],
	accrued: noFrancs,
	waived: noFrancs,
	paid: noFrancs,
	due: noFrancs,
};

/** Hundredths of a per cent in a whole. */
const whole = 10_000;

const monthsOf = (sale: Sale, settings: Settings, today: Day): readonly AgiosMonth[] => {
	const { rate, fromDays } = settings.agios;
	const dueOn = firstDueOf(sale, settings);
	if (dueOn === undefined || rate === 0) return [];
	const start = addDays(dueOn, fromDays);
	const months: AgiosMonth[] = [];
	for (let month = 0; ; month++) {
		// Always from the first start: a month that lacks its date does not shift the following ones.
		const from = addMonths(start, month);
		if (from > today) return months;
		const base = outstandingOn(sale, from);
		if (base === 0) return months;
		months.push({ from, base, amount: francs(Math.floor((base * rate) / whole)) });
	}
};

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
	if (customer === undefined || !isUnderTerms(sale, customer)) return noAgios;
	if (sale.cancelled !== undefined || sale.writtenOff !== undefined) return noAgios;
	const months = monthsOf(sale, settings, today);
	const accrued = sumOf(months.map(({ amount }) => amount));
	const waived = sumOf((sale.agios?.waived ?? []).map(({ amount }) => amount));
	const paid = sumOf((sale.agios?.paid ?? []).map(({ amount }) => amount));
	return { months, accrued, waived, paid, due: francs(Math.max(0, accrued - waived - paid)) };
};
