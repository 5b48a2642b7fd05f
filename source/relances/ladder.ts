import { addDays, type Day, laterOf } from '../book/day.ts';
import type { Contact, PaymentStage, Promised, Sale, Tone } from '../book/records.ts';
import type { Refusal } from '../book/refusal.ts';
import { longestDeadlineDays } from '../book/setting-table.ts';
import { nextOpenDay, type Settings } from '../book/settings.ts';

/** Every stage in climbing order. */
export const paymentStages = [
	'friendly',
	'reminder',
	'prices',
	'costs',
	'cash-flow',
	'interest',
	'final-notice',
] as const satisfies readonly PaymentStage[];

/** Days after due from which each stage may be said. */
export const thresholdOf = (stage: PaymentStage, { payment }: Settings): number =>
	({
		friendly: 0,
		reminder: payment.reminderAfterDays,
		prices: payment.pricesAfterDays,
		costs: payment.costsAfterDays,
		'cash-flow': payment.cashFlowAfterDays,
		interest: payment.interestAfterDays,
		'final-notice': payment.finalAfterDays,
	})[stage];

/** The day that a final notice of today gives, unless the owner gives another: an open one. */
export const usualDeadline = (settings: Settings, today: Day): Day =>
	nextOpenDay(settings, addDays(today, settings.payment.deadlineDays));

/** Why a final notice of today may not give this day: it is over, or in another year, as a day just gone is read. */
export const deadlineRefusal = (deadline: Day, today: Day): Refusal | undefined => {
	if (deadline <= today) return { reason: 'deadline-past', day: deadline };
	return deadline > addDays(today, longestDeadlineDays)
		? { reason: 'deadline-far', day: deadline, most: longestDeadlineDays }
		: undefined;
};

/** How far one debt may go up the ladder. */
export interface Climb {
	readonly tone: Tone;
	/** Agios are due on it under accepted terms: without any, that stage is passed over. */
	readonly hasAgios: boolean;
	/** The days on which its customer brought money, for this debt or for another. */
	readonly paidOn: readonly Day[];
}

/** The stages this debt may reach: a gentle tone stops at the reminder. */
export const stagesFor = ({
	tone,
	hasAgios,
}: Pick<Climb, 'tone' | 'hasAgios'>): readonly PaymentStage[] =>
	tone === 'gentle'
		? ['friendly', 'reminder']
		: paymentStages.filter(stage => stage !== 'interest' || hasAgios);

export interface Step {
	readonly stage: PaymentStage;
	/** The day from which it may be said. */
	readonly on: Day;
	/** The highest stage said in this climb, if any. */
	readonly said?: PaymentStage;
	/** It is the last one, said again: a message about another debt of his says it as well. */
	readonly isAgain?: true;
	/** The final notice was sent and gave this day: nothing more is written, it is for the owner to decide. */
	readonly deadline?: Day;
}

const stageIn = (contact: Contact, sale: Sale): PaymentStage | undefined =>
	contact.sales.find(about => about.saleId === sale.id)?.stage;

export const highestStage = (stages: readonly PaymentStage[]): PaymentStage =>
	paymentStages.findLast(stage => stages.includes(stage)) ?? 'friendly';

/** The promise that this due day comes from, unless it was made with the sale. */
const brokenPromise = (sale: Sale, dueOn: Day): Promised | undefined => {
	const promise = sale.paymentPromises.at(-1);
	return promise !== undefined && promise.madeOn > sale.on && promise.day === dueOn
		? promise
		: undefined;
};

/**
 * What was said of a debt in the climb that its due day began. Before that day it belongs to an older clock and does
 * not count: money begins anew. A promise that was not kept goes on from what was said since money last came.
 */
