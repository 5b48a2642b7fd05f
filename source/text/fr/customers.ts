import type { Tone } from '../../book/records.ts';

const tones: Record<Tone, string> = {
	gentle: 'doux (particulier)',
	firm: 'ferme (entreprise)',
};

export const customers = {
	newTitle: 'Nouveau client',
	name: 'Nom',
	nameHint: 'avec son titre : Mr Paul, Mme Jeanne, Tonton Pierre',
	phone: 'Téléphone',
	phoneHint: 'facultatif',
	tone: 'Ton des relances',
	tones,
	known: (who: string): string => `${who} est déjà dans le cahier : sa fiche sera complétée.`,
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
