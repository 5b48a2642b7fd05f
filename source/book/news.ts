import { type Book, type Change, type Facts, put } from './book.ts';
import { addDays, type Day } from './day.ts';
import { callName } from './find.ts';
import type { Contact, Customer, Id, News } from './records.ts';
import { ok, type Result, refuse } from './result.ts';

/** Characters: what a code on a screen of 80x24 holds is said while it is written. */
export const longestNews = 500;

/**
 * Days during which a news goes out. What has been known for a month is news to nobody; and as no contact leaves
 * the book before that, nobody is told twice.
 */
export const newsEndsAfterDays = 30;

/** The first day on which nothing of it goes out any more. */
export const newsEnd = ({ on }: News): Day => addDays(on, newsEndsAfterDays);

/** Still going out, to those who were not told yet. */
export const isGoing = (news: News, today: Day): boolean =>
	news.stoppedOn === undefined && today < newsEnd(news);

/**
 * By customer, the message that told him, among these contacts: those of the book, or of its archive too. One to a
 * wrong number told him nothing.
 */
export const toldBy = ({ id }: News, contacts: readonly Contact[]): ReadonlyMap<Id, Contact> =>
	new Map(
		contacts.flatMap(contact =>
			contact.newsId === id && contact.answer?.said !== 'wrong-number'
				? [[contact.customerId, contact]]
				: [],
		),
	);

const toldIn = ({ contacts }: Book, news: News): ReadonlyMap<Id, Contact> =>
	toldBy(news, Object.values(contacts));

/** Why a customer cannot be chosen; a paused one can, and waits. */
export const unreachable = ({ phone, hold }: Customer): 'no-phone' | 'opted-out' | undefined => {
	if (hold !== undefined && hold.until === undefined) return 'opted-out';
	return phone === undefined ? 'no-phone' : undefined;
};

/** What is to be said, in one paragraph: the greeting and the name are in the template. */
export const parseNews = (typed: string): Result<string> => {
	const text = typed.replaceAll(/\s+/g, ' ').trim();
	const { length } = [...text];
	if (length === 0) return refuse({ reason: 'message-empty' });
	if (length > longestNews) return refuse({ reason: 'text-too-long', length, most: longestNews });
	const [whole] = /\{[^{}]*\}|[{}]/.exec(text) ?? [];
	return whole === undefined ? ok(text) : refuse({ reason: 'news-field', text: whole });
};

const namesOf = (customers: readonly Customer[]): readonly string[] => customers.map(callName);

/** Each of them once, in the order given; nobody who cannot be reached. */
const readersOf = (book: Book, ids: readonly Id[]): Result<readonly Id[]> => {
	const unknown = ids.find(id => !Object.hasOwn(book.customers, id));
	if (unknown !== undefined) return refuse({ reason: 'customer-unknown', text: unknown });
	const chosen = [...new Set(ids)].flatMap((id): Customer | Customer[] => book.customers[id] ?? []);
	const because = (why: 'no-phone' | 'opted-out'): readonly Customer[] =>
		chosen.filter(customer => unreachable(customer) === why);
	const [silent, mute] = [because('opted-out'), because('no-phone')];
	if (silent.length > 0) return refuse({ reason: 'news-opted-out', names: namesOf(silent) });
	if (mute.length > 0) return refuse({ reason: 'news-without-phone', names: namesOf(mute) });
	return ok(chosen.map(({ id }) => id));
};

interface Kept {
	readonly news: News;
	readonly changes: readonly Change[];
}

const kept = (news: News): Result<Kept> => ok({ news, changes: [put('news', news)] });

/** One that is still going out. */
const goingNews = ({ news }: Book, newsId: Id, today: Day): Result<News> => {
	const found = news[newsId];
	if (found === undefined) return refuse({ reason: 'news-unknown' });
	if (found.stoppedOn !== undefined)
		return refuse({ reason: 'news-stopped', day: found.stoppedOn });
	return isGoing(found, today)
		? ok(found)
		: refuse({ reason: 'news-over', day: found.on, days: newsEndsAfterDays });
};

export interface NewsFacts {
	readonly text: string;
	readonly customerIds: readonly Id[];
	/** Asked of those who bought it, because others had the same problem with it. */
	readonly productId?: Id;
}

/** A message to chosen customers; it goes out one by one, as the rules of spacing allow. */
export const writeNews = (
	book: Book,
	{ text: typed, customerIds, productId }: NewsFacts,
	{ today, newId }: Facts,
): Result<Kept> => {
	const text = parseNews(typed);
	if (!text.ok) return text;
	const readers = readersOf(book, customerIds);
	if (!readers.ok) return readers;
	if (readers.value.length === 0) return refuse({ reason: 'news-without-reader' });
	if (productId !== undefined && book.products[productId] === undefined)
		return refuse({ reason: 'product-unknown', text: productId });
	const about = productId === undefined ? {} : { productId };
	return kept({
		id: newId(),
		on: today,
		text: text.value,
		customerIds: readers.value,
		...about,
	});
};

/** Another text, as long as nobody has read the first one. */
export const rewordNews = (
	book: Book,
	{ newsId, text: typed }: { readonly newsId: Id; readonly text: string },
	{ today }: Facts,
): Result<Kept> => {
	const going = goingNews(book, newsId, today);
	if (!going.ok) return going;
	const told = toldIn(book, going.value).size;
	if (told > 0) return refuse({ reason: 'news-begun', count: told });
	const text = parseNews(typed);
	if (!text.ok) return text;
	return text.value === going.value.text
		? refuse({ reason: 'nothing-changed' })
		: kept({ ...going.value, text: text.value });
};

/** Others to tell. Who was told stays, whoever is given; who was chosen before may be out of reach since. */
export const chooseReaders = (
	book: Book,
	{ newsId, customerIds }: { readonly newsId: Id; readonly customerIds: readonly Id[] },
	{ today }: Facts,
): Result<Kept> => {
	const going = goingNews(book, newsId, today);
	if (!going.ok) return going;
	const news = going.value;
	const told = toldIn(book, news);
	const stay = news.customerIds.filter(id => told.has(id) || customerIds.includes(id));
	const added = readersOf(
		book,
		customerIds.filter(id => !stay.includes(id)),
	);
	if (!added.ok) return added;
	const chosen = [...stay, ...added.value];
	if (chosen.length === 0) return refuse({ reason: 'news-without-reader' });
	return added.value.length === 0 && stay.length === news.customerIds.length
		? refuse({ reason: 'nothing-changed' })
		: kept({ ...news, customerIds: chosen });
};

/** Nothing of it goes out any more; what was sent stays written. */
export const stopNews = (
	book: Book,
	{ newsId }: { readonly newsId: Id },
	{ today }: Facts,
): Result<Kept> => {
	const going = goingNews(book, newsId, today);
	return going.ok ? kept({ ...going.value, stoppedOn: today }) : going;
};

/** The news in which one customer takes the place of another, told once, as the one who stays. */
export const renamedReader = ({ news }: Book, keptId: Id, goneId: Id): readonly Change[] =>
	Object.values(news)
		.filter(({ customerIds }) => customerIds.includes(goneId))
		.map(one =>
			put('news', {
				...one,
				customerIds: [...new Set(one.customerIds.map(id => (id === goneId ? keptId : id)))],
			}),
		);
