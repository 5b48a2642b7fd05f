import type { Book } from './book.ts';
import { type Day, daysBetween } from './day.ts';
import type { Id } from './records.ts';

/** Days after which a sale counts half. */
const halfLife = 30;

const known = new WeakMap<
	Book['sales'],
	{ readonly today: Day; readonly of: (id: Id) => number }
>();

/**
 * How familiar each customer and product is at the counter: every sale counts, a recent one more than an old
 * one. 0 for what was never sold, or to whom nothing was. Reckoned once for a book and a day.
 */
export const familiarity = ({ sales }: Book, today: Day): ((id: Id) => number) => {
	const before = known.get(sales);
	if (before?.today === today) return before.of;
	const counts = new Map<Id, number>();
	const count = (id: Id, weight: number): void => {
		counts.set(id, (counts.get(id) ?? 0) + weight);
	};
	// Sales of one day weigh the same, and most days have many: reckoned once a day.
	const weights = new Map<Day, number>();
	for (const sale of Object.values(sales)) {
		const weight =
			weights.get(sale.on) ?? 0.5 ** (Math.max(0, daysBetween(sale.on, today)) / halfLife);
		weights.set(sale.on, weight);
		if (sale.customerId !== undefined) count(sale.customerId, weight);
		for (const { productId } of sale.lines) count(productId, weight);
	}
	const of = (id: Id): number => counts.get(id) ?? 0;
	known.set(sales, { today, of });
	return of;
};
