import type { Book } from '../../source/book/book.ts';
import { addDays, type Day, daysBetween } from '../../source/book/day.ts';
import type { Id, Sale } from '../../source/book/records.ts';
import { balanceOf, isOpenOrder } from '../../source/book/sale.ts';
import type { Message, Relance } from '../../source/relances/relance.ts';

const isTold = (book: Book, { kind, customer }: Message, since: Day): boolean =>
	Object.values(book.contacts).some(
		contact => contact.customerId === customer.id && contact.kind === kind && contact.on >= since,
	);

/** Money came, or a day was promised, for one of these sales: its clock starts again. */
const isMoved = (sales: readonly Sale[], since: Day): boolean =>
	sales.some(
		({ payments, paymentPromises }) =>
			payments.some(({ on }) => on >= since) ||
			paymentPromises.some(({ madeOn }) => madeOn >= since),
	);

const isPaidSince = (book: Book, customerId: string, since: Day): boolean =>
	Object.values(book.sales).some(sale => sale.customerId === customerId && isMoved([sale], since));

/** A week is left to who disputed a debt, once that is settled, and to who did not take a call. */
export const isLeftAWeek = (customerId: Id | undefined, book: Book, today: Day): boolean => {
	const settled = Object.values(book.problems).flatMap(({ sort, closed, ...problem }) =>
		problem.customerId === customerId && sort === 'dispute' ? (closed?.on ?? []) : [],
	);
	const missed = Object.values(book.contacts).flatMap(contact =>
		contact.customerId === customerId && contact.answer?.said === 'no-answer' ? contact.on : [],
	);
	return [...settled, ...missed].some(on => daysBetween(on, today) < 7);
};

const courtesyExcuse = (
	{ customer, about }: Extract<Relance, { kind: 'courtesy' }>,
	since: Day,
	book: Book,
	today: Day,
): string | undefined => {
	if (about.why === 'event') return today >= addDays(about.event.day, 7) ? 'day over' : undefined;
	if (about.why === 'news') return today >= addDays(about.news.on, 30) ? 'news over' : undefined;
	// Whoever bought or heard from the shop is not silent any more; of the others, two a day.
	const isSeen =
		Object.values(book.contacts).some(one => one.customerId === customer.id && one.on >= since) ||
		Object.values(book.sales).some(one => one.customerId === customer.id && one.on >= since);
	return isSeen ? 'seen again' : 'two a day';
};

const paymentExcuse = (
	{ customer }: Message,
	sales: readonly Sale[],
	since: Day,
	book: Book,
	today: Day,
): string | undefined => {
	if (sales.every(sale => balanceOf(sale) === 0)) return 'paid';
	if (isLeftAWeek(customer.id, book, today)) return 'a week left to him';
	return isPaidSince(book, customer.id, since) ? 'clock moved' : undefined;
};

const renewalExcuse = (
	{ customer, productId, runsOutOn }: Extract<Relance, { kind: 'renewal' }>,
	since: Day,
	book: Book,
	today: Day,
): string | undefined => {
	if (today >= addDays(runsOutOn, 30)) return 'too late';
	const isBought = Object.values(book.sales).some(
		sale =>
			sale.customerId === customer.id &&
			sale.on >= since &&
			sale.lines.some(line => line.productId === productId),
	);
	return isBought ? 'bought' : undefined;
};

/**
 * Why a message that waited since a day is no longer there, said from the records alone; `undefined` when it was
 * simply forgotten.
 */
export const excuseFor = (
	relance: Relance & Message,
	since: Day,
	book: Book,
	today: Day,
): string | undefined => {
	if (isTold(book, relance, since)) return 'told';
	const sales = relance.sales.flatMap(({ id }) => book.sales[id] ?? []);
	switch (relance.kind) {
		case 'payment':
			return paymentExcuse(relance, sales, since, book, today);
		case 'delivery':
			return sales.every(sale => !isOpenOrder(sale)) ? 'delivered' : undefined;
		case 'satisfaction':
			return today >= addDays(relance.dueOn, 14) ? 'too old' : undefined;
		case 'renewal':
			return renewalExcuse(relance, since, book, today);
		case 'courtesy':
			return courtesyExcuse(relance, since, book, today);
	}
};
