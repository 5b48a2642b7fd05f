import { totalAsked } from '../../book/counter-sale.ts';
import { callName } from '../../book/find.ts';
import { showAmount } from '../../book/money.ts';
import { standingOf } from '../../book/standing.ts';
import { describeLimit, describeStanding } from '../../text/describe-standing.ts';
import { cut, mostQuoted } from '../../text/width.ts';
import type { Filled, Given, Told } from '../form/form.ts';
import { basketOf, buyerIn, leftOf, type Settled, totalIn } from './settled.ts';

const mostLines = 5;

const basketRows = (given: Given): readonly Told[] => {
	const { lines } = basketOf(given);
	const { book, catalog } = given.world;
	const shown = lines.slice(0, lines.length > mostLines ? mostLines - 1 : mostLines);
	return [
		...shown.map(line => ({
			text: catalog.counter.line(
				line.quantity,
				cut(line.name, mostQuoted),
				showAmount(totalAsked(book, [line])),
			),
		})),
		...(shown.length < lines.length
			? [{ text: catalog.screens.moreBelow(lines.length - shown.length) }]
			: []),
		{ text: catalog.counter.total(showAmount(totalIn(given))), tone: 'good' as const },
	];
};

/** What the customer owes already, shown at the moment more is granted. */
const standingRows = (filled: Filled<Settled>): readonly Told[] => {
	const customer = buyerIn(filled);
	if (customer === undefined) return [];
	const { book, facts, catalog } = filled.world;
	const standing = standingOf(book, customer.id, facts.today);
	const limit = describeLimit(standing, leftOf(filled), catalog);
	return [
		{
			text: catalog.counter.about(
				cut(callName(customer), mostQuoted),
				describeStanding(standing, facts.today, catalog),
			),
			tone: standing.owed > 0 ? ('alert' as const) : ('plain' as const),
		},
		...(limit === '' ? [] : [{ text: limit, tone: 'alert' as const }]),
	];
};

/** What is to be known before it is settled: what is sold, and to whom. */
export const situationOf = (filled: Filled<Settled>): readonly Told[] => [
	...basketRows(filled),
	...standingRows(filled),
];
