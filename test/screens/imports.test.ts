import { describe, expect, it } from 'vitest';
import { emptyBook } from '../../source/book/book.ts';
import type { RowKind } from '../../source/book/brought.ts';
import { ok, refuse } from '../../source/book/result.ts';
import type { Ports } from '../../source/screens/notebook.ts';
import { reading, today } from '../exchange/reading.ts';
import { type NotebookDriver, openDriver } from '../support/notebook-driver.tsx';

const files: Readonly<Record<string, readonly string[]>> = {
	'/cle/clients.csv': ['Nom;Tel', 'Awa;699000002', 'Rose;699000003'],
	'/cle/faux.csv': ['Nom;Tel', 'Awa;12', 'Rose;699000003'],
};

/** What the notebook's own port does, without a disk. */
const readImport: Ports['readImport'] = async (path, kind) => {
	const lines = files[path];
	if (lines === undefined) return { ok: false, failure: `Le fichier ${path} ne peut pas être lu.` };
	const read = reading(kind, ...lines);
	return {
		ok: true,
		file: path.replace(/^.*\//, ''),
		read: {
			rows: [
				{ text: `${read.rows} lignes` },
				...read.faults.map(({ line }) => ({
					text: `ligne ${line} fausse`,
					tone: 'alert' as const,
				})),
			],
			...(read.faults.length > 0 ? { objection: 'Une ligne est à corriger.' } : {}),
			operation: (book, given) => {
				const brought = read.bring(book, { ...given, archived: [] });
				return brought.faults.length > 0
					? refuse({ reason: 'import-faulty', count: 1 })
					: ok(brought);
			},
			words: ({ tallies }) => `C'est importé : ${tallies[0]?.added ?? 0}.`,
		},
	};
};

const start = async (opening: Parameters<typeof openDriver>[0] = {}): Promise<NotebookDriver> => {
	const driver = openDriver({ book: emptyBook('fr'), today, readImport, ...opening });
	await driver.press('i', 'Down', 'Enter');
	return driver;
};

const asked = async (path: string, kind: RowKind = 'customers'): Promise<NotebookDriver> => {
	const driver = await start();
	await driver.type(path);
	await driver.press('Enter');
	if (kind === 'debts') await driver.press('Right', 'Right');
	await driver.press('Enter');
	await driver.looks();
	return driver;
};

const names = (driver: NotebookDriver) =>
	Object.values(driver.book().customers).map(({ name }) => name);

describe('a file imported from the notebook', () => {
	it('is shown, and Enter imports it', async () => {
		const driver = await asked('/cle/clients.csv');
		expect(driver.imports).toEqual([['/cle/clients.csv', 'customers']]);
		expect(driver.row('Importer clients.csv')).toBe('Importer clients.csv');
		expect(driver.row('2 lignes')).toBe('2 lignes');
		expect(names(driver)).toEqual([]);
		await driver.press('Enter');
		await driver.waitFor("C'est importé : 2.");
		expect(names(driver)).toEqual(['Awa', 'Rose']);
		expect(driver.text()).not.toContain('Importer');
	});

	it('is left with Escape, back to the form with what was typed, and nothing is imported', async () => {
		const driver = await asked('/cle/clients.csv');
		await driver.press('Escape');
		expect(driver.row('Fichier')).toContain('/cle/clients.csv');
		await driver.press('Escape');
		expect(names(driver)).toEqual([]);
	});

	it('with a line that is wrong is not imported', async () => {
		const driver = await asked('/cle/faux.csv');
		expect(driver.row('ligne 2 fausse')).toBe('ligne 2 fausse');
		await driver.press('Enter');
		expect(driver.row('à corriger')).toBe('Une ligne est à corriger.');
		expect(names(driver)).toEqual([]);
	});

	it('that cannot be read is said, and its path stays', async () => {
		const driver = await asked('/cle/rien.csv');
		expect(driver.row('ne peut pas')).toBe('Le fichier /cle/rien.csv ne peut pas être lu.');
		expect(driver.row('Fichier')).toContain('/cle/rien.csv');
	});

	it('may be dropped on the window', async () => {
		const driver = await start();
		await driver.paste("'/cle/clients.csv' ");
		await driver.press('Enter', 'Enter');
		await driver.waitFor('2 lignes');
		expect(driver.imports).toEqual([['/cle/clients.csv', 'customers']]);
	});

	it('without a path is asked for', async () => {
		const driver = await start();
		await driver.press('Enter');
		expect(driver.words()).toContain("Écrivez le chemin d'un fichier.");
	});

	it('is of the kind that is chosen, with its headings said', async () => {
		const driver = await start();
		await driver.type('/cle/clients.csv');
		await driver.press('Enter', 'Right', 'Right');
		expect(driver.words()).toContain('par exemple : Client;Téléphone;Montant;Depuis');
	});

	it('has its path completed with Right', async () => {
		const completePath = (typed: string) => (typed === '/cl' ? '/cle/' : undefined);
		const driver = await start({ completePath });
		await driver.type('/cl');
		expect(driver.words()).toContain('/cle/');
		await driver.press('Right');
		expect(driver.row('Fichier')).toContain('/cle/');
	});

	it('is not imported by an Enter that was pressed while it was read', async () => {
		let release = (): void => {};
		const gate = new Promise<void>(resolve => {
			release = resolve;
		});
		const driver = await start({
			readImport: async (path, kind) => {
				await gate;
				return readImport(path, kind);
			},
		});
		await driver.type('/cle/clients.csv');
		await driver.press('Enter', 'Enter');
		expect(driver.row('Lecture')).toBe('Lecture du fichier…');
		await driver.press('Enter');
		release();
		await driver.waitFor('2 lignes');
		expect(names(driver)).toEqual([]);
		await driver.press('Enter');
		await driver.waitFor("C'est importé : 2.");
	});
});
