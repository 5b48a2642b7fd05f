import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Book } from '../../source/book/book.ts';
import { tableNames } from '../../source/book/book.ts';
import { day } from '../../source/book/day.ts';
import { openStore } from '../../source/store/store.ts';
import { keepUp } from '../../source/store/upkeep.ts';
import { widthOf } from '../../source/text/width.ts';
import { reportShop } from '../relances/report-shop.ts';
import { done, json, newBook, say } from './line.ts';

const by = { command: 'test', pid: process.pid };

/** The shop whose figures are reckoned by hand in the test of the report. */
const written = async (book: Book = reportShop().book): Promise<string> => {
	const directory = newBook();
	const store = await openStore(directory, { language: 'fr', create: true, by });
	const changes = tableNames.flatMap(table =>
		Object.values(book[table]).map(record => ({ table, record }) as never),
	);
	await store.commit(() => ({ ok: true, value: { changes } }), day('2026-11-23'));
	await store.close();
	return directory;
};

/** The same in the summer after: what is settled has left the book for its archive. */
const archived = async (): Promise<string> => {
	const directory = await written();
	const store = await openStore(directory, { language: 'fr', create: false, by });
	await keepUp(store, { today: day('2027-06-01'), by, at: '' });
	await store.close();
	return directory;
};

