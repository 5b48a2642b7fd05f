import type { Day } from '../../book/day.ts';
import { type PaymentRef, paymentAt } from '../../book/hand-over.ts';
import type {
	Correction,
	Line,
	Payment,
	Pieces,
	Promised,
	Return,
	Sale,
	Waiver,
} from '../../book/records.ts';

/** One thing of a sale that has a row of its own on its page. */
export type SaleFact =
	| { readonly fact: 'line'; readonly line: Line; readonly place: number }
	| { readonly fact: 'payment'; readonly payment: Payment; readonly ref: PaymentRef }
	| { readonly fact: 'due' | 'promised'; readonly promise: Promised; readonly isLatest: boolean }
	| { readonly fact: 'part'; readonly on: Day; readonly pieces: readonly Pieces[] }
	| { readonly fact: 'delivered'; readonly on: Day }
	| { readonly fact: 'returned'; readonly returned: Return }
	| { readonly fact: 'written-off'; readonly writtenOff: NonNullable<Sale['writtenOff']> }
	| { readonly fact: 'agios-paid'; readonly payment: Payment; readonly ref: PaymentRef }
	| { readonly fact: 'agios-waived'; readonly waiver: Waiver }
	| { readonly fact: 'correction'; readonly correction: Correction }
	| { readonly fact: 'cancelled'; readonly cancelled: NonNullable<Sale['cancelled']> };

export type FactName = SaleFact['fact'];
export type FactOf<Name extends FactName> = Extract<SaleFact, { fact: Name }>;

const promisesOf = (fact: 'due' | 'promised', promises: readonly Promised[]): readonly SaleFact[] =>
	promises.map((promise, place) => ({ fact, promise, isLatest: place === promises.length - 1 }));

/** All of it: what was bought, what was paid, what was promised and delivered, what was put right. */
export const factsOf = (sale: Sale): readonly SaleFact[] => [
	...sale.lines.map((line, place): SaleFact => ({ fact: 'line', line, place })),
	...sale.payments.map(
		(payment, at): SaleFact => ({
			fact: 'payment',
			payment,
			ref: paymentAt(sale, at),
		}),
	),
	...promisesOf('due', sale.paymentPromises),
	...promisesOf('promised', sale.deliveryPromises),
	...(sale.partDeliveries ?? []).map((part): SaleFact => ({ fact: 'part', ...part })),
	...(sale.deliveredOn === undefined ? [] : [{ fact: 'delivered' as const, on: sale.deliveredOn }]),
	...(sale.returns ?? []).map((returned): SaleFact => ({ fact: 'returned', returned })),
	...(sale.writtenOff === undefined
		? []
		: [{ fact: 'written-off' as const, writtenOff: sale.writtenOff }]),
	...(sale.agios?.paid ?? []).map(
		(payment): SaleFact => ({
			fact: 'agios-paid',
			payment,
			ref: { receipt: payment.receipt ?? '' },
		}),
	),
	...(sale.agios?.waived ?? []).map((waiver): SaleFact => ({ fact: 'agios-waived', waiver })),
	...(sale.corrections ?? []).map((correction): SaleFact => ({ fact: 'correction', correction })),
	...(sale.cancelled === undefined
		? []
		: [{ fact: 'cancelled' as const, cancelled: sale.cancelled }]),
];
