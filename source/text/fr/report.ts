import type { ContactKind, DeliveryStep } from '../../book/records.ts';
import type { Age } from '../../book/report-ageing.ts';
import type { Argument } from '../../relances/recovered.ts';
import { plural } from './plural.ts';

const months = [
	'janv.',
	'févr.',
	'mars',
	'avr.',
	'mai',
	'juin',
	'juil.',
	'août',
	'sept.',
	'oct.',
	'nov.',
	'déc.',
] as const;

const ages: Record<Age, string> = {
	'not-due': 'pas encore échu',
	'0-30': '0 à 30 jours',
	'31-60': '31 à 60 jours',
	'61-90': '61 à 90 jours',
	'over-90': 'plus de 90 jours',
};

const said: Record<Argument | DeliveryStep | Exclude<ContactKind, 'payment' | 'delivery'>, string> =
	{
		friendly: '1 amical',
		reminder: '2 rappel',
		prices: '3 nos prix',
		costs: '4 nos frais',
		'cash-flow': '5 la trésorerie',
		interest: '6 les agios',
		'final-notice': '7 dernier avis',
		call: 'appels',
		confirm: 'livraison annoncée',
		today: 'livraison du jour',
		late: 'livraison en retard',
		renewal: 'renouvellement',
		satisfaction: 'satisfaction',
		courtesy: 'courtoisie',
	};

/** `2,5`, `3` */
const decimal = (value: number): string => String(value).replace('.', ',');

export const report = {
	title: 'Le bilan',
	page: (at: number, count: number): string => `${at}/${count}`,
	period: (from: string, to: string): string => `du ${from} au ${to}`,
	reading: 'lecture des archives…',
	empty:
		'Le bilan est encore vide. Il se remplit tout seul : chaque vente, chaque paiement et chaque relance que vous notez y compte.',
	/** `nov. 2026`, or `nov.` alone. */
	month: (month: number, year?: string): string =>
		year === undefined ? (months[month - 1] ?? '') : `${months[month - 1]} ${year}`,
	inAll: 'En tout',
	share: (share: number | undefined): string => (share === undefined ? '-' : `${share} %`),

	outstanding: {
		title: "CE QUI EST DÛ AUJOURD'HUI",
		none: 'Personne ne doit rien à la boutique.',
		ages,
		columns: { amount: 'Montant', debts: 'Dettes', customers: 'Clients' },
		agios: (amount: string): string => `Agios en plus : ${amount}.`,
		agiosSettled: (paid: string, waived: string): string =>
			`Sur la période, agios payés : ${paid}, abandonnés : ${waived}.`,
		givenUp: (count: number, amount: string): string =>
			`Sur la période, ${plural(count, 'dette abandonnée', 'dettes abandonnées')} : ${amount}.`,
		how: 'Les jours se comptent depuis la date convenue en dernier ; un acompte ne la change pas.',
	},
	recovered: {
		title: 'RÉCUPÉRÉ APRÈS RELANCE',
		sum: (amount: string, payments: number): string =>
			`${amount} en ${plural(payments, 'paiement', 'paiements')}.`,
		how: (days: number): string =>
			`Un paiement compte quand il vient dans les ${plural(days, 'jour', 'jours')} d'une relance de paiement, pour la dernière faite.`,
		columns: {
			payments: 'Paiements',
			amount: 'Montant',
			said: 'Ce qui a été dit',
			lastMonth: 'Ce mois',
		},
		said,
	},
	promises: {
		title: 'PROMESSES ET LIVRAISONS',
		columns: { kept: 'tenues', broken: 'manquées', moved: 'déplacées', share: 'tenues à' },
		theirs: 'Les clients : payer',
		ours: 'La boutique : livrer',
		how: 'Les promesses dont le jour est tombé dans la période.',
		deliveries: (count: number, onTime: number, share: number): string =>
			`${plural(count, 'livraison', 'livraisons')}, dont ${onTime} à temps (${share} %).`,
		noDeliveries: 'Aucune livraison dans la période.',
		delay: (days: number): string =>
			`La moitié dans les ${decimal(days)} ${days < 2 ? 'jour' : 'jours'} de la commande.`,
		late: (days: number): string =>
			`Celles en retard : la moitié de ${decimal(days)} ${days < 2 ? 'jour' : 'jours'} au plus.`,
		best: (names: string): string => `Tiennent le mieux parole : ${names}.`,
		worst: (names: string): string => `Manquent le plus leurs promesses : ${names}.`,
		named: (name: string, count: number): string => `${name} (${count})`,
	},
	sales: {
		title: 'VENTES PAR MOIS',
		none: 'Aucune vente dans la période.',
		columns: { sales: 'Ventes', total: 'Total', atCounter: 'Au comptoir', credit: 'À crédit' },
		how: "Moins ce qui est revenu ; sans les ventes supprimées ni celles de l'ancien cahier.",
		takenOver: (count: number, amount: string): string =>
			`Reprises de l'ancien cahier, non comptées : ${plural(count, 'vente', 'ventes')}, ${amount}.`,
	},
	best: {
		customers: 'MEILLEURS CLIENTS',
		products: 'MEILLEURS PRODUITS',
		noCustomers: "Aucun client connu n'a acheté dans la période.",
		noProducts: 'Aucun produit vendu dans la période.',
		columns: {
			customer: 'Client',
			bought: 'Acheté',
			paid: 'Payé',
			owes: 'Doit en tout',
			product: 'Produit',
			quantity: 'Pièces',
			total: 'Total',
		},
	},
	messages: {
		title: 'MESSAGES ET APPELS',
		none: 'Aucun message dans la période.',
		columns: { sent: 'En tout', answered: 'Réponses' },
		how: "Une réponse est ce que le client a répondu ; un appel sans réponse n'en est pas une.",
	},
};
