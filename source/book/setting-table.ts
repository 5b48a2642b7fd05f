import { mostFrancs } from './money.ts';
import type { Settings } from './settings.ts';
import type { Measure } from './units.ts';

type Grouped = 'shop' | NumberGroup;
type NumberGroup =
	| 'payment'
	| 'agios'
	| 'problem'
	| 'courtesy'
	| 'delivery'
	| 'renewal'
	| 'satisfaction'
	| 'stock'
	| 'credit'
	| 'spacing'
	| 'keeping';

type Path<Group extends Grouped> = { [G in Group]: `${G}.${keyof Settings[G] & string}` }[Group];

/** The numbers of the rules, by their place in the settings: `payment.afterDays`. */
export type NumberName = Path<NumberGroup>;

/** Everything the owner may set, besides the wording of his messages. */
export type SettingName = Path<'shop'> | 'quietWeekdays' | 'closedDays' | NumberName;

/** What stands together on the settings screen, under one heading. */
export type SettingGroup =
	| 'shop'
	| 'days'
	| 'payment'
	| 'agios'
	| 'delivery'
	| 'renewal'
	| 'satisfaction'
	| 'courtesy'
	| 'stock'
	| 'credit'
	| 'keeping';

/** A whole number of what it measures, from the least to the most that keep the rules sane. */
export interface NumberRow {
	readonly group: SettingGroup;
	readonly kind: 'number';
	readonly measure: Measure;
	readonly least: number;
	readonly most: number;
}

interface OwnRow {
	readonly group: SettingGroup;
	readonly kind: 'name' | 'phone' | 'language' | 'country' | 'zone' | 'weekdays' | 'days';
}

export type SettingRow = NumberRow | OwnRow;

const number =
	(measure: Measure) =>
	(group: SettingGroup, least: number, most: number): NumberRow => ({
		group,
		kind: 'number',
		measure,
		least,
		most,
	});

const days = number('days');
const pieces = number('pieces');
const francs = number('francs');
const messages = number('messages');
const deliveries = number('deliveries');
const problems = number('problems');
const customers = number('customers');
const percent = number('percent');

/** Hundredths of a per cent: what a shop may ask for a month and still be called one. */
const highestRate = 500;

/** A final notice that leaves a debtor more than this presses nobody. */
export const longestDeadlineDays = 90;

/**
 * THE table of settings, in the order of their screen: the group each stands in, what it counts, the least and
 * the most. Zero where a rule still means something with it: a gap of none, a sale due at once. A new setting
 * is a field of `Settings`, its default and a row here; both catalogs are then asked for its words.
 */
export const settingTable = {
	'shop.name': { group: 'shop', kind: 'name' },
	'shop.phone': { group: 'shop', kind: 'phone' },
	'shop.language': { group: 'shop', kind: 'language' },
	'shop.country': { group: 'shop', kind: 'country' },
	'shop.zone': { group: 'shop', kind: 'zone' },
	quietWeekdays: { group: 'days', kind: 'weekdays' },
	closedDays: { group: 'days', kind: 'days' },
	'spacing.days': days('days', 0, 30),
	'payment.afterDays': days('payment', 0, 365),
	'payment.reminderAfterDays': days('payment', 1, 180),
	'payment.againAfterDays': days('payment', 1, 180),
	'payment.pricesAfterDays': days('payment', 1, 365),
	'payment.costsAfterDays': days('payment', 1, 365),
	'payment.cashFlowAfterDays': days('payment', 1, 365),
	'payment.interestAfterDays': days('payment', 1, 365),
	'payment.finalAfterDays': days('payment', 1, 730),
	'payment.deadlineDays': days('payment', 1, longestDeadlineDays),
	'payment.callAfter': messages('payment', 1, 20),
	'payment.recoveredWithinDays': days('payment', 1, 90),
	'agios.rate': percent('agios', 0, highestRate),
	'agios.fromDays': days('agios', 0, 365),
	'delivery.confirmAfterDays': days('delivery', 0, 60),
	'delivery.newDayAfterDays': days('delivery', 0, 60),
	'delivery.usualOver': deliveries('delivery', 1, 100),
	'renewal.beforeDays': days('renewal', 0, 60),
	'renewal.endsAfterDays': days('renewal', 1, 365),
	'satisfaction.afterDays': days('satisfaction', 0, 90),
	'satisfaction.minimum': francs('satisfaction', 0, mostFrancs),
	'satisfaction.endsAfterDays': days('satisfaction', 1, 90),
	'problem.afterDays': days('satisfaction', 0, 60),
	'problem.sameBeforeAsking': problems('satisfaction', 2, 20),
	'courtesy.afterDays': days('courtesy', 15, 730),
	'courtesy.perDay': customers('courtesy', 0, 20),
	'stock.threshold': pieces('stock', 0, 9999),
	'stock.leadDays': days('stock', 0, 180),
	'stock.coverDays': days('stock', 1, 365),
	'stock.averageOverDays': days('stock', 7, 365),
	'credit.limit': francs('credit', 0, mostFrancs),
	'keeping.hotDays': days('keeping', 30, 730),
	'keeping.dailyBackupDays': days('keeping', 1, 365),
	'keeping.outsideBackupDays': days('keeping', 1, 90),
	// A shop closed for a week comes back to a clock that is still believed.
	'keeping.clockJumpDays': days('keeping', 7, 365),
} as const satisfies Readonly<Record<SettingName, SettingRow>>;

export const settingNames = Object.keys(settingTable) as readonly SettingName[];

export const isNumberSetting = (name: SettingName): name is NumberName =>
	settingTable[name].kind === 'number';

export const numberRow = (name: NumberName): NumberRow => settingTable[name];
