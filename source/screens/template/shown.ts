import type { Book } from '../../book/book.ts';
import { callName } from '../../book/find.ts';
import type { Customer } from '../../book/records.ts';
import type { Refusal } from '../../book/refusal.ts';
import {
	type Example,
	exampleFields,
	examplesFor,
	isMadeUp,
	tried,
} from '../../relances/example.ts';
import type { TemplateName } from '../../relances/template.ts';
import { wordingRefusal } from '../../relances/wording.ts';
import { wordRefusal } from '../../text/catalog.ts';
import { type Form, measureCode } from '../../whatsapp/fit.ts';
import { chatLink } from '../../whatsapp/link.ts';
import type { World } from '../turn.ts';
import type { CodeSize } from '../writing.ts';
import type { TemplateState } from './state.ts';

let last:
	| { readonly book: Book; readonly name: TemplateName; readonly found: readonly Example[] }
	| undefined;

/** Looked for once per book and message, not once per key. */
export const examplesIn = ({ book }: World, name: TemplateName): readonly Example[] => {
	if (last?.book !== book || last.name !== name)
		last = { book, name, found: examplesFor(book, name) };
	return last.found;
};

/** A form of the message that cannot be sent, and why. */
export interface FormFault {
	readonly form: Form;
	readonly refusal: Refusal;
}

/** The first form that has a fault, the one being written before the other. */
export const faultIn = (
	{ name, form, full, short }: TemplateState,
	{ book }: World,
): FormFault | undefined => {
	const texts = { full: full.text, short: short.text };
	const forms: readonly Form[] = form === 'full' ? ['full', 'short'] : ['short', 'full'];
	return forms
		.map(one => {
			const template = { text: texts[one].split('\n') };
			return { form: one, refusal: wordingRefusal(name, template, book.settings) };
		})
		.find((found): found is FormFault => found.refusal !== undefined);
};

export const faultWords = ({ form, refusal }: FormFault, { catalog }: World): string =>
	catalog.settings.templates.inForm[form](wordRefusal(catalog, refusal));

/** What is seen of a message while it is being written. */
export interface TemplateShown {
	/** Whom it is tried on; empty for an example that is made up. */
	readonly who: string;
	readonly message: string;
	/** Why it could not be kept as it is. */
	readonly fault: FormFault | undefined;
	readonly code: CodeSize;
}

const nameOf = ({ customer, product }: Example): string =>
	customer === undefined ? (product?.name ?? '') : callName(customer);

/** Any number will do to measure a code where the customer has none. */
export const measured = (
	message: string,
	customer: Customer | undefined,
	world: World,
): CodeSize => {
	const sample = world.parsePhone('+237677000001');
	const phone = customer?.phone ?? (sample.ok ? sample.value : undefined);
	return phone === undefined ? undefined : (measureCode(chatLink(phone, message)) ?? 'too-long');
};

export const shownOf = (screen: TemplateState, world: World): TemplateShown => {
	const { name, form } = screen;
	const { book, facts } = world;
	const examples = examplesIn(world, name);
	// The book may have changed since: there is always one example.
	const example = examples[screen.example % examples.length] ?? { sales: [], debts: [] };
	const fields = exampleFields(example, name, book, facts.today, form);
	const message = tried(screen[form].text, fields);
	return {
		who: isMadeUp(example) ? '' : nameOf(example),
		message,
		fault: faultIn(screen, world),
		// The alert of the stock is for the shop itself.
		code: name === 'stock' ? undefined : measured(message, example.customer, world),
	};
};
