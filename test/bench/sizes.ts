import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOf, journalGeneration } from '../../source/store/files.ts';

export const bytesOf = async (path: string): Promise<number> => (await stat(path)).size;

export const snapshotBytes = (directory: string): Promise<number> =>
	bytesOf(filesOf(directory).snapshot);

/** Of the journal that commits go to. */
export const journalBytes = async (directory: string): Promise<number> => {
	const names = await readdir(directory);
	const generation = Math.max(...names.flatMap(name => journalGeneration(name) ?? []));
	return bytesOf(filesOf(directory).journal(generation));
};

export const archiveBytes = async (directory: string): Promise<number> => {
	const archive = join(directory, 'archive');
	const names = await readdir(archive).catch(() => []);
	const sizes = await Promise.all(names.map(name => bytesOf(join(archive, name))));
	return sizes.reduce((sum, size) => sum + size, 0);
};
