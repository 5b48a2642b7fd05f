import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	bookFile,
	bookIn,
	bytesOf,
	done,
	editByHand,
	filesIn,
	leaveNotebook,
	newBook,
	paulsTablet,
	say,
} from './line.ts';

/** A book in which a hand has made Mr Paul a doctor, and what was committed since the notebook was left. */
const edited = async (): Promise<string> => {
	const book = newBook();
	await done(book, paulsTablet);
	await leaveNotebook(book);
	await done(book, ['sell', '--item', '1 Savon 500']);
	editByHand(book, '"title":"Mr"', '"title":"Dr"');
	return book;
};

/** Every object with its last field first. */
const backwards = (_key: string, value: unknown): unknown =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? Object.fromEntries(Object.entries(value).reverse())
		: value;

const titleOf = async (book: string) => Object.values((await bookIn(book)).customers)[0]?.title;

const found = (book: string) =>
	`Le cahier ${bookFile(book)} a été changé autrement que par Cahier.`;

describe('a book that a hand changed', () => {
	it.each([
		[['today']],
		[['today', '--json']],
		[['sell', '--item', '1 Bon 500']],
		[['pay', '--customer', 'Paul', '--amount', '5000']],
		[['product', 'Riz', '--price', '18000']],
		[['customer', 'Mme Marie']],
		[['sent', 'x']],
		[['delivered', 'x']],
		[['qr', 'x']],
		[['backup', '.']],
		[[]],
	])('is refused by cahier %j, which says what to do', async argv => {
		const book = await edited();
		const before = [bytesOf(book), filesIn(book)];
		for (const [language, sentence] of [
			['fr', /a été changé autrement que par Cahier\. .* « cahier check --accept »\./],
			['en', /was changed otherwise than by Cahier\. .* "cahier check --accept"\./],
		] as const) {
			const { code, stdout, stderr } = await say(book, argv, { language });
			expect([code, stdout]).toEqual([1, '']);
			expect(stderr).toMatch(sentence);
			expect(stderr.split('\n')).toHaveLength(2);
		}
		expect([bytesOf(book), filesIn(book)]).toEqual(before);
	});

	it('is told by cahier check, which changes nothing either', async () => {
		const book = await edited();
		const before = bytesOf(book);
		const { code, stdout } = await say(book, ['check']);
		expect([code, stdout.startsWith(found(book))]).toEqual([1, true]);
		const { stdout: document } = await say(book, ['check', '--json']);
		expect(JSON.parse(document).faults).toEqual([
			{ fault: 'edited', path: bookFile(book), detail: '' },
		]);
		expect(bytesOf(book)).toBe(before);
	});

	it('written anew in another order, with the same in it, is one too', async () => {
		const book = newBook();
		await done(book, paulsTablet);
		await leaveNotebook(book);
		const text = readFileSync(bookFile(book), 'utf8');
		writeFileSync(bookFile(book), JSON.stringify(JSON.parse(text), backwards, '\t'));
		expect((await say(book, ['today'])).code).toBe(1);
		expect(await done(book, ['check', '--accept'])).toContain('\n  aucune différence\n');
		expect((await say(book, ['today'])).code).toBe(0);
	});
});

describe('cahier check --accept', () => {
	it('says what differs, and takes it over', async () => {
		const book = await edited();
		const printed = await done(book, ['check', '--accept']);
		expect(printed.split('\n')).toEqual([
			`${found(book)} Ce qui diffère de ce que Cahier avait écrit :`,
			'  clients : 1 différence',
			'Les changements sont acceptés.',
			'Tout est en ordre : 1 client, 2 produits, 2 ventes.',
			'',
		]);
		expect(await titleOf(book)).toBe('Dr');
		// What the journal held was not of the edit, and is not lost by it.
		expect(Object.keys((await bookIn(book)).sales)).toHaveLength(2);
		await done(book, ['pay', '--customer', 'Paul', '--amount', '5000']);
		expect((await say(book, ['check'])).code).toBe(0);
	});

	it('in English too', async () => {
		const book = await edited();
		const printed = await done(book, ['check', '--accept'], { language: 'en' });
		expect(printed.split('\n').slice(1, 3)).toEqual([
			'  customers: 1 difference',
			'The changes are accepted.',
		]);
	});

	it('with nothing to accept says so, and checks', async () => {
		const book = newBook();
		await done(book, paulsTablet);
		const before = bytesOf(book);
		expect(await done(book, ['check', '--accept'])).toBe(
			"Le cahier n'a pas été changé à la main.\nTout est en ordre : 1 client, 1 produit, 1 vente.\n",
		);
		expect(bytesOf(book)).toBe(before);
	});

	it('accepts what the hand did, and tells what cannot be true in it', async () => {
		const book = await edited();
		editByHand(book, '"amount":20000', '"amount":99000');
		const { code, stdout } = await say(book, ['check', '--accept']);
		expect(code).toBe(1);
		expect(stdout).toMatch(
			/\nLes changements sont acceptés\.\nventes .* : 99 000 FCFA payés pour un total de 45 000 FCFA\.\n$/,
		);
	});

	it.each([
		['a wrong value', '"amount":20000', '"amount":"20000"'],
		['a key that is not its own', '"id":"', '"id":"x'],
		['a day that is none', '"since":"2026-11-23"', '"since":"2026-11-31"'],
	])('does not accept what is no book: %s', async (_what, from, to) => {
		const book = await edited();
		editByHand(book, from, to);
		const { code, stdout } = await say(book, ['check', '--accept']);
		expect(code).toBe(1);
		expect(stdout).toMatch(
			/^Le cahier n'a pas été changé à la main\.\nLe fichier .*book\.json est abîmé \(à l'endroit « /,
		);
		// As any damage: the copy of before and the journal stand in.
		expect(await titleOf(book)).toBe('Mr');
	});
});

describe('at a terminal, the notebook shows what differs and asks', () => {
	// The notebook itself takes over the terminal: the scenarios answer it there.
	it('no other command does', async () => {
		const book = await edited();
		const atTerminal = { isInteractive: true, terminal: { columns: 80, rows: 24 }, answers: [] };
		const { code, stderr } = await say(book, ['today'], atTerminal);
		expect([code, stderr.startsWith(found(book))]).toEqual([1, true]);
	});
});
