import { plural } from './plural.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Money that comes in, and what is put right afterwards. */
export const payments = {
	/** How a sale stands. */
	left: (amount: string): string => `reste ${amount}`,
	paid: 'payé',
	toDeliver: 'à livrer',
	marks: { cancelled: 'annulée', writtenOff: 'dette abandonnée', returned: 'retour' },

	/** The form of a payment. */
	pay: {
		title: (who: string): string => `Paiement de ${who}`,
		owes: (who: string, amount: string, count: number): string =>
			`${who} doit ${amount} (${plural(count, 'achat', 'achats')})`,
		owesNothing: (who: string): string => `${who} ne doit rien : ce qu'il laisse est une avance.`,
		hasAdvance: (amount: string): string => `Avance chez vous : ${amount}`,
		amount: 'Montant',
		means: 'Moyen',
		ownAdvance: (amount: string): string => `son avance (${amount})`,
		reference: 'Référence',
		referenceHint: 'du transfert, facultative',
		sale: 'Pour',
		allSales: "tout, l'échéance la plus ancienne d'abord",
		oneSale: (what: string, left: string): string => `${what}, reste ${left}`,
		excess: 'Le reste',
		undecided: 'à choisir (gauche, droite)',
		change: (amount: string): string => `rendre ${amount}`,
		keptAdvance: (amount: string): string => `garder ${amount} en avance`,
		above: (amount: string): string => `${amount} de plus que ce qui est dû`,
		readBack: (parts: readonly string[]): string => parts.join(', '),
		paid: (amount: string, means: string): string => `payé ${amount} (${means})`,
		advanceKept: (amount: string): string => `avance ${amount} gardée`,
		said: {
			handBack: (amount: string): string => `À rendre : ${amount}.`,
			keptAdvance: (amount: string): string => `Avance gardée : ${amount}.`,
			advance: (who: string, amount: string): string => `Enregistré : avance de ${who}, ${amount}.`,
			receipt: 'Reçu : touche w.',
		},
	},

	/** The advance handed back. */
	advanceBack: {
		none: "Ce client n'a pas d'avance à reprendre.",
		title: (who: string): string => `Rendre l'avance de ${who}`,
		said: (who: string, amount: string): string => `Enregistré : ${amount} rendus à ${who}.`,
	},

	receipt: 'Reçu',

	/** What follows from a correction, said before it is kept. */
	follows: {
		all: (parts: string): string => `${capital(parts)}.`,
		nothing: 'Ni le stock ni les dettes ne changent.',
		pieces: (count: number, isBack: boolean): string =>
			isBack
				? plural(count, 'pièce revient en stock', 'pièces reviennent en stock')
				: plural(count, 'pièce sort du stock', 'pièces sortent du stock'),
		debt: (who: string, amount: string, isMore: boolean): string =>
			`la dette de ${who} ${isMore ? 'monte' : 'baisse'} de ${amount}`,
		advance: (who: string, amount: string, isMore: boolean): string =>
			`l'avance de ${who} ${isMore ? 'monte' : 'baisse'} de ${amount}`,
		handedBack: (amount: string, isMore: boolean): string =>
			isMore ? `${amount} à recevoir` : `${amount} à rendre`,
		received: (amount: string, isMore: boolean): string =>
			isMore ? `${amount} de plus reçus` : `${amount} de moins reçus`,
	},

	/** The forms of the corrections. */
	correct: {
		reason: 'Pourquoi',
		reasonHint: 'quelques mots, gardés avec la vente',
		refund: 'Ce qui est rendu',
		refunds: { cash: 'en espèces, tout de suite', advance: 'gardé comme avance' },
		line: 'Article',
		lineHint: 'quantité, nom, prix : 2 Sac de Riz 18000 (vide : retiré)',
		newLineHint: 'quantité, nom, prix : 2 Sac de Riz 18000',
		lineEcho: (what: string, price: string, total: string): string =>
			`${what} à ${price} = ${total}`,
		lineGone: 'cet article sera retiré de la vente',
		quantity: 'Combien',
		amount: 'Repris pour',
		amountHint: "vide : le prix auquel c'était vendu",
		shelf: 'Remis en rayon',
		shelves: { shelf: 'oui', spoilt: 'non, abîmé' },
		buyer: 'Client',
		buyerHint: 'vide : personne',
		nobody: 'personne',
		titles: {
			line: (sale: string): string => `Corriger un article : ${sale}`,
			newLine: (sale: string): string => `Ajouter un article : ${sale}`,
			cancel: (sale: string): string => `Annuler la vente : ${sale}`,
			buyer: (sale: string): string => `Changer le client : ${sale}`,
			return: (sale: string): string => `Retour : ${sale}`,
			writeOff: (sale: string): string => `Abandonner la dette : ${sale}`,
			takeUp: (sale: string): string => `Reprendre la dette : ${sale}`,
			delivery: (sale: string): string => `Annuler la livraison : ${sale}`,
			payment: (sale: string): string => `Corriger un paiement : ${sale}`,
			paymentGone: (sale: string): string => `Annuler un paiement : ${sale}`,
		},
		handedOver: (amount: string, means: string, day: string): string =>
			`${amount}, ${means}, le ${day}`,
		shared: (count: number): string => `Ce paiement est partagé entre ${count} ventes.`,
		isOut: (quantity: number, what: string): string => `Le client a ${quantity} « ${what} ».`,
		said: (what: string): string => `Enregistré. ${what}`,
	},

	/** The page of a sale. */
	page: {
		sale: (who: string, day: string): string =>
			who === '' ? `Vente du ${day}` : `Vente du ${day}, ${who}`,
		order: (who: string, day: string): string => `Commande du ${day}, ${who}`,
		gone: "Cette vente n'est plus dans le cahier.",
		columns: { what: 'Quoi', when: 'Quand', detail: 'Détail', amount: 'Montant' },
		totals: (total: string, paid: string): string => `Total ${total}, payé ${paid}`,
		due: (day: string): string => `paiement prévu le ${day}`,
		facts: {
			line: 'Article',
			payment: 'Paiement',
			due: 'Doit payer',
			promised: 'À livrer',
			part: 'Livré en partie',
			delivered: 'Livré',
			returned: 'Retour',
			'written-off': 'Abandonnée',
			'agios-paid': 'Agios',
			'agios-waived': 'Agios',
			correction: 'Correction',
			cancelled: 'Annulée',
		},
		each: (price: string): string => `à ${price}`,
		saidOn: (day: string): string => `dit le ${day}`,
		moved: 'déplacé',
		spoilt: 'abîmé',
		refunded: (amount: string): string => `${amount} rendus`,
		was: (amount: string): string => `avant ${amount}`,
		corrections: {
			lines: 'articles',
			customer: 'client',
			payment: 'paiement',
			delivery: 'livraison annulée',
			'write-off': 'dette reprise',
		},
		/** What the cancelling key does, by what is chosen. */
		cancels: {
			sale: 'annuler la vente',
			payment: 'annuler ce paiement',
			delivery: 'annuler la livraison',
			debt: 'reprendre la dette',
		},
		takeUp: 'reprendre la dette',
		cannot: {
			correct: "Choisissez un article ou un paiement : c'est ce qui se corrige.",
			cancelReturn:
				"Un retour ne s'annule pas : le jour même, u l'annule ; après, notez une nouvelle vente.",
			receipt: "Aucun paiement à confirmer : choisissez-en un, ou notez d'abord un paiement.",
			receiptNobody: "Ce paiement n'est à personne : il n'y a pas de client à qui l'écrire.",
			noSale: "Cette avance n'est pour aucune vente.",
		},
	},

	/** The list of sales and payments. */
	entries: {
		title: 'Écritures',
		summary: (sales: number, payments: number): string =>
			`${plural(sales, 'vente', 'ventes')}, ${plural(payments, 'paiement', 'paiements')}`,
		empty: 'Rien encore. Les ventes et les paiements seront ici, le dernier en haut.',
		columns: { day: 'Jour', what: 'Quoi', who: 'Client', detail: 'Détail', amount: 'Montant' },
		stands: (what: string, state: string): string => `${what} : ${state}`,
		kinds: {
			sale: 'Vente',
			order: 'Commande',
			payment: 'Paiement',
			advance: 'Avance',
			'advance-back': 'Avance rendue',
		},
	},
};
