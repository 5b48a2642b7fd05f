import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { anomaliesIn } from '../../source/book/check.ts';
import { StoreFault } from '../../source/store/fault.ts';
import type { Store } from '../../source/store/store.ts';
import { keepUp } from '../../source/store/upkeep.ts';
import { newDirectory } from './bundle.ts';
import { by, marksIn, muchLater, open, salesIn, sell, today, undoLast } from './story.ts';
import { type Call, type Hook, systemError, watchFs } from './watched-fs.ts';

/** How a call fails. `Crash` kinds end the program: nothing it does afterwards has an effect. */
export type Failure =
	| 'EIO'
	| 'ENOSPC'
	| 'EROFS'
	| 'EACCES'
	| 'short write'
	| 'crash before'
	| 'crash in the middle'
	| 'crash after';

class Crash extends Error {}

const isCrash = (error: unknown): boolean => {
	for (let cause = error; cause instanceof Error; cause = cause.cause)
		if (cause instanceof Crash) return true;
	return false;
};

/** What the program itself words; whatever else is thrown ends the story. */
const ifStoreFault = (error: unknown): void => {
	if (isCrash(error) || !(error instanceof StoreFault)) throw error;
};

/** What the shopkeeper was told. */
export interface Told {
	/** Said to be kept, or to be in the book without the disk's word for it. */
	readonly kept: Set<string>;
	readonly unsure: Set<string>;
	/** Said not to be kept, and not asked for again. */
	readonly refused: Set<string>;
	/** Asked for when the program ended: nothing was said. */
	unanswered: string | undefined;
}

const newTold = (): Told => ({
	kept: new Set(),
	unsure: new Set(),
	refused: new Set(),
	unanswered: undefined,
});

/** Asks for a sale, and once more when it is said not to be kept: with the same id it is the same sale. */
const sellTwiceIfNeeded = async (store: Store, id: string, told: Told): Promise<void> => {
	for (let attempt = 1; attempt <= 2; attempt++) {
		told.unanswered = id;
		try {
			await store.commit(sell(id), today);
			told.kept.add(id);
			told.refused.delete(id);
		} catch (error) {
			if (isCrash(error) || !(error instanceof StoreFault)) throw error;
			if (error.fault === 'unsure') told.unsure.add(id);
			else told.refused.add(id);
		}
		told.unanswered = undefined;
		if (!told.refused.has(id)) return;
	}
};

/** The store opened; what cannot be opened is tried once more, as somebody in front of it would. */
const opened = async (directory: string): Promise<Store | undefined> => {
	for (let attempt = 1; attempt <= 2; attempt++) {
		try {
			return await open(directory);
		} catch (error) {
			ifStoreFault(error);
		}
	}
	return undefined;
};

/** A few days of a shop: a new book, sales, a checkpoint, an undo, a restart, a backup and the archive. */
const story = async (directory: string, told: Told): Promise<void> => {
	const first = await opened(directory);
	if (first === undefined) return;
	for (const id of ['a', 'b', 'c']) await sellTwiceIfNeeded(first, id, told);
	await first.close({ checkpoint: true });
	const second = await opened(directory);
	if (second === undefined) return;
	for (const id of ['d', 'e']) await sellTwiceIfNeeded(second, id, told);
	await keepUp(second, { today: muchLater, by, at: '' });
	await sellTwiceIfNeeded(second, 'f', told);
	await second.exclusively(durable => durable.checkpoint()).catch(ifStoreFault);
	await sellTwiceIfNeeded(second, 'g', told);
	await second.commit(undoLast, today).catch(ifStoreFault);
	await second.close({ checkpoint: true });
};

const half = (call: Call): readonly unknown[] => {
	const [bytes, offset, length] = call.args as [Uint8Array, number, number];
	return [bytes, offset, Math.max(1, length >> 1)];
};

interface Failing {
	readonly hook: Hook;
	readonly count: () => number;
}

/** Fails the n-th call; all from then on when it is `lasting`. */
const failing = (at: number, failure: Failure, lasting: boolean): Failing => {
	let calls = 0;
	let isOver = false;
	const write = (call: Call, run: () => Promise<unknown>): Promise<unknown> => {
		// Half of the bytes, through the handle itself.
		(call.args as unknown[]).splice(0, 3, ...half(call));
		return run();
	};
	const fail = async (call: Call, run: () => Promise<unknown>): Promise<unknown> => {
		if (failure === 'short write') return call.name === 'write' ? write(call, run) : run();
		isOver = failure.startsWith('crash');
		if (failure === 'crash in the middle') await (call.name === 'write' ? write(call, run) : run());
		// What is closed is closed, whatever is said of it.
		else if (failure === 'crash after' || call.name === 'close') await run();
		throw isOver ? new Crash() : systemError(failure);
	};
	const hook: Hook = async (call, run) => {
		calls++;
		if (isOver) {
			// The system closes what a dead program had open.
			if (call.name === 'close') await run();
			throw new Crash();
		}
		const isMeant = lasting ? calls >= at : calls === at;
		return isMeant ? fail(call, run) : run();
	};
	return { hook, count: () => calls };
};

/** Plays the story with one failure in it; gives back what was told and how many calls were made. */
export const play = async (
	at: number,
	failure: Failure,
	lasting: boolean,
): Promise<{ readonly directory: string; readonly told: Told; readonly calls: number }> => {
	const directory = newDirectory();
	const told = newTold();
	const { hook, count } = failing(at, failure, lasting);
	const stop = watchFs(directory, hook);
	try {
		await story(directory, told);
	} catch (error) {
		if (!isCrash(error)) throw error;
	} finally {
		stop();
	}
	return { directory, told, calls: count() };
};

/** Opens what the failure left: every sale said to be kept is there once, and none that was said not to be. */
export const expectTruth = async (directory: string, told: Told): Promise<void> => {
	// Where the program ended, its process did: that a dead owner's lock is taken over is shown with real ones.
	for (const name of existsSync(directory) ? readdirSync(directory) : [])
		if (name === 'lock' || name.startsWith('.lock-'))
			rmSync(join(directory, name), { recursive: true });
	const store = await open(directory);
	const sales = await salesIn(store);
	const allowed = new Set([...told.kept, ...told.unsure, told.unanswered]);
	// `g` is the one that the story undoes.
	const missing = [...told.kept].filter(id => id !== 'g' && !sales.includes(id));
	expect({ missing, twice: sales.length - new Set(sales).size }).toEqual({ missing: [], twice: 0 });
	expect(sales.filter(id => !allowed.has(id))).toEqual([]);
	expect(marksIn(store.book)).toBe(sales.length);
	const { records } = await store.readArchive();
	expect(anomaliesIn(store.book, records)).toEqual([]);
	await store.commit(sell('next'), today);
	await store.close();
	const again = await open(directory);
	expect(await salesIn(again)).toHaveLength(sales.length + 1);
	await again.close();
};
