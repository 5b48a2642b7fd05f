import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, emptyBook, tableNames } from '../../source/book/book.ts';
import { change, whole } from './any-change.ts';
import { checkpoint, newDirectory, open, putting, today } from './shop.ts';

/** Commits of a few changes each, some of them followed by a checkpoint, some by a restart. */
const commits = fc.array(
	whole({
		changes: fc.array(change, { maxLength: 6 }),
		next: fc.constantFrom('nothing', 'checkpoint', 'restart'),
	}),
	{ maxLength: 6 },
);

describe('any changes', () => {
	it('come back as they were put, in their order, when the book is opened again', async () => {
		await fc.assert(
			fc.asyncProperty(commits, async all => {
				const directory = newDirectory();
				let store = await open(directory);
				for (const { changes, next } of all) {
					await store.commit(putting(...changes), today);
					if (next === 'checkpoint' && store.history.length > 0) await checkpoint(store);
					if (next === 'restart') store = await open(directory);
				}
				const expected = applyChanges(
					emptyBook('fr'),
					all.flatMap(({ changes }) => changes),
				);
				const { book, history } = await open(directory);
				expect(book).toStrictEqual(expected);
				for (const table of tableNames)
					expect(Object.keys(book[table])).toEqual(Object.keys(expected[table]));
				expect(store.book).toStrictEqual(expected);
				expect(history).toStrictEqual(store.history);
			}),
			{ numRuns: 60 },
		);
	});

	it('are taken back one after the other by what the history says of each', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.array(change, { minLength: 1 }), { maxLength: 5 }),
				async all => {
					const store = await open(newDirectory());
					for (const changes of all) await store.commit(putting(...changes), today);
					for (const { reverse } of store.history.toReversed())
						await store.commit(putting(...reverse), today);
					expect(store.book).toStrictEqual(emptyBook('fr'));
				},
			),
			{ numRuns: 30 },
		);
	});
});
