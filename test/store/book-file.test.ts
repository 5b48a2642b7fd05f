import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, type Book, emptyBook, tableNames } from '../../source/book/book.ts';
import { decodeBookFile, encodeBookFile, readBookFile } from '../../source/store/book-file.ts';
import { emptySnapshot } from '../../source/store/snapshot.ts';
import { takeOver } from '../../source/store/take-over.ts';
import { keepUp } from '../../source/store/upkeep.ts';
import { change, contact, problem, sale, snooze } from './any-change.ts';
import { written } from './old-sales.ts';
import { by, faultOf, newDirectory, open, putCustomer, today } from './shop.ts';

const bookFrom = fc
	.array(change, { maxLength: 12 })
	.map(changes => applyChanges(emptyBook('fr'), changes));
const archivedRecords = fc.record(
	{
		sales: fc.array(sale, { maxLength: 3 }),
		contacts: fc.array(contact, { maxLength: 3 }),
		problems: fc.array(problem, { maxLength: 3 }),
		snoozes: fc.array(snooze, { maxLength: 3 }),
	},
	{ noNullPrototype: true },
);

const stateOf = (book: Book) => ({ ...emptySnapshot('fr').state, book, lastDay: today });

describe('a book as one JSON file', () => {
	it('comes back as it was, archive included, whatever is in it', () => {
		fc.assert(
			fc.property(bookFrom, archivedRecords, (book, archived) => {
				const bytes = encodeBookFile(stateOf(book), archived, today);
				const read = decodeBookFile(bytes, 'en', 'x.json');
				expect(read.book).toStrictEqual(book);
				expect(read.archived).toStrictEqual(archived);
				for (const table of tableNames)
					expect(Object.keys(read.book[table])).toEqual(Object.keys(book[table]));
			}),
			{ numRuns: 200 },
		);
	});

	it('from the shop to an empty book and out again is the same file', async () => {
		const store = await written();
		await store.commit(putCustomer('jeanne', 'Jeanne'), today);
		await keepUp(store, { today, by, at: '' });
		const out = async (from: typeof store) => {
			const { records } = await from.readArchive();
			return from.undisturbed(async ({ state }) => encodeBookFile(state, records, today));
		};
		const first = await out(store);
		const other = await open(newDirectory());
		expect(await takeOver(other, decodeBookFile(first, 'fr', 'x.json'), today)).toBe(true);
		expect(other.book).toStrictEqual(store.book);
		const again = await open(other.directory);
		expect(again.book).toStrictEqual(store.book);
		expect(again.history).toStrictEqual(store.history);
		// It is one step further, so that no journal of the other book goes on from it.
		const stepless = (bytes: Uint8Array) => ({
			...JSON.parse(Buffer.from(bytes).toString()),
			sequence: 0,
		});
		expect(stepless(await out(again))).toStrictEqual(stepless(first));
	});

	it('does not take the place of a book with something in it', async () => {
		const store = await written();
		const { book } = store;
		const backup = decodeBookFile(
			encodeBookFile(stateOf(emptyBook('fr')), (await store.readArchive()).records, today),
			'fr',
			'x',
		);
		expect(await takeOver(store, backup, today)).toBe(false);
		expect(store.book).toBe(book);
	});
});

describe('a file that is no exported book', () => {
	const fault = async (text: string) => {
		const directory = newDirectory();
		await open(directory);
		const path = `${directory}.json`;
		writeFileSync(path, text);
		const { fault, detail } = await faultOf(readBookFile(path, 'fr'));
		return [fault, detail];
	};

	const sound = Buffer.from(
		encodeBookFile(
			stateOf(emptyBook('fr')),
			{ sales: [], contacts: [], problems: [], snoozes: [] },
			today,
		),
	).toString();

	it.each([
		['', 'not-an-export'],
		['null', 'not-an-export'],
		['{}', 'not-an-export'],
		['[1]', 'not-an-export'],
		[sound.slice(0, -20), 'not-an-export'],
		['\ufffe', 'not-an-export'],
	])('%j', async (text, expected) => {
		expect((await fault(text))[0]).toBe(expected);
	});

	it('of a newer program, or with a record that cannot be one, says where', async () => {
		expect(await fault(sound.replace('"format":2', '"format":3'))).toEqual(['newer-format', '3']);
		expect(
			await fault(sound.replace('"customers":{}', '"customers":{"a":{"id":"a","name":5}}')),
		).toEqual(['invalid', 'customers.a.name']);
		expect(await fault(sound.replace('"sales":[]', '"sales":[{"id":"v"}]'))).toEqual([
			'invalid',
			'sales.0.on',
		]);
	});

	it('of another program needs no more than the tables it has', () => {
		const bytes = Buffer.from(
			'{"cahier":"book","format":2,"exportedOn":"2026-11-24","products":{"r":{"id":"r","name":"Riz"}}}',
		);
		const { book, archived } = decodeBookFile(bytes, 'fr', 'x');
		expect(book).toStrictEqual({ ...emptyBook('fr'), products: { r: { id: 'r', name: 'Riz' } } });
		expect(archived?.sales).toEqual([]);
	});
});
