import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import {
	type FileHandle,
	link,
	mkdir,
	open,
	readdir,
	readFile,
	realpath,
	rename,
	rm,
	rmdir,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { codeOf, faultFrom } from './fault.ts';

export const onlyOwner = 0o600;
const onlyOwnerDirectory = 0o700;

/** Reads, adds at the end, and follows no link. */
export const appending = constants.O_RDWR | constants.O_APPEND | (constants.O_NOFOLLOW ?? 0);

/** What `use` gives, the file closed whatever comes of it. */
export const withFile = async <Done>(
	opened: Promise<FileHandle>,
	use: (handle: FileHandle) => Promise<Done>,
): Promise<Done> => {
	const handle = await opened;
	try {
		return await use(handle);
	} finally {
		await handle.close();
	}
};

/** The bytes of a file, or nothing where there is none. */
export const readIfThere = async (path: string): Promise<Uint8Array | undefined> => {
	try {
		return await readFile(path);
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return undefined;
		throw error;
	}
};

/** One write may take less than it is given and say so only in its count, as on a full disk. */
export const writeWhole = async (handle: FileHandle, bytes: Uint8Array): Promise<void> => {
	let written = 0;
	while (written < bytes.length) {
		const { bytesWritten } = await handle.write(bytes, written, bytes.length - written);
		if (bytesWritten === 0)
			throw Object.assign(new Error(`stopped after ${written} of ${bytes.length} bytes`), {
				code: 'ENOSPC',
			});
		written += bytesWritten;
	}
};

/** What is in a directory lasts once the directory itself is synced. */
export const syncDirectory = async (directory: string): Promise<void> => {
	if (process.platform === 'win32') return;
	await withFile(open(directory, 'r'), async handle => {
		try {
			await handle.sync();
		} catch (error) {
			// Some file systems of phones and network shares have no such call.
			if (!['EINVAL', 'ENOTSUP'].includes(codeOf(error) ?? '')) throw error;
		}
	});
};

/** Makes the directory and those above it, for their owner only, to last. */
export const makeDirectory = async (directory: string): Promise<void> => {
	const first = await mkdir(directory, { recursive: true, mode: onlyOwnerDirectory });
	if (first === undefined) return;
	const made = [directory];
	for (let above = dirname(directory); above.length >= first.length; above = dirname(above))
		made.push(above);
	try {
		for (const one of made) await syncDirectory(dirname(one));
	} catch (error) {
		// The next who needs it would take it for one that lasts.
		for (const one of made) await rmdir(one).catch(() => {});
		throw error;
	}
};

/**
 * The same, for a directory that is told of when it cannot be made.
 *
 * @throws {StoreFault}
 */
export const makeDirectoryOrFault = (directory: string): Promise<void> =>
	makeDirectory(directory).catch((error: unknown) => {
		throw faultFrom(error, directory, 'write-failed');
	});

/**
 * The names in a directory, none when there is no such directory.
 *
 * @throws {StoreFault} when it cannot be looked into
 */
export const namesIn = async (directory: string): Promise<readonly string[]> => {
	try {
		return await readdir(directory);
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return [];
		throw faultFrom(error, directory, 'unreadable');
	}
};

const temporaryName = /^\..+\.[0-9a-f]{16}\.tmp$/;

/** A file that a power cut or a kill left half-made. */
export const isTemporary = (name: string): boolean => temporaryName.test(name);

/** Writes a file of that name that was not there, all of it and to last; the directory is the caller's to sync. */
export const writeNew = async (path: string, bytes: Uint8Array): Promise<void> => {
	try {
		await withFile(open(path, 'wx', onlyOwner), async handle => {
			await writeWhole(handle, bytes);
			await handle.sync();
			const { size } = await handle.stat();
			if (size !== bytes.length) throw new Error(`holds ${size} of ${bytes.length} bytes`);
		});
	} catch (error) {
		if (codeOf(error) !== 'EEXIST') await rm(path, { force: true }).catch(() => {});
		throw error;
	}
};

/** A whole new file beside the one it is to become: its name, its bytes already on the disk. */
export const writeTemporary = async (path: string, bytes: Uint8Array): Promise<string> => {
	const name = `.${basename(path)}.${randomBytes(8).toString('hex')}.tmp`;
	const temporary = join(dirname(path), name);
	await writeNew(temporary, bytes);
	return temporary;
};

const takePlace = async (temporary: string, path: string): Promise<void> => {
	try {
		await rename(temporary, path);
	} catch (error) {
		await rm(temporary, { force: true }).catch(() => {});
		throw error;
	}
};

/** The file's place is taken by the new bytes at once: a reader sees the old ones or the new ones, never a part. */
export const replaceFile = async (path: string, bytes: Uint8Array): Promise<void> => {
	await takePlace(await writeTemporary(path, bytes), path);
	await syncDirectory(dirname(path));
};

/** A second name for the same bytes; a copy where the file system has no second names. */
export const keepAs = async (path: string, kept: string): Promise<void> => {
	const temporary = join(dirname(kept), `.${basename(kept)}.${randomBytes(8).toString('hex')}.tmp`);
	try {
		// Of the file itself: a second link would show what is written there next.
		await link(await realpath(path), temporary);
	} catch (error) {
		if (codeOf(error) === 'ENOENT') throw error;
		await writeNew(temporary, await readFile(path));
	}
	await takePlace(temporary, kept);
};

/** The same bytes once more, in a file of their own that takes the place of whatever had the name. */
export const copyTo = async (path: string, copy: string): Promise<void> =>
	replaceFile(copy, await readFile(path));
