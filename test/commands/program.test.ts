import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { widthOf } from '../../source/text/width.ts';
import { TerminalDriver } from '../support/terminal-driver.ts';
import { bytesOf, cahier, newBook, paulsTablet } from './line.ts';

const { version } = JSON.parse(
	readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string };
const program = fileURLToPath(new URL('../../bin/cahier.js', import.meta.url));

it('gives its exit code, and keeps its two outputs apart', async () => {
	const book = newBook();
	expect(await cahier(['--version'], { book })).toEqual({
		code: 0,
		stdout: `${version}\n`,
		stderr: '',
	});
	const sold = await cahier([...paulsTablet, '--date', '2026-11-23'], { book });
	expect([sold.code, sold.stderr]).toEqual([0, '']);
	expect(sold.stdout).toMatch(/^Enregistré : Mr Paul, Tablette Samsung, 45 000/);
	const refused = await cahier(['pay', '--customer', 'Paul', '--amount', '-500'], { book });
	expect(refused).toEqual({
		code: 1,
		stdout: '',
		stderr: '« -500 » est négatif. Écrivez le montant sans signe moins.\n',
	});
	const wrong = await cahier(['vendre'], { book, env: { LANG: 'en_GB.UTF-8', CAHIER_BOOK: '' } });
	expect([wrong.code, wrong.stdout]).toEqual([2, '']);
	expect(wrong.stderr).toMatch(/^"vendre" is not a command\./);
});

it('keeps the book where the platform keeps such things, and reading makes none', async () => {
	const home = dirname(newBook());
	const env = { CAHIER_BOOK: '', HOME: home, XDG_DATA_HOME: join(home, 'share') };
	const book = join(home, 'unused', 'book');
	mkdirSync(dirname(book));
	expect((await cahier(['today', '--json'], { book, env })).code).toBe(0);
	expect(existsSync(join(home, 'share'))).toBe(false);
	expect((await cahier(paulsTablet, { book, env })).code).toBe(0);
	expect(existsSync(join(home, 'share', 'cahier', 'book.json'))).toBe(process.platform === 'linux');
});

it('the day is that of the shop, whatever TZ says', async () => {
	const book = newBook();
	const dates = await Promise.all(
		['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Nowhere/Land'].map(async TZ => {
			const { stdout } = await cahier(['today', '--json'], { book, env: { TZ } });
			return JSON.parse(stdout).date;
		}),
	);
	expect(new Set(dates).size).toBe(1);
});

it.skipIf(process.platform === 'win32')('survives a reader who stops reading', async () => {
	const line = `"${process.execPath}" "${program}" today | true; "${process.execPath}" "${program}" --help | head -1`;
	const env = { PATH: process.env.PATH, HOME: dirname(newBook()), LANG: 'fr_FR.UTF-8' };
	const { stdout, stderr } = await promisify(execFile)('/bin/sh', ['-c', line], { env });
	expect(stdout).toMatch(/^Cahier, le cahier qui sonne/);
	expect(stderr).toBe('');
});

it('demo --book keeps the shop there, once, dated around the day', async () => {
	const book = newBook();
	const kept = await cahier(['demo', '--book', book, '--date', '2027-03-01'], { book: '' });
	expect(kept).toEqual({
		code: 0,
		stdout: `La boutique de démonstration est dans ${book}.\n`,
		stderr: '',
	});
	const before = bytesOf(book);
	const again = await cahier(['demo', '--book', book], { book: '' });
	expect([again.code, again.stderr]).toEqual([
		1,
		`Il y a déjà un cahier dans ${book}. Choisissez un autre dossier.\n`,
	]);
	expect(bytesOf(book)).toBe(before);
	for (const [lang, words] of [
		['fr', 'Boutique Moussa'],
		['en', 'Monday 1 March 2027'],
	] as const) {
		const { stdout } = await cahier(['today', '--lang', lang, '--date', '2027-03-01'], { book });
		expect(stdout).toContain(words);
		expect(Math.max(...stdout.split('\n').map(widthOf))).toBeLessThanOrEqual(80);
	}
});

it.skipIf(process.platform === 'win32')('demo leaves nothing behind', async () => {
	const home = dirname(newBook());
	const driver = new TerminalDriver([process.execPath, program, 'demo'], {
		env: { HOME: home, TMPDIR: home, LANG: 'fr_FR.UTF-8' },
	});
	const demos = () => readdirSync(home).filter(name => name.startsWith('cahier-demo-'));
	try {
		await driver.waitFor('Boutique Moussa');
		const [directory = ''] = demos();
		expect(statSync(join(home, directory)).mode & 0o777).toBe(0o700);
		driver.kill('SIGTERM');
		await driver.exited;
		expect(demos()).toEqual([]);
	} finally {
		driver.kill();
	}
});
