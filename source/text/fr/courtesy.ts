import { plural } from './plural.ts';

const days = (count: number): string => plural(count, 'jour', 'jours');

const runsOut = {
	lifetime: (pieces: number, lasts: number, day: string): string =>
		`Plus rien le ${day} : durée de vie du produit, ${days(lasts)}${pieces === 1 ? '' : ` pour ${pieces} pièces`}.`,
	learned: (pieces: number, lasts: number, purchases: number, day: string): string =>
		`Plus rien le ${day} : d'habitude, ${pieces === 1 ? 'en achète tous les' : `${pieces} pièces font`} ${days(lasts)} (${purchases} achats).`,
};

/** A day of his to remember, and what may be done with it. */
const event = {
	title: (who: string): string => `Date à retenir pour ${who}`,
	correctTitle: (who: string): string => `Corriger une date de ${who}`,
	sort: 'Sorte',
	sorts: {
		birthday: 'anniversaire',
		feast: 'fête',
		birth: 'naissance',
		other: 'autre, sans message',
	},
	/** What a birthday is called in the list of his days. */
	birthday: 'Anniversaire',
	what: 'Quoi',
	whatHint: 'sa fête, Noël, naissance de Junior…',
	day: 'Jour',
	dayHint: '15/3 : le jour et le mois suffisent',
	bornOn: 'Né le',
	bornOnHint: "15/3 : un jour passé, ou aujourd'hui",
	everyYear: (day: string): string => `${day} : un mot chaque année, dans la semaine`,
	once: (day: string): string => `${day} : félicité une fois, dans la semaine`,
	silent: (day: string): string => `${day} : à savoir, sans message`,
	correct: 'Corriger',
	forget: 'Oublier',
	corrected: (who: string): string => `Corrigé : date de ${who}.`,
	coming: (what: string, inDays: number, day: string): string =>
		inDays === 0
			? `Aujourd'hui : ${what}`
			: inDays === 1
				? `Demain : ${what}`
				: `Le ${day} : ${what}`,
};

/** What he said, and what the shop did for him. */
const remark = {
	title: (who: string): string => `Noter pour ${who}`,
	correctTitle: (who: string): string => `Corriger une note de ${who}`,
	sort: 'Sorte',
	sorts: { said: 'ce que le client a dit', service: 'un service rendu' },
	text: 'Quoi',
	textHint: 'cherche un frigo pour décembre ; colis gardé…',
	day: 'Jour',
	dayHint: "aujourd'hui, ou un jour passé",
	noted: (who: string): string => `Noté pour ${who}.`,
	corrected: (who: string): string => `Corrigé : note de ${who}.`,
	forgotten: (who: string): string => `Oublié : note de ${who}.`,
	correct: 'Corriger',
	forget: 'Oublier',
	askForget: (text: string): string => `Oublier la note « ${text} » ?`,
	/** In his history. */
	told: {
		said: (text: string): string => `A dit : ${text}`,
		service: (text: string): string => `Service rendu : ${text}`,
	},
	/** At the counter. */
	onDay: (day: string, told: string): string => `Le ${day}. ${told}`,
};

export const courtesy = {
	/** Over what may be done with a day or a note. */
	menu: (what: string, who: string): string => `${who}, « ${what} »`,
	/** Why a product runs out when it does. */
	runsOut,
	/** What he buys regularly, on his page. */
	rhythm: (product: string, lasts: number): string => `${product} tous les ${days(lasts)}`,
	rhythms: (list: string): string => `Achète d'habitude : ${list}`,
	event,
	remark,
};
