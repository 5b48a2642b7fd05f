import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	bookFile,
	committed,
	directoryWith,
	failing,
	faultOf,
	newDirectory,
	open,
	whole,
} from './shop.ts';

const expectFault = async (content: string | Uint8Array, fault: string, detail?: string) => {
	const directory = directoryWith(content);
	const thrown = await faultOf(open(directory));
	expect([thrown.fault, detail === undefined ? undefined : thrown.detail]).toEqual([fault, detail]);
	expect(thrown.path).toBe(bookFile(directory));
	expect(readFileSync(bookFile(directory))).toEqual(Buffer.from(content));
};

describe('a file that is no document', () => {
	it.each([
		['empty', ''],
		['blank', '\n'],
		['words', 'cahier de Jeanne'],
		['two documents', '{}{}'],
	])('%s is not JSON', (_, content) => expectFault(content, 'not-json'));

	it('binary is not JSON, not even inside a string', async () => {
		await expectFault(Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0), 'not-json');
		const text = Buffer.from(JSON.stringify(whole));
		text[text.indexOf('Jeanne') + 1] = 0xff;
		await expectFault(text, 'not-json');
	});

	it('half-written is not JSON, wherever it was cut', async () => {
		const text = JSON.stringify(whole);
		for (let length = 0; length < text.length; length += 41)
			await expectFault(text.slice(0, length), 'not-json');
		await expectFault(text.slice(0, -1), 'not-json');
	});

	it.each(['null', '[]', '0', 'false', '""', '"book"'])('%s is invalid', content =>
		expectFault(content, 'invalid', '$'),
	);
});

describe('the format', () => {
	it.each(['{}', '{"format":"1"}', '{"format":null}', '{"format":0}', '{"format":1.5}'])(
		'of %s is invalid',
		content => expectFault(content, 'invalid', 'format'),
	);

	it('of a newer program is said to be newer, whatever the rest is', () =>
		expectFault('{"format":3,"sales":"elsewhere"}', 'newer-format', '3'));
});

/** The document with another value at that path, `customers.jeanne.name`. */
const changed = (document: object, path: string, value: unknown): string => {
	const copy = structuredClone(document) as Record<string, unknown>;
	const keys = path.split('.');
	const last = keys.pop() as string;
	let place = copy;
	for (const key of keys) place = place[key] as Record<string, unknown>;
	place[last] = value;
	return JSON.stringify(copy);
};

describe('a wrong field is invalid and named', () => {
	it.each([
		['customers', []],
		['customers', null],
		['customers.jeanne', 'Jeanne'],
		['customers.jeanne', []],
		['customers.jeanne.id', 'paul'],
		['customers.jeanne.name', 7],
		['customers.jeanne.title', null],
		['customers.jeanne.phone', '677000001'],
		['customers.jeanne.phone', '+0677000001'],
		['customers.jeanne.tone', 'rude'],
		['customers.jeanne.events.0.day', '2026-02-30'],
		['customers.jeanne.since', '22/11/2026'],
		['customers.jeanne.hold', { reason: 'x' }, '.on'],
		['sales.v1.customerId', ''],
		['sales.v1.lines', {}],
		['sales.v1.lines.0.quantity', 0],
		['sales.v1.lines.0.quantity', 1.5],
		['sales.v1.lines.0.unitPrice', -1],
		['sales.v1.lines.0.unitPrice', '15000'],
		['sales.v1.payments.0.amount', 0],
		['sales.v1.payments.0.amount', 2 ** 53],
		['sales.v1.payments.0.amount', 0.1],
		['settings', null],
		['settings.shop', 'Chez Awa'],
		['settings.shop.language', 'de'],
		['settings.shop.country', 'Cameroun'],
		['settings.quietWeekdays.0', 7],
		['settings.payment.afterDays', -1],
		['settings.templates.fr', []],
	])('%s = %j', (path, value, further = '') =>
		expectFault(changed(whole, path, value), 'invalid', `${path}${further}`),
	);

	it.each(['__proto__', 'constructor', 'prototype'])('a record called %s', name => {
		const text = JSON.stringify(whole).replace(
			'"jeanne":{"id":"jeanne"',
			`"${name}":{"id":"${name}"`,
		);
		return expectFault(text, 'invalid', 'customers');
	});

	it.each([
		['bookId', ''],
		['generation', -1],
		['sequence', 1.5],
		['lastDay', 'yesterday'],
		['archive', '../elsewhere'],
		['history.0.sequence', 0],
		['history.0.on', '2026-02-30'],
		['history.0.by.pid', 'sell'],
		['history.0.reverse.0', { table: 'ghosts', removed: 'jeanne' }],
		['history.0.reverse.0', { table: 'customers', record: { id: 'jeanne' } }],
		['months.2026-08', { id: '2026-08', sales: 1, total: -1, contacts: 0, problems: 0 }, '.total'],
		['backups.outside', { id: 'outside', on: '2026-11-22' }, '.path'],
		['settings.keeping.hotDays', '90'],
	])('of the store itself, %s = %j', async (path, value, further = '') => {
		const directory = await committed();
		const store = await open(directory);
		await store.close({ checkpoint: true });
		const document = JSON.parse(readFileSync(bookFile(directory), 'utf8'));
		await expectFault(changed(document, path, value), 'invalid', `${path}${further}`);
	});
});

describe('a file that cannot be read', () => {
	it('because a directory has its place', async () => {
		const directory = newDirectory();
		mkdirSync(bookFile(directory), { recursive: true });
		expect((await faultOf(open(directory))).fault).toBe('unreadable');
		expect(statSync(bookFile(directory)).isDirectory()).toBe(true);
	});

	it('because its directory is a file', async () => {
		const directory = newDirectory();
		writeFileSync(directory, 'a file');
		expect((await faultOf(open(directory))).fault).toBe('not-a-directory');
		expect((await faultOf(open(`${directory}/under`))).fault).toBe('not-a-directory');
		expect(readFileSync(directory, 'utf8')).toBe('a file');
	});

	it.each([
		['open', 'EACCES', 'no-permission'],
		['open', 'EPERM', 'no-permission'],
		['open', 'EIO', 'unreadable'],
		['readFile', 'EIO', 'unreadable'],
	])('because %s says %s', async (name, code, fault) => {
		const directory = await committed();
		failing(directory, call => call.name === name && call.path === 'book.json', code);
		const thrown = await faultOf(open(directory));
		expect([thrown.fault, thrown.detail, thrown.path]).toEqual([fault, code, bookFile(directory)]);
	});

	it('because its journal cannot be', async () => {
		const directory = await committed();
		failing(directory, ({ path }) => path === 'journal-1.jsonl', 'EIO');
		const thrown = await faultOf(open(directory));
		expect([thrown.fault, thrown.detail]).toEqual(['unreadable', 'EIO']);
	});

	it.skipIf(process.getuid?.() === 0)('because its mode forbids it', async () => {
		const directory = directoryWith(JSON.stringify(whole));
		chmodSync(bookFile(directory), 0);
		expect((await faultOf(open(directory))).fault).toBe('no-permission');
	});
});
