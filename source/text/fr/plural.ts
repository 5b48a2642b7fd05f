import { groupDigits } from '../../book/money.ts';

/** French counts 0 and 1 alike: `0 relance`, `1 relance`, `2 000 relances`. */
export const plural = (count: number, one: string, many: string): string =>
	`${groupDigits(count)} ${count < 2 ? one : many}`;
