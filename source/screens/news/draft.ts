import type { Id } from '../../book/records.ts';

/** Which news is being written: one that there is, one that asks after a product, or simply a new one. */
export interface NewsAbout {
	readonly newsId?: Id;
	readonly productId?: Id;
	/** A new one for those who bought this, and about nothing in particular. */
	readonly boughtId?: Id;
}

/** What is written of it, and whom it is for. */
export interface NewsDraft {
	readonly text: string;
	readonly chosen: readonly Id[];
}

export type NewsDrafts = Readonly<Record<string, NewsDraft>>;
