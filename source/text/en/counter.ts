import type { Catalog } from '../catalog-type.ts';

const plural = (count: number, one: string, many: string): string =>
	`${count} ${count === 1 ? one : many}`;

export const counter: Catalog['counter'] = {
	means: {
		cash: 'cash',
		momo: 'MoMo',
		'orange-money': 'Orange Money',
		advance: 'advance',
	},
	promise: {
		closed: (day, next) => `${day}: the shop is closed. First open day: ${next}.`,
		short: (product, onHand, wanted) => `${product}: ${onHand} left, ${wanted} needed.`,
		shortOthers: (product, onHand, wanted, promised) =>
			`${product}: ${onHand} left, ${wanted} needed, and ${plural(promised, 'piece is promised', 'pieces are promised')} to others.`,
		coming: (quantity, day) => `${quantity} on order, expected about ${day}.`,
		soon: (days, usual, over) =>
			`That is in ${plural(days, 'day', 'days')}; it usually takes ${usual} (${over === 1 ? 'one delivery' : `last ${over} deliveries`}).`,
	},
	standing: {
		owes: amount => `owes ${amount} already`,
		owesNothing: 'owes nothing',
		oldest: days => `the oldest for ${plural(days, 'day', 'days')}`,
		promises: (kept, broken, moved) => `promises: ${kept} kept, ${broken} broken, ${moved} moved`,
		noPromises: 'no promise so far',
		advance: amount => `advance: ${amount}`,
		limit: amount => `limit ${amount}`,
		overLimit: (limit, over) => `The limit of ${limit} would be passed by ${over}.`,
	},
};
