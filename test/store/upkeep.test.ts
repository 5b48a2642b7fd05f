import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, day } from '../../source/book/day.ts';
import { readBackup } from '../../source/store/backups.ts';
import type { Store } from '../../source/store/store.ts';
import { keepUp } from '../../source/store/upkeep.ts';
import {
	by,
	committed,
	customersOf,
	failing,
	filesUnder,
	newDirectory,
	open,
	putCustomer,
	today,
} from './shop.ts';

const keepUpOn = (store: Store, on: Day) => keepUp(store, { today: on, by, at: '' });

const backupsOf = (store: Store): readonly string[] =>
	readdirSync(join(store.directory, 'backups')).map(name => name.replace('.jsonl.gz', ''));

const backupOf = async (store: Store, on: Day) =>
	readBackup(join(store.directory, 'backups', `${on}.jsonl.gz`), 'fr');

describe('the upkeep of a day', () => {
	it('writes the day’s backup once, as the book was at the first of them', async () => {
		const store = await open(await committed());
		expect(await keepUpOn(store, today)).toEqual([]);
		await store.commit(putCustomer('paul'), today);
		const before = filesUnder(store.directory);
		expect(await keepUpOn(store, today)).toEqual([]);
		expect(filesUnder(store.directory)).toEqual(before);
		expect(backupsOf(store)).toEqual(['2026-11-22']);
		expect(customersOf(await backupOf(store, today))).toEqual(['jeanne']);
		await keepUpOn(store, addDays(today, 1));
		expect(backupsOf(store)).toEqual(['2026-11-22', '2026-11-23']);
		expect(customersOf(await backupOf(store, addDays(today, 1)))).toEqual(['jeanne', 'paul']);
	});

	it('by two windows is done once', async () => {
		const directory = await committed();
		const stores = [await open(directory), await open(directory)];
		expect(await Promise.all(stores.map(store => keepUpOn(store, today)))).toEqual([[], []]);
		expect(readdirSync(join(directory, 'backups'))).toEqual(['2026-11-22.jsonl.gz']);
	});

	it('where nothing was ever written is none', async () => {
		const directory = newDirectory();
		const store = await open(directory);
		expect(await keepUpOn(store, today)).toEqual([]);
		expect(existsSync(directory)).toBe(false);
	});

	it('leaves the book as it was', async () => {
		const store = await open(await committed());
		const { book, history } = store;
		await keepUpOn(store, today);
		expect(store.book).toBe(book);
		expect(store.history).toBe(history);
	});

	it('keeps thirty days and, of the time before, the first of each month', async () => {
		const store = await open(await committed());
		const first = day('2026-09-20');
		const days = Array.from({ length: 64 }, (_, index) => addDays(first, index));
		for (const on of days) await keepUpOn(store, on);
		const kept = days.slice(-31);
		expect([kept[0], kept.at(-1)]).toEqual(['2026-10-23', '2026-11-22']);
		expect(backupsOf(store)).toEqual(['2026-09-20', '2026-10-01', ...kept]);
	});

	it('leaves other files beside the backups', async () => {
		const store = await open(await committed());
		const directory = join(store.directory, 'backups');
		mkdirSync(directory);
		for (const name of ['2020-01-05.txt', '2020-13-01.jsonl.gz', 'notes'])
			writeFileSync(join(directory, name), 'x');
		await keepUpOn(store, today);
		expect(readdirSync(directory)).toEqual([
			'2020-01-05.txt',
			'2020-13-01.jsonl.gz',
			'2026-11-22.jsonl.gz',
			'notes',
		]);
	});
});

describe('an upkeep that fails', () => {
	it.each([
		['ENOSPC', 'no-space'],
		['EROFS', 'read-only'],
		['EIO', 'write-failed'],
	])(
		'with %s is a warning: the book is untouched, and half a backup is none',
		async (code, fault) => {
			const store = await open(await committed());
			const before = filesUnder(store.directory);
			const mend = failing(
				store.directory,
				({ name, path }) => name === 'write' && path.startsWith('backups'),
				code,
			);
			expect(await keepUpOn(store, today)).toMatchObject([
				{ warning: 'upkeep', path: store.directory, fault: { fault, detail: code } },
			]);
			expect(filesUnder(store.directory)).toEqual(before);
			await store.commit(putCustomer('paul'), today);
			mend();
			// Tried again, not believed to be done.
			expect(await keepUpOn(store, today)).toEqual([]);
			expect(customersOf(await backupOf(store, today))).toEqual(['jeanne', 'paul']);
		},
	);

	it('because a file has the place of the backups is a warning', async () => {
		const store = await open(await committed());
		writeFileSync(join(store.directory, 'backups'), 'à garder');
		expect(await keepUpOn(store, today)).toMatchObject([
			{ warning: 'upkeep', fault: { fault: 'not-a-directory' } },
		]);
		expect(readFileSync(join(store.directory, 'backups'), 'utf8')).toBe('à garder');
		await store.commit(putCustomer('paul'), today);
		expect(customersOf(await open(store.directory))).toEqual(['jeanne', 'paul']);
	});

	it('because the book is held by a hand is a warning', async () => {
		const store = await open(await committed());
		writeFileSync(join(store.directory, 'book.json'), 'à moi');
		rmSync(join(store.directory, 'book.previous.json'));
		expect(await keepUpOn(store, today)).toMatchObject([
			{ warning: 'upkeep', fault: { fault: 'not-json' } },
		]);
		expect(existsSync(join(store.directory, 'backups'))).toBe(false);
	});
});
