import type { Fate } from '../../book/promises.ts';
import type { Tone } from '../../book/records.ts';
import { plural } from './plural.ts';

const tones: Record<Tone, string> = {
	gentle: 'doux (particulier)',
	firm: 'ferme (entreprise)',
};

const orders: Record<'recent' | 'name', string> = {
	recent: "derniers vus d'abord",
	name: 'par nom',
};

const fates: Record<Fate, string> = {
	kept: 'tenue',
	broken: 'manquée',
	moved: 'déplacée',
	'to-come': 'à venir',
	replaced: 'remplacée',
};

export const customers = {
	newTitle: 'Nouveau client',
	editTitle: (who: string): string => `Modifier ${who}`,
	name: 'Nom',
	nameHint: 'avec son titre : Mr Paul, Mme Jeanne, Tonton Pierre',
	phone: 'Téléphone',
	phoneHint: 'facultatif',
	others: 'Autres numéros',
	othersHint: 'facultatif, séparés par des virgules',
	tone: 'Ton des relances',
	tones,
	limit: 'Limite de crédit',
	limitHint: (shops: string): string =>
		shops === '' ? 'celle de la boutique : aucune' : `celle de la boutique : ${shops}`,
	limitNone: 'aucune limite pour ce client',
	notes: 'Notes',
	notesHint: "facultatif : ce qu'il a dit, ce qu'il aime",
	known: (who: string): string =>
		`${who} est déjà dans le cahier. Si c'est la même personne, prenez sa page.`,
	/** The list. */
	list: {
		title: 'Les clients',
		choose: 'choisir',
		orders,
		mergeTitle: (who: string): string => `Qui est la même personne que ${who} ?`,
		summary: (count: number, owed: string): string =>
			`${plural(count, 'client', 'clients')}, ${owed} à recevoir`,
		empty: 'Aucun client. La touche n en ajoute un.',
		columns: {
			who: 'Client',
			phone: 'Téléphone',
			owes: 'Doit',
			oldest: 'Depuis',
			signs: 'À savoir',
		},
		toRepair: (number: string): string => `${number} ?`,
		optedOut: 'sans relance',
		paused: (day: string): string => `pause ${day}`,
		twice: 'en double ?',
		firm: 'ferme',
	},
	/** The page of one. */
	page: {
		sections: { open: 'EN COURS', events: 'DATES À RETENIR', past: 'HISTORIQUE' },
		readingArchive: "Lecture de l'archive…",
		nothing: 'Rien encore avec ce client. La touche v lui vend.',
		gone: "Ce client n'est plus dans le cahier.",
		tone: (tone: string): string => `ton ${tone}`,
		since: (day: string): string => `client depuis le ${day}`,
		noLimit: 'sans limite de crédit',
		others: (numbers: string): string => `autres numéros : ${numbers}`,
		notes: (notes: string): string => `Notes : ${notes}`,
		toRepair: (number: string): string => `Numéro à 8 chiffres, à réparer : ${number} (touche x).`,
		why: { phone: 'même numéro', name: 'nom presque pareil' },
		perhaps: (who: string, why: string, others: number): string =>
			`Peut-être la même personne que ${who} (${why})${others === 0 ? '' : ` et ${plural(others, 'autre', 'autres')}`} : touche g pour réunir.`,
	},
	/** What happened, in a row each. */
	history: {
		sale: (goods: string): string => `Achat : ${goods}`,
		archivedSale: (goods: string): string => `Achat (archive) : ${goods}`,
		toDeliver: (goods: string, day: string): string => `${goods}, à livrer le ${day}`,
		paid: 'payé',
		left: (left: string, total: string): string => `reste ${left} sur ${total}`,
		payment: (means: string): string => `Paiement, ${means}`,
		promise: (day: string, fate: string): string => `Promesse de payer le ${day} : ${fate}`,
		fates,
		message: (kind: string): string => `Message : ${kind}`,
		call: (kind: string): string => `Appel : ${kind}`,
		atStage: (kind: string, stage: string): string => `${kind} (${stage})`,
		answered: (done: string, said: string): string => `${done}, ${said}`,
		problem: (what: string): string => `Problème à régler : ${what}`,
		settled: (what: string, done: string): string => `Problème réglé : ${what} (${done})`,
		delivered: (goods: string): string => `Livré : ${goods}`,
		returned: (goods: string, reason: string): string => `Retour : ${goods} (${reason})`,
		'written-off': (goods: string, reason: string): string =>
			`Dette abandonnée : ${goods} (${reason})`,
		cancelled: (goods: string, reason: string): string => `Vente annulée : ${goods} (${reason})`,
		corrected: (goods: string, reason: string): string => `Vente corrigée : ${goods} (${reason})`,
		advanceLeft: 'Avance laissée',
		advanceTaken: 'Avance utilisée',
		advanceBack: 'Avance rendue',
	},
	archived: (day: string): string =>
		`Cet achat du ${day} est à l'archive : il se lit, il ne se change plus.`,
	resume: 'Reprendre les messages',
	/** Two records of one person. */
	mergeTitle: (who: string): string => `Réunir ${who} avec`,
	mergeOther: 'Chercher un autre client…',
	askMerge: (gone: string, kept: string, owed: string): string =>
		`Réunir ${gone}${owed === '' ? '' : ` (doit ${owed})`} avec ${kept} ? Le nom ${kept} reste.`,
	/** A number of 8 digits. */
	repairTitle: (who: string, number: string): string => `Le numéro ${number} de ${who} est`,
	repairs: {
		'6': (number: string): string => `un mobile : ${number}`,
		'2': (number: string): string => `un fixe : ${number}`,
	},
	repairOther: 'un autre numéro, à écrire',
	nothingToRepair: "Il n'y a pas de numéro à réparer.",
	askForget: (what: string, day: string): string => `Oublier « ${what} », le ${day} ?`,
	said: {
		event: (who: string): string => `Noté : date à retenir pour ${who}.`,
		forgotten: (who: string): string => `Noté : date de ${who} oubliée.`,
		merged: (gone: string, kept: string): string =>
			`Réunis : ${gone} et ${kept}. La touche u annule.`,
		repaired: (who: string, number: string): string => `Enregistré : ${who}, ${number}.`,
	},
	statementHeading: 'Relevé de compte',
	/** The same in a file. */
	document: {
		file: 'releve',
		title: (who: string): string => `Imprimer le relevé de ${who}`,
		what: "Un fichier texte de 80 colonnes, à imprimer. Rien n'est jamais écrasé.",
		path: 'Fichier',
		pathHint: 'le chemin du fichier à créer',
		written: (path: string): string => `Écrit : ${path}`,
		exists: (path: string): string => `${path} est déjà là. Donnez un autre nom.`,
		failed: (path: string, code: string): string =>
			`${path} ne peut pas être écrit (${code}). Donnez un autre dossier.`,
	},
	/** A statement of account, on paper. */
	statement: {
		title: 'RELEVÉ DE COMPTE',
		customer: (who: string): string => `Client : ${who}`,
		columns: {
			date: 'Date',
			what: 'Opération',
			bought: 'Achat',
			paid: 'Payé',
			balance: 'Solde',
		},
		purchase: (count: number): string => `Achat de ${count} articles`,
		line: (goods: string, price: string): string => `${goods}, à ${price}`,
		payment: (means: string): string => `Paiement, ${means}`,
		returned: 'Retour de marchandise',
		refund: 'Remboursement',
		'written-off': 'Dette abandonnée',
		owed: 'RESTE À PAYER',
		advance: 'Avance gardée par la boutique',
		archived: "Les achats soldés depuis plusieurs mois sont à l'archive et ne sont pas repris ici.",
	},
	kept: (who: string): string => `Enregistré : ${who}.`,
};
