import { describe, expect, it } from 'vitest';
import { parseItem, parseQuantity } from '../../source/book/item.ts';
import { openShop, reasonOf } from '../support/shop.ts';

const shop = openShop('2026-11-02');
const rice = shop.keeps('Sac de Riz 25kg', { price: 18_000, barcode: '6111245000011' });
const charger = shop.keeps('Chargeur Type-C', { price: 2_500 });
const item = (typed: string) => parseItem(shop.book, typed);

describe('a line typed', () => {
	it.each([
		['1 Tablette Samsung 45000', { name: 'Tablette Samsung', quantity: 1, unitPrice: 45_000 }],
		['1 Tablette Samsung 45 000', { name: 'Tablette Samsung', quantity: 1, unitPrice: 45_000 }],
		[
			'3 Tablette Samsung 45.000 FCFA',
			{ name: 'Tablette Samsung', quantity: 3, unitPrice: 45_000 },
		],
		['2 Tablette Samsung 45k', { name: 'Tablette Samsung', quantity: 2, unitPrice: 45_000 }],
		['Tablette Samsung 45000', { name: 'Tablette Samsung', quantity: 1, unitPrice: 45_000 }],
		['1 Congélateur 1,5M', { name: 'Congélateur', quantity: 1, unitPrice: 1_500_000 }],
		['2 x Mixeur Moulinex 30000', { name: 'Mixeur Moulinex', quantity: 2, unitPrice: 30_000 }],
		['99999 Clou 5', { name: 'Clou', quantity: 99_999, unitPrice: 5 }],
		['1 Échantillon 0', { name: 'Échantillon', quantity: 1, unitPrice: 0 }],
		[
			'  1   Tablette   Samsung  45000 ',
			{ name: 'Tablette Samsung', quantity: 1, unitPrice: 45_000 },
		],
	])('%j', (typed, value) => {
		expect(item(typed)).toEqual({ ok: true, value });
	});

	it.each([
		['1 Sac de Riz 25kg', { quantity: 1 }],
		['4 sac de riz 25KG', { quantity: 4 }],
		['6111245000011', { quantity: 1 }],
		['2 6111245000011', { quantity: 2 }],
		['1 Sac de Riz 25kg 18 000', { quantity: 1, unitPrice: 18_000 }],
		['1 Sac de Riz 25kg 17500', { quantity: 1, unitPrice: 17_500 }],
	])('%j is the bag of rice the shop keeps', (typed, rest) => {
		expect(item(typed)).toEqual({
			ok: true,
			value: { productId: rice.id, name: 'Sac de Riz 25kg', ...rest },
		});
	});

	it('settles by the product which price is meant', () => {
		expect(item('2 Chargeur Type-C 2 500')).toEqual({
			ok: true,
			value: { productId: charger.id, name: 'Chargeur Type-C', quantity: 2, unitPrice: 2_500 },
		});
	});

	it.each([
		['-1 Chargeur Type-C', 'quantity-unreadable'],
		['0 Chargeur Type-C', 'quantity-unreadable'],
		['2,5 Chargeur Type-C', 'quantity-unreadable'],
		['1e3 Chargeur Type-C', 'quantity-unreadable'],
		['100000 Chargeur Type-C', 'quantity-unreadable'],
		['1 Câble 12,5', 'amount-ambiguous'],
		['1 Câble 25.00', 'amount-ambiguous'],
		['1 Câble -500', 'amount-negative'],
		['1 Câble 1e9', 'amount-unreadable'],
		['1 Chargeur Type-C 12,5', 'amount-ambiguous'],
		['1 Chargeur Type-C -500', 'amount-negative'],
		['1 Câble 1000000000', 'amount-too-large'],
		['1 Redmi 12 100 000', 'item-ambiguous'],
		['1 Redmi 12 500', 'item-ambiguous'],
		['1 Congélateur 1 500 000 FCFA', 'item-ambiguous'],
		['', 'item-unreadable'],
		['   ', 'item-unreadable'],
		['x'.repeat(301), 'text-too-long'],
	])('%j is refused', (typed, reason) => {
		expect(reasonOf(item(typed))).toBe(reason);
	});
});

describe('1 Redmi 12 100 000', () => {
	const typed = '1 Redmi 12 100 000';

	it('is a Redmi at 12 100 000 or a Redmi 12 at 100 000: both are shown', () => {
		expect(item(typed)).toEqual({
			ok: false,
			refusal: {
				reason: 'item-ambiguous',
				text: 'Redmi 12 100 000',
				readings: ['Redmi 12: 100 000', 'Redmi: 12 100 000'],
			},
		});
	});

	it('is a Redmi 12 in a shop that keeps that one alone', () => {
		const mine = openShop('2026-11-02');
		const redmi12 = mine.keeps('Redmi 12');
		expect(parseItem(mine.book, typed)).toEqual({
			ok: true,
			value: { productId: redmi12.id, name: 'Redmi 12', quantity: 1, unitPrice: 100_000 },
		});
		mine.keeps('Redmi');
		expect(reasonOf(parseItem(mine.book, typed))).toBe('item-ambiguous');
	});
});

describe('no price', () => {
	it('is the price of the product', () => {
		const mine = openShop('2026-11-02');
		mine.keeps('Sac de Riz 25kg', { price: 18_000 });
		expect(mine.sells({ items: ['2 Sac de Riz 25kg'], paid: 36_000 }).lines).toEqual([
			{ productId: 'id1', name: 'Sac de Riz 25kg', quantity: 2, unitPrice: 18_000 },
		]);
	});

	it('is missed for a product nobody knows, or known without one', () => {
		const mine = openShop('2026-11-02');
		mine.keeps('Mixeur Moulinex');
		expect(mine.refusal(shop => shop.sells({ items: ['1 Sac de Riz 25kg'], paid: 0 }))).toEqual({
			reason: 'price-missing',
			product: 'Sac de Riz 25kg',
		});
		expect(mine.refusal(shop => shop.sells({ items: ['1 Mixeur Moulinex'], paid: 0 }))).toEqual({
			reason: 'price-missing',
			product: 'Mixeur Moulinex',
		});
	});
});

describe('a quantity', () => {
	it.each([
		['1', 1],
		[' 12 ', 12],
		['007', 7],
		['99999', 99_999],
	])('%j is %d', (typed, value) => {
		expect(parseQuantity(typed)).toEqual({ ok: true, value });
	});

	it.each(['0', '-1', '2.5', '2,5', '1e3', '', '100000', '٣', 'trois'])('%j is none', typed => {
		expect(reasonOf(parseQuantity(typed))).toBe('quantity-unreadable');
	});

	it('may be nothing where nothing makes sense: a count of the stock', () => {
		expect(parseQuantity('0', 0)).toEqual({ ok: true, value: 0 });
	});
});
