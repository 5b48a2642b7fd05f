import type { Book } from '../book/book.ts';
import { addDays, type Day, laterOf } from '../book/day.ts';
import type { Contact, Id } from '../book/records.ts';
import type { Settings } from '../book/settings.ts';

/** Nobody picked up: nothing was said, so that no stage of the ladder is reached by it. */
export const isMissedCall = ({ channel, answer }: Contact): boolean =>
	channel === 'call' && answer?.said === 'no-answer';

/**
 * Payment messages in a row that brought no answer, no call, no payment and no promise. A call that nobody
 * answered is one more of them: the next proposal is a call again. After two such calls he is written to once more.
 */
export const unanswered = (contacts: readonly Contact[], since: Day | undefined): number => {
	const payments = contacts.filter(contact => contact.kind === 'payment');
	const isHeard = (contact: Contact): boolean =>
		!isMissedCall(contact) && (contact.answer !== undefined || contact.channel === 'call');
	const isMissedAgain = (contact: Contact, before: Contact | undefined): boolean =>
		isMissedCall(contact) && before !== undefined && isMissedCall(before);
	const stop = payments.findLastIndex(
		(contact, index) =>
			isHeard(contact) ||
			(since !== undefined && contact.on <= since) ||
			isMissedAgain(contact, payments[index - 1]),
	);
	return payments.length - 1 - stop;
};

/** The last day on which a dispute of each customer was settled. */
export const settledDisputes = (book: Book): ReadonlyMap<Id, Day> => {
	const last = new Map<Id, Day>();
	for (const { customerId, sort, closed } of Object.values(book.problems))
		if (sort === 'dispute' && closed !== undefined)
			last.set(customerId, laterOf(closed.on, last.get(customerId) ?? closed.on));
	return last;
};

/**
 * The ladder goes on where it was, but not at once: after a dispute he has the days of any agreement to pay
 * what was agreed, and who did not pick up is called again as soon as a reminder would come.
 */
export const notBefore = (
	{ payment: { afterDays, reminderAfterDays } }: Settings,
	contacts: readonly Contact[],
	settled: Day | undefined,
): Day | undefined => {
	const missed = contacts.findLast(isMissedCall)?.on;
	const days = [
		...(settled === undefined ? [] : [addDays(settled, afterDays)]),
		...(missed === undefined ? [] : [addDays(missed, reminderAfterDays)]),
	];
	return days.length === 0 ? undefined : days.reduce(laterOf);
};
