import type { Book } from '../book/book.ts';
import type { Language } from '../book/records.ts';
import { readIfThere } from './disk.ts';
import { faultFrom, StoreFault } from './fault.ts';
import type { Files } from './files.ts';
import { type Journal, readJournal } from './journal.ts';
import { generationsIn, type Replayed, replay } from './replay.ts';
import { decodeSnapshot, emptySnapshot, type Snapshot } from './snapshot.ts';
import type { SnapshotAdapter } from './snapshot-adapter.ts';
import type { State } from './state.ts';
import type { Warning } from './warning.ts';

/** The book put together from its files. */
export interface Loaded {
	readonly state: State;
	/** Of the journal that commits go on in; 0 when there is none yet. */
	readonly generation: number;
	readonly journal: Journal | undefined;
	/** Entries that are in the journals and not in `book.json`. */
	readonly unsaved: number;
	/** Why a new snapshot has to be written before anything else is; nothing when all is as it should be. */
	readonly repair: 'new' | 'format-1' | 'hand' | 'fallback' | 'journal-missing' | undefined;
	readonly warnings: readonly Warning[];
}

/** What becomes of a `book.json` that a hand changed: the one written before it takes its place when it is rejected. */
export type Edits = 'refuse' | 'accept' | 'reject';

interface LoadOptions {
	readonly language: Language;
	readonly edits: Edits;
}

/** The snapshot after that one had a journal of its own from the start. */
const missingWarning = async (
	snapshot: Snapshot,
	{ generation }: Replayed,
	files: Files,
): Promise<readonly Warning[]> => {
	const path = files.journal(snapshot.generation + 1);
	const isMissing = generation === snapshot.generation && (await readIfThere(path)) === undefined;
	return isMissing ? [{ warning: 'journal-missing', path }] : [];
};

const tornWarning = ({ journal, generation }: Replayed, files: Files): readonly Warning[] =>
	journal?.torn === undefined ? [] : [{ warning: 'torn', path: files.journal(generation) }];

/** The book from the snapshot before and all that was written since; nothing when they do not give it either. */
const fallBack = async (
	files: Files,
	language: Language,
	fault: StoreFault,
): Promise<Loaded | undefined> => {
	try {
		const bytes = await readIfThere(files.previous);
		if (bytes === undefined) return undefined;
		const { snapshot, origin } = decodeSnapshot(bytes, language, files.previous);
		if (origin !== 'program') return undefined;
		const replayed = await replay(snapshot, files, 'old');
		if (replayed.journal === undefined) return undefined;
		return {
			...replayed,
			unsaved: replayed.applied,
			repair: 'fallback',
			warnings: [
				{ warning: 'fallback', path: files.snapshot, fault },
				...(await missingWarning(snapshot, replayed, files)),
				...tornWarning(replayed, files),
			],
		};
	} catch {
		// The damage of the book itself is what the owner is to hear of.
		return undefined;
	}
};

/** Nothing was ever written here, unless its journal says that something was. */
const loadNew = async (files: Files, language: Language): Promise<Loaded> => {
	for (const generation of await generationsIn(files)) {
		const journal = await readJournal(files.journal(generation));
		if (journal !== undefined && journal.head.after + journal.entries.length > 0)
			throw new StoreFault('unreadable', files.snapshot, 'ENOENT');
	}
	const { state } = emptySnapshot(language);
	return { state, generation: 0, journal: undefined, unsaved: 0, repair: 'new', warnings: [] };
};

const repairOf = ({ origin }: SnapshotAdapter, journal: Journal | undefined): Loaded['repair'] => {
	if (origin === 'format-1' || origin === 'hand') return origin;
	return journal === undefined ? 'journal-missing' : undefined;
};

const loadFrom = async (
	snapshot: Snapshot,
	adapter: SnapshotAdapter,
	files: Files,
): Promise<Loaded> => {
	const replayed = await replay(snapshot, files, 'newest');
	const repair = repairOf(adapter, replayed.journal);
	const missing: readonly Warning[] =
		repair === 'journal-missing'
			? [{ warning: 'journal-missing', path: files.journal(replayed.generation) }]
			: [];
	return {
		...replayed,
		unsaved: replayed.applied,
		repair,
		warnings: [...missing, ...tornWarning(replayed, files)],
	};
};

