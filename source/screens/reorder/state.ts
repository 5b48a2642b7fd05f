/** What to order, supplier by supplier. */
export interface ReorderState {
	readonly screen: 'reorder';
	readonly at: number;
}
