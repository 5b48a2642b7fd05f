export interface SuppliersState {
	readonly screen: 'suppliers';
	readonly at: number;
}
