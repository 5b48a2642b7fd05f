import { join } from 'node:path';

/** Where everything is in the directory of a book. */
export const filesOf = (directory: string) => ({
	directory,
	snapshot: join(directory, 'book.json'),
	/** The snapshot before, kept for the day the other one is damaged. */
	previous: join(directory, 'book.previous.json'),
	/** What was committed since the snapshot of that generation. */
	journal: (generation: number): string => join(directory, `journal-${generation}.jsonl`),
	/** A book of the first format, as it was before it was migrated. */
	formatOne: join(directory, 'book.format-1.json'),
	/** What could not be read, set aside for somebody to look at. */
	damaged: join(directory, 'damaged'),
	backups: join(directory, 'backups'),
	lock: join(directory, 'lock'),
});

export type Files = ReturnType<typeof filesOf>;

/** The directory of an archive: each restore that brings one back starts another. */
export const archiveName = /^archive(-\d+)?$/;

/** The generation of a journal's name, if it is one. */
export const journalGeneration = (name: string): number | undefined => {
	const [, digits] = /^journal-([1-9]\d{0,14})\.jsonl$/.exec(name) ?? [];
	return digits === undefined ? undefined : Number(digits);
};
