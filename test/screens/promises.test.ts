import { describe, expect, it } from 'vitest';
import { type NotebookDriver, openDriver } from '../support/notebook-driver.tsx';
import { openShop, type Shop } from '../support/shop.ts';
import { rowOf } from './scenes.ts';

const promisesOf = (driver: NotebookDriver, saleId: string) =>
	driver.book().sales[saleId]?.paymentPromises.map(({ day }) => day);

const at = async (row: number, ...keys: readonly string[]): Promise<NotebookDriver> => {
	const driver = openDriver();
	await driver.go(row, 'Down');
	await driver.press(...keys);
	return driver;
};

describe('« il promet »', () => {
	it('on a relance: asks the day, says silence until then, and the relance leaves', async () => {
		const driver = await at(rowOf.paul, 'Enter', 'd');
		expect(driver.words()).toContain('Promet de payer quel jour ?');
		await driver.type('27');
		expect(driver.words()).toContain('le vendredi 27 novembre 2026');
		await driver.press('Enter');
		expect(driver.words()).toContain(
			'Noté : Mr Paul promet pour le 27 novembre. Silence jusque-là.',
		);
		expect(promisesOf(driver, 'demo-paul-tablette')).toEqual(['2026-11-27']);
		expect(driver.morning().later.map(({ relance }) => relance.subject)).not.toContain(
			'payment:demo-paul',
		);
	});

	it('a day that is over is refused in words, and stays to be corrected', async () => {
		const driver = await at(rowOf.paul, 'Enter', 'd');
		const before = driver.book();
		await driver.type('hier');
		await driver.press('Enter');
		expect(driver.words()).toContain("> hier Le 22 novembre n'est pas un jour à venir.");
		expect(driver.book()).toBe(before);
	});

	it("a day of this year that has been is read as next year's: said, with the silence it makes", async () => {
		const driver = await at(rowOf.paul, 'Enter', 'd');
		await driver.type('20/11');
		expect(driver.words()).toContain("C'est dans 362 jours : rien ne lui sera demandé d'ici là.");
		await driver.press('Ctrl+U');
		await driver.type('15/12');
		expect(driver.words()).not.toContain("C'est dans");
	});

	it('several debts: all that is due, or one of them', async () => {
		const driver = await at(rowOf.rose, 'Enter', 'd');
		for (const words of ['14 500 FCFA, tout ce qui est', '7 000 FCFA, Fer à', '7 500 FCFA, Multi'])
			expect(driver.text()).toContain(words);
		await driver.press('Down', 'Enter');
		await driver.type('+7');
		await driver.press('Enter');
		expect(promisesOf(driver, 'demo-rose-lumiere')).toEqual([]);
		// What is left to ask for is the other one, 7 500.
		expect(driver.morning().relances[rowOf.rose]).toMatchObject({
			customer: { id: 'demo-rose' },
			amount: 7_500,
		});
	});

	it('on the debts and on the page of the customer', async () => {
		const driver = openDriver();
		await driver.press('d', 'd');
		await driver.type('5/12');
		await driver.press('Enter');
		expect(driver.words()).toContain('Noté : Mr Célestin Fouda promet pour le 5 décembre.');
		const page = await at(rowOf.paul, 'Enter', 'c', 'd');
		await page.type('vendredi');
		await page.press('Enter');
		expect(page.row('A promis')).toBe('A promis le 27/11');
	});

	it('who owes nothing promises nothing', async () => {
		const driver = await at(rowOf.satisfaction, 'Enter', 'c', 'd');
		expect(driver.words()).toContain('Ce client ne doit rien.');
	});
});

describe('what was promised is told', () => {
	const promised = (): Shop => {
		const shop = openShop('2026-11-02');
		shop.sells({ to: 'Mr Paul', phone: '677000001', items: ['1 Coque 4000'], paid: 0 });
		shop.onDay('2026-11-09').sends('payment');
		shop.isPromised('Paul', '2026-11-20');
		return shop;
	};

	it('on the relance of the morning after: missed, and how many were kept', async () => {
		const driver = openDriver({ book: promised().book, today: '2026-11-21' });
		await driver.press('Enter');
		expect(driver.words()).toContain('Palier 2, rappel');
		expect(driver.words()).toContain('Promesse du 20/11 manquée');
		expect(driver.words()).toContain('promesses : 0 tenue, 1 manquée, 0 déplacée');
	});

	it('on his page: to come, then missed', async () => {
		const { book } = promised();
		for (const [today, words] of [
			['2026-11-20', 'A promis le 20/11'],
			['2026-11-21', 'Promesse du 20/11 manquée'],
		] as const) {
			const driver = openDriver({ book, today });
			await driver.press('c', 'Enter');
			expect(driver.rows()).toContain(` ${words}`);
		}
	});
});

it('a pause without an end is refused: a day, or no more reminders', async () => {
	const driver = await at(rowOf.rose, 'Enter', 'a', 'Enter');
	const before = driver.book();
	for (const typed of ['', 'jamais', 'toujours']) {
		await driver.retype(typed);
		await driver.press('Enter');
		expect(driver.words()).toContain('Une pause a une fin : donnez le jour');
		expect(driver.words()).toContain('« Ne plus relancer »');
	}
	expect(driver.book()).toBe(before);
});
