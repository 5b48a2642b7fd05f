import type { Context } from './context.ts';
import type { ProblemDue } from './relance.ts';

/** An after-sale problem stays on the morning screen until it is closed with what was done (seed 2). */
export const findProblems = ({ book }: Context): readonly ProblemDue[] =>
	Object.values(book.problems).flatMap(problem => {
		const customer = book.customers[problem.customerId];
		if (problem.closed !== undefined || customer === undefined) return [];
		const sale = problem.saleId === undefined ? undefined : book.sales[problem.saleId];
		return [
			{
				kind: 'problem',
				subject: `problem:${problem.id}`,
				mark: '',
				dueOn: problem.dueOn ?? problem.openedOn,
				customer,
				sales: sale === undefined ? [] : [sale],
				problem,
			},
		];
	});
