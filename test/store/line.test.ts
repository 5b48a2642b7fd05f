import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeLine, readLines } from '../../source/store/line.ts';

const bytesOf = (text: string): Uint8Array => Buffer.from(text);
const linesOf = (...documents: readonly unknown[]): string =>
	documents.map(document => encodeLine(document)).join('');
const read = (text: string) => readLines(bytesOf(text));

/** A small journal: three documents, of which one has accents, quotes and a line feed in it. */
const three = [{ sequence: 1 }, { message: 'Bonjour « Mme Né »\n"25 000"' }, [null, 3]];
const sound = linesOf(...three);
const starts = [0, linesOf(three[0]).length, bytesOf(linesOf(three[0], three[1])).length];

describe('a line', () => {
	it('is 32 signs of the SHA-256 of its document, a space, the document, a line feed', () => {
		// sha256sum of {"a":1} and of "é" in UTF-8.
		expect(encodeLine({ a: 1 })).toBe('015abd7f5cc57a2dd94b7590f04ad808 {"a":1}\n');
		expect(encodeLine('é')).toBe('f2886017e9c7abacf804b54d64787dce "é"\n');
	});

	it('is one line whatever text is in it', () => {
		for (const text of ['a\nb', 'a\r\nb', '\u2028\u2029\u0085', '\0', '😀', '\ud800'])
			expect(encodeLine({ text }).indexOf('\n')).toBe(encodeLine({ text }).length - 1);
	});
});

describe('lines read', () => {
	it('are the documents, up to the end', () => {
		expect(read(sound)).toEqual({
			documents: three,
			end: bytesOf(sound).length,
			lastStart: starts[2],
			damagedLine: undefined,
		});
	});

	it('are none in an empty file', () => {
		expect(read('')).toEqual({ documents: [], end: 0, lastStart: 0, damagedLine: undefined });
	});

	it('come back as they were written, whatever they are', () => {
		fc.assert(
			fc.property(fc.array(fc.jsonValue()), documents => {
				const text = linesOf(...documents);
				const lines = read(text);
				expect(lines.documents).toEqual(documents.map(one => JSON.parse(JSON.stringify(one))));
				expect(lines.end).toBe(bytesOf(text).length);
				expect(lines.lastStart).toBe(bytesOf(linesOf(...documents.slice(0, -1))).length);
				expect(lines.damagedLine).toBeUndefined();
			}),
		);
	});

	const [first, second, third] = three.map(document => encodeLine(document)) as [
		string,
		string,
		string,
	];
	const broken = (line: string): string => line.replace(/.\n$/, '?\n');

	it.each<[what: string, text: string, sound: number, damagedLine: number | undefined]>([
		['half of a line at the end', first + second.slice(0, 20), 1, undefined],
		['a last line without its line feed', first + second.slice(0, -1), 1, undefined],
		['a last line that is not what was written', first + second + broken(third), 2, undefined],
		['only such a line', broken(first), 0, undefined],
		['the two last lines', first + broken(second) + broken(third), 1, undefined],
		['a line with a sound one after it', first + broken(second) + third, 1, 2],
		['the first of three', broken(first) + second + third, 0, 1],
		['two of them, then a sound one', broken(first) + broken(second) + third, 0, 1],
		['damage, then a half line', first + broken(second) + third + first.slice(0, 9), 1, 2],
		['an empty line between', `${first}\n${second}`, 1, 2],
		['an empty line at the end', `${first}\n`, 1, undefined],
		['a carriage return before each line feed', sound.replaceAll('\n', '\r\n'), 0, undefined],
		['a checksum in capitals', first + second.toUpperCase() + third, 1, 2],
		['no checksum', `${first}{"a":1}\n${third}`, 1, 2],
		['a checksum without its space', first + second.replace(' ', '') + third, 1, 2],
		['zeroes at the end, as after a power cut', `${first}${'\0'.repeat(40)}`, 1, undefined],
	])('%s', (_what, text, count, damagedLine) => {
		const lines = read(text);
		expect(lines.documents).toEqual(three.slice(0, count));
		expect(lines.end).toBe(bytesOf(linesOf(...three.slice(0, count))).length);
		expect(lines.lastStart).toBe(starts[Math.max(0, count - 1)]);
		expect(lines.damagedLine).toBe(damagedLine);
	});
});

describe('a file that is not all there', () => {
	const bytes = bytesOf(sound);

	it('cut at any byte, is the lines before the cut, and never damage', () => {
		for (let length = 0; length <= bytes.length; length++) {
			const count = [...starts.slice(1), bytes.length].filter(end => end <= length).length;
			const lines = readLines(bytes.subarray(0, length));
			expect(lines.documents).toEqual(three.slice(0, count));
			expect([lines.end, lines.damagedLine]).toEqual([[...starts, bytes.length][count], undefined]);
		}
	});

	it('with any one bit turned, is the lines before it, and that shows', () => {
		for (let bit = 0; bit < bytes.length * 8; bit++) {
			const turned = Uint8Array.from(bytes);
			turned[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
			const line = starts.filter(start => start <= bit >> 3).length;
			const lines = readLines(turned);
			expect(lines.documents).toEqual(three.slice(0, line - 1));
			expect(lines.end).toBe(starts[line - 1]);
			// A line feed that is lost makes one line of two: of the second line and the last, nothing is left.
			const isLastSound = line < 2 || (line === 2 && (bit >> 3) + 1 !== starts[2]);
			expect(lines.damagedLine).toBe(isLastSound ? line : undefined);
		}
	});
});
