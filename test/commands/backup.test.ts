import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { day } from '../../source/book/day.ts';
import { setUpShop } from '../../source/book/shop.ts';
import { readBackup } from '../../source/store/backups.ts';
import { bookIn, bytesOf, done, json, newBook, openedBook, paulsTablet, say } from './line.ts';

const made = (path: string, sales = '1 vente') =>
	`Sauvegarde faite, relue et vérifiée : ${path} (${sales}).\n`;
const sameDisk =
	'Attention : cette sauvegarde est sur le même disque que le cahier. Une clé USB le protège mieux.\n';
const inside =
	"Attention : cette sauvegarde est dans le dossier du cahier. Donnez le dossier d'une clé USB : cahier backup DOSSIER\n";

/** A shop with one sale, and a directory that is there. */
const shop = async (name = ''): Promise<{ readonly book: string; readonly stick: string }> => {
	const book = newBook();
	await done(book, paulsTablet);
	if (name !== '') {
		const store = await openedBook(book);
		await store.commit(given => setUpShop(given, { name, quietWeekdays: [0] }), day('2026-11-23'));
		await store.close();
	}
	const stick = join(dirname(book), 'clé USB');
	mkdirSync(stick);
	return { book, stick };
};

describe('cahier backup DIR', () => {
	it('makes one file of everything, under a new name each time', async () => {
		const { book, stick } = await shop('Boutique Moussa');
		for (const name of [
			'cahier-boutique-moussa-2026-11-23.jsonl.gz',
			'cahier-boutique-moussa-2026-11-23-2.jsonl.gz',
			'cahier-boutique-moussa-2026-11-23-3.jsonl.gz',
		]) {
			const before = await bookIn(book);
			const path = join(stick, name);
			expect(await say(book, ['backup', stick])).toEqual({
				code: 0,
				stdout: made(path),
				stderr: sameDisk,
			});
			const { head, book: backedUp } = await readBackup(path, 'fr');
			expect(head).toMatchObject({ shop: 'Boutique Moussa', on: '2026-11-23', isWhole: true });
			expect(backedUp).toEqual(before);
		}
		expect(readdirSync(stick)).toHaveLength(3);
	});

	it.each([
		['', 'cahier-2026-11-23.jsonl.gz'],
		["Chez l'Étoile & Fils", 'cahier-chez-l-etoile-fils-2026-11-23.jsonl.gz'],
		['../../etc/passwd', 'cahier-etc-passwd-2026-11-23.jsonl.gz'],
		['日本', 'cahier-2026-11-23.jsonl.gz'],
		['x'.repeat(300), `cahier-${'x'.repeat(30)}-2026-11-23.jsonl.gz`],
	])('of the shop %j has a name that any stick takes', async (name, file) => {
		const { book, stick } = await shop(name);
		await done(book, ['backup', stick]);
		expect(readdirSync(stick)).toEqual([file]);
	});

	it('is dated as the line says', async () => {
		const { book, stick } = await shop();
		await done(book, ['backup', stick, '--date', '2026-12-01']);
		expect(readdirSync(stick)).toEqual(['cahier-2026-12-01.jsonl.gz']);
		expect((await bookIn(book)).backups.outside).toEqual({
			id: 'outside',
			on: '2026-12-01',
			path: stick,
		});
	});

	it('prints what it made', async () => {
		const { book, stick } = await shop();
		expect(await json(book, ['backup', stick])).toEqual({
			path: join(stick, 'cahier-2026-11-23.jsonl.gz'),
			sales: 1,
			missing: [],
			isInside: false,
			isOnSameDisk: true,
		});
	});

	it('in English too', async () => {
		const { book, stick } = await shop();
		await done(book, ['sell', '--item', '1 Bon 500']);
		const path = join(stick, 'cahier-2026-11-23.jsonl.gz');
		expect(await say(book, ['backup', stick], { language: 'en' })).toEqual({
			code: 0,
			stdout: `Backup made, read back and verified: ${path} (2 sales).\n`,
			stderr:
				'Careful: this backup is on the same disk as the notebook. A USB stick protects it better.\n',
		});
	});
});

describe('cahier backup', () => {
	it('goes beside the daily ones the first time, and says what that is worth', async () => {
		const { book } = await shop();
		const path = join(book, 'backups', 'cahier-2026-11-23.jsonl.gz');
		expect(await say(book, ['backup'])).toEqual({ code: 0, stdout: made(path), stderr: inside });
		expect((await bookIn(book)).backups).toEqual({});
	});

	it('then where the last one went', async () => {
		const { book, stick } = await shop();
		await done(book, ['backup', stick]);
		await done(book, ['backup']);
		expect(readdirSync(stick).sort()).toEqual([
			'cahier-2026-11-23-2.jsonl.gz',
			'cahier-2026-11-23.jsonl.gz',
		]);
	});

	it('makes the directory of the daily ones, when there is none yet', async () => {
		const book = newBook();
		await done(book, [...paulsTablet, '--date', '2026-11-23']);
		expect(readdirSync(book)).not.toContain('backups');
		await done(book, ['backup', '--date', '2026-11-23']);
		expect(readdirSync(join(book, 'backups'))).toEqual(['cahier-2026-11-23.jsonl.gz']);
	});
});

describe('a backup that cannot be made', () => {
	it.each([
		['fr', /^\/.* n'existe pas, ou n'est pas un dossier\. La clé est-elle branchée \?\n$/],
		['en', /^\/.* does not exist, or is not a directory\. Is the stick plugged in\?\n$/],
	] as const)('to no directory, or to a file, in %s', async (language, sentence) => {
		const { book, stick } = await shop();
		writeFileSync(join(stick, 'file'), 'a file');
		const before = bytesOf(book);
		for (const to of [join(stick, 'nowhere'), join(stick, 'file')]) {
			const { code, stdout, stderr } = await say(book, ['backup', to], { language });
			expect([code, stdout]).toEqual([1, '']);
			expect(stderr).toMatch(sentence);
			expect(stderr).toContain(to);
		}
		expect(bytesOf(book)).toBe(before);
		expect(readFileSync(join(stick, 'file'), 'utf8')).toBe('a file');
	});

	it('after the stick of the last time was taken away', async () => {
		const { book, stick } = await shop();
		await done(book, ['backup', stick]);
		rmSync(stick, { recursive: true });
		expect(await say(book, ['backup'])).toEqual({
			code: 1,
			stdout: '',
			stderr: `${stick} n'existe pas, ou n'est pas un dossier. La clé est-elle branchée ?\n`,
		});
	});

	it('of no book', async () => {
		const book = newBook();
		for (const argv of [['backup'], ['backup', dirname(book)]])
			expect(await say(book, argv)).toEqual({
				code: 1,
				stdout: '',
				stderr: `Il n'y a pas de cahier dans ${book}.\n`,
			});
		expect(readdirSync(dirname(book))).toEqual([]);
	});
});
