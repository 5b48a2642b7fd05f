import { describe, expect, it } from 'vitest';
import { findCustomer, productNamed } from '../../source/book/find.ts';
import { matchesWords, matchKey, parseText, splitTitle } from '../../source/book/name.ts';
import { openShop, reasonOf } from '../support/shop.ts';

describe('a title typed before the name', () => {
	it.each([
		['Mr Paul', 'Mr', 'Paul'],
		['mr paul', 'Mr', 'paul'],
		['MR. Paul', 'Mr', 'Paul'],
		['Mme Jeanne', 'Mme', 'Jeanne'],
		['Mlle Awa', 'Mlle', 'Awa'],
		['tonton Pierre', 'Tonton', 'Pierre'],
		['Tantie  Rose', 'Tantie', 'Rose'],
		['Dr Kamga', 'Dr', 'Kamga'],
		['Mme Marie Claire', 'Mme', 'Marie Claire'],
	])('%j is the title %s and the name %s', (typed, title, name) => {
		expect(splitTitle(typed)).toEqual({ title, name });
	});

	it.each([
		['Paul', 'Paul'],
		['Tonton', 'Tonton'],
		['Mr', 'Mr'],
		['Drissa', 'Drissa'],
		['Mrs', 'Mrs'],
		['Jean Mr', 'Jean Mr'],
		['constructor Paul', 'constructor Paul'],
	])('%j has none', (typed, name) => {
		expect(splitTitle(typed)).toEqual({ name });
	});
});

describe('a name looked for', () => {
	const shop = openShop('2026-11-02');
	const helene = shop.knows('Mme Hélène Ngo');
	shop.knows('Mr Paul');
	const rice = shop.keeps('Sac de Riz 25kg', { price: 18_000, barcode: '6111245' });

	it.each([
		'Mme Hélène Ngo',
		'helene ngo',
		'HÉLÈNE NGO',
		'mme helene  ngo',
		'He\u0301le\u0300ne Ngo',
	])('%j is Mme Hélène Ngo, accents, case and title aside', typed => {
		expect(findCustomer(shop.book, typed)).toEqual({ ok: true, value: helene });
	});

	it('is found by whole words of it when nobody else has them', () => {
		expect(findCustomer(shop.book, 'helene')).toEqual({ ok: true, value: helene });
		expect(findCustomer(shop.book, 'ngo hélène')).toEqual({ ok: true, value: helene });
		expect(reasonOf(findCustomer(shop.book, 'hel'))).toBe('customer-unknown');
		expect(reasonOf(findCustomer(shop.book, 'Pau'))).toBe('customer-unknown');
		expect(reasonOf(findCustomer(shop.book, 'elene'))).toBe('customer-unknown');
		expect(reasonOf(findCustomer(shop.book, 'Jeanne'))).toBe('customer-unknown');
	});

	it.each(['sac de riz 25KG', 'Sac de riz  25kg', '6111245', ' 6111245 '])(
		'%j is the bag of rice',
		typed => {
			expect(productNamed(shop.book, typed)).toEqual(rice);
		},
	);

	it('is not found in part for a product', () => {
		expect(productNamed(shop.book, 'Sac de Riz')).toBeUndefined();
		expect(productNamed(shop.book, '611124')).toBeUndefined();
	});

	it('made of signs only is not every other name made of signs', () => {
		shop.keeps('🍚', { price: 500 });
		expect(productNamed(shop.book, '🍞')).toBeUndefined();
		expect(productNamed(shop.book, '')).toBeUndefined();
	});
});

describe('the key two spellings share', () => {
	it.each([
		['Hélène', 'helene'],
		['  Type-C  ', 'type c'],
		['ŒUVRE', 'œuvre'],
		["N'Gono", 'n gono'],
		['محمد', 'محمد'],
	])('of %j is %j', (text, key) => {
		expect(matchKey(text)).toBe(key);
	});

	it('is matched word by word, in any order', () => {
		expect(matchesWords('sac de riz 25kg', 'riz sac')).toBe(true);
		expect(matchesWords('sac de riz 25kg', 'ri 25')).toBe(true);
		expect(matchesWords('sac de riz 25kg', 'iz')).toBe(false);
	});
});

describe('a text kept', () => {
	it('has 300 characters at most', () => {
		const longest = 'é'.repeat(300);
		expect(parseText(longest)).toEqual({ ok: true, value: longest });
		expect(parseText(`${longest}e`)).toEqual({
			ok: false,
			refusal: { reason: 'text-too-long', length: 301, most: 300 },
		});
	});

	it('counts an emoji as one character', () => {
		expect(reasonOf(parseText('🍚'.repeat(300)))).toBe('accepted');
		expect(reasonOf(parseText('🍚'.repeat(301)))).toBe('text-too-long');
	});

	it('is not blank, and keeps single spaces', () => {
		expect(reasonOf(parseText(' \n\t'))).toBe('name-missing');
		expect(parseText('  Sac   de\nRiz ')).toEqual({ ok: true, value: 'Sac de Riz' });
	});
});
