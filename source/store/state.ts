import { applyChanges, type Book, type Change, type TableName } from '../book/book.ts';
import type { Day } from '../book/day.ts';
import { type Operation, reverseOf, type Writer, withOperation } from '../book/history.ts';

/** The book and what the store has to know about it. */
export interface State {
	/** Given to the book once, so that the files of two shops cannot be mixed. */
	readonly bookId: string;
	/** Of the last entry of the journal that is in it; 0 when there was none yet. */
	readonly sequence: number;
	/** The shop's day of that entry. */
	readonly lastDay: Day | undefined;
	/** The directory of the archive, beside the book. */
	readonly archive: string;
	readonly history: readonly Operation[];
	readonly book: Book;
}

/** One line of the journal: what one commit put and took out. */
export interface Entry {
	readonly sequence: number;
	readonly on: Day;
	/** The machine's clock, ISO 8601: for the reader, never for the order. */
	readonly at: string;
	readonly by: Writer;
	readonly undoes?: number;
	/** The store's own doing, such as archiving: nobody's to take back. */
	readonly isUpkeep?: true;
	readonly changes: readonly Change[];
}

/** @param copied as for `applyChanges`: passed along by whoever applies many entries */
export const withEntry = (state: State, entry: Entry, copied?: Set<TableName>): State => {
	const { sequence, on, at, by, undoes, isUpkeep, changes } = entry;
	const reverse = isUpkeep ? [] : reverseOf(state.book, changes);
	const book = applyChanges(state.book, changes, copied);
	if (isUpkeep) return { ...state, sequence, book };
	const operation: Operation = {
		sequence,
		on,
		at,
		by,
		...(undoes === undefined ? {} : { undoes }),
		reverse,
	};
	return {
		...state,
		sequence,
		lastDay: on,
		history: withOperation(state.history, operation),
		book,
	};
};
