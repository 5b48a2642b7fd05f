export interface StockState {
	readonly screen: 'stock';
	readonly at: number;
	readonly query: string;
}
