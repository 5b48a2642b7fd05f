import { describe, expect, it } from 'vitest';
import { buyersOf } from '../../source/book/buyers.ts';
import { findProduct } from '../../source/book/find.ts';
import { mergeCustomers } from '../../source/book/merge.ts';
import { cancelSale } from '../../source/book/sale-cancelling.ts';
import { reasonOf } from '../support/reading.ts';
import { openShop, type Shop } from '../support/shop.ts';

const shopOfThree = (): Shop => {
	const shop = openShop('2026-11-23');
	shop.keeps('Sac de Riz 25kg', { price: 18_000, barcode: '6111245' });
	shop.keeps('Sac de sucre', { price: 700 });
	shop.knows('Mr Paul', { phone: '677000001' });
	shop.knows('Awa', { phone: '655000004' });
	shop.knows('Jeanne');
	return shop;
};

const rice = ['1 Sac de Riz 25kg'];

const buyers = (
	shop: Shop,
	...archived: Parameters<typeof buyersOf>[2] & object
): readonly string[] =>
	buyersOf(shop.book, shop.product('Sac de Riz 25kg').id, archived).map(({ name }) => name);

describe('who bought a product', () => {
	it('each of them once, whoever can be reached or not; nobody from the counter', () => {
		const shop = shopOfThree();
		shop.sells({ to: 'Jeanne', items: rice });
		shop.sells({ to: 'Paul', items: ['1 Sac de sucre', ...rice] });
		shop.sells({ to: 'Jeanne', items: rice });
		shop.sells({ to: 'Awa', items: ['1 Sac de sucre'] });
		shop.sells({ items: rice });
		expect(buyers(shop)).toEqual(['Jeanne', 'Paul']);
	});

	it('not of a sale that never was', () => {
		const shop = shopOfThree();
		const sale = shop.sells({ to: 'Paul', items: rice, paid: 0 });
		expect(buyers(shop)).toEqual(['Paul']);
		shop.does(
			cancelSale(shop.book, { saleId: sale.id, refund: 'cash', reason: 'erreur' }, shop.facts),
		);
		expect(buyers(shop)).toEqual([]);
	});

	it('of an archived sale too, under the name he has since two records were made one', () => {
		const shop = shopOfThree();
		const sale = shop.sells({ to: 'Awa', items: rice });
		const { [sale.id]: _gone, ...sales } = shop.book.sales;
		shop.book = { ...shop.book, sales };
		const facts = { keptId: shop.customer('Paul').id, goneId: shop.customer('Awa').id };
		shop.does(mergeCustomers(shop.book, facts));
		expect(buyers(shop)).toEqual([]);
		expect(buyers(shop, sale)).toEqual(['Paul']);
	});
});

describe('a product that is named', () => {
	const found = (typed: string): string => {
		const result = findProduct(shopOfThree().book, typed);
		return result.ok ? result.value.name : reasonOf(result);
	};

	it.each([
		['6111245', 'Sac de Riz 25kg'],
		['SAC DE SUCRE', 'Sac de sucre'],
		['riz', 'Sac de Riz 25kg'],
		['riz sac', 'Sac de Riz 25kg'],
		['sac', 'product-ambiguous'],
		['gaz', 'product-unknown'],
		['ac', 'product-unknown'],
		[' ', 'name-missing'],
	])('%j is %s', (typed, is) => {
		expect(found(typed)).toBe(is);
	});
});
