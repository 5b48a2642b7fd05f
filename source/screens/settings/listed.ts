import { type SettingName, settingNames, settingTable } from '../../book/setting-table.ts';
import { matching } from '../search/matching.ts';
import type { World } from '../turn.ts';
import type { SettingsState } from './state.ts';

/** A row of the settings: found by its words, and by those of its heading. */
export interface SettingItem {
	readonly kind: 'setting';
	readonly name: SettingName;
	readonly heading: string;
	readonly words: string;
}

const settingItems = ({ catalog }: World): readonly SettingItem[] =>
	settingNames.map(name => ({
		kind: 'setting',
		name,
		heading: catalog.settings.groups[settingTable[name].group],
		words: catalog.settings.words[name].name,
	}));

export const allItems = (world: World): readonly SettingItem[] => settingItems(world);

export const itemsListed = (world: World, { query }: SettingsState): readonly SettingItem[] =>
	matching(allItems(world), query, ({ heading, words }) => `${heading} ${words}`);
