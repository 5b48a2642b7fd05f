import { callName } from '../../book/find.ts';
import { standingOf } from '../../book/standing.ts';
import { describeNoted } from '../../text/describe-noted.ts';
import { describeStanding } from '../../text/describe-standing.ts';
import { cut, widthOf, wrap } from '../../text/width.ts';
import type { World } from '../turn.ts';
import { mark, type Row } from './rows.ts';
import type { SaleState } from './state.ts';

/** What was noted of the buyer: rows at most, and in a window of fewer rows than that only one. */
const mostNoted = 3;
const smallRows = 20;

const buyerName = ({ buyer }: SaleState, { book, catalog }: World): string => {
	if (buyer === undefined) return catalog.counter.nobody;
	if ('typedName' in buyer) return buyer.typedName;
	const customer = book.customers[buyer.customerId];
	return customer === undefined ? '' : callName(customer);
};

/** What is worth a word to him now: a row each, as many as a small window can spare. */
const notedRows = ({ buyer }: SaleState, { book, catalog, facts, size }: World): readonly Row[] => {
	const customer =
		buyer !== undefined && 'customerId' in buyer ? book.customers[buyer.customerId] : undefined;
	if (customer === undefined) return [];
	const columns = size.columns - 6;
	return describeNoted(customer, facts.today, catalog)
		.slice(0, size.rows < smallRows ? 1 : mostNoted)
		.map((text): Row => [{ text: '     ' }, { text: cut(text, columns), columns, tone: 'good' }]);
};

/** Who buys, and how he stands with the shop. */
export const buyerRows = (state: SaleState, world: World): readonly Row[] => {
	const { size, catalog, book, facts } = world;
	const label = catalog.counter.label(catalog.counter.buyer);
	const isChosen = state.chosen === 'buyer';
	const { buyer } = state;
	const standing =
		buyer !== undefined && 'customerId' in buyer
			? describeStanding(standingOf(book, buyer.customerId, facts.today), facts.today, catalog)
			: '';
	return [
		[
			mark(isChosen),
			{ text: label },
			{
				text: buyerName(state, world),
				columns: size.columns - 4 - widthOf(label),
				tone: isChosen ? 'chosen' : buyer === undefined ? 'muted' : 'title',
			},
		],
		...(standing === ''
			? []
			: wrap(standing, size.columns - 6).map(
					(text): Row => [{ text: '     ' }, { text, columns: size.columns - 6 }],
				)),
		...notedRows(state, world),
	];
};
