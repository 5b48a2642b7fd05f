import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../source/exchange/decode.ts';

const text = 'Nom;Téléphone\nFrançoise Ngué;677000001\n';

const utf16 = (written: string, isBig: boolean): Uint8Array => {
	const bytes = Buffer.from(`\ufeff${written}`, 'utf16le');
	return isBig ? bytes.swap16() : bytes;
};

const decoded = (bytes: Uint8Array) => {
	const read = decodeText(bytes);
	return read.ok ? [read.value.text, read.value.encoding] : read.refusal.reason;
};

describe('the bytes of a file become its text', () => {
	it.each([
		['UTF-8', Buffer.from(text), 'UTF-8'],
		['UTF-8 with a BOM', Buffer.from(`\ufeff${text}`), 'UTF-8'],
		['UTF-16 of Windows', utf16(text, false), 'UTF-16'],
		['UTF-16 the other way round', utf16(text, true), 'UTF-16'],
		['Windows-1252', Buffer.from(text, 'latin1'), 'Windows-1252'],
	])('in %s', (_name, bytes, encoding) => {
		expect(decoded(bytes)).toEqual([text, encoding]);
	});

	it('with the signs that Windows-1252 has and Latin-1 has not', () => {
		const bytes = Uint8Array.from([0x93, 0x50, 0x94, 0x20, 0x80, 0x20, 0x9c]);
		expect(decoded(bytes)).toEqual(['“P” € œ', 'Windows-1252']);
	});

	it('whatever ends its lines', () => {
		expect(decoded(Buffer.from('a\r\nb\rc\n'))).toEqual(['a\nb\nc\n', 'UTF-8']);
	});

	it('one damaged byte does not turn every other accent into two signs', () => {
		const bytes = Buffer.from(`${text}Awa Mbeki\n`);
		bytes[bytes.length - 2] = 0xff;
		expect(decoded(bytes)).toEqual([`${text}Awa Mbek\ufffd\n`, 'UTF-8']);
	});

	it('any text at all comes back, from UTF-8 and from UTF-16', () => {
		const some = fc
			.string({ unit: 'grapheme', minLength: 1 })
			.filter(one => one.trim() !== '' && !/[\0-\x1f\ufeff]/.test(one));
		fc.assert(
			fc.property(some, one => {
				const whole = `Nom\n${one}`;
				expect(decoded(Buffer.from(whole))).toEqual([whole, 'UTF-8']);
				expect(decoded(utf16(whole, false))).toEqual([whole, 'UTF-16']);
				expect(decoded(utf16(whole, true))).toEqual([whole, 'UTF-16']);
			}),
		);
	});
});

describe('what is no text is refused for what it is', () => {
	it.each([
		['nothing', Buffer.from(''), 'file-empty'],
		['spaces and line ends', Buffer.from(' \r\n\r\n\t'), 'file-empty'],
		['a BOM alone', Buffer.from('\ufeff'), 'file-empty'],
		['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), 'file-not-text'],
		['an .xlsx', Buffer.from('PK\x03\x04\x14\0', 'latin1'), 'file-of-spreadsheet'],
		['an .xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'file-of-spreadsheet'],
		['random bytes', Buffer.from('\x01\x02\x03\x04abc\x05\x06', 'latin1'), 'file-not-text'],
	])('%s', (_name, bytes, reason) => {
		expect(decoded(bytes)).toBe(reason);
	});
});
