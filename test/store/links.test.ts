import {
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
	bookFile,
	checkpoint,
	committed,
	customersOf,
	directoryWith,
	newDirectory,
	open,
	putCustomer,
	systemError,
	today,
	warned,
	watch,
	whole,
} from './shop.ts';

describe('a directory that is a link to the book’s', () => {
	it('and the directory itself are one book, with one lock', async () => {
		const directory = await committed();
		const link = join(dirname(directory), 'cahier');
		symlinkSync(directory, link);
		const [notebook, command] = [await open(link), await open(directory)];
		await notebook.commit(putCustomer('paul'), today);
		await command.commit(putCustomer('awa'), today);
		await checkpoint(notebook);
		await command.commit(putCustomer('pierre'), today);
		await notebook.catchUp();
		expect(customersOf(notebook)).toEqual(['jeanne', 'paul', 'awa', 'pierre']);
		expect(customersOf(await open(directory))).toEqual(customersOf(notebook));
		expect(lstatSync(link).isSymbolicLink()).toBe(true);
	});

	it('may lead to a directory that is empty', async () => {
		const directory = newDirectory();
		mkdirSync(`${directory}-elsewhere`);
		symlinkSync(`${directory}-elsewhere`, directory);
		await (await open(directory)).commit(putCustomer('jeanne'), today);
		expect(lstatSync(directory).isSymbolicLink()).toBe(true);
		expect(customersOf(await open(`${directory}-elsewhere`))).toEqual(['jeanne']);
	});
});

describe('a book.json that is a link', () => {
	/** The book is on the memory card, a link to it in the directory. */
	const linked = async () => {
		const directory = await committed();
		const card = join(dirname(directory), 'card');
		mkdirSync(card);
		renameSync(bookFile(directory), join(card, 'cahier.json'));
		symlinkSync('../card/cahier.json', bookFile(directory));
		return { directory, card };
	};

	const expectLink = (directory: string): void =>
		expect(readlinkSync(bookFile(directory))).toBe('../card/cahier.json');

	it('stays one, and what it leads to is what is written', async () => {
		const { directory, card } = await linked();
		const store = await open(directory);
		expect(customersOf(store)).toEqual(['jeanne']);
		await store.commit(putCustomer('paul'), today);
		await checkpoint(store);
		expectLink(directory);
		expect(statSync(join(card, 'cahier.json')).mode & 0o777).toBe(0o600);
		expect(readdirSync(card)).toEqual(['cahier.json']);
		await store.commit(putCustomer('awa'), today);
		await checkpoint(store);
		expectLink(directory);
		const again = await open(directory);
		expect([customersOf(again), warned(again)]).toEqual([['jeanne', 'paul', 'awa'], []]);
	});

	it('on another file system keeps the one before as a copy', async () => {
		const { directory } = await linked();
		const store = await open(directory);
		await checkpoint(store);
		watch(directory, ({ name }, run) =>
			name === 'link' ? Promise.reject(systemError('EXDEV')) : run(),
		);
		await store.commit(putCustomer('paul'), today);
		await checkpoint(store);
		expectLink(directory);
		writeFileSync(bookFile(directory), 'lost');
		const again = await open(directory);
		expect([customersOf(again), warned(again)]).toEqual([['jeanne', 'paul'], ['fallback']]);
		await again.commit(putCustomer('awa'), today);
		expectLink(directory);
		expect(customersOf(await open(directory))).toEqual(['jeanne', 'paul', 'awa']);
	});

	it('is followed by the other window, too', async () => {
		const { directory } = await linked();
		const [notebook, command] = [await open(directory), await open(directory)];
		await command.commit(putCustomer('paul'), today);
		await checkpoint(command);
		await notebook.catchUp();
		expect(customersOf(notebook)).toEqual(['jeanne', 'paul']);
		await notebook.commit(putCustomer('awa'), today);
		await command.catchUp();
		expect(customersOf(command)).toEqual(['jeanne', 'paul', 'awa']);
	});

	it('of the first format is kept as the bytes it was', async () => {
		const text = JSON.stringify(whole);
		const directory = directoryWith('');
		rmSync(bookFile(directory));
		writeFileSync(`${directory}.json`, text);
		symlinkSync('../book.json', bookFile(directory));
		const store = await open(directory);
		await store.commit(putCustomer('paul'), today);
		expect(readlinkSync(bookFile(directory))).toBe('../book.json');
		expect(readFileSync(join(directory, 'book.format-1.json'), 'utf8')).toBe(text);
		expect(customersOf(await open(directory))).toEqual(['jeanne', 'paul']);
	});

	it('and damaged is set aside as the bytes it was', async () => {
		const { directory, card } = await linked();
		const store = await open(directory);
		await checkpoint(store);
		await checkpoint(store);
		await store.close();
		writeFileSync(join(card, 'cahier.json'), 'du riz');
		await (await open(directory)).commit(putCustomer('paul'), today);
		expectLink(directory);
		const [aside = ''] = readdirSync(join(directory, 'damaged'));
		expect(readFileSync(join(directory, 'damaged', aside), 'utf8')).toBe('du riz');
		expect(customersOf(await open(directory))).toEqual(['jeanne', 'paul']);
	});
});
