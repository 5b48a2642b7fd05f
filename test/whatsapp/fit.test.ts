import { describe, expect, it } from 'vitest';
import { fitCode, measureCode } from '../../source/whatsapp/fit.ts';
import { decodeLines } from '../support/decode-screen.ts';

const forms = (full: number, short: number) => [
	{ form: 'full' as const, text: 'f'.repeat(full) },
	{ form: 'short' as const, text: 's'.repeat(short) },
];

describe('what fits', () => {
	it.each([
		['version 7 takes every row of 24', 154, 100, { columns: 47, rows: 24 }, 'full', 24],
		['with a row more, the wider quiet zone', 154, 100, { columns: 49, rows: 25 }, 'full', 25],
		['without the two columns, the narrower', 154, 100, { columns: 48, rows: 25 }, 'full', 24],
		[
			'one byte more, and it is said in fewer words',
			155,
			100,
			{ columns: 47, rows: 24 },
			'short',
			21,
		],
		['a wide screen is no help', 155, 100, { columns: 200, rows: 24 }, 'short', 21],
		['version 10 in 30 rows', 271, 100, { columns: 100, rows: 30 }, 'full', 30],
		['version 15 in 40 rows', 520, 100, { columns: 120, rows: 40 }, 'full', 40],
	] as const)('%s', async (_, full, short, room, form, rows) => {
		const fitted = fitCode(forms(full, short), room);
		expect(fitted).toMatchObject({ fits: true, form, drawing: { rows } });
		if (!fitted.fits) return;
		expect(fitted.drawing.columns).toBeLessThanOrEqual(room.columns);
		expect(await decodeLines(fitted.drawing.lines, room)).toBe(
			form === 'full' ? 'f'.repeat(full) : 's'.repeat(short),
		);
	});

	it.each([
		['a row short', 155, 154, { columns: 80, rows: 23 }, { columns: 47, rows: 24 }],
		['a column short', 155, 154, { columns: 46, rows: 24 }, { columns: 47, rows: 24 }],
		[
			'the short form is not the shorter',
			100,
			155,
			{ columns: 10, rows: 5 },
			{ columns: 39, rows: 20 },
		],
		[
			'only the short form makes a code',
			2954,
			2953,
			{ columns: 80, rows: 24 },
			{ columns: 179, rows: 90 },
		],
		['no form makes a code', 2954, 2954, { columns: 999, rows: 999 }, undefined],
	])('nothing: %s', (_, full, short, room, needs) => {
		expect(fitCode(forms(full, short), room)).toEqual({ fits: false, needs });
	});

	it('nothing, when there is nothing to say', () => {
		expect(fitCode([], { columns: 80, rows: 24 })).toEqual({ fits: false, needs: undefined });
	});
});

describe('a code that is only measured', () => {
	it.each([
		[32, { version: 2, columns: 27, rows: 14 }],
		[33, { version: 3, columns: 31, rows: 16 }],
		[154, { version: 7, columns: 47, rows: 24 }],
		[155, { version: 8, columns: 51, rows: 26 }],
		[271, { version: 10, columns: 59, rows: 30 }],
		[2953, { version: 40, columns: 179, rows: 90 }],
		[2954, undefined],
	])('of %i bytes is %j', (bytes, size) => {
		expect(measureCode('a'.repeat(bytes))).toEqual(size);
	});

	it('takes the room of the code that is drawn', () => {
		const text = 'https://wa.me/237677000001?text=Bonjour';
		const measured = measureCode(text);
		const room = { columns: measured?.columns ?? 0, rows: measured?.rows ?? 0 };
		expect(fitCode([{ form: 'full', text }], room).fits).toBe(true);
		expect(fitCode([{ form: 'full', text }], { ...room, rows: room.rows - 1 }).fits).toBe(false);
	});
});
