import { stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { put } from '../book/book.ts';
import type { Day } from '../book/day.ts';
import { ok } from '../book/result.ts';
import { writeBackup } from './backups.ts';
import { faultFrom, type StoreFault } from './fault.ts';
import type { Store } from './store.ts';

export interface OutsideBackup {
	readonly path: string;
	/** Sales in it, those of the archive included. */
	readonly sales: number;
	/** It is on the disk of the book itself: it helps against a careless hand, not against a thief. */
	readonly isOnSameDisk: boolean;
	/** It is in the directory of the book: not outside at all. */
	readonly isInside: boolean;
	/** Months of the archive that could not be read, and are not in it. */
	readonly missing: readonly StoreFault[];
	/** What kept the book from noting it. */
	readonly notNoted: StoreFault | undefined;
}

const isUnder = (path: string, directory: string): boolean =>
	`${resolve(path)}${sep}`.startsWith(`${resolve(directory)}${sep}`);

const isSameDisk = async (one: string, other: string): Promise<boolean> => {
	try {
		return (await stat(one)).dev === (await stat(other)).dev;
	} catch {
		// Pulled out already.
		return false;
	}
};

export const isDirectory = (path: string): Promise<boolean> =>
	stat(path).then(
		stats => stats.isDirectory(),
		() => false,
	);

/** That it was done is noted in the book; a book that cannot be written was copied all the same. */
const note = async (store: Store, directory: string, on: Day): Promise<StoreFault | undefined> => {
	try {
		const made = put('backups', { id: 'outside', on, path: resolve(directory) });
		await store.commit(() => ok({ changes: [made] }), on);
		return undefined;
	} catch (error) {
		return faultFrom(error, store.directory, 'write-failed');
	}
};

/**
 * Copies the whole book, archive included, to a directory that is there already, and notes in the book that it
 * was done.
 *
 * @throws {StoreFault} when it could not be written, read back and found the same
 */
export const backUpOutside = async (
	store: Store,
	directory: string,
	on: Day,
): Promise<OutsideBackup> => {
	const { path, sales, missing } = await store.undisturbed(async durable => {
		const { records, faults } = await store.readArchive();
		return {
			path: await writeBackup(directory, durable.state, records, on),
			sales: Object.keys(durable.state.book.sales).length + records.sales.length,
			missing: faults,
		};
	});
	const isInside = isUnder(path, store.directory);
	const notNoted = isInside ? undefined : await note(store, directory, on);
	const isOnSameDisk = await isSameDisk(path, store.directory);
	return { path, sales, missing, isInside, isOnSameDisk, notNoted };
};
