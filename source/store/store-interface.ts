import type { Book } from '../book/book.ts';
import type { Day } from '../book/day.ts';
import type { Changing, Operate, Operation, Writer } from '../book/history.ts';
import type { Language } from '../book/records.ts';
import type { Result } from '../book/result.ts';
import type { ArchiveRead } from './archive-files.ts';
import type { DurableState } from './durable-state.ts';
import type { Files } from './files.ts';
import type { Edits } from './loading.ts';
import type { Warning } from './warning.ts';

export interface Store {
	readonly directory: string;
	/** There was no book when the store was opened. */
	readonly isNew: boolean;
	/** The book as it was last read or written. */
	readonly book: Book;
	/** The last operations, the newest last. */
	readonly history: readonly Operation[];
	/** The shop's day of the last operation; nothing when there was none. */
	readonly lastDay: Day | undefined;
	/**
	 * Runs a pure operation on the newest book and resolves once its changes would survive a power
	 * cut. One after the other, in order of call, whatever other processes write.
	 *
	 * @throws {StoreFault} when they could not be kept; the book then is what the disk holds. `unsure`: they
	 * are in the book, but the disk did not confirm them: not to be done a second time
	 */
	commit<Done extends Changing>(operation: Operate<Done>, on: Day): Promise<Result<Done>>;
	/**
	 * Takes in what another process has written.
	 *
	 * @throws {StoreFault} when what it wrote cannot be read; `book` then stays as it was
	 */
	catchUp(): Promise<void>;
	/** What has left the book: months of settled sales, and what was said about them. */
	readArchive(): Promise<ArchiveRead>;
	/** What the owner is to know, each told once. */
	takeWarnings(): readonly Warning[];
	/** Told each time the book is another one; gives back what ends it. */
	subscribe(listener: () => void): () => void;
	/** Does something that writes the files themselves, with the lock, on the newest state. */
	exclusively<Done>(work: (state: DurableState, files: Files) => Promise<Done>): Promise<Done>;
	/** Reads the files while nobody writes them; on a disk that can only be read, nobody does. */
	undisturbed<Done>(read: (state: DurableState) => Promise<Done>): Promise<Done>;
	/**
	 * Resolves when every commit called before has ended.
	 *
	 * @param checkpoint write what is only in the journal into `book.json`, too
	 */
	close(options?: { readonly checkpoint: boolean }): Promise<void>;
}

export interface OpenOptions {
	/** Of a book that does not exist yet, and of settings an old one lacks. */
	readonly language: Language;
	/** Whether the first commit may make the directory and the book. Opening makes nothing. */
	readonly create: boolean;
	readonly by: Writer;
	/** The machine's clock, for the history to be read. */
	readonly now?: () => Date;
	/** What becomes of a `book.json` that a hand changed; refused when not said. */
	readonly edits?: Edits;
}
