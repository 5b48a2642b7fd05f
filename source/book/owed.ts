import type { Book } from './book.ts';
import { type Francs, sumOf } from './money.ts';
import type { Id } from './records.ts';
import { balanceOf } from './sale.ts';
import { salesOf } from './sales-of.ts';

/** What a customer owes in all, FCFA. */
export const owedBy = (book: Book, customerId: Id): Francs =>
	sumOf(
		salesOf(book, customerId)
			.map(balanceOf)
			.filter(balance => balance > 0),
	);
