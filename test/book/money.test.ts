import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { francs, mostFrancs, parseAmount, showAmount, sumOf } from '../../source/book/money.ts';

const accepted: ReadonlyArray<readonly [typed: string, value: number]> = [
	['25000', 25_000],
	['25 000', 25_000],
	['25.000', 25_000],
	['25k', 25_000],
	['25K', 25_000],
	['1,5M', 1_500_000],
	['1.5M', 1_500_000],
	['1,25k', 1_250],
	['0,5k', 500],
	['2M', 2_000_000],
	['25000F', 25_000],
	['25000 F', 25_000],
	['25000 FCFA', 25_000],
	['25 000 FCFA', 25_000],
	['25.000 FCFA', 25_000],
	['25 000 fcfa', 25_000],
	['25k F', 25_000],
	['25kFCFA', 25_000],
	['1,5M FCFA', 1_500_000],
	['1 500 000', 1_500_000],
	['1.500.000', 1_500_000],
	['25\u00A0000 FCFA', 25_000],
	['25\u202F000', 25_000],
	['  500  ', 500],
	['0', 0],
	['999 999 999', 999_999_999],
];

const refused: ReadonlyArray<readonly [typed: string, reason: string]> = [
	['12,5', 'amount-ambiguous'],
	['25.00', 'amount-ambiguous'],
	['25.000,5', 'amount-ambiguous'],
	['1.000 000', 'amount-ambiguous'],
	['2 50', 'amount-ambiguous'],
	['25kk', 'amount-ambiguous'],
	['1.500k', 'amount-ambiguous'],
	['007', 'amount-ambiguous'],
	['25 0000', 'amount-ambiguous'],
	['-500', 'amount-negative'],
	['\u2212500', 'amount-negative'],
	['-25 000 FCFA', 'amount-negative'],
	['1e9', 'amount-unreadable'],
	['', 'amount-unreadable'],
	['   ', 'amount-unreadable'],
	['m', 'amount-unreadable'],
	['k', 'amount-unreadable'],
	['FCFA', 'amount-unreadable'],
	['vingt mille', 'amount-unreadable'],
	['0x1F', 'amount-unreadable'],
	['Infinity', 'amount-unreadable'],
	['25€', 'amount-unreadable'],
	['💰', 'amount-unreadable'],
	['٢٥٠٠٠', 'amount-unreadable'],
	['1000000000', 'amount-too-large'],
	['1000M', 'amount-too-large'],
	['9'.repeat(300), 'amount-too-large'],
	['x'.repeat(300), 'amount-unreadable'],
];

describe('an amount typed', () => {
	it.each(accepted)('%j is read', (typed, value) => {
		expect(parseAmount(typed)).toEqual({ ok: true, value });
	});

	it.each(refused)('%j is refused', (typed, reason) => {
		expect(parseAmount(typed)).toMatchObject({ ok: false, refusal: { reason } });
	});

	it('is echoed in the refusal, without the blanks around it', () => {
		expect(parseAmount(' 12,5 ')).toEqual({
			ok: false,
			refusal: { reason: 'amount-ambiguous', text: '12,5' },
		});
	});
});

describe('an amount shown', () => {
	it.each([
		[0, '0 FCFA'],
		[999, '999 FCFA'],
		[1000, '1 000 FCFA'],
		[25_000, '25 000 FCFA'],
		[1_234_567, '1 234 567 FCFA'],
		[-25_000, '-25 000 FCFA'],
	])('%d is %s, with plain spaces', (amount, shown) => {
		expect(showAmount(francs(amount))).toBe(shown);
	});

	it('reads back as itself', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: mostFrancs }), amount => {
				expect(parseAmount(showAmount(francs(amount)))).toEqual({ ok: true, value: amount });
			}),
		);
	});
});

describe('francs', () => {
	it.each([12.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%d is a fault', amount => {
		expect(() => francs(amount)).toThrow(RangeError);
	});

	it('add up', () => {
		expect(sumOf([francs(25_000), francs(7_500), francs(-500)])).toBe(32_000);
		expect(sumOf([])).toBe(0);
	});
});

it('whatever is typed is either a whole number of francs or a refusal', () => {
	const typed = fc.oneof(
		fc.string({ maxLength: 30 }),
		fc.string({ unit: fc.constantFrom(...'0123456789 .,kMF-'), maxLength: 14 }),
	);
	fc.assert(
		fc.property(typed, text => {
			const read = parseAmount(text);
			if (!read.ok) return;
			expect(Number.isSafeInteger(read.value)).toBe(true);
			expect(read.value).toBeGreaterThanOrEqual(0);
			expect(read.value).toBeLessThanOrEqual(mostFrancs);
		}),
	);
});
