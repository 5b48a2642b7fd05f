import { Low } from 'lowdb';
import type { Language } from '../book/records.ts';
import { copyTo } from './disk.ts';
import { faultFrom, StoreFault } from './fault.ts';
import type { Files } from './files.ts';
import { createJournal } from './journal.ts';
import { JournalTail, nowhere, SyncFailed, type TailEnd } from './journal-tail.ts';
import { encodeLine } from './line.ts';
import { type Edits, type Loaded, load, withWhatIsKnown } from './loading.ts';
import { isHeld } from './lock.ts';
import { prune } from './prune.ts';
import { applyEntries, generationsIn } from './replay.ts';
import { keepWhatIsReplaced, setTornAside } from './set-aside.ts';
import { emptySnapshot, type Snapshot } from './snapshot.ts';
import { SnapshotAdapter } from './snapshot-adapter.ts';
import type { Entry, State } from './state.ts';
import { type Warning, Warnings } from './warning.ts';

/** How often the files are read again when they change while they are read. */
const mostAttempts = 5;

/**
 * The state of a book and its files: a snapshot and the journal of what was committed since. Everything
 * that writes is to be called by the owner of the lock, after `refresh`.
 */
export class DurableState {
	readonly #files: Files;
	readonly #language: Language;
	readonly #adapter: SnapshotAdapter;
	readonly #low: Low<Snapshot>;
	readonly #warnings = new Warnings();
	#edits: Edits;
	#loaded: Loaded;
	#tail: JournalTail;
	/** The disk did not confirm a line of the journal: nothing more is to be written after it. */
	#isUnsure = false;

