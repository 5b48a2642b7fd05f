import type { Book } from '../book/book.ts';
import type { Day } from '../book/day.ts';
import { ok, type Result, refuse } from '../book/result.ts';
import { morningOf } from '../relances/morning.ts';
import type { Relance } from '../relances/relance.ts';

/** One of the day's relances by its id, in small or capital letters. */
export const findRelance = (book: Book, today: Day, typed: string): Result<Relance> => {
	const id = typed.trim().toLowerCase();
	const found = morningOf(book, today).relances.find(relance => relance.id === id);
	return found === undefined ? refuse({ reason: 'relance-unknown', id: typed }) : ok(found);
};
