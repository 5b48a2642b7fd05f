import { readdirSync, statSync, truncateSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { put } from '../../source/book/book.ts';
import { addDays } from '../../source/book/day.ts';
import { isHeld } from '../../source/store/lock.ts';
import { backUpOutside } from '../../source/store/outside.ts';
import { keepUp } from '../../source/store/upkeep.ts';
import {
	by,
	checkpoint,
	committed,
	edit,
	newDirectory,
	open,
	putCustomer,
	putting,
	radio,
	reread,
	settledSale,
	today,
	watch,
} from './shop.ts';

const changing = ['datasync', 'link', 'mkdir', 'rename', 'rm', 'sync', 'truncate', 'write'];

const shown = (path: string): string =>
	path.replace(/^(.*\/)?\.(.+)\.[0-9a-f]{16}\.tmp$/, '$1$2 to be').replace(/^$/, 'directory');

/** What changes the disk from now on, but for the lock, in its order, once it is done. */
const stepsOf = (directory: string): string[] => {
	const steps: string[] = [];
	watch(directory, async ({ name, path, to }, run) => {
		const done = await run();
		const isOfLock = `${path} ${to ?? ''}`.includes('lock');
		if (changing.includes(name) && !isOfLock)
			steps.push([name, shown(path), ...(to === undefined ? [] : [shown(to)])].join(' '));
		return done;
	});
	return steps;
};

describe('a sale', () => {
	it('is acknowledged once its line is on the disk, and nothing else is written', async () => {
		const directory = await committed();
		const store = await open(directory);
		const steps = stepsOf(directory);
		await store.commit(putCustomer('paul'), today);
		expect(steps).toEqual(['write journal-1.jsonl', 'datasync journal-1.jsonl']);
	});

	it('is not acknowledged before, however long the disk takes', async () => {
		const directory = await committed();
		const store = await open(directory);
		let release = (): void => {};
		const disk = new Promise<void>(resolve => {
			release = resolve;
		});
		let isWaiting = false;
		watch(directory, async ({ name }, run) => {
			const done = await run();
			if (name === 'datasync') isWaiting = true;
			if (name === 'datasync') await disk;
			return done;
		});
		let isAcknowledged = false;
		const commit = store.commit(putCustomer('paul'), today).then(() => {
			isAcknowledged = true;
		});
		await vi.waitFor(() => expect(isWaiting).toBe(true));
		// Time enough for all that would come after it.
		for (let look = 0; look < 50; look++) await stat(directory);
		expect([isAcknowledged, await isHeld(join(directory, 'lock'))]).toEqual([false, true]);
		release();
		await commit;
	});

	it.each([1, 7, 100])('goes on when the disk takes %i bytes at a time', async most => {
		const directory = newDirectory();
		const store = await open(directory);
		watch(directory, (call, run) => {
			const [, , length] = call.args as readonly unknown[];
			if (call.name === 'write')
				(call.args as unknown[]).splice(2, 1, Math.min(length as number, most));
			return run();
		});
		await store.commit(putCustomer('jeanne', 'Jeanne à Mbouda'), today);
		await checkpoint(store);
		await store.commit(putCustomer('paul'), today);
		expect(await reread(directory)).toEqual(store.book);
	});
});

describe('the first sale of a book', () => {
	it('makes a snapshot and a journal before its line is written', async () => {
		const directory = newDirectory();
		const store = await open(directory);
		const steps = stepsOf(directory);
		await store.commit(putCustomer('jeanne'), today);
		expect(steps).toEqual([
			'mkdir directory',
			'sync ..',
			'write journal-1.jsonl to be',
			'sync journal-1.jsonl to be',
			'rename journal-1.jsonl to be journal-1.jsonl',
			'sync directory',
			'write book.json to be',
			'sync book.json to be',
			'rename book.json to be book.json',
			'sync directory',
			'write book.previous.json to be',
			'sync book.previous.json to be',
			'rename book.previous.json to be book.previous.json',
			'sync directory',
			'write journal-1.jsonl',
			'datasync journal-1.jsonl',
		]);
	});

	it('syncs the directories above the ones it makes', async () => {
		const directory = join(newDirectory(), 'deep', 'shop');
		const store = await open(directory);
		const steps = stepsOf(join(directory, '..', '..'));
		await store.commit(putCustomer('jeanne'), today);
		expect(steps.slice(0, 4)).toEqual([
			'mkdir deep/shop',
			'sync deep',
			'sync directory',
			'sync ..',
		]);
	});
});

describe('a checkpoint', () => {
	it('has every byte on the disk before a name leads to it, and the one before under its own', async () => {
		const directory = await committed();
		const store = await open(directory);
		const steps = stepsOf(directory);
		await checkpoint(store);
		expect(steps).toEqual([
			'write journal-2.jsonl to be',
			'sync journal-2.jsonl to be',
			'rename journal-2.jsonl to be journal-2.jsonl',
			'sync directory',
			'write book.json to be',
			'sync book.json to be',
			'link book.json book.previous.json to be',
			'rename book.previous.json to be book.previous.json',
			'rename book.json to be book.json',
			'sync directory',
		]);
	});
});

describe('every file and directory of a book', () => {
	const modesUnder = (directory: string): Readonly<Record<string, string>> =>
		Object.fromEntries(
			['', ...(readdirSync(directory, { recursive: true }) as string[])].map(name => {
				const stats = statSync(join(directory, name));
				return [`${name}${stats.isDirectory() ? '/' : ''}`, (stats.mode & 0o777).toString(8)];
			}),
		);

	it('is for its owner only, whatever the umask', async () => {
		const before = process.umask(0);
		onTestFinished(() => void process.umask(before));
		const deep = join(newDirectory(), 'deep');
		const directory = join(deep, 'shop');
		const store = await open(directory);
		// What is held and prepared while a line is written is looked at, too.
		const held = new Set<string>();
		watch(directory, ({ name }, run) => {
			if (name === 'datasync')
				for (const [file, mode] of Object.entries(modesUnder(directory)))
					if (file.startsWith('lock')) held.add(`${file.slice(0, 5)} ${mode}`);
			return run();
		});
		await store.commit(
			putting(radio, put('sales', settledSale('v1', addDays(today, -200)))),
			today,
		);
		await keepUp(store, { today, by, at: '' });
		await backUpOutside(store, join(directory, '..'), today);
		await store.commit(putCustomer('paul'), today);
		await store.close({ checkpoint: true });
		edit(directory, text => text.slice(1));
		truncateSync(join(directory, 'journal-3.jsonl'), 120);
		const again = await open(directory);
		await again.commit(putCustomer('awa'), today);
		const modes = modesUnder(deep);
		const names = Object.keys(modes).map(name => name.replace(/[0-9a-z_-]{20,}/g, '…'));
		for (const [name, mode] of Object.entries(modes))
			expect([name, mode]).toEqual([name, name.endsWith('/') ? '700' : '600']);
		expect(names).toEqual(
			expect.arrayContaining([
				'/',
				'shop/',
				'shop/archive/2026-05.jsonl',
				'shop/backups/2026-11-22.jsonl.gz',
				'shop/book.json',
				'shop/book.previous.json',
				'shop/damaged/',
			]),
		);
		expect([...held].sort()).toEqual(['lock/ 600', 'lock/ 700']);
	});
});
