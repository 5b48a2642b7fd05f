import type { Book } from '../book/book.ts';
import { isGoing, toldBy } from '../book/news.ts';
import type { Customer, News } from '../book/records.ts';
import type { Context } from './context.ts';
import type { CourtesyDue, Due } from './relance.ts';

/** What there is to say to one customer. */
export const newsDue = (
	{ products }: Pick<Book, 'products'>,
	news: News,
	customer: Customer,
): CourtesyDue => {
	const productName = products[news.productId ?? '']?.name;
	return {
		kind: 'courtesy',
		subject: `news:${news.id}:${customer.id}`,
		mark: news.on,
		dueOn: news.on,
		customer,
		sales: [],
		about: { why: 'news', news, ...(productName === undefined ? {} : { productName }) },
	};
};

/**
 * News to chosen customers, due on the day it was written to each of those who were not told yet. Of two news to
 * one customer the older goes first; what is a month old is news to nobody.
 */
export const findNews = ({ book, today }: Context): readonly CourtesyDue[] => {
	const contacts = Object.values(book.contacts);
	return Object.values(book.news)
		.filter(news => isGoing(news, today))
		.sort((one, other) => (one.on === other.on ? 0 : one.on < other.on ? -1 : 1))
		.flatMap(news => {
			const told = toldBy(news, contacts);
			return news.customerIds
				.filter(id => !told.has(id))
				.flatMap(id => book.customers[id] ?? [])
				.map(customer => newsDue(book, news, customer));
		});
};

/** The news that a relance brings, if it is one. */
export const newsOf = (due: Due): News | undefined =>
	due.kind === 'courtesy' && due.about.why === 'news' ? due.about.news : undefined;

export const isNews = (due: Due): boolean => newsOf(due) !== undefined;
