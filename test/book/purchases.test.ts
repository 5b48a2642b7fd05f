import { expect, it } from 'vitest';
import { lastPurchases } from '../../source/book/purchases.ts';
import { openShop } from '../support/shop.ts';

it('the last sales of a product, the newest first, its lines together, up to so many', () => {
	const shop = openShop('2026-11-02');
	shop.keeps('Lampe', { price: 5_000 });
	shop.keeps('Savon', { price: 500 });
	shop.sells({ items: ['1 Lampe'] });
	shop.onDay('2026-11-05').sells({ items: ['2 Lampe', '1 Savon', '3 Lampe 4000'] });
	shop.sells({ items: ['4 Lampe'] });
	shop.onDay('2026-11-09').sells({ items: ['7 Savon'] });
	const bought = (most: number) =>
		lastPurchases(shop.book, shop.product('Lampe').id, most).map(({ sale, quantity }) => [
			sale.on,
			quantity,
		]);
	expect(bought(9)).toEqual([
		['2026-11-05', 4],
		['2026-11-05', 5],
		['2026-11-02', 1],
	]);
	expect(bought(1)).toEqual([['2026-11-05', 4]]);
});
