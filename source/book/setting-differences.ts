import { isAlike } from './alike.ts';
import type { Language } from './records.ts';
import { settingOf } from './setting.ts';
import { type SettingName, settingNames } from './setting-table.ts';
import type { Settings } from './settings.ts';

/** The settings that two shops do not have alike. */
export const changedSettings = (before: Settings, after: Settings): readonly SettingName[] =>
	settingNames.filter(name => !isAlike(settingOf(before, name), settingOf(after, name)));

const languages: readonly Language[] = ['fr', 'en'];

/** The first message that is not worded alike in both, by its name in the templates. */
export const rewordedMessage = (before: Settings, after: Settings): string | undefined => {
	for (const language of languages) {
		const [was, is] = [before.templates[language] ?? {}, after.templates[language] ?? {}];
		const name = Object.keys({ ...was, ...is }).find(one => !isAlike(was[one], is[one]));
		if (name !== undefined) return name;
	}
	return undefined;
};
