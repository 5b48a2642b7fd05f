import type { Debtor } from '../../book/debt.ts';
import { callName } from '../../book/find.ts';
import { noFrancs } from '../../book/money.ts';
import { matching } from '../search/matching.ts';
import type { World } from '../turn.ts';
import type { DebtsState } from './state.ts';

/** Those who have paid everything but the agios of their delay. */
const owingAgiosAlone = ({ book, morning }: World): readonly Debtor[] => {
	const debtors = new Set(morning.debtors.map(({ customer }) => customer.id));
	return [...morning.agios.keys()].flatMap(id => {
		const customer = book.customers[id];
		return customer === undefined || debtors.has(id)
			? []
			: {
					customer,
					debts: [],
					balance: noFrancs,
					since: morning.today,
					daysLate: undefined,
				};
	});
};

/** Everybody in the list: the debtors, then those who owe agios alone. */
export const allOwing = (world: World): readonly Debtor[] => [
	...world.morning.debtors,
	...owingAgiosAlone(world),
];

/** Those shown: the oldest debt first, the largest first among debts of one day. */
export const debtorsListed = (world: World, { query }: DebtsState): readonly Debtor[] =>
	matching(allOwing(world), query, debtor => callName(debtor.customer));
