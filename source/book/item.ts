import type { Book } from './book.ts';
import { productNamed } from './find.ts';
import { groupDigits, parseAmount } from './money.ts';
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
	readonly price?: string;
}

const endsLikeAmount = /\d[kM]?\s*(?:F\.? ?CFA|CFA|FRS?|F|XAF)?$/i;

/** Every way to cut `name price`: the price is the last words, five at most, that read as one amount. */
const readingsOf = (words: readonly string[]): readonly Reading[] => {
	const found: Reading[] = [];
	for (let taken = 1; taken <= 5 && taken < words.length; taken++) {
		const price = words.slice(-taken).join(' ');
		if (endsLikeAmount.test(price) && parseAmount(price).ok)
			found.push({ name: words.slice(0, -taken).join(' '), price });
	}
	return found;
};

const show = (reading: Reading): string => {
	const amount = parseAmount(reading.price ?? '');
	return `${reading.name}: ${groupDigits(amount.ok ? amount.value : 0)}`;
};

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
const chosen = (book: Book, text: string, readings: readonly Reading[]): Result<Reading> => {
	if (productNamed(book, text) !== undefined) return ok({ name: text });
	const [only, ...others] = readings;
	if (only === undefined) return withoutPrice(text);
	if (others.length === 0) return ok(only);
	const known = readings.filter(reading => productNamed(book, reading.name) !== undefined);
	return known.length === 1 && known[0] !== undefined
		? ok(known[0])
		: refuse({ reason: 'item-ambiguous', text, readings: readings.map(show) });
};

/** Reads one line of a sale: quantity, name, unit price (`1 Tablette Samsung 45000`). */
export const parseItem = (book: Book, typed: string): Result<LineFacts> => {
	const text = typed.replaceAll(/\s+/g, ' ').trim();
	if (text === '') return refuse({ reason: 'item-unreadable', text });
	const [, count, rest = ''] =
		/^([-+]?\d[-+\d.,eE]*)(?:[xX×]|\s[x×](?=\s\D))?\s(.+)$/u.exec(text) ?? [];
	const quantity = count === undefined ? ok(1) : parseQuantity(count);
	if (!quantity.ok) return quantity;
	const said = count === undefined ? text : rest;
	const reading = chosen(book, said, readingsOf(said.split(' ')));
	if (!reading.ok) return reading;
	const name = parseText(reading.value.name);
	if (!name.ok) return name;
	const product = productNamed(book, name.value);
	const price = reading.value.price === undefined ? undefined : parseAmount(reading.value.price);
	if (price !== undefined && !price.ok) return price;
	return ok({
		name: product?.name ?? name.value,
		...(product === undefined ? {} : { productId: product.id }),
		quantity: quantity.value,
		...(price === undefined ? {} : { unitPrice: price.value }),
	});
};
