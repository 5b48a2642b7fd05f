import { isSameDialog } from '../same-dialog.ts';
import type { Stack } from '../screen.ts';
import { push } from '../screen.ts';
import type { Turn, World } from '../turn.ts';
import { type FormName, type FormState, isTouched } from './state.ts';

const draftsOf = ([bottom]: Stack): readonly FormState[] =>
	bottom.screen === 'morning' ? bottom.forms : [];

const withDrafts = ([bottom, ...others]: Stack, forms: readonly FormState[]): Stack =>
	bottom.screen === 'morning' ? [{ ...bottom, forms }, ...others] : [bottom, ...others];

/** Nothing of this form is left half-typed. */
export const withoutDraft = (stack: Stack, form: FormState): Stack =>
	withDrafts(
		stack,
		draftsOf(stack).filter(draft => !isSameDialog(draft, form)),
	);

/** What was typed in the form is kept for the next time it is opened; an untouched one leaves nothing. */
export const withDraft = (stack: Stack, form: FormState): Stack => {
	const others = withoutDraft(stack, form);
	return isTouched(form) ? withDrafts(others, [...draftsOf(others), form]) : others;
};

/** Nothing of any form of this name is left half-typed: what they were about is over. */
export const withoutDraftsOf = (stack: Stack, name: FormName): Stack =>
	withDrafts(
		stack,
		draftsOf(stack).filter(draft => draft.name !== name),
	);

/** Opens a form; half-typed before, it is as it was left, and that is said. */
export const openForm = (stack: Stack, form: FormState, { catalog }: World): Turn => {
	const draft = draftsOf(stack).find(one => isSameDialog(one, form));
	return draft === undefined
		? { stack: push(stack, form) }
		: {
				stack: push(stack, { ...draft, given: form.given }),
				notice: { tone: 'good', text: catalog.screens.form.taken },
			};
};