/** `not-json` and `invalid` speak of the bytes of `book.json`: the snapshot before may be sound. */
const isOfBytes = (error: unknown, files: Files): error is StoreFault =>
	error instanceof StoreFault &&
	error.path === files.snapshot &&
	['not-json', 'invalid'].includes(error.fault);

const withoutEdits = async (files: Files, language: Language, edits: Edits): Promise<Loaded> => {
	const fault = new StoreFault('edited', files.snapshot, '');
	const before = edits === 'reject' ? await fallBack(files, language, fault) : undefined;
	if (before === undefined) throw fault;
	return { ...before, warnings: [] };
};

/** The book as the program last wrote it, for one that a hand has changed since. */
export const recordedBook = async (files: Files, language: Language): Promise<Book | undefined> => {
	const fault = new StoreFault('edited', files.snapshot, '');
	return (await fallBack(files, language, fault))?.state.book;
};

/** The book of a directory at one moment. */
const loadOnce = async (
	files: Files,
	adapter: SnapshotAdapter,
	{ language, edits }: LoadOptions,
): Promise<Loaded> => {
	try {
		const snapshot = await adapter.read();
		if (snapshot !== null) {
			return adapter.origin === 'hand' && edits !== 'accept'
				? await withoutEdits(files, language, edits)
				: await loadFrom(snapshot, adapter, files);
		}
		const missing = new StoreFault('unreadable', files.snapshot, 'ENOENT');
		return (await fallBack(files, language, missing)) ?? (await loadNew(files, language));
	} catch (error) {
		const fault =
			error instanceof StoreFault ? error : faultFrom(error, files.snapshot, 'unreadable');
		const fallback = isOfBytes(fault, files) ? await fallBack(files, language, fault) : undefined;
		if (fallback === undefined) throw fault;
		return fallback;
	}
};

/** Somebody wrote a new snapshot, or the first one, while the journals were read: what does not fit together may be sound. */
const wasOvertaken = async (adapter: SnapshotAdapter, loaded: unknown): Promise<boolean> => {
	const isDoubtful =
		(loaded instanceof StoreFault && ['damaged', 'unreadable'].includes(loaded.fault)) ||
		(loaded as Loaded).repair === 'journal-missing';
	return isDoubtful && (await adapter.isStale());
};

/** How often the files are read again when a checkpoint came between two of them. */
const mostAttempts = 5;

/**
 * Reads the book of a directory, as far as it was acknowledged.
 *
 * @throws {StoreFault} when it cannot be read; `edited` when a hand changed it and that was not accepted
 */
export const load = async (
	files: Files,
	adapter: SnapshotAdapter,
	options: LoadOptions,
): Promise<Loaded> => {
	for (let attempt = 1; ; attempt++) {
		const loaded = await loadOnce(files, adapter, options).catch((error: unknown) => error);
		const isLast = attempt === mostAttempts || !(await wasOvertaken(adapter, loaded));
		if (!isLast) continue;
		if (loaded instanceof Error) throw loaded;
		return loaded as Loaded;
	}
};

/**
 * What was read once and is gone from the disk since is not forgotten: it is written down again. No writer ever
 * takes back a whole line, and a restored book is always a step further.
 *
 * @param isUnsure the disk did not confirm a line: what it shows may not be what it keeps
 */
export const withWhatIsKnown = (known: Loaded, loaded: Loaded, isUnsure: boolean): Loaded => {
	const isAhead =
		known.repair !== 'new' &&
		known.state.bookId === loaded.state.bookId &&
		known.state.sequence > loaded.state.sequence;
	const repair = loaded.repair ?? (isAhead || isUnsure ? 'journal-missing' : undefined);
	return { ...loaded, repair, ...(isAhead ? { state: known.state } : {}) };
};
