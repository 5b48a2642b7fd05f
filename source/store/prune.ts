import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isTemporary } from './disk.ts';
import { type Files, journalGeneration } from './files.ts';

/** Takes away the journals that the snapshot of that generation holds already, and what was left half-made. */
export const prune = async ({ directory }: Files, kept: number): Promise<void> => {
	for (const name of await readdir(directory)) {
		const generation = journalGeneration(name);
		if (isTemporary(name) || (generation !== undefined && generation < kept))
			await rm(join(directory, name), { force: true });
	}
};
