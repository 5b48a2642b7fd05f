import { callName } from '../book/find.ts';
import { matchKey } from '../book/name.ts';
import type { Customer } from '../book/records.ts';
import { ok, refuse } from '../book/result.ts';
import type { Field } from './form/form.ts';
import type { World } from './turn.ts';

/** `releve-mr-paul-2026-11-23.txt`: letters and digits alone, whatever the name. */
export const documentName = (what: string, customer: Customer, { morning }: World): string => {
	const name = matchKey(callName(customer))
		.replaceAll(/[^\p{L}\p{N}]+/gu, '-')
		.replaceAll(/^-|-$/g, '')
		.slice(0, 40);
	return `${[what, name, morning.today].filter(part => part !== '').join('-')}.txt`;
};

/** Where a document is written, a path proposed. */
export const pathField: Field<string, { readonly path: string }> = {
	label: ({ world }) => world.catalog.customers.document.path,
	read: typed => (typed.trim() === '' ? refuse({ reason: 'path-missing' }) : ok(typed.trim())),
	hint: ({ world }) => world.catalog.customers.document.pathHint,
};
