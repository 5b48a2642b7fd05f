import type { Book } from './book.ts';
import { keptPieces } from './pieces.ts';
import type { Customer, Id, Sale } from './records.ts';

/**
 * Who bought a product and kept some of it, in the order in which they came to it.
 *
 * @param archived sales that have left the book: they name a customer as he was known before two records were made one
 */
export const buyersOf = (
	{ sales, customers }: Pick<Book, 'sales' | 'customers'>,
	productId: Id,
	archived: readonly Sale[] = [],
): readonly Customer[] => {
	const nowOf = new Map<Id, Customer>();
	for (const customer of Object.values(customers))
		for (const id of [customer.id, ...(customer.formerIds ?? [])]) nowOf.set(id, customer);
	const bought = [...archived, ...Object.values(sales)].filter(
		sale =>
			sale.customerId !== undefined &&
			keptPieces(sale).some(piece => piece.productId === productId),
	);
	return [...new Set(bought.flatMap(({ customerId = '' }) => nowOf.get(customerId) ?? []))];
};
