import { keepCustomer, recogniseCustomer } from '../../book/customer.ts';
import { callName } from '../../book/find.ts';
import { parseText, splitTitle } from '../../book/name.ts';
import { type Phone, showPhone } from '../../book/phone.ts';
import type { Tone } from '../../book/records.ts';
import { ok } from '../../book/result.ts';
import type { Form } from '../form/form.ts';
import { pop } from '../screen.ts';
import { keep } from '../turn.ts';

interface NewCustomer {
	readonly name: string;
	readonly phone?: Phone;
	readonly tone: Tone;
}

const tones: readonly Tone[] = ['gentle', 'firm'];

const named = (typed: string): string => {
	const { title, name } = splitTitle(typed);
	return title === undefined ? name : `${title} ${name}`;
};

/** Somebody new; a name or a number that is known says whose it is. */
export const newCustomer: Form<NewCustomer> = {
	title: ({ world }) => world.catalog.customers.newTitle,
	fields: {
		name: {
			label: ({ world }) => world.catalog.customers.name,
			read: parseText,
			echo: named,
			warn: (name, { world, values: { phone } }) => {
				const known = recogniseCustomer(world.book, {
					typedName: name,
					...(phone === undefined ? {} : { phone }),
				});
				return known.ok && known.value !== undefined
					? [world.catalog.customers.known(callName(known.value))]
					: [];
			},
			hint: ({ world }) => world.catalog.customers.nameHint,
		},
		phone: {
			label: ({ world }) => world.catalog.customers.phone,
			read: (typed, { world }) => (typed.trim() === '' ? ok(undefined) : world.parsePhone(typed)),
			echo: phone => (phone === undefined ? '' : showPhone(phone)),
			hint: ({ world }) => world.catalog.customers.phoneHint,
		},
		tone: {
			label: ({ world }) => world.catalog.customers.tone,
			read: typed => ok(tones.find(tone => tone === typed) ?? 'gentle'),
			options: ({ world }) =>
				tones.map(value => ({ value, label: world.catalog.customers.tones[value] })),
		},
	},
	enter: 'goes-on',
	accept: ({ name, phone, tone }, { world }, { stack }) =>
		keep(
			book =>
				keepCustomer(
					book,
					{ typedName: name, tone, ...(phone === undefined ? {} : { phone }) },
					world.facts,
				),
			({ customer }) => ({
				stack: pop(stack),
				notice: { tone: 'good', text: world.catalog.customers.kept(callName(customer)) },
			}),
		),
};
