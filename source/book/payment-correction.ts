import { advanceOf, withAdvances } from './advance.ts';
import { applyChanges, type Book, type Change, type Facts, put } from './book.ts';
import type { Day } from './day.ts';
import { callName } from './find.ts';
import { type HandedOver, handedOver, type PaymentRef } from './hand-over.ts';
import { type Francs, francs, noFrancs, sumOf } from './money.ts';
import { advanceObjection, meansOf } from './payment.ts';
import type { Advance, Customer, Id, Means, Payment, Sale } from './records.ts';
import { ok, type Result, refuse } from './result.ts';
import { balanceOf, paidOf } from './sale.ts';
import { withCorrection } from './sale-correction.ts';
import { type Payable, payableBy, shareOut } from './share-out.ts';
import { parseReason, saleToCorrect } from './to-correct.ts';

const withoutPayments = (sale: Sale, gone: readonly Payment[]): Sale => {
	const kept = (payments: readonly Payment[]): readonly Payment[] =>
		payments.filter(payment => !gone.includes(payment));
	const { agios, ...rest } = sale;
	const paid = kept(agios?.paid ?? []);
	const { paid: _before, ...waived } = agios ?? {};
	const left = paid.length === 0 ? waived : { ...waived, paid };
	return {
		...rest,
		payments: kept(sale.payments),
		...(Object.keys(left).length === 0 ? {} : { agios: left }),
	};
};

/** As if it had never been handed over. */
const takenOut = (
	book: Book,
	{ shares, advance }: HandedOver,
	receipt: { readonly receipt?: Id },
	{ today }: Facts,
): Result<readonly Change[]> => {
	const sales: Sale[] = [];
	const payments = shares.map(({ payment }) => payment);
	for (const sale of new Set(shares.map(share => share.sale))) {
		const found = saleToCorrect(book, sale.id);
		if (!found.ok) return found;
		sales.push(withoutPayments(sale, payments));
	}
	if (advance === undefined) return ok(sales.map(sale => put('sales', sale)));
	const { customer, amount } = advance;
	const back: Advance = { on: today, amount: -amount, ...receipt };
	return ok([
		...sales.map(sale => put('sales', sale)),
		put('customers', withAdvances(customer, [back])),
	]);
};

/** Why the book cannot stand as it is once what was handed over is put right. */
const unsound = (book: Book, { shares, advance }: HandedOver): Result<never> | undefined => {
	for (const sale of shares.flatMap(share => book.sales[share.sale.id] ?? [])) {
		if (sale.customerId === undefined && balanceOf(sale) > 0)
			return refuse({ reason: 'debt-without-customer' });
		// What was handed back came out of the payments: they cannot come to less.
		if (paidOf(sale) < 0)
			return refuse({ reason: 'refunded-since', amount: francs(-paidOf(sale)) });
	}
	const before = advance?.customer;
	const after = before && book.customers[before.id];
	return before !== undefined && after !== undefined && advanceOf(after) < 0
		? refuse({ reason: 'advance-used', name: callName(before), advance: advanceOf(before) })
		: undefined;
};

/** Each sale that the payment was in before, or is in now, says what was put right. */
const corrected = (
	changes: readonly Change[],
	{ shares }: HandedOver,
	correction: { readonly on: Day; readonly reason: string },
): readonly Change[] => {
	const latest = new Map(
		changes.flatMap(change =>
			change.table === 'sales' && 'record' in change
				? [[change.record.id, change.record] as const]
				: [],
		),
	);
	return [
		...changes.filter(({ table }) => table !== 'sales'),
		...[...latest.values()].map(sale => {
			const own = shares.filter(share => share.sale.id === sale.id);
			const before = sumOf(own.map(({ payment }) => payment.amount));
			return put(
				'sales',
				withCorrection(sale, {
					...correction,
					what: 'payment',
					...(own.length === 0 ? {} : { amount: before }),
				}),
			);
		}),
	];
};

interface Corrected {
	/** FCFA, before. */
	readonly amount: Francs;
	readonly changes: readonly Change[];
}

