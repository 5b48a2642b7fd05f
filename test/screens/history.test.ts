import { describe, expect, it } from 'vitest';
import { type Facts, put } from '../../source/book/book.ts';
import { keepCustomer } from '../../source/book/customer.ts';
import { addDays, day } from '../../source/book/day.ts';
import { francs } from '../../source/book/money.ts';
import { recordPayment } from '../../source/book/payment.ts';
import { ok } from '../../source/book/result.ts';
import { recordSale } from '../../source/book/sale.ts';
import { keepProduct } from '../../source/book/stock.ts';
import { type NotebookDriver, type Opening, openDriver } from '../support/notebook-driver.tsx';
import { hostileShop } from './hostile-shop.ts';
import { fitsIn, sceneOf } from './scenes.ts';

const today = day('2026-11-23');

let ids = 0;
const facts: Facts = { today, newId: () => `elsewhere-${++ids}` };

/** Somebody pays by a command of the program, or in another window. */
const pays = (
	driver: NotebookDriver,
	customerId: string,
	amount: number,
	command = 'pay',
): Promise<unknown> =>
	driver.elsewhere({ command, pid: 999 }, book =>
		recordPayment(book, { customerId, amount: francs(amount) }, facts),
	);

/** Paul pays 5 000, Rose 2 000, Paul 3 000; the list is open on the last one. */
const threePayments = async (opening: Opening = {}): Promise<NotebookDriver> => {
	const driver = openDriver(opening);
	await pays(driver, 'demo-paul', 5000);
	await pays(driver, 'demo-rose', 2000);
	await pays(driver, 'demo-paul', 3000);
	await driver.press('h');
	return driver;
};

/** When, what and by whom, row by row as they are read. */
const listed = (driver: NotebookDriver): readonly string[] =>
	driver
		.rows()
		.filter(row => /^ [> ] \d+\/\d+ /.test(row))
		.map(row => row.slice(3).replaceAll(/ {2,}/g, ' | '));

const paymentsOfPaul = (driver: NotebookDriver): readonly number[] =>
	driver.book().sales['demo-paul-tablette']?.payments.map(({ amount }) => amount) ?? [];

