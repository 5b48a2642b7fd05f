import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bookOf, keepDemo, newHome, open, run } from './program.ts';

describe('the settings, in a real terminal', () => {
	it('the language is that of the screens at once, and of what the commands say afterwards', async () => {
		const home = newHome();
		const on = await keepDemo(home);
		const notebook = open(home, on);
		await notebook.waitFor('Mr Paul');
		notebook.press('r');
		await notebook.waitFor('Les réglages');
		notebook.press('Down', 'Down', 'Enter', 'Down', 'Enter');
		await notebook.waitFor('Setting kept. Language: English.');
		notebook.press('Escape');
		await notebook.waitFor('PAYMENT');
		notebook.press('q');
		expect((await notebook.exited).exitCode).toBe(0);
		expect((await bookOf(home)).settings.shop.language).toBe('en');
		expect(await run(home, ['today', ...on])).toContain('PAYMENT');
	});

	it('a zone that the machine knows is taken, another is not', async () => {
		const home = newHome();
		const on = await keepDemo(home);
		const notebook = open(home, on);
		await notebook.waitFor('Mr Paul');
		notebook.press('r', 'f');
		await notebook.waitFor('Chercher :');
		notebook.press('fuseau\r');
		await notebook.waitFor('1 sur');
		notebook.press('Enter');
		await notebook.waitFor('Nouvelle valeur');
		notebook.press('\x15');
		notebook.press('Douala');
		notebook.press('Enter');
		await notebook.waitFor("« Douala » n'est pas un fuseau horaire connu.");
		notebook.press('\x15');
		notebook.press('Europe/Paris');
		await notebook.waitFor('Nouvelle valeur  Europe/Paris');
		notebook.press('Enter');
		await notebook.waitFor('Réglage gardé. Fuseau horaire : Europe/Paris.');
		notebook.press('Ctrl+C');
		expect((await notebook.exited).exitCode).toBe(0);
		expect((await bookOf(home)).settings.shop.zone).toBe('Europe/Paris');
	});

	it('the day on the screen is that of the zone as soon as it is set', async () => {
		const home = newHome();
		const directory = join(home, 'book');
		mkdirSync(directory);
		// 25 hours lie between these two zones: whenever it is, they are not on the same day.
		const [west, east] = ['Pacific/Pago_Pago', 'Pacific/Kiritimati'];
		const settings = { shop: { name: 'Chez Awa', language: 'fr', zone: west } };
		writeFileSync(join(directory, 'book.json'), JSON.stringify({ format: 1, settings }));
		const notebook = open(home, ['--book', directory]);
		await notebook.waitFor('Rien à faire');
		const before = notebook.screen()[0];
		notebook.press('r', 'End', 'Home', 'Down', 'Down', 'Down', 'Down', 'Enter');
		await notebook.waitFor(`Nouvelle valeur  ${west}`);
		notebook.press('\x15');
		notebook.press(`${east}\r`);
		await notebook.waitFor(`Nouvelle valeur  ${east}`);
		notebook.press('Enter');
		await notebook.waitFor(`Réglage gardé. Fuseau horaire : ${east}.`);
		expect(notebook.screen()[0]).toMatch(/^ Chez Awa/);
		expect(notebook.screen()[0]).not.toBe(before);
		notebook.press('Ctrl+C');
		expect((await notebook.exited).exitCode).toBe(0);
	});
});
