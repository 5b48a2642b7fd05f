import { describe, expect, it } from 'vitest';
import { applyChanges, put } from '../../source/book/book.ts';
import { day } from '../../source/book/day.ts';
import { type NotebookDriver, openDriver } from '../support/notebook-driver.tsx';
import { openShop } from '../support/shop.ts';
import { sceneOf } from './scenes.ts';

/** The rows of the list, under the names of its columns. */
const listed = (driver: NotebookDriver): readonly string[] => {
	const rows = driver.rows().slice(4);
	const end = rows.findIndex(row => !/^ {3}\S| > /.test(row));
	return rows.slice(0, end).map(row => row.slice(3));
};

describe('the debts', () => {
	it('are the oldest first, with the balance, the age and the lateness', async () => {
		const driver = await sceneOf('the debts').open({ rows: 26 });
		expect(driver.row('Les dettes')).toMatch(
			/^Les dettes +Dettes : 438 000 FCFA, 18 clients\. Agios, à part : 600 FCFA\.$/,
		);
		expect(driver.chosen()).toMatch(
			/^Mr Célestin Fouda +33 000 FCFA +1 +70 jours +63 j de retard$/,
		);
		expect(driver.row('Mme Clarisse')).toMatch(/75 000 FCFA +1 +9 jours +après livraison$/);
	});

	it('show the purchases and the number of the chosen one', async () => {
		const driver = await sceneOf('the debts').open();
		expect(driver.row('Mr Célestin Fouda ·')).toBe('Mr Célestin Fouda · 699 00 00 10');
		expect(driver.row('Téléphone Itel A70')).toBe(
			'14/09 Téléphone Itel A70 total 48 000 FCFA, payé 15 000 FCFA'.replace(/ (?=T|t)/g, '  '),
		);
	});

	it('Enter opens the relance of the day, Escape comes back', async () => {
		const driver = await sceneOf('the debts').open();
		await driver.press('Enter');
		expect(driver.row('1/15')).toContain('Mr Célestin Fouda');
		await driver.press('Escape');
		expect(driver.row('Les dettes')).not.toBe('');
	});

	it('or says why there is none', async () => {
		const driver = await sceneOf('the debts').open();
		await driver.press('Down', 'Down', 'Enter');
		expect(driver.row("Rien à relancer aujourd'hui")).toMatch(
			/Kamga & Fils SARL : en pause, le 1\/12/,
		);
		await driver.press('Down', 'Enter');
		expect(driver.row("Rien à relancer aujourd'hui")).toContain('Marie-Thérèse');
	});

	it('say so when nobody owes anything', async () => {
		const driver = openDriver({ book: openShop('2026-11-23').book });
		await driver.press('d');
		expect(driver.row('Personne')).toBe('Personne ne doit rien.');
		await driver.press('Enter', 'Down', 'e');
		expect(driver.row('Les dettes')).not.toBe('');
	});
});

describe('what waits', () => {
	it('is shown with its reason and its day', async () => {
		const driver = await sceneOf('later').open();
		expect(driver.row('PLUS TARD')).toBe('PLUS TARD 7');
		expect(listed(driver).map(row => row.split(/ {2,}/)[0])).toEqual([
			'Awa',
			'Dr Tchoumi',
			'Mr Thierry Essomba',
			'Kamga & Fils SARL',
			'Mme Marthe Bilong',
			'Mlle Ngo Bassong',
			'Papa Samuel',
		]);
		expect(driver.row('Kamga')).toMatch(/en pause .* 1\/12$/);
		expect(driver.row('Papa Samuel')).toContain('pas de téléphone');
	});

	it('says which wish waits behind another message', async () => {
		const shop = openShop('2026-11-02');
		const { customerId = '' } = shop.sells({
			to: 'Mr Paul',
			phone: '677000001',
			items: ['1 Coque 4000'],
			paid: 0,
		});
		const paul = shop.book.customers[customerId];
		if (paul === undefined) throw new Error('Paul is not in the book');
		const event = { what: 'Fête des pères', day: day('2026-11-09'), sort: 'feast' } as const;
		const book = applyChanges(shop.book, [put('customers', { ...paul, events: [event] })]);
		const driver = openDriver({ book, today: '2026-11-09' });
		await driver.press('t');
		expect(driver.chosen()).toContain('un seul message par jour (Fête ');
	});

	it('may be nothing', async () => {
		const driver = openDriver({ book: openShop('2026-11-23').book });
		await driver.press('t');
		expect(driver.row("Rien n'attend.")).toBe("Rien n'attend.");
	});
});

