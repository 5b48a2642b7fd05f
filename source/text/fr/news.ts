import { groupDigits } from '../../book/money.ts';
import type { NewsDeedWords, NewsRefusalWords } from '../word-types.ts';
import { frenchDay } from './dates.ts';
import { plural } from './plural.ts';

/** Three names, and how many more. */
const named = (names: readonly string[]): string =>
	names.length <= 3
		? names.join(', ')
		: `${names.slice(0, 3).join(', ')} et ${groupDigits(names.length - 3)} de plus`;

const customers = (count: number): string => plural(count, 'client', 'clients');

export const newsRefusals: NewsRefusalWords = {
	'news-unknown': () => "Cette nouvelle n'est plus dans le cahier.",
	'news-field': ({ text }) =>
		`« ${text} » partirait tel quel : écrivez le mot ou le prix lui-même, sans accolade. Le bonjour et le nom du client sont déjà dans le message.`,
	'news-without-reader': () => 'Choisissez au moins un client.',
	'news-without-phone': ({ names }) =>
		names.length === 1
			? `${named(names)} n'a pas de téléphone : ajoutez son numéro sur sa page, ou laissez ce client de côté.`
			: `${named(names)} n'ont pas de téléphone : ajoutez leurs numéros sur leurs pages, ou laissez ces clients de côté.`,
	'news-opted-out': ({ names }) =>
		names.length === 1
			? `${named(names)} ne veut plus de messages : laissez ce client de côté.`
			: `${named(names)} ne veulent plus de messages : laissez ces clients de côté.`,
	'news-begun': ({ count }) =>
		`${count === 1 ? "Un client l'a" : `${groupDigits(count)} clients l'ont`} déjà reçue : ce texte ne change plus. Arrêtez-la et écrivez-en une autre.`,
	'news-stopped': ({ day }) => `Cette nouvelle a été arrêtée le ${frenchDay(day)}.`,
	'news-over': ({ day, days }) =>
		`Cette nouvelle date du ${frenchDay(day)} : après ${days} jours, rien ne part plus. Écrivez-en une autre.`,
};

export const newsDeeds: NewsDeedWords = {
	news: (text, count) => `Nouvelle à ${customers(count)} : ${text}`,
	'news-reworded': text => `Texte d'une nouvelle changé : ${text}`,
	'news-readers': (text, count) => `Nouvelle, à présent pour ${customers(count)} : ${text}`,
	'news-stopped': text => `Nouvelle arrêtée : ${text}`,
};

export const news = {
	title: 'Les nouvelles',
};
