import type { Id } from '../../book/records.ts';
import type { NewsAbout } from '../news/draft.ts';

/** Whom a news is for, being chosen; what is chosen is kept as a draft at once. */
export interface NewsReadersState {
	readonly screen: 'news-readers';
	readonly about: NewsAbout;
	readonly at: number;
	readonly query: string;
	/** What there is to say. */
	readonly text: string;
	readonly chosen: readonly Id[];
	/** Who was chosen when the list was opened. */
	readonly given: readonly Id[];
}
