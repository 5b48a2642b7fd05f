import { isAlike } from './alike.ts';
import { type Book, type Change, type Facts, put } from './book.ts';
import { bearerOf, customerToChange, phonesOf, withPhones } from './customer.ts';
import type { Day } from './day.ts';
import { callName } from './find.ts';
import type { Francs } from './money.ts';
import { matchKey, parseText, splitTitle } from './name.ts';
import { type Phone, showPhone } from './phone.ts';
import type { Customer, Id, Tone } from './records.ts';
import { ok, type Result, refuse } from './result.ts';

/** What the owner says of a customer; `null` clears, what is absent stays. */
export interface CustomerEdits {
	/** With or without a title: `Mme Jeanne`. */
	readonly name?: string;
	/** Where the name brings none of its own. */
	readonly title?: string | null;
	readonly phone?: Phone | null;
	readonly otherPhones?: readonly Phone[];
	readonly tone?: Tone;
	readonly notes?: string | null;
	readonly limit?: Francs | null;
	readonly termsAcceptedOn?: Day | null;
}

interface Edited {
	readonly customer: Customer;
	readonly changes: readonly Change[];
}

const edited = (customer: Customer): Result<Edited> =>
	ok({ customer, changes: [put('customers', customer)] });

const withField = <Field extends 'title' | 'notes' | 'limit' | 'termsAcceptedOn'>(
	customer: Customer,
	field: Field,
	value: Customer[Field] | null | undefined,
): Customer => {
	if (value === undefined) return customer;
	const { [field]: _before, ...rest } = customer;
	return (value === null ? rest : { ...rest, [field]: value }) as Customer;
};

/** Somebody else of that name whom no other title tells apart. */
const namesake = (book: Book, { id, title, name }: Customer): Customer | undefined => {
	const key = matchKey(name);
	return Object.values(book.customers).find(
		other =>
			other.id !== id &&
			matchKey(other.name) === key &&
			(title === undefined || other.title === undefined || other.title === title),
	);
};

const renamed = (book: Book, customer: Customer, edits: CustomerEdits): Result<Customer> => {
	const titled = withField(customer, 'title', edits.title);
	if (edits.name === undefined) return ok(titled);
	const typed = parseText(edits.name);
	if (!typed.ok) return typed;
	const { title, name } = splitTitle(typed.value);
	const named = withField({ ...titled, name }, 'title', title);
	const other = callName(named) === callName(customer) ? undefined : namesake(book, named);
	return other === undefined
		? ok(named)
		: refuse({ reason: 'customer-namesake', name: callName(other) });
};

const reached = (book: Book, customer: Customer, edits: CustomerEdits): Result<Customer> => {
	if (edits.phone === undefined && edits.otherPhones === undefined) return ok(customer);
	const { phone = customer.phone, otherPhones = customer.otherPhones ?? [] } = edits;
	const phones = phone ? [phone, ...otherPhones] : otherPhones;
	// Left as they were, they say nothing of the number that is still to be repaired.
	if (isAlike(phones, phonesOf(customer))) return ok(customer);
	for (const one of phones) {
		const bearer = bearerOf(book, one);
		if (bearer !== undefined && bearer.id !== customer.id)
			return refuse({
				reason: 'phone-of-another',
				name: callName(bearer),
				phone: showPhone(one),
			});
	}
	return ok(withPhones(customer, phones));
};

const withNotes = (customer: Customer, notes: string | null | undefined): Result<Customer> => {
	if (!notes) return ok(withField(customer, 'notes', notes));
	const read = parseText(notes);
	return read.ok ? ok(withField(customer, 'notes', read.value)) : read;
};

/** The record with what was said of it, or why that cannot be. */
const withEdits = (book: Book, customer: Customer, edits: CustomerEdits): Result<Customer> => {
	const named = renamed(book, customer, edits);
	if (!named.ok) return named;
	const phoned = reached(book, named.value, edits);
	if (!phoned.ok) return phoned;
	const noted = withNotes(phoned.value, edits.notes);
	if (!noted.ok) return noted;
	const { tone = customer.tone, limit, termsAcceptedOn } = edits;
	const limited = withField({ ...noted.value, tone }, 'limit', limit);
	return ok(withField(limited, 'termsAcceptedOn', termsAcceptedOn));
};

/** Changes what is said of a customer and keeps the rest. */
export const editCustomer = (
	book: Book,
	{ customerId, ...edits }: CustomerEdits & { readonly customerId: Id },
): Result<Edited> => {
	const customer = customerToChange(book, customerId);
	if (!customer.ok) return customer;
	const changed = withEdits(book, customer.value, edits);
	return changed.ok ? edited(changed.value) : changed;
};

/** Somebody nobody knew: one of the same name, or with his number, is in the book already and refused. */
export const addCustomer = (
	book: Book,
	facts: CustomerEdits & { readonly name: string },
	{ today, newId }: Facts,
): Result<Edited> => {
	const nobody: Customer = { id: newId(), name: '', tone: 'gentle', events: [], since: today };
	const made = withEdits(book, nobody, facts);
	return made.ok ? edited(made.value) : made;
};

/**
 * Gives a number of 8 digits its ninth: the owner says which. Somebody who has a number already gets it besides.
 */
export const repairPhone = (
	book: Book,
	{ customerId, phone }: { readonly customerId: Id; readonly phone: Phone },
): Result<Edited> => {
	const customer = customerToChange(book, customerId);
	if (!customer.ok) return customer;
	const [first = phone, ...others] = phonesOf(customer.value);
	return editCustomer(book, { customerId, phone: first, otherPhones: [...others, phone] });
};
