import { wordRefusal } from '../../text/catalog.ts';
import { noticeLetter } from '../../text/notice-letter.ts';
import { documentName, pathField } from '../document.ts';
import { openForm } from '../form/drafts.ts';
import type { Form } from '../form/form.ts';
import { form } from '../form/state.ts';
import { nameOf } from '../lookup.ts';
import { pop } from '../screen.ts';
import { alert, type Scene, type Turn } from '../turn.ts';
import { noticeAbout } from './about-notice.ts';

/** "i": where to write the letter of a final notice that is confirmed. */
export const askLetter = (
	{ stack, world }: Scene,
	about: { readonly subject: string; readonly customerId: string },
): Turn => {
	const shown = noticeAbout(about, stack, world);
	if (shown?.deadline === undefined) return alert(world.catalog.ladder.letter.notYet);
	const name = documentName(world.catalog.ladder.letter.file, shown.relance.customer, world);
	return openForm(stack, form('notice-letter', about, { path: world.documentPath(name) }), world);
};

/** The file that the letter of a final notice is written to. */
export const letterFile: Form<{ readonly path: string }> = {
	title: ({ about, world }) => world.catalog.ladder.letter.title(nameOf(world, about)),
	situation: ({ world }) => [{ text: world.catalog.ladder.letter.what, tone: 'muted' }],
	fields: { path: pathField },
	enter: 'keeps',
	accept: ({ path }, { about, world }, { stack }) => {
		const back = pop(stack);
		const shown = noticeAbout(about, back, world);
		if (shown?.deadline === undefined)
			return { stack: back, ...alert(wordRefusal(world.catalog, { reason: 'relance-done' })) };
		const { book, catalog } = world;
		const lines = noticeLetter(shown.relance, shown.deadline, book.settings, catalog);
		return { stack: back, document: { path, lines } };
	},
};
