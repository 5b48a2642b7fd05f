import type { Book } from '../book/book.ts';
import { consumptionsIn } from '../book/consumption.ts';
import { comingEvents } from '../book/dated-event.ts';
import { type Day, daysBetween } from '../book/day.ts';
import type { Customer } from '../book/records.ts';
import { daysOf, rhythmOf } from '../book/rhythm.ts';
import { salesOf } from '../book/sales-of.ts';
import type { Catalog } from './catalog-type.ts';
import { shortDay } from './describe.ts';
import { describeRemark } from './describe-happening.ts';
import { cut, mostQuoted } from './width.ts';

/** In days: sooner than that, a day of his is worth a word at the counter. */
const nearDays = 7;

const mostRemarks = 2;

/** When the customer is at the counter: the days of his that are near, then what was last noted, the newest first. */
export const describeNoted = (
	{ events, remarks = [] }: Customer,
	today: Day,
	catalog: Catalog,
): readonly string[] => {
	const { event, remark } = catalog.courtesy;
	return [
		...comingEvents(events, today, nearDays).map(({ event: { what }, on }) =>
			event.coming(what, daysBetween(today, on), shortDay(on, today)),
		),
		...remarks
			.slice(-mostRemarks)
			.toReversed()
			.map(one => remark.onDay(shortDay(one.on, today), describeRemark(one, catalog))),
	];
};

/** `Achète d'habitude : Sac de Riz tous les 18 jours`; empty while nothing is regular. */
export const describeRhythms = (book: Book, { id }: Customer, { courtesy }: Catalog): string => {
	const rhythms = consumptionsIn(book, salesOf(book, id)).flatMap(({ productId, supplies }) => {
		const rhythm = rhythmOf(supplies);
		const name = book.products[productId]?.name;
		return rhythm === undefined || name === undefined
			? []
			: courtesy.rhythm(cut(name, mostQuoted), daysOf(rhythm.daysAPiece, 1));
	});
	return rhythms.length === 0 ? '' : courtesy.rhythms(rhythms.join(', '));
};
