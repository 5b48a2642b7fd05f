import { join } from 'node:path';
import { type ArchivedRecords, nothingArchived } from '../book/archive.ts';
import type { Book } from '../book/book.ts';
import type { Language } from '../book/records.ts';
import { readArchive } from './archive-files.ts';
import { backupExtension, readBackup } from './backups.ts';
import { namesIn, readIfThere } from './disk.ts';
import { DurableState } from './durable-state.ts';
import { faultFrom, StoreFault } from './fault.ts';
import { type Files, filesOf } from './files.ts';
import { readJournal } from './journal.ts';
import { generationsIn } from './replay.ts';
import { decodeSnapshot } from './snapshot.ts';
import type { Warning } from './warning.ts';

/** What a look at every file of a book found. */
export interface Inspection {
	/** Files that are not what was written, each told once. */
	readonly faults: readonly StoreFault[];
	readonly warnings: readonly Warning[];
	/** Nothing when the book itself cannot be read. */
	readonly book: Book | undefined;
	readonly archived: ArchivedRecords;
}

/** The fault of one look, if it finds one. */
const faultOf = async (path: string, look: () => Promise<unknown>): Promise<StoreFault[]> => {
	try {
		await look();
		return [];
	} catch (error) {
		return [faultFrom(error, path, 'unreadable')];
	}
};

/** The journal of the snapshot before is whole: it says what the next one goes on from. */
const lookAtOldJournal = async (files: Files, generation: number): Promise<void> => {
	const path = files.journal(generation);
	const journal = await readJournal(path);
	const next = await readJournal(files.journal(generation + 1));
	const end = journal === undefined ? 0 : journal.head.after + journal.entries.length;
	if (next !== undefined && next.head.after > end)
		throw new StoreFault('damaged', path, String((journal?.entries.length ?? -1) + 2));
};

const lookAtPrevious = async (files: Files, language: Language): Promise<void> => {
	const { previous } = files;
	const bytes = await readIfThere(previous);
	if (bytes === undefined) return;
	const { snapshot, origin } = decodeSnapshot(bytes, language, previous);
	if (origin !== 'program') throw new StoreFault('copy-damaged', previous, '');
	await lookAtOldJournal(files, snapshot.generation);
};

const backupsIn = async (directory: string): Promise<readonly string[]> =>
	(await namesIn(directory))
		.filter(name => name.endsWith(backupExtension))
		.sort()
		.map(name => join(directory, name));

const isSame = (one: StoreFault, other: StoreFault): boolean =>
	one.path === other.path && one.fault === other.fault;

const lookAtCopies = async (files: Files, language: Language): Promise<readonly StoreFault[]> => {
	const paths = await backupsIn(files.backups);
	const looks = [
		() => faultOf(files.previous, () => lookAtPrevious(files, language)),
		...(await generationsIn(files)).map(generation => {
			const path = files.journal(generation);
			return () => faultOf(path, () => readJournal(path));
		}),
		...paths.map(path => () => faultOf(path, () => readBackup(path, language))),
	];
	const faults: StoreFault[] = [];
	for (const look of looks)
		for (const fault of await look())
			if (!faults.some(known => isSame(known, fault))) faults.push(fault);
	return faults;
};

/** Reads every file of the book of a directory and changes none. */
export const inspect = async (directory: string, language: Language): Promise<Inspection> => {
	const files = filesOf(directory);
	const copies = await lookAtCopies(files, language);
	try {
		const durable = await DurableState.open(files, language, 'refuse');
		const { records, faults } = await readArchive(directory, durable.state);
		return {
			faults: [...copies, ...faults],
			warnings: durable.takeWarnings(),
			book: durable.isNew ? undefined : durable.state.book,
			archived: records,
		};
	} catch (error) {
		const fault = faultFrom(error, files.snapshot, 'unreadable');
		return {
			faults: copies.some(known => isSame(known, fault)) ? copies : [fault, ...copies],
			warnings: [],
			book: undefined,
			archived: nothingArchived,
		};
	}
};