describe('the stock', () => {
	it('is the lowest first, and says what to order', async () => {
		const driver = await sceneOf('the stock').open();
		expect(driver.chosen()).toMatch(/^Ampoule rechargeable +0 +3 +3 000 FCFA +BAS, commander 7$/);
		expect(driver.row('Écouteurs Bluetooth')).toMatch(/10 en commande, 20\/11$/);
	});

	it('b writes that a product is ordered, the quantity proposed and changeable', async () => {
		const driver = await sceneOf('the stock').open();
		await driver.press('b');
		expect(driver.row('Pièces commandées')).toBe('> Pièces commandées  7');
		await driver.press('Enter');
		await driver.waitFor('Noté, en commande : Ampoule rechargeable.');
		expect(driver.row('STOCK BAS')).toMatch(/STOCK BAS 2$/);
		expect(driver.row('Ampoule rechargeable ')).toMatch(/7 en commande, 23\/11$/);
	});
});

describe.each([
	['the debts', 'd', 'Mme Marie-Thérèse', ['marie', 'THERESE', 'thérèse marie', 'mar the']],
	['the stock', 's', 'Écouteurs Bluetooth', ['ecouteurs blue', 'BLUETOOTH éc', 'ÉCOU bl']],
] as const)('to find in %s', (_, screen, name, queries) => {
	it.each(queries)('%j: no accent, no case, words in any order', async query => {
		const driver = openDriver();
		await driver.press(screen, 'f');
		await driver.type(query);
		expect(driver.chosen()).toContain(name);
		expect(driver.row(' sur ')).toMatch(/ 1 sur \d+$/);
		await driver.press('Enter');
		expect(driver.chosen()).toContain(name);
		expect(listed(driver)).toHaveLength(1);
	});

	it('nothing found is said, and Escape shows everything again', async () => {
		const driver = openDriver();
		await driver.press(screen);
		const all = driver.rows();
		await driver.press('f');
		await driver.type('xyz');
		expect(driver.row('Rien ne ressemble')).toBe('Rien ne ressemble à « xyz ».');
		await driver.press('Escape');
		expect(driver.rows()).toEqual(all);
	});

	it('a key of the list does no harm when nothing is found', async () => {
		const driver = openDriver();
		await driver.press(screen, '/');
		await driver.type('xyz');
		await driver.press('Enter', 'Enter', 'p', 'e', 'l', 't', 'b', 'Down', 'End');
		expect(driver.row('Rien ne ressemble')).not.toBe('');
	});

	it('the letters of commands are letters while he looks', async () => {
		const driver = openDriver();
		await driver.press(screen, 'f');
		await driver.type('qpcef?/');
		expect(driver.hasEnded).toBe(false);
		expect(driver.row('Chercher :')).toMatch(/^Chercher : qpcef\?\/$/);
	});

	it('opened again, it has the words looked for; erased, all is back', async () => {
		const driver = openDriver();
		await driver.press(screen);
		const all = listed(driver);
		await driver.press('f');
		await driver.type('a');
		await driver.press('Enter', 'f');
		expect(driver.row('Chercher :')).toBe('Chercher : a');
		await driver.press('Backspace', 'Enter');
		expect(listed(driver)).toEqual(all);
	});

	it('the arrows move in what is found, and no further than its end', async () => {
		const driver = openDriver();
		await driver.press(screen, 'f');
		await driver.type('m');
		const found = listed(driver).length;
		await driver.go(40, 'Down');
		const last = driver.chosen();
		await driver.press('Up');
		expect(found).toBeGreaterThan(1);
		expect(driver.chosen()).not.toBe(last);
	});
});
