import type { Day } from './day.ts';
import type { Sale } from './records.ts';

export type PromiseOutcome = 'kept' | 'missed' | 'moved' | 'waiting';

/**
 * What became of each delivery promise of an order, oldest first. It is missed when its day passed before the
 * goods, or the next promise, came; moved when another day was given in time.
 */
export const promiseOutcomes = (sale: Sale, today: Day): readonly PromiseOutcome[] =>
	sale.deliveryPromises.map(({ day }, index) => {
		const moved = sale.deliveryPromises[index + 1]?.madeOn;
		if (moved !== undefined) return day < moved ? 'missed' : 'moved';
		const end = sale.deliveredOn ?? sale.cancelled?.on ?? today;
		if (day < end) return 'missed';
		return sale.deliveredOn === undefined ? 'waiting' : 'kept';
	});

export const hasMissedPromise = (sale: Sale, today: Day): boolean =>
	promiseOutcomes(sale, today).includes('missed');

export interface PromisesKept {
	readonly kept: number;
	readonly missed: number;
	readonly moved: number;
	/** Per cent, rounded down: a shop that missed one has not kept them all. `undefined` before the first is over. */
	readonly share: number | undefined;
}

/** How the shop keeps its delivery promises; those that still wait for their day do not count. */
export const keptShare = (sales: readonly Sale[], today: Day): PromisesKept => {
	const outcomes = sales.flatMap(sale => promiseOutcomes(sale, today));
	const count = (meant: PromiseOutcome): number =>
		outcomes.filter(outcome => outcome === meant).length;
	const [kept, missed, moved] = [count('kept'), count('missed'), count('moved')];
	const over = kept + missed + moved;
	return { kept, missed, moved, share: over === 0 ? undefined : Math.floor((100 * kept) / over) };
};
