import type { Book } from './book.ts';
import { type Day, laterOf } from './day.ts';
import { groupBy } from './group.ts';
import type { Contact, Customer, Sale } from './records.ts';
import { salesOf } from './sales-of.ts';

/** The last day he came, or spoke, about a sale that stands; none for one that never was. */
export const seenInSale = (sale: Sale): Day | undefined => {
	if (sale.cancelled !== undefined) return undefined;
	const { deliveredOn, payments, partDeliveries = [], returns = [], agios } = sale;
	const promised = [...sale.paymentPromises, ...sale.deliveryPromises];
	return [
		...(deliveredOn === undefined ? [] : [deliveredOn]),
		...[...payments, ...partDeliveries, ...returns, ...(agios?.paid ?? [])].map(({ on }) => on),
		...promised.map(({ madeOn }) => madeOn),
	].reduce(laterOf, sale.on);
};

/** The last day of an exchange: what was said to him, or his answer to it; none when it reached somebody else. */
export const seenInContact = ({ on, answer }: Contact): Day | undefined => {
	if (answer === undefined) return on;
	return answer.said === 'wrong-number' ? undefined : laterOf(on, answer.on);
};

/** The one that says last when he was seen; of several, the one written last. */
const latestOf = <Record>(
	records: readonly Record[],
	seenIn: (record: Record) => Day | undefined,
): Record | undefined =>
	records.reduce<Record | undefined>((best, record) => {
		const seen = seenIn(record);
		const before = best === undefined ? undefined : seenIn(best);
		return seen === undefined || (before !== undefined && before > seen) ? best : record;
	}, undefined);

/** His last purchase: what the archive leaves in the book of a customer. */
export const lastSaleOf = (book: Book, { id }: Customer): Sale | undefined =>
	latestOf(salesOf(book, id), seenInSale);

const contactsByCustomer = new WeakMap<Book['contacts'], ReadonlyMap<string, readonly Contact[]>>();

export const lastContactOf = ({ contacts }: Book, { id }: Customer): Contact | undefined => {
	const groups =
		contactsByCustomer.get(contacts) ??
		groupBy(Object.values(contacts), ({ customerId }) => customerId);
	contactsByCustomer.set(contacts, groups);
	return latestOf(groups.get(id) ?? [], seenInContact);
};

/**
 * The last day that the shop and a customer had anything to do with each other: a purchase, money, goods handed
 * over, a word either way. Of one who has done nothing yet, the day since which he is a customer.
 */
export const lastSeenOf = (book: Book, customer: Customer): Day => {
	const sale = lastSaleOf(book, customer);
	const contact = lastContactOf(book, customer);
	const seen = [sale && seenInSale(sale), contact && seenInContact(contact)];
	return [
		...seen.flatMap(on => on ?? []),
		...(customer.advances ?? []).map(({ on }) => on),
		...(customer.remarks ?? []).map(({ on }) => on),
	].reduce(laterOf, customer.since);
};
