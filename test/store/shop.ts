import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Book, type Change, emptyBook, put } from '../../source/book/book.ts';
import { type Day, day } from '../../source/book/day.ts';
import { francs } from '../../source/book/money.ts';
import type { Phone } from '../../source/book/phone.ts';
import type { Customer, Sale } from '../../source/book/records.ts';
import { ok, type Result } from '../../source/book/result.ts';
import { StoreFault } from '../../source/store/fault.ts';
import { type OpenOptions, openStore, type Store } from '../../source/store/store.ts';
import { type Call, type Hook, systemError, watchFs } from '../faults/watched-fs.ts';

export type { Call } from '../faults/watched-fs.ts';
export { systemError } from '../faults/watched-fs.ts';

export const today = day('2026-11-22');
export const by = { command: 'sell', pid: process.pid };

/** A directory of its own for one test; `book` in it does not exist yet. */
export const newDirectory = (): string => {
	const parent = mkdtempSync(join(tmpdir(), 'cahier-store-'));
	onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
	return join(parent, 'book');
};

export const bookFile = (directory: string): string => join(directory, 'book.json');

/** Open until the end of the test. */
export const open = async (
	directory: string,
	options: Partial<OpenOptions> = {},
): Promise<Store> => {
	const now = () => new Date('2026-11-22T08:30:00Z');
	const store = await openStore(directory, { language: 'fr', create: true, by, now, ...options });
	onTestFinished(() => store.close());
	return store;
};

/** The book as another window would find it now. */
export const reread = async (directory: string): Promise<Book> => (await open(directory)).book;

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

/** Over the counter and paid at once: nothing is to follow. */
export const settledSale = (id: string, on: Day, total = 7000): Sale => ({
	id,
	on,
	lines: [{ productId: 'radio', name: 'Poste radio FM', quantity: 1, unitPrice: francs(total) }],
	payments: [{ on, amount: francs(total) }],
	paymentPromises: [],
	deliveryPromises: [],
});

export const radio = put('products', { id: 'radio', name: 'Poste radio FM', price: francs(7000) });

/** A document of the first format with a record or two, as the program then wrote it. */
export const whole = (() => {
	const { months: _months, backups: _backups, settings, ...tables } = emptyBook('fr');
	const { keeping: _keeping, ...older } = settings;
	return {
		format: 1,
		...tables,
		settings: older,
		customers: { jeanne: customer('jeanne') },
		sales: { v1: sale('v1') },
	};
})();

export const putting =
	(...changes: readonly Change[]) =>
	(): Result<{ readonly changes: readonly Change[] }> =>
		ok({ changes });

export const putCustomer = (id: string, name?: string) =>
	putting(put('customers', customer(id, name)));

export const checkpoint = (store: Store): Promise<void> =>
	store.exclusively(durable => durable.checkpoint());

/** A directory whose book has one customer, in its first journal. */
export const committed = async (): Promise<string> => {
	const directory = newDirectory();
	const store = await open(directory);
	await store.commit(putCustomer('jeanne'), today);
	await store.close();
	return directory;
};

/** Jeanne is in the snapshot before, Paul in the snapshot, Awa in the journal. */
export const grown = async (): Promise<string> => {
	const directory = newDirectory();
	const store = await open(directory);
	await store.commit(putCustomer('jeanne'), today);
	await checkpoint(store);
	await store.commit(putCustomer('paul', 'Paul'), today);
	await checkpoint(store);
	await store.commit(putCustomer('awa', 'Awa'), today);
	await store.close();
	return directory;
};

/** Reads then writes: two of them that miss each other lose one. */
export const addVisit = (book: Book): Result<{ readonly changes: readonly Change[] }> => {
	const before = book.customers.jeanne ?? customer('jeanne');
	return ok({ changes: [put('customers', { ...before, notes: `${before.notes ?? ''}+` })] });
};

export const customersOf = ({ book }: { readonly book: Book }): readonly string[] =>
	Object.keys(book.customers);

export const faultOf = async (promise: Promise<unknown>): Promise<StoreFault> => {
	const error = await promise.then(
		() => 'nothing was thrown',
		(thrown: unknown) => thrown,
	);
	if (!(error instanceof StoreFault)) throw new Error(`no StoreFault: ${String(error)}`);
	return error;
};

/** The kinds of what a store has to tell, in its order. */
export const warned = (store: Store): readonly string[] =>
	store.takeWarnings().map(({ warning }) => warning);

/** What a hand does to `book.json` with an editor. */
export const edit = (directory: string, change: (text: string) => string): void =>
	writeFileSync(bookFile(directory), change(readFileSync(bookFile(directory), 'utf8')));

/** Puts a hook before every call about the files of a book, and about the directory around it, called `..`. */
export const watch = (directory: string, hook: Hook): void => {
	const parent = dirname(directory);
	const own = (path: string): string => relative(directory, join(parent, path));
	const stop = watchFs(parent, ({ path, to, ...call }, run) =>
		hook({ ...call, path: own(path), ...(to === undefined ? {} : { to: own(to) }) }, run),
	);
	onTestFinished(stop);
};

/** Makes the calls meant fail as long as the disk is not mended; nothing of them reaches it. */
export const failing = (
	directory: string,
	isMeant: (call: Call) => boolean,
	code: string,
): (() => void) => {
	let isMended = false;
	watch(directory, async (call, run) => {
		if (isMended || !isMeant(call)) return run();
		// The system closes a file whatever it says.
		if (call.name === 'close') await run();
		throw systemError(code);
	});
	return () => {
		isMended = true;
	};
};

/** Every file under a directory and what it holds, the lock aside. */
export const filesUnder = (directory: string): Readonly<Record<string, string>> =>
	Object.fromEntries(
		readdirSync(directory, { recursive: true, withFileTypes: true })
			.filter(entry => entry.isFile())
			.map(entry => join(entry.parentPath, entry.name).slice(directory.length + 1))
			.filter(name => !name.startsWith('lock/') && !name.startsWith('.lock-'))
			.sort()
			.map(name => [name, readFileSync(join(directory, name), 'latin1')]),
	);
