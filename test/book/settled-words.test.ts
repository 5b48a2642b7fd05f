import { describe, expect, it } from 'vitest';
import { settledRecords } from '../../source/book/archive.ts';
import { put } from '../../source/book/book.ts';
import { day } from '../../source/book/day.ts';
import type { Contact } from '../../source/book/records.ts';
import type { Shop } from '../support/shop.ts';
import { leaving, paul, shopOn, tablette, today } from './leaving.ts';

describe('a problem after the sale', () => {
	/** Paul says on 9 October that the tablet of 1 October does not work. */
	const panne = (items = tablette): Shop => {
		const shop = shopOn('2026-10-01');
		shop.sells({ ...paul, items });
		const asked = shop.onDay('2026-10-05').sends('satisfaction');
		shop.onDay('2026-10-09').hears(asked, 'problem', { note: 'écran noir' });
		return shop;
	};
	const closed = (on: string, items?: string[]): Shop => {
		const shop = panne(items).onDay(on);
		shop.closes(Object.keys(shop.book.problems)[0] ?? '', 'remplacée');
		return shop;
	};

	it('keeps everything while it is open', () => {
		expect(leaving(panne())).toEqual({ sales: [], others: [0, 0, 0] });
	});

	it('leaves with its sale and what was said once it was closed long ago', () => {
		expect(leaving(closed('2026-11-30'))).toEqual({ sales: ['Tablette'], others: [1, 1, 0] });
	});

	it('stays with its sale, closed or not', () => {
		const shop = closed('2026-11-20', ['1 Tablette 45000', '2 Riz']);
		expect(leaving(shop)).toEqual({ sales: [], others: [0, 0, 0] });
	});

	it('stays when it was closed in the hot period', () => {
		expect(leaving(closed('2026-12-01'))).toEqual({ sales: ['Tablette'], others: [1, 0, 0] });
	});
});

describe('what was said', () => {
	const courtesy = (on: string): Contact => ({
		id: `c${on}`,
		on: day(on),
		kind: 'courtesy',
		customerId: 'id1',
		sales: [],
		channel: 'whatsapp',
		message: 'Bonne fête',
	});

	it('about no sale leaves by its day', () => {
		const shop = shopOn('2026-11-01');
		const contacts = [courtesy('2026-11-30'), courtesy('2026-12-01')];
		shop.does({ ok: true, value: { changes: contacts.map(one => put('contacts', one)) } });
		expect(settledRecords(shop.book, today).contacts).toEqual([contacts[0]]);
	});

	it('leaves with the last of the sales it spoke of', () => {
		const shop = shopOn('2025-10-01');
		shop.sells({ ...paul, items: tablette, paid: 0 });
		shop.sells({ ...paul, items: ['1 Riz'], paid: 0 });
		shop.onDay('2025-10-08').sends('payment');
		shop.onDay('2025-10-20').isPaid('Paul', 63_000);
		expect(leaving(shop)).toEqual({ sales: ['Tablette', 'Riz'], others: [1, 0, 0] });
		shop.onDay('2026-08-20').sells({ ...paul, items: ['1 Riz'] });
		expect(leaving(shop)).toEqual({ sales: ['Tablette'], others: [0, 0, 0] });
	});

	it('in the hot period keeps the sale it spoke of: the customer may still answer', () => {
		const shop = shopOn('2026-11-25');
		shop.sells({ ...paul, items: tablette });
		expect(leaving(shop)).toEqual({ sales: ['Tablette'], others: [0, 0, 0] });
		shop.onDay('2026-11-30').sends('satisfaction');
		expect(leaving(shop)).toEqual({ sales: ['Tablette'], others: [1, 0, 0] });
		const later = shopOn('2026-11-25');
		later.sells({ ...paul, items: tablette });
		later.onDay('2026-12-01').sends('satisfaction');
		expect(leaving(later)).toEqual({ sales: [], others: [0, 0, 0] });
	});
});

describe('a relance put off', () => {
	it.each([
		['2026-11-30', 1],
		['2026-12-01', 0],
	])('until %s: %i leaves', (until, count) => {
		const shop = shopOn('2026-11-01');
		shop.keeps('Coque', { stock: 1 });
		shop.putsOff(shop.relance('stock'), until);
		expect(leaving(shop).others).toEqual([0, 0, count]);
	});
});
