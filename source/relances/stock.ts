import type { Product } from '../book/records.ts';
import { type Reorder, reordersOn } from '../book/reorder.ts';
import { isLow, thresholdOf } from '../book/stock.ts';
import type { Context } from './context.ts';
import type { StockDue } from './relance.ts';

const stockDue = (
	{ book, today }: Context,
	product: Product,
	reorder: (product: Product) => Reorder,
): readonly StockDue[] => {
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
			reorder: reorder(product).quantity,
		},
	];
};

/** Alerte stock, "le gestionnaire" (seed 1): at once when the quantity reaches the threshold; hidden while ordered. */
export const findStockAlerts = (context: Context): readonly StockDue[] => {
	const reorder = reordersOn(context.book, context.today);
	return Object.values(context.book.products).flatMap((product): readonly StockDue[] =>
		stockDue(context, product, reorder),
	);
};
