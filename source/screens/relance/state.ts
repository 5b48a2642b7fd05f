import type { Day } from '../../book/day.ts';

export interface RelanceState {
	readonly screen: 'relance';
	readonly id: string;
	/** Its place among today's, so that the next one stands there once it is done. */
	readonly at: number;
	/** The message as the owner rewrote it. */
	readonly edited?: string;
	/** For a late delivery: the day he gives instead of the one proposed. */
	readonly newDay?: Day;
}
