import { describe, expect, it } from 'vitest';
import { day } from '../../source/book/day.ts';
import { demoShop } from '../../source/commands/demo-shop.ts';
import { morningOf } from '../../source/relances/morning.ts';
import { chatLink } from '../../source/whatsapp/link.ts';
import { decodeScreen } from '../support/decode-screen.ts';
import type { TerminalDriver } from '../support/terminal-driver.ts';
import { keepDemo, newHome, type Opening, open, relancesOf, today } from './program.ts';

/** A frame is written from its first row to its last, where the keys are. */
const isWhole = (rows: readonly string[]): boolean =>
	/(?:\? aide|Échap non)$/.test(rows.at(-1) ?? '');

/** Mr Paul's relance, the second of the morning. */
const openPaul = async (home: string, opening: Opening = {}): Promise<TerminalDriver> => {
	const notebook = open(home, await keepDemo(home), opening);
	await notebook.waitFor('Mr Paul');
	notebook.press('Down', 'Enter');
	await notebook.waitFor(isWhole);
	return notebook;
};

/** The link of the message in fewer words. */
const shortLink = (): string => {
	const [, paul] = morningOf(demoShop(day(today), 'fr'), day(today)).relances;
	if (paul?.kind !== 'payment' || paul.customer.phone === undefined) throw new Error('no Mr Paul');
	return chatLink(paul.customer.phone, paul.shortMessage);
};

describe('the code on the screen', () => {
	it.each([{}, { NO_COLOR: '1' }, { TERM: 'linux', COLORTERM: '' }])(
		'at 80x24 is the link of the short message (%j)',
		async env => {
			const notebook = await openPaul(newHome(), { env });
			await notebook.waitFor('Forme courte');
			expect(await decodeScreen(notebook.terminal)).toBe(shortLink());
		},
	);

	it('at 100x30 is the link that a script reads', async () => {
		const home = newHome();
		const notebook = await openPaul(home, { columns: 100, rows: 30 });
		await notebook.waitFor("Scannez avec l'appareil photo.");
		const [, paul] = await relancesOf(home, ['--book', `${home}/book`, '--date', today]);
		expect(paul?.link).toMatch(/^https:\/\/wa\.me\/237677000001\?text=/);
		expect(await decodeScreen(notebook.terminal)).toBe(paul?.link);
	});

	it('follows the window, and nothing of another size stays', async () => {
		const notebook = await openPaul(newHome());
		const first = await notebook.waitFor(isWhole);
		notebook.resize(100, 30);
		await notebook.waitFor(isWhole);
		expect(await decodeScreen(notebook.terminal)).toMatch(/%0A/);
		notebook.resize(40, 15);
		await notebook.waitFor(rows => rows.length === 15 && /^ ?Mr Paul .*2\/15$/.test(rows[0] ?? ''));
		expect(await decodeScreen(notebook.terminal)).toBeUndefined();
		notebook.resize(80, 24);
		expect(await notebook.waitFor(isWhole)).toEqual(first);
		expect(await decodeScreen(notebook.terminal)).toBe(shortLink());
	});

	it('while it asks whether it was sent, the code is still there to scan', async () => {
		const notebook = await openPaul(newHome());
		notebook.press('Enter');
		await notebook.waitFor(rows => isWhole(rows) && rows.join().includes('Envoyé ?'));
		expect(await decodeScreen(notebook.terminal)).toBe(shortLink());
	});
});

describe('a window too small to be of use', () => {
	it.each([
		['the search', ['d', 'f', 'm'], 'Chercher : m'],
		['a form', ['Down', 'p', '5'], '> Montant  5'],
		['the editor', ['Down', 'Enter', 'm'], 'Modifier le message'],
	] as const)('is survived by %s', async (_, keys, shown) => {
		const home = newHome();
		const notebook = open(home, await keepDemo(home));
		await notebook.waitFor('Mr Paul');
		notebook.press(...keys);
		const before = await notebook.waitFor(
			rows => rows.some(row => row.includes(shown)) && /F1 aide$/.test(rows.at(-1) ?? ''),
		);
		const { length } = notebook.raw;
		notebook.resize(2, 1);
		await notebook.waitFor(() => notebook.raw.length > length);
		notebook.press('X', 'Backspace');
		notebook.resize(80, 24);
		await notebook.waitFor(rows => rows.join('\n') === before.join('\n'));
	});
});

it('ten moves of the cursor on the morning cost a few kilobytes at most', async () => {
	const home = newHome();
	const notebook = open(home, await keepDemo(home));
	await notebook.waitFor(' > Mr Célestin Fouda');
	const before = Buffer.byteLength(notebook.raw);
	for (const name of ['Mr Paul', 'Tantie Rose', 'Mr Jean-Bosco', 'Mme Jeanne', 'Dr Tchoumi']) {
		notebook.press('Down');
		await notebook.waitFor(` > ${name}`);
	}
	for (const name of ['Mme Jeanne', 'Mr Jean-Bosco', 'Tantie Rose', 'Mr Paul', 'Mr Célestin']) {
		notebook.press('Up');
		await notebook.waitFor(` > ${name}`);
	}
	expect(Buffer.byteLength(notebook.raw) - before).toBeLessThan(6000);
});
