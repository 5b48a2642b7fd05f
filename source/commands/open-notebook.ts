import { ok } from '../book/result.ts';
import type { Store } from '../store/store.ts';
import { catalogs } from '../text/catalog.ts';
import { type Answer, type BookInput, type CommandInput, type Run, stop } from './command.ts';

/** The notebook on that book, until it is closed. */
export const openNotebook = async (
	{ typed, catalog, today, isDayChosen, by, now }: CommandInput,
	store: Store,
	isThrowAway = false,
): Promise<Answer> => {
	const { runNotebook } = await import('./notebook.tsx');
	const exitCode = await runNotebook({
		store,
		// The screens follow the shop's language as it is set, unless the line asked for one.
		catalog: () => (typed.has('lang') ? catalog : catalogs[store.book.settings.shop.language]),
		today,
		isDayChosen,
		by,
		now,
		isThrowAway,
	});
	return ok({ lines: [], json: null, exitCode });
};

export const run: Run<BookInput> = async input =>
	input.isInteractive ? openNotebook(input, input.store) : stop({ reason: 'needs-terminal' });
