import type { Id } from '../../book/records.ts';
import { fieldOf } from '../../components/text-field.ts';
import type { NewsReadersState } from '../news-readers/state.ts';
import type { NewsTextState } from '../news-text/state.ts';
import { push, type Stack } from '../screen.ts';
import type { Turn, World } from '../turn.ts';
import type { NewsAbout, NewsDraft } from './draft.ts';
import { newsDraftOf } from './drafts.ts';

const nothing: NewsDraft = { text: '', chosen: [] };

const opened = (
	stack: Stack,
	screen: NewsTextState | NewsReadersState,
	isTaken: boolean,
	{ catalog }: World,
): Turn => ({
	stack: push(stack, screen),
	...(isTaken ? { notice: { tone: 'good', text: catalog.screens.form.taken } } : {}),
});

/** Where a news is written; half-written before, it is as it was left, and that is said. */
export const openNewsText = (
	stack: Stack,
	world: World,
	about: NewsAbout = {},
	given: NewsDraft = nothing,
): Turn => {
	const draft = newsDraftOf(stack, about);
	const field = fieldOf((draft ?? given).text);
	return opened(stack, { screen: 'news-text', about, field, given }, draft !== undefined, world);
};

/** Whom one that is written already is for. */
export const openNewsReaders = (stack: Stack, world: World, newsId: Id): Turn => {
	const about = { newsId };
	const { text = '', customerIds: chosen = [] } = world.book.news[newsId] ?? {};
	const draft = newsDraftOf(stack, about);
	const isTaken = draft !== undefined && draft.chosen !== chosen;
	return opened(
		stack,
		{
			screen: 'news-readers',
			about,
			at: 0,
			query: '',
			text,
			chosen: draft?.chosen ?? chosen,
			given: chosen,
		},
		isTaken,
		world,
	);
};
