import { applyChanges, type Book, type Change, put, type TableName, type Tables } from './book.ts';
import type { Day } from './day.ts';
import type { Id } from './records.ts';
import { referencesOf } from './references.ts';
import { ok, type Result, refuse } from './result.ts';

/** Who wrote: a command of the program, in one process of this machine. */
export interface Writer {
	/** `notebook`, `sell`, `pay`… */
	readonly command: string;
	readonly pid: number;
}

/** One thing that was done to the book, and what takes it back. */
export interface Operation {
	/** 1 is the first ever. The order of the history: clocks are not to be trusted. */
	readonly sequence: number;
	/** The shop's day. */
	readonly on: Day;
	/** The instant the machine's clock showed, ISO 8601. To be read, never to order by. */
	readonly at: string;
	readonly by: Writer;
	/** The operation that this one took back. */
	readonly undoes?: number;
	/** The records as they were before; those that were not there, to be taken out. */
	readonly reverse: readonly Change[];
}

/** What an operation gives when it is not refused. */
export interface Changing {
	readonly changes: readonly Change[];
	/** The operation that this one takes back. */
	readonly undoes?: number;
}

/** Pure: what is to be changed in the newest book, which nobody else writes meanwhile. */
export type Operate<Done extends Changing> = (
	book: Book,
	history: readonly Operation[],
) => Result<Done>;

/** How many operations can be taken back and are listed. */
export const mostOperations = 50;

/** Which record a change is about. */
export const keyOf = (change: Change): string =>
	change.table === 'settings'
		? 'settings'
		: `${change.table} ${'removed' in change ? change.removed : change.record.id}`;

const takenBack = (book: Book, change: Change): Change => {
	if (change.table === 'settings') return { table: 'settings', record: book.settings };
	const id = 'removed' in change ? change.removed : change.record.id;
	const records: Readonly<Record<Id, Tables[TableName]>> = book[change.table];
	const before = Object.hasOwn(records, id) ? records[id] : undefined;
	return before === undefined
		? { table: change.table, removed: id }
		: put(change.table, before as Tables[typeof change.table]);
};

/** What brings the book back to where it was before these changes: each record once. */
export const reverseOf = (book: Book, changes: readonly Change[]): readonly Change[] => [
	...new Map(changes.map(change => [keyOf(change), takenBack(book, change)])).values(),
];

/** The history with one more operation; the oldest make room. */
export const withOperation = (
	history: readonly Operation[],
	operation: Operation,
): readonly Operation[] => [...history, operation].slice(-mostOperations);

/** An operation counts as undone until the undoing is itself undone. */
export const isUndone = (history: readonly Operation[], sequence: number): boolean =>
	history.some(undoing => undoing.undoes === sequence && !isUndone(history, undoing.sequence));

/** A copy made elsewhere cannot be unmade. */
const isOnlyNoted = ({ reverse }: Operation): boolean =>
	reverse.every(({ table }) => table === 'backups');

/** What `u` takes back: the last thing done today that still stands. */
export const lastToUndo = (history: readonly Operation[], today: Day): Operation | undefined =>
	history.findLast(
		operation =>
			operation.on === today &&
			operation.undoes === undefined &&
			!isOnlyNoted(operation) &&
			!isUndone(history, operation.sequence),
	);

/** Of what came after, what still has an effect: an operation and its undoing are as if nothing had been done. */
const standingAfter = (
	history: readonly Operation[],
	operation: Operation,
): readonly Operation[] => {
	const later = history.filter(({ sequence }) => sequence > operation.sequence);
	const isCancelled = ({ sequence, undoes }: Operation): boolean =>
		isUndone(history, sequence) || (undoes !== undefined && undoes > operation.sequence);
	return later.filter(one => !isCancelled(one));
};

interface Undone {
	readonly changes: readonly Change[];
	readonly undoes: number;
	readonly operation: Operation;
}

/**
 * Sales that an import made, or that a merge renamed, may have gone to the archive, where no undoing reaches them.
 * Only an undoing takes sales out of the book itself, and brings them back.
 */
const isGone =
	(book: Book, { undoes }: Operation) =>
	(change: Change): boolean => {
		if (change.table !== 'sales') return false;
		return 'removed' in change
			? !Object.hasOwn(book.sales, change.removed)
			: undoes === undefined && !Object.hasOwn(book.sales, change.record.id);
	};

/** What a record that is put speaks of. */
const spokenOf = (change: Change): readonly string[] =>
	change.table === 'settings' || 'removed' in change
		? []
		: referencesOf(change.table, change.record).map(({ table, id }) => `${table} ${id}`);

/**
 * Takes one operation back, as a new one: nothing is erased from the history. Refused once its day is over,
 * when it was taken back already, or while something done later stands on the same records.
 */
export const undoOperation = (
	book: Book,
	history: readonly Operation[],
	sequence: number,
	today: Day,
): Result<Undone> => {
	const operation = history.find(one => one.sequence === sequence);
	if (operation === undefined) return refuse({ reason: 'operation-unknown' });
	if (isUndone(history, sequence)) return refuse({ reason: 'already-undone' });
	if (operation.on !== today) return refuse({ reason: 'day-closed', day: operation.on });
	const touched = new Set(operation.reverse.map(keyOf));
	// What goes may be spoken of by what was done later, what comes back may speak of what went later: a
	// message about a sale, the sale of a customer.
	const gone = new Set(operation.reverse.filter(change => 'removed' in change).map(keyOf));
	const named = new Set(operation.reverse.flatMap(spokenOf));
	const blocks = (present: Change): boolean =>
		touched.has(keyOf(present)) ||
		('removed' in present
			? named.has(keyOf(present))
			: spokenOf(present).some(key => gone.has(key)));
	const isInTheWay = standingAfter(history, operation).some(({ reverse }) =>
		reverse.some(change => blocks(takenBack(book, change))),
	);
	if (isInTheWay) return refuse({ reason: 'changed-since' });
	if (operation.reverse.some(isGone(book, operation))) return refuse({ reason: 'archived-since' });
	return ok({ changes: operation.reverse, undoes: sequence, operation });
};

/** The book right before and right after an operation, for the records it touched. */
export interface Seen {
	readonly operation: Operation;
	readonly before: Book;
	readonly after: Book;
}

const onceAsked = <Made>(make: () => Made): (() => Made) => {
	let made: Made | undefined;
	return () => {
		made ??= make();
		return made;
	};
};

/**
 * Every operation with what it changed, the newest first, told from the book as it is now. The books of the past
 * are put together when they are looked at: to undo the last operation takes one of them.
 */
export const historySeen = (history: readonly Operation[], book: Book): readonly Seen[] => {
	let after = (): Book => book;
	return history.toReversed().map(operation => {
		const later = after;
		const before = onceAsked(() => applyChanges(later(), operation.reverse));
		after = before;
		return {
			operation,
			get before() {
				return before();
			},
			get after() {
				return later();
			},
		};
	});
};
