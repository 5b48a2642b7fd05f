import { groupDigits } from '../../book/money.ts';
import type { VisitCheck } from '../../book/records.ts';
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
	/** One of them, as a relance. */
	one: 'NOUVELLE',
	heading: 'NOUVELLES À ENVOYER',
	toDo: (relances: number, count: number): string =>
		[
			relances === 0 ? 'Aucune relance' : plural(relances, 'relance', 'relances'),
			`${plural(count, 'nouvelle', 'nouvelles')} à envoyer`,
		].join(', '),
	title: 'Les nouvelles aux clients',
	summary: (count: number): string => `${groupDigits(count)} en cours`,
	empty:
		"Rien d'écrit. La touche n écrit une nouvelle : un arrivage, une promotion, pour les clients que vous choisissez.",
	columns: {
		text: 'Ce qui est dit',
		sent: 'Envoyés',
		waiting: 'Attendent',
		answers: 'Réponses',
		state: 'Où elle en est',
		standing: 'Où il en est',
		product: 'Produit',
		sentOn: 'Envoyé le',
		stoppedOn: 'Arrêtée le',
	},
	states: {
		going: (day: string): string => `jusqu'au ${day}`,
		done: 'tous prévenus',
		stopped: (day: string): string => `arrêtée le ${day}`,
		over: (day: string): string => `finie le ${day}`,
	},
	newTitle: 'Une nouvelle à des clients',
	editTitle: 'Le texte de la nouvelle',
	checkTitle: (product: string): string => `Demander aux acheteurs : ${product}`,
	length: (length: number, most: number): string => `${length}/${most}`,
	written: 'Ce que vous voulez dire',
	shortForm: 'Dans une petite fenêtre, la forme courte :',
	exampleName: 'Mr Paul',
	goOn: 'choisir les clients',
	readersTitle: 'Pour quels clients ?',
	chosen: (count: number, of: number): string =>
		`${plural(count, 'choisi', 'choisis')} sur ${groupDigits(of)}`,
	toldStays: (who: string): string => `${who} l'a déjà reçue : il reste dans la liste.`,
	bought: (product: string, count: number, out: number): string =>
		out === 0
			? `${product} : ${plural(count, 'acheteur', 'acheteurs')}`
			: `${product} : ${plural(count, 'acheteur', 'acheteurs')}, ${groupDigits(out)} sans téléphone ou à ne pas déranger`,
	saidChosen: (count: number): string =>
		count === 0
			? 'Personne de plus : ils sont déjà choisis, ou ne peuvent pas recevoir de message.'
			: `${customers(count)} de plus.`,
	askWritten: (count: number, from: string | undefined): string =>
		`${customers(count)}, un message par jour et par client, à partir ${from === undefined ? "d'aujourd'hui" : `du ${from}`}. On garde cette nouvelle ?`,
	/** Said to the other buyers of a product, after the same thing went wrong for several. */
	checks: {
		'as-offered':
			"Chez certains, ce n'était pas tout à fait ce qui était annoncé. Et chez vous, tout est bien conforme ?",
		works: 'Certains ne marchent plus comme il faut. Et le vôtre, tout va bien ?',
		'knows-how': "Certains ont du mal à s'en servir. Et vous, voulez-vous que je vous montre ?",
		satisfied: "Certains n'en sont pas contents. Et vous, cela vous convient-il ?",
		'needs-no-help':
			"Certains ont eu besoin d'un coup de main. Et vous, puis-je vous aider en quelque chose ?",
	} satisfies Record<VisitCheck, string>,
	askBuyers: (times: number, product: string, others: number): string =>
		`Le même souci chez ${customers(times)} avec ${product}. Demander ${others === 1 ? "à l'autre acheteur" : `aux ${groupDigits(others)} autres acheteurs`} si tout va bien ?`,
	askStop: 'Arrêter cette nouvelle ? Plus rien ne partira ; ce qui est envoyé reste noté.',
	saidWritten: (count: number): string =>
		`Nouvelle gardée pour ${customers(count)}. Entrée ouvre le code du premier.`,
	saidReworded: 'Texte de la nouvelle changé.',
	saidReaders: (count: number): string => `Noté : cette nouvelle est pour ${customers(count)}.`,
	saidStopped: 'Nouvelle arrêtée : plus rien ne part.',
	pageTitle: (day: string): string => `Nouvelle du ${day}`,
	sentOf: (told: number, of: number, state: string): string =>
		`${groupDigits(told)} sur ${groupDigits(of)} envoyés, ${state}`,
	standings: {
		due: 'à envoyer maintenant',
		waiting: (day: string, why: string): string => `attend jusqu'au ${day} : ${why}`,
		held: (why: string): string => `attend : ${why}`,
		told: (day: string): string => `envoyé le ${day}`,
		leftOut: 'pas envoyé',
		of: (who: string, state: string): string => `${who} : ${state}.`,
	},
};
