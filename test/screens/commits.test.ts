import { describe, expect, it } from 'vitest';
import type { NotebookDriver } from '../support/notebook-driver.tsx';
import { sceneOf } from './scenes.ts';

const full = "Le disque est plein : le cahier n'a pas été changé.";

/** Each thing that writes, up to the key that does it. */
const writings: readonly (readonly [name: string, typed: string])[] = [
	['Sent?', ''],
	['Called?', ''],
	['Ordered?', ''],
	['Delivered?', ''],
	['Undone?', ''],
	['Undone? in the history', ''],
	['how much was paid', '5000'],
	['put off until', '+7'],
	['a promise', '+7'],
	['a note', 'Il passe samedi'],
	['what was done', 'Échangé'],
	['why pause', 'Il voyage'],
	['why stop for good', 'Elle paiera'],
	['the day of rest', ''],
];

const ready = async (name: string, typed: string): Promise<NotebookDriver> => {
	const driver = await sceneOf(name).open();
	if (typed !== '') await driver.type(typed);
	return driver;
};

describe.each(writings)('a disk that fails: %s', (name, typed) => {
	it('says so, changes nothing, and can be tried again', async () => {
		const driver = await ready(name, typed);
		const before = driver.book();
		driver.failsWith(full);
		await driver.press('Enter');
		expect(driver.words()).toContain(full);
		expect(driver.book()).toBe(before);
		// The question is still there, with what was typed in it.
		expect(driver.words()).toContain(typed);
		driver.failsWith(undefined);
		await driver.press('Enter');
		expect(driver.book()).not.toBe(before);
		expect(driver.words()).not.toContain(full);
	});
});

describe('a slow disk', () => {
	it('the keys typed meanwhile act once it has written, in their order', async () => {
		const driver = await ready('Sent?', '');
		const release = driver.slowsDown();
		await driver.press('Enter', 'Enter', 'Enter', 'p');
		await driver.type('2000');
		expect(Object.values(driver.book().contacts)).toHaveLength(
			Object.values((await sceneOf('the morning').open()).book().contacts).length,
		);
		release();
		await driver.waitFor('> Montant  2000');
		const sent = Object.values(driver.book().contacts).slice(-2);
		expect(sent.map(({ customerId }) => customerId)).toEqual(['demo-paul', 'demo-rose']);
		expect(driver.words()).toContain('Mr Jean-Bosco Nkoulou doit 12 000 FCFA');
		await driver.press('Enter');
		expect(driver.words()).toContain('Mr Jean-Bosco Nkoulou a payé 2 000 FCFA, reste 10 000 FCFA.');
	});

	it('Enter pressed twice writes one payment, then opens the row', async () => {
		const driver = await ready('how much was paid, on the morning', '5000');
		const release = driver.slowsDown();
		await driver.press('Enter', 'Enter');
		release();
		await driver.waitFor('2/14');
		expect(driver.book().sales['demo-paul-tablette']?.payments.slice(1)).toEqual([
			{ on: '2026-11-23', amount: 5000, receipt: 'new-1' },
		]);
	});

	it('a window resized meanwhile is drawn at once', async () => {
		const driver = await ready('Sent?', '');
		const release = driver.slowsDown();
		await driver.press('Enter');
		await driver.resize(100, 30);
		expect(driver.rows()).toHaveLength(30);
		release();
		await driver.waitFor('Noté');
		expect(driver.rows()).toHaveLength(30);
	});

	it('q pressed meanwhile leaves after it has written', async () => {
		const driver = await ready('how much was paid, on the morning', '5000');
		const release = driver.slowsDown();
		await driver.press('Enter', 'q');
		expect(driver.hasEnded).toBe(false);
		release();
		await driver.waitFor('Enregistré');
		expect(driver.hasEnded).toBe(true);
	});
});

it('a failure, then another key: the sentence is gone', async () => {
	const driver = await ready('Sent?', '');
	driver.failsWith(full);
	await driver.press('Enter');
	expect(driver.words()).toContain('Envoyé ?');
	await driver.press('Escape');
	expect(driver.words()).not.toContain(full);
});
