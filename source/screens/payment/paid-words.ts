import { type Francs, francs, noFrancs, showAmount } from '../../book/money.ts';
import { cut, mostQuoted } from '../../text/width.ts';
import type { World } from '../turn.ts';

interface Paid {
	/** FCFA still owed. */
	readonly left: Francs;
	readonly change: Francs;
	readonly kept: Francs;
}

/** What was kept, what goes back to the customer, and how to send him a receipt. */
export const paidWords = (
	name: string,
	amount: Francs,
	{ left, change, kept }: Paid,
	{ catalog: { screens, payments } }: World,
): string => {
	const { said } = payments.pay;
	const who = cut(name, mostQuoted);
	const onDebts = francs(amount - change - kept);
	return [
		onDebts === noFrancs
			? said.advance(who, showAmount(kept))
			: left === noFrancs
				? screens.said.paidAll(who, showAmount(onDebts))
				: screens.said.paid(who, showAmount(onDebts), showAmount(left)),
		...(change === noFrancs ? [] : [said.handBack(showAmount(change))]),
		...(kept === noFrancs || onDebts === noFrancs ? [] : [said.keptAdvance(showAmount(kept))]),
		said.receipt,
	].join(' ');
};
