import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Book, type Change, emptyBook, put } from '../../source/book/book.ts';
import { day } from '../../source/book/day.ts';
import { francs } from '../../source/book/money.ts';
import type { Phone } from '../../source/book/phone.ts';
import type { Customer, Sale } from '../../source/book/records.ts';
import { ok, type Result } from '../../source/book/result.ts';
import { type Disk, nodeDisk } from '../../source/store/durable-adapter.ts';
import { StoreFault } from '../../source/store/fault.ts';
import { toStored } from '../../source/store/schema.ts';
import { openStore, type Store } from '../../source/store/store.ts';

/** A directory of its own for one test; `book` in it does not exist yet. */
export const newDirectory = (): string => {
	const parent = mkdtempSync(join(tmpdir(), 'cahier-store-'));
	onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
	return join(parent, 'book');
};

export const bookFile = (directory: string): string => join(directory, 'book.json');

export const open = (directory: string, disk?: Disk): Promise<Store> =>
	openStore(directory, { language: 'fr', create: true }, disk);

export const directoryWith = (content: string | Uint8Array): string => {
	const directory = newDirectory();
	mkdirSync(directory);
	writeFileSync(bookFile(directory), content);
	return directory;
};

export const customer = (id: string, name = 'Jeanne'): Customer => ({
	id,
	name,
	title: 'Mme',
	phone: '+237677000001' as Phone,
	tone: 'gentle',
	events: [{ day: day('2027-01-15'), what: 'anniversaire' }],
	since: day('2026-11-22'),
});

export const sale = (id: string): Sale => ({
	id,
	on: day('2026-11-22'),
	customerId: 'jeanne',
	lines: [{ productId: 'riz', name: 'Riz', quantity: 2, unitPrice: francs(15_000) }],
	payments: [{ on: day('2026-11-22'), amount: francs(5000) }],
	paymentPromises: [{ day: day('2026-12-01'), madeOn: day('2026-11-22') }],
	deliveryPromises: [],
});

/** A document with a record or two, as the program writes it. */
export const whole = {
	...toStored(emptyBook('fr')),
	customers: { jeanne: customer('jeanne') },
	sales: { v1: sale('v1') },
};

export const putting =
	(...changes: readonly Change[]) =>
	(): Result<{ readonly changes: readonly Change[] }> =>
		ok({ changes });

export const putCustomer = (id: string, name?: string) =>
	putting(put('customers', customer(id, name)));

/** A directory whose book has one customer. */
export const committed = async (): Promise<string> => {
	const directory = newDirectory();
	await (await open(directory)).commit(putCustomer('jeanne'));
	return directory;
};

/** Reads then writes: two of them that miss each other lose one. */
export const addVisit = (book: Book): Result<{ readonly changes: readonly Change[] }> => {
	const before = book.customers.jeanne ?? customer('jeanne');
	return ok({ changes: [put('customers', { ...before, notes: `${before.notes ?? ''}+` })] });
};

export const faultOf = async (promise: Promise<unknown>): Promise<StoreFault> => {
	const error = await promise.then(
		() => 'nothing was thrown',
		(thrown: unknown) => thrown,
	);
	if (!(error instanceof StoreFault)) throw new Error(`no StoreFault: ${String(error)}`);
	return error;
};

export const systemError = (code: string): Error => Object.assign(new Error(code), { code });

export const isTemporary = (path: string): boolean => path.endsWith('.tmp');

/** A disk whose opened files are changed by the test; a change that throws fails the opening. */
export const diskWith = (change: (handle: FileHandle, path: string) => void): Disk => ({
	...nodeDisk,
	open: async (path, ...rest) => {
		const handle = await nodeDisk.open(path, ...rest);
		try {
			change(handle, String(path));
		} catch (error) {
			await handle.close();
			throw error;
		}
		return handle;
	},
});

/** What the adapter calls `handle.write` with. */
type WriteBytes = (bytes: Uint8Array, offset: number, length: number) => Promise<unknown>;

/** A disk that takes only so many of the bytes it is given at once. */
export const writing = (most: (length: number) => number): Disk =>
	diskWith((handle: FileHandle, path) => {
		if (!isTemporary(path)) return;
		const write = handle.write.bind(handle) as WriteBytes;
		handle.write = ((bytes, offset, length) =>
			write(bytes, offset, most(length))) as WriteBytes as FileHandle['write'];
	});
