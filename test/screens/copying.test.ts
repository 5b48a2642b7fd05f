import { describe, expect, it } from 'vitest';
import { nothingArchived } from '../../source/book/archive.ts';
import { emptyBook } from '../../source/book/book.ts';
import { anomaliesIn } from '../../source/book/check.ts';
import { balanceOf } from '../../source/book/sale.ts';
import { type NotebookDriver, openDriver } from '../support/notebook-driver.tsx';

const start = async (opening: Parameters<typeof openDriver>[0] = {}): Promise<NotebookDriver> => {
	const driver = openDriver({ book: emptyBook('fr'), ...opening });
	await driver.press('i', 'Enter');
	return driver;
};

/** A line, part after part, Tab between them. */
const type = async (driver: NotebookDriver, ...parts: readonly string[]): Promise<void> => {
	for (const [index, part] of parts.entries()) {
		if (index > 0) await driver.press('Tab');
		if (part !== '') await driver.type(part);
	}
};

const debts = (driver: NotebookDriver) => {
	const { sales, customers } = driver.book();
	return Object.values(sales).map(sale => {
		const customer = customers[sale.customerId ?? ''];
		return [customer?.title, customer?.name, customer?.phone, balanceOf(sale), sale.on];
	});
};

describe('an afternoon of copying', () => {
	it('is one debt a line, kept at once, on the day of the line before', async () => {
		const driver = await start();
		expect(driver.words()).toContain('Écrivez une dette : le nom, Tab, le téléphone');
		await type(driver, 'Mme Odile', '677 00 00 09', '25k', '15/9');
		expect(driver.row('nouveau client')).toBe(
			'nouveau client · 677 00 00 09 · 25 000 FCFA · depuis le mardi 15 septembre',
		);
		await driver.press('Enter');
		expect(driver.row('Enregistré')).toBe(
			'Enregistré : Mme Odile doit 25 000 FCFA (Ctrl+Z pour annuler).',
		);
		expect(driver.chosen()).toMatch(/^ +… +… +15\/9\/2026$/);
		await type(driver, 'Jean', '', '5 000');
		await driver.press('Enter');
		expect(debts(driver)).toEqual([
			['Mme', 'Odile', '+237677000009', 25_000, '2026-09-15'],
			[undefined, 'Jean', undefined, 5000, '2026-09-15'],
		]);
		expect(driver.row('2 dettes')).toMatch(/^Recopier l'ancien cahier +2 dettes, 30 000 FCFA$/);
		expect(driver.row('Mme Odile')).toMatch(/^Mme Odile +677 00 00 09 +25 000 FCFA +15\/09$/);
		expect(anomaliesIn(driver.book(), nothingArchived)).toEqual([]);
	});

	it('Enter goes to what is still missing, and keeps when nothing is', async () => {
		const driver = await start();
		await driver.type('Paul');
		await driver.press('Enter');
		await driver.type('3000');
		await driver.press('Enter');
		await driver.type('hier');
		await driver.press('Enter');
		expect(debts(driver)).toEqual([[undefined, 'Paul', undefined, 3000, '2026-11-22']]);
	});

	it('knows who is a customer already, and says who else it may be', async () => {
		const driver = openDriver();
		await driver.press('i', 'Enter');
		await driver.type('paul');
		expect(driver.row('déjà client')).toContain('déjà client : Mr Paul (677 00 00 01)');
		await driver.retype('Bosco');
		expect(driver.row('nouveau client')).toContain('ou Mr Jean-Bosco Nk');
		await driver.retype('Paul');
		await type(driver, '', '699000099', '1000', '1/9');
		await driver.press('Enter');
		expect(driver.words()).toContain('Mr Paul a déjà le numéro 677 00 00 01.');
	});

	it('goes on with Escape and i where it was left, the line half-typed too', async () => {
		const driver = await start();
		await type(driver, 'Odile', '', '5000', '15/9');
		await driver.press('Enter');
		await type(driver, 'Rose', '', '70');
		await driver.press('Escape');
		expect(driver.text()).not.toContain('Recopier');
		await driver.press('i', 'Enter');
		expect(driver.row('Votre saisie') ?? '').not.toBe('');
		expect(driver.row('1 dette')).toContain('1 dette, 5 000 FCFA');
		expect(driver.chosen()).toMatch(/^Rose +… +70 +15\/9\/2026$/);
	});

	it('takes the last line back with Ctrl+Z', async () => {
		const driver = await start();
		for (const name of ['Odile', 'Rose']) {
			await type(driver, name, '', '5000', '15/9');
			await driver.press('Enter');
			await driver.press('Shift+Tab', 'Ctrl+U', 'Tab');
		}
		await driver.press('Ctrl+Z');
		expect(driver.words()).toContain('Annuler « Vente : Rose, Achats précédents, 5 000 FCFA » ?');
		await driver.press('Enter');
		expect(debts(driver).map(([, name]) => name)).toEqual(['Odile']);
		expect(driver.row('1 dette')).toContain('1 dette, 5 000 FCFA');
	});

	it('does not write the same line twice, whatever Enter does', async () => {
		const driver = await start();
		await type(driver, 'Odile', '', '5000', '15/9');
		await driver.go(5, 'Enter');
		await driver.press('Enter');
		expect(debts(driver)).toHaveLength(1);
		await driver.retype('Odile');
		await type(driver, '', '', '5000');
		await driver.press('Enter');
		expect(driver.words()).toContain('Cette dette de Odile du 15 septembre est déjà notée.');
		expect(debts(driver)).toHaveLength(1);
	});

	it('keeps what is typed when the disk does not', async () => {
		const driver = await start();
		await type(driver, 'Odile', '', '5000', '15/9');
		driver.failsWith('Le disque est plein.');
		await driver.press('Enter');
		expect(driver.row('Le disque')).toBe('Le disque est plein.');
		expect(driver.chosen()).toMatch(/^Odile +… +5000 +15\/9/);
		driver.failsWith(undefined);
		await driver.press('Enter');
		expect(debts(driver)).toHaveLength(1);
	});
});

describe('a line that cannot be kept', () => {
	it.each([
		['', '', '5000', '15/9', 'Il manque un nom.'],
		['Odile', '', '', '15/9', 'Il manque un montant.'],
		['Odile', '', '0', '15/9', 'Le montant ne peut pas être zéro.'],
		['Odile', '', '-1', '15/9', 'est négatif.'],
		['Odile', '', '12,5', '15/9', 'peut se lire de plusieurs façons.'],
		['Odile', '', '1e9', '15/9', "n'est pas un montant."],
		['Odile', '77000001', '5000', '15/9', 'a 8 chiffres, comme avant 2014.'],
		['Odile', '677000001 699000002', '5000', '15/9', 'contient deux numéros.'],
		['Odile', 'abc', '5000', '15/9', "n'est pas un numéro de téléphone."],
		['Odile', '', '5000', '31/2', "n'existe pas dans le calendrier."],
		['Odile', '', '5000', 'demain', "n'est pas encore passé."],
		['Odile', '', '5000', '1/1/1970', 'est hors du cahier'],
		['x'.repeat(301), '', '5000', '15/9', 'Ce texte a 301 caractères.'],
	])('%s %s %s %s', async (name, phone, amount, since, sentence) => {
		const driver = await start();
		await type(driver, name, phone, amount, since);
		await driver.press('Enter', 'Enter');
		expect(driver.words()).toContain(sentence);
		expect(debts(driver)).toEqual([]);
	});

	it('a foreign number, an emoji and Arabic are taken as they are', async () => {
		const driver = await start();
		await type(driver, 'سلام 👍', '+33 6 12 34 56 78', '5000', '15/9');
		await driver.press('Enter');
		expect(debts(driver)).toEqual([[undefined, 'سلام 👍', '+33612345678', 5000, '2026-09-15']]);
	});

	it('a paste of several lines is one line', async () => {
		const driver = await start();
		await driver.paste('Odile\nMballa\x1b[31m');
		await type(driver, '', '', '5000', '15/9');
		await driver.press('Enter');
		expect(debts(driver).map(([, name]) => name)).toEqual(['Odile Mballa']);
	});
});
