import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../source/book/day.ts';
import { mostFrancs } from '../../source/book/money.ts';
import {
	changeSetting,
	defaultOf,
	isChanged,
	parseNumber,
	rangeOf,
	resetSetting,
	type SettingChange,
	settingOf,
} from '../../source/book/setting.ts';
import {
	isNumberSetting,
	type NumberName,
	numberRow,
	type SettingName,
	settingNames,
} from '../../source/book/setting-table.ts';
import { defaultSettings, type Settings } from '../../source/book/settings.ts';
import { read, reasonOf } from '../support/reading.ts';
import { openShop, type Shop } from '../support/shop.ts';

const usual = defaultSettings('fr');
const numbers = settingNames.filter(isNumberSetting);

const set = (shop: Shop, name: SettingName, value: unknown) =>
	shop.does(changeSetting(shop.book, { name, value } as SettingChange, shop.facts));

const refusalOf = (shop: Shop, name: SettingName, value: unknown) =>
	shop.refusal(() => set(shop, name, value));

/** The paths of the settings, but for the templates and the lists: `payment.afterDays`. */
const paths = (settings: Settings): readonly string[] =>
	Object.entries(settings)
		.filter(([group]) => group !== 'templates')
		.flatMap(([group, inside]) =>
			Array.isArray(inside) ? [group] : Object.keys(inside).map(field => `${group}.${field}`),
		);

describe('the table of settings', () => {
	it('has every field of the settings once', () => {
		expect([...settingNames].sort()).toEqual([...paths(usual), 'shop.phone'].sort());
	});

	it.each(numbers)('%s: the default is in its range, which never goes below zero', name => {
		const { least, most } = rangeOf(usual, name);
		const value = settingOf(usual, name);
		expect(least).toBeGreaterThanOrEqual(0);
		expect(value).toBeGreaterThanOrEqual(least);
		expect(value).toBeLessThanOrEqual(most);
	});
});

describe('a number', () => {
	it.each(numbers)('%s: takes its least and its most, and nothing beyond', name => {
		const { least, most } = rangeOf(usual, name);
		for (const value of [least, most]) {
			const shop = openShop('2026-11-23');
			set(shop, name, value);
			expect(settingOf(shop.book.settings, name)).toBe(value);
		}
		const row = numberRow(name);
		for (const value of [least - 1, most + 1, -1, 2.5, Number.NaN, undefined]) {
			const isInRow =
				/AfterDays$/.test(name) && Number(value) >= row.least && Number(value) <= row.most;
			expect(refusalOf(openShop('2026-11-23'), name, value)).toEqual(
				isInRow && Number.isInteger(value)
					? { reason: 'setting-out-of-order', least, most }
					: { reason: 'setting-out-of-range', measure: row.measure, least, most },
			);
		}
	});

	it('changes nothing else', () => {
		const shop = openShop('2026-11-23');
		const before = shop.book.settings;
		set(shop, 'payment.afterDays', 10);
		expect(shop.book.settings).toEqual({
			...before,
			payment: { ...before.payment, afterDays: 10 },
		});
	});

	it.each<[typed: string, name: NumberName, value: number]>([
		['0', 'payment.afterDays', 0],
		[' 14 ', 'payment.afterDays', 14],
		['007', 'payment.afterDays', 7],
		['365', 'payment.afterDays', 365],
		['5k', 'satisfaction.minimum', 5000],
		['5 000 FCFA', 'satisfaction.minimum', 5000],
		['0', 'credit.limit', 0],
		['999999999', 'credit.limit', mostFrancs],
	])('%j for %s reads as %i', (typed, name, value) => {
		expect(parseNumber(typed, name, usual)).toEqual({ ok: true, value });
	});

	it.each([
		'',
		'   ',
		'-1',
		'366',
		'1e9',
		'12,5',
		'31/2',
		'7 jours',
		'sept',
		'👍',
		'سبعة',
		'٧',
		'9'.repeat(300),
	])('%j is no number of days between 0 and 365', typed => {
		expect(parseNumber(typed, 'payment.afterDays', usual)).toEqual({
			ok: false,
			refusal: { reason: 'setting-out-of-range', measure: 'days', least: 0, most: 365 },
		});
	});

	it.each([
		['', 'amount-unreadable'],
		['-1', 'amount-negative'],
		['12,5', 'amount-ambiguous'],
		['1e9', 'amount-unreadable'],
		['1000000000', 'amount-too-large'],
	])('%j is no limit of credit: %s', (typed, reason) => {
		expect(reasonOf(parseNumber(typed, 'credit.limit', usual))).toBe(reason);
	});
});

