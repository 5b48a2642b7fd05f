import { describe, expect, it } from 'vitest';
import { type NotebookDriver, openDriver } from '../support/notebook-driver.tsx';
import { rowOf } from './scenes.ts';

const openRow = async (row: number, ...rest: Parameters<typeof openDriver>) => {
	const driver = openDriver(...rest);
	await driver.go(row, 'Down');
	await driver.press('Enter');
	return driver;
};

/** The text after `?text=`, as the customer receives it. */
const sentBy = (link: string | undefined): string =>
	decodeURIComponent(new URL(link ?? '').searchParams.get('text') ?? '');

const lastContact = (driver: NotebookDriver) => Object.values(driver.book().contacts).at(-1);

describe('sending', () => {
	it('takes two keys a relance: asked, written, and the next one shown', async () => {
		const driver = await openRow(rowOf.paul);
		const message = sentBy(await driver.code());
		await driver.press('Enter');
		expect(driver.words()).toContain('Envoyé ? Entrée oui Échap non');
		await driver.press('Enter');
		expect(driver.words()).toContain('Noté : message envoyé à Mr Paul.');
		expect(driver.row('2/14')).toContain('Tantie Rose');
		expect(lastContact(driver)).toMatchObject({
			kind: 'payment',
			step: 'friendly',
			channel: 'whatsapp',
			on: '2026-11-23',
			customerId: 'demo-paul',
			message,
			sales: [{ saleId: 'demo-paul-tablette', stage: 'friendly' }],
		});
		expect(driver.morning().relances.some(({ id }) => id === 'payment-kw7jdn')).toBe(false);
	});

	it('a held Enter, or a scanner, says yes to nothing', async () => {
		const driver = await openRow(rowOf.paul);
		const { contacts } = driver.book();
		await driver.go(20, 'Enter');
		expect(driver.words()).toContain('Envoyé ?');
		await driver.scan('6111245');
		expect(driver.book().contacts).toBe(contacts);
		await driver.press('Enter');
		expect(Object.values(driver.book().contacts).at(-1)?.customerId).toBe('demo-paul');
	});

	it('three in six keys', async () => {
		const driver = await openRow(rowOf.paul);
		const before = Object.keys(driver.book().contacts).length;
		await driver.press('Enter', 'Enter', 'Enter', 'Enter', 'Enter', 'Enter');
		const { contacts } = driver.book();
		expect(
			Object.values(contacts)
				.slice(before)
				.map(({ customerId }) => customerId),
		).toEqual(['demo-paul', 'demo-rose', 'demo-nkoulou']);
	});

	it('Escape says no: nothing is written, the relance is still there', async () => {
		const driver = await openRow(rowOf.paul);
		const { contacts } = driver.book();
		await driver.press('Enter', 'Escape');
		expect(driver.book().contacts).toBe(contacts);
		expect(driver.row('2/15')).toContain('Mr Paul');
		expect(driver.words()).not.toContain('Envoyé ?');
	});

	it('no other key answers for him', async () => {
		const driver = await openRow(rowOf.paul);
		const { contacts } = driver.book();
		await driver.type('oyn1 p');
		await driver.press('Escape', 'Enter');
		await driver.type('oyn1 pdsq');
		expect(driver.words()).toContain('Envoyé ?');
		expect(driver.book().contacts).toBe(contacts);
	});

	it('after the last relance the morning is back', async () => {
		const driver = openDriver();
		await driver.go(14, 'Down');
		await driver.press('Enter', 'Enter', 'Enter');
		expect(driver.row('11 relances')).toMatch(/^11 relances, 3 nouvelles à envoyer/);
		expect(driver.row('Noté')).toBe('Noté, en commande : Chargeur Type-C.');
	});

	it('the day turns while a relance is open: the next key sees the new day', async () => {
		const driver = await openRow(rowOf.stock);
		driver.onDay('2026-11-24');
		await driver.press('Escape');
		expect(driver.rows()[0]).toMatch(/mardi 24 novembre 2026$/);
	});

	it('the day turns while it asks whether it was sent: the question is still readable', async () => {
		const driver = await openRow(rowOf.deliverToday);
		await driver.press('Enter');
		driver.onDay('2026-11-24');
		await driver.press('Up');
		expect(driver.words()).toMatch(/Envoyé \?|à faire aujourd'hui|\d+\/\d+/);
	});
});
