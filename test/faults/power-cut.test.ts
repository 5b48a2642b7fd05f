import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { expect, it } from 'vitest';
import { applyChanges, type Book, emptyBook } from '../../source/book/book.ts';
import { keepUp } from '../../source/store/upkeep.ts';
import { newDirectory } from './bundle.ts';
import type { Found } from './kills.ts';
import { type Cut, type Model, powerCuts, type Remains } from './power-cut.ts';
import { readPlain, readStore } from './readings.ts';
import { by, muchLater, open, sell, today, undoLast } from './story.ts';
import { type Effect, Recorder } from './trace.ts';

/** The disk that a cut left, as real files; gives back the directory of its book. */
const layOut = (remains: Remains): string => {
	const book = newDirectory();
	const root = dirname(book);
	for (const [path, what] of [...remains].sort(([one], [other]) => (one < other ? -1 : 1)))
		if (what === 'directory') mkdirSync(join(root, path), { recursive: true });
		else writeFileSync(join(root, path), what);
	return book;
};

const digest = (remains: Remains, { acknowledged, undone }: Cut): string => {
	const hash = createHash('sha256').update(JSON.stringify([acknowledged, undone]));
	for (const [path, what] of remains) hash.update(`\0${path}\0`).update(what);
	return hash.digest('hex');
};

interface Toll {
	cuts: number;
	disks: number;
	unreadable: number;
	lost: number;
	wrong: number;
}

/** Cuts the power after every effect, opens every disk that may be left. */
const cutEverywhere = async (
	effects: readonly Effect[],
	model: Model,
	read: (directory: string) => Promise<Found>,
): Promise<Toll> => {
	const toll: Toll = { cuts: 0, disks: 0, unreadable: 0, lost: 0, wrong: 0 };
	const seen = new Set<string>();
	for (const cut of powerCuts(effects, model)) {
		toll.cuts++;
		for (const remains of cut.remains) {
			const key = digest(remains, cut);
			if (seen.has(key)) continue;
			seen.add(key);
			toll.disks++;
			const directory = layOut(remains);
			const found = await read(directory).catch(() => undefined);
			rmSync(dirname(directory), { recursive: true, force: true });
			if (found === undefined) {
				toll.unreadable++;
				continue;
			}
			const sales = new Set(found.sales);
			const isMissing = (id: string): boolean => !sales.has(id) && !cut.undone.includes(id);
			toll.lost += cut.acknowledged.filter(isMissing).length;
			toll.wrong += found.sales.length - sales.size + Math.abs(found.marks - sales.size);
		}
	}
	return toll;
};

/** Some days of a shop in the store, recorded. */
const recordStore = async (): Promise<readonly Effect[]> => {
	const directory = newDirectory();
	const recorder = new Recorder(dirname(directory));
	const sold = async (store: Awaited<ReturnType<typeof open>>, id: string): Promise<void> => {
		await store.commit(sell(id), today);
		recorder.say('acknowledge', id);
	};
	try {
		const first = await open(directory);
		for (const id of ['a', 'b']) await sold(first, id);
		await first.close({ checkpoint: true });
		const second = await open(directory);
		await sold(second, 'c');
		await keepUp(second, { today: muchLater, by, at: '' });
		await sold(second, 'd');
		await second.exclusively(durable => durable.checkpoint());
		await sold(second, 'e');
		recorder.say('ask-undo', 'e');
		await second.commit(undoLast, today);
		await second.close({ checkpoint: true });
	} finally {
		recorder.stop();
	}
	return recorder.effects;
};

const recordLowdb = async (): Promise<readonly Effect[]> => {
	const directory = newDirectory();
	mkdirSync(directory);
	const recorder = new Recorder(directory);
	try {
		const low = new Low<Book>(new JSONFile(join(directory, 'book.json')), emptyBook('fr'));
		for (const id of ['a', 'b', 'c']) {
			const done = sell(id)(low.data);
			if (done.ok) low.data = applyChanges(low.data, done.value.changes);
			await low.write();
			recorder.say('acknowledge', id);
		}
	} finally {
		recorder.stop();
	}
	return recorder.effects;
};

it.each(['strict', 'ext4'] as const)(
	'the power cut after every effect, %s: nothing unreadable, lost or twice',
	async model => {
		const toll = await cutEverywhere(await recordStore(), model, readStore);
		console.log(`power cuts, ${model}:`, JSON.stringify(toll));
		expect(toll).toMatchObject({ unreadable: 0, lost: 0, wrong: 0 });
		expect(toll.disks).toBeGreaterThan(100);
	},
	300_000,
);

it.each(['strict', 'ext4'] as const)(
	'the same cuts of stock lowdb, %s, are seen to lose sales',
	async model => {
		const toll = await cutEverywhere(await recordLowdb(), model, directory =>
			readPlain(dirname(directory)),
		);
		console.log(`power cuts of stock lowdb, ${model}:`, JSON.stringify(toll));
		expect(toll.unreadable + toll.lost).toBeGreaterThan(0);
	},
	120_000,
);
