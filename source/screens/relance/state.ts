export interface RelanceState {
	readonly screen: 'relance';
	readonly id: string;
	/** Its place among today's, so that the next one stands there once it is done. */
	readonly at: number;
}
