import { advanceOf } from './advance.ts';
import { agiosPaidOf } from './agios.ts';
import { isAlike } from './alike.ts';
import type { Book } from './book.ts';
import { type Pair, type Pairs, pairsOf } from './changed-pairs.ts';
import type { Deed } from './deeds.ts';
import type { Seen } from './history.ts';
import { francs } from './money.ts';
import { notedDeed } from './noted-deed.ts';
import type { Customer, Hold, Sale } from './records.ts';
import { latest, paidOf } from './sale.ts';
import { changedSettings, rewordedMessage } from './setting-differences.ts';
import type { Settings } from './settings.ts';

export type { Deed };

const customerOf = (book: Book, id: string | undefined): Customer | undefined =>
	id === undefined ? undefined : book.customers[id];

const holdDeed = (hold: Hold | undefined): 'paused' | 'opted-out' | 'resumed' => {
	if (hold === undefined) return 'resumed';
	return hold.until === undefined ? 'opted-out' : 'paused';
};

/** Of one sale that was there before. */
const saleDeed = ({ before, after }: Pair<'sales'>, book: Book): Deed | undefined => {
	if (before === undefined || after === undefined) return undefined;
	const customer = customerOf(book, after.customerId);
	const about = { sale: after, customer };
	const hasMore = (field: 'returns' | 'corrections' | 'partDeliveries'): boolean =>
		(after[field]?.length ?? 0) > (before[field]?.length ?? 0);
	if (after.cancelled !== undefined && before.cancelled === undefined)
		return { deed: 'sale-cancelled', ...about };
	if (after.writtenOff !== undefined && before.writtenOff === undefined)
		return { deed: 'written-off', ...about };
	if (hasMore('returns')) return { deed: 'returned', ...about };
	if (hasMore('corrections')) return { deed: 'sale-corrected', ...about };
	if (after.deliveredOn !== before.deliveredOn) return { deed: 'delivered', ...about };
	if (hasMore('partDeliveries')) return { deed: 'part-delivered', ...about };
	const delivery = latest(after.deliveryPromises);
	if (delivery !== undefined && after.deliveryPromises.length > before.deliveryPromises.length)
		return { deed: 'delivery-moved', customer, day: delivery.day };
	const payment = latest(after.paymentPromises);
	if (payment !== undefined && after.paymentPromises.length > before.paymentPromises.length)
		return { deed: 'promise', customer, day: payment.day };
	if (!isAlike(after.hold, before.hold)) return { deed: holdDeed(after.hold), customer };
	return undefined;
};

const waivedDeed = ({ before, after }: Pair<'sales'>, book: Book): Deed | undefined => {
	const waived = after?.agios?.waived?.at(-1);
	return waived === undefined || isAlike(after?.agios?.waived, before?.agios?.waived)
		? undefined
		: {
				deed: 'agios-waived',
				customer: customerOf(book, after?.customerId),
				amount: waived.amount,
			};
};

/** A correction may bring the money of a sale up: it is no payment. */
const isPut = ({ before, after }: Pair<'sales'>): boolean =>
	(after?.corrections?.length ?? 0) === (before?.corrections?.length ?? 0);

/** What he handed over besides is kept as his advance; what came out of it is in the sales. */
const leftOver = (customers: readonly Pair<'customers'>[]): number =>
	customers.reduce(
		(sum, { before, after }) =>
			before === undefined || after === undefined
				? sum
				: sum + Math.max(0, advanceOf(after) - advanceOf(before)),
		0,
	);

const paymentDeed = (pairs: Pairs, book: Book): Deed | undefined => {
	const sales = pairs('sales');
	const gained = (of: (sale: Sale) => number): number =>
		sales
			.filter(isPut)
			.reduce(
				(sum, { before, after }) =>
					before === undefined || after === undefined ? sum : sum + of(after) - of(before),
				0,
			);
	const [paid, agios] = [gained(paidOf), gained(agiosPaidOf)];
	return paid + agios > 0
		? {
				deed: paid > 0 ? 'payment' : 'agios-paid',
				customer: customerOf(book, sales[0]?.after?.customerId),
				amount: francs(paid + agios + leftOver(pairs('customers'))),
			}
		: undefined;
};

const contactDeed = ({ before, after }: Pair<'contacts'>, book: Book): Deed | undefined => {
	if (after === undefined) return undefined;
	const customer = customerOf(book, after.customerId);
	if (before !== undefined)
		return {
			deed: after.answer?.said === 'wrong-number' ? 'wrong-number' : 'answer',
			customer,
		};
	return after.channel === 'call'
		? { deed: 'call', customer }
		: { deed: 'contact', contact: after, customer };
};

const problemDeed = ({ before, after }: Pair<'problems'>, book: Book): Deed | undefined => {
	if (after === undefined) return undefined;
	const customer = customerOf(book, after.customerId);
	if (after.closed !== undefined) return { deed: 'problem-closed', customer };
	if (before !== undefined) return { deed: 'problem-changed', customer };
	return { deed: after.sort === 'dispute' ? 'dispute' : 'problem', customer };
};

