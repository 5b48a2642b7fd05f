import { describe, expect, it } from 'vitest';
import type { Shop } from '../support/shop.ts';
import { paul, salesLeaving, shopOn, tablette } from './leaving.ts';

describe('a sale paid at once', () => {
	it.each([
		['2026-11-30', true],
		['2026-12-01', false],
		['2027-03-01', false],
	])('over the counter on %s: leaves %s', (on, leaves) => {
		const shop = shopOn(on);
		shop.sells({ items: ['1 Coque 2000'] });
		expect(salesLeaving(shop)).toEqual(leaves ? ['Coque'] : []);
	});

	it('over the counter needs no renewal: nobody knows whom to ask', () => {
		const shop = shopOn('2026-11-30');
		shop.sells({ items: ['5 Riz'] });
		expect(salesLeaving(shop)).toEqual(['Riz']);
	});

	it('by a customer who owes nothing leaves like one over the counter', () => {
		const shop = shopOn('2026-11-30');
		shop.sells({ ...paul, items: tablette });
		shop.onDay('2026-12-01').sells({ ...paul, items: ['1 Coque 2000'] });
		expect(salesLeaving(shop)).toEqual(['Tablette']);
	});
});

describe('a debt', () => {
	it('never leaves while a franc is owed', () => {
		const shop = shopOn('2026-03-01');
		shop.sells({ ...paul, items: tablette, paid: 44_999 });
		expect(salesLeaving(shop)).toEqual([]);
	});

	it.each([
		['2026-11-30', true],
		['2026-12-01', false],
	])('whose last franc came on %s: leaves %s', (paidOn, leaves) => {
		const shop = shopOn('2026-09-01');
		shop.sells({ ...paul, items: tablette, paid: 20_000 });
		shop.onDay('2026-10-01').isPaid('Paul', 5_000);
		shop.onDay(paidOn).isPaid('Paul', 20_000);
		expect(salesLeaving(shop)).toEqual(leaves ? ['Tablette'] : []);
	});

	it('whose payments were written in another order leaves by the latest of them', () => {
		const shop = shopOn('2026-09-01');
		shop.sells({ ...paul, items: tablette, paid: 20_000 });
		shop.onDay('2026-12-05').isPaid('Paul', 5_000);
		shop.onDay('2026-11-01').isPaid('Paul', 20_000);
		expect(salesLeaving(shop)).toEqual([]);
	});
});

describe('money brought for one sale moves the due day of the older debts', () => {
	/** Two purchases on credit; money for the first one only, before or after the second is bought. */
	const twoDebts = (paidOn: string): Shop => {
		const shop = shopOn('2026-09-01');
		shop.sells({ ...paul, items: tablette, paid: 0 });
		if (paidOn < '2026-09-10') shop.onDay(paidOn).isPaid('Paul', 45_000);
		shop.onDay('2026-09-10').sells({ ...paul, items: ['1 Casque 15000'], paid: 0 });
		if (paidOn >= '2026-09-10') shop.onDay(paidOn).isPaid('Paul', 45_000);
		return shop;
	};

	it('the sale it paid stays as long as they do', () => {
		const shop = twoDebts('2026-09-25');
		expect(salesLeaving(shop)).toEqual([]);
		shop.onDay('2026-11-20').isPaid('Paul', 15_000);
		expect(salesLeaving(shop)).toEqual(['Tablette', 'Casque']);
	});

	it.each([
		['2026-09-09', true],
		['2026-09-10', false],
	])('paid on %s for a debt of the 10th: leaves %s', (paidOn, leaves) => {
		expect(salesLeaving(twoDebts(paidOn))).toEqual(leaves ? ['Tablette'] : []);
	});

	it('what a debtor pays at once moves nothing, and leaves', () => {
		const shop = shopOn('2026-09-01');
		shop.sells({ ...paul, items: tablette, paid: 0 });
		shop.onDay('2026-10-01').sells({ ...paul, items: ['1 Coque 2000'] });
		expect(salesLeaving(shop)).toEqual(['Coque']);
	});

	it('nor does the debt of somebody else', () => {
		const shop = twoDebts('2026-09-25');
		shop.sells({ to: 'Awa', items: ['1 Savon 400'], paid: 0 });
		shop.onDay('2026-11-20').isPaid('Paul', 15_000);
		expect(salesLeaving(shop)).toEqual(['Tablette', 'Casque']);
	});
});

describe('an order', () => {
	const order = (deliveredOn?: string): Shop => {
		const shop = shopOn('2026-08-01');
		const sale = shop.sells({ ...paul, items: tablette, deliver: '2026-08-20' });
		if (deliveredOn !== undefined) shop.onDay(deliveredOn).delivers(sale);
		return shop;
	};

	it('never leaves before it is delivered, paid or not', () => {
		expect(salesLeaving(order())).toEqual([]);
	});

	it.each([
		['2026-11-30', true],
		['2026-12-01', false],
	])('delivered on %s: leaves %s', (deliveredOn, leaves) => {
		expect(salesLeaving(order(deliveredOn))).toEqual(leaves ? ['Tablette'] : []);
	});
});
