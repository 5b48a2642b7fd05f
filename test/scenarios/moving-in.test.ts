import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { balanceOf } from '../../source/book/sale.ts';
import { bookOf, keepDemo, newHome, open, run } from './program.ts';

it('the old notebook moves in: lines copied, the phone read, and the same book elsewhere', async () => {
	const home = newHome();
	const on = await keepDemo(home);
	const before = await bookOf(home);
	const contacts = join(home, 'contacts.vcf');
	writeFileSync(
		contacts,
		[
			'BEGIN:VCARD',
			'VERSION:2.1',
			'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Fran=C3=A7oise =',
			'Mballa',
			'TEL;CELL:655000001',
			'END:VCARD',
			'',
		].join('\r\n'),
	);

	const notebook = open(home, on);
	await notebook.waitFor('11 relances, 3 nouvelles à envoyer');
	notebook.press('i');
	await notebook.waitFor('Reprendre le passé');
	notebook.press('Enter');
	await notebook.waitFor('Écrivez une dette');
	notebook.press('Mme Solange', 'Tab', '655000002', 'Tab', '12 500', 'Tab', '15/9');
	await notebook.waitFor('mardi 15 septembre');
	notebook.press('Enter');
	await notebook.waitFor('1 dette, 12 500 FCFA');
	notebook.press('Paul', 'Tab', 'Tab', '3k');
	await notebook.waitFor('déjà client : Mr Paul');
	notebook.press('Enter');
	await notebook.waitFor('2 dettes, 15 500 FCFA');
	notebook.press('Escape');
	await notebook.waitFor('453 500 FCFA');

	notebook.press('i');
	await notebook.waitFor('Reprendre le passé');
	notebook.press('Down', 'Enter');
	await notebook.waitFor('Fichier');
	notebook.press(contacts);
	await notebook.waitFor('contacts.vcf');
	notebook.press('Enter');
	await notebook.waitFor('clients, ou contacts du téléphone ›');
	notebook.press('Enter');
	await notebook.waitFor('1 contact du téléphone');
	notebook.press('Enter');
	await notebook.waitFor("C'est importé. clients : 1 en plus.");
	notebook.press('q');
	expect((await notebook.exited).exitCode).toBe(0);

	const book = await bookOf(home);
	const added = Object.values(book.sales).slice(Object.keys(before.sales).length);
	expect(added.map(sale => [sale.on, balanceOf(sale)])).toEqual([
		['2026-09-15', 12_500],
		['2026-09-15', 3000],
	]);
	expect(Object.values(book.customers).at(-1)).toMatchObject({
		name: 'Françoise Mballa',
		phone: '+237655000001',
	});

	await run(home, ['export', join(home, 'out'), '--as', 'json', ...on]);
	const elsewhere = ['--book', join(home, 'elsewhere'), '--date', '2026-11-23'];
	const file = join(home, 'out', 'cahier-2026-11-23.json');
	await run(home, ['import', file, '--as', 'book', '--yes', ...elsewhere]);
	await run(home, ['export', join(home, 'again'), '--as', 'json', ...elsewhere]);
	const exported = (directory: string) => ({
		...JSON.parse(readFileSync(join(home, directory, 'cahier-2026-11-23.json'), 'utf8')),
		// One step further, so that no journal of the other book goes on from it.
		sequence: 0,
	});
	expect(exported('again')).toStrictEqual(exported('out'));
}, 120_000);
