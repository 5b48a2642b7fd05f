import { ok, type Result, refuse } from '../book/result.ts';
import { decodeWindows1252 } from './windows-1252.ts';

export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252';

export interface Decoded {
	/** Without its byte order mark, its line ends all `\n`. A character that could not be read is U+FFFD. */
	readonly text: string;
	readonly encoding: Encoding;
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
	start.every((byte, at) => bytes[at] === byte);

/** The one of `.xlsx`, `.ods` and `.docx`, which are ZIP files, then that of `.xls`. */
const isOffice = (bytes: Uint8Array): boolean =>
	startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/**
 * UTF-8 unless what is not ASCII is mostly something else: a whole sequence of it hardly ever comes about by
 * chance, so that one damaged byte does not turn every accent of a file into two strange signs.
 */
const eightBits = (bytes: Uint8Array): Decoded => {
	const text = new TextDecoder('utf-8').decode(bytes);
	const lost = count(text, /\ufffd/g);
	return lost === 0 || count(text, /[^\x00-\x7f\ufffd]/g) > lost
		? { text, encoding: 'UTF-8' }
		: { text: decodeWindows1252(bytes), encoding: 'Windows-1252' };
};

const decoded = (bytes: Uint8Array): Decoded => {
	if (startsWith(bytes, 0xff, 0xfe))
		return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16' };
	if (startsWith(bytes, 0xfe, 0xff))
		return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'UTF-16' };
	if (startsWith(bytes, 0xef, 0xbb, 0xbf))
		return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'UTF-8' };
	return eightBits(bytes);
};

/** What no text has: NUL, and the controls other than tab, line ends, form feed, Ctrl+Z and escape. */
const binary = /[\0-\x08\x0b\x0e-\x19\x1c-\x1f]/g;

/** The text of a file that a spreadsheet, a phone or an old program wrote; what is no text is refused. */
export const decodeText = (bytes: Uint8Array): Result<Decoded> => {
	if (isOffice(bytes)) return refuse({ reason: 'file-of-spreadsheet' });
	const { text, encoding } = decoded(bytes);
	if (text.includes('\0') || count(text, binary) > text.length / 100)
		return refuse({ reason: 'file-not-text' });
	if (text.trim() === '') return refuse({ reason: 'file-empty' });
	return ok({ text: text.replaceAll(/\r\n?/g, '\n'), encoding });
};
