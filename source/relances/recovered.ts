import { addDays, type Day } from '../book/day.ts';
import { type Francs, francs, sumOf } from '../book/money.ts';
import type { Contact, Payment, PaymentStage, Sale } from '../book/records.ts';
import { paidOf } from '../book/sale.ts';
import type { Settings } from '../book/settings.ts';
import type { Context } from './context.ts';

/** What was said to bring money home; on the telephone, nobody wrote down which argument. */
export type Argument = PaymentStage | 'call';

/** A payment, or the share of it that one sale had, that a payment relance brought. */
export interface Brought {
	readonly on: Day;
	/** FCFA */
	readonly amount: Francs;
	readonly by: Argument;
	/** Of what was handed over at once for several sales. */
	readonly receipt?: string;
}

/** The argument that was given: the owner may have chosen another one than the ladder's. */
export const argumentSaid = ({ channel, step, sales }: Contact, saleId?: string): Argument => {
	if (channel === 'call') return 'call';
	const reached = sales.find(about => about.saleId === saleId) ?? sales[0];
	// Of a payment it is never the step of a delivery.
	return (step as PaymentStage | undefined) ?? reached?.stage ?? 'friendly';
};

/** Of one day, any order that does not hang on where the records are kept. */
const isLater = (one: Contact, other: Contact): boolean =>
	`${one.on} ${one.id}` > `${other.on} ${other.id}`;

/** The last payment relance before a payment, if it is no older than the money may have taken to come. */
const bringer = (
	contacts: readonly Contact[],
	paidOn: Day,
	{ payment }: Settings,
): Contact | undefined => {
	let last: Contact | undefined;
	for (const contact of contacts) {
		const { kind, on } = contact;
		if (kind !== 'payment' || on > paidOn) continue;
		if (paidOn > addDays(on, payment.recoveredWithinDays)) continue;
		if (last === undefined || isLater(contact, last)) last = contact;
	}
	return last;
};

const byDay = (one: Payment, other: Payment): number =>
	one.on < other.on ? -1 : one.on > other.on ? 1 : 0;

/** What is left of each payment, oldest first: what was handed back since comes off the last ones. */
const paymentsLeft = (sale: Sale): readonly Payment[] => {
	let left = Math.max(0, paidOf(sale));
	return sale.payments.toSorted(byDay).flatMap(payment => {
		const amount = francs(Math.min(payment.amount, left));
		left -= amount;
		return amount === 0 ? [] : { ...payment, amount };
	});
};

/** Agios are money that came too. */
const broughtIn = (sale: Sale): readonly Payment[] =>
	[...paymentsLeft(sale), ...(sale.agios?.paid ?? [])].toSorted(byDay);

/**
 * What payment relances brought of one sale, oldest first: payments made within 14 days after one, each franc once,
 * for the latest of them. What comes out of an advance was in the drawer before, and what was handed back since was
 * not recovered.
 *
 * @param contacts those that spoke of the sale to its buyer
 */
export const broughtOf = (
	sale: Sale,
	contacts: readonly Contact[],
	settings: Settings,
	today: Day,
): readonly Brought[] => {
	if (contacts.length === 0) return [];
	return broughtIn(sale).flatMap(({ on, amount, means, receipt }): readonly Brought[] => {
		const contact = means === 'advance' || on > today ? undefined : bringer(contacts, on, settings);
		if (contact === undefined) return [];
		const by = argumentSaid(contact, sale.id);
		return [{ on, amount, by, ...(receipt === undefined ? {} : { receipt }) }];
	});
};

/** FCFA recovered in the month of `today`. */
export const recoveredThisMonth = ({ book, today, contactsAbout }: Context): Francs => {
	const month = today.slice(0, 7);
	const isThisMonth = ({ on }: { readonly on: Day }): boolean => on.startsWith(month);
	return sumOf(
		Object.values(book.sales)
			.filter(({ payments, agios }) => [...payments, ...(agios?.paid ?? [])].some(isThisMonth))
			.flatMap(sale => broughtOf(sale, contactsAbout(sale.id), book.settings, today))
			.filter(isThisMonth)
			.map(({ amount }) => amount),
	);
};
