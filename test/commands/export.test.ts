import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bookIn, bytesOf, done, json, newBook, order, paulsTablet, say } from './line.ts';

/** Paul owes 25 000, Mme Jeanne has an order, and a name that a spreadsheet would compute. */
const shop = async () => {
	const book = newBook();
	await done(book, paulsTablet);
	await done(book, order);
	await done(book, [
		'product',
		'=2+5',
		'--price',
		'500',
		'--stock',
		'3',
		'--supplier',
		'Ets Kamga',
	]);
	await done(book, ['customer', 'Tonton "Bébé"; fils', '--phone', '+33612345678']);
	return { book, out: join(dirname(book), 'export') };
};

const read = (directory: string, name: string): string =>
	readFileSync(join(directory, name), 'utf8');

const rowsOf = (directory: string, name: string): readonly string[] =>
	read(directory, name)
		.replace(/^\ufeff/, '')
		.split('\r\n')
		.slice(0, -1);

describe('cahier export DIR', () => {
	it('writes every table and the whole book, for their owner only', async () => {
		const { book, out } = await shop();
		const printed = await done(book, ['export', out]);
		const names = [
			'articles-vendus.csv',
			'cahier-2026-11-23.json',
			'clients.csv',
			'dettes.csv',
			'fournisseurs.csv',
			'nouvelles.csv',
			'paiements.csv',
			'problemes.csv',
			'produits.csv',
			'relances.csv',
			'ventes.csv',
		];
		expect(readdirSync(out).sort()).toEqual(names);
		expect(printed.split('\n')[0]).toBe('11 fichiers écrits :');
		for (const name of names) expect(statSync(join(out, name)).mode & 0o777).toBe(0o600);
		expect(read(out, 'clients.csv').startsWith('\ufeffTitre;Nom;')).toBe(true);
	});

	it('says what is sold, paid and owed, and lets no cell be a formula', async () => {
		const { book, out } = await shop();
		await done(book, ['export', out, '--as', 'csv']);
		const withoutCodes = (name: string) =>
			rowsOf(out, name).map(row => row.replaceAll(/261123-\w{6}/g, '…'));
		expect(withoutCodes('clients.csv')).toEqual([
			'Titre;Nom;Téléphone;Autres numéros;Numéro à compléter;Ton;Plafond;Conditions acceptées le;Doit;Agios;Avance laissée;Client depuis;Notes;Code',
			"Mr;Paul;'+237677000001;;;doux;;;25000;0;0;2026-11-23;;…",
			"Mme;Jeanne;'+237699000002;;;doux;;;30000;0;0;2026-11-23;;…",
			`Tonton;"""Bébé""; fils";'+33612345678;;;doux;;;0;0;0;2026-11-23;;…`,
		]);
		expect(withoutCodes('produits.csv')).toEqual([
			'Nom;Code-barres;Prix;Stock;Seuil;Durée;Fournisseur;Code',
			'Tablette Samsung;;45000;;;;;…',
			'Mixeur Moulinex;;30000;;;;;…',
			"'=2+5;;500;3;;;Ets Kamga;…",
		]);
		expect(withoutCodes('ventes.csv')).toEqual([
			'Code;Jour;Client;Articles;Total;Payé;Reste;Payable le;À livrer le;Livrée le;Abandonné;Annulée le',
			'…;2026-11-23;Paul;Tablette Samsung;45000;20000;25000;2026-11-30;;;;',
			'…;2026-11-23;Jeanne;Mixeur Moulinex;30000;0;30000;;2027-01-15;;;',
		]);
		expect(withoutCodes('paiements.csv')).toEqual([
			'Jour;Client;Montant;Moyen;Référence;Vente;Agios',
			'2026-11-23;Paul;20000;espèces;;…;',
		]);
		expect(withoutCodes('dettes.csv')[1]).toBe(
			"Mr;Paul;'+237677000001;25000;2026-11-23;2026-11-30;Tablette Samsung;…;0",
		);
	});

	it('takes the place of no file', async () => {
		const { book, out } = await shop();
		mkdirSync(out);
		writeFileSync(join(out, 'clients.csv'), 'à garder');
		await done(book, ['export', out, '--as', 'csv']);
		await done(book, ['export', out]);
		expect(read(out, 'clients.csv')).toBe('à garder');
		expect(
			readdirSync(out)
				.filter(name => name.startsWith('clients'))
				.sort(),
		).toEqual(['clients-2.csv', 'clients-3.csv', 'clients.csv']);
		expect(existsSync(join(out, 'cahier-2026-11-23-3.json'))).toBe(true);
	});

	it('refuses what it cannot do', async () => {
		const { book, out } = await shop();
		expect(await say(book, ['export', out, '--as', 'xml'])).toMatchObject({
			code: 1,
			stderr: '« xml » ne va pas après --as. Écrivez csv, json.\n',
		});
		expect(await say(newBook(), ['export', out])).toMatchObject({ code: 1 });
		writeFileSync(out, '');
		expect(await say(book, ['export', out])).toMatchObject({ code: 1 });
	});
});

