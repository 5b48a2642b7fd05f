import {
	type CounterSale,
	type CounterSaleFacts,
	recordCounterSale,
	totalAsked,
} from '../../book/counter-sale.ts';
import { recogniseCustomer } from '../../book/customer.ts';
import type { Day } from '../../book/day.ts';
import { type Francs, francs, noFrancs } from '../../book/money.ts';
import type { Customer, Means } from '../../book/records.ts';
import type { Catalog } from '../../text/catalog.ts';
import { dayWords } from '../../text/describe.ts';
import { saleWords } from '../../text/describe-sale.ts';
import { cut, mostQuoted } from '../../text/width.ts';
import type { Basket } from '../about.ts';
import type { Filled, Given } from '../form/form.ts';
import type { World } from '../turn.ts';

export interface Settled {
	/** Counted for the sale, and what is to be handed back. */
	readonly paid: { readonly amount: Francs; readonly change: Francs };
	/** Read from the form while something is paid. */
	readonly means: Means;
	readonly reference?: string;
	readonly due?: Day;
	readonly deliver?: Day;
}

const nothing: Basket = { lines: [] };

export const basketOf = ({ about }: Given): Basket => about.basket ?? nothing;

export const totalIn = (given: Given): Francs =>
	totalAsked(given.world.book, basketOf(given).lines);

/** The customer of the book who buys, if he is one. */
export const buyerIn = (given: Given): Customer | undefined => {
	const { buyer } = basketOf(given);
	const { book } = given.world;
	if (buyer === undefined) return undefined;
	if ('customerId' in buyer) return book.customers[buyer.customerId];
	const known = recogniseCustomer(book, buyer);
	return known.ok ? known.value : undefined;
};

export const leftOf = (filled: Filled<Settled>): Francs =>
	francs(totalIn(filled) - (filled.values.paid?.amount ?? noFrancs));

export const hasBuyer = (filled: Filled<Settled>): boolean => basketOf(filled).buyer !== undefined;

export const factsOf = (values: Settled, given: Given): CounterSaleFacts => {
	const { paid, means, reference, due, deliver } = values;
	return {
		...basketOf(given),
		paid: paid.amount,
		...(paid.amount === noFrancs || means === 'cash' ? {} : { means }),
		...(reference === undefined ? {} : { reference }),
		...(due === undefined ? {} : { dueOn: due }),
		...(deliver === undefined ? {} : { deliverOn: deliver }),
	};
};

/** What would be kept, told before it is. */
export const previewOf = (values: Settled, given: Given): CounterSale | undefined => {
	const { book, facts } = given.world;
	const recorded = recordCounterSale(book, factsOf(values, given), facts);
	return recorded.ok ? recorded.value : undefined;
};

export const wordsOf = (
	{ sale, customer }: CounterSale,
	{ book, facts, catalog }: World,
	deliver: Day | undefined,
): string =>
	[
		...saleWords(sale, customer, book.settings, facts.today, catalog),
		...(deliver === undefined
			? []
			: [catalog.counter.deliveredOn(dayWords(deliver, facts.today, catalog))]),
	].join(', ');

/** A count is owed where the stock went below zero. */
export const shortStock = ({ changes }: CounterSale, { commands }: Catalog): readonly string[] =>
	changes.flatMap(change =>
		change.table === 'products' && 'record' in change && (change.record.stock ?? 0) < 0
			? [
					commands.warnings.stockBelowZero(
						cut(change.record.name, mostQuoted),
						change.record.stock ?? 0,
					),
				]
			: [],
	);
