import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { anomaliesIn } from '../../source/book/check.ts';
import { addDays } from '../../source/book/day.ts';
import { StoreFault } from '../../source/store/fault.ts';
import { inspect } from '../../source/store/inspect.ts';
import { backUpOutside } from '../../source/store/outside.ts';
import type { Store } from '../../source/store/store.ts';
import { keepUp } from '../../source/store/upkeep.ts';
import { newDirectory } from './bundle.ts';
import { fillUp, freeOn, smallDisk, whyNoSmallDisk } from './small-disk.ts';
import { by, marksIn, muchLater, open as openAnywhere, salesIn, sell, today } from './story.ts';

const open = async (directory: string): Promise<Store> => {
	const store = await openAnywhere(directory);
	onTestFinished(() => store.close());
	return store;
};

const noSpace = { fault: 'no-space', detail: 'ENOSPC' };

/** Sells until the disk takes no more; what was said to be kept, in its order. */
const sellUntilFull = async (store: Store): Promise<readonly string[]> => {
	const kept: string[] = [];
	for (let number = 1; ; number++) {
		const id = `sale-${number}`;
		try {
			await store.commit(sell(id), today);
			kept.push(id);
		} catch (error) {
			expect(error).toBeInstanceOf(StoreFault);
			expect(error).toMatchObject(noSpace);
			return kept;
		}
	}
};

/** These sales and no other, in an open window, in a new one and for `cahier check`. */
const expectExactly = async (store: Store, sales: readonly string[]): Promise<void> => {
	for (const seen of [store, await open(store.directory)]) {
		expect((await salesIn(seen)).toSorted()).toEqual([...sales].toSorted());
		expect(marksIn(seen.book)).toBe(sales.length);
	}
	const { faults, warnings, book, archived } = await inspect(store.directory, 'fr');
	expect([faults, warnings, book && anomaliesIn(book, archived)]).toEqual([[], [], []]);
};

const temporariesIn = (directory: string): readonly string[] =>
	(readdirSync(directory, { recursive: true }) as string[]).filter(name => name.endsWith('.tmp'));

const why = whyNoSmallDisk === undefined ? '' : ` (skipped: ${whyNoSmallDisk})`;

describe.skipIf(why !== '')(`a disk of one megabyte${why}`, () => {
	it('that is full refuses the sale, keeps all before it, and takes the next once there is room', async () => {
		const disk = smallDisk();
		const directory = join(disk, 'book');
		const makeRoom = fillUp(disk, 800_000);
		const store = await open(directory);
		const kept = await sellUntilFull(store);
		console.log(`sales on a disk of one megabyte until it was full: ${kept.length}`);
		// Some way into it, with more than one checkpoint.
		expect(kept.length).toBeGreaterThan(300);
		await expectExactly(store, kept);
		await expect(store.commit(sell('too-much'), today)).rejects.toMatchObject(noSpace);
		await expectExactly(store, kept);
		makeRoom();
		await store.commit(sell('next'), today);
		await expectExactly(store, [...kept, 'next']);
		await store.close({ checkpoint: true });
		await expectExactly(store, [...kept, 'next']);
	}, 60_000);

	it('that has no room for a book makes none, and does so later', async () => {
		const disk = smallDisk();
		const directory = join(disk, 'book');
		const makeRoom = fillUp(disk, 0);
		const store = await open(directory);
		await expect(store.commit(sell('a'), today)).rejects.toMatchObject(noSpace);
		expect((await open(directory)).isNew).toBe(true);
		makeRoom();
		await store.commit(sell('a'), today);
		await expectExactly(store, ['a']);
	});

	it('that fills up in a checkpoint warns, and goes on selling while there is room for that', async () => {
		const disk = smallDisk();
		const directory = join(disk, 'book');
		const store = await open(directory);
		const sales = Array.from({ length: 200 }, (_, index) => `sale-${index}`);
		for (const id of sales) await store.commit(sell(id), today);
		const before = readFileSync(join(directory, 'book.json'));
		const makeRoom = fillUp(disk, 20_000);
		await store.close({ checkpoint: true });
		expect(store.takeWarnings()).toMatchObject([{ warning: 'checkpoint', fault: noSpace }]);
		expect(readFileSync(join(directory, 'book.json'))).toEqual(before);
		expect(temporariesIn(directory)).toEqual([]);
		await expectExactly(store, sales);
		await store.commit(sell('next'), today);
		await expectExactly(store, [...sales, 'next']);
		makeRoom();
		await store.close({ checkpoint: true });
		expect(store.takeWarnings()).toEqual([]);
		expect(readFileSync(join(directory, 'book.json'), 'utf8')).toContain('"next"');
		await expectExactly(store, [...sales, 'next']);
	}, 60_000);

	it.each([0, 4096, 8192, 12_288, 16_384, 24_576])(
		'with %i bytes left at the end of a day loses nothing to the backup or the archive',
		async left => {
			const disk = smallDisk();
			const store = await open(join(disk, 'book'));
			const sales = Array.from({ length: 30 }, (_, index) => `sale-${index}`);
			for (const id of sales) await store.commit(sell(id), today);
			await store.close();
			const makeRoom = fillUp(disk, left);
			const warnings = await keepUp(store, { today: muchLater, by, at: '' });
			for (const warning of warnings)
				expect(warning).toMatchObject({ warning: 'upkeep', fault: noSpace });
			if (left === 0) expect(warnings).toHaveLength(1);
			expect(temporariesIn(store.directory)).toEqual([]);
			await expectExactly(store, sales);
			makeRoom();
			expect(await keepUp(store, { today: addDays(muchLater, 1), by, at: '' })).toEqual([]);
			expect(store.book.sales).toEqual({});
			await expectExactly(store, sales);
		},
	);

	it('as a stick that is full takes no half backup, and a whole one once there is room', async () => {
		const stick = smallDisk();
		const store = await open(newDirectory());
		for (let number = 1; number <= 20; number++) await store.commit(sell(`s${number}`), today);
		const makeRoom = fillUp(stick, 0);
		await expect(backUpOutside(store, stick, today)).rejects.toMatchObject(noSpace);
		expect(readdirSync(stick)).toEqual(['photos.zip']);
		expect(store.book.backups).toEqual({});
		makeRoom();
		mkdirSync(join(stick, 'photos'));
		expect(freeOn(stick)).toBeGreaterThan(900_000);
		const { path, sales } = await backUpOutside(store, stick, today);
		expect([readdirSync(stick).length, sales]).toEqual([2, 20]);
		expect(path.startsWith(stick)).toBe(true);
	});
});