describe('what was exported', () => {
	it('as JSON makes the same book again', async () => {
		const { book, out } = await shop();
		const { files } = await json(book, ['export', out, '--as', 'json']);
		const other = newBook();
		const printed = await done(other, ['import', files[0], '--as', 'book', '--yes']);
		expect(printed.split('\n')).toEqual([
			'Cahier de « Cahier » exporté le lundi 23 novembre 2026 : 3 clients, 2 ventes.',
			'Le cahier est repris.',
			'',
		]);
		expect(await bookIn(other)).toStrictEqual(await bookIn(book));
		expect((await say(other, ['check'])).code).toBe(0);
		const again = join(dirname(other), 'export');
		await done(other, ['export', again, '--as', 'json']);
		// It is one step further, so that no journal of the other book goes on from it.
		const stepless = (path: string) => ({ ...JSON.parse(readFileSync(path, 'utf8')), sequence: 0 });
		expect(stepless(join(again, 'cahier-2026-11-23.json'))).toStrictEqual(stepless(files[0]));
		await done(other, ['pay', '--customer', 'Paul', '--amount', '5000']);
		expect((await json(other, ['today'])).totals.outstanding).toBe(50_000);
	});

	it('as JSON does not go into a book that has something in it', async () => {
		const { book, out } = await shop();
		const { files } = await json(book, ['export', out, '--as', 'json']);
		const before = bytesOf(book);
		const { code, stderr } = await say(book, ['import', files[0], '--as', 'book', '--yes']);
		expect([code, stderr]).toEqual([
			1,
			`Il y a déjà quelque chose dans le cahier ${book} : un cahier entier ne s'importe que dans un cahier vide. Choisissez un autre dossier avec --book, ou remettez une sauvegarde avec « cahier restore ».\n`,
		]);
		expect(bytesOf(book)).toBe(before);
	});

	it.each(['fr', 'en'] as const)(
		'as CSV in %s comes in again, and is all there already',
		async language => {
			const { book, out } = await shop();
			await done(book, ['export', out, '--as', 'csv'], { language });
			const names = readdirSync(out);
			const file = (one: string, other: string) =>
				join(out, names.find(name => name === `${one}.csv` || name === `${other}.csv`) ?? '');
			for (const [kind, path, known] of [
				['customers', file('clients', 'customers'), 3],
				['products', file('produits', 'products'), 3],
				['debts', file('dettes', 'debts'), 1],
				['sales', file('articles-vendus', 'sold-items'), 2],
			] as const) {
				const read = await json(book, ['import', path, '--as', kind, '--yes']);
				expect([kind, read.faults]).toEqual([kind, []]);
				expect([kind, read.tallies[0].known]).toEqual([kind, known]);
			}
		},
	);

	it('as CSV makes the same shop elsewhere', async () => {
		const { book, out } = await shop();
		await done(book, ['export', out, '--as', 'csv']);
		const other = newBook();
		await done(other, ['import', join(out, 'clients.csv'), '--as', 'customers', '--yes']);
		await done(other, ['import', join(out, 'produits.csv'), '--as', 'products', '--yes']);
		await done(other, ['import', join(out, 'articles-vendus.csv'), '--as', 'sales', '--yes']);
		const totals = async (of: string) => (await json(of, ['today'])).totals;
		expect(await totals(other)).toEqual(await totals(book));
		const names = ({ customers, products }: Awaited<ReturnType<typeof bookIn>>) => [
			Object.values(customers).map(({ title, name, phone }) => [title, name, phone]),
			Object.values(products).map(({ name, price, stock }) => [name, price, stock]),
		];
		expect(names(await bookIn(other))).toEqual(names(await bookIn(book)));
	});
});
