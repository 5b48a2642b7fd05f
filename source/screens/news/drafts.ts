import type { Stack } from '../screen.ts';
import type { NewsAbout, NewsDraft } from './draft.ts';

const keyOf = ({ newsId, productId, boughtId }: NewsAbout): string =>
	newsId ?? productId ?? (boughtId === undefined ? 'new' : `bought ${boughtId}`);

export const newsDraftOf = ([bottom]: Stack, about: NewsAbout): NewsDraft | undefined => {
	if (bottom.screen !== 'morning') return undefined;
	const key = keyOf(about);
	return Object.hasOwn(bottom.news, key) ? bottom.news[key] : undefined;
};

/** What was written and chosen waits at the bottom of the stack; nothing waits any more without it. */
export const withNewsDraft = (
	[bottom, ...others]: Stack,
	about: NewsAbout,
	draft?: NewsDraft,
): Stack => {
	if (bottom.screen !== 'morning') return [bottom, ...others];
	const key = keyOf(about);
	const { [key]: _before, ...rest } = bottom.news;
	return [{ ...bottom, news: draft === undefined ? rest : { ...rest, [key]: draft } }, ...others];
};
