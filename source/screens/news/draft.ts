import type { Id } from '../../book/records.ts';

/** Which news is being written: one that there is, one about a product, or simply a new one. */
export interface NewsAbout {
	readonly newsId?: Id;
	readonly productId?: Id;
}

/** What is written of it, and whom it is for. */
export interface NewsDraft {
	readonly text: string;
	readonly chosen: readonly Id[];
}

export type NewsDrafts = Readonly<Record<string, NewsDraft>>;
