import { wrongNumberOf } from '../book/customer.ts';
import type { Day } from '../book/day.ts';
import type { Later } from '../relances/morning.ts';
import type { Relance } from '../relances/relance.ts';
import type { Wait } from '../relances/spacing.ts';
import type { Catalog } from './catalog-type.ts';
import { describeProblemDay, problemWords, shortDay, subjectName } from './describe.ts';

/** Why a message waits: in a word or two, more exactly than scripts are told. */
export const waitReason = (
	relance: Relance,
	{ reason, problem }: Wait,
	{ relances, aftersale }: Catalog,
): string => {
	if (problem?.sort === 'dispute') return aftersale.waits.dispute;
	if (reason !== 'no-phone' || relance.kind === 'stock') return relances.reasons[reason];
	if (relance.customer.phoneToRepair === undefined) return relances.reasons[reason];
	return wrongNumberOf(relance.customer) === undefined
		? aftersale.waits.toRepair
		: aftersale.waits.wrongNumber;
};

/** `Awa : contact récent, le 24/11` */
export const describeWait = (relance: Relance, wait: Wait, catalog: Catalog, today: Day): string =>
	catalog.relances.waits(
		subjectName(relance),
		waitReason(relance, wait, catalog),
		wait.until === undefined ? undefined : shortDay(wait.until, today),
	);

/** What holds it in the owner's own words, of the customer or of these debts. */
const holdReason = (relance: Relance, reason: 'paused' | 'opted-out'): string | undefined => {
	if (relance.kind === 'stock') return undefined;
	const held = 'held' in relance ? relance.held : undefined;
	const holds = [relance.customer.hold, held].flatMap(hold => hold ?? []);
	return holds.find(({ until }) => (until === undefined) === (reason === 'opted-out'))?.reason;
};

const whyNoPhone = (relance: Relance, { aftersale }: Catalog): string => {
	const { whyWaits } = aftersale;
	const customer = relance.kind === 'stock' ? undefined : relance.customer;
	if (customer?.phoneToRepair === undefined) return whyWaits['no-phone'];
	const wrong = wrongNumberOf(customer);
	return wrong === undefined
		? whyWaits.toRepair(customer.phoneToRepair)
		: whyWaits.wrongNumber(wrong);
};

/** The same in a sentence, with what the owner may do about it. */
export const explainWait = (
	{ relance, reason, problem }: Later,
	spacingDays: number,
	today: Day,
	catalog: Catalog,
): string => {
	const { whyWaits } = catalog.aftersale;
	switch (reason) {
		case 'paused':
		case 'opted-out': {
			const why = holdReason(relance, reason);
			return why === undefined ? whyWaits.putOff : whyWaits[reason](why);
		}
		case 'open-problem':
			return problem === undefined
				? catalog.relances.reasons[reason]
				: whyWaits[reason](
						problemWords(problem, catalog),
						describeProblemDay(problem, today, catalog).when,
					);
		case 'no-phone':
			return whyNoPhone(relance, catalog);
		case 'recently-contacted':
			return whyWaits[reason](spacingDays);
		default:
			return whyWaits[reason];
	}
};
