import type { Place } from '../../keys/bindings.ts';

export interface HelpState {
	readonly screen: 'help';
	/** Where help was asked: its keys come first. */
	readonly from: Place;
	readonly at: number;
}
