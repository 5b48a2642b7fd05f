import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArchivedRecords } from '../../source/book/archive.ts';
import { put } from '../../source/book/book.ts';
import { day } from '../../source/book/day.ts';
import { francs } from '../../source/book/money.ts';
import type { Sale } from '../../source/book/records.ts';
import { type Backup, decodeBackup, encodeBackup } from '../../source/store/backup-format.ts';
import { StoreFault } from '../../source/store/fault.ts';
import { encodeLine } from '../../source/store/line.ts';
import { emptySnapshot } from '../../source/store/snapshot.ts';
import type { State } from '../../source/store/state.ts';
import { changes } from '../book/random-changes.ts';
import { stateAfter } from './state-after.ts';

const path = '/media/cle/cahier.jsonl.gz';
const on = day('2026-11-24');

const sale = (id: string, amount: number): Sale => ({
	id,
	on: day('2026-08-03'),
	lines: [{ productId: 'p', name: 'Né', quantity: 1, unitPrice: francs(amount) }],
	payments: [{ on: day('2026-08-03'), amount: francs(amount) }],
	paymentPromises: [],
	deliveryPromises: [],
});

const small = stateAfter(
	[put('suppliers', { id: 'f', name: 'Grossiste' })],
	[put('sales', sale('v', 5))],
);
const archive: ArchivedRecords = {
	sales: [sale('v1', 100), sale('v2', 200)],
	contacts: [],
	problems: [{ id: 'p1', customerId: 'c', what: 'panne', openedOn: on }],
	snoozes: [{ id: 'payment:c', on, until: on }],
};

const read = (bytes: Uint8Array): Promise<Backup> => decodeBackup(bytes, 'fr', path);

/** `read`, or the fault it was refused with. */
const outcome = async (bytes: Uint8Array): Promise<Backup | string> => {
	try {
		return await read(bytes);
	} catch (error) {
		if (error instanceof StoreFault && error.path === path) return error.fault;
		throw error;
	}
};

/** A backup whose every checksum is right, of these lines. */
const backupOf = (lines: readonly unknown[]): Uint8Array => {
	const body = lines.map(line => encodeLine(line)).join('');
	const checksum = createHash('sha256').update(body).digest('hex');
	return gzipSync(body + encodeLine({ end: lines.length, checksum }));
};

const turned = (bytes: Uint8Array, bit: number): Uint8Array => {
	const changed = Uint8Array.from(bytes);
	changed[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
	return changed;
};

describe('a backup', () => {
	it('brings back the book, its history and its archive', async () => {
		const { head, book, history, archived } = await read(await encodeBackup(small, archive, on));
		expect(head).toStrictEqual({
			backup: 'b1',
			format: 2,
			shop: '',
			on,
			sequence: 2,
			lastDay: on,
			isWhole: true,
		});
		expect(book).toStrictEqual(small.book);
		expect(history).toStrictEqual(small.history);
		expect(archived).toStrictEqual(archive);
	});

	it('of the day says that the archive is not in it', async () => {
		const { head, book, archived } = await read(await encodeBackup(small, undefined, on));
		expect(head.isWhole).toBe(false);
		expect(archived).toBeUndefined();
		expect(book).toStrictEqual(small.book);
	});

	it('of a whole book whose archive is empty brings back an empty archive', async () => {
		const none: ArchivedRecords = { sales: [], contacts: [], problems: [], snoozes: [] };
		expect((await read(await encodeBackup(small, none, on))).archived).toStrictEqual(none);
	});

	it('of a book in which nothing was done has no last day', async () => {
		const backup = await read(await encodeBackup(emptySnapshot('fr').state, undefined, on));
		expect(backup.head).not.toHaveProperty('lastDay');
		expect(backup.history).toEqual([]);
	});

	it('brings back any book whatever, its records in their order', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(changes, { maxLength: 8 }), async all => {
				const state = stateAfter(...all);
				const { head, book, history } = await read(await encodeBackup(state, undefined, on));
				expect(book).toStrictEqual(state.book);
				expect(history).toStrictEqual(state.history);
				expect(head.sequence).toBe(all.length);
				for (const table of ['customers', 'sales', 'months'] as const)
					expect(Object.keys(book[table])).toEqual(Object.keys(state.book[table]));
			}),
		);
	});

	it('is lines as in the journal, in gzip, the last one the checksum of all before it', async () => {
		const text = gunzipSync(await encodeBackup(small, archive, on)).toString();
		const lines = text.trimEnd().split('\n');
		const documents = lines.map(line => JSON.parse(line.slice(33)) as Record<string, unknown>);
		expect(documents[0]).toMatchObject({ backup: 'b1', format: 2 });
		const body = `${lines.slice(0, -1).join('\n')}\n`;
		expect(documents.at(-1)).toEqual({
			end: lines.length - 1,
			checksum: createHash('sha256').update(body).digest('hex'),
		});
		expect(documents).toContainEqual({ table: 'sales', record: sale('v', 5) });
		expect(documents).toContainEqual({ table: 'sales', record: sale('v2', 200), isArchived: true });
	});

	it('keeps what it does not know: beside the tables, in a setting, in a record, in the archive', async () => {
		const { book } = small;
		const state = {
			...small,
			book: {
				...book,
				campaigns: { c1: { id: 'c1', what: 'Noël' } },
				settings: { ...book.settings, spacing: { days: 3, hours: 5 }, till: [1] },
				suppliers: { f: { ...book.suppliers.f, score: 7 } },
			},
		} as unknown as State;
		const known = { ...archive, sales: [{ ...sale('v1', 1), score: 7 }] };
		const backup = await read(await encodeBackup(state, known, on));
		expect(backup.book).toStrictEqual(state.book);
		expect(backup.archived).toStrictEqual(known);
	});

	it('of a program that knew fewer tables and settings is filled with the usual ones', async () => {
		const { months: _months, ...tables } = small.book;
		const { keeping: _keeping, ...settings } = tables.settings;
		const state = { ...small, book: { ...tables, settings } } as unknown as State;
		expect((await read(await encodeBackup(state, undefined, on))).book).toEqual(small.book);
	});
});

