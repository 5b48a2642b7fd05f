import { addDays, type Day, laterOf } from '../book/day.ts';
import type { Contact, PaymentStage, Sale, Tone } from '../book/records.ts';
import type { Settings } from '../book/settings.ts';

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

/** How far one debt may go up the ladder. */
export interface Climb {
	readonly tone: Tone;
	/** Agios are due on it under accepted terms: without any, that stage is passed over. */
	readonly hasAgios: boolean;
}

/** The stages this debt may reach: a gentle tone stops at the reminder. */
export const stagesFor = ({ tone, hasAgios }: Climb): readonly PaymentStage[] =>
	tone === 'gentle'
		? ['friendly', 'reminder']
		: paymentStages.filter(stage => stage !== 'interest' || hasAgios);

export interface Step {
	readonly stage: PaymentStage;
	/** The day from which it may be said. */
	readonly on: Day;
	/** The stage last said in this climb, if any. */
	readonly said?: PaymentStage;
	/** The final notice was sent and the day it gave is over: nothing more is written, it is for the owner to decide. */
	readonly deadline?: Day;
}

const stageIn = (contact: Contact, sale: Sale): PaymentStage | undefined =>
	contact.sales.find(about => about.saleId === sale.id)?.stage;

const lastSaid = (contacts: readonly Contact[], sale: Sale): Contact | undefined =>
	contacts.findLast(contact => contact.kind === 'payment' && stageIn(contact, sale) !== undefined);

/** What a promise that was not kept goes on from: what was said before it, since money last came. */
const beforePromise = (
	sale: Sale,
	dueOn: Day,
	contacts: readonly Contact[],
): Contact | undefined => {
	const promise = sale.paymentPromises.at(-1);
	if (promise === undefined || promise.madeOn <= sale.on || promise.day !== dueOn) return undefined;
	const paidOn = sale.payments.map(({ on }) => on).filter(on => on > sale.on);
	const since = paidOn.reduce(laterOf, sale.on);
	return lastSaid(
		contacts.filter(({ on }) => on > since || paidOn.length === 0),
		sale,
	);
};

const afterFinal = (last: Contact, contacts: readonly Contact[], settings: Settings): Step => {
	const deadline =
		contacts.findLast(contact => contact.deadline !== undefined)?.deadline ?? last.on;
	// A call after the deadline is made again as rarely as a reminder.
	const again = last.deadline === undefined ? settings.payment.againAfterDays : 1;
	return {
		stage: 'final-notice',
		said: 'final-notice',
		on: laterOf(addDays(deadline, 1), addDays(last.on, again)),
		deadline,
	};
};

/**
 * The next step of the ladder for one debt: the later of (due + its threshold) and (last sent + the gap
 * between the two thresholds), so that no stage is skipped however long the shop was closed. A gentle tone says
 * its last stage again every 14 days. What was sent before the due day belongs to an older clock and does not
 * count: a partial payment begins anew, while a promise that was not kept goes on with the next stage on the
 * morning after its day.
 */
export const nextStep = (
	sale: Sale,
	dueOn: Day,
	contacts: readonly Contact[],
	settings: Settings,
	climb: Climb,
): Step => {
	const current = lastSaid(
		contacts.filter(({ on }) => on >= dueOn),
		sale,
	);
	const earlier = beforePromise(sale, dueOn, contacts);
	const last = current ?? earlier;
	const said = last && stageIn(last, sale);
	if (last === undefined || said === undefined) return { stage: 'friendly', on: dueOn };
	const stages = stagesFor(climb);
	const reached = paymentStages.indexOf(said);
	const next = stages.find(stage => paymentStages.indexOf(stage) > reached);
	const broken = addDays(dueOn, 1);
	if (next === undefined && said === 'final-notice' && climb.tone === 'firm')
		return current === undefined
			? { ...afterFinal(last, contacts, settings), on: broken }
			: afterFinal(last, contacts, settings);
	const stage = next ?? stages.at(-1) ?? 'friendly';
	if (current === undefined) return { stage, said, on: broken };
	if (next === undefined)
		return { stage, said, on: addDays(last.on, settings.payment.againAfterDays) };
	const gap = Math.max(0, thresholdOf(next, settings) - thresholdOf(said, settings));
	// A climb that a promise only held up goes on from what was said: the first due day is long past.
	const from = earlier === undefined ? addDays(dueOn, thresholdOf(next, settings)) : dueOn;
	return { stage, said, on: laterOf(from, addDays(last.on, gap)) };
};

export const highestStage = (stages: readonly PaymentStage[]): PaymentStage =>
	paymentStages.findLast(stage => stages.includes(stage)) ?? 'friendly';
