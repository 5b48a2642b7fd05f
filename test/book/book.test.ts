import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	applyChanges,
	type Book,
	type Change,
	emptyBook,
	put,
	recordsIn,
	type TableName,
} from '../../source/book/book.ts';
import type { Supplier } from '../../source/book/records.ts';
import { deepFreeze } from '../support/reading.ts';
import { changes } from './random-changes.ts';

const supplier = (id: string, name = id): Supplier => ({ id, name });
const putting = (id: string, name?: string): Change => put('suppliers', supplier(id, name));
const removing = (removed: string): Change => ({ table: 'suppliers', removed });

const threeSuppliers: Book = deepFreeze(
	applyChanges(emptyBook('fr'), [putting('orange'), putting('mtn'), putting('sodecoton')]),
);

const suppliersAfter = (...made: readonly Change[]): readonly (readonly [string, string])[] =>
	Object.entries(applyChanges(threeSuppliers, made).suppliers).map(([id, { name }]) => [id, name]);

describe('changes', () => {
	it.each<[what: string, made: readonly Change[], left: readonly string[]]>([
		['a record taken out is gone', [removing('mtn')], ['orange', 'sodecoton']],
		['the first and the last', [removing('orange'), removing('sodecoton')], ['mtn']],
		['one that is not there: nothing', [removing('camtel')], ['orange', 'mtn', 'sodecoton']],
		['twice is once', [removing('mtn'), removing('mtn')], ['orange', 'sodecoton']],
		[
			'put, then taken out',
			[putting('camtel'), removing('camtel')],
			['orange', 'mtn', 'sodecoton'],
		],
		['a name every object has', [removing('toString')], ['orange', 'mtn', 'sodecoton']],
		[
			'taken out, then put: last',
			[removing('orange'), putting('orange')],
			['mtn', 'sodecoton', 'orange'],
		],
	])('%s', (_what, made, left) => {
		expect(suppliersAfter(...made).map(([id]) => id)).toEqual(left);
	});

	it('put a record that is there in its place, and a new one last', () => {
		expect(suppliersAfter(putting('mtn', 'MTN Cameroun'), putting('camtel'))).toEqual([
			['orange', 'orange'],
			['mtn', 'MTN Cameroun'],
			['sodecoton', 'sodecoton'],
			['camtel', 'camtel'],
		]);
	});

	it('leave the book they were given as it was, whatever they are', () => {
		fc.assert(
			fc.property(changes, changes, (first, then) => {
				const book = applyChanges(emptyBook('fr'), first);
				const copy = structuredClone(book);
				applyChanges(deepFreeze(book), then);
				expect(book).toStrictEqual(copy);
			}),
		);
	});

	it('leave every other record the very one it was', () => {
		const book = applyChanges(threeSuppliers, [removing('mtn')]);
		expect(book.suppliers.orange).toBe(threeSuppliers.suppliers.orange);
		expect(book.sales).toBe(threeSuppliers.sales);
	});

	it('one set or one after the other come to the same', () => {
		fc.assert(
			fc.property(fc.array(changes), sets => {
				const together = applyChanges(emptyBook('fr'), sets.flat());
				const each = (book: Book, made: readonly Change[]) => applyChanges(book, made);
				expect(sets.reduce(each, emptyBook('fr'))).toStrictEqual(together);
			}),
		);
	});

	it('one after the other may share their copies, and still leave the first book as it was', () => {
		fc.assert(
			fc.property(changes, fc.array(changes), (before, sets) => {
				const first = deepFreeze(applyChanges(emptyBook('fr'), before));
				const copied = new Set<TableName>();
				const each = (book: Book, made: readonly Change[]) => applyChanges(book, made, copied);
				expect(sets.reduce(each, first)).toStrictEqual(applyChanges(first, sets.flat()));
			}),
		);
		const copied = new Set<TableName>();
		const second = applyChanges(threeSuppliers, [putting('camtel')], copied);
		expect(applyChanges(second, [removing('mtn')], copied).suppliers).toBe(second.suppliers);
		expect([...copied]).toEqual(['suppliers']);
	});
});

describe('the records of a table among changes', () => {
	it('are those put: what is taken out is no record', () => {
		const made = [putting('camtel'), removing('mtn'), put('snoozes', { id: 'x' } as never)];
		expect(recordsIn('suppliers', made)).toEqual([supplier('camtel')]);
	});
});
