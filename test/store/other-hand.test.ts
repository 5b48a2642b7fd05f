import { chmodSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emptyBook, put } from '../../source/book/book.ts';
import {
	bookFile,
	customer,
	directoryWith,
	open,
	putCustomer,
	putting,
	sale,
	whole,
} from './shop.ts';

describe('a file from another hand', () => {
	it('keeps the fields that the program does not know through a commit', async () => {
		const text = JSON.stringify({
			...whole,
			motto: 'crédit est mort',
			customers: { jeanne: { ...customer('jeanne'), hat: { red: true } } },
			settings: {
				...whole.settings,
				lottery: [7],
				shop: { ...whole.settings.shop, awning: 'blue' },
			},
		});
		const directory = directoryWith(text);
		const store = await open(directory);
		await store.commit(book =>
			putting(
				put('customers', customer('paul')),
				...Object.values(book.customers).map(known => put('customers', { ...known, notes: 'x' })),
			)(),
		);
		const written = JSON.parse(readFileSync(bookFile(directory), 'utf8'));
		expect(written).toEqual({
			...JSON.parse(text),
			customers: {
				jeanne: { ...customer('jeanne'), hat: { red: true }, notes: 'x' },
				paul: customer('paul'),
			},
		});
	});

	it('may lack tables and settings: the defaults stand in', async () => {
		const settings = { shop: { name: 'Chez Awa', language: 'en' }, payment: { afterDays: 30 } };
		const { book } = await open(directoryWith(JSON.stringify({ format: 1, settings })));
		const usual = emptyBook('fr');
		expect(book).toEqual({
			...usual,
			settings: {
				...usual.settings,
				shop: { ...usual.settings.shop, name: 'Chez Awa', language: 'en' },
				payment: { ...usual.settings.payment, afterDays: 30 },
			},
		});
		expect((await open(directoryWith('{"format":1}'))).book).toEqual(usual);
	});

	it('may speak of a customer who is not there', async () => {
		const { book } = await open(directoryWith(JSON.stringify({ ...whole, customers: {} })));
		expect(book.sales.v1?.customerId).toBe('jeanne');
	});

	it('may begin with a byte order mark', async () => {
		const { book } = await open(directoryWith(`\uFEFF${JSON.stringify(whole)}`));
		expect(book.sales.v1).toEqual(sale('v1'));
	});

	it('is closed to others when it is opened', async () => {
		const directory = directoryWith(JSON.stringify(whole));
		chmodSync(bookFile(directory), 0o644);
		await open(directory);
		expect(statSync(bookFile(directory)).mode & 0o777).toBe(0o600);
		await (await open(directory)).commit(putCustomer('paul'));
		expect(statSync(bookFile(directory)).mode & 0o777).toBe(0o600);
	});
});
