export interface OrdersState {
	readonly screen: 'orders';
	readonly at: number;
	readonly query: string;
}
