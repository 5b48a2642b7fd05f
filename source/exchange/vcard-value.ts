import type { Property } from './vcard-lines.ts';
import { decodeWindows1252 } from './windows-1252.ts';

const decodeBytes = (bytes: Uint8Array, charset: string): string => {
	if (/^(?:iso-?8859-?1|latin-?1|windows-?1252|cp1252)$/i.test(charset))
		return decodeWindows1252(bytes);
	try {
		return new TextDecoder(charset, { fatal: true }).decode(bytes);
	} catch {
		// Not in the charset it says, or in one that nobody knows.
		return decodeWindows1252(bytes);
	}
};

const octets = /(?:=[0-9A-Fa-f]{2})+/g;

/** Whatever else begins with `=` was damaged: it becomes U+FFFD. */
const fromQuotedPrintable = (value: string, charset: string): string =>
	value
		.replaceAll(/=(?![0-9A-Fa-f]{2})/g, '\ufffd')
		.replaceAll(octets, run => decodeBytes(Buffer.from(run.replaceAll('=', ''), 'hex'), charset));

/** The value out of its encoding, still with the backslashes of its version. */
const plainValue = ({ parameters, value }: Property): string => {
	const isQuoted =
		parameters.get('ENCODING') === 'QUOTED-PRINTABLE' || parameters.has('QUOTED-PRINTABLE');
	return isQuoted ? fromQuotedPrintable(value, parameters.get('CHARSET') ?? 'UTF-8') : value;
};

const unescaped = (text: string): string =>
	text.replaceAll(/\\([\\,;:nN])/g, (_whole, sign: string) => (/n/i.test(sign) ? '\n' : sign));

export const textOf = (property: Property): string => unescaped(plainValue(property)).trim();

/** The parts of a value such as `Kamga;Paul;;Mr;`. */
export const partsOf = (property: Property): readonly string[] =>
	(plainValue(property).match(/(?:\\.|[^\\;])*(?:;|$)/gs) ?? []).map(part =>
		unescaped(part.replace(/;$/, '')).trim(),
	);

/** A number, also one written as a `tel:` address (RFC 3966), whose extensions nobody dials from WhatsApp. */
export const phoneOf = (property: Property): string =>
	textOf(property).replace(/^tel:/i, '').replace(/;.*$/s, '');
