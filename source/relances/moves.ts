import type { Book } from '../book/book.ts';
import type { Day } from '../book/day.ts';
import type { Id } from '../book/records.ts';

/** What a customer did about his debts after the sale: paid and agreed at the counter is no answer to a message. */
export interface Moves {
	readonly paidOn: readonly Day[];
	/** The last day he paid or promised something: his silence counts from there. */
	readonly last: Day | undefined;
}

export const noMoves: Moves = { paidOn: [], last: undefined };

export const movesByCustomer = (book: Book): ReadonlyMap<Id, Moves> => {
	const moves = new Map<Id, Moves>();
	for (const { customerId, on: soldOn, agios, ...sale } of Object.values(book.sales)) {
		if (customerId === undefined || sale.cancelled !== undefined) continue;
		const { paidOn, last } = moves.get(customerId) ?? noMoves;
		const after = (days: readonly Day[]): readonly Day[] => days.filter(on => on > soldOn);
		const paid = after(sale.payments.map(({ on }) => on));
		const others = after([
			...(agios?.paid ?? []).map(({ on }) => on),
			...sale.paymentPromises.map(({ madeOn }) => madeOn),
		]);
		if (paid.length + others.length === 0) continue;
		const days = [...(last === undefined ? [] : [last]), ...paid, ...others].toSorted();
		moves.set(customerId, { paidOn: [...paidOn, ...paid], last: days.at(-1) });
	}
	return moves;
};
