import { resolve } from 'node:path';
import { ok } from '../book/result.ts';
import { makeDirectoryOrFault } from '../store/disk.ts';
import { filesOf } from '../store/files.ts';
import { backUpOutside, isDirectory } from '../store/outside.ts';
import { backupWarnings } from './backup-words.ts';
import { type BookInput, type Run, stop } from './command.ts';

/** Where it was copied the last time; else beside the daily ones. */
const usualDirectory = ({ store }: BookInput): string =>
	store.book.backups.outside?.path ?? filesOf(store.directory).backups;

export const run: Run<BookInput> = async input => {
	const { typed, store, catalog, today } = input;
	if (store.isNew) return stop({ reason: 'no-book', path: store.directory });
	const directory = typed.path === '' ? usualDirectory(input) : resolve(typed.path);
	const { backups } = filesOf(store.directory);
	if (directory === backups) await makeDirectoryOrFault(backups);
	if (!(await isDirectory(directory))) return stop({ reason: 'no-directory', path: directory });
	const made = await backUpOutside(store, directory, today());
	const { backup } = catalog.keeping;
	return ok({
		lines: [backup.made(made.path, made.sales)],
		warnings: backupWarnings(made, catalog),
		json: { ...made, missing: made.missing.map(({ path }) => path), notNoted: undefined },
		...(made.missing.length > 0 ? { exitCode: 1 } : {}),
	});
};
