import type { Book } from './book.ts';
import { matchesWords, matchKey, splitTitle } from './name.ts';
import type { Customer, Product } from './records.ts';
import { ok, type Result, refuse } from './result.ts';

/** How a customer is called on screen and in messages: `Mr Paul`. */
export const callName = (customer: Customer): string =>
	customer.title === undefined ? customer.name : `${customer.title} ${customer.name}`;

const listed = (names: readonly string[]): readonly string[] => names.slice(0, 5);

/** Customers of exactly this name, accents, case and title aside; a title settles between namesakes. */
export const namesakes = (book: Book, typed: string): readonly Customer[] => {
	const { title, name } = splitTitle(typed);
	const key = matchKey(name);
	const same = Object.values(book.customers).filter(customer => matchKey(customer.name) === key);
	const titled = same.filter(customer => customer.title === title);
	return titled.length === 1 && same.length > 1 && title !== undefined ? titled : same;
};

const wordsOf = (name: string): readonly string[] => matchKey(splitTitle(name).name).split(' ');

/** Customers whose name holds every word typed, each of them whole: "Paul" is in "Paul Kamga", not in "Pauline". */
export const customersWith = (book: Book, typed: string): readonly Customer[] => {
	const words = wordsOf(typed);
	return Object.values(book.customers).filter(({ name }) => {
		const known = wordsOf(name);
		return words.every(word => known.includes(word));
	});
};

/** The one customer meant: by whole name first, else by the only name that holds these words. */
export const findCustomer = (book: Book, typed: string): Result<Customer> => {
	const same = namesakes(book, typed);
	const matches = same.length > 0 ? same : customersWith(book, typed);
	const [only] = matches;
	if (only === undefined) return refuse({ reason: 'customer-unknown', text: typed });
	return matches.length === 1
		? ok(only)
		: refuse({ reason: 'customer-ambiguous', text: typed, matches: listed(matches.map(callName)) });
};

/** The product of exactly this name (accents and case aside) or barcode. */
export const productNamed = (book: Book, typed: string): Product | undefined => {
	const key = matchKey(typed);
	return Object.values(book.products).find(
		product => product.barcode === typed.trim() || matchKey(product.name) === key,
	);
};

/** The one product meant: by its whole name or its barcode first, else by the only name with words that begin so. */
export const findProduct = (book: Book, typed: string): Result<Product> => {
	const named = productNamed(book, typed);
	if (named !== undefined) return ok(named);
	const key = matchKey(typed);
	if (key === '') return refuse({ reason: 'name-missing' });
	const matches = Object.values(book.products).filter(({ name }) =>
		matchesWords(matchKey(name), key),
	);
	const [only] = matches;
	if (only === undefined) return refuse({ reason: 'product-unknown', text: typed });
	return matches.length === 1
		? ok(only)
		: refuse({
				reason: 'product-ambiguous',
				text: typed,
				matches: listed(matches.map(({ name }) => name)),
			});
};
