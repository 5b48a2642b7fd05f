import { isChanged } from '../../book/setting.ts';
import type { TemplateName } from '../../relances/template.ts';
import { templateFault } from '../../relances/template.ts';
import { describeTemplateFault } from '../../text/describe.ts';
import type { Stack } from '../screen.ts';
import { draftOf, ownWording } from '../template/wordings.ts';
import type { World } from '../turn.ts';
import type { SettingItem } from './listed.ts';
import { held, rangeWords, valueWords } from './value-words.ts';

type TemplateStanding = 'shipped' | 'own' | 'draft' | 'faulty';

const faultIn = (name: string, world: World) => {
	const own = ownWording(world, name);
	return own === undefined ? undefined : templateFault(name, own, world.book.settings);
};

const standing = (name: TemplateName, stack: Stack, world: World): TemplateStanding => {
	if (draftOf(stack, world, name) !== undefined) return 'draft';
	if (faultIn(name, world) !== undefined) return 'faulty';
	return ownWording(world, name) === undefined ? 'shipped' : 'own';
};

/** The value of a row, and the mark of what is no longer as it was shipped. */
export const itemWords = (
	item: SettingItem,
	stack: Stack,
	world: World,
): { readonly value: string; readonly mark: string } => {
	const { changed, templates } = world.catalog.settings;
	switch (item.kind) {
		case 'setting':
			return {
				value: valueWords(held(item.name, world), world),
				mark: isChanged(world.book.settings, item.name) ? changed : '',
			};
		case 'template': {
			const stands = standing(item.name, stack, world);
			return { value: templates.states[stands], mark: stands === 'shipped' ? '' : changed };
		}
		case 'unknown-template':
			return { value: templates.states.unknown, mark: changed };
	}
};

/** What a row is for, and between which bounds. */
export const aboutWords = (item: SettingItem, world: World): readonly string[] => {
	const { words, templates } = world.catalog.settings;
	switch (item.kind) {
		case 'setting':
			return [words[item.name].about, rangeWords(item.name, world)];
		case 'template': {
			const fault = faultIn(item.name, world);
			const told = fault === undefined ? '' : describeTemplateFault(fault, world.catalog);
			return [templates.about, told];
		}
		case 'unknown-template':
			return [templates.aboutUnknown];
	}
};
