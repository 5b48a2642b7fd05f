import { stopNews, writeNews } from '../../book/news.ts';
import type { News } from '../../book/records.ts';
import { clampCursor } from '../../components/list.ts';
import type { Action } from '../../keys/bindings.ts';
import type { Reader } from '../../relances/news-readers.ts';
import { wordRefusal } from '../../text/catalog.ts';
import { confirm } from '../confirm/state.ts';
import { customerPage } from '../customer/state.ts';
import { askAnswerTo } from '../dialogs.ts';
import { moved } from '../moving.ts';
import { withNewsDraft } from '../news/drafts.ts';
import { openNewsReaders, openNewsText } from '../news/opening.ts';
import { readersIn } from '../news/told.ts';
import { relancePage } from '../relance/among.ts';
import { below, pop, push, type ScreenOf, type Stack, top } from '../screen.ts';
import { alert, type Input, keep, type Scene, type Turn } from '../turn.ts';
import { newsPage } from './state.ts';
import { standingWords } from './words.ts';

type NewsScene = Scene<ScreenOf<'news-page'>>;

/** The code of the chosen one, when he may be told today; else why not. */
const send = ({ stack, world }: NewsScene, _news: News, reader: Reader | undefined): Turn => {
	if (reader?.standing.is !== 'due')
		return reader === undefined ? {} : alert(standingWords(reader, world).whole);
	return { stack: push(stack, relancePage(reader.standing.relance, world.morning)) };
};

const actions: Partial<
	Record<Action, (scene: NewsScene, news: News, reader: Reader | undefined) => Turn>
> = {
	send,
	edit: ({ stack, world }, { id, text, customerIds }) =>
		openNewsText(stack, world, { newsId: id }, { text, chosen: customerIds }),
	readers: ({ stack, world }, { id }) => openNewsReaders(stack, world, id),
	stop: ({ stack }, { id }) => ({ stack: push(stack, confirm('news-stop', { newsId: id })) }),
	customer: ({ stack }, _news, reader) =>
		reader === undefined ? {} : { stack: push(stack, customerPage(reader.customer.id)) },
	answer: (scene, _news, reader) =>
		reader?.standing.is === 'told'
			? askAnswerTo(scene, reader.standing.contact)
			: alert(scene.world.catalog.screens.cannot.answer),
};

export const updateNewsPage = (scene: NewsScene, input: Input): Turn => {
	if (!('action' in input)) return {};
	const { screen, stack, world } = scene;
	const news = world.book.news[screen.newsId];
	if (news === undefined || input.action === 'back') return { stack: pop(stack) };
	const readers = readersIn(world, news);
	const reader = readers[clampCursor(screen.at, readers.length)];
	return (
		moved(scene, input.action, readers.length) ?? actions[input.action]?.(scene, news, reader) ?? {}
	);
};

type ConfirmScene = Scene<ScreenOf<'confirm'>>;

/** Where it was begun from: what was written is kept now. */
const leftWriting = (stack: Stack): Stack =>
	top(stack).screen === 'news-readers' || top(stack).screen === 'news-text'
		? leftWriting(pop(stack))
		: stack;

/** The news that was written and its customers, kept: it stands with the first of them to be told. */
export const newsWritten = ({ stack, world }: ConfirmScene): Turn => {
	const list = below(stack);
	if (list?.screen !== 'news-readers') return { stack: pop(stack) };
	const { about, text, chosen } = list;
	const { productId } = about;
	return keep(
		book =>
			writeNews(
				book,
				{ text, customerIds: chosen, ...(productId === undefined ? {} : { productId }) },
				world.facts,
			),
		({ news }) => ({
			stack: push(leftWriting(pop(withNewsDraft(stack, about))), newsPage(news.id)),
			notice: { tone: 'good', text: world.catalog.news.saidWritten(news.customerIds.length) },
		}),
		refusal => ({ stack: pop(stack), ...alert(wordRefusal(world.catalog, refusal)) }),
	);
};

export const newsStopped = ({ screen, stack, world }: ConfirmScene): Turn =>
	keep(
		book => stopNews(book, { newsId: screen.about.newsId ?? '' }, world.facts),
		() => ({ stack: pop(stack), notice: { tone: 'good', text: world.catalog.news.saidStopped } }),
		refusal => ({ stack: pop(stack), ...alert(wordRefusal(world.catalog, refusal)) }),
	);
