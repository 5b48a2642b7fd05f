import type { Day } from './day.ts';
import { groupBy } from './group.ts';
import type { Promised, Sale } from './records.ts';
import { lineTotal, paidOf, totalOf } from './sale.ts';

/** How many times a customer said a day for paying, by what came of it. */
export interface PromiseCounts {
	readonly kept: number;
	readonly broken: number;
	readonly moved: number;
}

/** `replaced`: a sooner or the same day was said instead, or the debt was given up before the day. */
export type Fate = keyof PromiseCounts | 'to-come' | 'replaced';

const sumBy = <Item>(items: readonly Item[], amountOf: (item: Item) => number): number =>
	items.reduce((sum, item) => sum + amountOf(item), 0);

/** The first day on which nothing was owed any more, by money or by goods that came back: given up is not paid. */
const paidUpOn = (sale: Sale): Day | undefined => {
	// Its lines were put right twice, say: what was handed back the first time is owed again.
	if (paidOf(sale) < totalOf(sale)) return undefined;
	const { on: soldOn, lines, payments, returns = [] } = sale;
	const days = [soldOn, ...payments.map(({ on }) => on), ...returns.map(({ on }) => on)].sort();
	return days.find(day => {
		const back = returns.filter(({ on }) => on <= day);
		const total = sumBy(lines, lineTotal) - sumBy(back, ({ amount }) => amount);
		const paid =
			sumBy(
				payments.filter(({ on }) => on <= day),
				({ amount }) => amount,
			) - sumBy(back, ({ refund }) => refund);
		return paid >= total;
	});
};

/**
 * What became of one promise about one sale. What was said anew by its day decides first: a promise that was
 * moved is no longer the one that is kept. The day itself is still to come until it is over.
 */
const fateOf = (
	sale: Sale,
	{ day }: Promised,
	next: Promised | undefined,
	paidUp: Day | undefined,
	today: Day,
): Fate => {
	if (next !== undefined && next.madeOn <= day) return next.day > day ? 'moved' : 'replaced';
	if (paidUp !== undefined && paidUp <= day) return 'kept';
	if (sale.writtenOff !== undefined && sale.writtenOff.on <= day) return 'replaced';
	return day < today ? 'broken' : 'to-come';
};

/** The worst that happened to it: a word given for three debts is broken as soon as one of them is not paid. */
const gravity: readonly Fate[] = ['broken', 'moved', 'to-come', 'kept', 'replaced'];

/** What a customer said on one day about one day, for one sale or several, and what came of it. */
export interface PromiseSeen extends Promised {
	readonly sales: readonly Sale[];
	readonly fate: Fate;
}

/**
 * A customer's payment promises: the days agreed at the counter and those he said afterwards. What he said on
 * one day for one day is one promise, however many sales it is about. Promises of cancelled sales count for
 * nothing.
 *
 * - kept: the sale was paid up by the promised day;
 * - moved: on that day at the latest, a later day was promised instead;
 * - broken: the day is over, the sale was not paid up by then and no other day had been said. What was paid
 *   afterwards does not mend it.
 */
export const promisesSeen = (sales: readonly Sale[], today: Day): readonly PromiseSeen[] => {
	const made = sales
		.filter(({ cancelled }) => cancelled === undefined)
		.flatMap(sale => {
			const { paymentPromises } = sale;
			const paidUp = paidUpOn(sale);
			return paymentPromises.map((promise, index) => ({
				...promise,
				sale,
				fate: fateOf(sale, promise, paymentPromises[index + 1], paidUp, today),
			}));
		});
	const said = groupBy(made, ({ madeOn, day }) => `${madeOn} ${day}`);
	return [...said.values()].flatMap(about => {
		const [first] = about;
		const fate = gravity.find(worst => about.some(one => one.fate === worst));
		return first === undefined || fate === undefined
			? []
			: { madeOn: first.madeOn, day: first.day, sales: about.map(({ sale }) => sale), fate };
	});
};

/** How many were kept, broken and moved; those still to come are none of these. */
export const promisesIn = (sales: readonly Sale[], today: Day): PromiseCounts => {
	const seen = promisesSeen(sales, today);
	const count = (fate: Fate): number => seen.filter(one => one.fate === fate).length;
	return { kept: count('kept'), broken: count('broken'), moved: count('moved') };
};
