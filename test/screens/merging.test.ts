import { describe, expect, it } from 'vitest';
import { applyChanges, put } from '../../source/book/book.ts';
import type { Customer } from '../../source/book/records.ts';
import { customerPage } from '../../source/screens/customer/state.ts';
import { morningScreen } from '../../source/screens/morning/state.ts';
import { type NotebookDriver, type Opening, openDriver } from '../support/notebook-driver.tsx';
import { openShop } from '../support/shop.ts';

/** Paul Kamga was written down twice; he owes 25 000 under one name and 12 000 under the other. */
const twice = (opening: Opening = {}): NotebookDriver => {
	const shop = openShop('2026-11-02');
	shop.sells({ to: 'Paul Kamga', phone: '677000001', items: ['1 Tablette 25000'], paid: 0 });
	shop.sells({ to: 'P. Kamga', items: ['1 Lampe 12000'], paid: 0 });
	shop.sells({ to: 'Mme Jeanne', items: ['1 Mixeur 30000'], paid: 0 });
	const { id } = shop.customer('Paul Kamga');
	return openDriver({ book: shop.book, first: [morningScreen, customerPage(id)], ...opening });
};

const names = (driver: NotebookDriver): readonly string[] =>
	Object.values(driver.book().customers).map(({ name }) => name);

describe('two customers found to be one', () => {
	it('are proposed on the page, and made one once that is confirmed', async () => {
		const driver = twice();
		expect(driver.words()).toContain(
			'Peut-être la même personne que P. Kamga (nom presque pareil) : touche g pour réunir.',
		);
		await driver.press('g');
		expect(driver.text()).toContain('Réunir Paul Kamga avec');
		expect(driver.row('P. Kamga ·')).toBe('> P. Kamga · 12 000 FCFA (nom presque pareil)');
		await driver.press('Enter');
		expect(driver.words()).toContain(
			'Réunir P. Kamga (doit 12 000 FCFA) avec Paul Kamga ? Le nom Paul Kamga reste.',
		);
		await driver.press('Enter');
		await driver.waitFor('Réunis : P. Kamga et Paul Kamga. La touche u annule.');
		expect(names(driver)).toEqual(['Paul Kamga', 'Jeanne']);
		expect(driver.words()).toContain('doit déjà 37 000 FCFA');
		expect(driver.text()).toContain('Lampe');
	});

	it('u makes them two again', async () => {
		const driver = twice();
		const before = driver.book();
		await driver.press('g', 'Enter', 'Enter', 'u');
		expect(driver.words()).toContain('« Deux fiches réunies : Paul Kamga »');
		await driver.press('Enter');
		await driver.waitFor("C'est annulé");
		expect(driver.book()).toEqual(before);
	});

	it('are never made one without a yes', async () => {
		const driver = twice();
		const before = driver.book();
		await driver.press('g', 'Enter', 'Escape');
		expect(driver.rows()[1]).toContain('Paul Kamga');
		await driver.press('g', 'Escape');
		expect(driver.book()).toBe(before);
	});

	it('that nothing proposes are looked for in the list', async () => {
		const driver = twice();
		await driver.press('g', 'Down');
		expect(driver.row('Chercher un autre')).toBe('> Chercher un autre client…');
		await driver.press('Enter');
		expect(driver.text()).toContain('Qui est la même personne que Paul Kamga ?');
		expect(driver.text()).toContain('Entrée choisir');
		await driver.press('f');
		await driver.type('jeanne');
		await driver.press('Enter', 'Enter');
		expect(driver.words()).toContain('Réunir Mme Jeanne (doit 30 000 FCFA) avec Paul Kamga ?');
		await driver.press('Escape');
		expect(driver.text()).toContain('Qui est la même personne');
		await driver.press('Enter', 'Enter');
		await driver.waitFor('Réunis : Mme Jeanne et Paul Kamga.');
		expect(driver.rows()[1]).toContain('Paul Kamga');
		await driver.press('Escape');
		expect(driver.text()).not.toContain('Qui est la même personne');
	});

	it('goes straight to the list when nobody is alike, without the one who is to be kept', async () => {
		const shop = openShop('2026-11-02');
		const { id } = shop.knows('Awa');
		shop.knows('Mme Jeanne');
		const driver = openDriver({ book: shop.book, first: [morningScreen, customerPage(id)] });
		await driver.press('g');
		expect(driver.chosen()).toBe('Mme Jeanne');
		await driver.press('Down');
		expect(driver.chosen()).toBe('Mme Jeanne');
	});

	it('that another window made one meanwhile are refused, in words', async () => {
		const driver = twice();
		await driver.press('g', 'Enter');
		await driver.elsewhere({ command: 'notebook', pid: 99 }, book => ({
			ok: true,
			value: {
				changes: [
					{
						table: 'customers',
						removed:
							Object.values(book.customers).find(({ name }) => name === 'P. Kamga')?.id ?? '',
					},
				],
			},
		}));
		await driver.press('Enter');
		expect(driver.text()).toContain('Aucun client ne');
	});
});

describe('a number of 8 digits', () => {
	const withOld = (phoneToRepair: string, more: Partial<Customer> = {}): NotebookDriver => {
		const shop = openShop('2026-11-02');
		const awa = { ...shop.knows('Awa'), phoneToRepair, ...more };
		shop.knows('Mr Paul', { phone: '677000001' });
		const book = applyChanges(shop.book, [put('customers', awa)]);
		return openDriver({ book, first: [morningScreen, customerPage(awa.id)] });
	};

	const phoneOf = (driver: NotebookDriver) =>
		Object.values(driver.book().customers).find(({ name }) => name === 'Awa')?.phone;

	it('x proposes the 6 and the 2, and the owner says which', async () => {
		const driver = withOld('77 00 00 05');
		expect(driver.words()).toContain('Numéro à 8 chiffres, à réparer : 77 00 00 05 (touche x).');
		await driver.press('x');
		expect(driver.text()).toContain('Le numéro 77 00 00 05 de Awa est');
		expect(driver.row('677000005')).toBe('> un mobile : 677000005');
		expect(driver.row('277000005')).toBe('un fixe : 277000005');
		await driver.press('Enter');
		await driver.waitFor('Enregistré : Awa, 677 00 00 05.');
		expect(phoneOf(driver)).toBe('+237677000005');
		expect(driver.text()).not.toContain('à réparer');
	});

	it('that was a landline is proposed as one first', async () => {
		const driver = withOld('33 42 00 05');
		await driver.press('x');
		expect(driver.row('233420005')).toBe('> un fixe : 233420005');
		await driver.press('Enter');
		await driver.waitFor('Enregistré : Awa, 233 42 00 05.');
	});

	it("that is another's once it is whole is refused, with whose it is", async () => {
		const driver = withOld('77 00 00 01');
		await driver.press('x', 'Enter');
		await driver.waitFor('Le 677 00 00 01 est déjà le numéro de Mr Paul.');
		expect(driver.words()).toContain('Peut-être la même personne que Mr Paul (même numéro)');
	});

	it('may be another one altogether, to be typed', async () => {
		const driver = withOld('77 00 00 05');
		await driver.press('x', 'Up', 'End', 'Enter');
		expect(driver.row('Téléphone')).toContain('> Téléphone');
		await driver.type('655000003');
		await driver.press('Ctrl+S');
		await driver.waitFor('Enregistré : Awa.');
		expect(phoneOf(driver)).toBe('+237655000003');
		expect(driver.text()).not.toContain('à réparer');
	});
});
