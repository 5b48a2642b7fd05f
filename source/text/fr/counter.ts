import type { Means } from '../../book/records.ts';
import { plural } from './plural.ts';

const means: Record<Means, string> = {
	cash: 'espèces',
	momo: 'MoMo',
	'orange-money': 'Orange Money',
	advance: 'avance',
};

export const counter = {
	title: 'Vente',
	taken: 'La vente commencée est reprise (Ctrl+R pour en commencer une autre).',
	left: (count: number): string =>
		`Une vente commencée avant l'arrêt est gardée (${plural(count, 'article', 'articles')}) : v pour la reprendre.`,
	/** Before what is typed or chosen. */
	label: (name: string): string => `${name} : `,
	askAnew: 'Vider la vente commencée et en recommencer une ?',
	/** What the one field asks for. */
	asks: {
		anything: 'Article ou client',
		price: (name: string): string => `Prix d'une pièce de « ${name} »`,
		phone: (name: string): string => `Téléphone de ${name} (Entrée pour passer)`,
		barcode: (code: string): string => `Code ${code} : nom et prix du produit`,
	},
	empty: "Tapez quelques lettres d'un article ou d'un client, ou scannez un code.",
	example: 'Par exemple : 2 sac riz 18000',
	nobody: 'personne (vente au comptoir)',
	buyer: 'Client',
	total: (amount: string): string => `Total : ${amount}`,
	line: (quantity: number, name: string, amount: string): string =>
		`${quantity} x ${name} : ${amount}`,
	stockLeft: (left: number): string => `reste ${left}`,
	noPrice: 'prix à donner',
	newProduct: (name: string): string => `+ nouvel article « ${name} »`,
	newProductAt: (quantity: number, name: string, price: string): string =>
		`+ nouvel article « ${name} » : ${quantity} à ${price}`,
	newCustomer: (name: string): string => `+ nouveau client « ${name} »`,
	owes: (amount: string): string => `client, doit ${amount}`,
	customer: 'client',
	linesAbove: (count: number): string => `… ${plural(count, 'ligne', 'lignes')} au-dessus`,
	unknownCodes: (codes: string): string =>
		`Codes inconnus : ${codes}. Entrée pour dire ce que c'est.`,
	/** What Enter does. */
	enter: {
		take: 'prendre',
		settle: 'encaisser',
		rewrite: 'changer la ligne',
		answer: 'valider',
		/** Other keys, in the basket. */
		basket: 'panier',
		takeOut: 'retirer',
	},
	about: (who: string, standing: string): string => `${who} : ${standing}`,
	settleTitle: 'Vente : paiement et livraison',
	paid: 'Payé',
	/** The beginnings of these words say so. */
	paidWords: { all: ['tout', 'all'], none: ['rien', 'nothing', 'none'] },
	paidHint: (isNamed: boolean): string =>
		isNamed ? 'un montant, t pour tout, vide pour rien' : 'tout',
	allPaid: 'tout est payé',
	leftToPay: (amount: string): string => `reste ${amount} à payer`,
	change: (amount: string): string => `À rendre : ${amount}.`,
	due: 'Paiera le reste',
	dueHint: (day: string): string => `sinon le ${day}, ou 7 jours après la livraison`,
	deliver: 'À livrer',
	deliverHint: 'vide si le client emporte',
	deliveredOn: (day: string): string => `à livrer le ${day}`,
	kept: (sale: string): string => `Enregistré : ${sale}.`,
	means,
	/** What speaks against a delivery day; nothing of it blocks. */
	promise: {
		closed: (day: string, next: string): string =>
			`Le ${day}, la boutique est fermée. Premier jour ouvert : le ${next}.`,
		short: (product: string, onHand: number, wanted: number): string =>
			`${product} : il en reste ${onHand}, il en faut ${wanted}.`,
		shortOthers: (product: string, onHand: number, wanted: number, promised: number): string =>
			`${product} : il en reste ${onHand}, il en faut ${wanted}, et ${plural(promised, 'pièce est promise', 'pièces sont promises')} à d'autres.`,
		coming: (quantity: number, day: string): string =>
			`${quantity} en commande, attendu vers le ${day}.`,
		soon: (days: number, usual: number, over: number): string =>
			`C'est dans ${plural(days, 'jour', 'jours')} ; d'habitude il en faut ${String(usual).replace('.', ',')} (${over < 2 ? 'une livraison' : `${over} dernières livraisons`}).`,
	},
	/** What is to be known of a customer when he is granted credit. */
	standing: {
		owes: (amount: string): string => `doit déjà ${amount}`,
		owesNothing: 'ne doit rien',
		oldest: (days: number): string =>
			days === 0
				? "le plus ancien d'aujourd'hui"
				: `le plus ancien depuis ${plural(days, 'jour', 'jours')}`,
		promises: (kept: number, broken: number, moved: number): string =>
			`promesses : ${plural(kept, 'tenue', 'tenues')}, ${plural(broken, 'manquée', 'manquées')}, ${plural(moved, 'déplacée', 'déplacées')}`,
		noPromises: 'aucune promesse passée',
		advance: (amount: string): string => `avance : ${amount}`,
		limit: (amount: string): string => `limite ${amount}`,
		overLimit: (limit: string, over: string): string =>
			`La limite de ${limit} serait dépassée de ${over}.`,
	},
};
