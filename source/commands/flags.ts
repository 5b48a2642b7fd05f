import type { Catalog } from '../text/catalog.ts';

type HelpWords = Catalog['commands']['help'];

export type FlagName = keyof HelpWords['flags'];
export type ValueName = keyof HelpWords['values'];

interface FlagKind {
	/** What stands for its value in the help; a flag without one takes no value. */
	readonly value?: ValueName;
	readonly isMultiple?: true;
}

/** Every flag, whichever command takes it: a flag means the same everywhere. */
export const flagKinds: Readonly<Record<FlagName, FlagKind>> = {
	book: { value: 'directory' },
	lang: { value: 'language' },
	date: { value: 'day' },
	json: {},
	csv: {},
	month: { value: 'month' },
	since: { value: 'day' },
	help: {},
	version: {},
	customer: { value: 'customer' },
	phone: { value: 'phone' },
	item: { value: 'item', isMultiple: true },
	paid: { value: 'amount' },
	due: { value: 'day' },
	deliver: { value: 'day' },
	amount: { value: 'amount' },
	means: { value: 'means' },
	reference: { value: 'text' },
	agios: {},
	excess: { value: 'excess' },
	price: { value: 'amount' },
	stock: { value: 'count' },
	threshold: { value: 'count' },
	lifetime: { value: 'count' },
	supplier: { value: 'name' },
	barcode: { value: 'code' },
	tone: { value: 'tone' },
	pause: { value: 'day' },
	terms: { value: 'terms' },
	'opt-out': {},
	resume: {},
	reason: { value: 'text' },
	as: { value: 'kind' },
	accept: {},
	yes: {},
};

export const flagNames = Object.keys(flagKinds) as readonly FlagName[];

/** Taken by every command. */
export const globalFlags = ['book', 'lang', 'date', 'help', 'version'] as const;

export const isFlagName = (text: string): text is FlagName => Object.hasOwn(flagKinds, text);

/** `--opt-out` */
export const show = (flag: FlagName): string => `--${flag}`;
