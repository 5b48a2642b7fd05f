import { addDays, type Day, laterOf } from '../book/day.ts';
import { groupBy } from '../book/group.ts';
import type { Problem } from '../book/records.ts';
import { isQuiet, nextOpenDay } from '../book/settings.ts';
import type { Context } from './context.ts';
import type { Message } from './relance.ts';

export type WaitReason =
	| 'recently-contacted'
	| 'one-a-day'
	| 'quiet-day'
	| 'paused'
	| 'opted-out'
	| 'open-problem'
	| 'no-phone';

/** Why a message does not go today, and the day it may; no day when only the owner can lift the reason. */
export interface Wait {
	readonly reason: WaitReason;
	readonly until?: Day;
	/** The open problem that holds it: a dispute first. */
	readonly problem?: Problem;
}

/** When messages to one customer compete, the lowest rank goes first. */
const rankOf = (message: Message): number => {
	switch (message.kind) {
		case 'delivery':
			return { late: 0, today: 1, confirm: 2 }[message.step];
		case 'payment':
			return 3;
		case 'satisfaction':
			return 4;
		case 'renewal':
			return 5;
		case 'courtesy':
			return { event: 6, news: 7, away: 8 }[message.about.why];
	}
};

/** A delivery of today, or a late one, may always be told. */
const isUrgent = (message: Message): boolean =>
	message.kind === 'delivery' && message.step !== 'confirm';

const holds = ({ book, today }: Context, message: Message): readonly Wait[] => {
	const snoozed = book.snoozes[message.subject]?.until;
	const held = 'held' in message ? message.held : undefined;
	const found = [
		message.customer.hold,
		held,
		snoozed === undefined ? undefined : { until: snoozed },
	];
	return found.flatMap((hold): Wait | Wait[] => {
		if (hold === undefined) return [];
		if (hold.until === undefined) return { reason: 'opted-out' };
		return hold.until > today ? { reason: 'paused', until: hold.until } : [];
	});
};

/** A problem not yet settled: asking for money or praise now would be tactless. */
const openProblemOf = ({ openProblemsOf }: Context, message: Message): Problem | undefined => {
	if (message.kind === 'delivery') return undefined;
	const open = openProblemsOf(message.customer.id);
	return open.find(({ sort }) => sort === 'dispute') ?? open[0];
};

/** Days from one message to the next: with no gap at all it is still one a day at most. */
const daysApart = ({ book }: Context): number => Math.max(1, book.settings.spacing.days);

/** Reasons of the customer's own, whatever else is due today. */
const ownWaits = (context: Context, message: Message): readonly Wait[] => {
	const { book, today } = context;
	const last = context
		.contactsOf(message.customer.id)
		.reduce<Day | undefined>(
			(day, { on }) => (day === undefined ? on : laterOf(day, on)),
			undefined,
		);
	const again = last === undefined ? today : addDays(last, daysApart(context));
	const waits: Wait[] = [...holds(context, message)];
	if (message.customer.phone === undefined) waits.unshift({ reason: 'no-phone' });
	const problem = openProblemOf(context, message);
	if (problem !== undefined) waits.push({ reason: 'open-problem', problem });
	if (isQuiet(book.settings, today)) waits.push({ reason: 'quiet-day', until: addDays(today, 1) });
	if (again > today && !isUrgent(message))
		waits.push({ reason: 'recently-contacted', until: again });
	return waits;
};

/** The reason that lasts longest is the one worth telling. */
const longest = (waits: readonly Wait[]): Wait | undefined =>
	waits.find(wait => wait.until === undefined) ??
	waits.reduce<Wait | undefined>(
		(best, wait) => (best?.until !== undefined && best.until >= (wait.until ?? '') ? best : wait),
		undefined,
	);

const onOpenDay = (context: Context, wait: Wait): Wait =>
	wait.until === undefined
		? wait
		: { ...wait, until: nextOpenDay(context.book.settings, wait.until) };

export interface Spaced {
	readonly now: readonly Message[];
	readonly waiting: ReadonlyArray<{ readonly message: Message; readonly wait: Wait }>;
}

/** One customer's messages: the first in rank goes, the others wait their turn. */
const spaceCustomer = (context: Context, messages: readonly Message[]): Spaced => {
	const now: Message[] = [];
	const waiting: Array<{ message: Message; wait: Wait }> = [];
	const turn = addDays(context.today, daysApart(context));
	for (const message of [...messages].sort((one, other) => rankOf(one) - rankOf(other))) {
		const waits = [...ownWaits(context, message)];
		if (now.length > 0 && !isUrgent(message)) waits.push({ reason: 'one-a-day', until: turn });
		const wait = longest(waits);
		if (wait === undefined) now.push(message);
		else waiting.push({ message, wait: onOpenDay(context, wait) });
	}
	return { now, waiting };
};

/**
 * "Sans harceler" (the title of seed 1): one message a day to a customer, 3 days between two, none on
 * quiet days, none to somebody who asked for peace. What waits is told with its day and its reason.
 */
export const spaceMessages = (context: Context, messages: readonly Message[]): Spaced => {
	const spaced = [...groupBy(messages, message => message.customer.id).values()].map(mine =>
		spaceCustomer(context, mine),
	);
	return {
		now: spaced.flatMap(({ now }) => now),
		waiting: spaced.flatMap(({ waiting }) => waiting),
	};
};
