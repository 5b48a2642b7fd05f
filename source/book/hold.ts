import type { Day } from './day.ts';
import type { Hold } from './records.ts';

/** A pause that is not over, or an opt-out, which has no end. */
export const isHolding = (hold: Hold | undefined, today: Day): hold is Hold =>
	hold !== undefined && (hold.until === undefined || hold.until > today);
