import { describe, expect, it } from 'vitest';
import type { Phone } from '../../source/book/phone.ts';
import { chatLink } from '../../source/whatsapp/link.ts';
import { drawCode, sizeOfCode } from '../../source/whatsapp/qr-drawing.ts';
import { type Matrix, qrMatrix } from '../../source/whatsapp/qr-matrix.ts';
import { decodeLines } from '../support/decode-screen.ts';

const link = chatLink(
	'+237677000001' as Phone,
	'Bonjour Aïssatou, il reste 25 000 FCFA à régler. Merci !',
);
const screen = { columns: 80, rows: 40 };

const codeOf = (text: string): Matrix => {
	const matrix = qrMatrix(text);
	if (!matrix) throw new Error('no code for this text');
	return matrix;
};

/** Every line two rows lower and four columns to the right, as on a screen with a frame. */
const inside = (lines: readonly string[]) => ['', '', ...lines.map(line => `    ${line}`)];

const inverted = (line: string) =>
	line.replaceAll(/48;5;231m|38;5;231;48;5;16m/g, colours =>
		colours === '48;5;231m' ? '48;5;16m' : '38;5;16;48;5;231m',
	);

const upsideDown = (line: string) => line.replaceAll(/[▀▄]/g, half => (half === '▀' ? '▄' : '▀'));

describe('a code drawn', () => {
	const matrix = codeOf(link);

	it.each([1, 2, 3, 4])('with a quiet zone of %i reads', async quietZone => {
		const { lines } = drawCode(matrix, quietZone);
		expect(await decodeLines(inside(lines), screen)).toBe(link);
	});

	it('reads after the smallest and after a larger one', async () => {
		for (const text of ['a', 'a'.repeat(230), 'a'.repeat(500)]) {
			const { lines, ...size } = drawCode(codeOf(text), 1);
			expect(await decodeLines(lines, size)).toBe(text);
		}
	});

	it.each([
		[7, 1, { columns: 47, rows: 24 }],
		[7, 2, { columns: 49, rows: 25 }],
		[8, 1, { columns: 51, rows: 26 }],
		[10, 1, { columns: 59, rows: 30 }],
	])('in version %i with a quiet zone of %i takes its place', (version, quietZone, size) => {
		const code = codeOf('a'.repeat({ 7: 154, 8: 192, 10: 271 }[version] ?? 0));
		expect(code.version).toBe(version);
		expect(sizeOfCode(code, quietZone)).toEqual(size);
		expect(drawCode(code, quietZone)).toMatchObject(size);
		expect(drawCode(code, quietZone).lines).toHaveLength(size.rows);
	});

	it('has lines that stand alone, in four signs and two colours', () => {
		for (const line of drawCode(matrix, 1).lines) {
			expect(line).toMatch(/^(?:\x1b\[(?:38;5;231;48;5;16|48;5;231)m[ ▀▄]+)+\x1b\[0m$/);
			expect(line).not.toMatch(/48;5;231m *[▀▄]/);
			expect(line.replaceAll(/\x1b\[[\d;]+m/g, '')).toHaveLength(sizeOfCode(matrix, 1).columns);
			for (const runs of [/48;5;16m([^\x1b]*)\x1b\[38/, /48;5;231m([^\x1b]*)\x1b\[48/]) {
				expect(line).not.toMatch(runs);
			}
		}
	});

	it('is light all around, the odd half row included', () => {
		const { lines } = drawCode(matrix, 1);
		expect(lines.at(-1)).toBe(`\x1b[48;5;231m${' '.repeat(matrix.size + 2)}\x1b[0m`);
		for (const line of lines) expect(line).toMatch(/^\x1b\[48;5;231m /);
	});

	it('refuses to be drawn without a quiet zone', () => {
		expect(() => drawCode(matrix, 0)).toThrow(RangeError);
	});
});

// What follows shows that a reading is a proof: each of these faults is one a telephone sees.
describe('a code drawn wrong does not read', () => {
	const { lines } = drawCode(codeOf(link), 1);
	const reading = (wrong: readonly string[]) => decodeLines(inside(wrong), screen);

	it('dark for light', async () => {
		expect(await reading(lines.map(inverted))).toBeUndefined();
	});

	it('upside down in each cell', async () => {
		expect(await reading(lines.map(upsideDown))).toBeUndefined();
	});

	it('cut at the bottom', async () => {
		expect(await reading(lines.slice(0, -4))).toBeUndefined();
	});

	it('without its left edge', async () => {
		const cut = lines.map(line => line.replace(/^((?:\x1b\[[\d;]+m)+)[ ▀▄]{1,8}/, '$1'));
		expect(await reading(cut)).toBeUndefined();
	});

	it('without its colours', async () => {
		expect(await reading(lines.map(line => line.replaceAll(/\x1b\[[\d;]+m/g, '')))).toBeUndefined();
	});
});
