import type { Id } from '../../book/records.ts';

export interface RelanceState {
	readonly screen: 'relance';
	readonly id: string;
	/** Its place among those it is one of, so that the next one stands there once it is done. */
	readonly at: number;
	/** It is one of this news: one of its customers after the other, and no other relance. */
	readonly newsId?: Id;
}
