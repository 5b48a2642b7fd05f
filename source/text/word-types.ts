import type { RefusalOf, RefusalReason } from '../book/refusal.ts';

/** A sentence for every refusal: a new reason does not compile until both languages word it. */
export type RefusalWords = {
	readonly [Reason in RefusalReason]: (refusal: RefusalOf<Reason>) => string;
};

export type NewsRefusalWords = Pick<RefusalWords, Extract<RefusalReason, `news-${string}`>>;

type NewsDeedName = 'news' | 'news-reworded' | 'news-readers' | 'news-stopped';

export type NewsDeedWords = Readonly<
	Record<NewsDeedName, (text: string, customers: number) => string>
>;
