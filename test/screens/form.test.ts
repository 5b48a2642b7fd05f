import { describe, expect, it } from 'vitest';
import { form } from '../../source/screens/form/state.ts';
import { morningScreen } from '../../source/screens/morning/state.ts';
import { type NotebookDriver, openDriver } from '../support/notebook-driver.tsx';

const newCustomer = (): NotebookDriver =>
	openDriver({ first: [morningScreen, form('customer-new')] });

const customers = (driver: NotebookDriver) => Object.values(driver.book().customers);

describe('a form', () => {
	it('goes from field to field with Enter, and keeps at the last one', async () => {
		const driver = newCustomer();
		await driver.type('mme Awa Diallo');
		expect(driver.row('Mme Awa Diallo')).toBe('Mme Awa Diallo');
		await driver.press('Enter');
		await driver.type('677123456');
		expect(driver.text()).toContain('677 12 34 56');
		await driver.press('Enter');
		expect(driver.row('Ton des relances')).toBe('> Ton des relances  ‹ doux (particulier) ›');
		expect(driver.row('Gauche')).toBe('Gauche et Droite pour choisir');
		await driver.press('Enter', 'Enter');
		expect(driver.row('Notes')).toContain('> Notes');
		await driver.press('Enter');
		await driver.waitFor('Enregistré : Mme Awa Diallo.');
		expect(customers(driver).at(-1)).toMatchObject({
			name: 'Awa Diallo',
			title: 'Mme',
			phone: '+237677123456',
			tone: 'gentle',
		});
	});

	it('is moved in with Tab, Shift+Tab and the arrows, going round', async () => {
		const driver = newCustomer();
		const here = () => driver.row('> ').replace(/^> (\S+).*/, '$1');
		expect(here()).toBe('Nom');
		await driver.press('Tab');
		expect(here()).toBe('Téléphone');
		await driver.press('Down', 'Down', 'Down', 'Down');
		expect(here()).toBe('Nom');
		await driver.press('Shift+Tab');
		expect(here()).toBe('Notes');
		await driver.press('Up');
		expect(here()).toBe('Limite');
	});

	it('lets an option be chosen with the arrows, a letter or the space bar', async () => {
		const driver = newCustomer();
		await driver.press('Down', 'Down', 'Right');
		expect(driver.text()).toContain('‹ ferme (entreprise) ›');
		await driver.press('Right');
		expect(driver.text()).toContain('‹ doux (particulier) ›');
		await driver.press('Left');
		expect(driver.text()).toContain('‹ ferme (entreprise) ›');
		await driver.press('d');
		expect(driver.text()).toContain('‹ doux (particulier) ›');
		await driver.press(' ');
		expect(driver.text()).toContain('‹ ferme (entreprise) ›');
		await driver.press('x', 'Home', 'Backspace');
		expect(driver.text()).toContain('‹ ferme (entreprise) ›');
	});

	it('keeps at once with Ctrl+S, the other fields as they stand', async () => {
		const driver = newCustomer();
		await driver.type('Tonton Basile');
		await driver.press('Ctrl+S');
		await driver.waitFor('Enregistré : Tonton Basile.');
		expect(customers(driver).at(-1)).not.toHaveProperty('phone');
	});

	it('goes to the first field it cannot read, says why, and loses nothing', async () => {
		const driver = newCustomer();
		await driver.press('Tab');
		await driver.type('67700');
		await driver.press('Ctrl+S');
		expect(driver.text()).toContain('Il manque un nom.');
		expect(driver.row('Téléphone')).toContain('67700');
		await driver.type('Basile');
		expect(driver.text()).not.toContain('Il manque un nom.');
		await driver.press('Ctrl+S');
		expect(driver.text()).toContain("Le numéro « 67700 » n'existe pas.");
		expect(customers(driver).some(({ name }) => name === 'Basile')).toBe(false);
	});

	it('says what the book refuses beside the field, and stays open', async () => {
		const driver = newCustomer();
		await driver.type('Mme Odette');
		await driver.press('Tab');
		await driver.type('677000001');
		await driver.press('Ctrl+S');
		await driver.waitFor('Le 677 00 00 01 est déjà le numéro de Mr Paul.');
		expect(driver.row('Nom')).toContain('Mme Odette');
	});

	it("takes a scanner's Enter for the next field, never for a yes", async () => {
		const driver = newCustomer();
		await driver.scan('Basile');
		await driver.scan('677123457');
		await driver.scan('f');
		await driver.scan('50000');
		await driver.scan('paie le samedi');
		expect(driver.row('Ton des relances')).toBe('Ton des relances  ferme (entreprise)');
		expect(driver.row('Notes')).toBe('> Notes             paie le samedi');
		expect(customers(driver).some(({ name }) => name === 'Basile')).toBe(false);
	});

	it('left half-typed writes nothing in the book', async () => {
		const driver = newCustomer();
		await driver.type('Bas');
		await driver.press('Escape');
		await driver.waitFor('nouvelles à envoyer');
		expect(driver.book().customers).toEqual(openDriver().book().customers);
	});

	it('starts afresh with Ctrl+R', async () => {
		const driver = newCustomer();
		await driver.type('Basile');
		await driver.press('Tab');
		await driver.type('677');
		await driver.press('Ctrl+R');
		expect(driver.text()).not.toContain('Basile');
		expect(driver.text()).not.toContain('677');
	});
});
