import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	bookFile,
	customersOf,
	edit,
	faultOf,
	filesUnder,
	grown,
	open,
	putCustomer,
	reread,
	today,
	warned,
} from './shop.ts';

describe('a book.json that a hand changed', () => {
	/** Jeanne is in it; Awa only in the journal. */
	const edited = async (change = (text: string) => text.replace('"Jeanne"', '"Janine"')) => {
		const directory = await grown();
		edit(directory, change);
		return directory;
	};

	it('is refused as edited, and left alone', async () => {
		const directory = await edited();
		const before = filesUnder(directory);
		expect(await faultOf(open(directory))).toMatchObject({
			fault: 'edited',
			path: bookFile(directory),
		});
		expect(filesUnder(directory)).toEqual(before);
	});

	it('is taken over with all that was sold since, when that is accepted', async () => {
		const directory = await edited();
		const store = await open(directory, { edits: 'accept' });
		expect(store.book.customers.jeanne?.name).toBe('Janine');
		expect(customersOf(store)).toEqual(['jeanne', 'paul', 'awa']);
		await store.exclusively(durable => durable.settle());
		const again = await open(directory);
		expect(again.book).toEqual(store.book);
		expect(warned(again)).toEqual([]);
		// Nor does the one before bring back what the hand took away.
		writeFileSync(bookFile(directory), '');
		expect((await reread(directory)).customers.jeanne?.name).toBe('Janine');
	});

	it('is put aside when it is rejected: the book is what the program wrote', async () => {
		const directory = await edited();
		const changed = readFileSync(bookFile(directory), 'latin1');
		const store = await open(directory, { edits: 'reject' });
		expect(store.book.customers.jeanne?.name).toBe('Jeanne');
		expect(customersOf(store)).toEqual(['jeanne', 'paul', 'awa']);
		await store.exclusively(durable => durable.settle());
		const again = await open(directory);
		expect([again.book, warned(again)]).toEqual([store.book, []]);
		const aside = Object.entries(filesUnder(directory)).filter(([name]) =>
			name.startsWith('damaged/'),
		);
		expect(aside.map(([, text]) => text)).toEqual([changed]);
	});

	it('is accepted once, not for ever', async () => {
		const directory = await edited();
		const store = await open(directory, { edits: 'accept' });
		await store.commit(putCustomer('pierre'), today);
		edit(directory, text => text.replace('"Janine"', '"Jeannine"'));
		expect((await faultOf(store.commit(putCustomer('luc'), today))).fault).toBe('edited');
	});

	it.each(['accept', 'reject', 'refuse'] as const)(
		'into what is no book falls back on the one before (%s)',
		async edits => {
			const directory = await edited(text => text.replace('"Jeanne"', '7'));
			const store = await open(directory, { edits });
			expect(store.book.customers.jeanne?.name).toBe('Jeanne');
			expect(warned(store)).toEqual(['fallback']);
		},
	);

	it('and only spaced otherwise is edited, too', async () => {
		const directory = await edited(text => JSON.stringify(JSON.parse(text), null, '\t'));
		expect((await faultOf(open(directory))).fault).toBe('edited');
		const store = await open(directory, { edits: 'accept' });
		expect(customersOf(store)).toEqual(['jeanne', 'paul', 'awa']);
	});

	it('into a newer format is refused whatever was said', async () => {
		const directory = await edited(text => text.replace('"format":2', '"format":3'));
		for (const edits of ['refuse', 'accept', 'reject'] as const)
			expect(await faultOf(open(directory, { edits }))).toMatchObject({
				fault: 'newer-format',
				detail: '3',
			});
	});
});
