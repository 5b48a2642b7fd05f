import { day } from '../../source/book/day.ts';
import { francs } from '../../source/book/money.ts';
import { parsePhone } from '../../source/book/parse-phone.ts';
import type { Refusal } from '../../source/book/refusal.ts';
import type { Result } from '../../source/book/result.ts';

/** What an operation said no with. */
export class Refused extends Error {
	readonly refusal: Refusal;
	constructor(refusal: Refusal) {
		super(`refused: ${JSON.stringify(refusal)}`);
		this.refusal = refusal;
	}
}

/** The value, or the refusal thrown. */
export const read = <Value>(result: Result<Value>): Value => {
	if (!result.ok) throw new Refused(result.refusal);
	return result.value;
};

/** The reason something was refused for, or `accepted`. */
export const reasonOf = (result: Result<unknown>): string =>
	result.ok ? 'accepted' : result.refusal.reason;

/** Frozen all the way down: an operation that writes in its book fails at once. */
export const deepFreeze = <Value>(value: Value): Value => {
	if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		for (const inside of Object.values(value)) deepFreeze(inside);
	}
	return value;
};

/** The facts with what was not said left out altogether. */
export const given = <Facts>(
	facts: { readonly [Key in keyof Facts]: Facts[Key] | undefined },
): Facts =>
	Object.fromEntries(
		Object.entries(facts).filter(([, value]) => value !== undefined),
	) as unknown as Facts;

export const dayIf = (text: string | undefined) => (text === undefined ? undefined : day(text));
export const francsIf = (amount: number | undefined) =>
	amount === undefined ? undefined : francs(amount);
export const phoneIf = (text: string | undefined) =>
	text === undefined ? undefined : read(parsePhone(text, 'CM'));
