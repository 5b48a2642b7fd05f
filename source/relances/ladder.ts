import { addDays, type Day, laterOf } from '../book/day.ts';
import type { Contact, Id, PaymentStage } from '../book/records.ts';
import type { Settings } from '../book/settings.ts';

/** The stages in climbing order, with the days after due from which each may be said. */
const rungs = (settings: Settings): ReadonlyArray<{ stage: PaymentStage; after: number }> => [
	{ stage: 'friendly', after: 0 },
	{ stage: 'reminder', after: settings.payment.reminderAfterDays },
];

export interface Step {
	readonly stage: PaymentStage;
	/** The day from which it may be said. */
	readonly on: Day;
	/** The stage last said since the debt fell due, if any. */
	readonly said?: PaymentStage;
}

/**
 * The next step of the ladder for one debt: the later of (due + its threshold) and (last sent + the gap
 * between the two thresholds), so that no stage is skipped however long the shop was closed. The last
 * stage is said again every 14 days. What was sent before the due day belongs to an older clock (a
 * partial payment or a new promise moved the due day) and does not count.
 */
export const nextStep = (
	saleId: Id,
	dueOn: Day,
	contacts: readonly Contact[],
	settings: Settings,
): Step => {
	const ladder = rungs(settings);
	const last = contacts.findLast(contact => contact.kind === 'payment' && contact.on >= dueOn);
	const said = last?.sales.find(about => about.saleId === saleId)?.stage;
	const reached = ladder.findIndex(rung => rung.stage === said);
	if (last === undefined || said === undefined || reached < 0)
		return { stage: 'friendly', on: dueOn };
	const next = ladder[reached + 1];
	const gap = (next?.after ?? 0) - (ladder[reached]?.after ?? 0);
	return next === undefined
		? { stage: said, said, on: addDays(last.on, settings.payment.againAfterDays) }
		: { stage: next.stage, said, on: laterOf(addDays(dueOn, next.after), addDays(last.on, gap)) };
};

const order: readonly PaymentStage[] = ['friendly', 'reminder'];

export const highestStage = (stages: readonly PaymentStage[]): PaymentStage =>
	order.findLast(stage => stages.includes(stage)) ?? 'friendly';
