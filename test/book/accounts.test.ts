import { describe, expect, it } from 'vitest';
import { accountsOf } from '../../source/book/accounts.ts';
import { applyChanges, put } from '../../source/book/book.ts';
import { day } from '../../source/book/day.ts';
import { francs } from '../../source/book/money.ts';
import { openShop, type Shop } from '../support/shop.ts';

const shopOfThree = (): Shop => {
	const shop = openShop('2026-11-02');
	shop.knows('Awa');
	shop.sells({ to: 'Mr Paul', items: ['1 Tablette 45000'], paid: 20_000 });
	shop.onDay('2026-11-05').sells({ to: 'Mr Paul', items: ['1 Lampe 6000'], paid: 0 });
	shop.onDay('2026-11-09').sells({ to: 'Mme Jeanne', items: ['1 Coque 2000'] });
	shop.onDay('2026-11-20').isPaid('Mr Paul', 26_000);
	return shop;
};

const told = ({ book }: Pick<Shop, 'book'>) =>
	accountsOf(book).map(({ customer, owed, oldest, seen }) => [customer.name, owed, oldest, seen]);

describe('the accounts of all customers', () => {
	it('say what each owes, since when, and when he was last seen: 25 000 + 6 000 - 26 000 = 5 000', () => {
		expect(told(shopOfThree())).toEqual([
			['Awa', 0, undefined, '2026-11-02'],
			['Paul', 5_000, '2026-11-05', '2026-11-20'],
			['Jeanne', 0, undefined, '2026-11-09'],
		]);
	});

	it('leave cancelled sales out, as if they had never been', () => {
		const shop = shopOfThree();
		const [, lamp] = Object.values(shop.book.sales);
		if (lamp === undefined) throw new Error('no lamp');
		const cancelled = { on: day('2026-11-21'), refund: francs(1_000), reason: 'erreur' };
		const book = applyChanges(shop.book, [put('sales', { ...lamp, cancelled })]);
		expect(told({ book })[1]).toEqual(['Paul', 0, undefined, '2026-11-20']);
	});

	it('are added up once for a book', () => {
		const { book } = shopOfThree();
		expect(accountsOf(book)).toBe(accountsOf({ ...book }));
		const paid = shopOfThree();
		const before = accountsOf(paid.book);
		paid.isPaid('Mr Paul', 5_000);
		expect(accountsOf(paid.book)).not.toBe(before);
	});
});
