import type { Id } from '../../book/records.ts';

/** The page of one customer. */
export interface CustomerState {
	readonly screen: 'customer';
	readonly customerId: Id;
	/** The chosen row of what is told of him. */
	readonly at: number;
}

export const customerPage = (customerId: Id): CustomerState => ({
	screen: 'customer',
	customerId,
	at: 0,
});
