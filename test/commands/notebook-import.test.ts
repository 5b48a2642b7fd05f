import { mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { day } from '../../source/book/day.ts';
import { importPorts } from '../../source/commands/notebook-import.ts';
import { catalogs } from '../../source/text/catalog.ts';
import { bookIn, done, newBook, openedBook, paulsTablet } from './line.ts';

const today = day('2026-11-23');

/** The notebook of a shop with one sale, and a directory beside its own. */
const shop = async () => {
	const book = newBook();
	await done(book, paulsTablet);
	const store = await openedBook(book);
	onTestFinished(() => store.close());
	const stick = join(dirname(book), 'cle');
	mkdirSync(stick);
	const context = {
		store,
		catalog: () => catalogs.fr,
		by: { command: 'notebook', pid: process.pid },
		now: () => new Date(),
		today: () => today,
		isDayChosen: false,
		isThrowAway: false,
	};
	let ids = 0;
	const facts = () => ({ today, newId: () => `n${++ids}` });
	return { book, store, stick, facts, ...importPorts(context, facts) };
};

describe('a file read for the notebook', () => {
	it('is told, then brought into the newest book', async () => {
		const { book, store, stick, facts, readImport } = await shop();
		const path = join(stick, 'dettes.csv');
		writeFileSync(path, 'Nom;Doit;Depuis;Ville\nMr Paul;5000;15/9;Douala\nRose;1k;hier;');
		const outcome = await readImport(path, 'debts');
		if (!outcome.ok) throw new Error(outcome.failure);
		const { file, read } = outcome;
		expect(file).toBe('dettes.csv');
		expect(read.objection).toBeUndefined();
		expect(read.rows.map(({ text }) => text)).toEqual([
			'2 lignes lues comme dettes (UTF-8, point-virgule)',
			'Colonnes : « Nom » = Client · « Doit » = Montant · Depuis · « Ville » laissée',
			'ventes : 2 en plus',
			'clients : 1 en plus, 1 déjà là',
			'produits : 1 en plus',
			'Le stock ne change pas.',
		]);
		const kept = await store.commit(newest => read.operation(newest, facts()), today);
		if (!kept.ok) throw new Error(kept.refusal.reason);
		expect(read.words(kept.value)).toBe(
			"C'est importé. ventes : 2 en plus ; clients : 1 en plus, 1 déjà là ; produits : 1 en plus.",
		);
		expect(Object.keys((await bookIn(book)).sales)).toHaveLength(3);
		const again = await readImport(path, 'debts');
		expect(again.ok && again.read.objection).toBe(
			'Tout est déjà dans le cahier : il ne change pas.',
		);
	});

	it('with lines that are wrong says which, and is not to be imported', async () => {
		const { stick, store, facts, readImport } = await shop();
		const path = join(stick, 'dettes.csv');
		writeFileSync(path, 'Nom;Doit;Depuis\nPaul;12,5;31/2');
		const outcome = await readImport(path, 'debts');
		if (!outcome.ok) throw new Error(outcome.failure);
		expect(outcome.read.objection).toBe(
			"1 ligne est à corriger : rien n'est importé tant qu'il en reste une.",
		);
		expect(outcome.read.rows.filter(({ tone }) => tone === 'alert')).toHaveLength(3);
		expect(outcome.read.operation(store.book, facts())).toMatchObject({
			ok: true,
			value: { changes: [] },
		});
	});

	it('that is none is refused in words', async () => {
		const { stick, readImport } = await shop();
		expect(await readImport(join(stick, 'rien.csv'), 'sales')).toEqual({
			ok: false,
			failure: `Le fichier ${join(stick, 'rien.csv')} ne peut pas être lu (ENOENT).`,
		});
		writeFileSync(join(stick, 'vide.csv'), '');
		expect(await readImport(join(stick, 'vide.csv'), 'sales')).toEqual({
			ok: false,
			failure: 'Ce fichier est vide.',
		});
	});
});

describe('a path is completed', () => {
	it('as far as the names agree', async () => {
		const { stick, completePath } = await shop();
		for (const name of ['clients-1.csv', 'clients-2.csv', 'dettes.csv', '.cache'])
			writeFileSync(join(stick, name), '');
		mkdirSync(join(stick, 'vieux'));
		expect(completePath(join(stick, 'c'))).toBe(join(stick, 'clients-'));
		expect(completePath(join(stick, 'd'))).toBe(join(stick, 'dettes.csv'));
		expect(completePath(join(stick, 'v'))).toBe(`${join(stick, 'vieux')}/`);
		expect(completePath(join(stick, 'x'))).toBeUndefined();
		expect(completePath('/nulle/part/x')).toBeUndefined();
		expect(completePath('~')?.startsWith(dirname(homedir()))).toBe(true);
	});
});
