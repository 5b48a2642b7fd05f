import type { Book, Facts } from '../book/book.ts';
import { type CustomerFacts, keepCustomer, recogniseCustomer } from '../book/customer.ts';
import { callName, customersLike } from '../book/find.ts';
import { matchKey, splitTitle } from '../book/name.ts';
import { refuse } from '../book/result.ts';

const wordsOf = (name: string): readonly string[] => matchKey(splitTitle(name).name).split(' ');

/** Known customers whose name holds all the words typed, and others. */
const perhapsMeant = (book: Book, typedName: string): readonly string[] => {
	const typed = wordsOf(typedName);
	return customersLike(book, typedName)
		.filter(({ name }) => typed.every(word => wordsOf(name).includes(word)))
		.map(callName);
};

/**
 * `keepCustomer`, except that nobody is doubled in silence: "Paul" typed while only "Paul Kamga" is known
 * may be him, and is refused until the whole name or a number says who it is.
 */
export const keepKnown = (
	book: Book,
	facts: CustomerFacts,
	given: Facts,
): ReturnType<typeof keepCustomer> => {
	const known = recogniseCustomer(book, facts);
	if (!known.ok) return known;
	const matches =
		known.value === undefined && facts.phone === undefined
			? perhapsMeant(book, facts.typedName)
			: [];
	return matches.length > 0
		? refuse({ reason: 'customer-perhaps-known', text: facts.typedName, matches })
		: keepCustomer(book, facts, given);
};
