import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import {
	type ArchivedRecords,
	type ArchivedTable,
	archivedTables,
	archivingChanges,
	byMonth,
	monthTotals,
	settledRecords,
} from '../book/archive.ts';
import type { Book, Change, Tables } from '../book/book.ts';
import type { Day } from '../book/day.ts';
import type { ArchivedMonth } from '../book/records.ts';
import {
	appending,
	makeDirectory,
	namesIn,
	onlyOwner,
	readIfThere,
	syncDirectory,
	withFile,
	writeWhole,
} from './disk.ts';
import { faultFrom, StoreFault } from './fault.ts';
import { encodeLine, readLines } from './line.ts';
import type { State } from './state.ts';

/** One line of an archive after its head. */
interface ArchiveLine {
	readonly table: ArchivedTable;
	readonly record: Tables[ArchivedTable];
}

/**
 * The last line of each writing: one that is not sound and has this one after it is damage, not a writing cut
 * short, whose records never left the book. It is written twice: a damaged line feed makes one line of two.
 */
interface ArchiveEnd {
	readonly end: number;
}

interface ArchiveHead {
	readonly archive: string;
	readonly month: string;
}

/** What was read of an archive, and what of it could not be. */
export interface ArchiveRead {
	readonly records: ArchivedRecords;
	readonly faults: readonly StoreFault[];
}

interface MonthFile {
	readonly records: ArchivedRecords;
	/** Bytes that can be trusted; 0 for a file to make. */
	readonly end: number;
	readonly size: number;
}

const monthPath = (directory: string, state: State, month: string): string =>
	join(directory, state.archive, `${month}.jsonl`);

const headFor = (state: State, month: string): ArchiveHead => ({ archive: state.bookId, month });

const isHeadOf = (head: unknown, { bookId }: State, month: string): boolean =>
	typeof head === 'object' &&
	head !== null &&
	(head as ArchiveHead).archive === bookId &&
	(head as ArchiveHead).month === month;

/** Each record once: a line written later, after a crash between two steps, counts. */
const recordsFrom = (lines: readonly ArchiveLine[]): ArchivedRecords => {
	const of = <Table extends ArchivedTable>(table: Table): readonly Tables[Table][] => [
		...new Map(
			lines
				.filter(line => line.table === table)
				.map(({ record }) => [record.id, record as Tables[Table]]),
		).values(),
	];
	return {
		sales: of('sales'),
		contacts: of('contacts'),
		problems: of('problems'),
		snoozes: of('snoozes'),
	};
};

const readMonth = async (directory: string, state: State, month: string): Promise<MonthFile> => {
	const path = monthPath(directory, state, month);
	const bytes = (await readIfThere(path)) ?? new Uint8Array();
	const { documents, end, damagedLine } = readLines(bytes);
	if (damagedLine !== undefined) throw new StoreFault('archive-damaged', path, String(damagedLine));
	const [head, ...lines] = documents;
	if (documents.length > 0 && !isHeadOf(head, state, month))
		throw new StoreFault('foreign', path, '');
	const isRecord = (line: unknown): line is ArchiveLine => 'table' in (line as object);
	return { records: recordsFrom(lines.filter(isRecord)), end, size: bytes.length };
};

const linesFor = (records: ArchivedRecords): readonly ArchiveLine[] =>
	archivedTables.flatMap(table => records[table].map(record => ({ table, record })));

const monthsIn = async (directory: string, { archive }: State): Promise<readonly string[]> => {
	const names = await namesIn(join(directory, archive));
	return names.flatMap(name => /^(\d{4}-\d{2})\.jsonl$/.exec(name)?.[1] ?? []).sort();
};

const withoutHot = (records: ArchivedRecords, book: Book): ArchivedRecords => {
	const of = <Table extends ArchivedTable>(table: Table): readonly Tables[Table][] =>
		records[table].filter(({ id }) => !Object.hasOwn(book[table], id));
	return {
		sales: of('sales'),
		contacts: of('contacts'),
		problems: of('problems'),
		snoozes: of('snoozes'),
	};
};

/** The months there are, and those that the book knows to have been archived. */
const monthsOf = async (directory: string, state: State): Promise<readonly string[]> =>
	[...new Set([...(await monthsIn(directory, state)), ...Object.keys(state.book.months)])].sort();

/**
 * All that has left the book, the oldest month first; what the book still has is told by the book. A month
 * that cannot be read is passed over and told.
 */
export const readArchive = async (directory: string, state: State): Promise<ArchiveRead> => {
	const faults: StoreFault[] = [];
	const lines: ArchiveLine[] = [];
	for (const month of await monthsOf(directory, state)) {
		try {
			const read = await readMonth(directory, state, month);
			if (read.end === 0 && Object.hasOwn(state.book.months, month))
				throw new StoreFault('unreadable', monthPath(directory, state, month), 'ENOENT');
			for (const line of linesFor(read.records)) lines.push(line);
		} catch (error) {
			faults.push(faultFrom(error, monthPath(directory, state, month), 'unreadable'));
		}
	}
	return { records: withoutHot(recordsFrom(lines), state.book), faults };
};

/** Writes the records of one month where they are to stay, synced; gives back what the month then comes to. */
const addToMonth = async (
	directory: string,
	state: State,
	month: string,
	records: ArchivedRecords,
): Promise<ArchivedMonth> => {
	const path = monthPath(directory, state, month);
	const { records: already, end, size } = await readMonth(directory, state, month);
	const head = end === 0 ? [headFor(state, month)] : [];
	const lines = linesFor(records);
	const last: ArchiveEnd = { end: lines.length };
	const written = [...head, ...lines, last, last];
	await withFile(open(path, appending | constants.O_CREAT, onlyOwner), async handle => {
		// What a crash cut short was never taken out of the book.
		if (size > end) await handle.truncate(end);
		try {
			await writeWhole(handle, Buffer.from(written.map(line => encodeLine(line)).join('')));
			await handle.datasync();
		} catch (error) {
			await handle.truncate(end).catch(() => {});
			throw error;
		}
	});
	return monthTotals(month, recordsFrom([...linesFor(withoutHot(already, state.book)), ...lines]));
};

/** Writes all these records into the archive of the state, which may be a new one. */
export const writeArchive = async (
	directory: string,
	state: State,
	records: ArchivedRecords,
): Promise<readonly ArchivedMonth[]> => {
	const months = [...byMonth(records)];
	if (months.length === 0) return [];
	const archive = join(directory, state.archive);
	await makeDirectory(archive);
	const written: ArchivedMonth[] = [];
	for (const [month, ofMonth] of months)
		written.push(await addToMonth(directory, state, month, ofMonth));
	await syncDirectory(archive);
	return written;
};

/**
 * Copies what is settled and older than the hot period to the archive, and gives back the changes that then
 * take it out of the book. Interrupted between the two, the archive has what the book has too.
 */
export const archiveSettled = async (
	directory: string,
	state: State,
	today: Day,
): Promise<readonly Change[]> => {
	const records = settledRecords(state.book, today);
	const months = await writeArchive(directory, state, records);
	return months.length === 0 ? [] : archivingChanges(records, months);
};
