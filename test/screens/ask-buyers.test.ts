import { describe, expect, it } from 'vitest';
import { put } from '../../source/book/book.ts';
import { day } from '../../source/book/day.ts';
import type { Problem } from '../../source/book/records.ts';
import { ok } from '../../source/book/result.ts';
import { confirm } from '../../source/screens/confirm/state.ts';
import { morningScreen } from '../../source/screens/morning/state.ts';
import { type NotebookDriver, openDriver } from '../support/notebook-driver.tsx';
import { openShop, type Shop } from '../support/shop.ts';

const monday = '2026-11-23';
const names = ['Awa', 'Jeanne', 'Paul', 'Rose', 'Ali'] as const;

/** Five customers bought a fan; it stopped working for the first `broken` of them. Kamga bought one and has no phone. */
const shopOfFans = (broken: number): Shop => {
	const shop = openShop(monday);
	names.forEach((name, index) => {
		shop.knows(name, { phone: `65500000${index + 1}` });
	});
	shop.knows('Kamga');
	shop.keeps('Ventilateur', { price: 22_000, stock: 20 });
	for (const to of [...names, 'Kamga']) shop.sells({ to, items: ['1 Ventilateur'] });
	const problems = names.slice(0, broken).map(
		(name, index): Problem => ({
			id: `p${index}`,
			customerId: shop.customer(name).id,
			productId: shop.product('Ventilateur').id,
			sort: 'works',
			what: 'ne démarre plus',
			openedOn: day(monday),
		}),
	);
	shop.does(ok({ changes: problems.map(problem => put('problems', problem)) }));
	return shop;
};

const openOn = (shop: Shop): NotebookDriver => openDriver({ book: shop.book, today: shop.today });

const onProduct = async (shop: Shop): Promise<NotebookDriver> => {
	const driver = openOn(shop);
	await driver.press('s', 'Enter');
	return driver;
};

const toldIn = (driver: NotebookDriver): readonly (readonly string[])[] =>
	Object.values(driver.book().news).map(({ customerIds }) =>
		customerIds.map(id => driver.book().customers[id]?.name ?? ''),
	);

describe('the other buyers of a product', () => {
	it('are asked from its page, once the same went wrong for three', async () => {
		const driver = await onProduct(shopOfFans(3));
		expect(driver.words()).toContain('n écrire aux acheteurs');
		await driver.press('n');
		expect(driver.rows()[1]).toContain('Demander aux acheteurs : Ventilateur');
		expect(driver.words()).toContain('Certains ne marchent plus comme il faut.');
		expect(driver.words()).toContain('Je prends des nouvelles de');
		await driver.press('Enter');
		expect(driver.row('[x] Ali')).not.toBe('');
		expect(driver.row('[x] Rose')).not.toBe('');
		expect(driver.row('[ ] Awa')).not.toBe('');
		await driver.press('g', 'Enter');
		expect(toldIn(driver)).toEqual([['Rose', 'Ali']]);
		expect(Object.values(driver.book().news)[0]?.productId).toBeDefined();
		await driver.press('Enter', 'Enter', 'Enter', 'Escape', 'Escape');
		expect(driver.rows()[1]).toContain('Ventilateur');
		expect(Object.values(driver.book().contacts)[0]).toMatchObject({
			kind: 'courtesy',
			productId: Object.values(driver.book().products)[0]?.id,
		});
	});

	it('are all written to, about anything, as long as it went wrong for two, or once they were asked', async () => {
		const driver = await onProduct(shopOfFans(2));
		await driver.press('n');
		expect(driver.rows()[1]).toContain('Une nouvelle à des clients');
		await driver.type('Les pales sont là.');
		await driver.press('Enter', 'g', 'Enter');
		expect(toldIn(driver)).toEqual([['Awa', 'Jeanne', 'Paul', 'Rose', 'Ali']]);
		expect(Object.values(driver.book().news)[0]?.productId).toBeUndefined();
	});

	it('what was written to them waits for that product alone', async () => {
		const driver = await onProduct(shopOfFans(0));
		await driver.press('n');
		await driver.type('Les pales');
		await driver.press('Escape', 'Escape', 'Escape', 'n', 'n');
		expect(driver.words()).not.toContain('Les pales');
		await driver.press('Escape', 'Escape', 's', 'Enter', 'n');
		expect(driver.words()).toContain('Les pales');
	});

	it('it is proposed: yes opens what to ask, no asks nothing', async () => {
		const shop = shopOfFans(3);
		const about = { productId: shop.product('Ventilateur').id };
		const proposed = (): NotebookDriver =>
			openDriver({
				book: shop.book,
				today: monday,
				first: [morningScreen, confirm('ask-buyers', about)],
			});
		const driver = proposed();
		expect(driver.words()).toContain(
			'Le même souci chez 3 clients avec Ventilateur. Demander aux 2 autres acheteurs si tout va bien ?',
		);
		await driver.press('Enter');
		expect(driver.rows()[1]).toContain('Demander aux acheteurs : Ventilateur');
		const other = proposed();
		await other.press('Escape');
		expect(other.book().news).toEqual({});
		expect(other.words()).toContain('n nouvelles');
	});
});
