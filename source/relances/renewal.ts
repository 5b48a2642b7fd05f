import { type Consumption, consumptionsIn } from '../book/consumption.ts';
import { addDays, laterOf } from '../book/day.ts';
import type { Sale } from '../book/records.ts';
import { daysOf, rhythmOf } from '../book/rhythm.ts';
import { type Context, hasArrived } from './context.ts';
import type { RenewalBasis, RenewalDue } from './relance.ts';

/** Three purchases tell more of a customer than the product's record does. */
const basisOf = ({ supplies, lifetime }: Consumption): RenewalBasis => {
	const rhythm = rhythmOf(supplies);
	return rhythm === undefined
		? { by: 'lifetime', daysAPiece: lifetime }
		: { by: 'learned', ...rhythm };
};

const renewalDue = (context: Context, consumption: Consumption): readonly RenewalDue[] => {
	const { book, today } = context;
	const { customerId, productId, supplies, isAwaited } = consumption;
	const customer = book.customers[customerId];
	const product = book.products[productId];
	const last = supplies.at(-1);
	const sale = last?.sales.at(-1);
	if (customer === undefined || product === undefined || isAwaited) return [];
	// What a customer never paid for is not offered to him again; that he has it still counts.
	if (last === undefined || sale === undefined || sale.writtenOff) return [];
	const { beforeDays, endsAfterDays } = book.settings.renewal;
	const basis = basisOf(consumption);
	const runsOutOn = addDays(last.on, daysOf(basis.daysAPiece, last.quantity));
	const dueOn = laterOf(addDays(runsOutOn, -beforeDays), addDays(last.on, 1));
	if (today < dueOn || today >= addDays(runsOutOn, endsAfterDays)) return [];
	const isSaid = context
		.contactsOf(customer.id)
		.some(
			contact =>
				contact.kind === 'renewal' &&
				contact.productId === productId &&
				contact.on > last.on &&
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
			pieces: last.quantity,
			basis,
		},
	];
};

/** The longest due first; never by what was bought first, which the archive may hold by now. */
const byDueDay = (one: RenewalDue, other: RenewalDue): number =>
	`${one.dueOn} ${one.subject}` < `${other.dueOn} ${other.subject}` ? -1 : 1;

/** The renewals that these sales make due. */
export const renewalsOf = (context: Context, sales: readonly Sale[]): readonly RenewalDue[] =>
	consumptionsIn(context.book, sales).flatMap((consumption): readonly RenewalDue[] =>
		renewalDue(context, consumption),
	);

/**
 * Renouvellement, "le conseiller proactif" (seed 1): 2 days before the product bought runs out, until it is bought
 * again or 30 days after it ran out. It lasts its lifetime x quantity, or as long as this customer's own purchases say.
 */
export const findRenewals = (context: Context): readonly RenewalDue[] =>
	[...renewalsOf(context, Object.values(context.book.sales))].sort(byDueDay);
