import { expect, it } from 'vitest';
import { applyChanges, emptyBook } from '../../source/book/book.ts';
import { type ShopFacts, setUpShop } from '../../source/book/shop.ts';
import { phoneIf, read, reasonOf } from '../support/reading.ts';

const book = emptyBook('fr');

it('a shop is set up with its name, its phone and its days of rest', () => {
	const phone = phoneIf('677000001');
	const facts: ShopFacts = {
		name: ' Chez  Moussa ',
		quietWeekdays: [6, 5],
		...(phone === undefined ? {} : { phone }),
	};
	const { settings } = applyChanges(book, read(setUpShop(book, facts)).changes);
	expect(settings).toEqual({
		...book.settings,
		shop: { ...book.settings.shop, name: 'Chez Moussa', phone: '+237677000001' },
		quietWeekdays: [5, 6],
	});
});

it.each([
	[{ name: ' ', quietWeekdays: [0] }, 'name-missing'],
	[{ name: 'Chez Moussa', quietWeekdays: [0, 1, 2, 3, 4, 5, 6] }, 'no-open-weekday'],
] as const)('%j is refused: %s', (facts, reason) => {
	expect(reasonOf(setUpShop(book, facts))).toBe(reason);
});
