import { describe, expect, it } from 'vitest';
import { keyName } from '../../source/components/key-hints.tsx';
import { bindings, type Place } from '../../source/keys/bindings.ts';
import { type NotebookDriver, openDriver } from '../support/notebook-driver.tsx';
import { sceneOf } from './scenes.ts';

/** Every row of the help, read page after page. */
const readAll = async (driver: NotebookDriver): Promise<string> => {
	let read = '';
	for (let before = ''; before !== driver.text(); ) {
		before = driver.text();
		read += `${driver.rows().slice(3, -2).join('\n')}\n`;
		await driver.press('PageDown');
	}
	return read;
};

describe.each(['fr', 'en'] as const)('help in %s', language => {
	it('lists every key of every place, with what it does', async () => {
		const driver = openDriver({ language });
		await driver.press('?');
		const help = await readAll(driver);
		const catalog = driver.catalog();
		for (const [place, all] of Object.entries(bindings)) {
			expect(help).toContain(` ${catalog.keys.places[place as Place]}\n`);
			for (const { keys, action } of all) {
				const names = keys.map(key => keyName(key, catalog)).join(' ');
				expect(help).toContain(`  ${names} `);
				expect(help).toContain(` ${catalog.keys.actions[action]}`);
			}
		}
	});
});

describe('help', () => {
	it('begins with the keys of the screen that was left', async () => {
		for (const [scene, title] of [
			['the stock', 'Le stock'],
			['a payment', 'Une relance'],
			['later', 'Plus tard'],
		] as const) {
			const driver = await sceneOf(scene).open();
			await driver.press('?');
			expect(driver.rows()[3]).toBe(` ${title}`);
		}
	});

	it('is there from a choice and from a yes or no, which it does not answer', async () => {
		for (const [scene, title] of [
			['how to stop', 'Choisir'],
			['Sent?', 'Confirmer'],
		] as const) {
			const driver = await sceneOf(scene).open();
			const before = driver.text();
			await driver.press('?');
			expect(driver.rows()[3]).toBe(` ${title}`);
			await driver.press('Escape');
			expect(driver.text()).toBe(before);
		}
	});

	it('from a dialog it is of the dialog', async () => {
		const driver = await sceneOf('put off until').open();
		await driver.press('F1');
		expect(driver.rows()[3]).toBe(' Répondre à une question');
		await driver.press('Escape');
		expect(driver.words()).toContain('Reporter à quel jour ?');
	});

	it('scrolls to its end and no further, and back', async () => {
		const driver = openDriver();
		await driver.press('?');
		const first = driver.rows();
		await driver.press('End');
		const last = driver.rows();
		await driver.press('Down', 'PageDown');
		expect(driver.rows()).toEqual(last);
		// The last page is full: its last row is a key, not a blank.
		expect(last.at(-3)).toMatch(/\S/);
		await driver.press('Home');
		expect(driver.rows()).toEqual(first);
	});

	it('Escape comes back to the same row', async () => {
		const driver = openDriver();
		await driver.go(5, 'Down');
		const before = driver.rows();
		await driver.press('F1', 'Down', 'Escape');
		expect(driver.rows()).toEqual(before);
	});
});
