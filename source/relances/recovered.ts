import { addDays, type Day } from '../book/day.ts';
import { type Francs, francs, sumOf } from '../book/money.ts';
import { paidOf } from '../book/sale.ts';
import type { Context } from './context.ts';

/**
 * Money recovered in the month of `today`: payments made within 14 days after a payment relance. What comes out of an
 * advance was in the drawer before, and what was handed back since was not recovered.
 */
export const recoveredThisMonth = (context: Context): Francs => {
	const { book, today } = context;
	const month = today.slice(0, 7);
	const { recoveredWithinDays } = book.settings.payment;
	const follows = (saleId: string, paidOn: Day): boolean =>
		context
			.contactsAbout(saleId)
			.some(
				({ kind, on }) =>
					kind === 'payment' && on <= paidOn && paidOn <= addDays(on, recoveredWithinDays),
			);
	return sumOf(
		Object.values(book.sales).map(sale => {
			const brought = sale.payments.filter(
				({ on, means }) =>
					means !== 'advance' && on.startsWith(month) && on <= today && follows(sale.id, on),
			);
			return francs(Math.min(sumOf(brought.map(({ amount }) => amount)), paidOf(sale)));
		}),
	);
};
