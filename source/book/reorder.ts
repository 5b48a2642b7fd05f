import type { Book } from './book.ts';
import { addDays, type Day, daysBetween } from './day.ts';
import { promisedPieces } from './promise-check.ts';
import type { Id, Product } from './records.ts';
import { keptLines } from './sale.ts';
import { thresholdOf } from './stock.ts';
import { leadDaysOf } from './supplier.ts';

/** Pieces of one product sold over so many days. */
interface Pace {
	readonly sold: number;
	readonly days: number;
}

const noPace = (book: Book): Pace => ({
	sold: 0,
	days: Math.max(1, book.settings.stock.coverDays),
});

/** Over the last 90 days, or since the first sale when the product is younger (30 at least). */
const pacesOf = (book: Book, today: Day): ReadonlyMap<Id, Pace> => {
	const from = addDays(today, -book.settings.stock.averageOverDays);
	const least = noPace(book).days;
	const paces = new Map<Id, Pace>();
	for (const sale of Object.values(book.sales)) {
		if (sale.on < from || sale.on > today) continue;
		const days = Math.max(least, daysBetween(sale.on, today));
		for (const { productId, quantity } of keptLines(sale)) {
			const before = paces.get(productId);
			paces.set(productId, {
				sold: (before?.sold ?? 0) + quantity,
				days: Math.max(before?.days ?? 0, days),
			});
		}
	}
	return paces;
};

/** What to order of one product, and how it is reckoned. */
export interface Reorder {
	readonly pace: Pace;
	readonly leadDays: number;
	readonly coverDays: number;
	readonly onHand: number;
	readonly onOrder: number;
	/** Pieces that open orders wait for. */
	readonly promised: number;
	/** Pieces to order; 0 when there are enough. */
	readonly quantity: number;
	/** What is there and on its way, less what is promised, is gone before a new order would come. */
	readonly isRunningOut: boolean;
}

/**
 * Average daily sales x (lead time + 30 days) - on hand - on order, rounded up; at least what brings the stock
 * above its threshold. Kept in whole numbers to the end: a fraction a little above 4 is no fifth piece.
 */
const reckoned = (book: Book, product: Product, pace: Pace, promised: number): Reorder => {
	const { sold, days } = pace;
	const leadDays = leadDaysOf(book, product);
	const { coverDays } = book.settings.stock;
	const onHand = product.stock ?? 0;
	const onOrder = product.ordered?.quantity ?? 0;
	const have = onHand + onOrder;
	const wanted = Math.ceil((sold * (leadDays + coverDays) - have * days) / days);
	const least = thresholdOf(product, book.settings) + 1 - have;
	return {
		pace,
		leadDays,
		coverDays,
		onHand,
		onOrder,
		promised,
		quantity: Math.max(0, wanted, least),
		isRunningOut: (have - promised) * days < sold * leadDays,
	};
};

/** What to order of any product that day: the sales are gone through once for all of them, when first asked. */
export const reordersOn = (book: Book, today: Day): ((product: Product) => Reorder) => {
	let sums: readonly [ReadonlyMap<Id, Pace>, ReadonlyMap<Id, number>] | undefined;
	return product => {
		sums ??= [pacesOf(book, today), promisedPieces(book)];
		const [paces, promised] = sums;
		return reckoned(
			book,
			product,
			paces.get(product.id) ?? noPace(book),
			promised.get(product.id) ?? 0,
		);
	};
};

export const reorderOf = (book: Book, product: Product, today: Day): Reorder =>
	reordersOn(book, today)(product);
