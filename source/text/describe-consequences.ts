import type { Consequences, MoneyMoved } from '../book/consequence.ts';
import { callName } from '../book/find.ts';
import { francs, showAmount } from '../book/money.ts';
import type { Catalog } from './catalog-type.ts';
import { cut, mostQuoted } from './width.ts';

/** Money that goes back to somebody, or that was counted and never came. */
export type HeldWord = 'handedBack' | 'received';

const amountOf = (change: number): string => showAmount(francs(Math.abs(change)));

/** `2 pièces reviennent en stock, la dette de Mr Paul baisse de 10 000 FCFA`: what is confirmed by going on. */
export const describeConsequences = (
	{ pieces, debts, advances, held }: Consequences,
	heldWord: HeldWord,
	{ payments: { follows } }: Catalog,
): string => {
	const moved = (
		all: readonly MoneyMoved[],
		words: (who: string, amount: string, isMore: boolean) => string,
	): readonly string[] =>
		all.map(({ customer, change }) =>
			words(cut(callName(customer), mostQuoted), amountOf(change), change > 0),
		);
	const parts = [
		...(pieces === 0 ? [] : [follows.pieces(Math.abs(pieces), pieces > 0)]),
		...moved(debts, follows.debt),
		...moved(advances, follows.advance),
		...(held === 0 ? [] : [follows[heldWord](amountOf(held), held > 0)]),
	];
	return parts.length === 0 ? follows.nothing : follows.all(parts.join(', '));
};
