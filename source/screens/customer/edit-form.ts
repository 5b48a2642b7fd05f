import { type Day, parsePastDay } from '../../book/day.ts';
import { type CustomerEdits, editCustomer } from '../../book/edit-customer.ts';
import { callName } from '../../book/find.ts';
import { type Phone, showPhone } from '../../book/phone.ts';
import type { Customer } from '../../book/records.ts';
import { ok, type Result } from '../../book/result.ts';
import { dayWords, shortDay } from '../../text/describe.ts';
import {
	type CustomerValues,
	limitField,
	nameField,
	notesField,
	phoneField,
	toneField,
} from '../customers/customer-fields.ts';
import type { Form, Given } from '../form/form.ts';
import { type FormState, form } from '../form/state.ts';
import { pop } from '../screen.ts';
import { keep, type World } from '../turn.ts';

interface EditValues extends CustomerValues {
	readonly others: readonly Phone[];
	readonly terms?: Day;
}

/** Numbers one after the other, as a hand separates them. */
const separators = /\s*(?:[;,/|]|\bou\b|\bor\b|\bet\b|\band\b)\s*/i;

const readOthers = (typed: string, { world }: Given): Result<readonly Phone[]> => {
	const phones: Phone[] = [];
	for (const part of typed.split(separators).filter(text => text.trim() !== '')) {
		const read = world.parsePhone(part);
		if (!read.ok) return read;
		phones.push(read.value);
	}
	return ok(phones);
};

/** The title as it stands is part of the name as it is typed; without it, it is meant to go. */
const nameEdits = (typed: string, customer: Customer | undefined): Partial<CustomerEdits> => {
	if (customer === undefined || typed === callName(customer)) return {};
	const { title } = customer;
	if (title !== undefined && typed.startsWith(`${title} `))
		return { name: typed.slice(title.length + 1) };
	return { name: typed, title: null };
};

/** From which sales on agios may be due; to somebody who had accepted, what an empty field does. */
const termsEcho = (terms: Day | undefined, { about, world }: Given): string => {
	const { catalog, book, facts } = world;
	const { echo, withdrawn } = catalog.agios.terms;
	if (terms !== undefined) return echo(dayWords(terms, facts.today, catalog));
	const before = book.customers[about.customerId ?? '']?.termsAcceptedOn;
	return before === undefined ? '' : withdrawn;
};

/** What is known of a customer, to be put right. */
export const editForm: Form<EditValues> = {
	title: ({ about, world }) => {
		const customer = world.book.customers[about.customerId ?? ''];
		return world.catalog.customers.editTitle(customer === undefined ? '' : callName(customer));
	},
	fields: {
		name: nameField,
		phone: phoneField,
		others: {
			label: ({ world }) => world.catalog.customers.others,
			read: readOthers,
			echo: phones => phones.map(showPhone).join(', '),
			hint: ({ world }) => world.catalog.customers.othersHint,
		},
		tone: toneField,
		limit: limitField,
		terms: {
			label: ({ world }) => world.catalog.agios.terms.label,
			read: (typed, { world }) =>
				typed.trim() === '' ? ok(undefined) : parsePastDay(typed, world.facts.today),
			echo: termsEcho,
			hint: ({ world }) => world.catalog.agios.terms.hint,
		},
		notes: notesField,
	},
	enter: 'goes-on',
	accept: ({ name, phone, others, tone, limit, terms, notes }, { about, world }, { stack }) => {
		const { customerId = '' } = about;
		return keep(
			book =>
				editCustomer(book, {
					customerId,
					...nameEdits(name, book.customers[customerId]),
					phone: phone ?? null,
					otherPhones: others,
					tone,
					limit: limit ?? null,
					termsAcceptedOn: terms ?? null,
					notes: notes ?? null,
				}),
			({ customer }) => ({
				stack: pop(stack),
				notice: { tone: 'good', text: world.catalog.customers.kept(callName(customer)) },
			}),
		);
	},
};

/** The form of a customer as he is, the cursor in one of its fields. */
export const editing = (customer: Customer, { facts }: World, at?: keyof EditValues): FormState => {
	const { phone, otherPhones = [], limit, termsAcceptedOn: terms, notes = '' } = customer;
	return {
		...form(
			'customer-edit',
			{ customerId: customer.id },
			{
				name: callName(customer),
				...(phone === undefined ? {} : { phone: showPhone(phone) }),
				...(otherPhones.length === 0 ? {} : { others: otherPhones.map(showPhone).join(', ') }),
				tone: customer.tone,
				...(limit === undefined ? {} : { limit: String(limit) }),
				...(terms === undefined ? {} : { terms: shortDay(terms, facts.today) }),
				...(notes === '' ? {} : { notes }),
			},
		),
		...(at === undefined ? {} : { at }),
	};
};
