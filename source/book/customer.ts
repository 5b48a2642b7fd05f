import { type Book, type Change, type Facts, put } from './book.ts';
import type { Day } from './day.ts';
import { callName, customersWith, namesakes } from './find.ts';
import { parseText, splitTitle } from './name.ts';
import { type Phone, showPhone } from './phone.ts';
import type { Customer, Hold, Tone } from './records.ts';
import { ok, type Result, refuse } from './result.ts';

export interface CustomerFacts {
	/** With or without a title: `Mme Jeanne`. */
	readonly typedName: string;
	readonly phone?: Phone;
	readonly tone?: Tone;
	/** Pause, opt-out, or `null` to take messages up again. */
	readonly hold?: { readonly until?: Day; readonly reason?: string } | null;
}

interface Kept {
	readonly customer: Customer;
	readonly isNew: boolean;
	readonly changes: readonly Change[];
}

const bearerOf = (book: Book, phone: Phone | undefined): Customer | undefined =>
	phone === undefined
		? undefined
		: Object.values(book.customers).find(customer => customer.phone === phone);

/**
 * Whom the typed name and number mean, `undefined` for somebody new. Namesakes are told apart by
 * number, then by title; when neither settles it the name is refused rather than guessed.
 */
export const recogniseCustomer = (
	book: Book,
	facts: Pick<CustomerFacts, 'typedName' | 'phone'>,
): Result<Customer | undefined> => {
	const { typedName, phone } = facts;
	const same = namesakes(book, typedName);
	const bearer = bearerOf(book, phone);
	if (bearer !== undefined)
		return same.includes(bearer) || customersWith(book, typedName).includes(bearer)
			? ok(bearer)
			: refuse({
					reason: 'phone-of-another',
					name: callName(bearer),
					phone: showPhone(phone as Phone),
				});
	const [only] = same;
	if (only === undefined) return ok(undefined);
	const { title } = splitTitle(typedName);
	const isSomebodyElse =
		phone !== undefined &&
		title !== undefined &&
		same.every(other => other.phone !== undefined && other.title !== title);
	if (isSomebodyElse) return ok(undefined);
	return same.length === 1
		? ok(only)
		: refuse({ reason: 'customer-ambiguous', text: typedName, matches: same.map(callName) });
};

const holdFrom = (given: { until?: Day; reason?: string }, today: Day): Hold => ({
	...(given.until === undefined ? {} : { until: given.until }),
	reason: given.reason ?? '',
	on: today,
});

/** The record with what was said changed and the rest kept. */
const withFacts = (customer: Customer, facts: CustomerFacts, today: Day): Customer => {
	const { title } = splitTitle(facts.typedName);
	const { hold: before, ...rest } = customer;
	const hold =
		facts.hold === undefined
			? before
			: facts.hold === null
				? undefined
				: holdFrom(facts.hold, today);
	return {
		...rest,
		...(title === undefined ? {} : { title }),
		...(facts.phone === undefined ? {} : { phone: facts.phone }),
		...(facts.tone === undefined ? {} : { tone: facts.tone }),
		...(hold === undefined ? {} : { hold }),
	};
};

/** Makes the customer, or changes what is named of the one already in the book. */
export const keepCustomer = (
	book: Book,
	facts: CustomerFacts,
	{ today, newId }: Facts,
): Result<Kept> => {
	const typed = parseText(facts.typedName);
	if (!typed.ok) return typed;
	if (facts.hold?.until !== undefined && facts.hold.until <= today)
		return refuse({ reason: 'day-past', day: facts.hold.until });
	const known = recogniseCustomer(book, facts);
	if (!known.ok) return known;
	const before = known.value ?? {
		id: newId(),
		name: splitTitle(typed.value).name,
		tone: 'gentle',
		events: [],
		since: today,
	};
	const customer = withFacts(before, facts, today);
	return ok({ customer, isNew: known.value === undefined, changes: [put('customers', customer)] });
};
