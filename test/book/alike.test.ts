import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAlike } from '../../source/book/alike.ts';

describe('alike', () => {
	it.each([
		[1, 1],
		['riz', 'riz'],
		[null, null],
		[undefined, undefined],
		[{}, {}],
		[[], []],
		[
			{ id: 'a', name: 'riz' },
			{ name: 'riz', id: 'a' },
		],
		[{ hold: { on: 1, until: 2 } }, { hold: { until: 2, on: 1 } }],
		[{ id: 'a', hold: undefined }, { id: 'a' }],
		[{ id: 'a' }, { id: 'a', hold: undefined }],
		[[{ a: 1, b: 2 }], [{ b: 2, a: 1 }]],
	])('%j and %j', (one, other) => {
		expect(isAlike(one, other)).toBe(true);
		expect(isAlike(other, one)).toBe(true);
	});

	it.each([
		[1, 2],
		[1, '1'],
		[0, false],
		[null, undefined],
		[null, {}],
		[null, 0],
		[{}, []],
		[['riz'], { 0: 'riz' }],
		[{ id: 'a' }, {}],
		[{ id: 'a' }, { id: 'b' }],
		[{ id: 'a' }, { name: 'a' }],
		[
			{ id: undefined, name: 'a' },
			{ id: 'a', name: undefined },
		],
		[{ toString: undefined, a: 1 }, { b: 1 }],
		[{ toString: Object.prototype.toString }, { a: 1 }],
		[{ a: { b: 1 } }, { a: { b: 2 } }],
		[
			[1, 2],
			[2, 1],
		],
		[[1], [1, 1]],
	])('not %j and %j', (one, other) => {
		expect(isAlike(one, other)).toBe(false);
		expect(isAlike(other, one)).toBe(false);
	});

	it('is what the text of both says, fields in order', () => {
		const document = fc.jsonValue({ maxDepth: 3 });
		const asText = (value: unknown): string =>
			JSON.stringify(value, (_name, inside) =>
				typeof inside === 'object' && inside !== null && !Array.isArray(inside)
					? Object.fromEntries(Object.entries(inside).sort())
					: inside,
			);
		fc.assert(
			fc.property(document, document, (one, other) => {
				expect(isAlike(one, JSON.parse(JSON.stringify(one)))).toBe(true);
				expect(isAlike(one, other)).toBe(asText(one) === asText(other));
			}),
		);
	});
});
