import { alternate, type Effort, type Sample, type Sampler } from './sample.ts';

/** Milliseconds. */
export interface Spread {
	readonly minimum: number;
	readonly median: number;
	readonly maximum: number;
}

export interface Measured {
	readonly what: string;
	readonly times: number;
	readonly ms: Spread;
	/** Median of what was written to files each time. */
	readonly bytes?: number;
}

/** What was measured, beside the yardstick it took turns with. */
export interface Figure extends Measured {
	/** Of the book it was measured on. */
	readonly book?: string;
	readonly yardstick: Measured;
	/** Median over the yardstick's median. */
	readonly ratio: number;
}

export interface Subject {
	readonly what: string;
	readonly sample: Sampler;
}

const sorted = (values: readonly number[]): readonly number[] =>
	[...values].sort((one, other) => one - other);

export const medianOf = (values: readonly number[]): number => {
	const inOrder = sorted(values);
	const middle = (inOrder.length - 1) / 2;
	return ((inOrder[Math.floor(middle)] ?? 0) + (inOrder[Math.ceil(middle)] ?? 0)) / 2;
};

const spreadOf = (values: readonly number[]): Spread => ({
	minimum: Math.min(...values),
	median: medianOf(values),
	maximum: Math.max(...values),
});

const measured = (what: string, samples: readonly Sample[]): Measured => {
	const bytes = samples.flatMap(sample => sample.bytes ?? []);
	return {
		what,
		times: samples.length,
		ms: spreadOf(samples.map(({ ms }) => ms)),
		...(bytes.length === 0 ? {} : { bytes: Math.round(medianOf(bytes)) }),
	};
};

export const beside = (one: Measured, yardstick: Measured, book?: string): Figure => ({
	...(book === undefined ? {} : { book }),
	...one,
	yardstick,
	ratio: one.ms.median / yardstick.ms.median,
});

/** Measures the two in turns. */
export const compare = async (
	subject: Subject,
	yardstick: Subject,
	effort: Effort,
): Promise<readonly [Measured, Measured]> => {
	const [own = [], other = []] = await alternate([subject.sample, yardstick.sample], effort);
	return [measured(subject.what, own), measured(yardstick.what, other)];
};
