import { access, readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type ArchivedRecords, byMonth, monthTotals } from '../book/archive.ts';
import type { ArchivedMonth } from '../book/records.ts';
import { type ArchiveRead, readArchive, writeArchive } from './archive-files.ts';
import type { Backup } from './backup-format.ts';
import { copyTo, keepAs, makeDirectory, syncDirectory } from './disk.ts';
import type { DurableState } from './durable-state.ts';
import { codeOf, faultFrom } from './fault.ts';
import { archiveName, type Files, journalGeneration } from './files.ts';
import type { State } from './state.ts';

const isThere = (path: string): Promise<boolean> =>
	access(path).then(
		() => true,
		() => false,
	);

const filesUnder = async (directory: string): Promise<readonly string[]> => {
	try {
		return await readdir(directory);
	} catch (error) {
		if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return [];
		throw error;
	}
};

/** The files that make a book, as names under its directory. */
const bookNames = async ({ directory }: Files): Promise<readonly string[]> => {
	const names = await filesUnder(directory);
	const own = names.filter(
		name => /^book(\.previous)?\.json$/.test(name) || journalGeneration(name) !== undefined,
	);
	const archives = names.filter(name => archiveName.test(name));
	const months = await Promise.all(
		archives.map(async archive =>
			(await filesUnder(join(directory, archive))).map(name => join(archive, name)),
		),
	);
	return [...own, ...months.flat()];
};

const newName = async (directory: string, on: string): Promise<string> => {
	for (let number = 1; ; number++) {
		const name = join(directory, `before-restore-${on}${number === 1 ? '' : `-${number}`}`);
		if (!(await isThere(name))) return name;
	}
};

/** A snapshot is only ever replaced; what is added to must not be under two names. */
const keepCopy = (path: string, kept: string): Promise<void> =>
	path.endsWith('.json') ? keepAs(path, kept) : copyTo(path, kept);

/** The present book, sound or not, in a directory of its own that can be opened like any other. */
const keepBeside = async (files: Files, on: string): Promise<string | undefined> => {
	const names = await bookNames(files);
	if (names.length === 0) return undefined;
	const kept = await newName(files.directory, on);
	await makeDirectory(kept);
	for (const name of names) {
		const directory = join(kept, name, '..');
		await makeDirectory(directory);
		await keepCopy(join(files.directory, name), join(kept, name));
		await syncDirectory(directory);
	}
	await syncDirectory(kept);
	return kept;
};

const archiveNames = async (files: Files): Promise<readonly string[]> =>
	(await filesUnder(files.directory)).filter(name => archiveName.test(name));

const newArchive = async (files: Files): Promise<string> => {
	const numbers = (await archiveNames(files)).map(name => Number(name.split('-')[1] ?? 1));
	return `archive-${Math.max(1, ...numbers) + 1}`;
};

const monthsOf = (records: ArchivedRecords): Readonly<Record<string, ArchivedMonth>> =>
	Object.fromEntries(
		[...byMonth(records)].map(([month, ofMonth]) => [month, monthTotals(month, ofMonth)]),
	);

/** The archive that a backup without one leaves as it is: of its own book, also where that cannot be read. */
const presentArchive = async (
	{ state }: DurableState,
	files: Files,
	{ head, book }: Backup,
): Promise<ArchiveRead> => {
	const names = await archiveNames(files);
	const archive = names.includes(state.archive) ? state.archive : (names.at(-1) ?? state.archive);
	return readArchive(files.directory, { ...state, bookId: head.backup, archive, book });
};

/** Damaged months stay with the book; not those that are of another book. */
const keepDamagedMonths = async ({ faults }: ArchiveRead, archive: string): Promise<void> => {
	const damaged = faults.filter(({ fault }) => fault === 'archive-damaged');
	if (damaged.length === 0) return;
	await makeDirectory(archive);
	for (const { path } of damaged) await keepAs(path, join(archive, basename(path)));
	await syncDirectory(archive);
};

/**
 * Puts a backup in the place of the book. The present one is kept beside it first; the rename of `book.json`
 * is the one moment at which the book changes. A backup without the archive leaves the archive there is,
 * save what the book of the backup has itself.
 *
 * @returns where the present book was kept, if there was one
 */
export const restoreBackup = async (
	durable: DurableState,
	files: Files,
	backup: Backup,
	on: string,
): Promise<string | undefined> => {
	const { head, book, history, archived } = backup;
	try {
		const kept = await keepBeside(files, on);
		const before = await archiveNames(files);
		const restored: State = {
			bookId: head.backup,
			// One step further than anything there was: no journal of the present book can go on from it.
			sequence: Math.max(head.sequence, durable.state.sequence) + 1,
			lastDay: head.lastDay,
			archive: await newArchive(files),
			history,
			book,
		};
		const read: ArchiveRead =
			archived === undefined
				? await presentArchive(durable, files, backup)
				: { records: archived, faults: [] };
		await writeArchive(files.directory, restored, read.records);
		await keepDamagedMonths(read, join(files.directory, restored.archive));
		// A month that could not be read keeps its totals, and stays told.
		const months = { ...book.months, ...monthsOf(read.records) };
		await durable.replace({ ...restored, book: { ...book, months } });
		for (const name of before)
			await rm(join(files.directory, name), { recursive: true, force: true }).catch(() => {});
		return kept;
	} catch (error) {
		throw faultFrom(error, files.directory, 'write-failed');
	}
};
