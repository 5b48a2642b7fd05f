/** What there is to say to chosen customers, the newest first. */
export interface NewsState {
	readonly screen: 'news';
	readonly at: number;
}

export const newsScreen: NewsState = { screen: 'news', at: 0 };
