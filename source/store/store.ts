import { dirname, join, resolve } from 'node:path';
import { Low } from 'lowdb';
import { applyChanges, type Book, type Change, emptyBook } from '../book/book.ts';
import type { Language } from '../book/records.ts';
import type { Result } from '../book/result.ts';
import { type Disk, DurableAdapter, nodeDisk } from './durable-adapter.ts';
import { StoreFault } from './fault.ts';
import { checkChange, fromStored, readStored, type StoredBook, toStored } from './schema.ts';

interface Changing {
	readonly changes: readonly Change[];
}

type Operation<Done extends Changing> = (book: Book) => Result<Done>;

export interface Store {
	readonly directory: string;
	/** There was no book when the store was opened. */
	readonly isNew: boolean;
	/** The book as it was last read or written. */
	readonly book: Book;
	/**
	 * Runs a pure operation on the newest book and resolves once its changes would survive a power
	 * cut. One after the other, in order of call.
	 *
	 * @throws {StoreFault} when they could not be written; `book` then is what the disk holds, as far
	 * as it can be read: look there before the same thing is tried again
	 */
	commit<Done extends Changing>(operation: Operation<Done>): Promise<Result<Done>>;
	/**
	 * Reads the book again if another process has written it.
	 *
	 * @throws {StoreFault} when what it wrote cannot be read; `book` then stays as it was
	 */
	catchUp(): Promise<void>;
	/** Told each time the book is another one; gives back what ends it. */
	subscribe(listener: () => void): () => void;
	/** Resolves when every commit called before has ended. */
	close(): Promise<void>;
}

export interface OpenOptions {
	/** Of a book that does not exist yet, and of settings an old one lacks. */
	readonly language: Language;
	/** Whether the first commit may make the directory and the book. Opening makes nothing. */
	readonly create: boolean;
}

class FileStore implements Store {
	readonly directory: string;
	readonly isNew: boolean;
	readonly #options: OpenOptions;
	readonly #adapter: DurableAdapter<StoredBook>;
	readonly #low: Low<StoredBook>;
	readonly #listeners = new Set<() => void>();
	#book: Book;
	#lastCommit: Promise<unknown> = Promise.resolve();

	constructor(adapter: DurableAdapter<StoredBook>, low: Low<StoredBook>, options: OpenOptions) {
		this.directory = dirname(adapter.path);
		this.isNew = !adapter.hasFile;
		this.#options = options;
		this.#adapter = adapter;
		this.#low = low;
		this.#book = fromStored(low.data);
	}

	get book(): Book {
		return this.#book;
	}

	readonly commit = <Done extends Changing>(operation: Operation<Done>): Promise<Result<Done>> => {
		const committed = this.#lastCommit.then(() => this.#run(operation));
		this.#lastCommit = committed.catch(() => {});
		return committed;
	};

	readonly catchUp = (): Promise<void> => {
		const caughtUp = this.#lastCommit.then(() => this.#readIfStale());
		this.#lastCommit = caughtUp.catch(() => {});
		return caughtUp;
	};

	readonly subscribe = (listener: () => void): (() => void) => {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	};

	async close(): Promise<void> {
		await this.#lastCommit;
	}

	async #run<Done extends Changing>(operation: Operation<Done>): Promise<Result<Done>> {
		await this.#readIfStale();
		const done = operation(this.#book);
		if (done.ok && done.value.changes.length > 0) await this.#write(done.value.changes);
		return done;
	}

	async #readIfStale(): Promise<void> {
		if (!(await this.#adapter.isStale())) return;
		await this.#low.read();
		this.#turnTo(fromStored(this.#low.data));
	}

	async #write(changes: readonly Change[]): Promise<void> {
		const { path, hasFile } = this.#adapter;
		if (!hasFile && !this.#options.create) throw new StoreFault('unreadable', path, 'ENOENT');
		for (const change of changes) checkChange(change, this.#options.language, path);
		const book = applyChanges(this.#book, changes);
		const before = this.#low.data;
		this.#low.data = toStored(book);
		try {
			await this.#low.write();
		} catch (error) {
			this.#low.data = before;
			await this.#readIfStale().catch(() => {});
			throw error;
		}
		this.#turnTo(book);
	}

	#turnTo(book: Book): void {
		this.#book = book;
		// Not within the commit: a listener that throws must not make a written sale look failed.
		for (const listener of this.#listeners) queueMicrotask(listener);
	}
}

/** Opens the book of a directory; throws a `StoreFault` when there is one that cannot be read. */
export const openStore = async (
	directory: string,
	options: OpenOptions,
	disk: Disk = nodeDisk,
): Promise<Store> => {
	const path = join(resolve(directory), 'book.json');
	const check = (input: unknown) => readStored(input, options.language, path);
	const adapter = new DurableAdapter(path, check, disk);
	const low = new Low<StoredBook>(adapter, toStored(emptyBook(options.language)));
	await low.read();
	return new FileStore(adapter, low, options);
};
