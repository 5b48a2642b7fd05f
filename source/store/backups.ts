import { readFile, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArchivedRecords } from '../book/archive.ts';
import { addDays, asDay, type Day } from '../book/day.ts';
import { matchKey } from '../book/name.ts';
import type { Language } from '../book/records.ts';
import { type Backup, decodeBackup, encodeBackup } from './backup-format.ts';
import { makeDirectory, namesIn, replaceFile, syncDirectory, writeNew } from './disk.ts';
import { codeOf, faultFrom, StoreFault } from './fault.ts';
import type { State } from './state.ts';

export const backupExtension = '.jsonl.gz';

/** The day of a daily backup, by its name. */
const dayOfName = (name: string): Day | undefined =>
	name.endsWith(backupExtension) ? asDay(name.slice(0, -backupExtension.length)) : undefined;

const daysIn = async (directory: string): Promise<readonly Day[]> =>
	(await namesIn(directory)).flatMap(name => dayOfName(name) ?? []).sort();

/** Of the daily backups, those that are to go: older than the days kept, and not the first of their month. */
export const daysToThin = (days: readonly Day[], today: Day, kept: number): readonly Day[] => {
	const since = addDays(today, -kept);
	const firsts = new Map<string, Day>();
	for (const day of [...days].sort().reverse()) firsts.set(day.slice(0, 7), day);
	return days.filter(day => day < since && firsts.get(day.slice(0, 7)) !== day);
};

export const hasDailyBackup = async (directory: string, today: Day): Promise<boolean> =>
	(await daysIn(directory)).includes(today);

/** The book at the day's first use, without its archive, which stays beside it; then older ones are thinned out. */
export const writeDailyBackup = async (
	directory: string,
	state: State,
	today: Day,
): Promise<void> => {
	try {
		await makeDirectory(directory);
		const bytes = await encodeBackup(state, undefined, today);
		await replaceFile(join(directory, `${today}${backupExtension}`), bytes);
		const kept = state.book.settings.keeping.dailyBackupDays;
		for (const day of daysToThin(await daysIn(directory), today, kept))
			await rm(join(directory, `${day}${backupExtension}`), { force: true });
	} catch (error) {
		throw faultFrom(error, directory, 'write-failed');
	}
};

const slugOf = (shop: string): string =>
	matchKey(shop)
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '')
		.slice(0, 30);

/** `cahier-boutique-moussa-2026-11-24`, then `-2` where the name is taken. */
const nameFor = (state: State, on: Day, attempt: number): string =>
	['cahier', slugOf(state.book.settings.shop.name), on, ...(attempt === 1 ? [] : [String(attempt)])]
		.filter(part => part !== '')
		.join('-') + backupExtension;

const freeBytes = async (directory: string): Promise<bigint> => {
	const { bavail, bsize } = await statfs(directory, { bigint: true });
	return bavail * bsize;
};

/** A new file each time: a backup never takes the place of another. */
const writeUnderNewName = async (
	directory: string,
	state: State,
	on: Day,
	bytes: Uint8Array,
): Promise<string> => {
	for (let attempt = 1; ; attempt++) {
		const path = join(directory, nameFor(state, on, attempt));
		try {
			await writeNew(path, bytes);
			await syncDirectory(directory);
			return path;
		} catch (error) {
			if (codeOf(error) !== 'EEXIST') throw error;
		}
	}
};

/**
 * The whole book, archive included, in one file of that directory: room looked for first, synced, read back
 * and compared.
 *
 * @returns the path of the file
 */
export const writeBackup = async (
	directory: string,
	state: State,
	archived: ArchivedRecords,
	on: Day,
): Promise<string> => {
	const bytes = await encodeBackup(state, archived, on);
	try {
		if ((await freeBytes(directory)) < BigInt(bytes.length))
			throw new StoreFault('no-space', directory, 'ENOSPC');
		const path = await writeUnderNewName(directory, state, on, bytes);
		if (!Buffer.from(await readFile(path)).equals(bytes))
			throw new StoreFault('not-a-backup', path, '');
		return path;
	} catch (error) {
		throw faultFrom(error, directory, 'write-failed');
	}
};

/** @throws {StoreFault} when it cannot be read, or is not exactly what was written */
export const readBackup = async (path: string, language: Language): Promise<Backup> => {
	let bytes: Uint8Array;
	try {
		bytes = await readFile(path);
	} catch (error) {
		throw faultFrom(error, path, 'unreadable');
	}
	return decodeBackup(bytes, language, path);
};
