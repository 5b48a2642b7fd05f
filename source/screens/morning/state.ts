export interface MorningState {
	readonly screen: 'morning';
	/** The chosen row among those that can be opened. */
	readonly at: number;
}

export const morningScreen: MorningState = { screen: 'morning', at: 0 };
