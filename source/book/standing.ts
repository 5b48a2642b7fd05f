import { advanceOf } from './advance.ts';
import { agiosDueBy } from './agios.ts';
import type { Book } from './book.ts';
import { type Day, earlierOf } from './day.ts';
import { type Francs, francs, noFrancs, sumOf } from './money.ts';
import { type PromiseCounts, promisesIn } from './promises.ts';
import type { Id } from './records.ts';
import { balanceOf } from './sale.ts';
import { salesOf } from './sales-of.ts';

/** What is to be known of a customer before more credit is granted to him. */
export interface Standing {
	/** FCFA he owes now. */
	readonly owed: Francs;
	/** The day of his oldest sale not paid. */
	readonly oldest?: Day;
	/** FCFA of agios, apart from what he owes. */
	readonly agios: Francs;
	/** Of the sales that are in the book: the archive has those of the past. */
	readonly promises: PromiseCounts;
	/** FCFA of his that the shop keeps for later purchases. */
	readonly advance: Francs;
	/** FCFA he may owe: his own limit, else the shop's; 0 for none. */
	readonly limit: Francs;
	/** FCFA he may still come to owe, below zero when he is past the limit; absent when there is none. */
	readonly roomLeft?: Francs;
}

export const standingOf = (book: Book, customerId: Id, today: Day): Standing => {
	const sales = salesOf(book, customerId);
	const customer = book.customers[customerId];
	const unpaid = sales.filter(sale => balanceOf(sale) > 0);
	const [first, ...others] = unpaid.map(({ on }) => on);
	const owed = sumOf(unpaid.map(balanceOf));
	const limit = customer?.limit ?? book.settings.credit.limit;
	return {
		owed,
		...(first === undefined ? {} : { oldest: others.reduce(earlierOf, first) }),
		agios: agiosDueBy(book, customerId, today),
		promises: promisesIn(sales, today),
		advance: customer === undefined ? noFrancs : advanceOf(customer),
		limit,
		...(limit === 0 ? {} : { roomLeft: francs(limit - owed) }),
	};
};
