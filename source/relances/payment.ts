import { agiosOf } from '../book/agios.ts';
import type { Book } from '../book/book.ts';
import { addDays, type Day, laterOf } from '../book/day.ts';
import { type Debt, debtsByCustomer } from '../book/debt.ts';
import { type Francs, sumOf } from '../book/money.ts';
import type { Contact, Customer, Hold, Id } from '../book/records.ts';
import { nextOpenDay } from '../book/settings.ts';
import type { Context } from './context.ts';
import { highestStage, nextStep, type Step } from './ladder.ts';
import type { PaymentDue } from './relance.ts';

type DueDebt = Debt & { readonly dueOn: Day; readonly step: Step; readonly agios: Francs };

const isHeld = (hold: Hold | undefined, today: Day): hold is Hold =>
	hold !== undefined && (hold.until === undefined || hold.until > today);

/** The last day each customer paid or promised something after the sale: his silence counts from there. */
const lastMoves = (book: Book): ReadonlyMap<Id, Day> => {
	const last = new Map<Id, Day>();
	for (const sale of Object.values(book.sales)) {
		const { customerId, on: soldOn, paymentPromises, agios } = sale;
		if (customerId === undefined) continue;
		const payments = [...sale.payments, ...(agios?.paid ?? [])];
		const moves = [...payments.map(({ on }) => on), ...paymentPromises.map(({ madeOn }) => madeOn)];
		// What was paid or agreed at the counter is not an answer to a message.
		for (const on of moves.filter(move => move > soldOn))
			last.set(customerId, laterOf(on, last.get(customerId) ?? on));
	}
	return last;
};

/** Nobody picked up: nothing was said, so that no stage of the ladder is reached by it. */
const isMissedCall = ({ channel, answer }: Contact): boolean =>
	channel === 'call' && answer?.said === 'no-answer';

/**
 * Payment messages in a row that brought no answer, no call, no payment and no promise. A call that nobody
 * answered is one more of them: the next proposal is a call again.
 */
const unanswered = (contacts: readonly Contact[], since: Day | undefined): number => {
	const payments = contacts.filter(contact => contact.kind === 'payment');
	const stop = payments.findLastIndex(
		contact =>
			(!isMissedCall(contact) && (contact.answer !== undefined || contact.channel === 'call')) ||
			(since !== undefined && contact.on <= since),
	);
	return payments.length - 1 - stop;
};

/** One message for all these debts, if one of them has a step to take today. */
const messageFor = (
	context: Context,
	customer: Customer,
	debts: readonly DueDebt[],
	held: Hold | undefined,
	lastMove: Day | undefined,
): PaymentDue | undefined => {
	const ready = debts.filter(debt => debt.step.on <= context.today);
	if (ready.length === 0) return undefined;
	const stage = highestStage(ready.map(debt => debt.step.stage));
	const [first] = ready.map(debt => debt.step.on).sort() as [Day];
	const { settings } = context.book;
	const { callAfter, deadlineDays } = settings.payment;
	const isFinal = stage === 'final-notice';
	const [deadline] = ready.flatMap(debt => debt.step.deadline ?? []);
	return {
		kind: 'payment',
		subject: `payment:${customer.id}${isFinal ? ':final' : ''}${held === undefined ? '' : ':held'}`,
		mark: [stage, first, ...debts.map(debt => debt.sale.id)].join(' '),
		dueOn: first,
		asOf: context.today,
		customer,
		sales: debts.map(debt => debt.sale),
		stage,
		amount: sumOf(debts.map(debt => debt.balance)),
		agios: sumOf(debts.map(debt => debt.agios)),
		debts: debts
			.map(debt => ({
				...debt,
				stage: ready.includes(debt) ? debt.step.stage : (debt.step.said ?? debt.step.stage),
			}))
			.sort((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0)),
		call:
			deadline !== undefined || unanswered(context.contactsOf(customer.id), lastMove) >= callAfter,
		...(isFinal
			? { deadline: deadline ?? nextOpenDay(settings, addDays(context.today, deadlineDays)) }
			: {}),
		...(held === undefined ? {} : { held }),
	};
};

/** The last day on which a dispute of each customer was settled. */
const settledDisputes = (book: Book): ReadonlyMap<Id, Day> => {
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
const notBefore = (
	{ book: { settings } }: Context,
	contacts: readonly Contact[],
	settled: Day | undefined,
): Day | undefined => {
	const { afterDays, reminderAfterDays } = settings.payment;
	const missed = contacts.findLast(isMissedCall)?.on;
	const days = [
		...(settled === undefined ? [] : [addDays(settled, afterDays)]),
		...(missed === undefined ? [] : [addDays(missed, reminderAfterDays)]),
	];
	return days.length === 0 ? undefined : days.reduce(laterOf);
};

const dueDebt = (
	context: Context,
	debt: Debt,
	customer: Customer,
	settled: Day | undefined,
): DueDebt[] => {
	const { dueOn, sale } = debt;
	const { settings } = context.book;
	if (dueOn === undefined || dueOn > context.today) return [];
	const agios = agiosOf(sale, customer, settings, context.today).due;
	const climb = { tone: customer.tone, hasAgios: agios > 0 };
	const contacts = context.contactsAbout(sale.id);
	const heard = contacts.filter(contact => !isMissedCall(contact));
	const step = nextStep(sale, dueOn, heard, settings, climb);
	const on = laterOf(step.on, notBefore(context, contacts, settled) ?? step.on);
	return [{ ...debt, dueOn, step: { ...step, on }, agios }];
};

/** A final notice is about the debts that have come to it alone: the earlier stages were said for each. */
const grouped = (context: Context, debts: readonly DueDebt[]): readonly (readonly DueDebt[])[] => {
	const isFinal = ({ step }: DueDebt): boolean =>
		step.stage === 'final-notice' && (step.on <= context.today || step.said === 'final-notice');
	return [debts.filter(debt => !isFinal(debt)), debts.filter(isFinal)];
};

/**
 * Recouvrement, "le comptable amical" (seed 1): due on the agreed day, else 7 days after the sale or the
 * delivery. Several debts of one customer are one message with the total and the list; a debt that is
 * paused or opted out is left out of it and withheld on its own.
 */
export const findPayments = (context: Context): readonly PaymentDue[] => {
	const { book, today } = context;
	const moves = lastMoves(book);
	const settled = settledDisputes(book);
	return [...debtsByCustomer(book)].flatMap(([customerId, debts]) => {
		const customer = book.customers[customerId];
		if (customer === undefined) return [];
		const due = debts.flatMap(debt => dueDebt(context, debt, customer, settled.get(customerId)));
		const held = due.filter(debt => isHeld(debt.sale.hold, today));
		const free = due.filter(debt => !held.includes(debt));
		const [longest] = held
			.flatMap(debt => debt.sale.hold ?? [])
			.sort((one, other) => ((one.until ?? '9') > (other.until ?? '9') ? -1 : 1));
		return [
			grouped(context, free).flatMap(
				group => messageFor(context, customer, group, undefined, moves.get(customerId)) ?? [],
			),
			longest === undefined
				? []
				: (messageFor(context, customer, held, longest, moves.get(customerId)) ?? []),
		].flat();
	});
};
