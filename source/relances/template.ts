import en from '../../data/templates.en.json' with { type: 'json' };
import fr from '../../data/templates.fr.json' with { type: 'json' };
import type { Language, Means } from '../book/records.ts';
import type { Settings, Template } from '../book/settings.ts';

const paymentFields = ['customer', 'product', 'amount', 'due', 'late', 'shop'] as const;
const severalFields = ['customer', 'list', 'count', 'amount', 'due', 'late', 'shop'] as const;

/** The named fields each template may use. Each is always filled: an empty one is a fault, never a hole. */
export const templateFields = {
	'payment.friendly': paymentFields,
	'payment.friendly.several': severalFields,
	'payment.reminder': paymentFields,
	'payment.reminder.several': severalFields,
	'payment.prices': paymentFields,
	'payment.prices.several': severalFields,
	'payment.costs': paymentFields,
	'payment.costs.several': severalFields,
	'payment.cash-flow': paymentFields,
	'payment.cash-flow.several': severalFields,
	'payment.interest': [...paymentFields, 'agios', 'owed'],
	'payment.interest.several': [...severalFields, 'agios', 'owed'],
	'payment.final-notice': [...paymentFields, 'owed', 'deadline'],
	'payment.final-notice.several': [...severalFields, 'owed', 'deadline'],
	'payment.deadline-over': [...paymentFields, 'owed', 'deadline'],
	'payment.deadline-over.several': [...severalFields, 'owed', 'deadline'],
	'delivery.confirm': ['customer', 'product', 'amount', 'promised', 'shop'],
	'delivery.today': ['customer', 'product', 'amount', 'promised', 'shop'],
	'delivery.late': ['customer', 'product', 'amount', 'promised', 'newDay', 'shop'],
	renewal: ['customer', 'product', 'shop'],
	satisfaction: ['customer', 'product', 'shop'],
	'courtesy.away': ['customer', 'shop'],
	'courtesy.birthday': ['customer', 'occasion', 'shop'],
	'courtesy.feast': ['customer', 'occasion', 'shop'],
	'courtesy.birth': ['customer', 'occasion', 'shop'],
	'courtesy.news': ['customer', 'news', 'shop'],
	'courtesy.check': ['customer', 'product', 'news', 'shop'],
	receipt: ['customer', 'amount', 'means', 'how', 'day', 'account', 'shop'],
	statement: ['customer', 'product', 'list', 'day', 'total', 'paid', 'amount', 'shop'],
	'statement.several': ['customer', 'count', 'list', 'day', 'total', 'paid', 'amount', 'shop'],
	'supplier.order': ['supplier', 'list', 'count', 'shop'],
	stock: ['product', 'quantity', 'threshold', 'shop'],
} as const satisfies Record<string, readonly string[]>;

export type TemplateName = keyof typeof templateFields;
export type FieldName = (typeof templateFields)[TemplateName][number];
export type Fields = Readonly<Record<string, string>>;

export const templateNames = Object.keys(templateFields) as readonly TemplateName[];

/** Of each unit, one and several. */
export type DurationWords = Readonly<
	Record<'days' | 'weeks' | 'months' | 'years', readonly string[]>
>;

/** The few words messages are made of besides their templates. */
export interface Words {
	readonly months: readonly string[];
	readonly day: string;
	readonly firstDay: string;
	readonly and: string;
	readonly other: string;
	readonly others: string;
	readonly debt: string;
	/** A debt and the agios that come on top of it. */
	readonly withAgios: string;
	readonly durations: DurationWords;
	/** What the preview of a message speaks of when the book has nothing of the kind. */
	readonly exampleOccasion: string;
	readonly exampleNews: string;
	/** One product of an order to a supplier. */
	readonly ordered: string;
	/** On a receipt: where the customer stands, the shop that has no name yet, and how he paid. */
	readonly receiptLeft: string;
	readonly receiptPaid: string;
	/** Agios that this payment paid, and those that are still due. */
	readonly receiptAgios: string;
	readonly receiptAgiosLeft: string;
	readonly receiptAdvance: string;
	readonly ourShop: string;
	readonly means: Readonly<Record<Means, string>>;
	/** A purchase on a statement of account: not paid up, paid, those left out, what he left with the shop, and agios. */
	readonly account: string;
	readonly accountPaid: string;
	readonly accountOthers: string;
	readonly accountAdvance: string;
	readonly accountAgios: string;
}

interface Shipped {
	readonly words: Words;
	readonly templates: Readonly<Record<TemplateName, Template>>;
}

const shipped: Readonly<Record<Language, Shipped>> = { fr, en };

export const wordsOf = (language: Language): Words => shipped[language].words;

const field = /\{([^{}]*)\}/g;

/** Every `{name}` of the pattern filled. Throws when one has no value: a hole never goes out. */
export const fill = (pattern: string, fields: Fields): string =>
	pattern.replaceAll(field, (_whole, name: string) => {
		const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
		if (!value) throw new RangeError(`No value for the field {${name}}`);
		return value;
	});

/** What is wrong with one of the owner's templates. */
export interface TemplateFault {
	readonly language: string;
	readonly template: string;
	readonly fault: 'unknown-template' | 'unknown-field' | 'missing-field' | 'loose-brace' | 'empty';
	readonly field?: string;
}

export const isTemplateName = (name: string): name is TemplateName =>
	Object.hasOwn(templateFields, name);

export const shippedTemplate = (language: Language, name: TemplateName): Template =>
	shipped[language].templates[name];

const linesOf = ({ text, short = [] }: Template): readonly string[] => [...text, ...short];

const fieldsIn = (template: Template): readonly string[] =>
	linesOf(template).flatMap(line => [...line.matchAll(field)].map(match => match[1] ?? ''));

const isBlank = (lines: readonly string[]): boolean => lines.join('').trim() === '';

const faultOf = (
	language: string,
	name: string,
	template: Template,
	settings: Settings,
): TemplateFault | undefined => {
	if (!isTemplateName(name)) return { language, template: name, fault: 'unknown-template' };
	if (isBlank(template.text) || isBlank(template.short ?? template.text))
		return { language, template: name, fault: 'empty' };
	const known: readonly string[] = templateFields[name];
	const used = fieldsIn(template);
	const unknown = used.find(one => !known.includes(one));
	if (unknown !== undefined)
		return { language, template: name, fault: 'unknown-field', field: unknown };
	const isLoose = linesOf(template).some(line => /[{}]/.test(line.replaceAll(field, '')));
	if (isLoose) return { language, template: name, fault: 'loose-brace' };
	const isMissing = used.includes('shop') && settings.shop.name === '';
	return isMissing
		? { language, template: name, fault: 'missing-field', field: 'shop' }
		: undefined;
};

/** What is wrong with a wording of the shop's language, if anything. */
export const templateFault = (
	name: string,
	template: Template,
	settings: Settings,
): TemplateFault | undefined => faultOf(settings.shop.language, name, template, settings);

/** The owner's templates that cannot be used, to be shown at once; the shipped ones stand in for them. */
export const templateFaults = (settings: Settings): readonly TemplateFault[] =>
	Object.entries(settings.templates).flatMap(([language, templates]) =>
		Object.entries(templates ?? {}).flatMap(
			([name, template]) => faultOf(language, name, template, settings) ?? [],
		),
	);

/** The owner's wording where it is sound, the shipped one elsewhere. */
export const templateFor = (settings: Settings, name: TemplateName): Template => {
	const { language } = settings.shop;
	const own = settings.templates[language]?.[name];
	return own !== undefined && faultOf(language, name, own, settings) === undefined
		? own
		: shippedTemplate(language, name);
};
