import { resolve } from 'node:path';
import type { Book } from '../book/book.ts';
import type { Day } from '../book/day.ts';
import type { Language } from '../book/records.ts';
import type { Backup } from './backup-format.ts';
import { makeDirectoryOrFault } from './disk.ts';
import { DurableState } from './durable-state.ts';
import { StoreFault } from './fault.ts';
import { type Files, filesOf } from './files.ts';
import { Lock } from './lock.ts';
import { restoreBackup } from './restore.ts';

/** The state there is, or an empty one where it cannot be read: a restore is what mends it. */
const openAnyhow = async (files: Files, language: Language): Promise<DurableState> => {
	try {
		return await DurableState.open(files, language, 'accept');
	} catch (error) {
		if (!(error instanceof StoreFault)) throw error;
		return DurableState.instead(files, language);
	}
};

/** The book that a restore would take the place of; nothing when there is none that can be read. */
export const presentBook = async (
	directory: string,
	language: Language,
): Promise<Book | undefined> => {
	const durable = await openAnyhow(filesOf(resolve(directory)), language);
	return durable.isNew ? undefined : durable.state.book;
};

/** Puts a backup in the place of a directory's book, whatever state that is in; other windows see it within a second. */
export const restoreInto = async (
	directory: string,
	backup: Backup,
	{ language, on }: { readonly language: Language; readonly on: Day },
): Promise<string | undefined> => {
	const files = filesOf(resolve(directory));
	await makeDirectoryOrFault(files.directory);
	const lock = new Lock(files.lock);
	await lock.acquire();
	try {
		const durable = await openAnyhow(files, language);
		const kept = await restoreBackup(durable, files, backup, on);
		await durable.close();
		return kept;
	} finally {
		await lock.release();
		await lock.discard();
	}
};
