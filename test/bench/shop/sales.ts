import { addDays, type Day } from '../../../source/book/day.ts';
import { francs } from '../../../source/book/money.ts';
import type {
	Contact,
	Customer,
	Id,
	Line,
	Payment,
	Product,
	Sale,
} from '../../../source/book/records.ts';
import { totalOf } from '../../../source/book/sale.ts';
import { happens, pick, type Roll } from './roll.ts';

/** Those who trade, and how the dice fall. */
export interface Trade {
	readonly products: readonly Product[];
	readonly customers: readonly Customer[];
	readonly newId: () => Id;
	readonly roll: Roll;
	readonly today: Day;
}

const lineFrom = ({ products, roll }: Trade): Line => {
	const { id, name, price = francs(500) } = pick(products, roll);
	return { productId: id, name, quantity: 1 + roll(3), unitPrice: price };
};

const soldOn = (on: Day, trade: Trade, customer?: Customer): Sale => ({
	id: trade.newId(),
	on,
	...(customer === undefined ? {} : { customerId: customer.id }),
	lines: Array.from({ length: 1 + trade.roll(3) }, () => lineFrom(trade)),
	payments: [],
	paymentPromises: [],
	deliveryPromises: [],
});

const paidAtOnce = (sale: Sale): Sale => ({
	...sale,
	payments: [{ on: sale.on, amount: totalOf(sale) }],
});

/** A third at once, the rest in two parts within two months; one debt in a hundred is never paid. */
const onCredit = (sale: Sale, { roll, today }: Trade): Sale => {
	const total = totalOf(sale);
	const part = francs(Math.floor(total / 3));
	const [soon, late] = [5 + roll(15), 20 + roll(40)];
	const payments: readonly Payment[] = [
		{ on: sale.on, amount: part },
		{ on: addDays(sale.on, soon), amount: part },
		{ on: addDays(sale.on, late), amount: francs(total - 2 * part) },
	];
	const kept = happens(99, roll) ? payments : payments.slice(0, 1);
	return {
		...sale,
		payments: kept.filter(({ on }) => on <= today),
		paymentPromises: [{ day: addDays(sale.on, 7), madeOn: sale.on }],
	};
};

const asOrder = (sale: Sale, { today }: Trade): Sale => {
	const promised = addDays(sale.on, 4);
	return {
		...paidAtOnce(sale),
		deliveryPromises: [{ day: promised, madeOn: sale.on }],
		...(promised < today ? { deliveredOn: promised } : {}),
	};
};

/** One sale of that day: of a hundred, 80 over the counter, 9 paid by a customer, 10 on credit, an order. */
export const saleOn = (on: Day, trade: Trade): Sale => {
	const kind = trade.roll(100);
	if (kind < 80) return paidAtOnce(soldOn(on, trade));
	const sale = soldOn(on, trade, pick(trade.customers, trade.roll));
	if (kind < 89) return paidAtOnce(sale);
	return kind < 99 ? onCredit(sale, trade) : asOrder(sale, trade);
};

const message = [
	'Bonjour, pour votre achat du mois dernier, il reste un solde à régler.',
	"Pouvez-vous passer à la boutique cette semaine, ou m'envoyer un dépôt Mobile Money ?",
	'Merci pour votre confiance, et à bientôt. Moussa',
].join('\n');

/** What was said about the sale since: a reminder for a debt, half of the time a word after another one. */
export const contactAfter = (sale: Sale, { newId, roll, today }: Trade): Contact | undefined => {
	if (sale.customerId === undefined) return undefined;
	const isDebt = sale.paymentPromises.length > 0;
	const on = addDays(sale.on, isDebt ? 8 : 3);
	if (on > today || !(isDebt || happens(50, roll))) return undefined;
	return {
		id: newId(),
		on,
		kind: isDebt ? 'payment' : 'satisfaction',
		...(isDebt ? { step: 'friendly' as const } : {}),
		customerId: sale.customerId,
		sales: [{ saleId: sale.id, ...(isDebt ? { stage: 'friendly' as const } : {}) }],
		channel: 'whatsapp',
		message,
		answer: { on, said: isDebt ? 'promised' : 'fine' },
	};
};
