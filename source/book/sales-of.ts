import type { Book } from './book.ts';
import { groupBy } from './group.ts';
import type { Id, Sale } from './records.ts';

const byCustomer = new WeakMap<Book['sales'], ReadonlyMap<Id | undefined, readonly Sale[]>>();

/** A customer's sales in the order in which they were written; looked up once for all customers of a book. */
export const salesOf = ({ sales }: Pick<Book, 'sales'>, customerId: Id): readonly Sale[] => {
	const groups = byCustomer.get(sales) ?? groupBy(Object.values(sales), sale => sale.customerId);
	byCustomer.set(sales, groups);
	return groups.get(customerId) ?? [];
};
