import type { Day } from '../book/day.ts';
import type { PromiseWarning } from '../book/promise-check.ts';
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
