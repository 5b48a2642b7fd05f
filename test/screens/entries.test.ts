import { describe, expect, it } from 'vitest';
import { openCounter } from '../book/counter-shop.ts';
import { type NotebookDriver, openDriver } from '../support/notebook-driver.tsx';

const entries = async (): Promise<NotebookDriver> => {
	const driver = openDriver();
	await driver.press('e');
	return driver;
};

describe('the entries', () => {
	it('are the sales and the payments, the newest first', async () => {
		const driver = await entries();
		expect(driver.rows()[1]).toMatch(/^ Écritures +\d+ ventes, \d+ paiements$/);
		expect(driver.chosen()).toMatch(/^23\/11 +Paiement +Mme Solange Ey… espèces +15 000 FCFA$/);
		expect(driver.text()).toMatch(
			/22\/11 +Commande +Collège Saint-… 15 Clé USB 32 Go +60 000 FCFA/,
		);
		const days = driver
			.rows()
			.flatMap(row => /^ [> ] (\d+)\/11 /.exec(row)?.[1] ?? [])
			.map(Number);
		expect(days).toEqual([...days].sort((one, other) => other - one));
	});

	it('are looked for by customer, article or reference, and opened', async () => {
		const driver = await entries();
		await driver.press('f');
		await driver.type('tablette paul');
		await driver.press('Enter');
		expect(driver.chosen()).toMatch(/Vente +Mr Paul +Tablette Samsung +45 000 FCFA$/);
		await driver.press('Enter');
		expect(driver.rows()[1]).toContain('Mr Paul');
		expect(driver.rows()[1]).toMatch(/reste 25 000 FCFA$/);
		await driver.press('Escape', 'f', 'Escape');
		expect(driver.chosen()).toContain('Mme Solange');
	});

	it('lead to what each of them paid, and put it right at once', async () => {
		const driver = await entries();
		await driver.press('Enter');
		expect(driver.rows()[1]).toContain('Mme Solange Eyenga');
		await driver.press('Escape', 'm');
		expect(driver.words()).toContain('Corriger un paiement : Mme Solange Eyenga');
		await driver.retype('14000');
		await driver.press('Up');
		await driver.type('mal compté');
		await driver.press('Enter');
		expect(driver.chosen()).toContain('14 000 FCFA');
		await driver.press('a');
		await driver.type('rendu');
		await driver.press('Enter');
		expect(driver.text()).not.toMatch(/Paiement .* 14 000 FCFA$/m);
		expect(driver.words()).toContain('14 000 FCFA de moins reçus.');
	});

	it('of an empty book say what will be here', async () => {
		const driver = openDriver({ book: openCounter('2026-11-23').book });
		await driver.press('e');
		expect(driver.words()).toContain('Rien encore. Les ventes et les paiements seront ici');
		await driver.press('Enter', 'm', 'a', 'p', 'w', 'b');
		expect(driver.rows()[1]).toContain('Écritures');
	});

	it('show one payment for what was shared among several sales, and advances by themselves', async () => {
		const shop = openCounter('2026-11-20');
		shop.sells({ to: 'Mr Paul', phone: '677000001', items: ['1 Nokia 8000'], paid: 0 });
		shop.sells({ to: 'Paul', items: ['1 Coque 2000'], paid: 0 });
		const { receipt } = shop.onDay('2026-11-21').pays('Paul', 13_000, { excess: 'advance' });
		shop.onDay('2026-11-22').handsBack('Paul', 1_000);
		shop.onDay('2026-11-23').pays('Paul', 500, { excess: 'advance', means: 'momo' });
		const driver = openDriver({ book: shop.book });
		await driver.press('e');
		const listed = driver
			.rows()
			.filter(row => /^ [> ] \d/.test(row))
			.map(row => row.slice(3).replaceAll(/ {2,}/g, ' | '));
		expect(listed).toEqual([
			'23/11 | Avance | Mr Paul | MoMo | 500 FCFA',
			'22/11 | Avance rendue | Mr Paul | 1 000 FCFA',
			'21/11 | Paiement | Mr Paul | espèces | 13 000 FCFA',
			'20/11 | Vente | Mr Paul | Coque | 2 000 FCFA',
			'20/11 | Vente | Mr Paul | Nokia | 8 000 FCFA',
		]);
		await driver.press('Enter');
		expect(driver.words()).toContain("Cette avance n'est pour aucune vente.");
		expect(receipt).not.toBe('');
	});
});
