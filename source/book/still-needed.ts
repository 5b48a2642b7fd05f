import type { Book } from './book.ts';
import { type Consumption, consumptionsIn, type Supply } from './consumption.ts';
import { addDays, type Day, laterOf } from './day.ts';
import { lastContactOf, lastSaleOf, seenInContact, seenInSale } from './last-seen.ts';
import type { Id, Sale } from './records.ts';
import { daysOf, learnedFrom, longestInterval, rhythmOf } from './rhythm.ts';

/** The first day on which its renewal is over, and another purchase would learn nothing from it. */
const overOn = ({ supplies, lifetime }: Consumption, last: Supply, book: Book): Day => {
	const { daysAPiece } = rhythmOf(supplies) ?? { daysAPiece: lifetime };
	const runsOut = addDays(last.on, daysOf(daysAPiece, last.quantity));
	return laterOf(
		addDays(runsOut, book.settings.renewal.endsAfterDays),
		addDays(last.on, longestInterval + 1),
	);
};

interface Needed {
	readonly sales: readonly Sale[];
	/** The last of them still say something, whatever else is in the book. */
	readonly isLive: boolean;
	/** All the sales of that customer with that product. */
	readonly among: readonly Sale[];
}

const neededIn = (consumption: Consumption, book: Book, since: Day): readonly Needed[] => {
	const last = consumption.supplies.at(-1);
	if (last === undefined) return [];
	return [
		{
			sales: learnedFrom(consumption.supplies).flatMap(({ sales }) => sales),
			isLive: overOn(consumption, last, book) >= since,
			among: consumption.sales,
		},
	];
};

/**
 * Takes out of those that are to leave the purchases that a renewal depends on: the last four of a product, as long as
 * it may be renewed, as a fifth would learn from them, or as any other of them is in the book. All together or none: of
 * a part of them another rhythm would be learned.
 */
const keepForRenewals = (book: Book, since: Day, leaving: Set<Id>): void => {
	const needed = consumptionsIn(book, Object.values(book.sales)).flatMap(consumption =>
		neededIn(consumption, book, since),
	);
	// A sale that stays for one of its products is there for the others, too.
	for (let isStill = false; !isStill; ) {
		isStill = true;
		for (const { sales, isLive, among } of needed) {
			if (!isLive && among.every(({ id }) => leaving.has(id))) continue;
			for (const { id } of sales) if (leaving.delete(id)) isStill = false;
		}
	}
};

/** The last purchase of each customer stays: it says since when nothing was heard of him. */
const keepLastSales = (book: Book, leaving: Set<Id>): void => {
	for (const customer of Object.values(book.customers)) {
		const last = lastSaleOf(book, customer);
		if (last !== undefined) leaving.delete(last.id);
	}
};

/** Of settled sales older than the hot period, those that no relance to come looks at any more. */
export const notNeeded = (book: Book, since: Day, settled: readonly Sale[]): readonly Sale[] => {
	const leaving = new Set(settled.map(({ id }) => id));
	keepLastSales(book, leaving);
	keepForRenewals(book, since, leaving);
	return settled.filter(({ id }) => leaving.has(id));
};

/** What was last said to a customer, when he was not seen since: it says since when nothing was heard of him. */
export const lastContacts = (book: Book): ReadonlySet<Id> =>
	new Set(
		Object.values(book.customers).flatMap(customer => {
			const contact = lastContactOf(book, customer);
			const sale = lastSaleOf(book, customer);
			const [came = '', told = ''] = [sale && seenInSale(sale), contact && seenInContact(contact)];
			return contact === undefined || came >= told ? [] : contact.id;
		}),
	);
