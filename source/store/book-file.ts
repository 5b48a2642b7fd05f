import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type ArchivedRecords, archivedTables } from '../book/archive.ts';
import { tableNames } from '../book/book.ts';
import { asDay, type Day } from '../book/day.ts';
import type { Language } from '../book/records.ts';
import type { Backup } from './backup-format.ts';
import { faultFrom, StoreFault } from './fault.ts';
import { isPlainObject } from './plain-object.ts';
import { listJson, member, tableJson } from './record-lines.ts';
import { format, formatOf, readArchived, readDocument } from './schema.ts';
import type { State } from './state.ts';

/** The first member of an exported book, by which it is known. */
const mark = { cahier: 'book' } as const;

/** The whole book, archive included, as one JSON document that any program can read and write. */
export const encodeBookFile = (
	{ bookId, sequence, lastDay, history, book }: State,
	archived: ArchivedRecords,
	on: Day,
): Uint8Array => {
	const own = { ...mark, format, bookId, exportedOn: on, sequence, lastDay };
	const tables = tableNames.map(name => member(name, tableJson(book[name])));
	const archive = archivedTables.map(name => member(name, listJson(archived[name])));
	// What a newer program keeps in the book beside its tables comes along.
	const fields = Object.entries(book).filter(([name]) => !tableNames.some(table => table === name));
	const members = [
		...[...Object.entries(own), ...fields]
			.filter(([, value]) => value !== undefined)
			.map(([name, value]) => member(name, JSON.stringify(value))),
		...tables,
		member('archived', `{${archive.join(',\n')}}`),
		member('history', listJson(history)),
	];
	return Buffer.from(`{${members.join(',\n')}}\n`);
};

const parseJson = (bytes: Uint8Array, path: string): Record<string, unknown> => {
	try {
		const document: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
		if (isPlainObject(document) && document.cahier === mark.cahier) return document;
	} catch (cause) {
		throw new StoreFault('not-an-export', path, String(cause), { cause });
	}
	throw new StoreFault('not-an-export', path, '');
};

/**
 * What an exported book brings back. Another program may have written it: every record is checked.
 *
 * @throws {StoreFault} when it is no exported book, or has a record that cannot be one
 */
export const decodeBookFile = (bytes: Uint8Array, language: Language, path: string): Backup => {
	const document = parseJson(bytes, path);
	formatOf(document, path);
	const { cahier: _, exportedOn, archived = {}, ...rest } = document;
	const on = asDay(String(exportedOn));
	if (on === undefined) throw new StoreFault('invalid', path, 'exportedOn');
	const read = readDocument(
		{
			bookId: randomUUID(),
			sequence: 0,
			history: [],
			...rest,
			generation: 0,
			archive: 'archive',
		},
		language,
		path,
	);
	const { format: written, bookId, sequence, lastDay, history, ...more } = read;
	const { generation: _generation, archive: _archive, ...book } = more;
	return {
		head: {
			backup: bookId,
			format: written,
			shop: book.settings.shop.name,
			on,
			sequence,
			...(lastDay === undefined ? {} : { lastDay }),
			isWhole: true,
		},
		book,
		history,
		archived: readArchived(archived, path),
	};
};

/** @throws {StoreFault} when it cannot be read, or is no exported book */
export const readBookFile = async (path: string, language: Language): Promise<Backup> => {
	let bytes: Uint8Array;
	try {
		bytes = await readFile(path);
	} catch (error) {
		throw faultFrom(error, path, 'unreadable');
	}
	return decodeBookFile(bytes, language, path);
};