const newsDeed = ({ before, after }: Pair<'news'>): Deed | undefined => {
	if (after === undefined) return undefined;
	if (before === undefined) return { deed: 'news', news: after };
	if (after.stoppedOn !== before.stoppedOn) return { deed: 'news-stopped', news: after };
	return { deed: after.text === before.text ? 'news-readers' : 'news-reworded', news: after };
};

/** Two made one, with all that was written of either. */
const mergeDeed = ({ before, after }: Pair<'customers'>): Deed | undefined =>
	before !== undefined && (after?.formerIds?.length ?? 0) > (before.formerIds?.length ?? 0)
		? { deed: 'merged', customer: after }
		: undefined;

/** Messages taken up again may lift no hold, only bring back what was put off. */
const customerDeed = (
	{ before, after }: Pair<'customers'>,
	snoozes: readonly Pair<'snoozes'>[],
): Deed | undefined => {
	if (after === undefined) return undefined;
	if (before === undefined) return { deed: 'customer-new', customer: after };
	const left = after.advances?.at(-1);
	if (left !== undefined && (after.advances?.length ?? 0) > (before.advances?.length ?? 0))
		return {
			deed: left.amount < 0 ? 'advance-returned' : 'advance',
			customer: after,
			amount: francs(Math.abs(left.amount)),
		};
	if (!isAlike(after.hold, before.hold)) return { deed: holdDeed(after.hold), customer: after };
	const { termsAcceptedOn: day } = after;
	if (day !== before.termsAcceptedOn)
		return { deed: 'terms', customer: after, ...(day === undefined ? {} : { day }) };
	const noted = notedDeed(before, after);
	if (noted !== undefined) return { deed: noted, customer: after };
	return { deed: snoozes.length > 0 ? 'resumed' : 'customer', customer: after };
};

const movementDeeds = {
	received: 'received',
	counted: 'counted',
	corrected: 'stock-corrected',
} as const;

const supplierDeed = ({ after }: Pair<'suppliers'>): Deed | undefined =>
	after && { deed: 'supplier', supplier: after };

const productDeed = ({ before, after }: Pair<'products'>): Deed | undefined => {
	if (after === undefined) return undefined;
	if (before === undefined) return { deed: 'product-new', product: after };
	const moved = after.movements?.at(-1);
	if (moved !== undefined && !isAlike(after.movements, before.movements))
		return { deed: movementDeeds[moved.what], product: after };
	const isOrdered = after.ordered !== undefined && !isAlike(after.ordered, before.ordered);
	return { deed: isOrdered ? 'ordered' : 'product', product: after };
};

const first = <Item>(
	items: readonly Item[],
	make: (item: Item) => Deed | undefined,
): Deed | undefined => {
	for (const item of items) {
		const made = make(item);
		if (made !== undefined) return made;
	}
	return undefined;
};

const made: readonly Deed['deed'][] = ['customer', 'customer-new', 'product', 'product-new'];

/** Several customers or products made or edited at once, which only a file does. */
const broughtDeed = (pairs: Pairs): Deed | undefined => {
	const deeds = [
		...pairs('customers').map(pair => customerDeed(pair, [])),
		...pairs('products').map(productDeed),
	];
	return deeds.length > 1 && deeds.every(deed => deed !== undefined && made.includes(deed.deed))
		? { deed: 'many', count: deeds.length }
		: undefined;
};

/** Another threshold of the shop's makes products low: what was done is the setting. */
const settingsDeed = (before: Settings, after: Settings): Deed => {
	const changed = changedSettings(before, after);
	const name = rewordedMessage(before, after);
	return changed.length === 0 && name !== undefined
		? { deed: 'wording', name }
		: { deed: 'settings', changed };
};

/** The one thing an operation is remembered by: a sale also takes goods from the stock, a message may move a promise. */
export const deedOf = (seen: Seen): Deed => {
	const { before, after } = seen;
	const pairs = pairsOf(seen);
	const sales = pairs('sales');
	const [sold, ...others] = sales.flatMap(pair =>
		pair.before === undefined ? (pair.after ?? []) : [],
	);
	// More than a hand does at once: a shop taken over from elsewhere.
	if (others.length > 0) return { deed: 'many', count: seen.operation.reverse.length };
	if (sold !== undefined)
		return { deed: 'sale', sale: sold, customer: customerOf(after, sold.customerId) };
	if (before.settings !== after.settings) return settingsDeed(before.settings, after.settings);
	const plain: Deed = {
		deed: pairs('snoozes').length > 0 ? 'snooze' : pairs('backups').length > 0 ? 'backup' : 'other',
	};
	return (
		first(pairs('customers'), mergeDeed) ??
		first(pairs('problems'), pair => problemDeed(pair, after)) ??
		first(pairs('contacts'), pair => contactDeed(pair, after)) ??
		paymentDeed(pairs, after) ??
		first(sales, pair => waivedDeed(pair, after)) ??
		first(sales, pair => saleDeed(pair, after)) ??
		broughtDeed(pairs) ??
		first(pairs('customers'), pair => customerDeed(pair, pairs('snoozes'))) ??
		first(pairs('products'), productDeed) ??
		first(pairs('suppliers'), supplierDeed) ??
		first(pairs('news'), newsDeed) ??
		plain
	);
};
