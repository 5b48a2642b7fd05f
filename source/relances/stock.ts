import type { Book } from '../book/book.ts';
import { addDays, type Day, daysBetween } from '../book/day.ts';
import type { Id, Product } from '../book/records.ts';
import { keptLines } from '../book/sale.ts';
import { isLow, thresholdOf } from '../book/stock.ts';
import type { Context } from './context.ts';
import type { StockDue } from './relance.ts';

/** Pieces sold a day over the last 90 days, or since the first sale when the product is younger (30 at least). */
const soldPerDay = (book: Book, productId: Id, today: Day): number => {
	const { averageOverDays, coverDays } = book.settings.stock;
	const from = addDays(today, -averageOverDays);
	let sold = 0;
	let first = today;
	for (const sale of Object.values(book.sales)) {
		if (sale.on < from || sale.on > today) continue;
		for (const line of keptLines(sale)) {
			if (line.productId !== productId) continue;
			sold += line.quantity;
			if (sale.on < first) first = sale.on;
		}
	}
	return sold / Math.max(1, coverDays, daysBetween(first, today));
};

/**
 * Pieces to order: average daily sales x (lead time + 30 days) - on hand - on order, rounded up; at
 * least what brings the stock above its threshold.
 */
export const reorderQuantity = (book: Book, product: Product, today: Day): number => {
	const { leadDays, coverDays } = book.settings.stock;
	const supplier =
		product.supplierId === undefined ? undefined : book.suppliers[product.supplierId];
	const lead = supplier?.leadDays ?? leadDays;
	const have = (product.stock ?? 0) + (product.ordered?.quantity ?? 0);
	const wanted = soldPerDay(book, product.id, today) * (lead + coverDays) - have;
	const least = thresholdOf(product, book.settings) + 1 - have;
	return Math.max(0, Math.ceil(wanted), least);
};

const stockDue = (context: Context, product: Product): readonly StockDue[] => {
	const { book, today } = context;
	if (!isLow(product, book.settings) || product.ordered !== undefined) return [];
	return [
		{
			kind: 'stock',
			subject: `stock:${product.id}`,
			mark: product.lowSince ?? '',
			dueOn: product.lowSince ?? today,
			product,
			quantity: product.stock ?? 0,
			threshold: thresholdOf(product, book.settings),
			reorder: reorderQuantity(book, product, today),
		},
	];
};

/** Alerte stock, "le gestionnaire" (seed 1): at once when the quantity reaches the threshold; hidden while ordered. */
export const findStockAlerts = (context: Context): readonly StockDue[] =>
	Object.values(context.book.products).flatMap((product): readonly StockDue[] =>
		stockDue(context, product),
	);
