import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bookOf, keepDemo, newHome, open, relancesOf, run } from './program.ts';

describe('a morning at the counter', () => {
	it('three relances in two keys each, and they are done', async () => {
		const home = newHome();
		const on = await keepDemo(home);
		const [, ...before] = (await relancesOf(home, on)).map(({ id }) => id);
		const done = before.slice(0, 3);
		const { contacts } = await bookOf(home);

		const notebook = open(home, on);
		await notebook.waitFor('11 relances, 3 nouvelles à envoyer');
		notebook.press('Down', 'Enter');
		for (const name of ['Mr Paul', 'Tantie Rose', 'Mr Jean-Bosco Nkoulou']) {
			await notebook.waitFor('Entrée envoyé');
			notebook.press('Enter');
			await notebook.waitFor('Envoyé ?');
			notebook.press('Enter');
			await notebook.waitFor(rows =>
				rows
					.join(' ')
					.replaceAll(/[ ▀▄█]+/g, ' ')
					.includes(`à ${name}`),
			);
		}
		notebook.press('Escape');
		await notebook.waitFor('8 relances, 3 nouvelles à envoyer');
		notebook.press('q');
		expect((await notebook.exited).exitCode).toBe(0);

		const left = (await relancesOf(home, on)).map(({ id }) => id);
		expect(left.filter(id => done.includes(id))).toEqual([]);
		const written = Object.values((await bookOf(home)).contacts).slice(
			Object.keys(contacts).length,
		);
		expect(written.map(({ customerId, kind }) => [customerId, kind])).toEqual([
			['demo-paul', 'payment'],
			['demo-rose', 'payment'],
			['demo-nkoulou', 'payment'],
		]);
	});

	it('a payment made in another process meanwhile is not lost, and is seen', async () => {
		const home = newHome();
		const on = await keepDemo(home);
		const notebook = open(home, on);
		await notebook.waitFor('438 000 FCFA');
		await run(home, ['pay', '--customer', 'Paul', '--amount', '5000', ...on]);
		notebook.press('Down', 'Down', 'Enter');
		await notebook.waitFor('Tantie Rose');
		notebook.press('Enter');
		await notebook.waitFor('Envoyé ?');
		notebook.press('Enter');
		await notebook.waitFor('Noté');
		notebook.press('Escape');
		await notebook.waitFor('433 000 FCFA');
		notebook.press('q');
		await notebook.exited;
		const { sales, contacts } = await bookOf(home);
		expect(sales['demo-paul-tablette']?.payments.at(-1)?.amount).toBe(5000);
		expect(Object.values(contacts).at(-1)?.customerId).toBe('demo-rose');
	});
});

describe('the payment field', () => {
	it('a scanner by mistake keeps nothing, a paste waits for Enter', async () => {
		const home = newHome();
		const on = await keepDemo(home);
		const notebook = open(home, on);
		await notebook.waitFor('Mr Paul');
		notebook.press('Down', 'p');
		await notebook.waitFor('Paiement de Mr Paul');
		notebook.press('6111245\r');
		await notebook.waitFor('> Moyen');
		notebook.press('Up', '\x15');
		notebook.paste('5 000 FCFA\r');
		await notebook.waitFor('payé 5 000 FCFA, reste 20 000 FCFA');
		expect((await bookOf(home)).sales['demo-paul-tablette']?.payments).toHaveLength(1);
		notebook.press('Enter');
		await notebook.waitFor('Enregistré : Mr Paul a payé 5 000 FCFA, reste 20 000 FCFA.');
		expect((await bookOf(home)).sales['demo-paul-tablette']?.payments).toHaveLength(2);
	});
});

describe('the first run', () => {
	it('in an empty directory: three questions, and the notebook is open', async () => {
		const home = newHome();
		const book = ['--book', join(home, 'book')];
		const notebook = open(home, book);
		await notebook.waitFor("Comment s'appelle votre boutique ?");
		expect(existsSync(join(home, 'book'))).toBe(false);
		notebook.press('Chez Moussa');
		await notebook.waitFor('> Chez Moussa');
		notebook.press('Enter');
		await notebook.waitFor('Votre numéro de téléphone ?');
		notebook.press('67700');
		await notebook.waitFor('> 67700');
		notebook.press('Enter');
		await notebook.waitFor("Le numéro « 67700 » n'existe pas.");
		notebook.press('0001');
		await notebook.waitFor('677 00 00 01');
		notebook.press('Enter');
		await notebook.waitFor('Quel jour la boutique est-elle fermée ?');
		notebook.press('Enter');
		await notebook.waitFor('Rien à faire');
		expect(notebook.screen()[0]).toMatch(/^ Chez Moussa/);
		notebook.press('q');
		expect((await notebook.exited).exitCode).toBe(0);
		expect((await bookOf(home)).settings.shop).toMatchObject({
			name: 'Chez Moussa',
			phone: '+237677000001',
		});

		const again = open(home, book);
		await again.waitFor('Rien à faire');
		again.press('q');
		expect((await again.exited).exitCode).toBe(0);
	});

	it('left at once, it makes nothing', async () => {
		const home = newHome();
		const notebook = open(home, ['--book', join(home, 'book')]);
		await notebook.waitFor('Bienvenue');
		notebook.press('Escape');
		expect((await notebook.exited).exitCode).toBe(0);
		expect(existsSync(join(home, 'book'))).toBe(false);
	});
});