describe('the days a settled sale stays in the book', () => {
	it('are no fewer than the rules look back on', () => {
		const shop = openShop('2026-11-23');
		// The average of the stock looks back on 90 days.
		expect(rangeOf(shop.book.settings, 'keeping.hotDays')).toEqual({ least: 90, most: 730 });
		set(shop, 'stock.averageOverDays', 28);
		// Money recovered: 14 days after a message of the 1st, told until the 31st.
		expect(rangeOf(shop.book.settings, 'keeping.hotDays')).toEqual({ least: 45, most: 730 });
		expect(refusalOf(shop, 'keeping.hotDays', 44).reason).toBe('setting-out-of-range');
		set(shop, 'keeping.hotDays', 45);
	});

	it('may be put right even where a hand wrote rules that look back for ever', () => {
		const stock = { ...usual.stock, averageOverDays: 5000 };
		expect(rangeOf({ ...usual, stock }, 'keeping.hotDays')).toEqual({ least: 5000, most: 5000 });
	});
});

describe('the week', () => {
	it('is kept in order, each day once', () => {
		const shop = openShop('2026-11-23');
		set(shop, 'quietWeekdays', [6, 0, 6]);
		expect(shop.book.settings.quietWeekdays).toEqual([0, 6]);
	});

	it('may be open every day, and not closed on all', () => {
		const shop = openShop('2026-11-23');
		set(shop, 'quietWeekdays', []);
		expect(shop.book.settings.quietWeekdays).toEqual([]);
		expect(refusalOf(shop, 'quietWeekdays', [0, 1, 2, 3, 4, 5, 6]).reason).toBe('no-open-weekday');
	});
});

describe('the shop', () => {
	it.each([
		['', 'name-missing'],
		['   ', 'name-missing'],
		['x'.repeat(301), 'text-too-long'],
	])('is not called %j', (name, reason) => {
		expect(refusalOf(openShop('2026-11-23'), 'shop.name', name).reason).toBe(reason);
	});

	it('loses its phone when none is given', () => {
		const shop = openShop('2026-11-23');
		set(shop, 'shop.phone', '+237677000001');
		expect(shop.book.settings.shop.phone).toBe('+237677000001');
		set(shop, 'shop.phone', undefined);
		expect('phone' in shop.book.settings.shop).toBe(false);
	});

	it('speaks the language it is given, and all its numbers stay', () => {
		const shop = openShop('2026-11-23');
		set(shop, 'spacing.days', 5);
		set(shop, 'shop.language', 'en');
		expect(shop.book.settings.shop.language).toBe('en');
		expect(shop.book.settings.spacing.days).toBe(5);
	});
});

describe('the usual value', () => {
	it.each(['shop.name', 'shop.phone', 'shop.language', 'closedDays'] as const)(
		'does not exist for %s',
		name => {
			const shop = openShop('2026-11-23');
			expect(defaultOf(shop.book.settings, name)).toBeUndefined();
			expect(isChanged(shop.book.settings, name)).toBe(false);
			expect(reasonOf(resetSetting(shop.book, name, shop.facts))).toBe('setting-without-default');
		},
	);

	it.each(numbers)('%s: is given back, and only then the setting is as usual', name => {
		const shop = openShop('2026-11-23');
		const { most } = rangeOf(usual, name);
		set(shop, name, most);
		expect(isChanged(shop.book.settings, name)).toBe(true);
		shop.does(resetSetting(shop.book, name, shop.facts));
		expect(settingOf(shop.book.settings, name)).toBe(settingOf(usual, name));
		expect(isChanged(shop.book.settings, name)).toBe(false);
	});

	it('of the quiet days is Sunday', () => {
		const shop = openShop('2026-11-23');
		set(shop, 'quietWeekdays', [5]);
		expect(isChanged(shop.book.settings, 'quietWeekdays')).toBe(true);
		shop.does(resetSetting(shop.book, 'quietWeekdays', shop.facts));
		expect(shop.book.settings.quietWeekdays).toEqual([0]);
	});
});

