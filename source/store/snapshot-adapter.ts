import type { BigIntStats } from 'node:fs';
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import type { Language } from '../book/records.ts';
import { keepAs, onlyOwner, syncDirectory, withFile, writeTemporary } from './disk.ts';
import { codeOf, faultFrom } from './fault.ts';
import type { Files } from './files.ts';
import { decodeSnapshot, encodeSnapshot, type Origin, type Snapshot } from './snapshot.ts';

/** Two states of one file that share all of these hold the same bytes. */
const markOf = ({ dev, ino, size, mtimeNs }: BigIntStats): string =>
	[dev, ino, size, mtimeNs].join(' ');

/** Not a reason to refuse a book: a file system without modes or another owner's file. */
const tighten = async (handle: FileHandle, { mode, uid }: BigIntStats): Promise<void> => {
	if ((mode & 0o077n) !== 0n && Number(uid) === process.getuid?.())
		await handle.chmod(onlyOwner).catch(() => {});
};

/**
 * lowdb's way to `book.json`: written aside, synced, its size checked, the one before kept, then renamed and
 * its directory synced. A write that resolved survives a power cut; one that threw left a whole book.
 */
export class SnapshotAdapter implements Adapter<Snapshot> {
	readonly #files: Files;
	readonly #language: Language;
	/** Of the file last read or written; none as long as there was no file. */
	#mark: string | undefined;
	#origin: Origin | 'damaged' = 'program';
	#generation = 0;

	constructor(files: Files, language: Language) {
		this.#files = files;
		this.#language = language;
	}

	/** Whether a file has been read or written. */
	get hasFile(): boolean {
		return this.#mark !== undefined;
	}

	/** Who wrote what was last read; `damaged` when it could not be understood. */
	get origin(): Origin | 'damaged' {
		return this.#origin;
	}

	/** Whether the file is one of ours, sound, to be kept as the one before. */
	get canBeKept(): boolean {
		return this.hasFile && this.#origin === 'program';
	}

	/** Of the snapshot last read or written. */
	get generation(): number {
		return this.#generation;
	}

	/** Whether somebody else wrote the file since; one that is gone is a fault, not an empty book. */
	async isStale(): Promise<boolean> {
		const path = this.#files.snapshot;
		try {
			return markOf(await stat(path, { bigint: true })) !== this.#mark;
		} catch (error) {
			if (codeOf(error) === 'ENOENT' && !this.hasFile) return false;
			throw faultFrom(error, path, 'unreadable');
		}
	}

	/** What was read last did not become the book: it is to be read again, however often it is asked for. */
	forget(): void {
		if (this.hasFile) this.#mark = 'forgotten';
	}

	/** The snapshot, `null` only when there is no file. */
	async read(): Promise<Snapshot | null> {
		const path = this.#files.snapshot;
		const found = await this.#readBytes(path);
		if (found === null) return null;
		this.#mark = found.mark;
		this.#origin = 'damaged';
		const { snapshot, origin } = decodeSnapshot(found.bytes, this.#language, path);
		this.#origin = origin;
		this.#generation = snapshot.generation;
		return snapshot;
	}

	async write(snapshot: Snapshot): Promise<void> {
		const path = await realpath(this.#files.snapshot).catch(() => this.#files.snapshot);
		const temporary = await writeTemporary(path, encodeSnapshot(snapshot));
		try {
			const mark = markOf(await stat(temporary, { bigint: true }));
			if (this.canBeKept) await keepAs(path, this.#files.previous);
			await rename(temporary, path);
			await syncDirectory(dirname(path));
			// The name of the one before is in the book's own directory, even where the book is a link.
			if (dirname(path) !== this.#files.directory) await syncDirectory(this.#files.directory);
			// Only now: when the sync failed, the file shows as somebody else's and is read again.
			this.#mark = mark;
			this.#origin = 'program';
			this.#generation = snapshot.generation;
		} catch (error) {
			await rm(temporary, { force: true }).catch(() => {});
			throw error;
		}
	}

	async #readBytes(path: string): Promise<{ bytes: Uint8Array; mark: string } | null> {
		try {
			return await withFile(open(path, 'r'), async handle => {
				// Before the bytes: what is written while they are read shows as stale.
				const stats = await handle.stat({ bigint: true });
				await tighten(handle, stats);
				return { bytes: await handle.readFile(), mark: markOf(stats) };
			});
		} catch (error) {
			if (codeOf(error) === 'ENOENT') return null;
			throw faultFrom(error, path, 'unreadable');
		}
	}
}
