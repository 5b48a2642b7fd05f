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

/** Sales that are there twice, and marks too many or too few. */
const wrongIn = ({ sales, marks }: Found, ids: ReadonlySet<string>): number =>
	sales.length - ids.size + Math.abs(marks - ids.size);

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

/** What has come of the kills so far. */
class Count {
	readonly #acknowledged = new Set<string>();
	readonly #lost = new Set<string>();
	#kills = 0;
	#unreadable = 0;
	#wrong = 0;

	get toll(): Toll {
		return {
			kills: this.#kills,
			acknowledged: this.#acknowledged.size,
			unreadable: this.#unreadable,
			lost: this.#lost.size,
			wrong: this.#wrong,
		};
	}

	add(windows: readonly Window[], found: Found | undefined): void {
		this.#kills += windows.length;
		for (const id of windows.flatMap(({ kept }) => kept)) this.#acknowledged.add(id);
		if (found === undefined) {
			this.#unreadable++;
			return;
		}
		const sales = new Set(found.sales);
		for (const id of this.#acknowledged) if (!sales.has(id)) this.#lost.add(id);
		this.#wrong += wrongIn(found, sales);
	}
}

/**
 * Kills windows in the middle of their work, reads the book, and goes on with what was left.
 *
 * @param isEnough ends it before all runs: where a loss is looked for, the first one found will do
 */
export const killAgainAndAgain = async (
	runs: number,
	open: (run: number) => readonly Window[],
	read: () => Promise<Found>,
	isEnough: (toll: Toll) => boolean = () => false,
): Promise<Toll> => {
	const pause = pauses(60);
	const count = new Count();
	for (let run = 1; run <= runs && !isEnough(count.toll); run++) {
		const windows = open(run);
		await killAll(windows, pause);
		count.add(windows, await read().catch(() => undefined));
	}
	return count.toll;
};
