import type { Language } from '../book/records.ts';
import { defaultSettings } from '../book/settings.ts';
import { isPlainObject } from './plain-object.ts';

/** The settings with what they lack taken from the default ones, group by group. */
export const filledSettings = (
	given: Record<string, unknown>,
	language: Language,
): Record<string, unknown> => {
	const groups = Object.entries(defaultSettings(language)).map(([name, usual]) => {
		const group = given[name];
		const merged = isPlainObject(group) && isPlainObject(usual) ? { ...usual, ...group } : group;
		return [name, group === undefined ? usual : merged];
	});
	return { ...given, ...Object.fromEntries(groups) };
};
