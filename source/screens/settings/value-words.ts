import { groupDigits } from '../../book/money.ts';
import { showPhone } from '../../book/phone.ts';
import { defaultOf, rangeOf, type SettingChange, settingOf } from '../../book/setting.ts';
import {
	isNumberSetting,
	type NumberName,
	numberRow,
	type SettingName,
} from '../../book/setting-table.ts';
import type { Weekday } from '../../book/units.ts';
import type { World } from '../turn.ts';

/** As a hand writes it: `7`, `5 000`, `1.5` for hundredths of a per cent. */
export const numberWords = (name: NumberName, count: number): string =>
	numberRow(name).measure === 'percent' ? String(count / 100) : groupDigits(count);

/** `7 jours`, `5 000 FCFA` */
const counted = (name: NumberName, count: number, { catalog }: World): string =>
	catalog.settings.measures[numberRow(name).measure](numberWords(name, count), count === 1);

/** The days of the week as a shop counts them, from Monday on. */
export const week: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 0];

export const weekdayWords = (weekdays: readonly Weekday[], { catalog }: World): string =>
	week
		.filter(weekday => weekdays.includes(weekday))
		.map(weekday => catalog.dates.weekday(weekday))
		.join(', ') || catalog.settings.none;

/** What a setting holds, in plain words. */
export const valueWords = ({ name, value }: SettingChange, world: World): string => {
	const { settings } = world.catalog;
	if (name === 'credit.limit' && value === 0) return settings.noLimit;
	if (isNumberSetting(name)) return counted(name, value as number, world);
	switch (name) {
		case 'shop.phone':
			return value === undefined ? settings.none : showPhone(value);
		case 'shop.language':
			return value === undefined ? '' : settings.languages[value];
		case 'quietWeekdays':
			return weekdayWords(value ?? [], world);
		case 'closedDays':
			return settings.closedDaysCount(
				(value ?? []).filter(({ day }) => day >= world.facts.today).length,
			);
		default:
			return String(value ?? '');
	}
};

/** The setting as it stands. */
export const held = (name: SettingName, { book }: World): SettingChange =>
	({ name, value: settingOf(book.settings, name) }) as SettingChange;

/** `De 0 à 365 jours. D'origine : 7 jours.` */
export const rangeWords = (name: SettingName, world: World): string => {
	const { range, usual } = world.catalog.settings;
	const { settings } = world.book;
	const bounds = isNumberSetting(name) ? rangeOf(settings, name) : undefined;
	const said =
		bounds === undefined || !isNumberSetting(name)
			? ''
			: range(numberWords(name, bounds.least), counted(name, bounds.most, world));
	const given = defaultOf(settings, name);
	return [said, given === undefined ? '' : usual(valueWords(given, world))]
		.filter(part => part !== '')
		.join(' ');
};
