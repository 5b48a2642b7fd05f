import { type Day, daysBetween } from './day.ts';

/** What came into a customer's hands of one product on one day, however many sales it took. */
export interface Reception {
	readonly on: Day;
	/** Pieces he kept. */
	readonly quantity: number;
}

/** How fast a customer uses a product, as his own purchases tell it. */
export interface Rhythm {
	/** How many purchases it was learned from. */
	readonly purchases: number;
	/** Days that a piece lasts him, parts of a day included. */
	readonly daysAPiece: number;
}

/** In days. A longer silence says that he bought elsewhere or stopped, not how fast he uses it: what was before is forgotten. */
export const longestInterval = 365;

const fewestPurchases = 3;

/** Of three intervals one odd one moves nothing, and a rhythm that changed is followed at the second purchase. */
const mostPurchases = 4;

/** A century: what lasts longer is never renewed, and its day has to stay one of the calendar. */
const mostDays = 36_500;

/** The last receptions that followed one another, as many as a rhythm is learned from. Oldest first, one a day. */
export const learnedFrom = <Received extends Reception>(
	receptions: readonly Received[],
): readonly Received[] => {
	const last = receptions.slice(-mostPurchases);
	const broken = last.findLastIndex((reception, index) => {
		const before = last[index - 1];
		return before !== undefined && daysBetween(before.on, reception.on) > longestInterval;
	});
	return broken === -1 ? last : last.slice(broken);
};

const median = (numbers: readonly number[]): number => {
	const sorted = [...numbers].sort((one, other) => one - other);
	const [low = 0, high = low] = [
		sorted[Math.floor((sorted.length - 1) / 2)],
		sorted[Math.floor(sorted.length / 2)],
	];
	return (low + high) / 2;
};

/**
 * With 3 purchases or more: the median of (interval to the next purchase / pieces), over the last 3 intervals.
 * `receptions` are the oldest first, one a day.
 */
export const rhythmOf = (receptions: readonly Reception[]): Rhythm | undefined => {
	const learned = learnedFrom(receptions);
	if (learned.length < fewestPurchases) return undefined;
	const intervals = learned.slice(1).map(({ on }, index) => {
		const { on: before = on, quantity = 1 } = learned[index] ?? {};
		return daysBetween(before, on) / quantity;
	});
	return { purchases: learned.length, daysAPiece: median(intervals) };
};

/** Whole days that so many pieces last, to the nearest, one at least. */
export const daysOf = (daysAPiece: number, pieces: number): number =>
	Math.min(mostDays, Math.max(1, Math.round(daysAPiece * pieces)));
