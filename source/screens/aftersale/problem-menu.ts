import type { Problem } from '../../book/records.ts';
import { fieldOf } from '../../components/text-field.ts';
import type { About } from '../about.ts';
import type { Option } from '../choice/option.ts';
import { askInstead } from '../question/drafts.ts';
import { ask, type QuestionState } from '../question/state.ts';
import { salePage } from '../sale-page/state.ts';
import { replace } from '../screen.ts';
import type { World } from '../turn.ts';

const aboutOf = ({ id, customerId }: Problem): About => ({ problemId: id, customerId });

/** What was done about it; of a dispute, what was agreed. */
export const doneQuestion = (problem: Problem): QuestionState =>
	ask(problem.sort === 'dispute' ? 'dispute-done' : 'problem-done', aboutOf(problem));

export const dayQuestion = (problem: Problem): QuestionState =>
	ask('problem-day', aboutOf(problem));

/** Its words as they are, to be corrected or gone on with. */
export const wordsQuestion = (problem: Problem): QuestionState =>
	ask('problem-words', aboutOf(problem), fieldOf(problem.what));

/** What may be done about an open problem, away from the morning. */
export const problemOptions = (about: About, world: World): readonly Option[] => {
	const problem = world.book.problems[about.problemId ?? ''];
	if (problem === undefined || problem.closed !== undefined) return [];
	const { options } = world.catalog.aftersale.problem;
	const { productId, saleId } = problem;
	const asking = (label: string, question: QuestionState): Option => ({
		label,
		choose: ({ stack }) => ({ stack: askInstead(stack, question) }),
	});
	return [
		asking(options.done, doneQuestion(problem)),
		asking(options.day, dayQuestion(problem)),
		asking(options.words, wordsQuestion(problem)),
		...(productId === undefined || world.book.products[productId] === undefined
			? []
			: [
					{
						label: options.product,
						choose: ({ stack }) => ({ stack: replace(stack, { screen: 'product', productId }) }),
					} satisfies Option,
				]),
		...(saleId === undefined || world.book.sales[saleId] === undefined
			? []
			: [
					{
						label: options.sale,
						choose: ({ stack }) => ({ stack: replace(stack, salePage(saleId)) }),
					} satisfies Option,
				]),
	];
};
