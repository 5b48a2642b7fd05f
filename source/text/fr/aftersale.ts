import type { ProblemSort, VisitCheck } from '../../book/records.ts';

/** What a problem is, as it is told of a product. */
const sorts: Record<ProblemSort, string> = {
	'as-offered': 'pas livré comme proposé',
	works: 'ne fonctionne pas',
	'knows-how': "ne sait pas s'en servir",
	satisfied: 'pas satisfait',
	'needs-no-help': "a besoin d'aide",
	dispute: 'conteste la dette',
};

const checks: Record<VisitCheck, string> = {
	'as-offered': 'Livré comme proposé',
	works: 'Fonctionne',
	'knows-how': "Sait s'en servir",
	satisfied: 'Est satisfait',
	'needs-no-help': "A besoin d'aide",
};

const ordinals = ['', 'Première', 'Deuxième', 'Troisième', 'Quatrième', 'Cinquième'];

export const aftersale = {
	/** When something is to be done about a problem. */
	dueToday: 'à régler ce jour',
	dueOn: (day: string): string => `à régler le ${day}`,
	dispute: (what: string): string => `Dette contestée : ${what}`,
	sorts,
	disputed: (who: string): string =>
		`Noté : ${who} conteste la dette. Rien ne lui est demandé avant que ce soit réglé.`,
	/** Why a message waits, where that says more than the reason alone. */
	waits: {
		dispute: 'dette contestée',
		wrongNumber: 'faux numéro',
		toRepair: 'numéro à réparer',
	},
	/** The same in full, with what to do about it. */
	whyWaits: {
		'recently-contacted': (days: number): string =>
			`Déjà contacté : ${days} jours entre deux messages.`,
		'one-a-day': "Un autre message lui va aujourd'hui : un seul par jour.",
		'quiet-day': 'La boutique se repose : rien ne part ce jour-là.',
		paused: (reason: string): string =>
			`En pause${reason === '' ? '' : ` : ${reason}`}. La touche r reprend.`,
		'opted-out': (reason: string): string =>
			`Ne plus relancer${reason === '' ? '' : ` : ${reason}`}. La touche r reprend.`,
		'open-problem': (what: string, when: string): string =>
			`${what} (${when}). Rien ne lui est demandé avant que ce soit réglé : Entrée ouvre sa page.`,
		'no-phone': "Pas de téléphone : Entrée ouvre sa page, puis m l'y ajoute.",
		toRepair: (number: string): string =>
			`Le ${number} n'a que 8 chiffres : Entrée ouvre sa page, puis x le répare.`,
		wrongNumber: (number: string): string =>
			`Le ${number} est un faux numéro : Entrée ouvre sa page, puis x le remplace.`,
		putOff: 'Vous avez reporté cette relance. La touche r la reprend.',
	},
	yes: 'oui',
	no: 'non',
	/** The satisfaction visit. */
	visit: {
		title: (who: string, what: string): string => `Nouvelles de ${who} : ${what}`,
		checks,
		note: 'Note',
		noteHint: "facultatif : ce qu'il en dit",
		allWell: 'Tout va bien.',
		toSettle: (what: string, day: string): string => `Problème à régler le ${day} : ${what}`,
		fine: (who: string): string => `Noté : tout va bien chez ${who}.`,
	},
	/** A problem that is written down. */
	problem: {
		title: (who: string): string => `Problème de ${who}`,
		product: 'Produit',
		noProduct: 'aucun en particulier',
		sale: 'Dette',
		sort: 'Genre',
		what: 'Le problème',
		whatHint: 'en quelques mots',
		day: 'À régler le',
		dayHint: (day: string): string => `sinon le ${day}`,
		menu: (what: string): string => `Problème : ${what}`,
		options: {
			done: 'Réglé : écrire ce qui a été fait',
			day: 'Donner un autre jour',
			words: 'Corriger ou compléter le texte',
			product: 'Voir le produit',
			sale: "Voir l'achat",
		},
		moved: (who: string, day: string): string => `Noté : problème de ${who} à régler le ${day}.`,
		changed: (who: string): string => `Noté : problème de ${who}.`,
		about: (product: string, sort: string): string => `${product} : ${sort}`,
		noProductHere: "Ce problème n'est noté d'aucun produit.",
		nobody: "Cette vente n'a pas de client : ouvrez plutôt la page du client.",
	},
	/** Told when the same problem comes again with one product. */
	again: (times: number, sort: string, product: string): string =>
		`${ordinals[times] ?? `${times}e`} fois : « ${sort} » avec ${product}.`,
	/** On the page of the product. */
	ofProduct: {
		same: (times: number, sort: string, others: number): string =>
			`${times} clients : « ${sort} ». Autres acheteurs à prévenir : ${others}.`,
		asked: (day: string): string => `Demandé aux autres acheteurs le ${day}.`,
		open: (day: string, who: string, what: string): string => `${day}  ${who} : ${what}`,
	},
	/** A promise to pay. */
	promise: {
		title: (who: string): string => `${who} promet de payer`,
		/** The amount first: a narrow window cuts the rest. */
		all: (amount: string): string => `${amount}, tout ce qui est dû`,
		one: (goods: string, amount: string): string => `${amount}, ${goods}`,
		/** Most often a day just gone, which is read as next year's. */
		far: (days: number): string => `C'est dans ${days} jours : rien ne lui sera demandé d'ici là.`,
		toCome: (day: string): string => `A promis le ${day}`,
		broken: (day: string): string => `Promesse du ${day} manquée`,
	},
	/** A number that is not his. */
	wrongNumber: {
		option: (number: string): string => `Faux numéro (${number})`,
		ask: (number: string, who: string): string =>
			`Le ${number} n'est pas le numéro de ${who} ? Plus rien n'y sera envoyé.`,
		stopped: (who: string): string =>
			`Noté : faux numéro. Plus de message à ${who} avant le bon numéro (touche x sur sa page).`,
		other: (who: string, number: string): string =>
			`Noté : faux numéro. Les messages à ${who} iront au ${number}.`,
		onPage: (number: string): string => `Faux numéro : ${number} (touche x pour le remplacer).`,
		repairTitle: (who: string, number: string): string =>
			`Le ${number} de ${who} a été noté comme faux`,
		insist: (number: string): string => `c'était le bon : reprendre le ${number}`,
		typed: 'Ce numéro a été noté comme faux.',
	},
};
