import type { Id } from '../../book/records.ts';

/** The agios of a customer, month by month. */
export interface AgiosState {
	readonly screen: 'agios';
	readonly customerId: Id;
	readonly at: number;
}
