import { readIfThere, replaceFile } from './disk.ts';
import { StoreFault } from './fault.ts';
import { encodeLine, readLines } from './line.ts';
import type { Entry } from './state.ts';

/** The first line of a journal: of which book it is, and where in its history it starts. */
export interface JournalHead {
	readonly journal: string;
	readonly generation: number;
	/** The sequence number of the entry before its first. */
	readonly after: number;
}

/** What a journal was found to hold. */
export interface Journal {
	readonly head: JournalHead;
	readonly entries: readonly Entry[];
	/** Bytes that can be trusted; what comes after them was being written when the machine stopped. */
	readonly end: number;
	/** Where its last line starts, and the bytes of that line. */
	readonly lastStart: number;
	readonly lastLine: Uint8Array;
	readonly torn: Uint8Array | undefined;
}

const isHead = (document: unknown): document is JournalHead =>
	typeof document === 'object' && document !== null && 'journal' in document;

/**
 * The journal's sound part. `undefined` when there is none, or only one whose making was cut short.
 *
 * @throws {StoreFault} `damaged` when sound lines come after one that is not
 */
export const readJournal = async (path: string): Promise<Journal | undefined> => {
	const bytes = await readIfThere(path);
	return bytes === undefined ? undefined : journalIn(bytes, path);
};

export const journalIn = (bytes: Uint8Array, path: string): Journal | undefined => {
	const { documents, end, lastStart, damagedLine } = readLines(bytes);
	if (damagedLine !== undefined) throw new StoreFault('damaged', path, String(damagedLine));
	const [head, ...entries] = documents;
	if (!isHead(head)) return undefined;
	const torn = end === bytes.length ? undefined : bytes.subarray(end);
	return {
		head,
		entries: entries as Entry[],
		end,
		lastStart,
		lastLine: bytes.slice(lastStart, end),
		torn,
	};
};

/** A new journal in the place of one that nothing was ever acknowledged in; gives back its bytes. */
export const createJournal = async (path: string, head: JournalHead): Promise<Uint8Array> => {
	const bytes = Buffer.from(encodeLine(head));
	await replaceFile(path, bytes);
	return bytes;
};
