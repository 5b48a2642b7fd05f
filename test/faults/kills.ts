import { setTimeout as wait } from 'node:timers/promises';
import type { Window } from './window.ts';

/** What came of killing windows again and again on one book. */
export interface Toll {
	readonly kills: number;
	readonly acknowledged: number;
	/** Times the book could not be read. */
	readonly unreadable: number;
	/** Sales said to be kept and not found afterwards. */
	readonly lost: number;
	/** Sales found twice, and marks too many or too few: a sale that half of was kept. */
	readonly wrong: number;
}

/** The ids of the sales in a book, and how many marks were made for them. */
export interface Found {
	readonly sales: readonly string[];
	readonly marks: number;
}

/** Up to `most` milliseconds, the same at every run of the tests. */
const pauses = (most: number): (() => number) => {
	let state = 20261122;
	return () => {
		state = (state * 1103515245 + 12345) % 2 ** 31;
		return (state / 2 ** 31) * most;
	};
};

/** Lets the windows begin their work, and kills each at a moment of its own. */
const killAll = async (windows: readonly Window[], pause: () => number): Promise<void> => {
	await Promise.all(windows.map(window => window.started()));
	await Promise.all(
		windows.map(async window => {
			await wait(pause());
			await window.killed();
		}),
	);
};

/** Kills windows in the middle of their work, reads the book, and goes on with what was left. */
export const killAgainAndAgain = async (
	runs: number,
	open: (run: number) => readonly Window[],
	read: () => Promise<Found>,
): Promise<Toll> => {
	const pause = pauses(60);
	const acknowledged = new Set<string>();
	const lost = new Set<string>();
	let kills = 0;
	let unreadable = 0;
	let wrong = 0;
	for (let run = 1; run <= runs; run++) {
		const windows = open(run);
		await killAll(windows, pause);
		kills += windows.length;
		for (const id of windows.flatMap(({ kept }) => kept)) acknowledged.add(id);
		const found = await read().catch(() => undefined);
		if (found === undefined) {
			unreadable++;
			continue;
		}
		const sales = new Set(found.sales);
		for (const id of acknowledged) if (!sales.has(id)) lost.add(id);
		wrong += found.sales.length - sales.size + Math.abs(found.marks - sales.size);
	}
	return { kills, acknowledged: acknowledged.size, unreadable, lost: lost.size, wrong };
};
