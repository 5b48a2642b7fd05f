import { addDays, type Day } from './day.ts';
import type { Settings } from './settings.ts';

/** A machine without a battery for its clock wakes up in the past, or anywhere. */
export interface DayDoubt {
	/** What the machine believes. */
	readonly machine: Day;
	/** The day of the last record. */
	readonly last: Day;
}

/** Why the machine's day is not to be believed: before the last record, or more than 30 days after it. */
export const dayDoubt = (
	machine: Day,
	last: Day | undefined,
	{ keeping }: Settings,
): DayDoubt | undefined =>
	last === undefined || (machine >= last && machine <= addDays(last, keeping.clockJumpDays))
		? undefined
		: { machine, last };
