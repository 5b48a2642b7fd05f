import type { Means } from '../../book/records.ts';

const plural = (count: number, one: string, many: string): string =>
	`${count} ${count < 2 ? one : many}`;

const means: Record<Means, string> = {
	cash: 'espèces',
	momo: 'MoMo',
	'orange-money': 'Orange Money',
	advance: 'avance',
};

export const counter = {
	means,
	/** What speaks against a delivery day; nothing of it blocks. */
	promise: {
		closed: (day: string, next: string): string =>
			`${day} : la boutique est fermée. Premier jour ouvert : ${next}.`,
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
		oldest: (days: number): string => `le plus ancien depuis ${plural(days, 'jour', 'jours')}`,
		promises: (kept: number, broken: number, moved: number): string =>
			`promesses : ${plural(kept, 'tenue', 'tenues')}, ${plural(broken, 'manquée', 'manquées')}, ${plural(moved, 'déplacée', 'déplacées')}`,
		noPromises: 'aucune promesse passée',
		advance: (amount: string): string => `avance : ${amount}`,
		limit: (amount: string): string => `limite ${amount}`,
		overLimit: (limit: string, over: string): string =>
			`La limite de ${limit} serait dépassée de ${over}.`,
	},
};
