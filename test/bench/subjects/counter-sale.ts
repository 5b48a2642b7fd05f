import type { Book } from '../../../source/book/book.ts';
import type { Day } from '../../../source/book/day.ts';
import { francs } from '../../../source/book/money.ts';
import type { Result } from '../../../source/book/result.ts';
import { type Recorded, recordSale } from '../../../source/book/sale.ts';
import { newIds } from '../../../source/store/ids.ts';
import { pick, rollFrom } from '../shop/roll.ts';

const roll = rollFrom(1);

/** Two products of the shop, paid at once. */
export const counterSale = (book: Book, today: Day): Result<Recorded> => {
	const products = Object.values(book.products);
	const lines = [pick(products, roll), pick(products, roll)].map(({ id, name, price }) => ({
		productId: id,
		name,
		quantity: 1,
		unitPrice: price ?? francs(500),
	}));
	const paid = francs(lines.reduce((sum, { unitPrice }) => sum + unitPrice, 0));
	return recordSale(book, { lines, paid }, { today, newId: newIds(today, book) });
};
