import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	type Candidate,
	counterReadings,
	searchCounter,
} from '../../source/book/counter-search.ts';
import { day } from '../../source/book/day.ts';
import { editCustomer } from '../../source/book/edit-customer.ts';
import { phoneIf } from '../support/reading.ts';
import { openShop, type Shop } from '../support/shop.ts';

const shown = (found: Candidate): string => {
	if (found.kind === 'customer') return found.customer.name;
	const price = found.unitPrice === undefined ? '' : ` à ${found.unitPrice}`;
	return `${found.quantity} ${found.product.name}${price}`;
};

const shopOf = (): Shop => {
	const shop = openShop('2026-11-01');
	shop.keeps('Sac de Riz 25kg', { price: 18_000, barcode: '6001' });
	shop.keeps('Nokia 105 double SIM', { price: 12_500 });
	shop.keeps('Redmi', { price: 60_000 });
	shop.keeps('Redmi 12', { price: 80_000 });
	shop.keeps('Écouteurs Bluetooth', { price: 7_500 });
	shop.knows('Mr Paul Kamga', { phone: '677000001' });
	const { id: customerId } = shop.knows('Mme Paule', { phone: '677000002' });
	const otherPhones = [phoneIf('699000003') ?? []].flat();
	shop.does(editCustomer(shop.book, { customerId, otherPhones }));
	return shop;
};

const found = (shop: Shop, typed: string): readonly string[] =>
	searchCounter(shop.book, typed, day(shop.today)).map(shown);

describe('what the words typed at the counter may mean', () => {
	it.each([
		['riz', ['1 Sac de Riz 25kg']],
		['25kg sac', ['1 Sac de Riz 25kg']],
		['2 riz', ['2 Sac de Riz 25kg']],
		['2 sac riz 18000', ['2 Sac de Riz 25kg à 18000']],
		['2x riz', ['2 Sac de Riz 25kg']],
		['riz 17.500', ['1 Sac de Riz 25kg à 17500']],
		['riz 17 500 FCFA', ['1 Sac de Riz 25kg à 17500']],
		['25 riz', ['1 Sac de Riz 25kg', '25 Sac de Riz 25kg']],
		['nokia 105', ['1 Nokia 105 double SIM']],
		['3 nokia 105 12k', ['3 Nokia 105 double SIM à 12000']],
		['6001', ['1 Sac de Riz 25kg']],
		['ecouteurs', ['1 Écouteurs Bluetooth']],
		['KAMGA paul', ['Paul Kamga']],
		['mme paul', ['Paule']],
		['677000002', ['Paule']],
		['77 00 00 02', ['Paule']],
		['699 00 00 03', ['Paule']],
		['002', []],
		['redmi 12 500', ['1 Redmi à 12500', '1 Redmi 12 à 500', '1 Redmi 12 à 12500']],
		['', []],
		['   ', []],
		['zzz', []],
		['0 riz', []],
		['-1 riz', []],
	])('%s', (typed, expected) => {
		expect(found(shopOf(), typed).toSorted()).toEqual([...expected].toSorted());
	});

	it('the very name comes first', () => {
		expect(found(shopOf(), 'redmi')).toEqual(['1 Redmi', '1 Redmi 12']);
	});

	it('what was sold lately and often comes first, an old habit after it', () => {
		const shop = shopOf();
		shop.sells({ to: 'Mme Paule', items: ['1 Écouteurs Bluetooth'] });
		shop.onDay('2026-11-20').sells({ to: 'Mr Paul Kamga', items: ['1 Redmi'] });
		expect(found(shop, 'paul')).toEqual(['Paul Kamga', 'Paule']);
		shop.onDay('2026-11-21').sells({ to: 'Mme Paule', items: ['1 Redmi'] });
		expect(found(shop, 'paul')).toEqual(['Paule', 'Paul Kamga']);
		// Three months on, three purchases of old weigh less than one of yesterday.
		shop.onDay('2027-02-20').sells({ to: 'Mr Paul Kamga', items: ['1 Redmi'] });
		expect(found(shop, 'paul')).toEqual(['Paul Kamga', 'Paule']);
	});
});

describe('any text at all', () => {
	it('has readings that take no more than it holds, and never fails', () => {
		const shop = shopOf();
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 60 }), typed => {
				for (const { quantity, words } of counterReadings(typed)) {
					expect(quantity).toBeGreaterThanOrEqual(1);
					expect(words).not.toBe('');
				}
				searchCounter(shop.book, typed, day(shop.today));
			}),
		);
	});
});
