import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StoreFault } from '../../source/store/fault.ts';
import { emptySnapshot, encodeSnapshot } from '../../source/store/snapshot.ts';
import type { State } from '../../source/store/state.ts';
import { changes } from '../book/random-changes.ts';
import { decode, small, textOf } from './small-snapshot.ts';
import { stateAfter } from './state-after.ts';

describe('a snapshot', () => {
	it('is read as it was written, and believed', () => {
		expect(decode(encodeSnapshot(small))).toStrictEqual({ snapshot: small, origin: 'program' });
	});

	it('is so whatever was done, with its history and the order of its records', () => {
		fc.assert(
			fc.property(fc.array(changes, { maxLength: 8 }), fc.nat(), (all, generation) => {
				const state = stateAfter(...all);
				const { snapshot, origin } = decode(encodeSnapshot({ generation, state }));
				expect(origin).toBe('program');
				expect(snapshot).toStrictEqual({ generation, state });
				for (const table of ['customers', 'sales', 'months'] as const)
					expect(Object.keys(snapshot.state.book[table])).toEqual(Object.keys(state.book[table]));
			}),
		);
	});

	it('of a book in which nothing was done yet, too', () => {
		const snapshot = emptySnapshot('fr');
		expect(decode(encodeSnapshot(snapshot)).snapshot).toStrictEqual(snapshot);
		expect(snapshot.state.bookId).not.toBe(emptySnapshot('fr').state.bookId);
	});

	it('is JSON with a line a record, its first line the checksum of all that follows', () => {
		const [first = '', ...rest] = textOf(small).split('\n');
		const sum = createHash('sha256').update(rest.join('\n')).digest('hex');
		expect(first).toBe(`{"format":2,"checksum":"${sum}",`);
		expect(rest).toContain(
			'"261124-4k7d2m":{"id":"261124-4k7d2m","name":"Né","tone":"gentle","events":[],"since":"2026-11-24"}',
		);
		expect(JSON.parse(textOf(small))).toMatchObject({ format: 2, generation: 3, sequence: 2 });
		expect(textOf(small).endsWith('}\n')).toBe(true);
	});

	it('keeps what it does not know: beside the tables, in a setting, in a record, in a line', () => {
		const { book } = small.state;
		const unknown = { vu: [1, { a: null }] };
		const state = {
			...small.state,
			book: {
				...book,
				campaigns: { c1: { id: 'c1', what: 'Noël' } },
				settings: {
					...book.settings,
					spacing: { days: 3, hours: 5 },
					till: unknown,
				},
				customers: {
					'261124-4k7d2m': { ...book.customers['261124-4k7d2m'], score: 7, hold: unknown },
				},
			},
		} as unknown as State;
		const kept = decode(encodeSnapshot({ generation: 3, state })).snapshot;
		expect(kept).toStrictEqual({ generation: 3, state });
		expect(textOf(kept)).toBe(textOf({ generation: 3, state }));
	});

	it('of a program that knew fewer tables and settings is filled with the usual ones', () => {
		const { months: _months, backups: _backups, ...tables } = small.state.book;
		const { keeping: _keeping, spacing: _spacing, ...settings } = tables.settings;
		const book = { ...tables, settings: { ...settings, spacing: { hours: 5 } } };
		const state = { ...small.state, book } as unknown as State;
		const { snapshot, origin } = decode(encodeSnapshot({ generation: 3, state }));
		expect(origin).toBe('program');
		expect(snapshot.state.book).toEqual({
			...small.state.book,
			settings: { ...small.state.book.settings, spacing: { days: 3, hours: 5 } },
		});
	});
});

describe('a snapshot that is not as it was written', () => {
	const bytes = encodeSnapshot(small);

	/** Whether the bytes are refused, or taken for a hand's. */
	const outcome = (changed: Uint8Array): string => {
		try {
			return decode(changed).origin;
		} catch (error) {
			if (error instanceof StoreFault) return error.fault;
			throw error;
		}
	};

	it('with any one bit turned is refused, or not believed to be the program’s', () => {
		const seen = new Set<string>();
		for (let bit = 0; bit < bytes.length * 8; bit++) {
			const changed = Uint8Array.from(bytes);
			changed[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
			seen.add(outcome(changed));
		}
		expect([...seen].sort()).toEqual(['hand', 'invalid', 'newer-format', 'not-json']);
	});

	it('cut at any byte is refused; cut of its last line feed, it is not believed', () => {
		for (let length = 0; length < bytes.length - 1; length++)
			expect(outcome(bytes.subarray(0, length))).toBe('not-json');
		expect(outcome(bytes.subarray(0, -1))).toBe('hand');
	});

	it('with something after it is refused, or not believed', () => {
		expect(outcome(Buffer.concat([bytes, Buffer.from('}')]))).toBe('not-json');
		expect(outcome(Buffer.concat([bytes, Buffer.from('\n')]))).toBe('hand');
	});
});
