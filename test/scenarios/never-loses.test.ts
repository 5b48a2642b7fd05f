import { appendFileSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TerminalDriver } from '../support/terminal-driver.ts';
import { bookOf, filesOf, keepDemo, newHome, open, run } from './program.ts';

/** Mr Paul's payments of the day, FCFA. */
const paidToday = async (home: string): Promise<readonly number[]> =>
	(await bookOf(home)).sales['demo-paul-tablette']?.payments
		.filter(({ on }) => on === '2026-11-23')
		.map(({ amount }) => amount) ?? [];

/** Mr Paul, the second of the morning, pays; it is said to be kept. */
const paulPays = async (notebook: TerminalDriver, amount: number): Promise<void> => {
	await notebook.waitFor('> Mr Célestin Fouda');
	notebook.press('Down', 'p');
	await notebook.waitFor('Paiement de');
	notebook.press(String(amount));
	notebook.press('Enter');
	await notebook.waitFor('Enregistré : Mr Paul a payé');
};

/** From a list: back to the morning, then out. */
const leave = async (notebook: TerminalDriver): Promise<void> => {
	notebook.press('Escape');
	await notebook.waitFor('q quitter');
	notebook.press('q');
	expect((await notebook.exited).exitCode).toBe(0);
};

/** The first of the debts pays; it is said to be kept. */
const foudaPays = async (notebook: TerminalDriver, amount: number): Promise<void> => {
	notebook.press('d');
	await notebook.waitFor('Mr Célestin Fouda');
	notebook.press('p');
	await notebook.waitFor('Paiement de');
	notebook.press(String(amount));
	notebook.press('Enter');
	await notebook.waitFor('Enregistré : Mr Célestin Fouda');
};

const undo = async (notebook: TerminalDriver, what: string): Promise<void> => {
	notebook.press('u');
	await notebook.waitFor(`Annuler « ${what} » ?`);
	notebook.press('Enter');
	await notebook.waitFor(`C'est annulé : « ${what} ».`);
};

describe('power that is cut in the middle of a write', () => {
	it('half a line is announced, set aside, and all that was acknowledged is there', async () => {
		const home = newHome();
		const on = await keepDemo(home);
		await run(home, ['pay', '--customer', 'Paul', '--amount', '5000', ...on]);
		const journal = filesOf(home, /^journal/).at(-1) ?? '';
		const half = '0123456789abcdef0123456789abcdef {"sequence":3,"on":"2026-11-2';
		appendFileSync(journal, half);

		const notebook = open(home, on);
		await notebook.waitFor(/La machine s'est arrêtée pendant une écriture\./);
		expect(notebook.screen().join('\n')).toContain('433 000 FCFA');
		await foudaPays(notebook, 3000);
		await leave(notebook);

		expect(await paidToday(home)).toEqual([5000]);
		const aside = join(home, 'book', 'damaged');
		expect(readdirSync(aside).map(name => readFileSync(join(aside, name), 'utf8'))).toEqual([half]);
		expect(await run(home, ['check', ...on])).toMatch(/^Tout est en ordre/);
		const again = open(home, on);
		await again.waitFor('430 000 FCFA');
	});
});

describe('a command while the notebook is open', () => {
	it('is seen without a key, and taken back by u', async () => {
		const home = newHome();
		const on = await keepDemo(home);
		const notebook = open(home, on);
		await notebook.waitFor('438 000 FCFA');
		await run(home, ['pay', '--customer', 'Paul', '--amount', '5000', ...on]);
		await notebook.waitFor('433 000 FCFA');
		notebook.press('h');
		await notebook.waitFor(/> 23\/11 \d\d:\d\d +Paiement : Mr Paul, 5 000 FCFA +cahier pay/);
		notebook.press('Escape');
		await notebook.waitFor('q quitter');
		await undo(notebook, 'Paiement : Mr Paul, 5 000 FCFA');
		await notebook.waitFor('438 000 FCFA');
		expect(await paidToday(home)).toEqual([]);
	});
});

describe('a notebook that is killed', () => {
	it('right after "Enregistré": the payment is there, and the next one works at once', async () => {
		const home = newHome();
		const on = await keepDemo(home);
		const notebook = open(home, on);
		await paulPays(notebook, 5000);
		notebook.kill('SIGKILL');
		await notebook.exited;
		expect(await paidToday(home)).toEqual([5000]);

		const again = open(home, on);
		await again.waitFor('433 000 FCFA');
		await foudaPays(again, 3000);
	});

	it('with the lock in its hand: a command takes it over, and nothing is lost', async () => {
		const home = newHome();
		const on = await keepDemo(home);
		const notebook = open(home, on);
		await paulPays(notebook, 5000);
		notebook.kill('SIGKILL');
		await notebook.exited;
		// Where its lock would be, had it died a moment earlier.
		const [own = ''] = filesOf(home, /^\.lock-/);
		renameSync(own, join(home, 'book', 'lock'));

		const again = open(home, on);
		await again.waitFor("Cahier s'est arrêté en pleine écriture.");
		again.press('q');
		await again.exited;
		await run(home, ['pay', '--customer', 'Paul', '--amount', '2000', ...on]);
		expect(await paidToday(home)).toEqual([5000, 2000]);
		expect(filesOf(home, /^(\.lock-|lock$)/)).toEqual([]);
	});
});

describe('a machine that woke up in the past', () => {
	it('is told the day before anything is written, and that day counts', async () => {
		const home = newHome();
		const on = ['--book', join(home, 'book')];
		await run(home, ['demo', ...on, '--date', '2098-01-15']);
		const notebook = open(home, on);
		await notebook.waitFor("Quel jour sommes-nous aujourd'hui ?");
		notebook.press('15/1');
		await notebook.waitFor('> 15/1');
		notebook.press('Enter');
		await notebook.waitFor('mercredi 15 janvier 2098 (jour choisi)');
		await paulPays(notebook, 5000);
		notebook.press('q');
		await notebook.exited;
		const payments = (await bookOf(home)).sales['demo-paul-tablette']?.payments;
		expect(payments?.at(-1)).toMatchObject({ on: '2098-01-15', amount: 5000 });

		const again = open(home, on);
		await again.waitFor("Quel jour sommes-nous aujourd'hui ?");
		again.press('Enter');
		await again.waitFor('mercredi 15 janvier 2098 (jour choisi)');
	});
});

describe('the history of the day', () => {
	it('is there after a restart: u takes back what the window before did', async () => {
		const home = newHome();
		const on = await keepDemo(home);
		const notebook = open(home, on);
		await paulPays(notebook, 5000);
		notebook.press('q');
		await notebook.exited;

		const again = open(home, on);
		await again.waitFor('433 000 FCFA');
		again.press('h');
		await again.waitFor(/> 23\/11 \d\d:\d\d +Paiement : Mr Paul, 5 000 FCFA +fenêtre \d+/);
		again.press('Escape');
		await again.waitFor('q quitter');
		await undo(again, 'Paiement : Mr Paul, 5 000 FCFA');
		again.press('h');
		await again.waitFor(
			/Annulation de « Paiement : Mr Paul.* cette fenêtre\n.*\(annulé\) Paiement/,
		);
		await leave(again);
		expect(await paidToday(home)).toEqual([]);
	});

	it('of the demo begins with the visitor: u does not take the shop away', async () => {
		const home = newHome();
		const notebook = open(home, ['demo', '--date', '2026-11-23']);
		await notebook.waitFor('438 000 FCFA');
		notebook.press('u');
		await notebook.waitFor("Rien à annuler : aucune opération d'aujourd'hui.");
	});
});
