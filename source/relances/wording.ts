import type { Book, Change } from '../book/book.ts';
import type { Refusal } from '../book/refusal.ts';
import { ok, type Result, refuse } from '../book/result.ts';
import type { Settings, Template } from '../book/settings.ts';
import {
	isTemplateName,
	shippedTemplate,
	type TemplateName,
	templateFault,
	templateFields,
} from './template.ts';

/** The longest wording that is kept, characters: no code holds more. */
export const longestWording = 2000;

const lengthOf = (template: Template): number =>
	Math.max(...[template.text, template.short ?? []].map(lines => [...lines.join('\n')].length));

/** Why a wording cannot be sent, in the words of a refusal; nothing when it is sound. */
export const wordingRefusal = (
	name: TemplateName,
	template: Template,
	settings: Settings,
): Refusal | undefined => {
	const length = lengthOf(template);
	if (length > longestWording) return { reason: 'text-too-long', length, most: longestWording };
	const found = templateFault(name, template, settings);
	switch (found?.fault) {
		case undefined:
			return undefined;
		case 'unknown-template':
			return { reason: 'template-unknown', name };
		case 'empty':
			return { reason: 'message-empty' };
		case 'loose-brace':
			return { reason: 'brace-loose' };
		case 'missing-field':
			return { reason: 'field-empty', field: found?.field ?? '' };
		case 'unknown-field':
			return {
				reason: 'field-unknown',
				field: found?.field ?? '',
				known: templateFields[name],
			};
	}
};

interface Changed {
	readonly changes: readonly Change[];
}

const isSame = (one: Template, other: Template): boolean =>
	one.text.join('\n') === other.text.join('\n') &&
	(one.short ?? one.text).join('\n') === (other.short ?? other.text).join('\n');

/** The settings with the shop's wording of one message, in its language; the shipped one without. */
const withWording = (settings: Settings, name: string, template?: Template): Settings => {
	const { language } = settings.shop;
	const { [name]: _before, ...others } = settings.templates[language] ?? {};
	const own = template === undefined ? others : { ...others, [name]: template };
	return { ...settings, templates: { ...settings.templates, [language]: own } };
};

const changed = (settings: Settings): Result<Changed> =>
	ok({ changes: [{ table: 'settings', record: settings }] });

/** Keeps the owner's wording of a message; what says the same as the shipped one is the shipped one. */
export const keepWording = (
	{ settings }: Book,
	{ name, template }: { readonly name: TemplateName; readonly template: Template },
): Result<Changed> => {
	const refusal = wordingRefusal(name, template, settings);
	if (refusal !== undefined) return refuse(refusal);
	const isShipped = isSame(template, shippedTemplate(settings.shop.language, name));
	return changed(withWording(settings, name, isShipped ? undefined : template));
};

/** Gives a message its shipped wording back; also forgets what a hand wrote for a message that there is not. */
export const restoreWording = (
	{ settings }: Book,
	{ name }: { readonly name: string },
): Result<Changed> => {
	const isOwn = Object.hasOwn(settings.templates[settings.shop.language] ?? {}, name);
	return isOwn || isTemplateName(name)
		? changed(withWording(settings, name))
		: refuse({ reason: 'template-unknown', name });
};
