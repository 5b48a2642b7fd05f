import type { Day } from '../book/day.ts';
import type { PromiseWarning } from '../book/promise-check.ts';
import { promisesSeen } from '../book/promises.ts';
import type { Sale } from '../book/records.ts';
import { balanceOf } from '../book/sale.ts';
import type { Catalog } from './catalog-type.ts';
import { dayWords, shortDay } from './describe.ts';
import { cut, mostQuoted } from './width.ts';

/** What speaks against a delivery day, in a sentence. */
export const describePromiseWarning = (
	warning: PromiseWarning,
	today: Day,
	catalog: Catalog,
): string => {
	const { promise } = catalog.counter;
	switch (warning.warning) {
		case 'closed-day':
			return promise.closed(
				dayWords(warning.day, today, catalog),
				dayWords(warning.next, today, catalog),
			);
		case 'short': {
			const { product, onHand, wanted, promised, coming } = warning;
			const name = cut(product.name, mostQuoted);
			const short =
				promised === 0
					? promise.short(name, onHand, wanted)
					: promise.shortOthers(name, onHand, wanted, promised);
			return coming === undefined
				? short
				: `${short} ${promise.coming(coming.quantity, shortDay(coming.on, today))}`;
		}
		case 'sooner-than-usual':
			return promise.soon(warning.days, warning.usual.days, warning.usual.over);
	}
};

/**
 * `A promis le 27/11`, or `Promesse du 20/11 manquée`: what holds of his word for what he still owes, and whether
 * that speaks against him; nothing when he gave none.
 */
export const describePayPromise = (
	sales: readonly Sale[],
	today: Day,
	{ aftersale }: Catalog,
): { readonly text: string; readonly isBroken: boolean } => {
	const { toCome, broken } = aftersale.promise;
	const seen = promisesSeen(
		sales.filter(sale => balanceOf(sale) > 0),
		today,
	);
	const last = seen
		.filter(({ fate }) => fate === 'to-come' || fate === 'broken')
		.toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
		.at(-1);
	if (last === undefined) return { text: '', isBroken: false };
	const isBroken = last.fate === 'broken';
	const on = shortDay(last.day, today);
	return { text: isBroken ? broken(on) : toCome(on), isBroken };
};
