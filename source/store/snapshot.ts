import { createHash, randomUUID } from 'node:crypto';
import { type Book, emptyBook, tableNames } from '../book/book.ts';
import type { Language } from '../book/records.ts';
import type { Settings } from '../book/settings.ts';
import { StoreFault } from './fault.ts';
import { filledSettings } from './filled-settings.ts';
import { listJson, member, tableJson } from './record-lines.ts';
import { format, formatOf, readDocument, readOldBook, type SnapshotDocument } from './schema.ts';
import type { State } from './state.ts';

/** The whole book at one moment, and the number of the journal that goes on from there. */
export interface Snapshot {
	readonly generation: number;
	readonly state: State;
}

/** Who is believed to have written the bytes: the program, its first version, or a hand. */
export type Origin = 'program' | 'format-1' | 'hand';

export const emptySnapshot = (language: Language): Snapshot => ({
	generation: 0,
	state: {
		bookId: randomUUID(),
		sequence: 0,
		lastDay: undefined,
		archive: 'archive',
		history: [],
		book: emptyBook(language),
	},
});

const head = (checksum: string): string => `{"format":${format},"checksum":"${checksum}",\n`;
const headLength = head('0'.repeat(64)).length;

const checksumOf = (rest: Uint8Array): string => createHash('sha256').update(rest).digest('hex');

const isTable = (name: string): boolean => tableNames.some(table => table === name);

/** The bytes of `book.json`: JSON, its checksum over everything that follows it. */
export const encodeSnapshot = ({ generation, state }: Snapshot): Uint8Array => {
	const { book, history, ...own } = state;
	const members = [
		...Object.entries({ ...own, generation })
			.filter(([, value]) => value !== undefined)
			.map(([name, value]) => member(name, JSON.stringify(value))),
		...Object.entries(book).map(([name, value]) =>
			member(
				name,
				isTable(name) ? tableJson(value as Record<string, unknown>) : JSON.stringify(value),
			),
		),
		member('history', listJson(history)),
	];
	const rest = Buffer.from(`${members.join(',\n')}}\n`);
	return Buffer.concat([Buffer.from(head(checksumOf(rest))), rest]);
};

const hasOwnChecksum = (bytes: Uint8Array): boolean =>
	Buffer.from(bytes.subarray(0, headLength)).toString('latin1') ===
	head(checksumOf(bytes.subarray(headLength)));

const parseJson = (bytes: Uint8Array, path: string): unknown => {
	try {
		// Fatal: bytes that are no text would be replaced silently, and lost at the next write.
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch (cause) {
		throw new StoreFault('not-json', path, String(cause), { cause });
	}
};

const snapshotFrom = (document: SnapshotDocument): Snapshot => {
	const { format: _, generation, bookId, sequence, lastDay, archive, history, ...rest } = document;
	const { checksum: _checksum, ...book } = rest as typeof rest & { checksum?: unknown };
	return { generation, state: { bookId, sequence, lastDay, archive, history, book } };
};

/** Written by a program that did not know every table and setting of today. */
const withDefaults = (document: SnapshotDocument, language: Language): SnapshotDocument => {
	const settings = filledSettings({ ...document.settings }, language) as unknown as Settings;
	return { ...emptyBook(language), ...document, settings } as SnapshotDocument & Book;
};

/**
 * What the bytes hold. Those with their own checksum are trusted: all that was written was checked before.
 *
 * @throws {StoreFault} when they are no book, or one of a newer format
 */
export const decodeSnapshot = (
	bytes: Uint8Array,
	language: Language,
	path: string,
): { readonly snapshot: Snapshot; readonly origin: Origin } => {
	const document = parseJson(bytes, path);
	if (hasOwnChecksum(bytes))
		return {
			snapshot: snapshotFrom(withDefaults(document as SnapshotDocument, language)),
			origin: 'program',
		};
	if (formatOf(document, path) > 1)
		return { snapshot: snapshotFrom(readDocument(document, language, path)), origin: 'hand' };
	const { generation, state } = emptySnapshot(language);
	const book = readOldBook(document, language, path);
	return { snapshot: { generation, state: { ...state, book } }, origin: 'format-1' };
};
