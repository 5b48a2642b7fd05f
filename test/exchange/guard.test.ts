import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guarded, unguarded } from '../../source/exchange/guard.ts';
import { hostileText } from '../support/hostile-text.ts';

describe('no cell is a formula', () => {
	it.each([
		['=1+1', "'=1+1"],
		['+237677000001', "'+237677000001"],
		['-2+3', "'-2+3"],
		['@SUM(A1)', "'@SUM(A1)"],
		['\t=1', "'\t=1"],
		['\r=1', "'\r=1"],
		['\0=1', "'\0=1"],
		['＝1', "'＝1"],
		["'=1", "''=1"],
		['-5', '-5'],
		['25000', '25000'],
		["l'ami", "l'ami"],
		["'sac", "'sac"],
		['', ''],
	])('%j is written %j', (cell, written) => {
		expect(guarded(cell)).toBe(written);
		expect(unguarded(written)).toBe(cell);
	});

	it('whatever is in it, and it comes back as it was', () => {
		fc.assert(
			fc.property(hostileText, text => {
				const written = guarded(text);
				expect(/^[=+\-@\t\r\0]/.test(written) && !/^-?\d+$/.test(written)).toBe(false);
				expect(unguarded(written)).toBe(text);
			}),
		);
	});
});
