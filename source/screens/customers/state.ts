import type { Id } from '../../book/records.ts';

export type CustomerOrder = 'recent' | 'name';

export interface CustomersState {
	readonly screen: 'customers';
	readonly at: number;
	readonly query: string;
	readonly order: CustomerOrder;
	/** The list was opened to find who is the same as this customer. */
	readonly mergeInto?: Id;
}

export const customersScreen: CustomersState = {
	screen: 'customers',
	at: 0,
	query: '',
	order: 'recent',
};
