import { type Francs, francs, noFrancs, showAmount } from '../../book/money.ts';
import { cut, mostQuoted } from '../../text/width.ts';
import type { World } from '../turn.ts';

interface Paid {
	/** FCFA still owed. */
	readonly left: Francs;
	readonly change: Francs;
	readonly kept: Francs;
	readonly agios: Francs;
}

/** What was kept, what goes back to the customer, and how to send him a receipt. */
export const paidWords = (
	name: string,
	amount: Francs,
	{ left, change, kept, agios }: Paid,
	{ catalog: { screens, payments, agios: words } }: World,
): string => {
	const { said } = payments.pay;
	const who = cut(name, mostQuoted);
	const onDebts = francs(amount - change - kept - agios);
	const first = (): string => {
		if (onDebts === noFrancs)
			return agios === noFrancs
				? said.advance(who, showAmount(kept))
				: words.pay.saidAlone(who, showAmount(agios));
		return left === noFrancs
			? screens.said.paidAll(who, showAmount(onDebts))
			: screens.said.paid(who, showAmount(onDebts), showAmount(left));
	};
	return [
		first(),
		...(agios === noFrancs || onDebts === noFrancs ? [] : [words.pay.said(showAmount(agios))]),
		...(change === noFrancs ? [] : [said.handBack(showAmount(change))]),
		...(kept === noFrancs || onDebts + agios === 0 ? [] : [said.keptAdvance(showAmount(kept))]),
		said.receipt,
	].join(' ');
};
