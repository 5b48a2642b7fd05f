import type { BenchBook } from '../books.ts';
import type { Figure } from '../figure.ts';
import type { Effort } from '../sample.ts';

/** What the figures are taken on. */
export interface Ground {
	readonly books: readonly BenchBook[];
	/** The program as it is run. */
	readonly program: string;
	/** For files that the figures need. */
	readonly directory: string;
	readonly effort: Effort;
}

/** Figures that belong together. */
export interface Group {
	readonly title: string;
	readonly measure: (ground: Ground) => Promise<readonly Figure[]>;
}
