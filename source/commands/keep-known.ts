import type { Book, Facts } from '../book/book.ts';
import { type CustomerFacts, keepCustomer, recogniseCustomer } from '../book/customer.ts';
import { callName, customersWith } from '../book/find.ts';
import { refuse } from '../book/result.ts';

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
			? customersWith(book, facts.typedName).map(callName)
			: [];
	return matches.length > 0
		? refuse({ reason: 'customer-perhaps-known', text: facts.typedName, matches })
		: keepCustomer(book, facts, given);
};
