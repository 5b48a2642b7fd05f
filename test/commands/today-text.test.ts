import { describe, expect, it } from 'vitest';
import { widthOf } from '../../source/text/width.ts';
import { done, json, newBook, order, paulsTablet, relancesOn, say } from './line.ts';

describe('the text', () => {
	it("tells the seed's morning, in the language asked for", async () => {
		const book = newBook();
		await done(book, paulsTablet);
		const [{ id }] = await relancesOn(book, '+7');
		expect((await done(book, ['today', '--date', '+7'])).split('\n')).toEqual([
			'Cahier                                      lundi 30 novembre 2026 (jour choisi)',
			"1 relance à faire aujourd'hui",
			'',
			'RECOUVREMENT 1',
			`  Mr Paul  Tablette Samsung  25 000 FCFA  dû aujourd'hui, 1/2  ${id}`,
			'',
			'PLUS TARD 1',
			'  Mr Paul : un seul message par jour, le 3/12',
			'',
			'Dettes : 25 000 FCFA, 1 client. La plus ancienne : Mr Paul, 7 jours',
			"« cahier qr CODE » montre le code à scanner, « cahier sent CODE » note l'envoi.",
			'',
		]);
		expect(await done(book, ['today', '--date', '+7'], { language: 'en' })).toContain('PAYMENT 1');
		expect(
			(await json(book, ['today', '--date', '+7'], { language: 'en' })).relances[0].message,
		).toContain('Bonjour Mr Paul');
	});

	it('shows a late order already apologised for, with the id that delivers it', async () => {
		const book = newBook();
		const { sale } = await json(book, [...order.slice(0, -1), '25']);
		const late = { now: '2026-11-27T08:00:00Z' };
		const [{ id }] = (await json(book, ['today'], late)).relances;
		expect(await done(book, ['sent', id], late)).toBe(
			'Noté : livraison, message envoyé à Mme Jeanne.\nNouveau jour de livraison : 30 novembre.\n',
		);
		expect(await done(book, ['today'], late)).toContain(sale.id);
		expect(await done(book, ['delivered', sale.id], late)).toMatch(/^Livré : Mme Jeanne/);
	});

	const names = [
		'Mr Paul',
		'Émilie \x1b[31mNgo',
		'👩‍👩‍👧 Maman',
		'محمد',
		'李小龙',
		'x'.repeat(300),
	];

	it.each([80, 40, 20, 1, 200])('stays within %i columns whoever it is about', async columns => {
		const book = newBook();
		for (const [index, name] of names.entries())
			await done(book, [
				'sell',
				'--customer',
				name,
				'--phone',
				`67700000${index}`,
				'--item',
				`1 ${name.slice(0, 200)} 999999999`,
				'--deliver',
				'25',
			]);
		for (const date of ['+0', '+2', '+3'])
			for (const language of ['fr', 'en'] as const) {
				const around = { language, terminal: { columns, rows: 24 } };
				const { stdout } = await say(
					book,
					['today', '--date', date === '+0' ? '23' : date],
					around,
				);
				const widest = Math.max(...stdout.split('\n').map(widthOf));
				// An amount, a day and an id are never cut.
				expect(widest).toBeLessThanOrEqual(Math.min(80, Math.max(columns, 50)));
			}
	});
});
