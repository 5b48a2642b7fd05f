export interface DebtsState {
	readonly screen: 'debts';
	readonly at: number;
	readonly query: string;
}
