import type { Id } from '../../book/records.ts';

/** One news, and where those it is for stand. */
export interface NewsPageState {
	readonly screen: 'news-page';
	readonly newsId: Id;
	readonly at: number;
}

export const newsPage = (newsId: Id): NewsPageState => ({ screen: 'news-page', newsId, at: 0 });
