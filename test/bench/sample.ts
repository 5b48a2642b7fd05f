/** One thing done once. */
export interface Sample {
	/** Milliseconds. */
	readonly ms: number;
	/** Written to files. */
	readonly bytes?: number;
}

export type Sampler = () => Promise<Sample>;

/** Milliseconds that the work takes. */
export const timed = async (work: () => unknown): Promise<number> => {
	const start = performance.now();
	await work();
	return performance.now() - start;
};

/** How much two things are measured against each other. */
export interface Effort {
	readonly warmUpSeconds: number;
	readonly seconds: number;
	/** Whatever time they take, once warm. */
	readonly leastRounds: number;
}

const mostRounds = 200;

const roundsOf = async (
	samplers: readonly Sampler[],
	seconds: number,
	leastRounds: number,
): Promise<readonly Sample[][]> => {
	const samples = samplers.map((): Sample[] => []);
	const end = performance.now() + seconds * 1000;
	for (let round = 0; round < mostRounds; round++) {
		if (round >= leastRounds && performance.now() >= end) break;
		for (const [index, sampler] of samplers.entries()) samples[index]?.push(await sampler());
	}
	return samples;
};

/** One after the other and again, so that a machine that slows down slows them all. */
export const alternate = async (
	samplers: readonly Sampler[],
	{ warmUpSeconds, seconds, leastRounds }: Effort,
): Promise<readonly Sample[][]> => {
	await roundsOf(samplers, warmUpSeconds, 0);
	return roundsOf(samplers, seconds, leastRounds);
};
