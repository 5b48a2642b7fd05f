import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bookIn, done, json, newBook, say } from './line.ts';

const who = 'Établissements Ngassa';
const terms = (day: string, date = '2026-09-01') => [
	...['customer', who, '--tone', 'firm', '--terms', day, '--date', date],
];

/** 60 000 of 14 September, agreed for the 21st: 600 on 21 October, 600 on 21 November. */
const lateShop = async (): Promise<string> => {
	const book = newBook();
	await done(book, terms('1/9'));
	const sale = ['--item', '4 Casque 15000', '--due', '2026-09-21', '--date', '2026-09-14'];
	await done(book, ['sell', '--customer', who, ...sale]);
	return book;
};

const pay = (amount: string, ...more: readonly string[]) => [
	...['pay', '--customer', 'Ngassa', '--amount', amount, '--date', '2026-11-23', ...more],
];

describe('cahier customer --terms', () => {
	it('writes the day he accepted them, and takes it out', async () => {
		const book = newBook();
		expect(await done(book, terms('1/9'))).toBe(
			`Enregistré : ${who}, ton ferme, conditions acceptées le 1er septembre\n`,
		);
		expect(
			(await json(book, ['customer', who, '--date', '2026-09-01'])).customer.termsAcceptedOn,
		).toBe('2026-09-01');
		expect(await done(book, terms('none', '2026-09-02'))).toBe(`Changé : ${who}, ton ferme\n`);
		const [customer] = Object.values((await bookIn(book)).customers);
		expect(customer).not.toHaveProperty('termsAcceptedOn');
	});

	it.each([
		['2/9/2026', /^Le 2 septembre n'est pas encore passé/],
		['31/2', /^Le jour « 31\/2 » n'existe pas/],
		['bientôt', /^« bientôt » n'est pas un jour/],
	])('refuses %s', async (typed, said) => {
		expect(await say(newBook(), terms(typed))).toMatchObject({
			code: 1,
			stderr: expect.stringMatching(said),
		});
	});

	it('stands in the help', async () => {
		expect(await done(newBook(), ['customer', '--help'])).toMatch(/--terms JOUR\|none +le jour où/);
	});
});

describe('cahier pay --agios', () => {
	it('pays the debt first, then the agios, and says both', async () => {
		const book = await lateShop();
		expect(await say(book, pay('61000'))).toMatchObject({
			code: 1,
			stderr: `61 000 FCFA, c'est trop : ${who} doit 60 000 FCFA, et 1 200 FCFA d'agios à part.\n`,
		});
		expect(await done(book, pay('61000', '--agios'))).toBe(
			[
				`Paiement enregistré : ${who}, 61 000.`,
				`${who} ne doit plus rien.`,
				'Agios payés : 1 000 FCFA.',
				'',
			].join('\n'),
		);
		expect(await json(book, pay('500', '--agios', '--excess', 'change'))).toMatchObject({
			agios: 200,
			change: 300,
			left: 0,
		});
		expect((await say(book, ['check'])).code).toBe(0);
	});
});

describe('agios apart from debts', () => {
	it('in the day as text and as JSON, only when there are any', async () => {
		const book = await lateShop();
		expect(await done(book, ['today'])).toContain(
			`\nDettes : 60 000 FCFA, 1 client.\nLa plus ancienne : ${who}, 70 jours\nAgios, à part : 1 200 FCFA.\n`,
		);
		expect((await json(book, ['today'])).totals).toEqual({
			outstanding: 60_000,
			debtors: 1,
			agios: 1_200,
		});
		await done(book, pay('61200', '--agios'));
		expect((await json(book, ['today'])).totals).toEqual({ outstanding: 0, debtors: 0 });
	});

	it('on the statement, that is printed and that is sent', async () => {
		const book = await lateShop();
		await done(book, pay('60500', '--agios', '--means', 'momo'));
		const printed = await done(book, ['statement', 'Ngassa']);
		expect(printed).toMatch(/^23\/11\/2026 +Paiement, MoMo +60 000 +0$/m);
		expect(printed).toMatch(/^23\/11\/2026 +Agios payés, MoMo : 500 +0$/m);
		expect(printed).toMatch(/^RESTE À PAYER +0 FCFA$/m);
		expect(printed).toMatch(/^Agios dus, à part +700 FCFA$/m);
		const { owed, agios, message, entries } = await json(book, ['statement', 'Ngassa']);
		expect([owed, agios]).toEqual([0, 700]);
		expect(message).toContain('- Agios, à part : 700 FCFA');
		expect(entries.at(-1)).toMatchObject({ what: 'agios', amount: 0, agios: 500, balance: 0 });
	});

	it('in the tables of an export, and whole in the book that is exported', async () => {
		const book = await lateShop();
		const lamp = ['--item', '1 Lampe 2000', '--due', '30/9', '--date', '2026-09-14'];
		await done(book, ['sell', '--customer', who, ...lamp]);
		await done(book, pay('20000'));
		await done(book, pay('42300', '--agios'));
		const out = join(dirname(book), 'export');
		await done(book, ['export', out]);
		const rows = (name: string) =>
			readFileSync(join(out, name), 'utf8')
				.replace(/^\ufeff/, '')
				.split('\r\n');
		expect(rows('clients.csv')[1]).toContain(`;${who};;;;ferme;;2026-09-01;0;920;`);
		expect(rows('paiements.csv').at(-2)).toMatch(/^2026-11-23;Établissements Ngassa;2000;/);
		expect(rows('paiements.csv')).toContainEqual(
			expect.stringMatching(/^2026-11-23;Établissements Ngassa;300;espèces;;\S+;300$/),
		);
		const file = readdirSync(out).find(name => name.endsWith('.json')) ?? '';
		const other = newBook();
		await done(other, ['import', join(out, file), '--as', 'book', '--yes']);
		expect(await bookIn(other)).toStrictEqual(await bookIn(book));
	});
});