describe('cahier report', () => {
	it('prints every part on lines of 80 columns', async () => {
		const text = await done(await written(), ['report']);
		const lines = text.split('\n');
		expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(80);
		expect(lines.filter(line => /^\p{Lu}[\p{Lu}' ]+$/u.test(line))).toEqual([
			"CE QUI EST DÛ AUJOURD'HUI",
			'RÉCUPÉRÉ APRÈS RELANCE',
			'VENTES PAR MOIS',
			'PROMESSES ET LIVRAISONS',
			'MEILLEURS CLIENTS',
			'MEILLEURS PRODUITS',
			'MESSAGES ET APPELS',
		]);
		expect(text).toMatch(/^En tout +218 000 +6 +4$/m);
		expect(text).toContain('Agios en plus : 200 FCFA.');
		expect(text).toContain('39 000 FCFA en 4 paiements.');
		expect(text).toMatch(/^oct\. 2026 +█+ +4 +190 000 +88 000 +102 000$/m);
		expect(text).toMatch(/^La boutique : livrer +2 +1 +1 +50 %$/m);
		expect(text).toMatch(/^Mme Jeanne +152 000 +102 000 +50 000$/m);
		expect(text).toContain("Reprises de l'ancien cahier, non comptées : 1 vente, 40 000 FCFA.");
	});

	it('is in the language asked for', async () => {
		const text = await done(await written(), ['report', '--lang', 'en']);
		expect(text).toMatch(/^In all +218 000 +6 +4$/m);
		expect(text).toContain('39 000 FCFA in 4 payments.');
	});

	it('gives one document with --json, of the same figures', async () => {
		const document = await json(await written(), ['report']);
		expect(document).toMatchObject({
			date: '2026-11-23',
			from: '2025-12-01',
			to: '2026-11-23',
			isComplete: true,
			outstanding: { amount: 218_000, debts: 6, customers: 4, agios: 200 },
			givenUp: { debts: 1, amount: 500 },
			recovered: { amount: 39_000, payments: 4, withinDays: 14 },
			promises: {
				customers: { kept: 1, broken: 3, moved: 1, keptShare: 20 },
				shop: { kept: 2, missed: 1, moved: 1, keptShare: 50 },
			},
			deliveries: { deliveries: 3, onTime: 2, onTimeShare: 66, medianDays: 9, medianDaysLate: 2 },
			sales: { sales: 11, total: 363_500, atCounter: 114_000, credit: 249_500 },
			messages: { sent: 7, answered: 1, answeredShare: 14 },
		});
		expect(document.recovered.byMonth.at(-1)).toEqual({
			month: '2026-11',
			amount: 24_000,
			payments: 2,
			byStage: [
				{ stage: 'friendly', amount: 20_000, payments: 1 },
				{ stage: 'prices', amount: 4_000, payments: 1 },
			],
		});
	});

	it('says null where there is nothing to take a share of', async () => {
		const document = await json(newBook(), ['report']);
		expect(document.promises.shop.keptShare).toBeNull();
		expect(document.deliveries.medianDays).toBeNull();
	});

	it('gives one tidy table with --csv, in which no cell is a formula', async () => {
		const shop = reportShop();
		shop.sells({ to: '=2+5', items: ['1 Pile; AA 1000000'] });
		const text = await done(await written(shop.book), ['report', '--csv', '--month', '2026-11']);
		const lines = text.trimEnd().split('\n');
		expect(lines[0]).toBe('\ufeffsection;month;key;count;amount');
		expect(lines).toContain('outstanding;;61-90;1;6000');
		expect(lines).toContain('recovered;2026-11;prices;1;4000');
		expect(lines).toContain('sales;2026-11;total;4;1034000');
		expect(lines).toContain("customer-bought;;'=2+5;1;1000000");
		expect(lines).toContain('messages;2026-11;friendly;1;');
		expect(lines).toContain('product;;"Pile; AA";1;1000000');
	});

	it('is of one month, or since a day', async () => {
		const book = await written();
		const october = await json(book, ['report', '--month', '2026-10']);
		expect([october.from, october.to, october.sales.total]).toEqual([
			...['2026-10-01', '2026-10-31', 190_000],
		]);
		// The debts are those of today, whatever the month.
		expect(october.outstanding.amount).toBe(218_000);
		const since = await json(book, ['report', '--since', '12/10']);
		// The rice of the 12th and all of November: 36 000 + 34 000.
		expect([since.from, since.to, since.sales.total]).toEqual([
			...['2026-10-12', '2026-11-23', 70_000],
		]);
	});

	it('says kindly that an empty book has nothing to tell, and begins none', async () => {
		const book = newBook();
		expect(await done(book, ['report'])).toContain('Le bilan est encore vide.');
		expect(existsSync(book)).toBe(false);
	});

	it.each([
		[['--month', '2026-13'], 1, /^« 2026-13 » n'est pas un mois/],
		[['--month', '2027-01'], 1, /^Le 1er janvier n'est pas encore passé/],
		[['--since', '1/1/2027'], 1, /^Le 1er janvier n'est pas encore passé/],
		[['--since', 'jadis'], 1, /^« jadis » n'est pas un jour/],
		[['--month'], 2, /^Il manque une valeur après --month/],
		[['--month', '2026-10', '--since', '1/10'], 2, /^--month et --since ne vont pas ensemble/],
		[['--json', '--csv'], 2, /^--json et --csv ne vont pas ensemble/],
		[['--as', 'csv'], 2, /^« --as » n'est pas une option/],
		[['2026-11'], 2, /^« 2026-11 » est de trop/],
	])('%j is refused', async (flags, code, words) => {
		const printed = await say(await written(), ['report', ...flags]);
		expect([printed.code, printed.stdout]).toEqual([code, '']);
		expect(printed.stderr).toMatch(words);
	});
});

describe('the archive', () => {
	const since = ['report', '--since', '2026-07-01', '--date', '2027-06-01'];

	it('counts as the book does', async () => {
		const [whole, parted] = [await written(), await archived()];
		expect(existsSync(join(parted, 'archive', '2026-10.jsonl'))).toBe(true);
		expect(await json(parted, since)).toEqual(await json(whole, since));
	});

	it('is told when a month of it is damaged, and the rest is counted', async () => {
		const book = await archived();
		const path = join(book, 'archive', '2026-10.jsonl');
		writeFileSync(path, readFileSync(path, 'utf8').replace('"quantity":1', '"quantity":2'));
		const printed = await say(book, [...since, '--json']);
		expect(printed.code).toBe(1);
		expect(printed.stderr).toContain('2026-10.jsonl');
		const document = JSON.parse(printed.stdout);
		expect(document.isComplete).toBe(false);
		expect(document.sales.total).toBeLessThan(363_500);
		expect(document.outstanding.amount).toBe(218_000);
	});
});
