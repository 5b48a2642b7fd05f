import { stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { put } from '../book/book.ts';
import type { Day } from '../book/day.ts';
import { ok } from '../book/result.ts';
import { writeBackup } from './backups.ts';
import type { Store } from './store.ts';

export interface OutsideBackup {
	readonly path: string;
	/** Sales in it, those of the archive included. */
	readonly sales: number;
	/** It is on the disk of the book itself: it helps against a careless hand, not against a thief. */
	readonly isOnSameDisk: boolean;
	/** It is in the directory of the book: not outside at all. */
	readonly isInside: boolean;
}

const isUnder = (path: string, directory: string): boolean =>
	`${resolve(path)}${sep}`.startsWith(`${resolve(directory)}${sep}`);

const isSameDisk = async (one: string, other: string): Promise<boolean> =>
	(await stat(one)).dev === (await stat(other)).dev;

export const isDirectory = (path: string): Promise<boolean> =>
	stat(path).then(
		stats => stats.isDirectory(),
		() => false,
	);

/**
 * Copies the whole book, archive included, to a directory that is there already, and notes in the book that it
 * was done. A month of the archive that cannot be read keeps the copy from being made.
 *
 * @throws {StoreFault} when it could not be written, read back and found the same
 */
export const backUpOutside = async (
	store: Store,
	directory: string,
	on: Day,
): Promise<OutsideBackup> => {
	const { path, sales } = await store.exclusively(async durable => {
		const { records, faults } = await store.readArchive();
		if (faults[0] !== undefined) throw faults[0];
		return {
			path: await writeBackup(directory, durable.state, records, on),
			sales: Object.keys(durable.state.book.sales).length + records.sales.length,
		};
	});
	const isInside = isUnder(path, store.directory);
	if (!isInside) {
		const made = put('backups', { id: 'outside', on, path: resolve(directory) });
		await store.commit(() => ok({ changes: [made] }), on);
	}
	return { path, sales, isInside, isOnSameDisk: await isSameDisk(path, store.directory) };
};
