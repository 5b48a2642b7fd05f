/** A whole number from 0 up to, without it, `below`. */
export type Roll = (below: number) => number;

/** The same throws at every run (mulberry32): two runs measure the same book. */
export const rollFrom = (seed: number): Roll => {
	let state = seed;
	return below => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
	};
};

export const pick = <Item>(items: readonly Item[], roll: Roll): Item => {
	const item = items[roll(items.length)];
	if (item === undefined) throw new RangeError('nothing to pick from');
	return item;
};

/** True so many times in a hundred. */
export const happens = (percent: number, roll: Roll): boolean => roll(100) < percent;
