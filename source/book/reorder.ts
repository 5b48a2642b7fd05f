import type { Book } from './book.ts';
import { addDays, type Day, daysBetween } from './day.ts';
import { groupBy } from './group.ts';
import { keptLines } from './pieces.ts';
import { promisedPieces } from './promise-check.ts';
import type { Id, Product, Supplier } from './records.ts';
import { isLow, thresholdOf } from './stock.ts';
import { leadDaysOf, supplierOf } from './supplier.ts';

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
	/** The sales alone ask for fewer: it is what brings the stock above its threshold. */
	readonly isLeast: boolean;
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
		isLeast: least > Math.max(0, wanted),
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

/** The products of one supplier that are low or running out, with what to order of each. */
export interface SupplierReorder {
	readonly supplier: Supplier | undefined;
	readonly items: ReadonlyArray<{ readonly product: Product; readonly reorder: Reorder }>;
}

/** What to order, supplier by supplier; what has no supplier comes last. */
export const reorderBySupplier = (book: Book, today: Day): readonly SupplierReorder[] => {
	const reorder = reordersOn(book, today);
	const items = Object.values(book.products)
		.filter(({ stock }) => stock !== undefined)
		.map(product => ({ product, reorder: reorder(product) }))
		.filter(
			({ product, reorder: { quantity, isRunningOut } }) =>
				quantity > 0 && (isRunningOut || isLow(product, book.settings)),
		);
	const groups = groupBy(items, ({ product }) => supplierOf(book, product));
	const place = (supplier: Supplier | undefined): number => (supplier === undefined ? 1 : 0);
	return [...groups]
		.map(([supplier, of]) => ({ supplier, items: of }))
		.sort((one, other) => place(one.supplier) - place(other.supplier));
};
