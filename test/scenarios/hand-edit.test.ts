import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TerminalDriver } from '../support/terminal-driver.ts';
import { bookOf, keepDemo, newHome, open, run } from './program.ts';

const bookFile = (home: string): string => join(home, 'book', 'book.json');

/** The demo shop, kept; then a hand has called Mr Paul another name. */
const edited = async (): Promise<{ readonly home: string; readonly on: readonly string[] }> => {
	const home = newHome();
	const on = await keepDemo(home);
	const text = readFileSync(bookFile(home), 'utf8');
	writeFileSync(bookFile(home), text.replace('"name":"Paul"', '"name":"Paulin"'));
	return { home, on };
};

const nameOf = async (home: string) => (await bookOf(home)).customers['demo-paul']?.name;

/** The program at its question, with all it says before. */
const asked = async (home: string, on: readonly string[]): Promise<TerminalDriver> => {
	const notebook = open(home, on);
	await notebook.waitFor(/Tapez oui ou non, puis Entrée :/);
	return notebook;
};

describe('a book that a hand changed, opened in the notebook', () => {
	it('shows what differs, and nothing more, before it asks', async () => {
		const { home, on } = await edited();
		const notebook = await asked(home, on);
		const words = notebook.screen().join(' ');
		expect(words).toContain('a été changé autrement que par Cahier');
		expect(words).toContain('  clients : 1 différence');
		expect(words.match(/différences?/g)).toHaveLength(1);
		expect(words).toContain('Garder ces changements ?');
	});

	it('oui keeps the changes, and the notebook is open', async () => {
		const { home, on } = await edited();
		const notebook = await asked(home, on);
		notebook.press('oui\r');
		await notebook.waitFor('Mr Paulin');
		notebook.press('Down', 'p');
		await notebook.waitFor('Paiement de');
		notebook.press('5000');
		notebook.press('Enter');
		await notebook.waitFor('Enregistré : Mr Paulin a payé 5 000 FCFA');
		notebook.press('q');
		expect((await notebook.exited).exitCode).toBe(0);
		expect(await nameOf(home)).toBe('Paulin');
		expect(await run(home, ['check', ...on])).toMatch(/^Tout est en ordre/);
		const again = open(home, on);
		await again.waitFor('10 relances, 3 nouvelles à envoyer');
	});

	it('non goes back to what Cahier had written, the changed file set aside', async () => {
		const { home, on } = await edited();
		const changed = readFileSync(bookFile(home));
		const notebook = await asked(home, on);
		notebook.press('non\r');
		await notebook.waitFor('Mr Paul  ');
		notebook.press('q');
		expect((await notebook.exited).exitCode).toBe(0);
		expect(await nameOf(home)).toBe('Paul');
		const aside = join(home, 'book', 'damaged');
		expect(readdirSync(aside).map(name => readFileSync(join(aside, name)))).toEqual([changed]);
		expect(await run(home, ['check', ...on])).toMatch(/^Tout est en ordre/);
	});

	it.each(['Ctrl+C', 'Ctrl+D', 'Enter', 'peut-être\r'])(
		'%s is no answer: nothing is opened, nothing is changed',
		async key => {
			const { home, on } = await edited();
			const changed = readFileSync(bookFile(home));
			const notebook = await asked(home, on);
			notebook.press(key);
			expect((await notebook.exited).exitCode).toBe(1);
			expect(notebook.screen().join('')).toContain('« cahier check --accept »');
			expect(readFileSync(bookFile(home))).toEqual(changed);
			expect(readdirSync(join(home, 'book'))).not.toContain('damaged');
		},
	);
});
