import { ok, type Result, refuse } from './result.ts';

/** The longest name or note a record keeps, in characters. */
export const longestText = 300;

const titles: ReadonlyMap<string, string> = new Map(
	Object.entries({
		m: 'M.',
		mr: 'Mr',
		monsieur: 'Monsieur',
		mme: 'Mme',
		madame: 'Madame',
		mlle: 'Mlle',
		mademoiselle: 'Mademoiselle',
		mrs: 'Mrs',
		ms: 'Ms',
		miss: 'Miss',
		tonton: 'Tonton',
		tantie: 'Tantie',
		tata: 'Tata',
		maman: 'Maman',
		papa: 'Papa',
		dr: 'Dr',
		pr: 'Pr',
		me: 'Me',
		chef: 'Chef',
		pasteur: 'Pasteur',
	}),
);

/**
 * What two spellings of one name share: no accents, no case, no punctuation, single spaces. A name made of
 * signs alone is its own key.
 */
export const matchKey = (text: string): string =>
	text
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim() || text.trim();

export interface TypedName {
	readonly title?: string;
	readonly name: string;
}

/** `mr Paul` is the title Mr and the name Paul; a title alone is somebody's name. */
export const splitTitle = (typed: string): TypedName => {
	const text = typed.replaceAll(/\s+/g, ' ').trim();
	const [, first = '', rest = ''] = /^(\p{L}+)\.? (.+)$/u.exec(text) ?? [];
	const title = titles.get(first.toLowerCase());
	return title === undefined ? { name: text } : { title, name: rest };
};

/** Refuses an empty or endless text; gives it back with single spaces. */
export const parseText = (typed: string): Result<string> => {
	const text = typed.replaceAll(/\s+/g, ' ').trim();
	if (text === '') return refuse({ reason: 'name-missing' });
	const { length } = [...text];
	return length > longestText
		? refuse({ reason: 'text-too-long', length, most: longestText })
		: ok(text);
};

/** Whether every word of the query begins a word of the text, in any order. */
export const matchesWords = (textKey: string, queryKey: string): boolean => {
	const words = textKey.split(' ');
	return queryKey.split(' ').every(part => words.some(word => word.startsWith(part)));
};
