import type { Book } from './book.ts';
import { addDays, type Day, daysBetween } from './day.ts';
import { groupBy } from './group.ts';
import { piecesToDeliver } from './pieces.ts';
import type { Id, Pieces, Product, Sale } from './records.ts';
import { isQuiet, nextOpenDay } from './settings.ts';
import { leadDaysOf } from './supplier.ts';

export interface PromiseFacts {
	readonly day: Day;
	/** What is promised for that day. */
	readonly pieces: readonly Pieces[];
	/** The order, when it is one of the book whose day is moved: it does not compete with itself. */
	readonly saleId?: Id;
}

/** What speaks against a delivery day. The shop is told, and promises what it will. */
export type PromiseWarning =
	| { readonly warning: 'closed-day'; readonly day: Day; readonly next: Day }
	| {
			readonly warning: 'short';
			readonly product: Product;
			readonly wanted: number;
			readonly onHand: number;
			/** Pieces that other open orders wait for. */
			readonly promised: number;
			/** What comes from the supplier, and when if he is as quick as he says. */
			readonly coming?: { readonly quantity: number; readonly on: Day };
	  }
	| {
			readonly warning: 'sooner-than-usual';
			/** From the order to the promised day. */
			readonly days: number;
			readonly usual: UsualDelay;
	  };

export interface UsualDelay {
	/** Days from an order to its delivery: half of the last ones took longer. */
	readonly days: number;
	/** How many deliveries it was reckoned from. */
	readonly over: number;
}

export const median = (sorted: readonly number[]): number => {
	const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
	const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
	return (lower + upper) / 2;
};

/** The shop's own usual delay, from its last ten deliveries or as many as it has made; `undefined` before the first. */
export const usualDelay = (book: Book): UsualDelay | undefined => {
	const delivered = Object.values(book.sales).flatMap(
		({ on, deliveredOn, deliveryPromises, cancelled }) =>
			deliveredOn === undefined || deliveryPromises.length === 0 || cancelled !== undefined
				? []
				: { deliveredOn, days: daysBetween(on, deliveredOn) },
	);
	const last = delivered
		.sort((one, other) => (one.deliveredOn < other.deliveredOn ? -1 : 1))
		.slice(-book.settings.delivery.usualOver);
	return last.length === 0
		? undefined
		: {
				days: median(last.map(({ days }) => days).sort((one, other) => one - other)),
				over: last.length,
			};
};

/** Pieces of each product that the open orders wait for, one order left out. */
export const promisedPieces = (book: Book, but?: Id): ReadonlyMap<Id, number> => {
	const promised = new Map<Id, number>();
	for (const sale of Object.values(book.sales)) {
		if (sale.id === but) continue;
		for (const { productId, quantity } of piecesToDeliver(sale))
			promised.set(productId, (promised.get(productId) ?? 0) + quantity);
	}
	return promised;
};

const shortages = (book: Book, { pieces, saleId }: PromiseFacts): readonly PromiseWarning[] => {
	const waiting = promisedPieces(book, saleId);
	return [...groupBy(pieces, ({ productId }) => productId)].flatMap(
		([productId, same]): readonly PromiseWarning[] => {
			const product = book.products[productId];
			if (product?.stock === undefined) return [];
			const wanted = same.reduce((sum, { quantity }) => sum + quantity, 0);
			const promised = waiting.get(productId) ?? 0;
			if (product.stock >= wanted + promised) return [];
			const { ordered } = product;
			const coming = ordered && {
				quantity: ordered.quantity,
				on: addDays(ordered.on, leadDaysOf(book, product)),
			};
			return [
				{
					warning: 'short',
					product,
					wanted,
					onHand: product.stock,
					promised,
					...(coming === undefined ? {} : { coming }),
				},
			];
		},
	);
};

const haste = (
	book: Book,
	{ day, saleId }: PromiseFacts,
	today: Day,
): readonly PromiseWarning[] => {
	const order: Sale | undefined = saleId === undefined ? undefined : book.sales[saleId];
	const days = daysBetween(order?.on ?? today, day);
	const usual = usualDelay(book);
	return usual === undefined || days >= usual.days
		? []
		: [{ warning: 'sooner-than-usual', days, usual }];
};

/**
 * Everything that speaks against promising these pieces for that day: a day without deliveries, pieces that
 * are not there or that other orders wait for, a day sooner than the shop usually delivers.
 */
export const checkPromise = (
	book: Book,
	facts: PromiseFacts,
	today: Day,
): readonly PromiseWarning[] => {
	const { day } = facts;
	const { settings } = book;
	return [
		...(isQuiet(settings, day)
			? [{ warning: 'closed-day' as const, day, next: nextOpenDay(settings, day) }]
			: []),
		...shortages(book, facts),
		...haste(book, facts, today),
	];
};