/** The payment was never made: each sale owes its share again, an advance it moved is as before. */
export const cancelPayment = (
	book: Book,
	facts: { readonly payment: PaymentRef; readonly reason: string },
	given: Facts,
): Result<Corrected> => {
	const was = handedOver(book, facts.payment);
	if (was.on === undefined) return refuse({ reason: 'payment-unknown' });
	const reason = parseReason(facts.reason);
	if (!reason.ok) return reason;
	const { payment } = facts;
	const receipt = 'receipt' in payment ? { receipt: payment.receipt } : {};
	const out = takenOut(book, was, receipt, given);
	if (!out.ok) return out;
	const objected = unsound(applyChanges(book, out.value), was);
	if (objected !== undefined) return objected;
	const correction = { on: given.today, reason: reason.value };
	return ok({ amount: was.amount, changes: corrected(out.value, was, correction) });
};

export interface PaymentCorrection {
	readonly payment: PaymentRef;
	readonly amount: Francs;
	/** Cash when absent. */
	readonly means?: Means;
	readonly reference?: string;
	readonly reason: string;
}

/** Where the corrected amount goes: the sales it paid first, then what else the customer owes. */
const payableAgain = (
	book: Book,
	{ shares, on }: HandedOver,
	meant: PaymentRef,
	customer: Customer | undefined,
	today: Day,
): Pick<Payable, 'debts' | 'owed' | 'agios' | 'agiosLeft'> => {
	const ids = [...new Set(shares.map(({ sale }) => sale.id))];
	const own = ids.flatMap(id => {
		const sale = book.sales[id];
		return sale === undefined ? [] : [{ sale, balance: balanceOf(sale) }];
	});
	const none = { agios: noFrancs, agiosLeft: () => noFrancs };
	if (customer === undefined)
		return { ...none, debts: own, owed: sumOf(own.map(({ balance }) => balance)) };
	const paysAgios = shares.some(({ isAgios }) => isAgios);
	const payable = payableBy(book, customer, today, {
		...('receipt' in meant ? {} : { saleIds: ids }),
		...(on === undefined ? {} : { on }),
	});
	const others = payable.debts.filter(({ sale }) => !ids.includes(sale.id));
	return { ...payable, ...(paysAgios ? {} : none), debts: [...own, ...others] };
};

const objection = (
	was: HandedOver,
	{ amount, means }: PaymentCorrection,
	customer: Customer | undefined,
	owed: Francs,
): Result<never> | undefined => {
	if (amount === noFrancs) return refuse({ reason: 'amount-zero' });
	if (customer === undefined) {
		if (means === 'advance') return refuse({ reason: 'advance-without-customer' });
		if (amount < was.amount) return refuse({ reason: 'debt-without-customer' });
		return amount > owed
			? refuse({ reason: 'paid-above-total', paid: amount, total: owed })
			: undefined;
	}
	const leftAdvance = (was.advance?.amount ?? 0) > 0 && means !== 'advance';
	if (amount > owed && !leftAdvance)
		return refuse({ reason: 'payment-above-debt', amount, owed, name: callName(customer) });
	return advanceObjection(customer, amount, means);
};

/**
 * Another amount, means or reference than was written. It stays of its day and its receipt, pays the same sales
 * first, and goes on to what else is owed, and to agios if it paid any; what it left as an advance gives way before
 * the debts do.
 */
export const correctPayment = (
	book: Book,
	facts: PaymentCorrection,
	given: Facts,
): Result<Corrected> => {
	const { payment: meant, amount } = facts;
	const was = handedOver(book, meant);
	if (was.on === undefined) return refuse({ reason: 'payment-unknown' });
	const reason = parseReason(facts.reason);
	if (!reason.ok) return reason;
	const receipt = 'receipt' in meant ? { receipt: meant.receipt } : {};
	const out = takenOut(book, was, receipt, given);
	if (!out.ok) return out;
	const between = applyChanges(book, out.value);
	const customerId = was.advance?.customer.id ?? was.shares[0]?.sale.customerId;
	const customer = customerId === undefined ? undefined : between.customers[customerId];
	const payable = payableAgain(between, was, meant, customer, given.today);
	const most = francs(payable.owed + payable.agios);
	const objected = objection(was, facts, customer, most);
	if (objected !== undefined) return objected;
	const how = { on: was.on, ...meansOf(facts), ...receipt };
	const { sales, advances } = shareOut(payable.debts, { amount, ...how }, payable.agiosLeft);
	const changes = [
		...out.value,
		...sales.map(sale => put('sales', sale)),
		...(customer === undefined || advances.length === 0
			? []
			: [put('customers', withAdvances(customer, advances))]),
	];
	const fault = unsound(applyChanges(book, changes), was);
	if (fault !== undefined) return fault;
	const correction = { on: given.today, reason: reason.value };
	return ok({ amount: was.amount, changes: corrected(changes, was, correction) });
};