describe('a backup that is not as it was written', () => {
	it('with any one bit turned is refused, or brings back the very same', async () => {
		const bytes = await encodeBackup(small, archive, on);
		const whole = await read(bytes);
		let refused = 0;
		for (let bit = 0; bit < bytes.length * 8; bit++) {
			const found = await outcome(turned(bytes, bit));
			if (found === 'not-a-backup') refused += 1;
			else expect(found).toStrictEqual(whole);
		}
		// What gzip notes of time, system and text is not read: 64 bits at most.
		expect(refused).toBeGreaterThanOrEqual(bytes.length * 8 - 64);
	});

	it('nor are the checksums of gzip needed to see it', async () => {
		const text = gunzipSync(await encodeBackup(small, archive, on));
		const eachBit = [0, 1, 2, 3, 4, 5, 6, 7];
		const seen = new Set<unknown>();
		for (let byte = 0; byte < text.length; byte++) {
			const packed = eachBit.map(bit => gzipSync(turned(text, byte * 8 + bit), { level: 0 }));
			for (const found of await Promise.all(packed.map(outcome))) seen.add(found);
		}
		expect([...seen]).toEqual(['not-a-backup']);
	});

	it('cut at any byte is refused, packed or not', async () => {
		const bytes = await encodeBackup(small, archive, on);
		const text = gunzipSync(bytes);
		for (let length = 0; length < bytes.length; length++)
			expect(await outcome(bytes.subarray(0, length))).toBe('not-a-backup');
		for (let length = 0; length < text.length; length++)
			expect(await outcome(gzipSync(text.subarray(0, length), { level: 0 }))).toBe('not-a-backup');
	});

	it('with anything after it is refused; zeroes after its gzip are nothing', async () => {
		const bytes = await encodeBackup(small, archive, on);
		const text = gunzipSync(bytes).toString();
		for (const more of ['\n', 'x', encodeLine({ table: 'sales', record: sale('v9', 9) })])
			expect(await outcome(gzipSync(text + more))).toBe('not-a-backup');
		for (const more of [Buffer.from('\n'), Buffer.from('x'), bytes])
			expect(await outcome(Buffer.concat([bytes, more]))).toBe('not-a-backup');
		expect(await outcome(Buffer.concat([bytes, new Uint8Array(9)]))).toStrictEqual(
			await read(bytes),
		);
	});

	it('with a line taken out, twice there, moved or added is refused', async () => {
		const text = gunzipSync(await encodeBackup(small, archive, on)).toString();
		const lines = text.trimEnd().split('\n');
		const packed = (changed: readonly string[]) => outcome(gzipSync(`${changed.join('\n')}\n`));
		expect(await packed(lines)).not.toBe('not-a-backup');
		for (const [index, line] of lines.entries()) {
			expect(await packed(lines.toSpliced(index, 1))).toBe('not-a-backup');
			expect(await packed(lines.toSpliced(index, 0, line))).toBe('not-a-backup');
			if (index > 0)
				expect(await packed(lines.toSpliced(index, 1).toSpliced(index - 1, 0, line))).toBe(
					'not-a-backup',
				);
		}
	});
});

describe('what is no backup of ours', () => {
	const head = { backup: 'b1', format: 2, shop: '', on, sequence: 0, isWhole: false };

	it('a head alone is the smallest one', async () => {
		expect(await outcome(backupOf([head]))).toMatchObject({ head, history: [] });
	});

	it.each([3, 4, 99])('format %i, of a newer program, is refused as such', async format => {
		const bytes = backupOf([{ ...head, format }]);
		await expect(read(bytes)).rejects.toMatchObject({
			fault: 'newer-format',
			detail: String(format),
			path,
		});
	});

	it.each<[what: string, bytes: Uint8Array]>([
		['nothing', new Uint8Array()],
		['a text', Buffer.from('bonjour')],
		['another file in gzip', gzipSync('bonjour')],
		['an empty file in gzip', gzipSync('')],
		['a journal in gzip', gzipSync(encodeLine({ journal: 'b1', generation: 1, after: 0 }))],
		['no line but the last', backupOf([])],
		['lines without a head', backupOf([{ history: [] }])],
		['a head without the last line', gzipSync(encodeLine(head))],
		['the last line of another', gzipSync(encodeLine(head) + encodeLine({ end: 1, checksum: '' }))],
	])('%s', async (_what, bytes) => {
		expect(await outcome(bytes)).toBe('not-a-backup');
	});
});
