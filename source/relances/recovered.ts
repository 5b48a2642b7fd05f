import { addDays, type Day } from '../book/day.ts';
import { type Francs, sumOf } from '../book/money.ts';
import type { Context } from './context.ts';

/** Money recovered in the month of `today`: payments made within 14 days after a payment relance. */
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
		Object.values(book.sales).flatMap(sale =>
			sale.payments
				.filter(({ on }) => on.startsWith(month) && on <= today && follows(sale.id, on))
				.map(({ amount }) => amount),
		),
	);
};
