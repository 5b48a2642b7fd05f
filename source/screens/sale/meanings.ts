import { type Candidate, counterReadings, searchCounter } from '../../book/counter-search.ts';
import { leadingNumber, parseQuantity } from '../../book/item.ts';
import type { Francs } from '../../book/money.ts';
import { matchKey, parseText, splitTitle } from '../../book/name.ts';
import type { TextField } from '../../components/text-field.ts';
import type { World } from '../turn.ts';
import type { SaleState } from './state.ts';

/** What Enter makes of the words: something of the book, or something new. */
export type Meaning =
	| Candidate
	| { readonly kind: 'new-customer'; readonly typedName: string }
	| {
			readonly kind: 'new-product';
			readonly name: string;
			readonly quantity: number;
			readonly unitPrice?: Francs;
	  };

/** Of what was typed, the reading that has the most besides the name: pieces and a price. */
const newProduct = (typed: string): readonly Meaning[] => {
	const readings = counterReadings(typed);
	const priced = readings.filter(({ unitPrice }) => unitPrice !== undefined);
	const counted = readings.filter(({ quantity }) => quantity > 1);
	const [reading] = [
		...priced.filter(one => counted.includes(one)),
		...priced,
		...counted,
		...readings,
	];
	if (reading === undefined) return [];
	const name = parseText(reading.words);
	const { quantity, unitPrice } = reading;
	return name.ok
		? [
				{
					kind: 'new-product',
					name: name.value,
					quantity,
					...(unitPrice === undefined ? {} : { unitPrice }),
				},
			]
		: [];
};

/** A title says that somebody is meant; a number, that something is. */
const newOnes = (typed: string): readonly Meaning[] => {
	const name = parseText(typed);
	const pieces = leadingNumber(typed);
	const isCounted = pieces === undefined || parseQuantity(pieces).ok;
	if (!name.ok || !isCounted || !/\p{L}/u.test(typed)) return [];
	const hasNumber = /\d/.test(typed);
	const product = newProduct(typed);
	if (hasNumber) return product;
	const customer: Meaning = { kind: 'new-customer', typedName: name.value };
	return splitTitle(typed).title === undefined ? [...product, customer] : [customer, ...product];
};

/** Somebody or something of exactly that name is not offered as new. */
const isNamed = (found: Candidate, meaning: Meaning): boolean =>
	meaning.kind === 'new-product' &&
	found.kind === 'product' &&
	matchKey(found.product.name) === matchKey(meaning.name);

const most = 40;

const search = (text: string, { book, facts }: World): readonly Meaning[] => {
	const found = searchCounter(book, text, facts.today).slice(0, most);
	const made = newOnes(text).filter(one => !found.some(known => isNamed(known, one)));
	return [...found, ...made];
};

const told = new WeakMap<
	TextField,
	{ readonly book: World['book']; readonly meanings: readonly Meaning[] }
>();

/**
 * Everything that the words in the field may mean, the likeliest first and the new last. Looked for once a key:
 * the frame and the next key ask again.
 */
export const meaningsOf = ({ field, asking }: SaleState, world: World): readonly Meaning[] => {
	if (asking.asks !== 'anything' || field.text.trim() === '') return [];
	const before = told.get(field);
	if (before?.book === world.book) return before.meanings;
	const meanings = search(field.text, world);
	told.set(field, { book: world.book, meanings });
	return meanings;
};
