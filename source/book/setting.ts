import { isAlike } from './alike.ts';
import { daysLookedBack } from './archive.ts';
import { type Book, type Change, type Facts, put } from './book.ts';
import type { Day } from './day.ts';
import { parseAmount } from './money.ts';
import { parseText } from './name.ts';
import { ok, type Result, refuse } from './result.ts';
import {
	isNumberSetting,
	type NumberName,
	numberRow,
	type SettingName,
	settingTable,
} from './setting-table.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { isLow } from './stock.ts';
import type { Weekday } from './units.ts';

/** What a setting holds. */
export type ValueOf<Name extends SettingName> =
	Name extends `${infer Group extends keyof Settings}.${infer Field}`
		? Field extends keyof Settings[Group]
			? Settings[Group][Field]
			: never
		: Name extends keyof Settings
			? Settings[Name]
			: never;

/** One setting and what it is to hold; without a value, a phone is taken out. */
export type SettingChange = {
	[Name in SettingName]: { readonly name: Name; readonly value: ValueOf<Name> | undefined };
}[SettingName];

type Tree = Readonly<Record<string, unknown>>;

export const settingOf = <Name extends SettingName>(
	settings: Settings,
	name: Name,
): ValueOf<Name> => {
	const [group = '', field] = name.split('.');
	const found = (settings as unknown as Tree)[group];
	// The name is a path of the settings: the table's type sees to it.
	return (field === undefined ? found : (found as Tree)[field]) as ValueOf<Name>;
};

const withSetting = (settings: Settings, { name, value }: SettingChange): Settings => {
	const [group = '', field] = name.split('.');
	if (field === undefined) return { ...settings, [group]: value };
	const { [field]: _before, ...others } = (settings as unknown as Tree)[group] as Tree;
	return { ...settings, [group]: value === undefined ? others : { ...others, [field]: value } };
};

interface Range {
	readonly least: number;
	readonly most: number;
}

/** The thresholds of the payment stages, in climbing order. */
const climbing: readonly NumberName[] = [
	'payment.reminderAfterDays',
	'payment.pricesAfterDays',
	'payment.costsAfterDays',
	'payment.cashFlowAfterDays',
	'payment.interestAfterDays',
	'payment.finalAfterDays',
];

/** A stage comes after the one below it and before the one above; where a hand left no room, it may be put anywhere. */
const betweenStages = (settings: Settings, name: NumberName, row: Range): Range => {
	const place = climbing.indexOf(name);
	if (place < 0) return row;
	const below = climbing[place - 1];
	const above = climbing[place + 1];
	const least =
		below === undefined ? row.least : Math.max(row.least, Number(settingOf(settings, below)) + 1);
	const most =
		above === undefined ? row.most : Math.min(row.most, Number(settingOf(settings, above)) - 1);
	return least > most ? row : { least, most };
};

/** The least and the most a number may be; what the rules look back on has to stay in the book. */
export const rangeOf = (settings: Settings, name: NumberName): Range => {
	const { least, most } = betweenStages(settings, name, numberRow(name));
	const needed = name === 'keeping.hotDays' ? Math.max(least, daysLookedBack(settings)) : least;
	return { least: needed, most: Math.max(needed, most) };
};

const inRange = (settings: Settings, name: NumberName, value: unknown): Result<number> => {
	const { least, most } = rangeOf(settings, name);
	const isIn = (range: Range): boolean =>
		Number.isSafeInteger(value) && Number(value) >= range.least && Number(value) <= range.most;
	if (isIn({ least, most })) return ok(value as number);
	return climbing.includes(name) && isIn(numberRow(name))
		? refuse({ reason: 'setting-out-of-order', least, most })
		: refuse({ reason: 'setting-out-of-range', measure: numberRow(name).measure, least, most });
};

/** `1`, `1,5`, `1.25 %` in hundredths of a per cent. */
const hundredthsOf = (text: string): number | undefined => {
	const [, units, decimals = ''] = /^(\d{1,4})(?:[.,](\d{1,2}))?\s*%?$/.exec(text) ?? [];
	return units === undefined ? undefined : Number(units) * 100 + Number(decimals.padEnd(2, '0'));
};

/** Reads a number of the settings as a hand writes it: `7`, or `5 000` and `5k` for money. */
export const parseNumber = (
	typed: string,
	name: NumberName,
	settings: Settings,
): Result<number> => {
	if (numberRow(name).measure === 'francs') {
		const amount = parseAmount(typed);
		return amount.ok ? inRange(settings, name, amount.value) : amount;
	}
	const text = typed.trim();
	if (numberRow(name).measure === 'percent') return inRange(settings, name, hundredthsOf(text));
	return inRange(settings, name, /^\d{1,9}$/.test(text) ? Number(text) : undefined);
};

/** The days of rest of a week that has an open day, each once. */
export const checkedWeekdays = (weekdays: readonly Weekday[]): Result<readonly Weekday[]> => {
	const each = [...new Set(weekdays)].sort();
	return each.length < 7 ? ok(each) : refuse({ reason: 'no-open-weekday' });
};

const checked = (settings: Settings, change: SettingChange): Result<unknown> => {
	const { name, value } = change;
	if (isNumberSetting(name)) return inRange(settings, name, value);
	switch (change.name) {
		case 'shop.name':
			return parseText(change.value ?? '');
		case 'quietWeekdays':
			return checkedWeekdays(change.value ?? []);
		default:
			return ok(value);
	}
};

/** The usual value, or nothing for what is the shop's own: its name, its phone, its language, its closed days. */
export const defaultOf = (settings: Settings, name: SettingName): SettingChange | undefined => {
	const { kind } = settingTable[name];
	if (kind === 'name' || kind === 'phone' || kind === 'language' || kind === 'days')
		return undefined;
	const value = settingOf(defaultSettings(settings.shop.language), name);
	return { name, value } as SettingChange;
};

/** It has a usual value, and holds another. */
export const isChanged = (settings: Settings, name: SettingName): boolean => {
	const usual = defaultOf(settings, name);
	return usual !== undefined && !isAlike(settingOf(settings, name), usual.value);
};

/** The products that another threshold of the shop makes low, or low no more; what is on order stays so. */
const restocked = (book: Book, settings: Settings, today: Day): readonly Change[] =>
	Object.values(book.products).flatMap(product => {
		const low = isLow(product, settings);
		if (low === (product.lowSince !== undefined)) return [];
		const { lowSince: _over, ...above } = product;
		return [put('products', low ? { ...above, lowSince: today } : above)];
	});

interface Changed {
	readonly settings: Settings;
	readonly changes: readonly Change[];
}

/**
 * Sets one setting.
 *
 * @returns a refusal for a number out of its range, a shop without a name, a week without an open day
 */
export const changeSetting = (
	book: Book,
	change: SettingChange,
	{ today }: Facts,
): Result<Changed> => {
	const value = checked(book.settings, change);
	if (!value.ok) return value;
	const settings = withSetting(book.settings, { ...change, value: value.value } as SettingChange);
	return ok({
		settings,
		changes: [
			{ table: 'settings', record: settings },
			...(change.name === 'stock.threshold' ? restocked(book, settings, today) : []),
		],
	});
};

/** Gives a setting its usual value back. */
export const resetSetting = (book: Book, name: SettingName, facts: Facts): Result<Changed> => {
	const usual = defaultOf(book.settings, name);
	return usual === undefined
		? refuse({ reason: 'setting-without-default' })
		: changeSetting(book, usual, facts);
};
