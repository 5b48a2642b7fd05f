import type { Book } from '../book/book.ts';
import { addDays, type Day, laterOf } from '../book/day.ts';
import { groupBy } from '../book/group.ts';
import { keptLines } from '../book/pieces.ts';
import type { Customer, Id, Sale } from '../book/records.ts';
import { receivedOn } from '../book/sale.ts';
import { type Context, hasArrived } from './context.ts';
import type { RenewalDue } from './relance.ts';

interface Purchase {
	readonly customer: Customer;
	readonly productId: Id;
	readonly sale: Sale;
	readonly quantity: number;
	/** `undefined` while the order is still to deliver. */
	readonly received: Day | undefined;
}

/** What one sale brings of the products that run out. */
const purchasesIn = (book: Book, sale: Sale): readonly Purchase[] => {
	const customer = sale.customerId === undefined ? undefined : book.customers[sale.customerId];
	if (customer === undefined) return [];
	const received = receivedOn(sale);
	return keptLines(sale)
		.filter(({ productId }) => book.products[productId]?.lifetime !== undefined)
		.map(({ productId, quantity }) => ({ customer, productId, sale, quantity, received }));
};

/** An order still to deliver counts as bought last: there is nothing to renew before it comes. */
const lastOf = (one: Purchase, other: Purchase): Purchase => {
	if (one.received === undefined || other.received === undefined)
		return one.received === undefined ? one : other;
	if (one.received === other.received) return { ...other, quantity: one.quantity + other.quantity };
	return one.received > other.received ? one : other;
};

/** The last time each customer received each product; what came on one day adds up. */
const lastPurchases = (book: Book): readonly Purchase[] => {
	const all = Object.values(book.sales).flatMap(sale => purchasesIn(book, sale));
	const byProduct = groupBy(all, ({ customer, productId }) => `${customer.id} ${productId}`);
	return [...byProduct.values()].map(purchases => purchases.reduce(lastOf));
};

const renewalDue = (context: Context, purchase: Purchase): readonly RenewalDue[] => {
	const { book, today } = context;
	const { customer, productId, sale, quantity, received } = purchase;
	const product = book.products[productId];
	// What a customer never paid for is not offered to him again; that he has it still counts.
	if (product?.lifetime === undefined || received === undefined || sale.writtenOff) return [];
	const { beforeDays, endsAfterDays } = book.settings.renewal;
	const runsOutOn = addDays(received, product.lifetime * quantity);
	const dueOn = laterOf(addDays(runsOutOn, -beforeDays), addDays(received, 1));
	if (today < dueOn || today >= addDays(runsOutOn, endsAfterDays)) return [];
	const isSaid = context
		.contactsOf(customer.id)
		.some(
			contact =>
				contact.kind === 'renewal' &&
				contact.productId === productId &&
				contact.on > received &&
				hasArrived(contact),
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

/** The longest due first; never by what was bought first, which the archive may hold by now. */
const byDueDay = (one: RenewalDue, other: RenewalDue): number =>
	`${one.dueOn} ${one.subject}` < `${other.dueOn} ${other.subject}` ? -1 : 1;

/**
 * Renouvellement, "le conseiller proactif" (seed 1): 2 days before the product bought runs out (lifetime x
 * quantity after the purchase), until it is bought again or 30 days after it ran out.
 */
export const findRenewals = (context: Context): readonly RenewalDue[] =>
	lastPurchases(context.book)
		.flatMap((purchase): readonly RenewalDue[] => renewalDue(context, purchase))
		.sort(byDueDay);
