import { type Book, tableNames } from '../book/book.ts';
import type { Day } from '../book/day.ts';
import type { Backup } from './backup-format.ts';
import { makeDirectoryOrFault } from './disk.ts';
import { restoreBackup } from './restore.ts';
import type { Store } from './store.ts';

/** Nothing was written in it yet, save perhaps the name of the shop and its other settings. */
export const isBlank = (book: Book): boolean =>
	tableNames.every(table => Object.keys(book[table]).length === 0);

/** Puts a whole book in the place of one that is blank; `false` when it is not, and nothing was done. */
export const takeOver = async (store: Store, backup: Backup, on: Day): Promise<boolean> => {
	if (!isBlank(store.book)) return false;
	await makeDirectoryOrFault(store.directory);
	return store.exclusively(async (durable, files) => {
		if (!isBlank(durable.state.book)) return false;
		await restoreBackup(durable, files, backup, on);
		return true;
	});
};
