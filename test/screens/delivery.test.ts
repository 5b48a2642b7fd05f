import { describe, expect, it } from 'vitest';
import { openDriver } from '../support/notebook-driver.tsx';
import { rowOf, sceneOf } from './scenes.ts';

const late = sceneOf('a late delivery');
const saleOf = (driver: Awaited<ReturnType<typeof late.open>>, id: string) =>
	driver.book().sales[id];

describe('delivered', () => {
	it('is asked first, then written', async () => {
		const driver = await late.open();
		await driver.press('l');
		expect(driver.words()).toContain(
			'Avez-vous livré Antenne TNT + 1 autre à Mr Hamidou Bello ? Entrée oui Échap non',
		);
		const [order] = driver
			.morning()
			.relances.flatMap(relance =>
				relance.id === 'delivery-rt9vrm' && relance.kind === 'delivery' ? relance.sales : [],
			);
		await driver.press('Enter');
		expect(driver.words()).toContain(
			'Enregistré : livraison de Antenne TNT + 1 autre à Mr Hamidou Bello.',
		);
		expect(saleOf(driver, order?.id ?? '')?.deliveredOn).toBe('2026-11-23');
		expect(driver.morning().relances.some(({ id }) => id === 'delivery-rt9vrm')).toBe(false);
	});

	it('Escape says no', async () => {
		const driver = await late.open();
		const before = driver.book();
		await driver.press('l', 'Escape');
		expect(driver.book()).toBe(before);
		expect(driver.row('7/15')).toContain('Mr Hamidou Bello');
	});

	it('from the morning: an order with a relance, or one already excused', async () => {
		for (const [row, key] of [
			[rowOf.lateDelivery, 'l'],
			[rowOf.excused, 'l'],
			[rowOf.excused, 'Enter'],
		] as const) {
			const driver = openDriver();
			await driver.go(row, 'Down');
			await driver.press(key);
			expect(driver.row('Avez-vous livré')).toMatch(/^Avez-vous livré .+ \?$/);
			await driver.press('Enter');
			expect(driver.row('Enregistré : livraison')).not.toBe('');
		}
	});

	it.each(['a payment', 'a renewal', 'a problem', 'a stock alert'])(
		'%s delivers nothing',
		async name => {
			const driver = await sceneOf(name).open();
			await driver.press('l');
			expect(driver.words()).toContain("Il n'y a rien à livrer ici.");
		},
	);
});

describe('a late delivery', () => {
	it('proposes a new day, told in the apology', async () => {
		const driver = await late.open({ columns: 100, rows: 40 });
		expect(driver.words()).toContain('Nouveau jour proposé : 26 novembre (n pour changer)');
		expect(driver.words()).toContain('Nouvelle date de livraison : *26 Novembre*');
	});

	it('another new day changes the apology, the code and what is written', async () => {
		const driver = await late.open({ columns: 100, rows: 40 });
		const before = driver.book();
		await driver.press('n');
		await driver.type('lundi');
		expect(driver.words()).toContain('le lundi 30 novembre 2026');
		await driver.press('Enter');
		expect(driver.book()).toBe(before);
		expect(driver.words()).toContain('Nouveau jour proposé : 30 novembre');
		expect(driver.words()).toContain('Nouvelle date de livraison : *30 Novembre*');
		expect(decodeURIComponent((await driver.code()) ?? '')).toContain('*30 Novembre*');
		await driver.press('Enter', 'Enter');
		const contact = Object.values(driver.book().contacts).at(-1);
		expect(contact?.message).toContain('*30 Novembre*');
		const sale = saleOf(driver, contact?.sales[0]?.saleId ?? '');
		expect(sale?.deliveryPromises.at(-1)).toEqual({ day: '2026-11-30', madeOn: '2026-11-23' });
	});

	it('sent as it stands, the order gets the day proposed', async () => {
		const driver = await late.open();
		await driver.press('Enter', 'Enter');
		const contact = Object.values(driver.book().contacts).at(-1);
		const sale = saleOf(driver, contact?.sales[0]?.saleId ?? '');
		expect(sale?.deliveryPromises.at(-1)?.day).toBe('2026-11-26');
	});

	it('told, it stays on the morning as late and excused', async () => {
		const driver = await late.open({ columns: 100, rows: 45 });
		await driver.press('Enter', 'Enter', 'Escape');
		expect(driver.row('ENCORE À LIVRER')).toBe('ENCORE À LIVRER 2');
	});
});

describe('an order that is not late', () => {
	it('its new day is written at once', async () => {
		const driver = await sceneOf('an order to confirm').open();
		await driver.press('n');
		await driver.type('4/12');
		await driver.press('Enter');
		expect(driver.words()).toContain('Enregistré : livraison de Mme Jeanne le 4 décembre.');
		const promises = Object.values(driver.book().sales)
			.filter(({ customerId }) => customerId === 'demo-jeanne')
			.map(({ deliveryPromises }) => deliveryPromises.at(-1)?.day);
		expect(promises).toContain('2026-12-04');
	});

	it('a relance without a delivery has no new day', async () => {
		for (const name of ['a payment', 'a stock alert']) {
			const driver = await sceneOf(name).open();
			await driver.press('n');
			expect(driver.words()).toContain("Il n'y a pas de livraison à déplacer ici.");
		}
	});
});
