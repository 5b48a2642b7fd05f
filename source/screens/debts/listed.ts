import type { Debtor } from '../../book/debt.ts';
import { callName } from '../../book/find.ts';
import { matching } from '../search/matching.ts';
import type { World } from '../turn.ts';
import type { DebtsState } from './state.ts';

/** The debtors shown: the oldest debt first, the largest first among debts of one day. */
export const debtorsListed = ({ morning }: World, { query }: DebtsState): readonly Debtor[] =>
	matching(morning.debtors, query, debtor => callName(debtor.customer));
