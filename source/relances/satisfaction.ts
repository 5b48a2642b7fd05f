import type { Book } from '../book/book.ts';
import { addDays, type Day } from '../book/day.ts';
import { openingProductId } from '../book/opening.ts';
import { keptLines } from '../book/pieces.ts';
import type { Customer, Line, Sale } from '../book/records.ts';
import { lineTotal, receivedOn } from '../book/sale.ts';
import type { Context } from './context.ts';
import type { SatisfactionDue } from './relance.ts';

/** The line worth asking about: the dearest of those that are known, cost enough and do not wear out. */
const dearestLine = (book: Book, sale: Sale): Line | undefined =>
	keptLines(sale)
		.filter(
			line =>
				line.productId !== openingProductId &&
				lineTotal(line) >= book.settings.satisfaction.minimum &&
				book.products[line.productId]?.lifetime === undefined,
		)
		.reduce<Line | undefined>(
			(best, line) => (best === undefined || lineTotal(line) > lineTotal(best) ? line : best),
			undefined,
		);

const satisfactionDue = (
	context: Context,
	sale: Sale,
	customer: Customer,
	received: Day,
): readonly SatisfactionDue[] => {
	const { afterDays, endsAfterDays } = context.book.settings.satisfaction;
	const dueOn = addDays(received, afterDays);
	if (context.today < dueOn || context.today >= addDays(dueOn, endsAfterDays)) return [];
	if (context.contactsAbout(sale.id).some(({ kind }) => kind === 'satisfaction')) return [];
	const line = dearestLine(context.book, sale);
	if (line === undefined) return [];
	return [
		{
			kind: 'satisfaction',
			subject: `satisfaction:${sale.id}`,
			mark: received,
			dueOn,
			customer,
			sales: [sale],
			line,
			receivedOn: received,
		},
	];
};

/**
 * Satisfaction, "le service client" (seed 1): 3 days after the purchase or the delivery, once a sale, on
 * its dearest line of 5 000 FCFA or more whose product has no lifetime; over after 14 days.
 */
export const findSatisfactions = (context: Context): readonly SatisfactionDue[] =>
	Object.values(context.book.sales).flatMap(sale => {
		// Nobody asks a customer who did not pay whether he is happy.
		const received = sale.writtenOff === undefined ? receivedOn(sale) : undefined;
		const customer =
			sale.customerId === undefined ? undefined : context.book.customers[sale.customerId];
		return received === undefined || customer === undefined
			? []
			: satisfactionDue(context, sale, customer, received);
	});
