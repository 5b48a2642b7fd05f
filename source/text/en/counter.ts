import type { Catalog } from '../catalog-type.ts';

const plural = (count: number, one: string, many: string): string =>
	`${count} ${count === 1 ? one : many}`;

export const counter: Catalog['counter'] = {
	title: 'Sale',
	taken: 'The sale you had begun is here again (Ctrl+R to begin another one).',
	left: count =>
		`A sale begun before the stop is kept (${plural(count, 'item', 'items')}): v to go on with it.`,
	label: name => `${name}: `,
	askAnew: 'Empty the sale you have begun and begin another one?',
	asks: {
		anything: 'Item or customer',
		price: name => `Price of one "${name}"`,
		phone: name => `Phone of ${name} (Enter to skip)`,
		barcode: code => `Code ${code}: name and price of the product`,
	},
	empty: 'Type some letters of an item or a customer, or scan a code.',
	example: 'For instance: 2 sac riz 18000',
	nobody: 'nobody (over the counter)',
	buyer: 'Customer',
	total: amount => `Total: ${amount}`,
	line: (quantity, name, amount) => `${quantity} x ${name}: ${amount}`,
	stockLeft: left => `${left} left`,
	noPrice: 'price to be given',
	newProduct: name => `+ new item "${name}"`,
	newProductAt: (quantity, name, price) => `+ new item "${name}": ${quantity} at ${price}`,
	newCustomer: name => `+ new customer "${name}"`,
	owes: amount => `customer, owes ${amount}`,
	customer: 'customer',
	linesAbove: count => `… ${plural(count, 'line', 'lines')} above`,
	unknownCodes: codes => `Unknown codes: ${codes}. Enter to say what they are.`,
	enter: {
		take: 'take',
		settle: 'settle',
		rewrite: 'change the line',
		answer: 'accept',
		basket: 'basket',
		takeOut: 'take out',
	},
	about: (who, standing) => `${who}: ${standing}`,
	settleTitle: 'Sale: payment and delivery',
	paid: 'Paid',
	paidWords: { all: ['all', 'tout'], none: ['nothing', 'none', 'rien'] },
	paidHint: isNamed => (isNamed ? 'an amount, a for all, empty for nothing' : 'all'),
	allPaid: 'all is paid',
	leftToPay: amount => `${amount} left to pay`,
	change: amount => `To hand back: ${amount}.`,
	due: 'Pays the rest',
	dueHint: day => `else on ${day}, or 7 days after delivery`,
	deliver: 'To deliver',
	deliverHint: 'empty when the customer takes it along',
	deliveredOn: day => `to deliver on ${day}`,
	kept: sale => `Recorded: ${sale}.`,
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
		oldest: days =>
			days === 0 ? 'the oldest of today' : `the oldest for ${plural(days, 'day', 'days')}`,
		promises: (kept, broken, moved) => `promises: ${kept} kept, ${broken} broken, ${moved} moved`,
		noPromises: 'no promise so far',
		advance: amount => `advance: ${amount}`,
		limit: amount => `limit ${amount}`,
		overLimit: (limit, over) => `The limit of ${limit} would be passed by ${over}.`,
	},
};
