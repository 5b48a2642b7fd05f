export interface HistoryState {
	readonly screen: 'history';
	readonly at: number;
}
