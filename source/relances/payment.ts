import { agiosOf } from '../book/agios.ts';
import { type Day, laterOf } from '../book/day.ts';
import { type Debt, debtsByCustomer } from '../book/debt.ts';
import { isHolding } from '../book/hold.ts';
import { type Francs, sumOf } from '../book/money.ts';
import type { Customer, Hold, Id } from '../book/records.ts';
import { isMissedCall, notBefore, settledDisputes, unanswered } from './calls.ts';
import type { Context } from './context.ts';
import { highestStage, nextStep, type Step, usualDeadline } from './ladder.ts';
import { movesByCustomer, noMoves } from './moves.ts';
import type { PaymentDue } from './relance.ts';

type DueDebt = Debt & { readonly dueOn: Day; readonly step: Step; readonly agios: Francs };

/** What a message is for: a step of the ladder, a final notice to give, or what comes after one. */
type Purpose = 'step' | 'notice' | 'over';

interface Group {
	readonly purpose: Purpose;
	readonly debts: readonly DueDebt[];
	readonly held?: Hold;
}

const byDueDay = (one: DueDebt, other: DueDebt): number =>
	one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0;

const subjectOf = (customerId: Id, { purpose, held }: Group): string =>
	[
		'payment',
		customerId,
		...(purpose === 'step' ? [] : [purpose === 'notice' ? 'final' : purpose]),
		...(held === undefined ? [] : ['held']),
	].join(':');

/** The last of the days that were given and are over, or the one to give. */
const deadlineFor = ({ book, today }: Context, { purpose, debts }: Group): Day => {
	const given = debts.flatMap(debt => debt.step.deadline ?? []).sort();
	return (purpose === 'over' ? given.at(-1) : undefined) ?? usualDeadline(book.settings, today);
};

/** One message for all these debts, if one of them has a step to take today. */
const messageFor = (
	context: Context,
	customer: Customer,
	group: Group,
	lastMove: Day | undefined,
): PaymentDue | undefined => {
	const { purpose, held, debts } = group;
	const ready = debts.filter(debt => debt.step.on <= context.today);
	const [first] = ready.map(debt => debt.step.on).sort();
	if (first === undefined) return undefined;
	const { settings } = context.book;
	const { callAfter } = settings.payment;
	const isCall =
		purpose === 'over' || unanswered(context.contactsOf(customer.id), lastMove) >= callAfter;
	// A call never gives a final notice: it says again what was said, and the notice stays to be given.
	const isPutOff = isCall && purpose === 'notice';
	const told = debts.map(debt => {
		const { stage, said = stage, isAgain } = debt.step;
		const isNamed = isPutOff || !(ready.includes(debt) || isAgain);
		return { ...debt, stage: isNamed ? said : stage, said: debt.step.said, isNamed };
	});
	const agios = sumOf(debts.map(debt => debt.agios));
	const highest = highestStage(
		told.filter(debt => debt.step.on <= context.today).map(debt => debt.stage),
	);
	// A call that says the agios again has none to speak of once they are waived.
	const stage = highest === 'interest' && agios === 0 ? 'cash-flow' : highest;
	return {
		kind: 'payment',
		subject: subjectOf(customer.id, group),
		mark: [stage, first, ...debts.map(debt => debt.sale.id)].join(' '),
		dueOn: first,
		asOf: context.today,
		customer,
		sales: debts.map(debt => debt.sale),
		stage,
		amount: sumOf(debts.map(debt => debt.balance)),
		agios,
		debts: told.sort(byDueDay),
		call: isCall,
		...(stage === 'final-notice' ? { deadline: deadlineFor(context, group) } : {}),
		...(held === undefined ? {} : { held }),
	};
};

const dueDebt = (
	context: Context,
	debt: Debt,
	customer: Customer,
	paidOn: readonly Day[],
	settled: Day | undefined,
): DueDebt[] => {
	const { dueOn, sale } = debt;
	const { settings } = context.book;
	if (dueOn === undefined || dueOn > context.today) return [];
	const agios = agiosOf(sale, customer, settings, context.today).due;
	const climb = { tone: customer.tone, hasAgios: agios > 0, paidOn };
	const contacts = context.contactsAbout(sale.id);
	const heard = contacts.filter(contact => !isMissedCall(contact));
	const step = nextStep(sale, dueOn, heard, settings, climb);
	const wait = notBefore(settings, contacts, settled) ?? step.on;
	return [{ ...debt, dueOn, step: { ...step, on: laterOf(step.on, wait) }, agios }];
};

/**
 * A final notice is about the debts that have come to it alone: the earlier stages were said for each. Those it was
 * given for are silent until its day is over, and are then a matter of their own.
 */
const grouped = ({ today }: Context, debts: readonly DueDebt[]): readonly Group[] => {
	const purposeOf = ({ step }: DueDebt): Purpose => {
		if (step.deadline !== undefined) return 'over';
		return step.stage === 'final-notice' && step.on <= today ? 'notice' : 'step';
	};
	const isOpen = ({ step }: DueDebt): boolean =>
		step.deadline === undefined || step.deadline < today;
	return (['step', 'notice', 'over'] as const).map(purpose => ({
		purpose,
		debts: debts.filter(debt => purposeOf(debt) === purpose && isOpen(debt)),
	}));
};

/**
 * Recouvrement, "le comptable amical" (seed 1): due on the agreed day, else 7 days after the sale or the
 * delivery. Several debts of one customer are one message with the total and the list; a debt that is
 * paused or opted out is left out of it and withheld on its own.
 */
export const findPayments = (context: Context): readonly PaymentDue[] => {
	const { book, today } = context;
	const moves = movesByCustomer(book);
	const settled = settledDisputes(book);
	return [...debtsByCustomer(book)].flatMap(([customerId, debts]) => {
		const customer = book.customers[customerId];
		if (customer === undefined) return [];
		const { paidOn, last } = moves.get(customerId) ?? noMoves;
		const due = debts.flatMap(debt =>
			dueDebt(context, debt, customer, paidOn, settled.get(customerId)),
		);
		const held = due.filter(debt => isHolding(debt.sale.hold, today));
		const free = due.filter(debt => !held.includes(debt));
		const [longest] = held
			.flatMap(debt => debt.sale.hold ?? [])
			.sort((one, other) => ((one.until ?? '9') > (other.until ?? '9') ? -1 : 1));
		const groups: readonly Group[] = [
			...grouped(context, free),
			...(longest === undefined ? [] : [{ purpose: 'step' as const, debts: held, held: longest }]),
		];
		return groups.flatMap(group => messageFor(context, customer, group, last) ?? []);
	});
};
