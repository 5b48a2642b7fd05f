import { cpSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { put } from '../../source/book/book.ts';
import { day } from '../../source/book/day.ts';
import { francs } from '../../source/book/money.ts';
import { ok } from '../../source/book/result.ts';
import { bookFile, bytesOf, done, filesIn, newBook, openedBook, say } from './line.ts';
import { fine, usedShop } from './used-shop.ts';

const today = day('2026-11-23');

/** Spoils the newest file whose name is like that; gives back its name. */
const spoil = (book: string, names: RegExp, how: (path: string, bytes: Buffer) => void): string => {
	const name =
		filesIn(book)
			.filter(one => names.test(one))
			.at(-1) ?? '';
	const path = join(book, name);
	how(path, readFileSync(path));
	return path;
};

const flip = (at: number) => (path: string, bytes: Buffer) =>
	writeFileSync(
		path,
		bytes.map((byte, index) => (index === at ? byte ^ 1 : byte)),
	);

const cutShort = (path: string, bytes: Buffer) => truncateSync(path, bytes.length - 3);

describe('cahier check on files that are not what was written', () => {
	it.each<[what: string, names: RegExp, how: Parameters<typeof spoil>[2], sentence: RegExp]>([
		['a cut book', /^book\.json$/, cutShort, /est abîmé\..*reconstitué avec la copie d'avant/],
		['a cut copy of before', /^book\.previous\.json$/, cutShort, /est abîmé/],
		['a letter changed in the copy of before', /^book\.previous/, flip(250), /est abîmé/],
		['a torn journal', /^journal-\d+\.jsonl$/, cutShort, /arrêtée pendant une écriture/],
		['a journal changed in its middle', /^journal-\d+\.jsonl$/, flip(300), /est abîmé au milieu/],
		['a cut backup of the day', /^backups/, cutShort, /n'est pas une sauvegarde/],
	])('%s', async (what, names, how, sentence) => {
		const book = await usedShop();
		const path = spoil(book, names, how);
		const before = [bytesOf(book), filesIn(book)];
		const { code, stdout, stderr } = await say(book, ['check']);
		expect([code, stderr]).toEqual([1, '']);
		expect(stdout).toMatch(sentence);
		expect(stdout.trimEnd().split('\n')).toHaveLength(1);
		if (!what.includes('torn')) expect(stdout).toContain(path);
		expect([bytesOf(book), filesIn(book)]).toEqual(before);
	});

	it('a book from elsewhere copied over a part of this one', async () => {
		const [one, other] = [await usedShop(), await usedShop()];
		cpSync(bookFile(other), bookFile(one));
		expect((await say(one, ['check'])).code).toBe(1);
		expect((await say(one, ['today'])).code).toBe(1);
	});

	it('a directory with other things in it is not its business', async () => {
		const book = await usedShop();
		mkdirSync(join(book, 'photos'));
		writeFileSync(join(book, 'photos', 'journal-9.jsonl'), 'x');
		writeFileSync(join(book, 'journal-x.jsonl'), 'x');
		expect(await done(book, ['check'])).toBe(fine);
	});
});

describe('cahier check on months that went to the archive', () => {
	/** Two sales of January are there. */
	const archived = async (): Promise<string> => {
		const book = newBook();
		for (const on of ['2026-01-05', '2026-01-06', '2026-11-22'])
			await done(book, ['sell', '--item', '1 Savon 500', '--date', on]);
		await done(book, ['sell', '--item', '1 Savon 500']);
		expect(filesIn(book)).toContain('archive/2026-01.jsonl');
		return book;
	};

	it('counts what is in it', async () => {
		expect(await done(await archived(), ['check'])).toBe(
			'Tout est en ordre : 0 client, 1 produit, 4 ventes.\n',
		);
	});

	it.each([
		[
			'fr',
			"archive 2026-01 : le cahier y compte 3 ventes pour 4 500 FCFA, l'archive contient 2 ventes pour 1 000 FCFA.\n",
		],
		[
			'en',
			'archive 2026-01: the notebook counts 3 sales for 4 500 FCFA there, the archive holds 2 sales for 1 000 FCFA.\n',
		],
	] as const)('finds totals that are not those of its sales, in %s', async (language, said) => {
		const book = await archived();
		const store = await openedBook(book);
		const totals = { id: '2026-01', sales: 3, total: francs(4500), contacts: 0, problems: 0 };
		await store.commit(() => ok({ changes: [put('months', totals)] }), today);
		await store.close();
		expect(await say(book, ['check'], { language })).toEqual({ code: 1, stdout: said, stderr: '' });
	});

	it.each([
		['changed', flip(60)],
		['gone', (path: string) => rmSync(path)],
	])('finds a file that is %s, and what is missing with it', async (_what, how) => {
		const book = await archived();
		const path = spoil(book, /^archive/, how);
		const { code, stdout } = await say(book, ['check']);
		expect(code).toBe(1);
		expect(stdout).toContain(path);
		expect(stdout).toMatch(/^archive 2026-01 : le cahier y compte 2 ventes pour 1 000 FCFA/m);
	});
});
