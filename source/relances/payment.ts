import type { Book } from '../book/book.ts';
import { type Day, laterOf } from '../book/day.ts';
import { type Debt, debtsByCustomer } from '../book/debt.ts';
import { sumOf } from '../book/money.ts';
import type { Contact, Customer, Hold, Id } from '../book/records.ts';
import type { Settings } from '../book/settings.ts';
import type { Context } from './context.ts';
import { highestStage, nextStep, type Step } from './ladder.ts';
import type { PaymentDue } from './relance.ts';

type DueDebt = Debt & { readonly dueOn: Day; readonly step: Step };

const isHeld = (hold: Hold | undefined, today: Day): hold is Hold =>
	hold !== undefined && (hold.until === undefined || hold.until > today);

/** The last day each customer paid or promised something after the sale: his silence counts from there. */
const lastMoves = (book: Book): ReadonlyMap<Id, Day> => {
	const last = new Map<Id, Day>();
	for (const { customerId, on: soldOn, payments, paymentPromises } of Object.values(book.sales)) {
		if (customerId === undefined) continue;
		const moves = [...payments.map(({ on }) => on), ...paymentPromises.map(({ madeOn }) => madeOn)];
		// What was paid or agreed at the counter is not an answer to a message.
		for (const on of moves.filter(move => move > soldOn))
			last.set(customerId, laterOf(on, last.get(customerId) ?? on));
	}
	return last;
};

/** Payment messages in a row that brought no answer, no call, no payment and no promise. */
const unanswered = (contacts: readonly Contact[], since: Day | undefined): number => {
	const payments = contacts.filter(contact => contact.kind === 'payment');
	const stop = payments.findLastIndex(
		contact =>
			contact.answer !== undefined ||
			contact.channel === 'call' ||
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
	const { callAfter } = context.book.settings.payment;
	return {
		kind: 'payment',
		subject: `payment:${customer.id}${held === undefined ? '' : ':held'}`,
		mark: [stage, first, ...debts.map(debt => debt.sale.id)].join(' '),
		dueOn: first,
		customer,
		sales: debts.map(debt => debt.sale),
		stage,
		amount: sumOf(debts.map(debt => debt.balance)),
		debts: debts
			.map(debt => ({
				...debt,
				stage: ready.includes(debt) ? debt.step.stage : (debt.step.said ?? debt.step.stage),
			}))
			.sort((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0)),
		call: unanswered(context.contactsOf(customer.id), lastMove) >= callAfter,
		...(held === undefined ? {} : { held }),
	};
};

const dueDebt = (context: Context, debt: Debt, settings: Settings): DueDebt[] => {
	const { dueOn, sale } = debt;
	if (dueOn === undefined || dueOn > context.today) return [];
	return [
		{ ...debt, dueOn, step: nextStep(sale.id, dueOn, context.contactsAbout(sale.id), settings) },
	];
};

/**
 * Recouvrement, "le comptable amical" (seed 1): due on the agreed day, else 7 days after the sale or the
 * delivery. Several debts of one customer are one message with the total and the list; a debt that is
 * paused or opted out is left out of it and withheld on its own.
 */
export const findPayments = (context: Context): readonly PaymentDue[] => {
	const { book, today } = context;
	const moves = lastMoves(book);
	return [...debtsByCustomer(book)].flatMap(([customerId, debts]) => {
		const customer = book.customers[customerId];
		if (customer === undefined) return [];
		const due = debts.flatMap(debt => dueDebt(context, debt, book.settings));
		const held = due.filter(debt => isHeld(debt.sale.hold, today));
		const free = due.filter(debt => !held.includes(debt));
		const [longest] = held
			.flatMap(debt => debt.sale.hold ?? [])
			.sort((one, other) => ((one.until ?? '9') > (other.until ?? '9') ? -1 : 1));
		return [
			messageFor(context, customer, free, undefined, moves.get(customerId)) ?? [],
			longest === undefined
				? []
				: (messageFor(context, customer, held, longest, moves.get(customerId)) ?? []),
		].flat();
	});
};
