import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { emptyBook, put } from '../../source/book/book.ts';
import { refuse } from '../../source/book/result.ts';
import {
	addVisit,
	by,
	checkpoint,
	customer,
	customersOf,
	faultOf,
	filesUnder,
	newDirectory,
	open,
	putCustomer,
	putting,
	reread,
	sale,
	today,
} from './shop.ts';

describe('a book that does not exist yet', () => {
	it('is empty, and opening and refusing make nothing', async () => {
		const directory = newDirectory();
		const store = await open(directory);
		expect(store.isNew).toBe(true);
		expect(store.book).toEqual(emptyBook('fr'));
		expect([store.history, store.lastDay]).toEqual([[], undefined]);
		await store.commit(() => refuse({ reason: 'sale-empty' }), today);
		await store.commit(putting(), today);
		await store.close({ checkpoint: true });
		expect(existsSync(directory)).toBe(false);
	});

	it('is made by the first commit', async () => {
		const directory = newDirectory();
		const store = await open(directory);
		await store.commit(putCustomer('jeanne'), today);
		await store.close();
		const again = await open(directory);
		expect(again.isNew).toBe(false);
		expect(again.book.customers).toEqual({ jeanne: customer('jeanne') });
		expect(readdirSync(directory)).toEqual(['book.json', 'book.previous.json', 'journal-1.jsonl']);
	});

	it('is not made by a command that may not', async () => {
		const directory = newDirectory();
		const store = await open(directory, { language: 'en', create: false });
		const { fault, detail } = await faultOf(store.commit(putCustomer('jeanne'), today));
		expect([fault, detail]).toEqual(['unreadable', 'ENOENT']);
		expect(existsSync(directory)).toBe(false);
		expect(store.book).toEqual(emptyBook('en'));
	});
});

describe('commit', () => {
	it('gives back what the operation gave', async () => {
		const store = await open(newDirectory());
		const done = { ok: true as const, value: { changes: [], word: 'Enregistré' } };
		expect(await store.commit(() => done, today)).toBe(done);
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
			today,
		);
		const book = await reread(directory);
		expect(book).toEqual(store.book);
		expect(book.settings.shop.name).toBe('Chez Awa');
		expect(book.sales.v1).toEqual(sale('v1'));
		expect(book.products.riz).toEqual({ id: 'riz', name: 'Riz', stock: -2 });
	});

	it('takes records out, for the next opening too', async () => {
		const directory = newDirectory();
		const store = await open(directory);
		await store.commit(
			putting(put('customers', customer('jeanne')), put('sales', sale('v1'))),
			today,
		);
		await store.commit(putting({ table: 'sales', removed: 'v1' }), today);
		expect([store.book.sales, customersOf(store)]).toEqual([{}, ['jeanne']]);
		expect(await reread(directory)).toEqual(store.book);
	});

	it('notes who did it, when, on which day and what would take it back', async () => {
		const directory = newDirectory();
		const store = await open(directory);
		await store.commit(putCustomer('jeanne'), today);
		await store.commit(putCustomer('jeanne', 'Janine'), today);
		const common = { on: '2026-11-22', at: '2026-11-22T08:30:00.000Z', by };
		const expected = [
			{ ...common, sequence: 1, reverse: [{ table: 'customers', removed: 'jeanne' }] },
			{ ...common, sequence: 2, reverse: [put('customers', customer('jeanne'))] },
		];
		expect(store.history).toEqual(expected);
		const again = await open(directory);
		expect([again.history, again.lastDay]).toEqual([expected, '2026-11-22']);
		await checkpoint(store);
		expect((await open(directory)).history).toEqual(expected);
	});

	it('remembers the last fifty operations', async () => {
		const directory = newDirectory();
		const store = await open(directory);
		for (let visit = 1; visit <= 53; visit++) await store.commit(addVisit, today);
		await checkpoint(store);
		const { history } = await open(directory);
		expect([history.length, history[0]?.sequence, history.at(-1)?.sequence]).toEqual([50, 4, 53]);
	});

	it('writes nothing when the operation refuses or changes nothing', async () => {
		const directory = newDirectory();
		const store = await open(directory);
		await store.commit(putCustomer('jeanne'), today);
		const before = filesUnder(directory);
		const refused = await store.commit(() => refuse({ reason: 'sale-empty' }), today);
		expect(refused).toEqual({ ok: false, refusal: { reason: 'sale-empty' } });
		await store.commit(putting(), today);
		expect(filesUnder(directory)).toEqual(before);
	});

	it('runs fifty at once one after the other', async () => {
		const directory = newDirectory();
		const store = await open(directory);
		const order: number[] = [];
		const commits = Array.from({ length: 50 }, (_, number) =>
			store.commit(book => {
				order.push(number);
				return addVisit(book);
			}, today),
		);
		await store.close();
		expect((await reread(directory)).customers.jeanne?.notes).toBe('+'.repeat(50));
		// The first is tried once more when it has made the book.
		expect(order.slice(1)).toEqual([...commits.keys()]);
	});

	it('goes on after an operation that threw', async () => {
		const store = await open(newDirectory());
		const broken = store.commit(() => {
			throw new Error('a defect');
		}, today);
		const next = store.commit(putCustomer('jeanne'), today);
		await expect(broken).rejects.toThrow('a defect');
		expect((await next).ok).toBe(true);
	});

	it('refuses to write what it could not read again', async () => {
		const directory = newDirectory();
		const store = await open(directory);
		await store.commit(putCustomer('jeanne'), today);
		const before = filesUnder(directory);
		const [line] = sale('v1').lines;
		const broken = { ...sale('v1'), lines: [{ ...line, quantity: Number.NaN }] };
		const { fault, detail } = await faultOf(
			store.commit(putting(put('sales', broken as ReturnType<typeof sale>)), today),
		);
		expect([fault, detail]).toEqual(['invalid', 'sales.v1.lines.0.quantity']);
		expect(filesUnder(directory)).toEqual(before);
		expect(store.book.sales).toEqual({});
	});
});

describe('subscribe', () => {
	it('tells of each commit that changed the book, until it is ended', async () => {
		const store = await open(newDirectory());
		const seen: number[] = [];
		const listener = vi.fn(() => seen.push(customersOf(store).length));
		const end = store.subscribe(listener);
		await store.commit(putCustomer('jeanne'), today);
		await store.commit(() => refuse({ reason: 'sale-empty' }), today);
		await store.commit(putting(), today);
		await store.commit(putCustomer('paul'), today);
		end();
		await store.commit(putCustomer('awa'), today);
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
		expect((await store.commit(putCustomer('jeanne'), today)).ok).toBe(true);
		expect(thrown).toEqual([new Error('a defect of a screen')]);
	});

	it('gives the same book until it changes', async () => {
		const store = await open(newDirectory());
		const { book } = store;
		await store.commit(putting(), today);
		expect(store.book).toBe(book);
		await store.commit(putCustomer('jeanne'), today);
		expect(store.book).not.toBe(book);
		expect(book.customers).toEqual({});
		const { book: next } = store;
		await checkpoint(store);
		expect(store.book).toBe(next);
	});
});
