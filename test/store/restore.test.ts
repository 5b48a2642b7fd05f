import { existsSync, lstatSync, readdirSync, renameSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { put } from '../../source/book/book.ts';
import { addDays, day } from '../../source/book/day.ts';
import { readBackup } from '../../source/store/backups.ts';
import { keepUp } from '../../source/store/upkeep.ts';
import { restore, salesOf, shop, tomorrow } from './backed-up.ts';
import {
	bookFile,
	by,
	customersOf,
	newDirectory,
	open,
	putCustomer,
	putting,
	reread,
	settledSale,
	today,
	warned,
} from './shop.ts';

describe('a restore', () => {
	it('of the whole backup brings back the book, its history and its archive', async () => {
		const { directory, store, whole } = await shop();
		const { history } = store;
		await store.commit(putCustomer('paul'), tomorrow);
		await restore(directory, whole);
		const again = await open(directory);
		expect(await salesOf(again)).toEqual([['new'], ['old']]);
		expect([customersOf(again), again.lastDay, warned(again)]).toEqual([['jeanne'], today, []]);
		// The backup itself was noted after it was written.
		expect(again.history).toEqual(history.slice(0, 2));
	});

	it('of a daily backup brings back the book as that day began, and leaves the archive', async () => {
		const { directory, store, daily } = await shop();
		await store.commit(putCustomer('paul'), tomorrow);
		// The backup was made before the old sale left the book: it is in both.
		await restore(directory, daily);
		const again = await open(directory);
		expect(await salesOf(again)).toEqual([['old', 'new'], []]);
		expect(customersOf(again)).toEqual(['jeanne']);

		await keepUp(again, { today: tomorrow, by, at: '' });
		const second = await readBackup(join(directory, 'backups', `${tomorrow}.jsonl.gz`), 'fr');
		await again.commit(putCustomer('awa'), tomorrow);
		await keepUp(again, { today: addDays(tomorrow, 1), by, at: '' });
		const third = await readBackup(
			join(directory, 'backups', `${addDays(tomorrow, 1)}.jsonl.gz`),
			'fr',
		);
		await restore(directory, third);
		expect(await salesOf(await open(directory))).toEqual([['new'], ['old']]);
		await restore(directory, second);
		expect(await salesOf(await open(directory))).toEqual([['old', 'new'], []]);
	});

	it('keeps the present book beside, as one that can be opened', async () => {
		const { directory, store, whole } = await shop();
		await store.commit(putCustomer('paul'), tomorrow);
		const { book, history } = store;
		const kept = await restore(directory, whole);
		expect(kept).toBe(join(directory, `before-restore-${tomorrow}`));
		const before = await open(kept ?? '');
		expect([before.book, before.history, warned(before)]).toEqual([book, history, []]);
		expect(await salesOf(before)).toEqual([['new'], ['old']]);
		// What happens to the restored one is nothing to it, nor the other way round.
		const again = await open(directory);
		await again.commit(putCustomer('awa'), tomorrow);
		await before.commit(putCustomer('pierre'), tomorrow);
		expect(customersOf(await open(kept ?? ''))).toEqual(['jeanne', 'paul', 'pierre']);
		expect(customersOf(await open(directory))).toEqual(['jeanne', 'awa']);
		expect(await restore(directory, whole)).toBe(`${kept}-2`);
	});

	it('where there is nothing yet makes the book and keeps nothing', async () => {
		const { whole } = await shop();
		const directory = newDirectory();
		expect(await restore(directory, whole)).toBeUndefined();
		const store = await open(directory);
		expect(await salesOf(store)).toEqual([['new'], ['old']]);
		expect(readdirSync(directory).filter(name => name.startsWith('before'))).toEqual([]);
	});

	it('is seen by a window that is open, which goes on with it', async () => {
		const { directory, store: notebook, whole } = await shop();
		await notebook.commit(putCustomer('paul'), tomorrow);
		const listener = vi.fn();
		notebook.subscribe(listener);
		await restore(directory, whole);
		await notebook.catchUp();
		expect(listener).toHaveBeenCalledTimes(1);
		expect(customersOf(notebook)).toEqual(['jeanne']);
		await notebook.commit(putCustomer('awa'), tomorrow);
		await restore(directory, whole);
		// Without a look in between, too.
		await notebook.commit(putCustomer('pierre'), tomorrow);
		expect(customersOf(notebook)).toEqual(['jeanne', 'pierre']);
		expect(await reread(directory)).toEqual(notebook.book);
		expect(await salesOf(notebook)).toEqual([['new'], ['old']]);
	});

	it('of another shop’s book takes its place with its archive', async () => {
		const { directory, store } = await shop('jeanne');
		const other = await shop('mariam');
		await store.commit(putting(put('sales', settledSale('ours', day('2026-07-01')))), today);
		await keepUp(store, { today: tomorrow, by, at: '' });
		await restore(directory, other.whole);
		const again = await open(directory);
		expect(customersOf(again)).toEqual(['mariam']);
		expect(await salesOf(again)).toEqual([['new'], ['old']]);
		// A backup of a day has no archive of its own, and ours is not its own.
		await restore(directory, other.daily);
		expect(await salesOf(await open(directory))).toEqual([['old', 'new'], []]);
	});

	it('of another shop’s day leaves none of our months to its book', async () => {
		const { directory } = await shop('jeanne');
		const other = await shop('mariam');
		await restore(directory, other.daily);
		expect(await salesOf(await open(directory))).toEqual([['old', 'new'], []]);
	});
});

describe('a restore into a book.json that is a link', () => {
	it('keeps the bytes of the present one, and the link', async () => {
		const { directory, store, whole } = await shop();
		await store.commit(putCustomer('paul'), tomorrow);
		await store.close({ checkpoint: true });
		renameSync(bookFile(directory), join(dirname(directory), 'cahier.json'));
		symlinkSync('../cahier.json', bookFile(directory));
		const kept = await restore(directory, whole);
		expect(lstatSync(bookFile(directory)).isSymbolicLink()).toBe(true);
		expect(lstatSync(bookFile(kept ?? '')).isSymbolicLink()).toBe(false);
		expect(customersOf(await open(kept ?? ''))).toEqual(['jeanne', 'paul']);
		expect(customersOf(await open(directory))).toEqual(['jeanne']);
		expect(existsSync(join(directory, 'archive'))).toBe(false);
	});
});
