import { hotSince } from './archive.ts';
import type { Book } from './book.ts';
import type { Day } from './day.ts';
import { groupBy } from './group.ts';
import { unreachable } from './news.ts';
import { keptLines } from './pieces.ts';
import type { Customer, Id, Problem, VisitCheck } from './records.ts';
import { receivedOn } from './sale.ts';

/** The same thing went wrong for several customers with one product: others may have it and say nothing. */
export interface SameProblem {
	readonly productId: Id;
	readonly sort: VisitCheck;
	/** Oldest first. */
	readonly problems: readonly Problem[];
	/** Who received it in that time, noted no problem with it and can be written to; in the order of the book. */
	readonly otherBuyers: readonly Customer[];
	/** The day the other buyers were last to be asked about it. */
	readonly askedOn?: Day;
}

type Sorted = Problem & { readonly productId: Id; readonly sort: VisitCheck };

const isOfProduct = (problem: Problem): problem is Sorted =>
	problem.productId !== undefined && problem.sort !== undefined && problem.sort !== 'dispute';

const otherBuyersOf = (book: Book, productId: Id, since: Day): readonly Customer[] => {
	const known = new Set(
		Object.values(book.problems)
			.filter(problem => problem.productId === productId)
			.map(({ customerId }) => customerId),
	);
	const buyers = new Set(
		Object.values(book.sales)
			.filter(sale => (receivedOn(sale) ?? '') >= since)
			.filter(sale => keptLines(sale).some(line => line.productId === productId))
			.flatMap(({ customerId }) => customerId ?? []),
	);
	return Object.values(book.customers).filter(
		customer =>
			buyers.has(customer.id) && !known.has(customer.id) && unreachable(customer) === undefined,
	);
};

const lastAsked = (book: Book, productId: Id, since: Day): Day | undefined =>
	Object.values(book.news).findLast(news => news.productId === productId && news.on >= since)?.on;

/**
 * Problems of one sort with one product that so many different customers had (3 by default). It looks as far back
 * as the book is certain to hold everything: what has gone to the archive must not change the answer.
 */
export const sameProblems = (book: Book, today: Day): readonly SameProblem[] => {
	const since = hotSince(book.settings, today);
	const recent = Object.values(book.problems)
		.filter(isOfProduct)
		.filter(({ openedOn }) => openedOn >= since);
	const alike = groupBy(recent, ({ productId, sort }) => `${sort} ${productId}`);
	return [...alike.values()].flatMap((problems): SameProblem | SameProblem[] => {
		const [first] = problems;
		const customers = new Set(problems.map(({ customerId }) => customerId));
		if (first === undefined || customers.size < book.settings.problem.sameBeforeAsking) return [];
		const { productId, sort } = first;
		const askedOn = lastAsked(book, productId, since);
		return {
			productId,
			sort,
			problems,
			otherBuyers: otherBuyersOf(book, productId, since),
			...(askedOn === undefined ? {} : { askedOn }),
		};
	});
};

/** The one that this very problem adds to, as long as it lasts. */
export const sameAs = (book: Book, problem: Problem, today: Day): SameProblem | undefined =>
	sameProblems(book, today).find(({ problems }) => problems.some(({ id }) => id === problem.id));
