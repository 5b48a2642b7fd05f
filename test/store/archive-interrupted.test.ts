import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { put } from '../../source/book/book.ts';
import { addDays } from '../../source/book/day.ts';
import { archiveOn, expectWhole, monthFile, old, written } from './old-sales.ts';
import { type Call, failing, putting, systemError, today, watch } from './shop.ts';

describe('an archiving that was interrupted', () => {
	const isOf = (part: string, name: string) => (call: Call) =>
		call.name === name && call.path.startsWith(part);

	const steps: ReadonlyArray<readonly [string, (call: Call) => boolean]> = [
		['before the first month', isOf('archive', 'mkdir')],
		['in the first month', isOf('archive/2026-07', 'write')],
		['at the sync of the first month', isOf('archive/2026-07', 'datasync')],
		['in the second month', isOf('archive/2026-08', 'write')],
		['at the sync of the directory', call => call.name === 'sync' && call.path === 'archive'],
		['between the archive and the book', isOf('journal-1', 'write')],
	];

	it.each(steps)('%s doubles nothing, and the next one nothing either', async (_, isMeant) => {
		const store = await written();
		const { book } = store;
		const mend = failing(store.directory, isMeant, 'EIO');
		expect(await archiveOn(store, today)).toMatchObject([
			{ warning: 'upkeep', fault: { fault: 'write-failed', detail: 'EIO' } },
		]);
		expect(store.book).toBe(book);
		await expectWhole(store, Object.keys(book.sales), []);
		mend();
		expect(await archiveOn(store, addDays(today, 1))).toEqual([]);
		await expectWhole(store, ['november'], [...old, 'august-24']);
	});

	it('at the sync of a month is taken back: what the disk may have dropped is written anew', async () => {
		const store = await written();
		failing(store.directory, isOf('archive/2026-07', 'datasync'), 'EIO');
		await archiveOn(store, today);
		expect(statSync(monthFile(store, '2026-07')).size).toBe(0);
	});

	it('between the two, by a sale that is looked at again since, tells it once', async () => {
		const store = await written();
		const mend = failing(store.directory, isOf('journal-1', 'write'), 'EIO');
		await archiveOn(store, today);
		mend();
		const problem = {
			id: 'p1',
			customerId: 'jeanne',
			saleId: 'august-1',
			what: 'ne marche plus',
			openedOn: today,
		};
		await store.commit(putting(put('problems', problem)), today);
		await archiveOn(store, addDays(today, 1));
		await expectWhole(store, ['august-1', 'november'], ['july', 'august-23', 'august-24']);
		const closed = { ...problem, closed: { on: today, done: 'échangé' } };
		await store.commit(putting(put('problems', closed)), today);
		await archiveOn(store, addDays(today, 200));
		await expectWhole(store, [], ['july', 'august-1', 'august-23', 'august-24', 'november']);
	});

	it.each([1, 40, 200, 400])(
		'after %i bytes of a month, by a power cut, tells no half sale',
		async bytes => {
			const store = await written();
			const { book } = store;
			let isOver = false;
			let isMended = false;
			watch(store.directory, async (call, run) => {
				if (isMended || call.path !== 'archive/2026-08.jsonl') return run();
				if (isOver && call.name !== 'close') throw systemError('EIO');
				if (call.name === 'write') {
					isOver = true;
					(call.args as unknown[]).splice(2, 1, bytes);
				}
				return run();
			});
			await archiveOn(store, today);
			isMended = true;
			expect(statSync(monthFile(store, '2026-08')).size).toBe(bytes);
			await expectWhole(store, Object.keys(book.sales), []);
			expect(await archiveOn(store, addDays(today, 1))).toEqual([]);
			await expectWhole(store, ['november'], [...old, 'august-24']);
		},
	);
});
