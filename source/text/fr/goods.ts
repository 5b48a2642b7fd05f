import type { PromiseOutcome, PromisesKept } from '../../book/delivery-promises.ts';
import { plural } from './plural.ts';

const outcomes: Record<Exclude<PromiseOutcome, 'waiting'>, string> = {
	kept: 'tenu',
	missed: 'manqué',
	moved: 'déplacé',
};

/** How a quantity to order is reckoned. */
interface Reckoned {
	readonly perDay: string;
	readonly sold: number;
	readonly days: number;
	readonly span: number;
	readonly wanted: string;
	readonly onHand: number;
	readonly onOrder: number;
}

/** Orders, stock and suppliers. */
export const goods = {
	ordersTitle: 'Les commandes',
	ordersEmpty: 'Rien à livrer : aucune commande en cours.',
	columns: {
		toDeliver: 'À livrer',
		promised: 'Promis pour',
		left: 'Reste',
		onOrder: 'En commande',
		perDay: 'Par jour',
		toOrder: 'À commander',
		leadDays: 'Délai',
		products: 'Produits',
	},
	movedTimes: (count: number): string => `déplacé ${plural(count, 'fois', 'fois')}`,
	promise: (day: string, outcome: PromiseOutcome): string =>
		outcome === 'waiting' ? day : `${day} (${outcomes[outcome]})`,
	promisedFor: (orderedOn: string, days: readonly string[]): string =>
		`Commandé le ${orderedOn}, promis pour : ${days.join(', ')}`,
	leftToDeliver: (what: string): string => `À remettre : ${what}`,
	/** How the shop keeps its delivery promises. */
	promisesKept: ({ kept, missed, moved, share }: PromisesKept): string =>
		share === undefined
			? 'Aucune promesse passée'
			: `Promesses tenues : ${share} % (${kept} sur ${kept + missed + moved})`,
	partTitle: (who: string): string => `Remettre une partie de la commande de ${who}`,
	leftHint: (left: number): string => `sur ${left} à remettre`,
	handedOver: (now: string, then: string): string =>
		then === ''
			? `Remis : ${now}. Il ne reste rien à remettre.`
			: `Remis : ${now}. Reste à remettre : ${then}.`,
	partKept: (now: string, who: string, then: string): string =>
		then === ''
			? `Enregistré : ${now} à ${who}, la commande est livrée.`
			: `Enregistré : ${now} à ${who}. Reste à remettre : ${then}.`,

	notCounted: 'Pièces non comptées',
	onHand: (count: number, threshold: number): string => `Reste ${count} (seuil ${threshold})`,
	left: (count: number): string => `reste ${count}`,
	onOrder: (count: number, on: string, expected: string): string =>
		`${count} en commande depuis le ${on}, attendu le ${expected}`,
	notCome: 'pas encore arrivé',
	overdue: (count: number, expected: string): string => `${count} attendus le ${expected}`,
	stillToCome: (count: number): string => `encore ${count} à venir`,
	onOrderInAll: (count: number): string => `${count} en commande en tout`,
	difference: (pieces: number): string =>
		pieces === 0
			? 'comme dans le cahier'
			: pieces > 0
				? `${pieces} de plus que dans le cahier`
				: `${-pieces} de moins que dans le cahier`,
	receiveTitle: (product: string): string => `Reçu du fournisseur : ${product}`,
	countTitle: (product: string): string => `Compter : ${product}`,
	correctTitle: (product: string): string => `Ajuster le stock : ${product}`,
	orderTitle: (product: string): string => `Commandé au fournisseur : ${product}`,
	quantityTitle: (product: string): string => `Combien commander : ${product}`,
	received: 'Pièces reçues',
	found: 'Pièces trouvées',
	change: 'Pièces en plus ou en moins',
	changeHint: '+3 pour en ajouter, -3 pour en retirer',
	reason: 'Pourquoi',
	reasonHint: 'cassé, retrouvé, offert...',
	orderedNow: 'Pièces commandées',
	toOrder: 'À commander',
	saidReceived: (count: number, product: string): string =>
		`Enregistré : ${plural(count, 'pièce reçue', 'pièces reçues')}, ${product}.`,
	saidCounted: (count: number, product: string): string =>
		`Enregistré : ${plural(count, 'pièce comptée', 'pièces comptées')}, ${product}.`,
	saidCorrected: (product: string, left: number): string =>
		`Enregistré : ${product}, reste ${left}.`,
	newProduct: 'Nouveau produit',
	editProduct: (product: string): string => `Modifier : ${product}`,
	saidProduct: (product: string): string => `Enregistré : ${product}.`,
	newSupplierTitle: 'Nouveau fournisseur',
	editSupplier: (name: string): string => `Modifier le fournisseur : ${name}`,
	newSupplier: "Ce fournisseur n'est pas encore dans le cahier : il y sera ajouté.",
	saidSupplier: (name: string): string => `Enregistré : fournisseur ${name}.`,
	fields: {
		name: 'Nom',
		price: 'Prix',
		barcode: 'Code-barres',
		stock: 'Pièces en stock',
		threshold: "Seuil d'alerte",
		lifetime: 'Durée en jours',
		supplier: 'Fournisseur',
		phone: 'Téléphone',
		leadDays: 'Délai en jours',
	},
	hints: {
		price: 'pour une pièce ; facultatif',
		barcode: 'scannez-le ; facultatif',
		stock: 'vide : ce produit ne se compte pas',
		threshold: (usual: number): string => `vide : celui de la boutique, ${usual}`,
		lifetime: 'combien dure une pièce chez le client ; facultatif',
		supplier: 'facultatif',
		phone: 'facultatif',
		leadDays: (usual: number): string => `vide : celui de la boutique, ${usual}`,
		quantity: '0 pour ne pas en commander',
	},
	since: (day: string): string => `depuis le ${day}`,
	noPrice: 'Pas de prix',
	priceIs: (price: string): string => `Prix : ${price}`,
	noBarcode: 'pas de code-barres',
	barcodeIs: (code: string): string => `code-barres ${code}`,
	lasts: (days: number): string => `une pièce dure ${plural(days, 'jour', 'jours')}`,
	noSupplier: 'Pas de fournisseur',
	fromSupplier: (name: string): string => `Fournisseur : ${name}`,
	leadDays: (days: number): string => `livre en ${plural(days, 'jour', 'jours')}`,
	promisedTo: (count: number): string =>
		`${plural(count, 'pièce promise', 'pièces promises')} à des clients, pas encore remise${count < 2 ? '' : 's'}`,
	nothingToOrder: 'Rien à commander',
	/** `0.39` as it is written here. */
	decimal: (written: string): string => written.replace('.', ','),
	reckoning: (found: Reckoned): string =>
		`${found.perDay} par jour (${plural(found.sold, 'vendu', 'vendus')} en ${found.days} jours) x ${found.span} jours = ${found.wanted}, moins ${found.onHand} en stock, moins ${found.onOrder} en commande`,
	least: 'Les ventes seules en demandent moins : de quoi repasser au-dessus du seuil.',
	lastMovements: 'Derniers mouvements',
	noMovement: 'Aucun, les ventes à part.',
	movements: { received: 'reçu', counted: 'compté', corrected: 'ajusté' },
	lastBuyers: 'Derniers acheteurs',
	noBuyer: 'Aucune vente récente.',
	atTheCounter: 'au comptoir',
	reorderTitle: 'À commander',
	reorderSummary: (count: number): string => plural(count, 'produit', 'produits'),
	reorderEmpty: "Rien à commander : le stock suffit jusqu'à la prochaine livraison.",
	supplierOrder: 'Commande au fournisseur',
	nothingFromHim: "Il n'y a rien à commander à ce fournisseur.",
	nobodyToWrite: "Ce produit n'a pas de fournisseur : modifiez-le d'abord.",
	nothingOnOrder: "Ce produit n'est pas en commande.",
	askOrdered: (who: string, products: number, pieces: number): string =>
		`Commandé : ${plural(products, 'produit', 'produits')}, ${plural(pieces, 'pièce', 'pièces')} (${who}) ?`,
	saidOrdered: (who: string, pieces: number): string =>
		`Noté, en commande : ${plural(pieces, 'pièce', 'pièces')} (${who}).`,
	askCancel: (product: string): string => `Ne plus attendre la commande : ${product} ?`,
	saidCancelled: (product: string): string => `Noté : ${product} n'est plus en commande.`,
	suppliersTitle: 'Les fournisseurs',
	suppliersCount: (count: number): string => plural(count, 'fournisseur', 'fournisseurs'),
	suppliersEmpty: 'Aucun fournisseur. Ajoutez-en un avec la touche n.',
};
