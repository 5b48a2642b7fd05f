import { type FileHandle, open, stat } from 'node:fs/promises';
import { appending, readIfThere, writeWhole } from './disk.ts';
import { codeOf, StoreFault } from './fault.ts';
import type { Journal } from './journal.ts';
import { readLines } from './line.ts';
import type { Entry } from './state.ts';

/** A sync that failed is never tried again: the disk may have dropped what it was to keep. */
export class SyncFailed extends Error {
	override readonly name = 'SyncFailed';
	/** The system's own word for it. */
	readonly code: string;

	constructor(cause: unknown) {
		super(String(cause), { cause });
		this.code = codeOf(cause) ?? String(cause);
	}
}

/** Where a journal ends, and its last line. */
export type TailEnd = Pick<Journal, 'end' | 'lastStart' | 'lastLine'>;

export const nowhere: TailEnd = { end: 0, lastStart: 0, lastLine: new Uint8Array() };

/** What came after our last line. */
export interface News {
	readonly entries: readonly Entry[];
	/** The beginning of a line that was never finished. */
	readonly torn: Uint8Array | undefined;
}

/** The end of the journal that commits go to, as far as we know it. */
export class JournalTail {
	readonly path: string;
	/** Bytes read or written so far. */
	#end: number;
	/** Our last line and where it starts: one that was taken back and replaced shows. */
	#lastStart: number;
	#lastLine: Uint8Array;
	#handle: FileHandle | undefined;

	constructor(path: string, { end, lastStart, lastLine }: TailEnd) {
		this.path = path;
		this.#end = end;
		this.#lastStart = lastStart;
		this.#lastLine = lastLine;
	}

	/**
	 * What others added; `undefined` when the journal is not the one we know any more.
	 *
	 * @param isOwner of the lock: nobody is writing, and what stands at the end is looked at in any case
	 */
	async news(isOwner: boolean): Promise<News | undefined> {
		const bytes = await this.#readOn(isOwner);
		if (bytes === undefined) return undefined;
		const known = bytes.subarray(0, this.#lastLine.length);
		if (!Buffer.from(known).equals(this.#lastLine)) return undefined;
		const { documents, end, lastStart, damagedLine } = readLines(bytes);
		if (damagedLine !== undefined) throw new StoreFault('damaged', this.path, String(damagedLine));
		const [, ...entries] = documents;
		this.#end = this.#lastStart + end;
		this.#lastStart += lastStart;
		this.#lastLine = bytes.slice(lastStart, end);
		return {
			entries: entries as Entry[],
			torn: end < bytes.length ? bytes.slice(end) : undefined,
		};
	}

	/**
	 * Adds a line; resolves once it would survive a power cut.
	 *
	 * @throws {SyncFailed} when the line is in the file and perhaps not on the disk; on any other error it
	 * is not in the file
	 */
	async append(line: Uint8Array): Promise<void> {
		const handle = await this.#open();
		try {
			await writeWhole(handle, line);
		} catch (error) {
			// What is left of it when this fails too is a torn line, which the next owner sets aside.
			await handle.truncate(this.#end).catch(() => {});
			throw error;
		}
		try {
			await handle.datasync();
		} catch (cause) {
			throw new SyncFailed(cause);
		}
		this.#lastStart = this.#end;
		this.#end += line.length;
		this.#lastLine = line;
	}

	/** Takes away what comes after the last sound line. */
	async cut(): Promise<void> {
		const handle = await this.#open();
		await handle.truncate(this.#end);
		await handle.datasync();
	}

	async close(): Promise<void> {
		await this.#handle?.close().catch(() => {});
		this.#handle = undefined;
	}

	async #open(): Promise<FileHandle> {
		this.#handle ??= await open(this.path, appending);
		return this.#handle;
	}

	/** Bytes in the file; nothing once its name is gone, and what is written there with it. */
	async #size(isOwner: boolean): Promise<number | undefined> {
		try {
			const { size, nlink } = isOwner ? await (await this.#open()).stat() : await stat(this.path);
			return nlink === 0 ? undefined : size;
		} catch (error) {
			if (codeOf(error) === 'ENOENT') return undefined;
			throw error;
		}
	}

	/** From the start of our last line on. */
	async #readOn(isOwner: boolean): Promise<Uint8Array | undefined> {
		const size = await this.#size(isOwner);
		if (size === undefined || size < this.#end) return undefined;
		if (size === this.#end && !isOwner) return this.#lastLine;
		return isOwner
			? this.#read(this.#lastStart, size)
			: (await readIfThere(this.path))?.subarray(this.#lastStart);
	}

	async #read(start: number, end: number): Promise<Uint8Array> {
		const handle = await this.#open();
		const bytes = Buffer.alloc(end - start);
		let read = 0;
		while (read < bytes.length) {
			const { bytesRead } = await handle.read(bytes, read, bytes.length - read, start + read);
			if (bytesRead === 0) break;
			read += bytesRead;
		}
		return bytes.subarray(0, read);
	}
}
