import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, type Book, type Change, emptyBook, put } from '../../source/book/book.ts';
import { differencesBetween } from '../../source/book/differences.ts';
import { reverseOf } from '../../source/book/history.ts';
import type { Customer } from '../../source/book/records.ts';
import { openShop } from '../support/shop.ts';
import { changes } from './random-changes.ts';

const shop = openShop('2026-11-24');
shop.knows('Mr Paul', { phone: '677000001', hold: { reason: 'voyage' } });
shop.keeps('Coque', { price: 2_000, stock: 9 });
shop.keeps('Savon', { price: 400, stock: 9 });
const before = shop.book;
shop.sells({ items: ['1 Coque'] });
shop.sells({ to: 'Awa', items: ['1 Pagne 7500'], paid: 0 });
const { book } = shop;

describe('what turns one book into another', () => {
	it('is counted table by table; what is alike is left out', () => {
		expect(differencesBetween(before, book)).toEqual([
			{ table: 'customers', added: 1, changed: 0, removed: 0 },
			{ table: 'products', added: 1, changed: 1, removed: 0 },
			{ table: 'sales', added: 2, changed: 0, removed: 0 },
		]);
	});

	it('and the other way round', () => {
		expect(differencesBetween(book, before)).toEqual([
			{ table: 'customers', added: 0, changed: 0, removed: 1 },
			{ table: 'products', added: 0, changed: 1, removed: 1 },
			{ table: 'sales', added: 0, changed: 0, removed: 2 },
		]);
	});

	it('is one difference of the settings, however many of them changed', () => {
		const { settings } = book;
		const shopName = { ...settings.shop, name: 'Chez Awa' };
		const other = { ...book, settings: { ...settings, shop: shopName, spacing: { days: 9 } } };
		expect(differencesBetween(book, other)).toEqual([
			{ table: 'settings', added: 0, changed: 1, removed: 0 },
		]);
	});

	it('is nothing between two copies', () => {
		expect(differencesBetween(book, structuredClone(book))).toEqual([]);
		expect(differencesBetween(emptyBook('fr'), emptyBook('fr'))).toEqual([]);
	});

	it('is nothing when an editor only put the fields in another order', () => {
		const turned = (value: unknown): unknown => {
			if (typeof value !== 'object' || value === null) return value;
			if (Array.isArray(value)) return value.map(turned);
			return Object.fromEntries(
				Object.entries(value)
					.reverse()
					.map(([name, inside]) => [name, turned(inside)]),
			);
		};
		const same = turned(book) as Book;
		expect(JSON.stringify(same)).not.toBe(JSON.stringify(book));
		expect(differencesBetween(book, same)).toEqual([]);
	});

	const paul = shop.customer('Paul');
	const { hold: _lifted, ...free } = paul;
	const events = [
		{ day: paul.since, what: 'naissance' },
		{ day: paul.since, what: 'fête' },
	];
	const withEvents = { ...paul, events };
	const asItWas = applyChanges(book, [put('customers', withEvents)]);
	it.each<[what: string, customer: Customer]>([
		['another value', { ...withEvents, name: 'Paulin' }],
		['a field less', { ...free, events }],
		['a field more', { ...withEvents, notes: 'bon client' }],
		['one field for another', { ...free, events, notes: 'bon client' }],
		['a list in another order', { ...withEvents, events: [...events].reverse() }],
		['a longer list', { ...withEvents, events: [...events, ...events] }],
		['a list emptied', { ...withEvents, events: [] }],
	])('a record changed: %s', (_what, customer) => {
		const other = applyChanges(asItWas, [put('customers', customer)]);
		const changed = [{ table: 'customers', added: 0, changed: 1, removed: 0 }];
		expect(differencesBetween(asItWas, other)).toEqual(changed);
		expect(differencesBetween(other, asItWas)).toEqual(changed);
	});

	it('is nothing once the changes are taken back, and counts both ways alike', () => {
		const from = (made: readonly Change[]): Book => applyChanges(emptyBook('fr'), made);
		fc.assert(
			fc.property(changes, changes, (first, then) => {
				const one = from(first);
				const other = applyChanges(one, then);
				const back = applyChanges(other, reverseOf(one, then));
				expect(differencesBetween(one, back)).toEqual([]);
				expect(differencesBetween(other, one)).toEqual(
					differencesBetween(one, other).map(({ table, added, changed, removed }) => ({
						table,
						added: removed,
						changed,
						removed: added,
					})),
				);
			}),
		);
	});
});
