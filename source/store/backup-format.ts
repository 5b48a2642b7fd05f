import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { type ArchivedRecords, type ArchivedTable, archivedTables } from '../book/archive.ts';
import { type Book, emptyBook, tableNames } from '../book/book.ts';
import type { Day } from '../book/day.ts';
import type { Operation } from '../book/history.ts';
import type { Language } from '../book/records.ts';
import type { Settings } from '../book/settings.ts';
import { StoreFault } from './fault.ts';
import { filledSettings } from './filled-settings.ts';
import { encodeLine, readLines } from './line.ts';
import { format } from './schema.ts';
import type { State } from './state.ts';

/** The first line of a backup. */
export interface BackupHead {
	readonly backup: string;
	readonly format: number;
	readonly shop: string;
	readonly on: Day;
	readonly sequence: number;
	readonly lastDay?: Day;
	/** The archive is in it; a day's backup leaves it where it is. */
	readonly isWhole: boolean;
}

/** What a backup brings back. */
export interface Backup {
	readonly head: BackupHead;
	readonly book: Book;
	readonly history: readonly Operation[];
	/** Nothing when the archive was left out. */
	readonly archived: ArchivedRecords | undefined;
}

type BackupLine =
	| BackupHead
	| { readonly history: readonly Operation[] }
	| { readonly table: string; readonly record: unknown; readonly isArchived?: true }
	/** What a newer program keeps in the book beside its tables. */
	| { readonly field: string; readonly value: unknown }
	| { readonly end: number; readonly checksum: string };

const checksumOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const recordLines = (
	table: string,
	records: readonly unknown[],
	isArchived: boolean,
): readonly BackupLine[] =>
	records.map(record => ({ table, record, ...(isArchived ? { isArchived: true as const } : {}) }));

const bookLines = (book: Book): readonly BackupLine[] =>
	Object.entries(book).flatMap(([name, value]): readonly BackupLine[] =>
		tableNames.some(table => table === name)
			? recordLines(name, Object.values(value), false)
			: [{ field: name, value }],
	);

/** The bytes of a backup: lines as in the journal, the last one the checksum of all before it, in gzip. */
export const encodeBackup = async (
	{ bookId, sequence, lastDay, history, book }: State,
	archived: ArchivedRecords | undefined,
	on: Day,
): Promise<Uint8Array> => {
	const head: BackupHead = {
		backup: bookId,
		format,
		shop: book.settings.shop.name,
		on,
		sequence,
		...(lastDay === undefined ? {} : { lastDay }),
		isWhole: archived !== undefined,
	};
	const lines: readonly BackupLine[] = [
		head,
		{ history },
		...bookLines(book),
		...archivedTables.flatMap(table => recordLines(table, archived?.[table] ?? [], true)),
	];
	const body = lines.map(line => encodeLine(line)).join('');
	const end = encodeLine({ end: lines.length, checksum: checksumOf(body) });
	return promisify(gzip)(body + end);
};

const unpacked = async (bytes: Uint8Array, path: string): Promise<Uint8Array> => {
	try {
		return await promisify(gunzip)(bytes);
	} catch (cause) {
		throw new StoreFault('not-a-backup', path, '', { cause });
	}
};

/** Every line of a backup but the last, which vouches for them. */
const soundLines = async (bytes: Uint8Array, path: string): Promise<readonly BackupLine[]> => {
	const text = await unpacked(bytes, path);
	const { documents, end, lastStart, damagedLine } = readLines(text);
	const lines = documents as readonly BackupLine[];
	const last = lines.at(-1);
	const isWhole =
		damagedLine === undefined &&
		end === text.length &&
		last !== undefined &&
		'end' in last &&
		last.end === lines.length - 1 &&
		last.checksum === checksumOf(Buffer.from(text.subarray(0, lastStart)).toString());
	if (!isWhole) throw new StoreFault('not-a-backup', path, '');
	return lines.slice(0, -1);
};

interface Gathered {
	readonly fields: Record<string, unknown>;
	readonly tables: Record<string, Record<string, unknown>>;
	readonly archived: { [Table in ArchivedTable]: unknown[] };
	history: readonly Operation[];
}

/** Also one that only a newer program knows. */
const tableOf = ({ tables }: Gathered, name: string): Record<string, unknown> => {
	const table = tables[name] ?? {};
	tables[name] = table;
	return table;
};

const gather = (lines: readonly BackupLine[]): Gathered => {
	const gathered: Gathered = {
		fields: {},
		tables: Object.fromEntries(tableNames.map(name => [name, {}])),
		archived: { sales: [], contacts: [], problems: [], snoozes: [] },
		history: [],
	};
	for (const line of lines) {
		if ('history' in line) gathered.history = line.history;
		else if ('field' in line) gathered.fields[line.field] = line.value;
		else if ('table' in line) {
			const { id } = line.record as { readonly id: string };
			if (line.isArchived) gathered.archived[line.table as ArchivedTable].push(line.record);
			else tableOf(gathered, line.table)[id] = line.record;
		}
	}
	return gathered;
};

/** @throws {StoreFault} `not-a-backup` when the bytes are not exactly what a backup was written with */
export const decodeBackup = async (
	bytes: Uint8Array,
	language: Language,
	path: string,
): Promise<Backup> => {
	const [head, ...lines] = await soundLines(bytes, path);
	if (head === undefined || !('backup' in head)) throw new StoreFault('not-a-backup', path, '');
	if (head.format > format) throw new StoreFault('newer-format', path, String(head.format));
	const { fields, tables, archived, history } = gather(lines);
	const settings = filledSettings({ ...(fields.settings as Settings) }, language);
	return {
		head,
		history,
		book: { ...emptyBook(language), ...fields, ...tables, settings } as unknown as Book,
		archived: head.isWhole ? (archived as unknown as ArchivedRecords) : undefined,
	};
};
