import type { Book, Change } from './book.ts';
import { parseText } from './name.ts';
import type { Phone } from './phone.ts';
import { ok, type Result } from './result.ts';
import { checkedWeekdays } from './setting.ts';
import type { Weekday } from './units.ts';

export interface ShopFacts {
	readonly name: string;
	readonly phone?: Phone;
	/** The days of the week on which it is closed. */
	readonly quietWeekdays: readonly Weekday[];
}

/** What the first run asks: the shop's name, its phone if there is one, and its days of rest. */
export const setUpShop = (
	{ settings }: Book,
	{ name: typed, phone, quietWeekdays: typedDays }: ShopFacts,
): Result<{ readonly changes: readonly Change[] }> => {
	const name = parseText(typed);
	if (!name.ok) return name;
	const quietWeekdays = checkedWeekdays(typedDays);
	if (!quietWeekdays.ok) return quietWeekdays;
	const shop = { ...settings.shop, name: name.value, ...(phone === undefined ? {} : { phone }) };
	return ok({
		changes: [
			{ table: 'settings', record: { ...settings, shop, quietWeekdays: quietWeekdays.value } },
		],
	});
};