export const saidInClimb = (
	sale: Sale,
	dueOn: Day,
	contacts: readonly Contact[],
	{ paidOn }: Pick<Climb, 'paidOn'>,
): readonly Contact[] => {
	const told = contacts.filter(contact => contact.kind === 'payment');
	const promise = brokenPromise(sale, dueOn);
	if (promise === undefined) return told.filter(({ on }) => on >= dueOn);
	// Money for another debt begins this one anew only while it is due: not once a day was promised for it.
	const own = sale.payments.map(({ on }) => on);
	const paid = [...own, ...paidOn.filter(on => on <= promise.madeOn)].filter(on => on > sale.on);
	const since = paid.toSorted().at(-1);
	return told.filter(({ on }) => since === undefined || on > since);
};

/** It was said before the promise that the due day comes from: on an earlier day, or he promised that very day in answer. */
const isBeforePromise = (sale: Sale, dueOn: Day, { on, answer }: Contact): boolean =>
	on < dueOn ||
	(on === dueOn && answer?.said === 'promised' && brokenPromise(sale, dueOn)?.madeOn === on);

/** After a final notice the owner calls: the day after its deadline, then as rarely as he would remind. */
const afterNotice = (
	said: readonly [Contact, ...Contact[]],
	dueOn: Day,
	settings: Settings,
): Step => {
	const [first] = said;
	const last = said.at(-1) ?? first;
	const notice = said.findLast(({ deadline }) => deadline !== undefined);
	// Without its deadline, as a hand may have written it, its own day is over at once.
	const deadline = notice?.deadline ?? first.on;
	const wait = last === notice ? 1 : settings.payment.againAfterDays;
	const again = last.on < dueOn ? addDays(dueOn, 1) : addDays(last.on, wait);
	return {
		stage: 'final-notice',
		said: 'final-notice',
		isAgain: true,
		on: laterOf(addDays(deadline, 1), again),
		deadline,
	};
};

/**
 * The next step of the ladder for one debt: the later of (due + its threshold) and (last sent + the gap
 * between the two thresholds), so that no stage is skipped however long the shop was closed. A gentle tone says
 * its last stage again every 14 days. A promise that was not kept goes on with the next stage on the morning after
 * its day. A message that only named the debt among others did not say its step.
 */
export const nextStep = (
	sale: Sale,
	dueOn: Day,
	contacts: readonly Contact[],
	settings: Settings,
	climb: Climb,
): Step => {
	const climbed = saidInClimb(sale, dueOn, contacts, climb);
	const said = climbed.filter(contact => stageIn(contact, sale) !== undefined);
	const last = said.at(-1);
	if (last === undefined) return { stage: 'friendly', on: dueOn };
	const reached = highestStage(said.flatMap(contact => stageIn(contact, sale) ?? []));
	const [notice, ...since] = said.slice(
		said.findIndex(contact => stageIn(contact, sale) === 'final-notice'),
	);
	if (reached === 'final-notice' && notice !== undefined)
		return afterNotice([notice, ...since], dueOn, settings);
	const stages = stagesFor(climb);
	const isAbove = (stage: PaymentStage): boolean =>
		paymentStages.indexOf(stage) > paymentStages.indexOf(reached);
	const next = stages.find(isAbove);
	const stage = next ?? stages.at(-1) ?? 'friendly';
	const step: Omit<Step, 'on'> = { stage, said: reached, ...(next ? {} : { isAgain: true }) };
	if (isBeforePromise(sale, dueOn, last)) return { ...step, on: addDays(dueOn, 1) };
	if (next === undefined) return { ...step, on: addDays(last.on, settings.payment.againAfterDays) };
	// Thresholds that a hand put out of order still leave a day between two stages.
	const gap = Math.max(1, thresholdOf(next, settings) - thresholdOf(reached, settings));
	// A climb that a promise only held up goes on from what was said: the first due day is long past.
	const isHeldUp = said.some(({ on }) => on < dueOn);
	const from = isHeldUp ? dueOn : addDays(dueOn, thresholdOf(next, settings));
	return { ...step, on: laterOf(from, addDays(last.on, gap)) };
};
