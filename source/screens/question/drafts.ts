import { isSameDialog } from '../same-dialog.ts';
import { push, replace, type Stack } from '../screen.ts';
import type { QuestionState } from './state.ts';

const taken = (
	[bottom, ...others]: Stack,
	question: QuestionState,
): { readonly stack: Stack; readonly question: QuestionState } => {
	if (bottom.screen !== 'morning') return { stack: [bottom, ...others], question };
	const draft = bottom.questions.find(one => isSameDialog(one, question));
	const questions = bottom.questions.filter(one => one !== draft);
	return {
		stack: [{ ...bottom, questions }, ...others],
		question: draft === undefined ? question : { ...question, field: draft.field },
	};
};

/** Asks over what is open, with what was half-typed the last time. */
export const askOver = (stack: Stack, question: QuestionState): Stack => {
	const found = taken(stack, question);
	return push(found.stack, found.question);
};

/** The same, in the place of the dialog on top. */
export const askInstead = (stack: Stack, question: QuestionState): Stack => {
	const found = taken(stack, question);
	return replace(found.stack, found.question);
};

/** What was typed is kept for the next time the question is asked; an untouched one leaves nothing. */
export const withAnswerDraft = ([bottom, ...others]: Stack, question: QuestionState): Stack =>
	bottom.screen !== 'morning' || question.field.text === question.given
		? [bottom, ...others]
		: [{ ...bottom, questions: [...bottom.questions, question] }, ...others];
