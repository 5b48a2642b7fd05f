import type { Template } from '../../book/settings.ts';
import { fieldOf } from '../../components/text-field.ts';
import { shippedTemplate, type TemplateName } from '../../relances/template.ts';
import type { Stack } from '../screen.ts';
import type { World } from '../turn.ts';
import type { TemplateState, Wording } from './state.ts';

/** Of the shop's language: in the other one a message is another. */
const keyOf = ({ book }: World, name: string): string => `${book.settings.shop.language} ${name}`;

export const draftOf = ([bottom]: Stack, world: World, name: string): Wording | undefined => {
	if (bottom.screen !== 'morning') return undefined;
	const key = keyOf(world, name);
	return Object.hasOwn(bottom.wordings, key) ? bottom.wordings[key] : undefined;
};

/** What could not be kept yet waits at the bottom of the stack; nothing waits any more without it. */
export const withWording = (
	[bottom, ...others]: Stack,
	world: World,
	name: string,
	draft?: Wording,
): Stack => {
	if (bottom.screen !== 'morning') return [bottom, ...others];
	const key = keyOf(world, name);
	const { [key]: _before, ...rest } = bottom.wordings;
	return [
		{ ...bottom, wordings: draft === undefined ? rest : { ...rest, [key]: draft } },
		...others,
	];
};

export const ownWording = ({ book }: World, name: string): Template | undefined => {
	const own = book.settings.templates[book.settings.shop.language] ?? {};
	return Object.hasOwn(own, name) ? own[name] : undefined;
};

export const shippedWording = ({ book }: World, name: TemplateName): Wording =>
	wordingOf(shippedTemplate(book.settings.shop.language, name));

export const wordingOf = ({ text, short = text }: Template): Wording => ({
	full: text.join('\n'),
	short: short.join('\n'),
});

/** The message as it is kept now, whoever wrote it. */
export const keptWording = (world: World, name: TemplateName): Wording => {
	const own = ownWording(world, name);
	return own === undefined ? shippedWording(world, name) : wordingOf(own);
};

/** One text for both forms is written once. */
export const templateOf = ({ full, short }: Wording): Template => ({
	text: full.split('\n'),
	...(short === full ? {} : { short: short.split('\n') }),
});

export const openTemplate = (stack: Stack, world: World, name: TemplateName): TemplateState => {
	const { full, short } = draftOf(stack, world, name) ?? keptWording(world, name);
	return {
		screen: 'template',
		name,
		form: 'full',
		full: fieldOf(full),
		short: fieldOf(short),
		example: 0,
	};
};

export const written = ({ full, short }: TemplateState): Wording => ({
	full: full.text,
	short: short.text,
});