	private constructor(files: Files, language: Language, edits: Edits) {
		this.#files = files;
		this.#language = language;
		this.#edits = edits;
		this.#adapter = new SnapshotAdapter(files, language);
		this.#low = new Low<Snapshot>(this.#adapter, emptySnapshot(language));
		this.#loaded = {
			...this.#low.data,
			journal: undefined,
			unsaved: 0,
			repair: 'new',
			warnings: [],
		};
		this.#tail = this.#newTail();
	}

	/** In the place of a book that cannot be read: what is there is written over only once something is kept. */
	static async instead(files: Files, language: Language): Promise<DurableState> {
		const durable = new DurableState(files, language, 'refuse');
		const generation = Math.max(0, ...(await generationsIn(files)));
		durable.#loaded = { ...durable.#loaded, generation, repair: 'fallback' };
		return durable;
	}

	/** @throws {StoreFault} when there is a book that cannot be read */
	static async open(files: Files, language: Language, edits: Edits): Promise<DurableState> {
		const durable = new DurableState(files, language, edits);
		await durable.#load();
		// What somebody is writing at this moment is not torn.
		if (durable.isTorn && (await isHeld(files.lock))) durable.#forgetTorn();
		return durable;
	}

	get state(): State {
		return this.#loaded.state;
	}

	get isNew(): boolean {
		return this.#loaded.repair === 'new';
	}

	/** Entries that are in the journals and not yet in `book.json`. */
	get unsaved(): number {
		return this.#loaded.unsaved;
	}

	/** There is half a line at the end of the journal. */
	get isTorn(): boolean {
		return this.#loaded.journal?.torn !== undefined;
	}

	/** Each told once. */
	takeWarnings(): readonly Warning[] {
		return this.#warnings.take();
	}

	warn(warning: Warning): void {
		this.#warnings.add(warning);
	}

	#forgetTorn(): void {
		this.#warnings.forget('torn');
	}

	/**
	 * Takes in what other processes wrote since.
	 *
	 * @param isOwner the lock is ours: what is half-written was left by somebody dead, and is set aside
	 */
	async refresh(isOwner: boolean): Promise<void> {
		try {
			const isStale = await this.#adapter.isStale();
			let isKnown = !isStale && (this.#loaded.repair === undefined || !isOwner);
			// Once more when what was read turns out to be replaced; nobody writes beside the owner.
			for (let attempt = 1; attempt <= mostAttempts; attempt++) {
				if (!isKnown) await this.#load();
				// Torn is only what nobody is writing at this moment: the owner sees it.
				if (!isOwner) this.#forgetTorn();
				if (this.#loaded.repair !== undefined) return;
				isKnown = await this.#takeIn(isOwner);
				if (isKnown) return;
			}
			throw new StoreFault('damaged', this.#tail.path, '1');
		} catch (error) {
			this.#adapter.forget();
			throw faultFrom(error, this.#tail.path, isOwner ? 'write-failed' : 'unreadable');
		}
	}

	/**
	 * Adds the entry; resolves once it would survive a power cut.
	 *
	 * @throws {StoreFault} when it is not kept; `unsure` when it is in the book, but perhaps not on the disk
	 */
	async append(entry: Entry): Promise<void> {
		if (this.#loaded.repair !== undefined) await this.#establish();
		try {
			await this.#tail.append(Buffer.from(encodeLine(entry)));
		} catch (error) {
			if (error instanceof SyncFailed) return this.#afterFailedSync(entry, error);
			throw faultFrom(error, this.#tail.path, 'write-failed');
		}
		this.#advance([entry]);
	}

	/** Writes everything into a new `book.json` and starts a new journal. One that fails has lost nothing. */
	async checkpoint(): Promise<void> {
		const { state, generation } = this.#loaded;
		const next = generation + 1;
		const head = { journal: state.bookId, generation: next, after: state.sequence };
		try {
			// Of the snapshot that becomes the one before; its journals are kept with it.
			const kept = this.#adapter.canBeKept ? this.#adapter.generation : 0;
			const line = await createJournal(this.#files.journal(next), head);
			await this.#writeSnapshot({ generation: next, state });
			await this.#tail.close();
			this.#loaded = { ...this.#loaded, generation: next, unsaved: 0, repair: undefined };
			this.#isUnsure = false;
			this.#tail = this.#newTail({ end: line.length, lastStart: 0, lastLine: line });
			await prune(this.#files, kept).catch(() => {});
		} catch (error) {
			throw faultFrom(error, this.#files.snapshot, 'write-failed');
		}
	}

	/** Makes good at once what the next commit would: an accepted edit, a fallback. */
	async settle(): Promise<void> {
		if (this.#loaded.repair !== undefined && !this.isNew) await this.#establish();
	}

	/** Puts another book in the place of this one, as one more step of its history. */
	async replace(state: State): Promise<void> {
		this.#loaded = { ...this.#loaded, state };
		await this.checkpoint();
		// The one before goes on from another book: it is no help any more. The new one is there all the same.
		await this.checkpoint().catch(() => {});
	}

	async close(): Promise<void> {
		await this.#tail.close();
	}

	#newTail(end: TailEnd = nowhere): JournalTail {
		return new JournalTail(this.#files.journal(this.#loaded.generation), end);
	}

	async #load(): Promise<void> {
		const language = this.#language;
		const loaded = await load(this.#files, this.#adapter, { language, edits: this.#edits });
		await this.#tail.close();
		this.#loaded = withWhatIsKnown(this.#loaded, loaded, this.#isUnsure);
		this.#tail = this.#newTail(loaded.journal);
		this.#warnings.add(...loaded.warnings);
	}

	/** The lines that came after ours; `false` when our own last one does not stand any more. */
	async #takeIn(isOwner: boolean): Promise<boolean> {
		const news = await this.#tail.news(isOwner);
		if (news === undefined) return false;
		this.#advance(news.entries);
		if (isOwner && news.torn !== undefined) {
			await setTornAside(this.#files, news.torn);
			await this.#tail.cut();
			this.#warnings.add({ warning: 'torn', path: this.#tail.path });
		}
		return true;
	}

	#advance(entries: readonly Entry[]): void {
		const { state, unsaved } = this.#loaded;
		const next = applyEntries(state, entries, this.#tail.path);
		const added = next.sequence - state.sequence;
		this.#loaded = { ...this.#loaded, state: next, unsaved: unsaved + added };
	}

	/** Brings the files to where commits can go on: a snapshot of ours, one before it, and its journal. */
	async #establish(): Promise<void> {
		const { repair } = this.#loaded;
		const { snapshot, previous, formatOne } = this.#files;
		try {
			await keepWhatIsReplaced(this.#loaded, this.#files);
			await this.checkpoint();
			// The one before is to be of this very book, and not of a damaged or older one.
			if (repair === 'new') await copyTo(snapshot, previous);
			else await this.checkpoint();
		} catch (error) {
			throw faultFrom(error, snapshot, 'write-failed');
		}
		if (repair === 'format-1') this.#warnings.add({ warning: 'migrated', path: formatOne });
		this.#edits = 'refuse';
	}

	async #writeSnapshot(snapshot: Snapshot): Promise<void> {
		const before = this.#low.data;
		this.#low.data = snapshot;
		try {
			await this.#low.write();
		} catch (error) {
			this.#low.data = before;
			throw error;
		}
	}

	/**
	 * The line is in the file, and the disk may have dropped it while saying so: asking again would bring a
	 * yes that means nothing. What is certain is a snapshot on new ground.
	 */
	async #afterFailedSync(entry: Entry, cause: SyncFailed): Promise<void> {
		const { path } = this.#tail;
		const before = this.#loaded;
		try {
			await this.#load();
			if (this.state.sequence >= entry.sequence) return await this.checkpoint();
		} catch (error) {
			// Not even read: shown as it stands in the file, until the next commit has read it again.
			if (this.#loaded === before) this.#advance([entry]);
			this.#isUnsure = true;
			this.#loaded = { ...this.#loaded, repair: 'journal-missing' };
			throw new StoreFault('unsure', path, cause.code, { cause: error });
		}
		throw new StoreFault('write-failed', path, cause.code, { cause });
	}
}
