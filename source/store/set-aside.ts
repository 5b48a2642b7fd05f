import { randomBytes } from 'node:crypto';
import { basename, join } from 'node:path';
import { keepAs, makeDirectory, readIfThere, writeNew } from './disk.ts';
import { codeOf } from './fault.ts';
import type { Files } from './files.ts';
import type { Loaded } from './loading.ts';

/** A name in `damaged/` that nothing has yet. */
const newPlace = async ({ damaged }: Files, name: string): Promise<string> => {
	await makeDirectory(damaged);
	return join(damaged, `${randomBytes(4).toString('hex')}-${name}`);
};

/** Keeps half a line, which was never acknowledged, for somebody to look at; on a full disk it is let go. */
export const setTornAside = async (files: Files, torn: Uint8Array): Promise<void> => {
	try {
		await writeNew(await newPlace(files, 'torn.jsonl'), torn);
	} catch {
		// There is no room for it, and nobody was told that it is kept.
	}
};

/** Keeps a journal of which not even the beginning can be read. */
const setJournalAside = async (files: Files, path: string): Promise<void> => {
	const bytes = await readIfThere(path);
	if (bytes !== undefined && bytes.length > 0)
		await keepAs(path, await newPlace(files, basename(path)));
};

/** Keeps a `book.json` that another one is about to take the place of. */
const setSnapshotAside = async (files: Files): Promise<void> => {
	try {
		await keepAs(files.snapshot, await newPlace(files, 'book.json'));
	} catch (error) {
		if (codeOf(error) !== 'ENOENT') throw error;
	}
};

/** Everything that a repair is about to take the place of, for somebody to look at. */
export const keepWhatIsReplaced = async (
	{ repair, journal, generation }: Loaded,
	files: Files,
): Promise<void> => {
	if (journal?.torn !== undefined) await setTornAside(files, journal.torn);
	if (repair === 'format-1') await keepAs(files.snapshot, files.formatOne);
	if (repair === 'fallback') await setSnapshotAside(files);
	if (repair === 'journal-missing' && journal === undefined)
		await setJournalAside(files, files.journal(generation));
};
