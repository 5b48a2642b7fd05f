import { type Book, type Change, type Facts, put } from './book.ts';
import type { Day } from './day.ts';
import { promisePayment } from './debt.ts';
import { parseText } from './name.ts';
import type { Answer, AnswerKind, Contact, Hold, Id, Problem, Sale, Snooze } from './records.ts';
import { ok, type Result, refuse } from './result.ts';

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
}

const problemOf = (contact: Contact, what: string, { today, newId }: Facts): Problem => {
	const [about] = contact.sales;
	return {
		id: newId(),
		customerId: contact.customerId,
		...(about === undefined ? {} : { saleId: about.saleId }),
		what,
		openedOn: today,
	};
};

/** A promise is about the debts the message spoke of. */
const promiseOf = ({ kind, customerId, sales }: Contact, day: Day) => ({
	customerId,
	day,
	...(kind === 'payment' ? { saleIds: sales.map(({ saleId }) => saleId) } : {}),
});

/** Notes what the customer answered; a promise moves his due day, a problem opens one to follow. */
export const noteAnswer = (book: Book, facts: AnswerFacts, given: Facts): Result<Written> => {
	const contact = book.contacts[facts.contactId];
	if (contact === undefined) return refuse({ reason: 'contact-unknown' });
	const { said, note, day } = facts;
	if (said === 'problem' && !note) return refuse({ reason: 'reason-missing' });
	const promised =
		day === undefined ? ok({ changes: [] }) : promisePayment(book, promiseOf(contact, day), given);
	if (!promised.ok) return promised;
	const answer: Answer = { on: given.today, said, ...(note ? { note } : {}) };
	const opened =
		said === 'problem' && note ? [put('problems', problemOf(contact, note, given))] : [];
	return ok({
		changes: [put('contacts', { ...contact, answer }), ...promised.value.changes, ...opened],
	});
};

/** Closes an after-sale problem with what was done about it. */
export const closeProblem = (
	book: Book,
	facts: { readonly problemId: Id; readonly done: string },
	{ today }: Facts,
): Result<Written> => {
	const problem = book.problems[facts.problemId];
	if (problem === undefined) return refuse({ reason: 'problem-unknown' });
	const done = parseText(facts.done);
	if (!done.ok) return refuse({ reason: 'reason-missing' });
	return ok({
		changes: [put('problems', { ...problem, closed: { on: today, done: done.value } })],
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
