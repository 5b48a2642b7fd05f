import type { Book } from '../../book/book.ts';
import type { Day } from '../../book/day.ts';

export interface ClosedDaysState {
	readonly screen: 'closed-days';
	readonly at: number;
}

/** Opened at the first day to come. */
export const closedDaysScreen = ({ settings }: Book, today: Day): ClosedDaysState => ({
	screen: 'closed-days',
	at: Math.max(
		0,
		settings.closedDays.findIndex(({ day }) => day >= today),
	),
});
