import type { Book } from './book.ts';
import { productNamed } from './find.ts';
import { type Francs, groupDigits, parseAmount } from './money.ts';
import { parseText } from './name.ts';
import { ok, type Result, refuse } from './result.ts';
import type { LineFacts } from './sale.ts';

/** The most pieces one line takes. */
export const mostPieces = 99_999;

/** A whole number of pieces (or days): `3`, not `-1`, `2.5` or `1e3`. */
export const parseQuantity = (typed: string, least = 1): Result<number> => {
	const text = typed.trim();
	const quantity = Number(text);
	return /^\d{1,5}$/.test(text) && quantity >= least && quantity <= mostPieces
		? ok(quantity)
		: refuse({ reason: 'quantity-unreadable', text });
};

interface Reading {
	readonly name: string;
	readonly price?: Francs;
}

const endsLikeAmount = /\d[kM]?\s*(?:F\.? ?CFA|CFA|FRS?|F|XAF)?$/i;

/** Every way to cut `name price`: the price is the last words, five at most, that read as one amount. */
export const priceReadings = (text: string): readonly Required<Reading>[] => {
	const words = text.split(' ');
	const found: Required<Reading>[] = [];
	for (let taken = 1; taken <= 5 && taken < words.length; taken++) {
		const typed = words.slice(-taken).join(' ');
		const price = endsLikeAmount.test(typed) ? parseAmount(typed) : undefined;
		if (price?.ok) found.push({ name: words.slice(0, -taken).join(' '), price: price.value });
	}
	return found;
};

const show = ({ name, price }: Required<Reading>): string => `${name}: ${groupDigits(price)}`;

/** Nothing at the end reads as a price; when it tried to be one (`12,5`, `-500`), say what is wrong with it. */
const withoutPrice = (text: string): Result<Reading> => {
	const last = text.split(' ').at(-1) ?? '';
	const price = /^-?\d[\d.,e]*$/i.test(last) ? parseAmount(last) : ok(0);
	return price.ok ? ok({ name: text }) : price;
};

/**
 * Picks the reading meant. `Sac de Riz 25kg` known to the book needs no price; of several readings the
 * one that names a known product wins; `Redmi 12 500` named by nobody stays ambiguous and is refused.
 */
const chosen = (
	book: Book,
	text: string,
	readings: readonly Required<Reading>[],
): Result<Reading> => {
	if (productNamed(book, text) !== undefined) return ok({ name: text });
	const [only, ...others] = readings;
	if (only === undefined) return withoutPrice(text);
	if (others.length === 0) return ok(only);
	const known = readings.filter(reading => productNamed(book, reading.name) !== undefined);
	return known.length === 1 && known[0] !== undefined
		? ok(known[0])
		: refuse({ reason: 'item-ambiguous', text, readings: readings.map(show) });
};

const pieces = /^([-+]?\d[-+\d.,/eE]*)(?:[xX×]|\s[x×](?=\s\D))?\s(.+)$/u;

/** What stands for the pieces in front of a name, whether it can be read or not. */
export const leadingNumber = (typed: string): string | undefined => pieces.exec(typed.trim())?.[1];

/** Reads one line of a sale: quantity, name, unit price (`1 Tablette Samsung 45000`). */
export const parseItem = (book: Book, typed: string): Result<LineFacts> => {
	const text = typed.replaceAll(/\s+/g, ' ').trim();
	if (text === '') return refuse({ reason: 'item-unreadable', text });
	const [, count, rest = ''] = pieces.exec(text) ?? [];
	const quantity = count === undefined ? ok(1) : parseQuantity(count);
	if (!quantity.ok) return quantity;
	const said = count === undefined ? text : rest;
	const reading = chosen(book, said, priceReadings(said));
	if (!reading.ok) return reading;
	const name = parseText(reading.value.name);
	if (!name.ok) return name;
	const product = productNamed(book, name.value);
	const { price } = reading.value;
	return ok({
		name: product?.name ?? name.value,
		...(product === undefined ? {} : { productId: product.id }),
		quantity: quantity.value,
		...(price === undefined ? {} : { unitPrice: price }),
	});
};
