import type { Book, Facts } from '../book/book.ts';
import { type CustomerFacts, keepCustomer, recogniseCustomer } from '../book/customer.ts';
import { callName, customersWith } from '../book/find.ts';
import { type Result, refuse } from '../book/result.ts';

/**
 * Why a typed name is not taken for somebody new: "Paul" typed while only "Paul Kamga" is known may be him, and
 * is refused until the whole name or a number says who it is. `undefined` when nothing speaks against it.
 */
export const perhapsKnown = (
	book: Book,
	facts: Pick<CustomerFacts, 'typedName' | 'phone'>,
): Result<never> | undefined => {
	const known = recogniseCustomer(book, facts);
	if (!known.ok) return known;
	const matches =
		known.value === undefined && facts.phone === undefined
			? customersWith(book, facts.typedName).map(callName)
			: [];
	return matches.length > 0
		? refuse({ reason: 'customer-perhaps-known', text: facts.typedName, matches })
		: undefined;
};

/** `keepCustomer`, except that nobody is doubled in silence. */
export const keepKnown = (
	book: Book,
	facts: CustomerFacts,
	given: Facts,
): ReturnType<typeof keepCustomer> => perhapsKnown(book, facts) ?? keepCustomer(book, facts, given);
