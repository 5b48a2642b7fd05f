import { groupDigits } from '../../book/money.ts';
import type { Catalog } from '../catalog-type.ts';
import type { NewsDeedWords, NewsRefusalWords } from '../word-types.ts';
import { englishDay } from './dates.ts';
import { plural } from './plural.ts';

const named = (names: readonly string[]): string =>
	names.length <= 3
		? names.join(', ')
		: `${names.slice(0, 3).join(', ')} and ${groupDigits(names.length - 3)} more`;

const customers = (count: number): string => plural(count, 'customer', 'customers');

export const newsRefusals: NewsRefusalWords = {
	'news-unknown': () => 'This news is no longer in the book.',
	'news-field': ({ text }) =>
		`"${text}" would go out as it is: write the word or the price itself, without braces. The greeting and the customer's name are in the message already.`,
	'news-without-reader': () => 'Choose at least one customer.',
	'news-without-phone': ({ names }) =>
		names.length === 1
			? `${named(names)} has no phone: add the number on the customer's page, or leave this customer out.`
			: `${named(names)} have no phone: add the numbers on their pages, or leave these customers out.`,
	'news-opted-out': ({ names }) =>
		names.length === 1
			? `${named(names)} wants no more messages: leave this customer out.`
			: `${named(names)} want no more messages: leave these customers out.`,
	'news-begun': ({ count }) =>
		`${count === 1 ? 'One customer has' : `${groupDigits(count)} customers have`} received it already: this text no longer changes. Stop it and write another.`,
	'news-stopped': ({ day }) => `This news was stopped on ${englishDay(day)}.`,
	'news-over': ({ day, days }) =>
		`This news is of ${englishDay(day)}: after ${days} days nothing of it goes out. Write another.`,
};

export const newsDeeds: NewsDeedWords = {
	news: (text, count) => `News to ${customers(count)}: ${text}`,
	'news-reworded': text => `Text of a news changed: ${text}`,
	'news-readers': (text, count) => `News, now for ${customers(count)}: ${text}`,
	'news-stopped': text => `News stopped: ${text}`,
};

export const news: Catalog['news'] = {
	title: 'News',
};
