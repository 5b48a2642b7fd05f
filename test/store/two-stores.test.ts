import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { refuse } from '../../source/book/result.ts';
import { addVisit, bookFile, customer, faultOf, newDirectory, open, putCustomer } from './shop.ts';

describe('two stores of one directory', () => {
	it('lose no update to each other', async () => {
		const directory = newDirectory();
		const [notebook, command] = [await open(directory), await open(directory)];
		for (let turn = 0; turn < 10; turn++) {
			await notebook.commit(addVisit);
			await command.commit(addVisit);
		}
		expect(command.book.customers.jeanne?.notes).toBe('+'.repeat(20));
		expect((await open(directory)).book).toEqual(command.book);
	});

	it('show the other one the book at its next commit, even a refused one', async () => {
		const directory = newDirectory();
		const [notebook, command] = [await open(directory), await open(directory)];
		await command.commit(putCustomer('jeanne'));
		const listener = vi.fn();
		notebook.subscribe(listener);
		await notebook.commit(book => {
			expect(book.customers.jeanne).toEqual(customer('jeanne'));
			return refuse({ reason: 'sale-empty' });
		});
		expect(notebook.book.customers.jeanne).toEqual(customer('jeanne'));
		expect(listener).toHaveBeenCalledTimes(1);
	});

	it('find a change that kept the length of the file', async () => {
		const directory = newDirectory();
		const notebook = await open(directory);
		await notebook.commit(putCustomer('jeanne', 'Jeanne'));
		const bytes = readFileSync(bookFile(directory), 'utf8');
		writeFileSync(bookFile(directory), bytes.replace('Jeanne', 'Janine'));
		// The clock of some file systems has not moved since the commit.
		utimesSync(bookFile(directory), new Date(), new Date(Date.now() + 1000));
		await notebook.commit(putCustomer('paul'));
		expect(notebook.book.customers.jeanne?.name).toBe('Janine');
	});

	it('never write over a file that was broken meanwhile', async () => {
		const directory = newDirectory();
		const notebook = await open(directory);
		await notebook.commit(putCustomer('jeanne'));
		const { book } = notebook;
		writeFileSync(bookFile(directory), '{"format":1,');
		expect((await faultOf(notebook.commit(putCustomer('paul')))).fault).toBe('not-json');
		expect((await faultOf(notebook.commit(putCustomer('paul')))).fault).toBe('not-json');
		expect(notebook.book).toBe(book);
		expect(readFileSync(bookFile(directory), 'utf8')).toBe('{"format":1,');
	});

	it('never take a book that is gone for a new one', async () => {
		const directory = newDirectory();
		const notebook = await open(directory);
		await notebook.commit(putCustomer('jeanne'));
		rmSync(bookFile(directory));
		const { fault, detail } = await faultOf(notebook.commit(putCustomer('paul')));
		expect([fault, detail]).toEqual(['unreadable', 'ENOENT']);
		expect(Object.keys(notebook.book.customers)).toEqual(['jeanne']);
	});
});
