import type { TableName } from '../book/book.ts';
import { namesIn } from './disk.ts';
import { StoreFault } from './fault.ts';
import { type Files, journalGeneration } from './files.ts';
import { type Journal, type JournalHead, readJournal } from './journal.ts';
import type { Snapshot } from './snapshot.ts';
import { type Entry, type State, withEntry } from './state.ts';

/** A snapshot with what its journals say was committed since. */
export interface Replayed {
	readonly state: State;
	readonly generation: number;
	readonly journal: Journal | undefined;
	readonly applied: number;
}

/** Applies entries that must follow each other without a gap; those already in the state are passed over. */
export const applyEntries = (state: State, entries: readonly Entry[], path: string): State => {
	let next = state;
	const copied = new Set<TableName>();
	for (const entry of entries) {
		if (entry.sequence <= next.sequence) continue;
		if (entry.sequence !== next.sequence + 1)
			throw new StoreFault('damaged', path, String(entry.sequence));
		next = withEntry(next, entry, copied);
	}
	return next;
};

const isOf = (state: State, generation: number, { journal, generation: own }: JournalHead) =>
	journal === state.bookId && own === generation;

/** What a checkpoint or a restore that failed left: the next one replaces it. */
const isUnused = ({ entries, torn }: Journal): boolean =>
	entries.length === 0 && torn === undefined;

/**
 * The snapshot with its journal, and with those after it that a lost rename may have left behind. The journal
 * of one that is `old` is known to be whole, and says so where the next one starts.
 */
export const replay = async (
	{ state, generation }: Snapshot,
	files: Files,
	age: 'newest' | 'old',
): Promise<Replayed> => {
	const journal = await readJournal(files.journal(generation));
	if (journal === undefined) return { state, generation, journal, applied: 0 };
	const path = files.journal(generation);
	if (!isOf(state, generation, journal.head)) throw new StoreFault('damaged', path, '1');
	const replayed = applyEntries(state, journal.entries, path);
	const applied = replayed.sequence - state.sequence;
	const next = await readJournal(files.journal(generation + 1));
	const isLast = age === 'newest' || (next?.head.after ?? 0) <= replayed.sequence;
	if (next === undefined || (isLast && isUnused(next)))
		return { state: replayed, generation, journal, applied };
	if (journal.torn !== undefined || next.head.after !== replayed.sequence)
		throw new StoreFault('damaged', path, String(journal.entries.length + 2));
	const rest = await replay({ state: replayed, generation: generation + 1 }, files, age);
	return { ...rest, applied: applied + rest.applied };
};

/** The generations of the journals there are. */
export const generationsIn = async ({ directory }: Files): Promise<readonly number[]> =>
	(await namesIn(directory)).flatMap(name => journalGeneration(name) ?? []);
