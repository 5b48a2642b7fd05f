import { type Book, type Change, type Facts, put } from './book.ts';
import { addDays, type Day } from './day.ts';
import type { Id, Problem, ProblemSort } from './records.ts';
import { ok, type Result, refuse } from './result.ts';
import { nextOpenDay, type Settings } from './settings.ts';
import { parseReason } from './to-correct.ts';

interface Written {
	readonly problem: Problem;
	readonly changes: readonly Change[];
}

export interface ProblemFacts {
	readonly customerId: Id;
	readonly saleId?: Id;
	readonly productId?: Id;
	readonly sort?: ProblemSort;
	/** In a few words. */
	readonly what: string;
	/** The day by which something is done about it; that of the shop's settings when not said. */
	readonly dueOn?: Day;
}

const written = (problem: Problem): Result<Written> =>
	ok({ problem, changes: [put('problems', problem)] });

/** The day by which something is done about a problem that is noted today, when nobody says another. */
export const usualProblemDay = (settings: Settings, today: Day): Day =>
	nextOpenDay(settings, addDays(today, settings.problem.afterDays));

/** The same already noted and not settled yet: of that customer and sort, about that sale and product. */
export const openAlready = (
	book: Book,
	{ customerId, sort, saleId, productId }: Omit<ProblemFacts, 'what' | 'dueOn'>,
): Problem | undefined =>
	sort === undefined
		? undefined
		: Object.values(book.problems).find(
				problem =>
					problem.closed === undefined &&
					problem.customerId === customerId &&
					problem.sort === sort &&
					problem.saleId === saleId &&
					problem.productId === productId,
			);

/** Something went wrong after the sale, or a debt is disputed: a task until it is closed with what was done. */
export const openProblem = (
	book: Book,
	facts: ProblemFacts,
	{ today, newId }: Facts,
): Result<Written> => {
	const { customerId, saleId, productId, sort } = facts;
	if (book.customers[customerId] === undefined)
		return refuse({ reason: 'customer-unknown', text: customerId });
	if (saleId !== undefined && book.sales[saleId]?.customerId !== customerId)
		return refuse({ reason: 'sale-unknown', id: saleId });
	const what = parseReason(facts.what);
	if (!what.ok) return what;
	const dueOn = facts.dueOn ?? usualProblemDay(book.settings, today);
	if (dueOn < today) return refuse({ reason: 'day-past', day: dueOn });
	if (sort === 'dispute' && openAlready(book, { customerId, sort, ...(saleId ? { saleId } : {}) }))
		return refuse({ reason: 'dispute-open' });
	return written({
		id: newId(),
		customerId,
		...(saleId === undefined ? {} : { saleId }),
		...(productId === undefined || sort === 'dispute' ? {} : { productId }),
		...(sort === undefined ? {} : { sort }),
		what: what.value,
		openedOn: today,
		dueOn,
	});
};

/** The problem as long as something is to be done about it. */
const findOpen = (book: Book, id: Id): Result<Problem> => {
	const problem = book.problems[id];
	if (problem === undefined) return refuse({ reason: 'problem-unknown' });
	return problem.closed === undefined
		? ok(problem)
		: refuse({ reason: 'problem-closed', day: problem.closed.on });
};

/** Another day by which something is done about it, or other words for it. */
export const changeProblem = (
	book: Book,
	facts: { readonly problemId: Id; readonly dueOn?: Day; readonly what?: string },
	{ today }: Facts,
): Result<Written> => {
	const found = findOpen(book, facts.problemId);
	if (!found.ok) return found;
	const { dueOn } = facts;
	if (dueOn !== undefined && dueOn < today) return refuse({ reason: 'day-past', day: dueOn });
	const what = parseReason(facts.what ?? found.value.what);
	if (!what.ok) return what;
	return written({
		...found.value,
		what: what.value,
		...(dueOn === undefined ? {} : { dueOn }),
	});
};

/** Closes a problem with what was done about it, or what was agreed. */
export const closeProblem = (
	book: Book,
	facts: { readonly problemId: Id; readonly done: string },
	{ today }: Facts,
): Result<Written> => {
	const found = findOpen(book, facts.problemId);
	if (!found.ok) return found;
	const done = parseReason(facts.done);
	return done.ok ? written({ ...found.value, closed: { on: today, done: done.value } }) : done;
};
