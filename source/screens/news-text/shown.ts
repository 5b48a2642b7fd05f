import { callName } from '../../book/find.ts';
import { parseNews, unreachable } from '../../book/news.ts';
import type { Customer, News } from '../../book/records.ts';
import type { Refusal } from '../../book/refusal.ts';
import { messagesFor } from '../../relances/message.ts';
import { newsDue } from '../../relances/news.ts';
import { newsDraftOf } from '../news/drafts.ts';
import type { Stack } from '../screen.ts';
import { measured } from '../template/shown.ts';
import type { World } from '../turn.ts';
import type { CodeSize } from '../writing.ts';
import type { NewsTextState } from './state.ts';

/** What is seen of a news while it is being written. */
interface NewsShown {
	/** Whom it is tried on; empty for somebody made up. */
	readonly who: string;
	readonly message: string;
	/** Why it could not be sent as it is. */
	readonly refusal: Refusal | undefined;
	readonly code: CodeSize;
	/** Of its short form, which a small window shows. */
	readonly shortCode: CodeSize;
}

/** The first of those it is for, else the first who can be written to. */
const reader = (screen: NewsTextState, stack: Stack, { book }: World): Customer | undefined => {
	const { chosen } = newsDraftOf(stack, screen.about) ?? screen.given;
	return (
		book.customers[chosen[0] ?? ''] ??
		Object.values(book.customers).find(customer => unreachable(customer) === undefined)
	);
};

export const newsShown = (screen: NewsTextState, stack: Stack, world: World): NewsShown => {
	const { book, catalog, facts } = world;
	const { about, field } = screen;
	const productId = about.productId ?? book.news[about.newsId ?? '']?.productId;
	const read = parseNews(field.text);
	const news: News = {
		id: '',
		on: facts.today,
		text: read.ok ? read.value : field.text.trim() || '…',
		customerIds: [],
		...(productId === undefined ? {} : { productId }),
	};
	const known = reader(screen, stack, world);
	const { exampleName } = catalog.news;
	const customer: Customer = known ?? {
		id: '',
		name: exampleName,
		tone: 'gentle',
		events: [],
		since: facts.today,
	};
	const { message, shortMessage } = messagesFor(newsDue(book, news, customer), book.settings);
	return {
		who: known === undefined ? '' : callName(known),
		message,
		refusal: read.ok || field.text === '' ? undefined : read.refusal,
		code: measured(message, customer, world),
		shortCode: measured(shortMessage, customer, world),
	};
};
