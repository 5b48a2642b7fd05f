import { agiosDueBy } from '../book/agios.ts';
import { addDays, type Day } from '../book/day.ts';
import { isHolding } from '../book/hold.ts';
import { lastSaleOf, lastSeenOf } from '../book/last-seen.ts';
import type { Customer } from '../book/records.ts';
import { balanceOf, isOpenOrder } from '../book/sale.ts';
import { salesOf } from '../book/sales-of.ts';
import { attentionsOf } from './attention.ts';
import { type Context, isPutOff } from './context.ts';
import { findNews } from './news.ts';
import type { CourtesyDue } from './relance.ts';
import { renewalsOf } from './renewal.ts';

interface Silent {
	readonly customer: Customer;
	readonly lastOn: Day;
}

const subjectOf = ({ id }: Customer): string => `courtesy:${id}`;

/** Words of courtesy said today already; a birthday and news are no such words. */
const saidToday = ({ book, today }: Context): number =>
	Object.values(book.contacts).filter(
		({ on, kind, event, newsId }) =>
			on === today && kind === 'courtesy' && event === undefined && newsId === undefined,
	).length;

/**
 * Who may be greeted for no reason. One who owes hears of his debt, one who waits for goods of his order; and whoever
 * never paid for what he took last is not called back. Nobody is passed over for long: his turn comes back with the
 * reason gone, and costs no other his.
 */
const greetable =
	({ book, today, openProblemsOf }: Context): ((customer: Customer) => boolean) =>
	customer =>
		customer.phone !== undefined &&
		!isHolding(customer.hold, today) &&
		openProblemsOf(customer.id).length === 0 &&
		!salesOf(book, customer.id).some(sale => isOpenOrder(sale) || balanceOf(sale) > 0) &&
		agiosDueBy(book, customer.id, today) === 0 &&
		lastSaleOf(book, customer)?.writtenOff === undefined;

/** The longest silent first; of those silent since the same day, the first in the book. */
const silentFor = (context: Context): readonly Silent[] => {
	const { book, today } = context;
	const latest = addDays(today, -book.settings.courtesy.afterDays);
	const isGreetable = greetable(context);
	return Object.values(book.customers)
		.map(customer => ({ customer, lastOn: lastSeenOf(book, customer) }))
		.filter(({ customer, lastOn }) => lastOn <= latest && isGreetable(customer))
		.sort((one, other) => (one.lastOn < other.lastOn ? -1 : one.lastOn > other.lastOn ? 1 : 0));
};

/** There is something better to say to him than a greeting, today or when his turn comes. */
const havingOther = (context: Context): ((silent: Silent) => boolean) => {
	const toTell = new Set(findNews(context).map(({ customer }) => customer.id));
	return ({ customer }) =>
		toTell.has(customer.id) ||
		renewalsOf(context, salesOf(context.book, customer.id)).length > 0 ||
		attentionsOf(context, customer).length > 0;
};

/** The first so many, looking no further than needed. */
const firstOf = <Item>(
	items: readonly Item[],
	most: number,
	isMeant: (item: Item) => boolean,
): readonly Item[] => {
	const found: Item[] = [];
	for (const item of items) {
		if (found.length >= most) break;
		if (isMeant(item)) found.push(item);
	}
	return found;
};

/**
 * Courtoisie: a word to customers with no purchase and no contact for 60 days, 2 a day at most. The others are not
 * late and wait for nothing: they are simply not proposed that day, save those the owner put off himself.
 */
export const findSilent = (context: Context): readonly CourtesyDue[] => {
	const { afterDays, perDay } = context.book.settings.courtesy;
	const left = Math.max(0, perDay - saidToday(context));
	const isLater = ({ customer }: Silent): boolean => isPutOff(context, subjectOf(customer));
	const silent = silentFor(context);
	const hasOther = havingOther(context);
	const proposed = firstOf(silent, left, one => !isLater(one) && !hasOther(one));
	return [...proposed, ...silent.filter(isLater)].map(({ customer, lastOn }) => ({
		kind: 'courtesy',
		subject: subjectOf(customer),
		mark: lastOn,
		dueOn: addDays(lastOn, afterDays),
		customer,
		sales: [],
		about: { why: 'away', lastOn },
	}));
};
