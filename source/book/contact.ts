import { type Book, type Change, type Facts, put } from './book.ts';
import { withoutPhone } from './customer.ts';
import type { Day } from './day.ts';
import { promisePayment } from './debt.ts';
import { openAlready, openProblem, type ProblemFacts } from './problem.ts';
import type { Answer, AnswerKind, Contact, Hold, Id, Sale, Snooze, VisitCheck } from './records.ts';
import { ok, type Result, refuse } from './result.ts';
import { balanceOf } from './sale.ts';

interface Written {
	readonly changes: readonly Change[];
}

/** Writes down a relance that was done. The program cannot know it was sent: the owner says so. */
export const recordContact = (
	book: Book,
	facts: Omit<Contact, 'id' | 'on'>,
	{ today, newId }: Facts,
): Result<Written & { readonly contact: Contact }> => {
	if (book.customers[facts.customerId] === undefined)
		return refuse({ reason: 'customer-unknown', text: facts.customerId });
	if (facts.message.trim() === '') return refuse({ reason: 'message-empty' });
	const contact: Contact = { ...facts, id: newId(), on: today };
	return ok({ contact, changes: [put('contacts', contact)] });
};

export interface AnswerFacts {
	readonly contactId: Id;
	readonly said: AnswerKind;
	readonly note?: string;
	/** For `promised`: the day he says he will pay. */
	readonly day?: Day;
	/** Of a satisfaction visit. */
	readonly noTo?: readonly VisitCheck[];
	/** For `problem`: what is known of it besides the note. */
	readonly problem?: Pick<ProblemFacts, 'productId' | 'sort' | 'dueOn'>;
}

/** A promise is about the debts the message spoke of. */
const promiseOf = ({ kind, customerId, sales }: Contact, day: Day) => ({
	customerId,
	day,
	...(kind === 'payment' ? { saleIds: sales.map(({ saleId }) => saleId) } : {}),
});

/** What the message spoke of, but for what has left the book since, or was found to be somebody else's. */
const ownSales = (book: Book, { customerId, sales }: Contact): readonly Sale[] =>
	sales
		.flatMap(({ saleId }): Sale | Sale[] => book.sales[saleId] ?? [])
		.filter(sale => sale.customerId === customerId);

/** The debt that is disputed: the one whose payment was expected first among those the message spoke of. */
const disputedAmong = (sales: readonly Sale[]): Sale | undefined =>
	sales.find(sale => balanceOf(sale) > 0) ?? sales[0];

/** What is to be settled, if anything. */
const toSettle = (
	book: Book,
	contact: Contact,
	{ said, problem }: AnswerFacts,
): Omit<ProblemFacts, 'what'> | undefined => {
	const { customerId } = contact;
	const sales = ownSales(book, contact);
	const isDispute = said === 'disputed';
	if (!isDispute && said !== 'problem') return undefined;
	const saleId = (isDispute ? disputedAmong(sales) : sales[0])?.id;
	return {
		customerId,
		...(saleId === undefined ? {} : { saleId }),
		...(isDispute ? { sort: 'dispute' } : problem),
	};
};

/** What is opened to be settled; said again while it is open, it is not opened twice. */
const opened = (
	book: Book,
	contact: Contact,
	facts: AnswerFacts,
	given: Facts,
): Result<Written> => {
	const found = toSettle(book, contact, facts);
	const { note = '' } = facts;
	if (found === undefined) return ok({ changes: [] });
	if (note.trim() === '') return refuse({ reason: 'reason-missing' });
	return openAlready(book, found) === undefined
		? openProblem(book, { ...found, what: note }, given)
		: ok({ changes: [] });
};

/** A number that was found wrong is no longer written to; noted again of the same message, nothing more is lost. */
const unreached = (
	book: Book,
	{ customerId, answer }: Contact,
	{ said }: AnswerFacts,
): readonly Change[] => {
	const customer = book.customers[customerId];
	return said !== 'wrong-number' || answer?.said === 'wrong-number' || customer === undefined
		? []
		: [put('customers', withoutPhone(customer))];
};

/**
 * Notes what the customer answered: a promise moves his due day, a problem or a dispute opens a task, a wrong
 * number is not written to any more.
 */
export const noteAnswer = (book: Book, facts: AnswerFacts, given: Facts): Result<Written> => {
	const contact = book.contacts[facts.contactId];
	if (contact === undefined) return refuse({ reason: 'contact-unknown' });
	const { said, note, day, noTo } = facts;
	const promised =
		day === undefined ? ok({ changes: [] }) : promisePayment(book, promiseOf(contact, day), given);
	if (!promised.ok) return promised;
	const followed = opened(book, contact, facts, given);
	if (!followed.ok) return followed;
	const answer: Answer = {
		on: given.today,
		said,
		...(note ? { note } : {}),
		...(noTo === undefined ? {} : { noTo }),
	};
	return ok({
		changes: [
			put('contacts', { ...contact, answer }),
			...promised.value.changes,
			...followed.value.changes,
			...unreached(book, contact, facts),
		],
	});
};

/** Puts one relance off until a day, without a word about the others. */
export const snooze = (
	_book: Book,
	facts: { readonly subject: string; readonly until: Day },
	{ today }: Facts,
): Result<Written> => {
	if (facts.until <= today) return refuse({ reason: 'day-past', day: facts.until });
	const snoozed: Snooze = { id: facts.subject, until: facts.until, on: today };
	return ok({ changes: [put('snoozes', snoozed)] });
};

export interface HoldFacts {
	/** The customer as a whole, or these debts of his alone. */
	readonly about: { readonly customerId: Id } | { readonly saleIds: readonly Id[] };
	/** Absent: no end ("ne plus relancer"). */
	readonly until?: Day;
	readonly reason: string;
}

/** A pause or an opt-out, of a customer or of some debts. */
export const holdMessages = (book: Book, facts: HoldFacts, { today }: Facts): Result<Written> => {
	const { about, until, reason } = facts;
	if (until !== undefined && until <= today) return refuse({ reason: 'day-past', day: until });
	const hold: Hold = { ...(until === undefined ? {} : { until }), reason, on: today };
	if ('saleIds' in about) {
		const sales = about.saleIds.flatMap((id): Sale | Sale[] => book.sales[id] ?? []);
		return ok({ changes: sales.map(sale => put('sales', { ...sale, hold })) });
	}
	const customer = book.customers[about.customerId];
	return customer === undefined
		? refuse({ reason: 'customer-unknown', text: about.customerId })
		: ok({ changes: [put('customers', { ...customer, hold })] });
};

/** Takes messages to a customer up again: his pause or opt-out, those of his debts, and what was put off. */
export const resumeMessages = (
	book: Book,
	{ customerId }: { readonly customerId: Id },
	{ today }: Facts,
): Result<Written> => {
	const customer = book.customers[customerId];
	if (customer === undefined) return refuse({ reason: 'customer-unknown', text: customerId });
	const { hold: _lifted, ...free } = customer;
	const sales = Object.values(book.sales).filter(sale => sale.customerId === customerId);
	const subjects = new Set([customerId, ...sales.map(({ id }) => id)]);
	const isHis = ({ id }: Snooze): boolean => id.split(':').some(part => subjects.has(part));
	return ok({
		changes: [
			put('customers', free),
			...sales
				.filter(({ hold }) => hold !== undefined)
				.map(({ hold: _debt, ...sale }) => put('sales', sale)),
			...Object.values(book.snoozes)
				.filter(one => isHis(one) && one.until > today)
				.map(one => put('snoozes', { ...one, until: today })),
		],
	});
};
