import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { ownOwner } from '../../source/store/owner.ts';
import {
	addVisit,
	type Call,
	checkpoint,
	committed,
	customersOf,
	failing,
	filesUnder,
	newDirectory,
	open,
	putCustomer,
	reread,
	today,
	warned,
} from './shop.ts';

describe('a checkpoint', () => {
	it('comes by itself after 256 commits, and a new journal begins', async () => {
		const directory = newDirectory();
		const store = await open(directory);
		for (let visit = 1; visit <= 256; visit++) await store.commit(addVisit, today);
		await store.close();
		const journal = readFileSync(`${directory}/journal-2.jsonl`, 'utf8');
		expect(journal.trimEnd().split('\n')).toHaveLength(1);
		expect(readdirSync(directory)).toEqual([
			'book.json',
			'book.previous.json',
			'journal-1.jsonl',
			'journal-2.jsonl',
		]);
		expect((await reread(directory)).customers.jeanne?.notes).toBe('+'.repeat(256));
	});

	it('comes at the end when it is asked for and there is something to write', async () => {
		const directory = newDirectory();
		const store = await open(directory);
		await store.commit(putCustomer('jeanne'), today);
		await store.close({ checkpoint: true });
		expect(readFileSync(`${directory}/book.json`, 'utf8')).toContain('"Jeanne"');
		const before = filesUnder(directory);
		await (await open(directory)).close({ checkpoint: true });
		expect(filesUnder(directory)).toEqual(before);
	});

	it('keeps the snapshot before, its journal, and none older', async () => {
		const directory = newDirectory();
		const store = await open(directory);
		for (const id of ['jeanne', 'paul', 'awa', 'pierre']) {
			await store.commit(putCustomer(id), today);
			await checkpoint(store);
		}
		await store.close();
		expect(readdirSync(directory)).toEqual([
			'book.json',
			'book.previous.json',
			'journal-4.jsonl',
			'journal-5.jsonl',
		]);
		expect(warned(await open(directory))).toEqual([]);
	});
});

describe('what was left half-made', () => {
	it('by those who are no more is cleared away, and nothing else is', async () => {
		const directory = await committed();
		const { pid, startedAt, boot } = await ownOwner();
		const temporary = '.book.json.0123456789abcdef.tmp';
		const [ofDead, ofAlive] = ['anotherRun', boot].map(
			run => `.lock-${pid}_${startedAt}_${run}_0123456789ab`,
		);
		writeFileSync(join(directory, temporary), 'half of a bo');
		for (const name of [ofDead, ofAlive]) mkdirSync(join(directory, name ?? ''));
		writeFileSync(join(directory, ofDead ?? '', 'a file'), '');
		writeFileSync(join(directory, 'liste.txt'), 'du riz');
		await (await open(directory)).close({ checkpoint: true });
		expect(readdirSync(directory)).toEqual([
			ofAlive,
			'book.json',
			'book.previous.json',
			'journal-1.jsonl',
			'journal-2.jsonl',
			'liste.txt',
		]);
	});
});

describe('a checkpoint that fails', () => {
	/** Of the file that is written beside the one it is to become. */
	const beside = (name: string, file: string) => (call: Call) =>
		call.name === name && call.path.startsWith(`.${file}`);

	const steps: ReadonlyArray<readonly [string, (call: Call) => boolean, string, string]> = [
		['opening the journal', beside('open', 'journal'), 'EROFS', 'read-only'],
		['writing the journal', beside('write', 'journal'), 'ENOSPC', 'no-space'],
		['renaming the journal', beside('rename', 'journal'), 'EIO', 'write-failed'],
		['opening the book', beside('open', 'book'), 'EROFS', 'read-only'],
		['writing the book', beside('write', 'book'), 'ENOSPC', 'no-space'],
		['syncing the book', beside('sync', 'book'), 'EIO', 'write-failed'],
		['looking at its size', beside('stat', 'book'), 'EIO', 'write-failed'],
		['closing the book', beside('close', 'book'), 'EDQUOT', 'no-space'],
		['keeping the one before', ({ to }) => to === 'book.previous.json', 'EIO', 'write-failed'],
		['renaming the book', ({ to }) => to === 'book.json', 'EACCES', 'no-permission'],
	];

	it.each(steps)(
		'at %s is a warning: every sale is there, and selling goes on',
		async (_, isMeant, code, fault) => {
			const directory = await committed();
			const before = filesUnder(directory);
			const store = await open(directory);
			const listener = vi.fn();
			store.subscribe(listener);
			const mend = failing(directory, isMeant, code);
			await store.close({ checkpoint: true });
			const [warning, ...others] = store.takeWarnings();
			expect(warning).toMatchObject({
				warning: 'checkpoint',
				path: join(directory, 'book.json'),
				fault: { fault, detail: code },
			});
			expect(others).toEqual([]);
			expect(listener).not.toHaveBeenCalled();
			// No half-made file is left, and the book is the one that was there.
			expect(filesUnder(directory)).toMatchObject(before);
			expect(readdirSync(directory).filter(name => name.endsWith('.tmp'))).toEqual([]);
			expect(customersOf(await open(directory))).toEqual(['jeanne']);
			await store.commit(putCustomer('paul'), today);
			mend();
			await store.close({ checkpoint: true });
			expect(warned(store)).toEqual([]);
			expect(customersOf(await open(directory))).toEqual(['jeanne', 'paul']);
		},
	);

	it('at syncing the directory is a warning, and the book can be read from both snapshots', async () => {
		const directory = await committed();
		const store = await open(directory);
		let syncs = 0;
		// The first is of the new journal, the second of the new snapshot.
		const isMeant = ({ name, path }: Call) => name === 'sync' && path === '' && ++syncs === 2;
		const mend = failing(directory, isMeant, 'EIO');
		await store.close({ checkpoint: true });
		expect(warned(store)).toEqual(['checkpoint']);
		mend();
		await store.commit(putCustomer('paul'), today);
		await store.commit(putCustomer('awa'), today);
		expect(await reread(directory)).toEqual(store.book);
		writeFileSync(join(directory, 'book.json'), '');
		expect(await reread(directory)).toEqual(store.book);
	});

	it('where directories cannot be synced at all is none', async () => {
		const directory = await committed();
		const store = await open(directory);
		failing(directory, ({ name, path }) => name === 'sync' && path === '', 'EINVAL');
		await store.close({ checkpoint: true });
		expect(warned(store)).toEqual([]);
		expect(readFileSync(join(directory, 'book.json'), 'utf8')).toContain('"Jeanne"');
	});
});
