import { parseText } from '../../book/name.ts';
import { ok, type Result, refuse } from '../../book/result.ts';
import { changeSetting, parseNumber, type SettingChange, settingOf } from '../../book/setting.ts';
import { isNumberSetting, type SettingName, settingTable } from '../../book/setting-table.ts';
import type { Form, Given } from '../form/form.ts';
import { type FormState, form } from '../form/state.ts';
import { pop } from '../screen.ts';
import { keep, type Turn, type World } from '../turn.ts';
import { held, numberWords, rangeWords, valueWords } from './value-words.ts';

/** What stands in the field when the form is opened. */
const typedNow = (name: SettingName, { book }: World): string => {
	const value = settingOf(book.settings, name);
	return isNumberSetting(name) ? numberWords(name, value as number) : String(value ?? '');
};

export const settingForm = (name: SettingName, world: World): FormState => {
	const value = typedNow(name, world);
	return form('setting', { setting: name }, value === '' ? {} : { value });
};

/** « Réglage gardé. Rappel, après le jour dû : 7 jours. » */
export const keptNotice = (name: SettingName, world: World): Turn => {
	const { words, kept } = world.catalog.settings;
	return {
		notice: { tone: 'good', text: kept(words[name].name, valueWords(held(name, world), world)) },
	};
};

const countryRead = (typed: string, { isCountry }: World): Result<string> => {
	const code = typed.trim().toUpperCase();
	return /^[A-Z]{2}$/.test(code) && isCountry(code)
		? ok(code)
		: refuse({ reason: 'country-unknown', text: typed.trim() });
};

const zoneRead = (typed: string, { isZone }: World): Result<string> => {
	const zone = typed.trim();
	return isZone(zone) ? ok(zone) : refuse({ reason: 'zone-unknown', text: zone });
};

const valueRead = (name: SettingName, typed: string, world: World): Result<unknown> => {
	if (isNumberSetting(name)) return parseNumber(typed, name, world.book.settings);
	switch (settingTable[name].kind) {
		case 'phone':
			return typed.trim() === '' ? ok(undefined) : world.parsePhone(typed);
		case 'country':
			return countryRead(typed, world);
		case 'zone':
			return zoneRead(typed, world);
		default:
			return parseText(typed);
	}
};

const nameIn = ({ about }: Given): SettingName => about.setting ?? 'shop.name';

/** One setting that is typed, whichever it is. */
export const setting: Form<{ readonly value: SettingChange }> = {
	title: given => given.world.catalog.settings.words[nameIn(given)].name,
	situation: given => {
		const name = nameIn(given);
		return [given.world.catalog.settings.words[name].about, rangeWords(name, given.world)]
			.filter(text => text !== '')
			.map(text => ({ text }));
	},
	fields: {
		value: {
			label: ({ world }) => world.catalog.settings.value,
			read: (typed, given) => {
				const name = nameIn(given);
				const read = valueRead(name, typed, given.world);
				return read.ok ? ok({ name, value: read.value } as SettingChange) : read;
			},
			echo: (change, { world }) => valueWords(change, world),
		},
	},
	enter: 'keeps',
	accept: (values, given, { stack, world }) => {
		const name = nameIn(given);
		return keep(
			book => changeSetting(book, values.value, world.facts),
			(_done, after) => ({ stack: pop(stack), ...keptNotice(name, after) }),
		);
	},
};