describe('another threshold of the stock', () => {
	const shopOfThree = (): Shop => {
		const shop = openShop('2026-11-02');
		shop.keeps('Chargeur', { price: 2500, stock: 2 });
		shop.keeps('Coque', { price: 4000, stock: 5 });
		shop.keeps('Ampoule', { price: 1000, stock: 5, threshold: 1 });
		return shop.onDay('2026-11-23');
	};
	const lows = (shop: Shop) =>
		Object.values(shop.book.products).map(({ name, lowSince }) => [name, lowSince]);

	it('makes low, from today, what has no threshold of its own', () => {
		const shop = shopOfThree();
		set(shop, 'stock.threshold', 5);
		expect(lows(shop)).toEqual([
			['Chargeur', '2026-11-02'],
			['Coque', '2026-11-23'],
			['Ampoule', undefined],
		]);
	});

	it('makes low no more what is above it, and keeps what is on order', () => {
		const shop = shopOfThree();
		const { id } = shop.product('Chargeur');
		const ordered = { on: day('2026-11-20'), quantity: 10 };
		shop.book = {
			...shop.book,
			products: { ...shop.book.products, [id]: { ...shop.product('Chargeur'), ordered } },
		};
		set(shop, 'stock.threshold', 1);
		expect(shop.product('Chargeur').lowSince).toBeUndefined();
		expect(shop.product('Chargeur').ordered).toEqual(ordered);
	});
});

it('whatever is set, the settings stay in their ranges', () => {
	fc.assert(
		fc.property(
			fc.array(fc.tuple(fc.constantFrom(...numbers), fc.integer({ min: -10, max: 1000 })), {
				maxLength: 30,
			}),
			steps => {
				const shop = openShop('2026-11-23');
				for (const [name, value] of steps) {
					const result = changeSetting(shop.book, { name, value } as SettingChange, shop.facts);
					if (result.ok) shop.does(result);
				}
				for (const name of numbers.filter(one => one !== 'keeping.hotDays')) {
					const { least, most } = numberRow(name);
					const value = read({ ok: true, value: settingOf(shop.book.settings, name) });
					expect(value >= least && value <= most).toBe(true);
				}
			},
		),
	);
});

describe('the thresholds of the stages', () => {
	const withThresholds = (...days: readonly number[]): Shop =>
		openShop('2026-11-23').settles(settings => {
			const [reminder = 0, prices = 0, costs = 0, cashFlow = 0, interest = 0, final = 0] = days;
			const payment = {
				...settings.payment,
				reminderAfterDays: reminder,
				pricesAfterDays: prices,
				costsAfterDays: costs,
				cashFlowAfterDays: cashFlow,
				interestAfterDays: interest,
				finalAfterDays: final,
			};
			return { ...settings, payment };
		});

	it.each<[NumberName, least: number, most: number]>([
		// 7, 15, 30, 45, 60, 90: each from a day after the one below to a day before the one above.
		['payment.reminderAfterDays', 1, 14],
		['payment.pricesAfterDays', 8, 29],
		['payment.costsAfterDays', 16, 44],
		['payment.cashFlowAfterDays', 31, 59],
		['payment.interestAfterDays', 46, 89],
		['payment.finalAfterDays', 61, 730],
	])('%s stays between its neighbours', (name, least, most) => {
		expect(rangeOf(usual, name)).toEqual({ least, most });
	});

	it('follow the neighbour that was moved', () => {
		const shop = openShop('2026-11-23');
		set(shop, 'payment.costsAfterDays', 20);
		expect(refusalOf(shop, 'payment.pricesAfterDays', 20)).toEqual({
			reason: 'setting-out-of-order',
			least: 8,
			most: 19,
		});
		set(shop, 'payment.pricesAfterDays', 19);
		// The usual 30 days of the costs still come after, the usual 15 of the prices as well.
		shop.does(resetSetting(shop.book, 'payment.costsAfterDays', shop.facts));
		set(shop, 'payment.pricesAfterDays', 25);
		set(shop, 'payment.reminderAfterDays', 20);
		expect(
			shop.refusal(() => shop.does(resetSetting(shop.book, 'payment.pricesAfterDays', shop.facts))),
		).toEqual({ reason: 'setting-out-of-order', least: 21, most: 29 });
	});

	it('that a hand put out of order can be put right, one after the other', () => {
		// The prices are to come after the 40 days of the reminder and before the 30 of the costs: anywhere.
		const shop = withThresholds(40, 15, 30, 45, 60, 90);
		expect(rangeOf(shop.book.settings, 'payment.pricesAfterDays')).toEqual({ least: 1, most: 365 });
		expect(rangeOf(shop.book.settings, 'payment.reminderAfterDays')).toEqual({
			least: 1,
			most: 14,
		});
		set(shop, 'payment.reminderAfterDays', 7);
		expect(rangeOf(shop.book.settings, 'payment.pricesAfterDays')).toEqual({ least: 8, most: 29 });
	});
});
