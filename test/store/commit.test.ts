import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { emptyBook, put } from '../../source/book/book.ts';
import { refuse } from '../../source/book/result.ts';
import { openStore } from '../../source/store/store.ts';
import {
	addVisit,
	bookFile,
	customer,
	faultOf,
	newDirectory,
	open,
	putCustomer,
	putting,
	sale,
} from './shop.ts';

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

describe('a book that does not exist yet', () => {
	it('is empty, and opening and refusing make nothing', async () => {
		const directory = newDirectory();
		const store = await open(directory);
		expect(store.isNew).toBe(true);
		expect(store.book).toEqual(emptyBook('fr'));
		await store.commit(() => refuse({ reason: 'sale-empty' }));
		await store.commit(putting());
		await store.close();
		expect(existsSync(directory)).toBe(false);
	});

	it('is made by the first commit', async () => {
		const directory = newDirectory();
		await (await open(directory)).commit(putCustomer('jeanne'));
		const again = await open(directory);
		expect(again.isNew).toBe(false);
		expect(again.book.customers).toEqual({ jeanne: customer('jeanne') });
		expect(readdirSync(directory)).toEqual(['book.json']);
	});

	it('is not made by a command that may not', async () => {
		const directory = newDirectory();
		const store = await openStore(directory, { language: 'en', create: false });
		const { fault, detail } = await faultOf(store.commit(putCustomer('jeanne')));
		expect([fault, detail]).toEqual(['unreadable', 'ENOENT']);
		expect(existsSync(directory)).toBe(false);
		expect(store.book).toEqual(emptyBook('en'));
	});

	it('is for its owner only, whatever the umask', async () => {
		const before = process.umask(0);
		onTestFinished(() => void process.umask(before));
		const directory = `${newDirectory()}/deep/shop`;
		const store = await open(directory);
		await store.commit(putCustomer('jeanne'));
		await store.commit(putCustomer('paul'));
		expect(modeOf(`${directory}/..`)).toBe('700');
		expect(modeOf(directory)).toBe('700');
		expect(modeOf(bookFile(directory))).toBe('600');
	});
});

describe('commit', () => {
	it('gives back what the operation gave', async () => {
		const store = await open(newDirectory());
		const done = { ok: true as const, value: { changes: [], word: 'Enregistré' } };
		expect(await store.commit(() => done)).toBe(done);
	});

	it('keeps every table and the settings for the next opening', async () => {
		const directory = newDirectory();
		const store = await open(directory);
		const { settings } = store.book;
		const shop = { ...settings.shop, name: 'Chez Awa' };
		await store.commit(
			putting(
				put('sales', sale('v1')),
				put('customers', customer('jeanne')),
				put('products', { id: 'riz', name: 'Riz', stock: -2 }),
				{ table: 'settings', record: { ...settings, shop } },
			),
		);
		const again = await open(directory);
		expect(again.book).toEqual(store.book);
		expect(again.book.settings.shop.name).toBe('Chez Awa');
		expect(again.book.sales.v1).toEqual(sale('v1'));
		expect(again.book.products.riz).toEqual({ id: 'riz', name: 'Riz', stock: -2 });
	});

	it('writes nothing when the operation refuses or changes nothing', async () => {
		const directory = newDirectory();
		const store = await open(directory);
		await store.commit(putCustomer('jeanne'));
		const before = statSync(bookFile(directory), { bigint: true });
		const refused = await store.commit(() => refuse({ reason: 'sale-empty' }));
		expect(refused).toEqual({ ok: false, refusal: { reason: 'sale-empty' } });
		await store.commit(putting());
		const after = statSync(bookFile(directory), { bigint: true });
		expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
	});

	it('runs fifty at once one after the other', async () => {
		const directory = newDirectory();
		const store = await open(directory);
		const order: number[] = [];
		const commits = Array.from({ length: 50 }, (_, number) =>
			store.commit(book => {
				order.push(number);
				return addVisit(book);
			}),
		);
		await store.close();
		expect((await open(directory)).book.customers.jeanne?.notes).toBe('+'.repeat(50));
		expect(order).toEqual([...commits.keys()]);
	});

	it('goes on after an operation that threw', async () => {
		const store = await open(newDirectory());
		const broken = store.commit(() => {
			throw new Error('a defect');
		});
		const next = store.commit(putCustomer('jeanne'));
		await expect(broken).rejects.toThrow('a defect');
		expect((await next).ok).toBe(true);
	});

	it('refuses to write what it could not read again', async () => {
		const directory = newDirectory();
		const store = await open(directory);
		await store.commit(putCustomer('jeanne'));
		const bytes = readFileSync(bookFile(directory), 'utf8');
		const [line] = sale('v1').lines;
		const broken = { ...sale('v1'), lines: [{ ...line, quantity: Number.NaN }] };
		const { fault, detail } = await faultOf(
			store.commit(putting(put('sales', broken as ReturnType<typeof sale>))),
		);
		expect([fault, detail]).toEqual(['invalid', 'sales.v1.lines.0.quantity']);
		expect(readFileSync(bookFile(directory), 'utf8')).toBe(bytes);
		expect(store.book.sales).toEqual({});
	});
});

describe('subscribe', () => {
	it('tells of each commit that changed the book, until it is ended', async () => {
		const store = await open(newDirectory());
		const seen: number[] = [];
		const listener = vi.fn(() => seen.push(Object.keys(store.book.customers).length));
		const end = store.subscribe(listener);
		await store.commit(putCustomer('jeanne'));
		await store.commit(() => refuse({ reason: 'sale-empty' }));
		await store.commit(putting());
		await store.commit(putCustomer('paul'));
		end();
		await store.commit(putCustomer('awa'));
		expect(seen).toEqual([1, 2]);
	});

	it('cannot make a written sale look failed', async () => {
		const thrown: unknown[] = [];
		vi.spyOn(globalThis, 'queueMicrotask').mockImplementation(task => {
			try {
				task();
			} catch (error) {
				thrown.push(error);
			}
		});
		onTestFinished(() => void vi.restoreAllMocks());
		const store = await open(newDirectory());
		store.subscribe(() => {
			throw new Error('a defect of a screen');
		});
		expect((await store.commit(putCustomer('jeanne'))).ok).toBe(true);
		expect(thrown).toEqual([new Error('a defect of a screen')]);
	});

	it('gives the same book until it changes', async () => {
		const store = await open(newDirectory());
		const { book } = store;
		await store.commit(putting());
		expect(store.book).toBe(book);
		await store.commit(putCustomer('jeanne'));
		expect(store.book).not.toBe(book);
		expect(book.customers).toEqual({});
	});
});
