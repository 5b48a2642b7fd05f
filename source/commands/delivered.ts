import type { Book } from '../book/book.ts';
import type { Day } from '../book/day.ts';
import { deliverSale } from '../book/delivery.ts';
import type { Id } from '../book/records.ts';
import { ok } from '../book/result.ts';
import { balanceOf, dueOf } from '../book/sale.ts';
import { balanceWords, purchaseWords } from '../text/describe-sale.ts';
import type { BookInput, Run } from './command.ts';
import { findRelance } from './find-relance.ts';
import { productsIn, stockWarnings } from './words.ts';

/** A sale by its own id, or by the id of the delivery relance that speaks of it today. */
const saleIdMeant = (book: Book, today: Day, typed: string): Id => {
	const text = typed.trim();
	// The id is typed: `constructor` is no sale.
	const known = [text, text.toLowerCase()].find(id => Object.hasOwn(book.sales, id));
	if (known !== undefined) return known;
	const relance = findRelance(book, today, text);
	const told = relance.ok && relance.value.kind === 'delivery' ? relance.value.sales[0] : undefined;
	return told?.id ?? text;
};

export const run: Run<BookInput> = async ({ typed, store, today, catalog, commit }) => {
	const delivered = await commit((book, given) =>
		deliverSale(book, { saleId: saleIdMeant(book, given.today, typed.argument) }, given),
	);
	if (!delivered.ok) return delivered;
	const { sale, changes } = delivered.value;
	const { settings, customers } = store.book;
	const customer = sale.customerId === undefined ? undefined : customers[sale.customerId];
	const due = dueOf(sale, settings);
	return ok({
		lines: [
			catalog.commands.delivered([
				...purchaseWords(sale, customer),
				...balanceWords(sale, settings, today(), catalog),
			]),
		],
		warnings: stockWarnings(changes, catalog),
		json: {
			sale,
			products: productsIn(changes),
			balance: balanceOf(sale),
			...(balanceOf(sale) === 0 || due === undefined ? {} : { dueOn: due }),
		},
	});
};
