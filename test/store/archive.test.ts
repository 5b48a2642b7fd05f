import {
	copyFileSync,
	existsSync,
	readFileSync,
	rmSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../source/book/day.ts';
import type { Store } from '../../source/store/store.ts';
import { archiveOn, expectWhole, hot, monthFile, old, sales, written } from './old-sales.ts';
import { checkpoint, open, settledSale, today, warned } from './shop.ts';

describe('settled sales older than ninety days', () => {
	it('move to one file a month, whole, and leave the totals of the months', async () => {
		const store = await written();
		expect(await archiveOn(store, today)).toEqual([]);
		await expectWhole(store, hot, old);
		expect(store.book.months).toEqual({
			'2026-07': { id: '2026-07', sales: 1, total: 10_000, contacts: 0, problems: 0 },
			'2026-08': { id: '2026-08', sales: 2, total: 32_000, contacts: 0, problems: 0 },
		});
		const { records } = await store.readArchive();
		expect(records.sales).toEqual(sales.slice(0, 3));
		expect(existsSync(monthFile(store, '2026-07'))).toBe(true);
		expect(existsSync(monthFile(store, '2026-11'))).toBe(false);
		// The shopkeeper did nothing: there is nothing of it to undo.
		expect(store.history).toHaveLength(1);
	});

	it('join those of their month that went before', async () => {
		const store = await written();
		await archiveOn(store, today);
		await archiveOn(store, addDays(today, 1));
		await expectWhole(store, ['november'], [...old, 'august-24']);
		expect(store.book.months['2026-08']).toMatchObject({ sales: 3, total: 41_000 });
	});

	it('stay while anything is owed on them', async () => {
		const { payments: _, ...unpaid } = settledSale('owed', day('2026-01-05'));
		const store = await written([{ ...unpaid, payments: [], customerId: 'jeanne' }]);
		await archiveOn(store, today);
		await expectWhole(store, [...hot, 'owed'], old);
	});

	it('are seen by another window that was open', async () => {
		const store = await written();
		const other = await open(store.directory);
		await archiveOn(store, today);
		await other.catchUp();
		await expectWhole(other, hot, old);
	});
});

describe('a month of the archive', () => {
	const archived = async (): Promise<Store> => {
		const store = await written();
		await archiveOn(store, today);
		return store;
	};

	const expectTold = async (store: Store, fault: string, detail: string): Promise<void> => {
		const path = monthFile(store, '2026-08');
		const { records, faults } = await store.readArchive();
		expect(faults).toMatchObject([{ fault, path, detail }]);
		// The other month is told all the same.
		expect(records.sales.map(({ id }) => id)).toEqual(['july']);
	};

	it.each([
		['head', 1],
		['first sale', 2],
		['last sale', 3],
	])('damaged at its %s is not read, told with the line, and not added to', async (_, line) => {
		const store = await archived();
		const path = monthFile(store, '2026-08');
		const lines = readFileSync(path, 'utf8').split('\n');
		lines[line - 1] = lines[line - 1]?.replace(/[a-f]"?:/, '!:') ?? '';
		writeFileSync(path, lines.join('\n'));
		await expectTold(store, 'archive-damaged', String(line));
		const { book } = store;
		const damaged = readFileSync(path);
		expect(await archiveOn(store, addDays(today, 1))).toMatchObject([
			{ warning: 'upkeep', fault: { fault: 'archive-damaged', path } },
		]);
		expect(store.book).toBe(book);
		expect(readFileSync(path)).toEqual(damaged);
	});

	it('of another book is not taken for ours', async () => {
		const [store, other] = [await archived(), await archived()];
		copyFileSync(monthFile(other, '2026-08'), monthFile(store, '2026-08'));
		await expectTold(store, 'foreign', '');
	});

	it('under the name of another is not taken for it', async () => {
		const store = await archived();
		copyFileSync(monthFile(store, '2026-07'), monthFile(store, '2026-08'));
		await expectTold(store, 'foreign', '');
	});

	it.each(['gone', 'emptied'])('that is %s is told', async what => {
		const store = await archived();
		const path = monthFile(store, '2026-08');
		if (what === 'gone') rmSync(path);
		else truncateSync(path, 0);
		await expectTold(store, 'unreadable', 'ENOENT');
	});

	it('is read after checkpoints, restarts and files of other names', async () => {
		const store = await archived();
		writeFileSync(join(store.directory, 'archive', 'notes.txt'), 'à garder');
		await checkpoint(store);
		const again = await open(store.directory);
		await expectWhole(again, hot, old);
		expect(warned(again)).toEqual([]);
	});
});
