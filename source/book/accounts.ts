import type { Book } from './book.ts';
import { type Day, earlierOf, laterOf } from './day.ts';
import { type Francs, francs, noFrancs } from './money.ts';
import type { Customer, Id, Sale } from './records.ts';
import { balanceOf } from './sale.ts';

/** A customer in a line of a list: what he owes, since when, and when he was last seen. */
export interface Account {
	readonly customer: Customer;
	/** FCFA */
	readonly owed: Francs;
	/** The day of his oldest sale not paid. */
	readonly oldest?: Day;
	/** The last day he bought or paid, else the day he was written down. */
	readonly seen: Day;
}

interface Sum {
	owed: number;
	oldest?: Day;
	seen?: Day;
}

const lastDay = ({ on, payments, agios }: Sale): Day =>
	[...payments, ...(agios?.paid ?? [])].reduce((last, payment) => laterOf(last, payment.on), on);

const sumsOf = (sales: Book['sales']): ReadonlyMap<Id, Sum> => {
	const sums = new Map<Id, Sum>();
	for (const sale of Object.values(sales)) {
		if (sale.customerId === undefined || sale.cancelled !== undefined) continue;
		const sum = sums.get(sale.customerId) ?? { owed: 0 };
		const balance = balanceOf(sale);
		sum.owed += Math.max(0, balance);
		if (balance > 0) sum.oldest = earlierOf(sum.oldest ?? sale.on, sale.on);
		const last = lastDay(sale);
		sum.seen = laterOf(sum.seen ?? last, last);
		sums.set(sale.customerId, sum);
	}
	return sums;
};

interface Made {
	readonly sales: Book['sales'];
	readonly accounts: readonly Account[];
}

const made = new WeakMap<Book['customers'], Made>();

/** Every customer's account, in the order in which they were written down; added up once for a book. */
export const accountsOf = ({
	customers,
	sales,
}: Pick<Book, 'customers' | 'sales'>): readonly Account[] => {
	const known = made.get(customers);
	if (known?.sales === sales) return known.accounts;
	const sums = sumsOf(sales);
	const accounts = Object.values(customers).map((customer): Account => {
		const { owed = 0, oldest, seen = customer.since } = sums.get(customer.id) ?? {};
		return {
			customer,
			owed: owed === 0 ? noFrancs : francs(owed),
			...(oldest === undefined ? {} : { oldest }),
			seen,
		};
	});
	made.set(customers, { sales, accounts });
	return accounts;
};
