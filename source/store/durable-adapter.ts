import { randomBytes } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Adapter } from 'lowdb';
import { codeOf, faultFrom, StoreFault } from './fault.ts';

/** The calls a worn card or a full disk fails, so that tests can fail them. */
export interface Disk {
	readonly open: typeof open;
	readonly rename: typeof rename;
}

export const nodeDisk: Disk = { open, rename };

const onlyOwner = 0o600;
const onlyOwnerDirectory = 0o700;

/** Two states of one file that share all of these hold the same bytes. */
const markOf = ({ dev, ino, size, mtimeNs }: BigIntStats): string =>
	[dev, ino, size, mtimeNs].join(' ');

const parseJson = (bytes: Uint8Array, path: string): unknown => {
	try {
		// Fatal: bytes that are no text would be replaced silently, and lost at the next write.
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch (cause) {
		throw new StoreFault('not-json', path, String(cause), { cause });
	}
};

/** Not a reason to refuse a book: a file system without modes or another owner's file. */
const tighten = async (handle: FileHandle, { mode, uid }: BigIntStats): Promise<void> => {
	if ((mode & 0o077n) !== 0n && Number(uid) === process.getuid?.())
		await handle.chmod(onlyOwner).catch(() => {});
};

/** One write may take less than it is given and say so only in its count, as on a full disk. */
const writeWhole = async (handle: FileHandle, bytes: Uint8Array): Promise<void> => {
	let written = 0;
	while (written < bytes.length) {
		const { bytesWritten } = await handle.write(bytes, written, bytes.length - written);
		if (bytesWritten === 0) throw new Error(`stopped after ${written} of ${bytes.length} bytes`);
		written += bytesWritten;
	}
};

/**
 * Keeps one JSON document in a file: a write that resolved survives a power cut, a write that threw
 * left the file as it was (the sync of its directory excepted: then the file is new, its name perhaps old).
 */
export class DurableAdapter<Document> implements Adapter<Document> {
	readonly path: string;
	readonly #check: (input: unknown) => Document;
	readonly #disk: Disk;
	/** Of the file last read or written; none as long as there was no file. */
	#mark: string | undefined;

	/** @param check makes a document of any JSON value, or throws */
	constructor(path: string, check: (input: unknown) => Document, disk: Disk = nodeDisk) {
		this.path = path;
		this.#check = check;
		this.#disk = disk;
	}

	/** Whether a file has been read or written. */
	get hasFile(): boolean {
		return this.#mark !== undefined;
	}

	/** Whether somebody else wrote the file since; one that is gone is a fault, not an empty document. */
	async isStale(): Promise<boolean> {
		try {
			return markOf(await stat(this.path, { bigint: true })) !== this.#mark;
		} catch (error) {
			if (codeOf(error) === 'ENOENT' && !this.hasFile) return false;
			throw faultFrom(error, this.path, 'unreadable');
		}
	}

	/** The document, `null` only when there is no file. */
	async read(): Promise<Document | null> {
		const found = await this.#readBytes();
		if (found === null) return null;
		const document = this.#check(parseJson(found.bytes, this.path));
		this.#mark = found.mark;
		return document;
	}

	async write(document: Document): Promise<void> {
		const bytes = Buffer.from(`${JSON.stringify(document)}\n`);
		try {
			if (!this.hasFile) await this.#makeDirectory();
			const mark = await this.#replace(bytes);
			await this.#syncDirectory(dirname(this.path));
			this.#mark = mark;
		} catch (error) {
			throw faultFrom(error, this.path, 'write-failed');
		}
	}

	async #readBytes(): Promise<{ bytes: Uint8Array; mark: string } | null> {
		try {
			const handle = await this.#disk.open(this.path, 'r');
			try {
				// Before the bytes: what is written while they are read shows as stale.
				const stats = await handle.stat({ bigint: true });
				await tighten(handle, stats);
				return { bytes: await handle.readFile(), mark: markOf(stats) };
			} finally {
				await handle.close();
			}
		} catch (error) {
			if (codeOf(error) === 'ENOENT') return null;
			throw faultFrom(error, this.path, 'unreadable');
		}
	}

	async #makeDirectory(): Promise<void> {
		const directory = dirname(this.path);
		const first = await mkdir(directory, { recursive: true, mode: onlyOwnerDirectory });
		if (first === undefined) return;
		// A new directory lasts once the one above it is synced.
		for (let made = directory; made.length >= first.length; made = dirname(made))
			await this.#syncDirectory(dirname(made));
	}

	async #replace(bytes: Uint8Array): Promise<string> {
		const name = `.${basename(this.path)}.${randomBytes(8).toString('hex')}.tmp`;
		const temporary = join(dirname(this.path), name);
		const handle = await this.#disk.open(temporary, 'wx', onlyOwner);
		try {
			const mark = await this.#fill(handle, bytes);
			await this.#disk.rename(temporary, this.path);
			return mark;
		} catch (error) {
			await rm(temporary, { force: true }).catch(() => {});
			throw error;
		}
	}

	async #fill(handle: FileHandle, bytes: Uint8Array): Promise<string> {
		try {
			await writeWhole(handle, bytes);
			await handle.sync();
			return markOf(await handle.stat({ bigint: true }));
		} finally {
			await handle.close();
		}
	}

	async #syncDirectory(directory: string): Promise<void> {
		if (process.platform === 'win32') return;
		const handle = await this.#disk.open(directory, 'r');
		try {
			await handle.sync();
		} catch (error) {
			// Some file systems of phones and network shares have no such call.
			if (!['EINVAL', 'ENOTSUP'].includes(codeOf(error) ?? '')) throw error;
		} finally {
			await handle.close();
		}
	}
}
