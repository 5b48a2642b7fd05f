import { describe, expect, it } from 'vitest';
import { customerPage } from '../../source/screens/customer/state.ts';
import { morningScreen } from '../../source/screens/morning/state.ts';
import { type NotebookDriver, openDriver } from '../support/notebook-driver.tsx';
import { openShop } from '../support/shop.ts';

/** Tantie Rose's page. */
const rosesPage = async (...keys: readonly string[]): Promise<NotebookDriver> => {
	const driver = openDriver();
	await driver.press('c', 'f');
	await driver.type('tantie rose');
	await driver.press('Enter', 'Enter', ...keys);
	return driver;
};

describe('a statement of account', () => {
	it('r shows it as a message, and the code is that message', async () => {
		const driver = await rosesPage('r');
		expect(driver.words()).toContain('Relevé de compte');
		expect(driver.words()).toContain('2 achats : payé 5 000 FCFA, reste 14 500 FCFA.');
		const code = await driver.code();
		expect(decodeURIComponent(code ?? '')).toBe(
			'https://wa.me/237695000008?text=Bonjour Tantie Rose, 2 achats : payé 5 000 FCFA, reste 14 500 FCFA.',
		);
	});

	it('is whole in a large window', async () => {
		const driver = openDriver({ columns: 200, rows: 60 });
		await driver.press('c', 'f');
		await driver.type('tantie rose');
		await driver.press('Enter', 'Enter', 'r');
		expect(driver.words()).toContain('Voici votre compte au *23 Novembre* :');
		expect(decodeURIComponent((await driver.code()) ?? '')).toContain(
			'- 30/10, Fer à repasser Philips : 12 000 FCFA, reste 7 000 FCFA',
		);
	});

	it('o opens it here, Enter and Escape come back to the page', async () => {
		const driver = await rosesPage('r', 'o');
		expect(driver.links).toHaveLength(1);
		await driver.press('Enter');
		expect(driver.text()).toContain('HISTORIQUE');
		await driver.press('r', 'Escape');
		expect(driver.text()).toContain('HISTORIQUE');
	});
});

describe('a statement to print', () => {
	const proposed = '/home/moussa/releve-tantie-rose-2026-11-23.txt';

	it('i proposes a file, and writes it there', async () => {
		const driver = await rosesPage('i');
		expect(driver.text()).toContain(proposed);
		await driver.press('Enter');
		await driver.waitFor(proposed);
		expect(driver.text()).toContain('HISTORIQUE');
		const lines = driver.documents.get(proposed) ?? [];
		expect(lines[1]).toMatch(/^RELEVÉ DE COMPTE +lundi 23 novembre 2026$/);
		expect(lines.at(-1)).toMatch(/^RESTE À PAYER +14 500 FCFA$/);
	});

	it('never writes over a file: the path stays to be corrected', async () => {
		const driver = await rosesPage('i', 'Enter', 'i', 'Enter');
		expect(driver.text()).toContain('est déjà là');
		expect(driver.row('Fichier')).toContain(proposed);
		await driver.press('Home', 'End', 'Backspace', 'Backspace', 'Backspace', 'Backspace');
		await driver.type('-2.txt');
		await driver.press('Enter');
		expect([...driver.documents.keys()]).toEqual([
			proposed,
			'/home/moussa/releve-tantie-rose-2026-11-23-2.txt',
		]);
		expect(driver.text()).toContain('HISTORIQUE');
	});

	it('needs a path', async () => {
		const driver = await rosesPage('i');
		await driver.retype('   ');
		await driver.press('Enter');
		expect(driver.text()).toContain('Écrivez le chemin du fichier.');
		expect(driver.documents.size).toBe(0);
	});

	it('proposes a name of letters and digits, whatever the customer is called', async () => {
		const shop = openShop('2026-11-23');
		const sale = shop.sells({ to: '../.. \x1b[31m/etc/é', items: ['1 Lampe 6000'], paid: 0 });
		const page = customerPage(sale.customerId ?? '');
		const driver = openDriver({ book: shop.book, first: [morningScreen, page] });
		await driver.press('i');
		expect(driver.row('Fichier')).toBe('> Fichier  /home/moussa/releve-31m-etc-e-2026-11-23.txt');
	});
});
