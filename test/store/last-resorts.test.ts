import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { backUpOutside } from '../../source/store/outside.ts';
import { isAlive, ownOwner } from '../../source/store/owner.ts';
import { systemError, watchFs } from '../faults/watched-fs.ts';
import { restore, shop, tomorrow } from './backed-up.ts';
import {
	type Call,
	committed,
	customersOf,
	failing,
	newDirectory,
	open,
	putCustomer,
	today,
	warned,
	watch,
} from './shop.ts';

/** Turns one bit of a file round. */
const flip = (path: string, at: number): void => {
	const bytes = readFileSync(path);
	bytes[at] = (bytes[at] ?? 0) ^ 1;
	writeFileSync(path, bytes);
};

const august = (directory: string): string => join(directory, 'archive', '2026-08.jsonl');

describe('a month of the archive that cannot be read', () => {
	it.each([
		['damaged at its head', (path: string) => flip(path, 40)],
		['gone', (path: string) => rmSync(path)],
	])(
		'(%s) keeps its totals through a restore of the day’s backup, and stays told',
		async (_, harm) => {
			const { directory, store, daily } = await shop();
			const totals = store.book.months['2026-08'];
			expect(totals?.sales).toBe(1);
			harm(august(directory));
			const withMonths = { ...daily, book: { ...daily.book, months: store.book.months } };
			await restore(directory, withMonths);
			const again = await open(directory);
			expect(again.book.months['2026-08']).toEqual(totals);
			expect((await again.readArchive()).faults).toHaveLength(1);
		},
	);

	it('does not keep the rest from being copied, and is told', async () => {
		const { directory, store } = await shop();
		flip(august(directory), 40);
		const made = await backUpOutside(store, dirname(directory), tomorrow);
		expect([made.sales, made.missing.map(({ fault }) => fault)]).toEqual([1, ['archive-damaged']]);
	});
});

describe('a journal of which not even the beginning can be read', () => {
	it('is told and kept aside: what was in it is not thrown away', async () => {
		const directory = await committed();
		const journal = join(directory, 'journal-1.jsonl');
		// The line feed after its head: two lines are one.
		flip(journal, readFileSync(journal).indexOf(0x0a));
		const damaged = readFileSync(journal);
		const store = await open(directory);
		expect(warned(store)).toEqual(['journal-missing']);
		await store.commit(putCustomer('paul'), today);
		const aside = join(directory, 'damaged');
		expect(readdirSync(aside).map(name => readFileSync(join(aside, name)))).toEqual([damaged]);
	});
});

describe('a line that somebody takes out of the journal of an open book', () => {
	it('is not forgotten: it is written down again', async () => {
		const directory = newDirectory();
		const store = await open(directory);
		for (const id of ['jeanne', 'paul', 'awa']) await store.commit(putCustomer(id), today);
		const journal = join(directory, 'journal-1.jsonl');
		const lines = readFileSync(journal, 'utf8').split('\n');
		writeFileSync(journal, [...lines.slice(0, -2), ''].join('\n'));
		await store.commit(putCustomer('pierre'), today);
		const all = ['jeanne', 'paul', 'awa', 'pierre'];
		expect([customersOf(store), customersOf(await open(directory))]).toEqual([all, all]);
	});
});

describe('the book kept beside by a restore', () => {
	it('shares with the live one no file that is added to', async () => {
		const { directory, whole } = await shop();
		const kept = (await restore(directory, whole)) ?? '';
		const journals = readdirSync(kept).filter(name => name.startsWith('journal'));
		const added = [...journals.map(name => join(kept, name)), august(kept)];
		expect(added.map(path => statSync(path).nlink)).toEqual(added.map(() => 1));
	});
});

describe('a copy on a stick', () => {
	it('is made of a book on a disk that can only be read', async () => {
		const { directory, store } = await shop();
		const isWriting = ({ name }: Call) => ['mkdir', 'rename', 'link', 'write'].includes(name);
		watch(directory, (call, run) => {
			if (isWriting(call)) throw systemError('EROFS');
			return run();
		});
		const made = await backUpOutside(store, dirname(newDirectory()), tomorrow);
		expect([made.sales, made.notNoted?.fault]).toEqual([2, 'read-only']);
	});

	it('is not said to have failed when only the book cannot note it', async () => {
		const { directory } = await shop();
		failing(
			directory,
			({ name, path }) => name === 'write' && basename(path).startsWith('journal'),
			'ENOSPC',
		);
		const made = await backUpOutside(await open(directory), dirname(newDirectory()), tomorrow);
		expect(statSync(made.path).size).toBeGreaterThan(0);
		expect(made.notNoted?.fault).toBe('no-space');
	});
});

describe('a process that cannot be looked at', () => {
	it('is not taken for dead', async () => {
		const own = await ownOwner();
		const stop = watchFs('/proc', ({ path }, run) => {
			if (path.endsWith('stat')) throw systemError('EMFILE');
			return run();
		});
		onTestFinished(stop);
		expect(await isAlive(own).catch(({ code }) => code)).toBe('EMFILE');
	});
});
