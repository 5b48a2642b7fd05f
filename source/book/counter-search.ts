import type { Book } from './book.ts';
import { phonesOf } from './customer.ts';
import type { Day } from './day.ts';
import { familiarity } from './familiar.ts';
import { callName } from './find.ts';
import { mostPieces, priceReadings } from './item.ts';
import type { Francs } from './money.ts';
import { matchKey, splitTitle } from './name.ts';
import type { Customer, Product } from './records.ts';

/** What the words typed at the counter may mean. */
export type Candidate =
	| { readonly kind: 'customer'; readonly customer: Customer }
	| {
			readonly kind: 'product';
			readonly product: Product;
			readonly quantity: number;
			/** For one piece, when a price was typed. */
			readonly unitPrice?: Francs;
	  };

/** One way to read what was typed: pieces, a name or some of its words, the price of one piece. */
export interface CounterReading {
	readonly quantity: number;
	readonly words: string;
	readonly unitPrice?: Francs;
}

interface Entry<Record> {
	readonly record: Record;
	readonly words: readonly string[];
}

const customerEntries = new WeakMap<Book['customers'], readonly Entry<Customer>[]>();
const productEntries = new WeakMap<Book['products'], readonly Entry<Product>[]>();

const wordsOf = (text: string): readonly string[] => matchKey(text).split(' ');

const customersIn = ({ customers }: Book): readonly Entry<Customer>[] => {
	const entries =
		customerEntries.get(customers) ??
		Object.values(customers).map(record => ({ record, words: wordsOf(callName(record)) }));
	customerEntries.set(customers, entries);
	return entries;
};

const productsIn = ({ products }: Book): readonly Entry<Product>[] => {
	const entries =
		productEntries.get(products) ??
		Object.values(products).map(record => ({ record, words: wordsOf(record.name) }));
	productEntries.set(products, entries);
	return entries;
};

/** A number in front of other words is a name's only when it is the whole number there: `2 riz` is not `Riz 25kg`. */
const isWholeNumber = (word: string, number: string): boolean =>
	word.startsWith(number) && !/^\d/.test(word.slice(number.length));

/** Each word typed begins a word of the name, whatever their order. */
const matches = (words: readonly string[], typed: readonly string[]): boolean =>
	typed.every((part, index) => {
		const isInFront = index === 0 && typed.length > 1 && /^\d+$/.test(part);
		return words.some(word => (isInFront ? isWholeNumber(word, part) : word.startsWith(part)));
	});

/**
 * Every way to read a line, those that take the most words as a name first: `2 sac riz 18000` is a name, or
 * 2 pieces, or something at 18 000, or both.
 */
export const counterReadings = (typed: string): readonly CounterReading[] => {
	const text = typed.replaceAll(/\s+/g, ' ').trim();
	if (text === '') return [];
	const [, count = '', rest = ''] = /^(\d{1,5})(?:\s?[xX×])?\s(.+)$/u.exec(text) ?? [];
	const quantity = Number(count);
	const counted =
		rest !== '' && quantity >= 1 && quantity <= mostPieces ? [{ quantity, words: rest }] : [];
	return [{ quantity: 1, words: text }, ...counted].flatMap(reading => [
		reading,
		...priceReadings(reading.words).map(({ name, price }) => ({
			quantity: reading.quantity,
			words: name,
			unitPrice: price,
		})),
	]);
};

interface Ranked {
	readonly candidate: Candidate;
	readonly score: number;
	readonly isWhole: boolean;
	readonly name: string;
}

/** The very name first, then the most familiar, then by name. */
const byRank = (one: Ranked, other: Ranked): number => {
	if (one.isWhole !== other.isWhole) return one.isWhole ? -1 : 1;
	if (one.score !== other.score) return other.score - one.score;
	return one.name < other.name ? -1 : one.name > other.name ? 1 : 0;
};

const productsFor = (
	book: Book,
	{ words, quantity, unitPrice }: CounterReading,
	scoreOf: (id: string) => number,
): readonly Ranked[] => {
	const typed = wordsOf(words);
	const key = matchKey(words);
	return productsIn(book)
		.filter(entry => matches(entry.words, typed))
		.map(({ record }) => ({
			candidate: {
				kind: 'product',
				product: record,
				quantity,
				...(unitPrice === undefined ? {} : { unitPrice }),
			},
			score: scoreOf(record.id),
			isWhole: matchKey(record.name) === key,
			name: record.name,
		}));
};

const customersFor = (
	book: Book,
	text: string,
	scoreOf: (id: string) => number,
): readonly Ranked[] => {
	const typed = wordsOf(text);
	const key = matchKey(splitTitle(text).name);
	const digits = text.replaceAll(/[\s.-]/g, '');
	// A part of a number finds whose it is; three digits are in everybody's.
	const isNumber = /^\+?\d{4,}$/.test(digits);
	return customersIn(book)
		.filter(
			({ record, words }) =>
				matches(words, typed) ||
				(isNumber && phonesOf(record).some(phone => phone.includes(digits))),
		)
		.map(({ record }) => ({
			candidate: { kind: 'customer', customer: record },
			score: scoreOf(record.id),
			isWhole: matchKey(record.name) === key,
			name: record.name,
		}));
};

const byBarcode = new WeakMap<Book['products'], ReadonlyMap<string, Product>>();

/** The product that bears this barcode. */
export const productOfBarcode = ({ products }: Book, code: string): Product | undefined => {
	const codes =
		byBarcode.get(products) ??
		new Map(
			Object.values(products).flatMap(product =>
				product.barcode === undefined ? [] : [[product.barcode, product] as const],
			),
		);
	byBarcode.set(products, codes);
	return codes.get(code.trim());
};

/** A name, one way or another of reading it as pieces and a price: each product once. */
const withoutDoubles = (all: readonly Ranked[]): readonly Ranked[] => {
	const seen = new Set<string>();
	return all.filter(({ candidate }) => {
		const key =
			candidate.kind === 'customer'
				? candidate.customer.id
				: `${candidate.product.id} ${candidate.quantity} ${candidate.unitPrice ?? ''}`;
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
};

/**
 * The customers and products that the words typed at the counter may mean, the likeliest first. Accents,
 * case and the order of words are nothing; a number before the name is pieces and an amount after it the price
 * of one, unless they are part of a name.
 */
export const searchCounter = (book: Book, typed: string, today: Day): readonly Candidate[] => {
	const scanned = productOfBarcode(book, typed);
	if (scanned !== undefined) return [{ kind: 'product', product: scanned, quantity: 1 }];
	const scoreOf = familiarity(book, today);
	const [whole, ...others] = counterReadings(typed);
	if (whole === undefined) return [];
	const asName = [...productsFor(book, whole, scoreOf), ...customersFor(book, typed, scoreOf)];
	// `25 riz` may be the 25 kg bag or 25 bags: both are offered.
	const read = asName.length === 0 ? others : others.filter(one => one.unitPrice === undefined);
	const asLine = withoutDoubles(read.flatMap(reading => productsFor(book, reading, scoreOf)));
	return [asName, asLine].flatMap(ranked =>
		ranked.toSorted(byRank).map(({ candidate }) => candidate),
	);
};
