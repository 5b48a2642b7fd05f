import type { Day } from './day.ts';
import { groupBy } from './group.ts';
import { type Francs, sumOf } from './money.ts';
import type { Means, Sale } from './records.ts';

/** What a customer handed over at once: one payment, whatever the number of sales it was shared among. */
export interface PaymentMade {
	readonly on: Day;
	/** FCFA in all. */
	readonly amount: Francs;
	/** Of which agios. */
	readonly agios: Francs;
	readonly means: Means;
	readonly reference?: string;
	readonly sales: readonly Sale[];
}

export const paymentsMade = (sales: readonly Sale[]): readonly PaymentMade[] => {
	const shares = sales.flatMap(sale => [
		...sale.payments.map(payment => ({ sale, payment, isAgios: false })),
		...(sale.agios?.paid ?? []).map(payment => ({ sale, payment, isAgios: true })),
	]);
	const together = groupBy(shares, share => share.payment.receipt ?? share);
	return [...together.values()].flatMap(all => {
		const [first] = all;
		if (first === undefined) return [];
		const { on, means = 'cash', reference } = first.payment;
		return {
			on,
			amount: sumOf(all.map(({ payment }) => payment.amount)),
			agios: sumOf(all.flatMap(({ payment, isAgios }) => (isAgios ? payment.amount : []))),
			means,
			...(reference === undefined ? {} : { reference }),
			sales: [...new Set(all.map(({ sale }) => sale))],
		};
	});
};
