import { type SettingName, settingNames, settingTable } from '../../book/setting-table.ts';
import { isTemplateName, type TemplateName, templateNames } from '../../relances/template.ts';
import { matching } from '../search/matching.ts';
import type { World } from '../turn.ts';
import type { SettingsState } from './state.ts';

interface Listed {
	readonly heading: string;
	/** What it is, in plain words. */
	readonly words: string;
}

/** A row of the settings: a setting, the text of a message, or one that a hand wrote for no message. */
export type SettingItem = Listed &
	(
		| { readonly kind: 'setting'; readonly name: SettingName }
		| { readonly kind: 'template'; readonly name: TemplateName }
		| { readonly kind: 'unknown-template'; readonly name: string }
	);

const settingItems = ({ catalog }: World): readonly SettingItem[] =>
	settingNames.map(name => ({
		kind: 'setting',
		name,
		heading: catalog.settings.groups[settingTable[name].group],
		words: catalog.settings.words[name].name,
	}));

const templateItems = ({ book, catalog }: World): readonly SettingItem[] => {
	const { heading, names, unknown } = catalog.settings.templates;
	const own = Object.keys(book.settings.templates[book.settings.shop.language] ?? {});
	return [
		...templateNames.map(name => ({
			kind: 'template' as const,
			name,
			heading,
			words: names[name],
		})),
		...own
			.filter(name => !isTemplateName(name))
			.map(name => ({ kind: 'unknown-template' as const, name, heading, words: unknown(name) })),
	];
};

export const allItems = (world: World): readonly SettingItem[] => [
	...settingItems(world),
	...templateItems(world),
];

/** What is looked for is found in the words of a row and in its heading. */
export const itemsListed = (world: World, { query }: SettingsState): readonly SettingItem[] =>
	matching(allItems(world), query, ({ heading, words }) => `${heading} ${words}`);
