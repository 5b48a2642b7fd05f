import type { Day } from '../book/day.ts';
import { fit, widthOf } from './width.ts';

/** What a printer puts on one line of an A4 sheet. */
export const columns = 80;

/** What stands at the left and at the right of a line; the left one gives way. */
export const bothEnds = (left: string, right: string): string => {
	const room = columns - widthOf(right) - 2;
	return `${fit(left, room)}  ${right}`.trimEnd();
};

/** `02/11/2026`: a sheet of paper outlives its year. */
export const wholeDay = (on: Day): string => on.split('-').toReversed().join('/');
