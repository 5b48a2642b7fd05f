import { type Day, daysBetween } from './day.ts';
import { type PromiseOutcome, promiseOutcomes } from './delivery-promises.ts';
import { callName } from './find.ts';
import { groupBy } from './group.ts';
import { isIn, type Period } from './period.ts';
import { median } from './promise-check.ts';
import { type PromiseCounts, promisesSeen } from './promises.ts';
import type { Id, Sale } from './records.ts';
import type { ReportRecords } from './report-records.ts';
import { latest } from './sale.ts';

/** Per cent, rounded down: who broke one has not kept them all. `undefined` before the first is over. */
export type Share = number | undefined;

export const shareOf = (part: number, whole: number): Share =>
	whole === 0 ? undefined : Math.floor((100 * part) / whole);

export interface Promiser extends PromiseCounts {
	readonly id: Id;
	readonly name: string;
}

/** Days on which customers said they would pay, that fell in the period. */
export interface CustomerPromises extends PromiseCounts {
	readonly share: Share;
	/** Who kept the most of them, and who broke the most, a few of each. */
	readonly best: readonly Promiser[];
	readonly worst: readonly Promiser[];
}

const mostNamed = 5;

const hasDayIn =
	(period: Period) =>
	({ paymentPromises, cancelled }: Sale): boolean =>
		cancelled === undefined && paymentPromises.some(({ day }) => isIn(period, day));

const total = ({ kept, broken, moved }: PromiseCounts): number => kept + broken + moved;

/** The largest count first; of equal ones, the smaller of the other, then by name. */
const topBy = (
	promisers: readonly Promiser[],
	most: keyof PromiseCounts,
	least: keyof PromiseCounts,
): readonly Promiser[] =>
	promisers
		.filter(one => one[most] > 0)
		.sort((one, other) => {
			if (one[most] !== other[most]) return other[most] - one[most];
			if (one[least] !== other[least]) return one[least] - other[least];
			return `${one.name} ${one.id}` < `${other.name} ${other.id}` ? -1 : 1;
		})
		.slice(0, mostNamed);

/** One that is still to come today counts for nothing yet, nor does one that was replaced or given up. */
export const customerPromises = (
	{ sales, customerOf }: ReportRecords,
	period: Period,
	today: Day,
): CustomerPromises => {
	const byCustomer = groupBy(sales.filter(hasDayIn(period)), customerOf);
	const promisers = [...byCustomer].flatMap(([customer, his]): readonly Promiser[] => {
		if (customer === undefined) return [];
		const seen = promisesSeen(his, today).filter(({ day }) => isIn(period, day));
		const count = (fate: string): number => seen.filter(one => one.fate === fate).length;
		const counts = { kept: count('kept'), broken: count('broken'), moved: count('moved') };
		return total(counts) === 0 ? [] : [{ id: customer.id, name: callName(customer), ...counts }];
	});
	const sum = (of: keyof PromiseCounts): number =>
		promisers.reduce((count, one) => count + one[of], 0);
	const counts = { kept: sum('kept'), broken: sum('broken'), moved: sum('moved') };
	return {
		...counts,
		share: shareOf(counts.kept, total(counts)),
		best: topBy(promisers, 'kept', 'broken'),
		worst: topBy(promisers, 'broken', 'kept'),
	};
};

/** Delivery days of the shop's own that fell in the period. */
export interface ShopPromises {
	readonly kept: number;
	readonly missed: number;
	readonly moved: number;
	readonly share: Share;
}

export const shopPromises = (
	{ sales }: ReportRecords,
	period: Period,
	today: Day,
): ShopPromises => {
	const fallen = sales.flatMap((sale): readonly PromiseOutcome[] => {
		const { deliveryPromises } = sale;
		return deliveryPromises.some(({ day }) => isIn(period, day))
			? promiseOutcomes(sale, today).filter((_outcome, index) => {
					const promised = deliveryPromises[index]?.day;
					return promised !== undefined && isIn(period, promised);
				})
			: [];
	});
	const count = (meant: PromiseOutcome): number =>
		fallen.filter(outcome => outcome === meant).length;
	const [kept, missed, moved] = [count('kept'), count('missed'), count('moved')];
	return { kept, missed, moved, share: shareOf(kept, kept + missed + moved) };
};

/** Orders whose last goods were handed over in the period. */
export interface Deliveries {
	readonly deliveries: number;
	/** On the last promised day or before it. */
	readonly onTime: number;
	readonly share: Share;
	/** Days from the order to its delivery: half of them took longer. `undefined` without any. */
	readonly medianDays: number | undefined;
	/** Days after the last promised day, of those that were late. */
	readonly medianDaysLate: number | undefined;
}

const medianOf = (days: readonly number[]): number | undefined =>
	days.length === 0 ? undefined : median(days.toSorted((one, other) => one - other));

export const deliveriesIn = ({ sales }: ReportRecords, period: Period): Deliveries => {
	const made = sales.flatMap(({ on, deliveredOn, deliveryPromises, cancelled }) => {
		const promised = latest(deliveryPromises)?.day;
		return deliveredOn === undefined ||
			promised === undefined ||
			cancelled !== undefined ||
			!isIn(period, deliveredOn)
			? []
			: { days: daysBetween(on, deliveredOn), daysLate: daysBetween(promised, deliveredOn) };
	});
	const late = made.map(({ daysLate }) => daysLate).filter(days => days > 0);
	const onTime = made.length - late.length;
	return {
		deliveries: made.length,
		onTime,
		share: shareOf(onTime, made.length),
		medianDays: medianOf(made.map(({ days }) => days)),
		medianDaysLate: medianOf(late),
	};
};
