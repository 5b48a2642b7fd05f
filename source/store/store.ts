import { resolve } from 'node:path';
import type { Book } from '../book/book.ts';
import type { Day } from '../book/day.ts';
import type { Changing, Operate, Operation } from '../book/history.ts';
import type { Result } from '../book/result.ts';
import { type ArchiveRead, readArchive } from './archive-files.ts';
import { makeDirectoryOrFault } from './disk.ts';
import { DurableState } from './durable-state.ts';
import { faultFrom, StoreFault } from './fault.ts';
import { type Files, filesOf } from './files.ts';
import { isAbandoned, Lock } from './lock.ts';
import { checkChange } from './schema.ts';
import type { State } from './state.ts';
import type { OpenOptions, Store } from './store-interface.ts';
import type { Warning } from './warning.ts';

export type { OpenOptions, Store } from './store-interface.ts';

/** Commits after which everything is written into one file again: 256 of them are read in a few milliseconds. */
const checkpointEvery = 256;

class FileStore implements Store {
	readonly directory: string;
	readonly isNew: boolean;
	readonly #files: Files;
	readonly #options: OpenOptions;
	readonly #durable: DurableState;
	readonly #lock: Lock;
	readonly #listeners = new Set<() => void>();
	readonly #warnings: Warning[] = [];
	#told: State;
	#queue: Promise<unknown> = Promise.resolve();

	constructor(files: Files, durable: DurableState, options: OpenOptions) {
		this.directory = files.directory;
		this.isNew = durable.isNew;
		this.#files = files;
		this.#options = options;
		this.#durable = durable;
		this.#lock = new Lock(files.lock);
		this.#told = durable.state;
	}

	get book(): Book {
		return this.#durable.state.book;
	}

	get history(): readonly Operation[] {
		return this.#durable.state.history;
	}

	get lastDay(): Day | undefined {
		return this.#durable.state.lastDay;
	}

	readonly commit = <Done extends Changing>(
		operation: Operate<Done>,
		on: Day,
	): Promise<Result<Done>> => {
		const committed = this.#enqueue(() => this.#commit(operation, on));
		// After the answer: whoever waits for it does not wait for this.
		void committed.then(
			() => this.#enqueue(() => this.#checkpointIfDue(checkpointEvery)),
			() => {},
		);
		return committed;
	};

	readonly catchUp = (): Promise<void> =>
		this.#enqueue(async () => {
			await this.#durable.refresh(false);
			this.#tell();
		});

	readonly exclusively = <Done>(
		work: (state: DurableState, files: Files) => Promise<Done>,
	): Promise<Done> => this.#enqueue(() => this.#locked(() => work(this.#durable, this.#files)));

	readonly undisturbed = async <Done>(
		read: (state: DurableState) => Promise<Done>,
	): Promise<Done> => {
		try {
			return await this.exclusively(read);
		} catch (error) {
			if (!(error instanceof StoreFault) || error.fault !== 'read-only') throw error;
			return this.#enqueue(() => read(this.#durable));
		}
	};

	readonly subscribe = (listener: () => void): (() => void) => {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	};

	readArchive(): Promise<ArchiveRead> {
		return readArchive(this.directory, this.#durable.state);
	}

	takeWarnings(): readonly Warning[] {
		return [...this.#durable.takeWarnings(), ...this.#warnings.splice(0)];
	}

	async close({ checkpoint = false }: { readonly checkpoint?: boolean } = {}): Promise<void> {
		// The checkpoint that a commit asked for is in the queue once its answer was taken.
		await this.#enqueue(async () => {});
		await this.#enqueue(() => this.#checkpointIfDue(checkpoint ? 1 : checkpointEvery));
		await this.#durable.close();
		await this.#lock.discard();
	}

	#enqueue<Done>(work: () => Promise<Done>): Promise<Done> {
		const done = this.#queue.then(work);
		this.#queue = done.catch(() => {});
		return done;
	}

	async #commit<Done extends Changing>(operation: Operate<Done>, on: Day): Promise<Result<Done>> {
		if (this.#durable.isNew) {
			// What is refused, or changes nothing, makes no directory.
			const done = operation(this.book, this.history);
			if (!done.ok || done.value.changes.length === 0) return done;
			await this.#makeDirectory();
		}
		return this.#locked(() => this.#run(operation, on));
	}

	async #run<Done extends Changing>(operation: Operate<Done>, on: Day): Promise<Result<Done>> {
		const done = operation(this.book, this.history);
		if (!done.ok || done.value.changes.length === 0) return done;
		const { changes, undoes } = done.value;
		// What could not be read again is not written.
		for (const change of changes) checkChange(change, this.#options.language, this.#files.snapshot);
		await this.#durable.append({
			sequence: this.#durable.state.sequence + 1,
			on,
			at: (this.#options.now?.() ?? new Date()).toISOString(),
			by: this.#options.by,
			...(undoes === undefined ? {} : { undoes }),
			changes,
		});
		return done;
	}

	async #makeDirectory(): Promise<void> {
		const { directory, snapshot } = this.#files;
		if (!this.#options.create) throw new StoreFault('unreadable', snapshot, 'ENOENT');
		await makeDirectoryOrFault(directory);
	}

	/** On the newest state, with nobody else writing. */
	async #locked<Done>(work: () => Promise<Done>): Promise<Done> {
		await this.#lock.acquire();
		try {
			await this.#durable.refresh(true);
			return await work();
		} finally {
			await this.#lock.release();
			this.#tell();
		}
	}

	/** A checkpoint that fails is a warning: what was committed is in the journal. */
	async #checkpointIfDue(least: number): Promise<void> {
		if (this.#durable.unsaved < least) return;
		try {
			await this.#locked(async () => {
				if (this.#durable.unsaved < least) return;
				await this.#durable.checkpoint();
				await this.#lock.clean();
			});
		} catch (error) {
			const fault = faultFrom(error, this.#files.snapshot, 'write-failed');
			this.#warnings.push({ warning: 'checkpoint', path: this.#files.snapshot, fault });
		}
	}

	#tell(): void {
		if (this.#told.book === this.book) return;
		this.#told = this.#durable.state;
		// Not within the commit: a listener that throws must not make a written sale look failed.
		for (const listener of this.#listeners) queueMicrotask(listener);
	}
}

/** Opens the book of a directory; throws a `StoreFault` when there is one that cannot be read. */
export const openStore = async (directory: string, options: OpenOptions): Promise<Store> => {
	const files = filesOf(resolve(directory));
	const { language, edits = 'refuse' } = options;
	const durable = await DurableState.open(files, language, edits);
	if (!durable.isTorn && (await isAbandoned(files.lock)))
		durable.warn({ warning: 'interrupted', path: files.directory });
	return new FileStore(files, durable, options);
};
