import { createHash } from 'node:crypto';

/** Hexadecimal digits of the checksum: the first half of SHA-256. */
const checksumLength = 32;
const lineFeed = 0x0a;

const checksumOf = (json: string | Uint8Array): string =>
	createHash('sha256').update(json).digest('hex').slice(0, checksumLength);

/** A line of a journal, an archive or a backup: checksum, space, JSON document, line feed. */
export const encodeLine = (document: unknown): string => {
	const json = JSON.stringify(document);
	return `${checksumOf(json)} ${json}\n`;
};

/** The document of a line without its line feed; `undefined` when it is not what was written. */
const decodeLine = (line: Uint8Array): unknown => {
	const json = line.subarray(checksumLength + 1);
	const head = Buffer.from(line.subarray(0, checksumLength + 1)).toString('latin1');
	return head === `${checksumOf(json)} ` ? JSON.parse(Buffer.from(json).toString()) : undefined;
};

export interface Lines {
	readonly documents: readonly unknown[];
	/** Bytes up to the end of the last line that can be trusted. */
	readonly end: number;
	/** Where the last such line starts. */
	readonly lastStart: number;
	/** The number of the first line that cannot be trusted, from 1, when sound ones come after it. */
	readonly damagedLine: number | undefined;
}

/** Where each line starts, and where the text ends. */
const cutsOf = (bytes: Uint8Array): readonly number[] => {
	const cuts = [0];
	for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1))
		cuts.push(at + 1);
	return cuts;
};

/**
 * The lines up to the first that is not sound. Lines go to the disk one at a time, so that only the last may
 * be half-written: an unsound line with a sound one after it is damage, not a power cut.
 */
export const readLines = (bytes: Uint8Array): Lines => {
	const cuts = cutsOf(bytes);
	const documents: unknown[] = [];
	let unsound: number | undefined;
	for (let index = 0; index + 1 < cuts.length; index++) {
		const document = decodeLine(bytes.subarray(cuts[index], (cuts[index + 1] ?? 0) - 1));
		if (unsound === undefined && document !== undefined) documents.push(document);
		else if (unsound === undefined) unsound = index + 1;
		else if (document !== undefined)
			return { documents, ...placeOf(cuts, documents.length), damagedLine: unsound };
	}
	return { documents, ...placeOf(cuts, documents.length), damagedLine: undefined };
};

const placeOf = (cuts: readonly number[], sound: number) => ({
	end: cuts[sound] ?? 0,
	lastStart: cuts[Math.max(0, sound - 1)] ?? 0,
});
