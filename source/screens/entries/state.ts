/** Sales and payments, the newest first, to look at and to put right. */
export interface EntriesState {
	readonly screen: 'entries';
	readonly at: number;
	readonly query: string;
}

export const entriesScreen: EntriesState = { screen: 'entries', at: 0, query: '' };
