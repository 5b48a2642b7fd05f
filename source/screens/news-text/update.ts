import { parseNews, rewordNews } from '../../book/news.ts';
import { editField, editFor, fieldOf, type TextField } from '../../components/text-field.ts';
import { wordRefusal } from '../../text/catalog.ts';
import { cleanLine } from '../../text/clean.ts';
import { newsDraftOf, withNewsDraft } from '../news/drafts.ts';
import { pop, push, replace, type ScreenOf } from '../screen.ts';
import { alert, type Input, keep, type Scene, type Turn } from '../turn.ts';

type TextScene = Scene<ScreenOf<'news-text'>>;

/** Kept as a draft at every key: going anywhere loses nothing. */
const writing = ({ screen, stack }: TextScene, field: TextField): Turn => {
	const { about, given } = screen;
	const { chosen } = newsDraftOf(stack, about) ?? given;
	const isTouched = field.text !== given.text || chosen !== given.chosen;
	return {
		stack: withNewsDraft(
			replace(stack, { ...screen, field }),
			about,
			isTouched ? { text: field.text, chosen } : undefined,
		),
	};
};

/** Another text of one that is written already. */
const rewording = ({ screen, stack, world }: TextScene, newsId: string, text: string): Turn => {
	const back = pop(withNewsDraft(stack, screen.about));
	return text === world.book.news[newsId]?.text
		? { stack: back }
		: keep(
				book => rewordNews(book, { newsId, text }, world.facts),
				() => ({ stack: back, notice: { tone: 'good', text: world.catalog.news.saidReworded } }),
			);
};

/** On with whom it is for; what cannot be sent is said, and stays to be put right. */
const accepting = (scene: TextScene): Turn => {
	const { screen, stack, world } = scene;
	const { about, given } = screen;
	const read = parseNews(screen.field.text);
	if (!read.ok) return alert(wordRefusal(world.catalog, read.refusal));
	if (about.newsId !== undefined) return rewording(scene, about.newsId, read.value);
	const { chosen } = newsDraftOf(stack, about) ?? given;
	return {
		stack: push(stack, {
			screen: 'news-readers',
			about,
			at: 0,
			query: '',
			text: read.value,
			chosen,
			given: given.chosen,
		}),
	};
};

export const updateNewsText = (scene: TextScene, input: Input): Turn => {
	const { screen, stack } = scene;
	if ('text' in input) {
		const text = cleanLine(input.text);
		return writing(scene, editField(screen.field, { edit: 'insert', text }));
	}
	switch (input.action) {
		case 'accept':
			// A scanner's Enter keeps nothing.
			return input.isBurst === true ? {} : accepting(scene);
		case 'back':
			return { stack: pop(stack) };
		case 'start-over':
			return writing(scene, fieldOf(screen.given.text));
		default: {
			const edit = editFor(input.action);
			return edit === undefined ? {} : writing(scene, editField(screen.field, edit));
		}
	}
};
