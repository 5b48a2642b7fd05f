import { describe, expect, it } from 'vitest';
import { widthOf } from '../../source/text/width.ts';
import { done, json, newBook, paulsTablet, say } from './line.ts';

const paulsBook = async (): Promise<string> => {
	const book = newBook();
	await done(book, [...paulsTablet, '--date', '2026-11-10']);
	await done(book, [
		...['sell', '--customer', 'Mr Paul', '--date', '2026-11-12'],
		...['--item', '2 Sac de Riz 18000', '--item', '1 Huile 2500', '--paid', '8500'],
	]);
	return book;
};

describe('cahier statement', () => {
	it('prints what was bought and paid, oldest first, on lines of 80 columns', async () => {
		const text = await done(await paulsBook(), ['statement', 'paul']);
		expect(text).toBe(
			[
				'',
				'RELEVÉ DE COMPTE                                          lundi 23 novembre 2026',
				'',
				'Client : Mr Paul                                                    677 00 00 01',
				'',
				'Date        Opération                              Achat        Payé       Solde',
				'-'.repeat(80),
				'10/11/2026  Tablette Samsung                      45 000                  45 000',
				'10/11/2026  Paiement, espèces                                 20 000      25 000',
				'12/11/2026  Achat de 2 articles                   38 500                  63 500',
				'              2 Sac de Riz, à 18 000',
				'              Huile, à 2 500',
				'12/11/2026  Paiement, espèces                                  8 500      55 000',
				'-'.repeat(80),
				'RESTE À PAYER                                                        55 000 FCFA',
				'',
			].join('\n'),
		);
	});

	it('is in the language asked for', async () => {
		const text = await done(await paulsBook(), ['statement', 'Paul', '--lang', 'en']);
		expect(text).toContain('STATEMENT OF ACCOUNT');
		expect(text).toMatch(/\nBALANCE DUE +55 000 FCFA\n$/);
	});

	it('is one document with --json, with the message and its link', async () => {
		const document = await json(await paulsBook(), ['statement', 'Paul']);
		expect(document).toMatchObject({ date: '2026-11-23', owed: 55_000, advance: 0 });
		expect(document.entries.map((entry: { balance: number }) => entry.balance)).toEqual([
			45_000, 25_000, 63_500, 55_000,
		]);
		expect(document.message).toContain('Il reste en tout : *55 000 FCFA*.');
		expect(document.link).toMatch(/^https:\/\/wa\.me\/237677000001\?text=Bonjour/);
	});

	it('keeps within 80 columns whatever the names and the amounts', async () => {
		const book = newBook();
		await done(book, [
			...['sell', '--customer', '日本 👩‍👩‍👧 é\u0301'.repeat(20), '--paid', '0'],
			...['--item', `1 ${'Très long nom '.repeat(20)} 999999999`],
		]);
		const text = await done(book, ['statement', '日本 👩‍👩‍👧 é\u0301'.repeat(20)]);
		expect(Math.max(...text.split('\n').map(widthOf))).toBeLessThanOrEqual(80);
		expect(text).toContain('999 999 999 FCFA');
	});

	it('refuses somebody unknown, or with no purchase, and writes nothing', async () => {
		const book = await paulsBook();
		await done(book, ['customer', 'Awa']);
		expect(await say(book, ['statement', 'Pierre'])).toMatchObject({ code: 1, stdout: '' });
		const { code, stderr } = await say(book, ['statement', 'Awa']);
		expect([code, stderr]).toEqual([
			1,
			"Awa n'a aucun achat dans le cahier : il n'y a rien à mettre sur un relevé.\n",
		]);
		expect((await say(book, ['statement'])).code).toBe(2);
	});
});
