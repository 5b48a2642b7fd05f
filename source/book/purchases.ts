import type { Book } from './book.ts';
import { keptLines } from './pieces.ts';
import type { Id, Sale } from './records.ts';

/** A sale in which a product was bought and kept. */
export interface Purchase {
	readonly sale: Sale;
	readonly quantity: number;
}

/** The last sales of a product, the newest first. */
export const lastPurchases = (book: Book, productId: Id, most: number): readonly Purchase[] =>
	Object.values(book.sales)
		.map(sale => ({
			sale,
			quantity: keptLines(sale).reduce(
				(sum, line) => (line.productId === productId ? sum + line.quantity : sum),
				0,
			),
		}))
		.filter(({ quantity }) => quantity > 0)
		.reverse()
		.sort((one, other) =>
			one.sale.on === other.sale.on ? 0 : one.sale.on < other.sale.on ? 1 : -1,
		)
		.slice(0, most);
