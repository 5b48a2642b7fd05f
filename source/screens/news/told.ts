import type { ArchivedRecords } from '../../book/archive.ts';
import type { Book } from '../../book/book.ts';
import { groupBy } from '../../book/group.ts';
import type { Contact, Id, News } from '../../book/records.ts';
import { type Reader, readersOf } from '../../relances/news-readers.ts';
import type { World } from '../turn.ts';

interface Told {
	readonly contacts: Book['contacts'];
	readonly archive: ArchivedRecords | undefined;
	readonly byNews: ReadonlyMap<Id, readonly Contact[]>;
}

let last: Told | undefined;

/** The messages of each news, those of the archive too: sorted out once, not once a row. */
const contactsByNews = ({ book, archive }: World): Told['byNews'] => {
	const { contacts } = book;
	if (last?.contacts !== contacts || last.archive !== archive) {
		const told = [...Object.values(contacts), ...(archive?.contacts ?? [])].filter(
			({ newsId }) => newsId !== undefined,
		);
		last = { contacts, archive, byNews: groupBy(told, ({ newsId }) => newsId ?? '') };
	}
	return last.byNews;
};

/** Whom a news is for, and where each of them stands. */
export const readersIn = (world: World, news: News): readonly Reader[] =>
	readersOf(news, world.morning, world.book.customers, contactsByNews(world).get(news.id) ?? []);

/** The newest first. */
export const newsListed = ({ book }: World): readonly News[] =>
	Object.values(book.news)
		.reverse()
		.sort((one, other) => (one.on === other.on ? 0 : one.on < other.on ? 1 : -1));
