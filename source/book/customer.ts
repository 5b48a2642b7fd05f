import { type Book, type Change, type Facts, put } from './book.ts';
import type { Day } from './day.ts';
import { callName, customersWith, namesakes } from './find.ts';
import { parseText, splitTitle } from './name.ts';
import { type Phone, showPhone } from './phone.ts';
import type { Customer, Hold, Id, Tone } from './records.ts';
import { ok, type Result, refuse } from './result.ts';

export interface CustomerFacts {
	/** With or without a title: `Mme Jeanne`. */
	readonly typedName: string;
	readonly phone?: Phone;
	readonly tone?: Tone;
	/** Pause, opt-out, or `null` to take messages up again. */
	readonly hold?: { readonly until?: Day; readonly reason?: string } | null;
	/** The day he accepted the terms, or `null` when he does not any more. */
	readonly terms?: Day | null;
}

interface Kept {
	readonly customer: Customer;
	readonly isNew: boolean;
	readonly changes: readonly Change[];
}

/** The customer whose record it is that changes. */
export const customerToChange = ({ customers }: Book, id: Id): Result<Customer> => {
	const customer = Object.hasOwn(customers, id) ? customers[id] : undefined;
	return customer === undefined ? refuse({ reason: 'customer-unknown', text: id }) : ok(customer);
};

/** All his numbers, the one messages go to first. */
export const phonesOf = ({ phone, otherPhones = [] }: Customer): readonly Phone[] =>
	phone === undefined ? otherPhones : [phone, ...otherPhones];

/** Whose number it is. */
export const bearerOf = (book: Book, phone: Phone): Customer | undefined =>
	Object.values(book.customers).find(customer => phonesOf(customer).includes(phone));

/** The record with these numbers and no other, each once; a number that can be dialled leaves none to repair. */
export const withPhones = (customer: Customer, phones: readonly Phone[]): Customer => {
	const { phone: _phone, otherPhones: _others, phoneToRepair, ...rest } = customer;
	const [phone, ...otherPhones] = new Set(phones);
	if (phone === undefined) return { ...rest, ...(phoneToRepair ? { phoneToRepair } : {}) };
	return { ...rest, phone, ...(otherPhones.length === 0 ? {} : { otherPhones }) };
};

/** A number that was dialled and is not his: the 8 digits of before 2014 are the only others kept to be repaired. */
export const wrongNumberOf = ({
	phoneToRepair = '',
}: Pick<Customer, 'phoneToRepair'>): string | undefined =>
	phoneToRepair.replaceAll(/\D/g, '').length > 8 ? phoneToRepair : undefined;

/** The number that messages went to is not his: it stays readable, and the next one he has takes its place. */
export const withoutPhone = (customer: Customer): Customer => {
	const [wrong, ...others] = phonesOf(customer);
	return wrong === undefined
		? customer
		: { ...withPhones(customer, others), phoneToRepair: showPhone(wrong) };
};

export const noteWrongNumber = (
	customer: Customer,
): Result<{ readonly changes: readonly Change[] }> =>
	ok({ changes: [put('customers', withoutPhone(customer))] });

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
	const bearer = phone && bearerOf(book, phone);
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

/** A number he has besides becomes the first; a new one takes the place of the first. */
const phonesWith = (customer: Customer, phone: Phone): readonly Phone[] => {
	const { otherPhones = [] } = customer;
	return otherPhones.includes(phone) ? [phone, ...phonesOf(customer)] : [phone, ...otherPhones];
};

/** The record with what was said changed and the rest kept. */
const withFacts = (customer: Customer, facts: CustomerFacts, today: Day): Customer => {
	const { title } = splitTitle(facts.typedName);
	const { phone } = facts;
	const reached =
		phone === undefined ? customer : withPhones(customer, phonesWith(customer, phone));
	const { hold: before, termsAcceptedOn, ...rest } = reached;
	const terms = facts.terms === undefined ? termsAcceptedOn : facts.terms;
	const hold =
		facts.hold === undefined
			? before
			: facts.hold === null
				? undefined
				: holdFrom(facts.hold, today);
	return {
		...rest,
		...(title === undefined ? {} : { title }),
		...(facts.tone === undefined ? {} : { tone: facts.tone }),
		...(hold === undefined ? {} : { hold }),
		...(terms ? { termsAcceptedOn: terms } : {}),
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
	if (facts.terms && facts.terms > today)
		return refuse({ reason: 'day-to-come', day: facts.terms });
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
