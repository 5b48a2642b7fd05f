import { describe, expect, it } from 'vitest';
import { drawCode } from '../../source/whatsapp/qr-drawing.ts';
import { qrMatrix } from '../../source/whatsapp/qr-matrix.ts';
import { decodeLines } from '../support/decode-screen.ts';

/** Bytes that fit each version at level L: ISO/IEC 18004, table 7. */
const bytesAtLevelL = [
	17, 32, 53, 78, 106, 134, 154, 192, 230, 271, 321, 367, 425, 458, 520, 586, 644, 718, 792, 858,
	929, 1003, 1091, 1171, 1273, 1367, 1465, 1528, 1628, 1732, 1840, 1952, 2068, 2188, 2303, 2431,
	2563, 2699, 2809, 2953,
];

const message = (bytes: number) =>
	`https://wa.me/237677000001?text=${'Bonjour%20Rose,%20'.repeat(200)}`.slice(0, bytes);

const read = (text: string) => {
	const matrix = qrMatrix(text);
	if (!matrix) return undefined;
	const { lines, ...size } = drawCode(matrix, 2);
	return decodeLines(lines, size);
};

describe('the code of a text', () => {
	it.each(bytesAtLevelL.map((bytes, index) => [bytes, index + 1]))(
		'of %i bytes is of version %i, and reads',
		async (bytes, version) => {
			const matrix = qrMatrix(message(bytes));
			expect(matrix).toMatchObject({ version, size: 17 + 4 * version, level: 'L' });
			expect(await read(message(bytes))).toBe(message(bytes));
			expect(qrMatrix(message(bytes + 1))?.version).toBe(version < 40 ? version + 1 : undefined);
		},
	);

	it.each([
		[1, 7, 'H'],
		[1, 8, 'Q'],
		[1, 11, 'Q'],
		[1, 12, 'M'],
		[1, 14, 'M'],
		[1, 15, 'L'],
		[7, 135, 'L'],
		[9, 193, 'L'],
		[10, 231, 'L'],
	])('of version %i with %i bytes corrects at level %s', async (version, bytes, level) => {
		expect(qrMatrix(message(bytes))).toMatchObject({ version, level });
		expect(await read(message(bytes))).toBe(message(bytes));
	});

	it('does not exist beyond version 40', () => {
		expect(qrMatrix(message(2954))).toBeUndefined();
	});

	it('is never made of a text it would change', () => {
		expect(() => qrMatrix('Ça va')).toThrow(RangeError);
		expect(() => qrMatrix('日本')).toThrow(RangeError);
	});
});