describe('the history', () => {
	it('lists what was done, the newest first, when and by whom', async () => {
		const driver = await sceneOf('how much was paid, on the morning').open();
		await driver.type('5000');
		await driver.press('Enter');
		await pays(driver, 'demo-rose', 2000);
		await pays(driver, 'demo-paul', 1000, 'notebook');
		await driver.press('h');
		expect(driver.rows()[1]).toBe(' Ce qui a été fait');
		expect(driver.rows()[3]).toMatch(/^ {3}Quand +Quoi +Par$/);
		expect(listed(driver)).toEqual([
			'23/11 09:03 | Paiement : Mr Paul, 1 000 FCFA | fenêtre 999',
			'23/11 09:02 | Paiement : Tantie Rose, 2 000 FCFA | cahier pay',
			'23/11 09:01 | Paiement : Mr Paul, 5 000 FCFA | cette fenêtre',
		]);
	});

	it('in English too', async () => {
		const driver = await threePayments({ language: 'en' });
		await driver.press('Enter', 'Enter');
		expect(driver.rows()[1]).toBe(' What was done');
		expect(listed(driver)).toEqual([
			'23/11 09:04 | Undoing of "Payment: Mr Paul, 3 000 FCFA" | this window',
			'23/11 09:03 | (undone) Payment: Mr Paul, 3 000 FCFA | cahier pay',
			'23/11 09:02 | Payment: Tantie Rose, 2 000 FCFA | cahier pay',
			'23/11 09:01 | Payment: Mr Paul, 5 000 FCFA | cahier pay',
		]);
	});

	it.each([
		['fr', "Rien dans l'historique pour l'instant.", 'Rien à annuler'],
		['en', 'Nothing in the history for now.', 'Nothing to undo'],
	] as const)('says that there is none yet, in %s', async (language, empty, nothing) => {
		const driver = openDriver({ language });
		await driver.press('h');
		expect(driver.row(empty)).toBe(empty);
		await driver.press('Enter');
		expect(driver.words()).toContain(nothing);
		await driver.press('Escape');
		expect(driver.row('> Mr Célestin Fouda')).not.toBe('');
	});

	it('tells what commands do', async () => {
		const driver = openDriver();
		const by = (command: string) => ({ command, pid: 999 });
		const line = { productId: 'demo-riz', name: 'Sac de Riz 25kg', quantity: 2 };
		const unitPrice = francs(18_000);
		const mary = { typedName: 'Mme Marie' };
		await driver.elsewhere(by('customer'), book => keepCustomer(book, mary, facts));
		await driver.elsewhere(by('customer'), book =>
			keepCustomer(book, { ...mary, tone: 'firm' }, facts),
		);
		await driver.elsewhere(by('product'), book =>
			keepProduct(book, { name: 'Fer Philips', price: unitPrice }, facts),
		);
		await driver.elsewhere(by('product'), book =>
			keepProduct(book, { name: 'Fer Philips', stock: 4 }, facts),
		);
		await driver.elsewhere(by('sell'), book =>
			recordSale(book, { lines: [{ ...line, unitPrice }], paid: francs(36_000) }, facts),
		);
		await driver.elsewhere(by('sell'), book =>
			recordSale(
				book,
				{ customerId: 'demo-paul', lines: [{ ...line, unitPrice }], paid: francs(0) },
				facts,
			),
		);
		await driver.elsewhere(by('backup'), () =>
			ok({ changes: [put('backups', { id: 'outside', on: today, path: '/usb' })] }),
		);
		await driver.press('h');
		expect(listed(driver)).toEqual([
			'23/11 09:07 | Sauvegarde hors de la machine | cahier backup',
			'23/11 09:06 | Vente : Mr Paul, 2 Sac de Riz 25kg, 36 000… | cahier sell',
			'23/11 09:05 | Vente : 2 Sac de Riz 25kg, 36 000 FCFA | cahier sell',
			'23/11 09:04 | Produit changé : Fer Philips | cahier product',
			'23/11 09:03 | Nouveau produit : Fer Philips | cahier product',
			'23/11 09:02 | Client changé : Mme Marie | cahier customer',
			'23/11 09:01 | Nouveau client : Mme Marie | cahier customer',
		]);
	});

	it('keeps the last fifty, and the cursor goes through them all', async () => {
		const driver = openDriver();
		for (let amount = 1; amount <= 53; amount++) await pays(driver, 'demo-paul', amount);
		await driver.press('h', 'End');
		expect(driver.chosen()).toContain('Paiement : Mr Paul, 4 FCFA');
		await driver.press('Down');
		expect(driver.chosen()).toContain('Paiement : Mr Paul, 4 FCFA');
		await driver.go(49, 'Up');
		expect(driver.chosen()).toContain('Paiement : Mr Paul, 53 FCFA');
	});

	it('shows what another window does meanwhile', async () => {
		const driver = await threePayments();
		await pays(driver, 'demo-rose', 500);
		expect(listed(driver)[0]).toBe('23/11 09:04 | Paiement : Tantie Rose, 500 FCFA | cahier pay');
	});
});

