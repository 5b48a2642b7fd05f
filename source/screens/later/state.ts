export interface LaterState {
	readonly screen: 'later';
	readonly at: number;
}
