import { appendFileSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { refuse } from '../../source/book/result.ts';
import {
	addVisit,
	bookFile,
	checkpoint,
	committed,
	customer,
	customersOf,
	edit,
	faultOf,
	filesUnder,
	grown,
	newDirectory,
	open,
	putCustomer,
	reread,
	today,
	warned,
} from './shop.ts';

describe('two stores of one directory', () => {
	it.each([3, 4, 100])('lose no update to each other, with a checkpoint every %i', async every => {
		const directory = newDirectory();
		const [notebook, command] = [await open(directory), await open(directory)];
		for (let turn = 0; turn < 10; turn++) {
			await notebook.commit(addVisit, today);
			if (turn % every === 0) await checkpoint(command);
			await command.commit(addVisit, today);
			if (turn % every === 1) await checkpoint(notebook);
		}
		expect(command.book.customers.jeanne?.notes).toBe('+'.repeat(20));
		expect(await reread(directory)).toEqual(command.book);
		expect(command.history.map(({ sequence }) => sequence)).toEqual([
			...Array.from({ length: 20 }, (_, index) => index + 1),
		]);
	});

	it('wait for each other when both sell at once', async () => {
		const directory = newDirectory();
		const stores = [await open(directory), await open(directory), await open(directory)];
		await Promise.all(
			stores.flatMap(store => Array.from({ length: 10 }, () => store.commit(addVisit, today))),
		);
		expect((await reread(directory)).customers.jeanne?.notes).toBe('+'.repeat(30));
	});

	it('show the other one the book at its next commit, even a refused one', async () => {
		const directory = newDirectory();
		const [notebook, command] = [await open(directory), await open(directory)];
		await command.commit(putCustomer('jeanne'), today);
		const listener = vi.fn();
		notebook.subscribe(listener);
		// To a store that never wrote there is no book yet until it looks.
		await notebook.catchUp();
		await command.commit(putCustomer('paul'), today);
		await notebook.commit(book => {
			expect(book.customers.jeanne).toEqual(customer('jeanne'));
			return refuse({ reason: 'sale-empty' });
		}, today);
		expect(customersOf(notebook)).toEqual(['jeanne', 'paul']);
		expect(listener).toHaveBeenCalledTimes(2);
	});

	it('that both found no book make one', async () => {
		const directory = newDirectory();
		const [notebook, command] = [await open(directory), await open(directory)];
		await Promise.all([
			notebook.commit(putCustomer('jeanne'), today),
			command.commit(putCustomer('paul'), today),
		]);
		expect(customersOf(await open(directory)).toSorted()).toEqual(['jeanne', 'paul']);
	});
});

describe('looking at what another one wrote', () => {
	it('takes it in, tells of it once, and of nothing when there is nothing', async () => {
		const directory = await committed();
		const [notebook, command] = [await open(directory), await open(directory)];
		const listener = vi.fn();
		notebook.subscribe(listener);
		await notebook.catchUp();
		expect(listener).not.toHaveBeenCalled();
		await command.commit(putCustomer('paul'), today);
		await notebook.catchUp();
		await checkpoint(command);
		await command.commit(putCustomer('awa'), today);
		await notebook.catchUp();
		await notebook.catchUp();
		expect(customersOf(notebook)).toEqual(['jeanne', 'paul', 'awa']);
		expect(listener).toHaveBeenCalledTimes(2);
	});

	it('passes over a line that is still being written', async () => {
		const directory = await committed();
		const path = join(directory, 'journal-1.jsonl');
		const [notebook, command] = [await open(directory), await open(directory)];
		const whole = readFileSync(path);
		await command.commit(putCustomer('paul'), today);
		const line = readFileSync(path).subarray(whole.length);
		writeFileSync(path, whole);
		appendFileSync(path, line.subarray(0, 50));
		await notebook.catchUp();
		expect([customersOf(notebook), warned(notebook)]).toEqual([['jeanne'], []]);
		appendFileSync(path, line.subarray(50));
		await notebook.catchUp();
		expect([customersOf(notebook), warned(notebook)]).toEqual([['jeanne', 'paul'], []]);
	});

	it('that cannot be read leaves the book that is shown', async () => {
		const directory = await committed();
		const notebook = await open(directory);
		const { book } = notebook;
		edit(directory, text => text.slice(1));
		rmSync(join(directory, 'book.previous.json'));
		expect((await faultOf(notebook.catchUp())).fault).toBe('not-json');
		expect(notebook.book).toBe(book);
	});
});

describe('under an open store', () => {
	/** Another window went on after a checkpoint; then its journal was damaged in the middle. */
	const goOnAndDamage = async (directory: string): Promise<void> => {
		const command = await open(directory);
		await checkpoint(command);
		for (const id of ['michel', 'rose']) await command.commit(putCustomer(id), today);
		const path = join(directory, 'journal-4.jsonl');
		writeFileSync(path, readFileSync(path, 'utf8').replace('"michel"', '"michal"'));
	};

	const cases: ReadonlyArray<
		readonly [string, (directory: string) => Promise<void> | void, fault: string]
	> = [
		['that a hand changed', at => edit(at, text => text.replace('Jeanne', 'Janine')), 'edited'],
		[
			'of a newer program',
			at => edit(at, text => text.replace('"format":2', '"format":3')),
			'newer-format',
		],
		[
			'broken, the one before too,',
			at => {
				for (const name of ['book.json', 'book.previous.json'])
					writeFileSync(join(at, name), '{"format":1,');
			},
			'not-json',
		],
		['whose new journal is damaged', goOnAndDamage, 'damaged'],
	];

	it.each(cases)(
		'a book %s is refused again and again, and never written over',
		async (_, harm, fault) => {
			const directory = await grown();
			const notebook = await open(directory);
			const { book } = notebook;
			await harm(directory);
			// The clock of some file systems has not moved since the checkpoint.
			utimesSync(bookFile(directory), new Date(), new Date(Date.now() + 1000));
			const before = filesUnder(directory);
			await faultOf(notebook.catchUp());
			for (const id of ['pierre', 'luc'])
				expect((await faultOf(notebook.commit(putCustomer(id), today))).fault).toBe(fault);
			await notebook.close({ checkpoint: true });
			expect(warned(notebook)).toEqual(['checkpoint']);
			expect(notebook.book).toBe(book);
			expect(filesUnder(directory)).toEqual(before);
		},
	);

	it('a book that was broken meanwhile is mended from the one before, and told', async () => {
		const directory = await grown();
		const notebook = await open(directory);
		writeFileSync(bookFile(directory), '{"format":1,');
		await notebook.commit(putCustomer('pierre'), today);
		expect(warned(notebook)).toEqual(['fallback']);
		const again = await open(directory);
		expect(customersOf(again)).toEqual(['jeanne', 'paul', 'awa', 'pierre']);
		expect(warned(again)).toEqual([]);
	});

	it('a book that is gone is never taken for a new one', async () => {
		const directory = await grown();
		const notebook = await open(directory);
		rmSync(bookFile(directory));
		const { fault, detail } = await faultOf(notebook.commit(putCustomer('pierre'), today));
		expect([fault, detail]).toEqual(['unreadable', 'ENOENT']);
		expect(customersOf(notebook)).toEqual(['jeanne', 'paul', 'awa']);
	});
});