describe('an operation chosen in the history', () => {
	it('is taken back, and stays in the list with its undoing', async () => {
		const driver = await threePayments();
		await driver.press('Down', 'Enter');
		expect(driver.words()).toContain('Annuler « Paiement : Tantie Rose, 2 000 FCFA » ?');
		await driver.press('Enter');
		expect(driver.words()).toContain("C'est annulé : « Paiement : Tantie Rose, 2 000 FCFA ».");
		expect(paymentsOfPaul(driver)).toEqual([20_000, 5000, 3000]);
		expect(listed(driver)).toEqual([
			'23/11 09:04 | Annulation de « Paiement : Tantie Rose, 2 … | cette fenêtre',
			'23/11 09:03 | Paiement : Mr Paul, 3 000 FCFA | cahier pay',
			'23/11 09:02 | (annulé) Paiement : Tantie Rose, 2 000 FCFA | cahier pay',
			'23/11 09:01 | Paiement : Mr Paul, 5 000 FCFA | cahier pay',
		]);
	});

	it('Escape leaves it', async () => {
		const driver = await threePayments();
		const before = driver.book();
		await driver.press('u', 'Escape');
		expect(driver.book()).toBe(before);
		expect(listed(driver)).toHaveLength(3);
	});

	it('is refused while something later stands on the same sale, and not after', async () => {
		const driver = await threePayments();
		await driver.press('End', 'Enter', 'Enter');
		expect(driver.words()).toContain(
			"Autre chose a été noté depuis au même endroit : annulez d'abord ce qui est venu après.",
		);
		expect(paymentsOfPaul(driver)).toEqual([20_000, 5000, 3000]);
		await driver.press('Home', 'Enter', 'Enter');
		expect(paymentsOfPaul(driver)).toEqual([20_000, 5000]);
		await driver.press('End', 'Enter', 'Enter');
		expect(driver.words()).toContain("C'est annulé : « Paiement : Mr Paul, 5 000 FCFA ».");
		expect(paymentsOfPaul(driver)).toEqual([20_000]);
	});

	it('is not taken back twice', async () => {
		const driver = await threePayments();
		await driver.press('Enter', 'Enter', 'Home', 'Down', 'Enter', 'Enter');
		expect(driver.words()).toContain('Cette opération est déjà annulée.');
		expect(paymentsOfPaul(driver)).toEqual([20_000, 5000]);
	});

	it('may be an undoing: then it stands again', async () => {
		const driver = await threePayments();
		await driver.press('Enter', 'Enter', 'Home', 'Enter');
		expect(driver.words()).toContain(
			'Annuler « Annulation de « Paiement : Mr Paul, 3 000 FCFA » » ?',
		);
		await driver.press('Enter');
		expect(paymentsOfPaul(driver)).toEqual([20_000, 5000, 3000]);
		expect(listed(driver).slice(0, 3)).toEqual([
			'23/11 09:05 | Rétabli : « Paiement : Mr Paul, 3 000 FCFA… | cette fenêtre',
			'23/11 09:04 | (annulé) Annulation de « Paiement : Mr Pau… | cette fenêtre',
			'23/11 09:03 | Paiement : Mr Paul, 3 000 FCFA | cahier pay',
		]);
		await driver.press('Home', 'Down', 'Down', 'Enter', 'Enter');
		expect(driver.words()).toContain("C'est annulé : « Paiement : Mr Paul, 3 000 FCFA ».");
		expect(paymentsOfPaul(driver)).toEqual([20_000, 5000]);
	});

	it.each([
		[
			'fr',
			'La journée du 23 novembre est close : elle ne peut plus être annulée, seulement corrigée.',
		],
		['en', 'The day of 23 November is closed: it can no longer be undone, only corrected.'],
	] as const)('is closed once its day is over, in %s', async (language, closed) => {
		const driver = await threePayments({ language });
		driver.onDay(addDays(today, 1));
		await driver.press('Enter', 'Enter');
		expect(driver.words()).toContain(closed);
		expect(paymentsOfPaul(driver)).toEqual([20_000, 5000, 3000]);
	});
});

describe('with names as long as they may be', () => {
	it.each(['fr', 'en'] as const)('the question and the list fit, in %s', async language => {
		const driver = await threePayments({ language, book: hostileShop(language) });
		for (const [columns, rows] of [
			[80, 24],
			[40, 15],
		] as const) {
			await driver.resize(columns, rows);
			fitsIn(driver, columns, rows);
			await driver.press('Enter');
			fitsIn(driver, columns, rows);
			expect(driver.words()).toMatch(
				/3 000 FCFA ?(» \?|"\?) (Entrée oui Échap non|Enter yes Esc no)$/,
			);
			await driver.press('Escape');
		}
	});
});
