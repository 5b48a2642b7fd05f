import type { Book } from '../book/book.ts';
import { addDays, laterOf } from '../book/day.ts';
import type { Customer, Id, Sale } from '../book/records.ts';
import { receivedOn } from '../book/sale.ts';
import type { Context } from './context.ts';
import type { RenewalDue } from './relance.ts';

interface Purchase {
	readonly customer: Customer;
	readonly productId: Id;
	readonly sale: Sale;
	readonly quantity: number;
}

/** What one sale brings of the products that run out. */
const purchasesIn = (book: Book, sale: Sale): readonly Purchase[] => {
	const customer = sale.customerId === undefined ? undefined : book.customers[sale.customerId];
	if (customer === undefined) return [];
	return sale.lines
		.filter(({ productId }) => book.products[productId]?.lifetime !== undefined)
		.map(({ productId, quantity }) => ({ customer, productId, sale, quantity }));
};

/** The last time each customer bought each product that runs out; what was bought on one day adds up. */
const lastPurchases = (book: Book): readonly Purchase[] => {
	const found = new Map<string, Purchase>();
	for (const purchase of Object.values(book.sales).flatMap(sale => purchasesIn(book, sale))) {
		const key = `${purchase.customer.id} ${purchase.productId}`;
		const before = found.get(key);
		if (before !== undefined && before.sale.on > purchase.sale.on) continue;
		const sameDay = before?.sale.on === purchase.sale.on ? before.quantity : 0;
		found.set(key, { ...purchase, quantity: purchase.quantity + sameDay });
	}
	return [...found.values()];
};

const renewalDue = (context: Context, purchase: Purchase): readonly RenewalDue[] => {
	const { book, today } = context;
	const { customer, productId, sale, quantity } = purchase;
	const product = book.products[productId];
	const received = receivedOn(sale);
	// An order not delivered yet is "bought again": there is nothing to renew before it comes.
	if (product?.lifetime === undefined || received === undefined) return [];
	const { beforeDays, endsAfterDays } = book.settings.renewal;
	const runsOutOn = addDays(received, product.lifetime * quantity);
	const dueOn = laterOf(addDays(runsOutOn, -beforeDays), addDays(received, 1));
	if (today < dueOn || today >= addDays(runsOutOn, endsAfterDays)) return [];
	const isSaid = context
		.contactsOf(customer.id)
		.some(
			({ kind, productId: about, on }) =>
				kind === 'renewal' && about === productId && on > received,
		);
	if (isSaid) return [];
	return [
		{
			kind: 'renewal',
			subject: `renewal:${customer.id}:${productId}`,
			mark: runsOutOn,
			dueOn,
			customer,
			sales: [sale],
			productId,
			productName: product.name,
			runsOutOn,
		},
	];
};

/**
 * Renouvellement, "le conseiller proactif" (seed 1): 2 days before the product bought runs out (lifetime x
 * quantity after the purchase), until it is bought again or 30 days after it ran out.
 */
export const findRenewals = (context: Context): readonly RenewalDue[] =>
	lastPurchases(context.book).flatMap((purchase): readonly RenewalDue[] =>
		renewalDue(context, purchase),
	);
