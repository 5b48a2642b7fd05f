import { wrongNumberOf } from '../../book/customer.ts';
import { callName } from '../../book/find.ts';
import { type Francs, parseAmount, showAmount } from '../../book/money.ts';
import { matchKey, parseText, splitTitle } from '../../book/name.ts';
import { type Phone, showPhone } from '../../book/phone.ts';
import type { Customer, Tone } from '../../book/records.ts';
import { ok, type Result } from '../../book/result.ts';
import type { Field, Given } from '../form/form.ts';

/** Whether nothing was typed: a field that may stay empty reads so as nothing. */
const isBlank = (typed: string): boolean => typed.trim() === '';

const tones: readonly Tone[] = ['gentle', 'firm'];

/** What the forms of a new and of a known customer both ask. */
export interface CustomerValues {
	readonly name: string;
	readonly phone?: Phone;
	readonly tone: Tone;
	readonly limit?: Francs;
	readonly notes?: string;
}

const named = (typed: string): string => {
	const { title, name } = splitTitle(typed);
	return title === undefined ? name : `${title} ${name}`;
};

/** Somebody else of this very name, titles aside. */
const namesake = (typed: string, { about, world }: Given): Customer | undefined => {
	const key = matchKey(splitTitle(typed).name);
	return Object.values(world.book.customers).find(
		({ id, name }) => id !== about.customerId && matchKey(name) === key,
	);
};

const optional = <Value>(
	typed: string,
	parse: (typed: string) => Result<Value>,
): Result<Value | undefined> => (isBlank(typed) ? ok(undefined) : parse(typed));

/** A field of every form about a customer. */
type Common<Name extends keyof CustomerValues> = Field<CustomerValues[Name], CustomerValues>;

export const nameField: Common<'name'> = {
	label: ({ world }) => world.catalog.customers.name,
	read: parseText,
	echo: named,
	warn: (name, filled) => {
		const known = namesake(name, filled);
		return known === undefined ? [] : [filled.world.catalog.customers.known(callName(known))];
	},
	hint: ({ world }) => world.catalog.customers.nameHint,
};

export const phoneField: Common<'phone'> = {
	label: ({ world }) => world.catalog.customers.phone,
	read: (typed, { world }) => optional(typed, world.parsePhone),
	echo: phone => (phone === undefined ? '' : showPhone(phone)),
	warn: (phone, { about, world }) => {
		const customer = world.book.customers[about.customerId ?? ''];
		const wrong = customer && wrongNumberOf(customer);
		return phone !== undefined && wrong === showPhone(phone)
			? [world.catalog.aftersale.wrongNumber.typed]
			: [];
	},
	hint: ({ world }) => world.catalog.customers.phoneHint,
};

export const toneField: Common<'tone'> = {
	label: ({ world }) => world.catalog.customers.tone,
	read: typed => ok(tones.find(tone => tone === typed) ?? 'gentle'),
	options: ({ world }) =>
		tones.map(value => ({ value, label: world.catalog.customers.tones[value] })),
};

export const limitField: Common<'limit'> = {
	label: ({ world }) => world.catalog.customers.limit,
	read: typed => optional(typed, parseAmount),
	echo: (limit, { world }) => {
		const { limitNone, limitHint } = world.catalog.customers;
		const shops = world.book.settings.credit.limit;
		if (limit !== undefined) return limit === 0 ? limitNone : showAmount(limit);
		return limitHint(shops === 0 ? '' : showAmount(shops));
	},
	hint: ({ world }) => {
		const shops = world.book.settings.credit.limit;
		return world.catalog.customers.limitHint(shops === 0 ? '' : showAmount(shops));
	},
};

export const notesField: Common<'notes'> = {
	label: ({ world }) => world.catalog.customers.notes,
	read: typed => optional(typed, parseText),
	hint: ({ world }) => world.catalog.customers.notesHint,
};
