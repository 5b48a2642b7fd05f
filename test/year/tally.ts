import type { Book } from '../../source/book/book.ts';
import { addDays, type Day } from '../../source/book/day.ts';
import type { Contact } from '../../source/book/records.ts';

/** How many of each, by name, in the order in which they first came. */
export const counted = (names: readonly string[]): ReadonlyMap<string, number> => {
	const counts = new Map<string, number>();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return counts;
};

/** `payment friendly`, `delivery late`, `renewal`; a call is told apart. */
export const sortOf = ({ kind, step, channel, newsId, event }: Contact): string =>
	[
		kind,
		step ?? (newsId === undefined ? (event === undefined ? '' : 'event') : 'news'),
		channel === 'call' ? '(call)' : '',
	]
		.filter(part => part !== '')
		.join(' ');

/** The most that any customer received within so many days in a row. */
export const mostWithin = (sent: readonly Contact[], days: number): number => {
	let most = 0;
	const byCustomer = new Map<string, Day[]>();
	for (const { customerId, on, channel } of sent)
		if (channel === 'whatsapp')
			byCustomer.set(customerId, [...(byCustomer.get(customerId) ?? []), on]);
	for (const told of byCustomer.values())
		for (const first of told)
			most = Math.max(most, told.filter(on => on >= first && on < addDays(first, days)).length);
	return most;
};

export interface Recovered {
	/** FCFA paid within 14 days after a payment message about the sale. */
	readonly after: number;
	/** FCFA paid for what was owed, messages or not: not what was paid at the sale. */
	readonly collected: number;
	/** FCFA still owed at the end. */
	readonly owed: number;
}

/** Counted from the records alone, apart from the program's own figures. */
export const recoveredIn = ({ sales, contacts }: Book, since: Day): Recovered => {
	const asked = Object.values(contacts).filter(({ kind }) => kind === 'payment');
	let after = 0;
	let collected = 0;
	let owed = 0;
	for (const sale of Object.values(sales)) {
		const told = asked.filter(contact => contact.sales.some(({ saleId }) => saleId === sale.id));
		const total = sale.lines.reduce((sum, line) => sum + line.quantity * line.unitPrice, 0);
		owed += total - sale.payments.reduce((sum, { amount }) => sum + amount, 0);
		for (const { on, amount } of sale.payments) {
			if (on <= sale.on || on < since) continue;
			collected += amount;
			if (told.some(contact => contact.on <= on && on <= addDays(contact.on, 14))) after += amount;
		}
	}
	return { after, collected, owed };
};
