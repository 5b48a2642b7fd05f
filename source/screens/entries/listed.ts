import type { Book } from '../../book/book.ts';
import { type Entry, entriesOf } from '../../book/entries.ts';
import { callName } from '../../book/find.ts';
import type { Sale } from '../../book/records.ts';
import { matching } from '../search/matching.ts';
import type { World } from '../turn.ts';
import type { EntriesState } from './state.ts';

/** Put together once per book, not once per key. */
const made = new WeakMap<Book, readonly Entry[]>();

const entriesIn = (book: Book): readonly Entry[] => {
	const entries = made.get(book) ?? entriesOf(book);
	made.set(book, entries);
	return entries;
};

export const salesOfEntry = (entry: Entry): readonly Sale[] => {
	switch (entry.entry) {
		case 'sale':
			return [entry.sale];
		case 'payment':
			return entry.sales;
		case 'advance-back':
			return [];
	}
};

export const customerIdOf = (entry: Entry): string | undefined =>
	entry.entry === 'sale' ? entry.sale.customerId : entry.customerId;

/** Who it is with and what it is about: what is looked for. */
const wordsOf = (entry: Entry, book: Book): string => {
	const customer = book.customers[customerIdOf(entry) ?? ''];
	return [
		...(customer === undefined ? [] : [callName(customer)]),
		...salesOfEntry(entry).flatMap(({ lines }) => lines.map(({ name }) => name)),
		...(entry.entry === 'payment' ? [entry.how.reference ?? ''] : []),
	].join(' ');
};

export const entriesListed = ({ book }: World, { query }: EntriesState): readonly Entry[] =>
	matching(entriesIn(book), query, entry => wordsOf(entry, book));
