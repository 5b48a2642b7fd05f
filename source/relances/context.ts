import type { Book } from '../book/book.ts';
import type { Day } from '../book/day.ts';
import { groupBy } from '../book/group.ts';
import type { Contact, Id, Problem } from '../book/records.ts';

/** The book on a day, with what every kind looks up: built once for them all. */
export interface Context {
	readonly book: Book;
	readonly today: Day;
	/** The oldest first, of one day in the order in which they were written down. */
	readonly contactsOf: (customerId: Id) => readonly Contact[];
	/**
	 * Those that went to its buyer: one put right since has heard nothing of what was said to another, nor to
	 * whoever answers at a wrong number.
	 */
	readonly contactsAbout: (saleId: Id) => readonly Contact[];
	readonly openProblemsOf: (customerId: Id) => readonly Problem[];
}

/** The owner put it off until a day to come. */
export const isPutOff = (
	{ book, today }: Pick<Context, 'book' | 'today'>,
	subject: string,
): boolean => (book.snoozes[subject]?.until ?? '') > today;

/** A message that went to a wrong number was told to nobody it was for. */
export const hasArrived = ({ answer }: Contact): boolean => answer?.said !== 'wrong-number';

const isToBuyer = ({ sales }: Book, { customerId }: Contact, saleId: Id): boolean => {
	const sale = sales[saleId];
	return sale === undefined || sale.customerId === customerId;
};

export const contextOf = (book: Book, today: Day): Context => {
	// What was done on a day of the past may be written down after what was done since.
	const contacts = Object.values(book.contacts)
		.filter(contact => contact.on <= today)
		.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
	const byCustomer = groupBy(contacts, contact => contact.customerId);
	const pairs = contacts
		.filter(hasArrived)
		.flatMap(contact =>
			contact.sales
				.filter(({ saleId }) => isToBuyer(book, contact, saleId))
				.map(({ saleId }) => ({ saleId, contact })),
		);
	const bySale = groupBy(pairs, pair => pair.saleId);
	const open = groupBy(
		Object.values(book.problems).filter(({ closed }) => closed === undefined),
		({ customerId }) => customerId,
	);
	return {
		book,
		today,
		contactsOf: customerId => byCustomer.get(customerId) ?? [],
		contactsAbout: saleId => (bySale.get(saleId) ?? []).map(pair => pair.contact),
		openProblemsOf: customerId => open.get(customerId) ?? [],
	};
};
