import type { Book } from './book.ts';
import { type Day, earlierOf } from './day.ts';
import { type Francs, sumOf } from './money.ts';
import { type PromiseCounts, promisesIn } from './promises.ts';
import type { Customer } from './records.ts';
import { paidOf, totalOf } from './sale.ts';
import { salesOf } from './sales-of.ts';

/** What a customer has been to the shop: what a threat puts at stake. */
export interface Relation {
	readonly since: Day;
	readonly purchases: number;
	/** FCFA, what came back or was cancelled aside. */
	readonly bought: Francs;
	/** FCFA */
	readonly paid: Francs;
	readonly promises: PromiseCounts;
	/** Something of the shop's past is in the archive: these figures are of what the book still has. */
	readonly isRecent: boolean;
}

export const relationOf = (book: Book, customer: Customer, today: Day): Relation => {
	const sales = salesOf(book, customer.id).filter(({ cancelled }) => cancelled === undefined);
	return {
		since: sales.map(({ on }) => on).reduce(earlierOf, customer.since),
		purchases: sales.length,
		bought: sumOf(sales.map(totalOf)),
		paid: sumOf(sales.map(paidOf)),
		promises: promisesIn(sales, today),
		isRecent: Object.keys(book.months).length > 0,
	};
};
