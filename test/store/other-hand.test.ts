import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Book, emptyBook, put } from '../../source/book/book.ts';
import { addDays } from '../../source/book/day.ts';
import { readBackup } from '../../source/store/backups.ts';
import { restoreInto } from '../../source/store/restoring.ts';
import { keepUp } from '../../source/store/upkeep.ts';
import {
	bookFile,
	by,
	checkpoint,
	customer,
	customersOf,
	directoryWith,
	filesUnder,
	open,
	putCustomer,
	putting,
	reread,
	sale,
	today,
	warned,
	whole,
} from './shop.ts';

const told = JSON.stringify;

describe('a book of the first format', () => {
	it('is taken over by the first sale, told, and kept as it was', async () => {
		const text = told(whole);
		const directory = directoryWith(text);
		const store = await open(directory);
		expect([customersOf(store), store.history, store.isNew]).toEqual([['jeanne'], [], false]);
		expect(filesUnder(directory)).toEqual({ 'book.json': text });
		await store.commit(putCustomer('paul'), today);
		const path = join(directory, 'book.format-1.json');
		expect(readFileSync(path, 'utf8')).toBe(text);
		expect(store.takeWarnings()).toEqual([{ warning: 'migrated', path }]);
		expect(JSON.parse(readFileSync(bookFile(directory), 'utf8')).format).toBe(2);
		const again = await open(directory);
		expect(customersOf(again)).toEqual(['jeanne', 'paul']);
		expect([again.book.sales.v1, warned(again)]).toEqual([sale('v1'), []]);
		// The snapshot kept before it is of the new format, too.
		writeFileSync(bookFile(directory), '');
		expect(customersOf(await open(directory))).toEqual(['jeanne', 'paul']);
	});

	it('may lack tables and settings: the defaults stand in', async () => {
		const settings = { shop: { name: 'Chez Awa', language: 'en' }, payment: { afterDays: 30 } };
		const book = await reread(directoryWith(told({ format: 1, settings })));
		const usual = emptyBook('fr');
		expect(book).toEqual({
			...usual,
			settings: {
				...usual.settings,
				shop: { ...usual.settings.shop, name: 'Chez Awa', language: 'en' },
				payment: { ...usual.settings.payment, afterDays: 30 },
			},
		});
		expect(await reread(directoryWith('{"format":1}'))).toEqual(usual);
	});

	it('may speak of a customer who is not there', async () => {
		const book = await reread(directoryWith(told({ ...whole, customers: {} })));
		expect(book.sales.v1?.customerId).toBe('jeanne');
	});

	it('may begin with a byte order mark', async () => {
		const book = await reread(directoryWith(`\uFEFF${told(whole)}`));
		expect(book.sales.v1).toEqual(sale('v1'));
	});

	it('is closed to others when it is opened', async () => {
		const directory = directoryWith(told(whole));
		chmodSync(bookFile(directory), 0o644);
		const store = await open(directory);
		expect(statSync(bookFile(directory)).mode & 0o777).toBe(0o600);
		await store.commit(putCustomer('paul'), today);
		expect(statSync(bookFile(directory)).mode & 0o777).toBe(0o600);
	});
});

/** A book that a newer program wrote: it knows a field more at every level. */
const ofTomorrow = (): string => {
	const document = {
		...whole,
		motto: 'crédit est mort',
		customers: { jeanne: { ...customer('jeanne'), hat: { red: true } } },
		sales: { v1: { ...sale('v1'), lines: sale('v1').lines.map(line => ({ ...line, lot: 'B7' })) } },
		settings: {
			...whole.settings,
			lottery: [7],
			shop: { ...whole.settings.shop, awning: 'blue' },
		},
	};
	return directoryWith(told(document));
};

const expectTomorrow = (book: Book): void => {
	expect(book).toMatchObject({
		motto: 'crédit est mort',
		customers: { jeanne: { name: 'Jeanne', hat: { red: true } } },
		sales: { v1: { lines: [{ quantity: 2, lot: 'B7' }] } },
		settings: { lottery: [7], shop: { language: 'fr', awning: 'blue' } },
	});
};

describe('what the program does not know', () => {
	it('is kept by the journal, by checkpoints and by a sale of the same customer', async () => {
		const directory = ofTomorrow();
		expectTomorrow(await reread(directory));
		const store = await open(directory);
		await store.commit(
			({ customers }) =>
				putting(
					put('customers', customer('paul')),
					...Object.values(customers).map(known => put('customers', { ...known, notes: 'x' })),
				)(),
			today,
		);
		expectTomorrow(await reread(directory));
		await checkpoint(store);
		const book = await reread(directory);
		expectTomorrow(book);
		expect(book.customers.jeanne?.notes).toBe('x');
		expect(book).toEqual(store.book);
	});

	it('comes back with a restore, and out of the archive', async () => {
		const directory = ofTomorrow();
		const store = await open(directory);
		await store.commit(putCustomer('paul'), today);
		await keepUp(store, { today, by, at: '' });
		const backup = await readBackup(join(directory, 'backups', `${today}.jsonl.gz`), 'fr');
		await restoreInto(directory, backup, { language: 'fr', on: today });
		expectTomorrow(await reread(directory));

		const again = await open(directory);
		await again.commit(({ sales }) => {
			const payments = [{ on: today, amount: 30_000 as never }];
			const settled = Object.values(sales).map(({ customerId: _, ...one }) =>
				put('sales', { ...one, payments }),
			);
			return putting(...settled)();
		}, today);
		await keepUp(again, { today: addDays(today, 200), by, at: '' });
		expect(again.book.sales).toEqual({});
		const { records } = await again.readArchive();
		expect(records.sales).toMatchObject([{ id: 'v1', lines: [{ quantity: 2, lot: 'B7' }] }]);
	});
});

it('a closed day may be written alone, or with what it is', async () => {
	const closedDays = ['2026-12-24', { day: '2026-12-25', what: 'Noël' }];
	const book = await reread(directoryWith(told({ format: 1, settings: { closedDays } })));
	expect(book.settings.closedDays).toEqual([
		{ day: '2026-12-24' },
		{ day: '2026-12-25', what: 'Noël' },
	]);
});
