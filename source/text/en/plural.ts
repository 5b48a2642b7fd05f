import { groupDigits } from '../../book/money.ts';

/** `0 reminders`, `1 reminder`, `2 000 reminders`. */
export const plural = (count: number, one: string, many: string): string =>
	`${groupDigits(count)} ${count === 1 ? one : many}`;
