import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { day } from '../../source/book/day.ts';
import { backupPorts } from '../../source/commands/notebook-backup.ts';
import { catalogs } from '../../source/text/catalog.ts';
import { bookIn, done, newBook, openedBook, paulsTablet } from './line.ts';

const file = 'cahier-2026-11-23.jsonl.gz';

/** The notebook of a shop with one sale, and a directory beside its own. */
const shop = async () => {
	const book = newBook();
	await done(book, paulsTablet);
	const store = await openedBook(book);
	onTestFinished(() => store.close());
	const stick = join(dirname(book), 'clé USB');
	mkdirSync(stick);
	const by = { command: 'notebook', pid: process.pid };
	const context = { store, catalog: () => catalogs.fr, by, now: () => new Date() };
	const today = () => day('2026-11-23');
	const ports = backupPorts({ ...context, today, isDayChosen: false, isThrowAway: false }, () =>
		day('2026-11-23'),
	);
	return { book, stick, ...ports };
};

describe('a backup from the notebook', () => {
	it('is made, noted, and said; on the same disk, with a warning', async () => {
		const { book, stick, backUp } = await shop();
		expect(await backUp(stick)).toEqual({
			tone: 'alert',
			text: `Sauvegarde faite, relue et vérifiée : ${join(stick, file)} (1 vente). Attention : cette sauvegarde est sur le même disque que le cahier. Une clé USB le protège mieux.`,
		});
		expect(readdirSync(stick)).toEqual([file]);
		expect((await bookIn(book)).backups.outside).toMatchObject({ on: '2026-11-23', path: stick });
	});

	it('in the directory of the book is not one outside', async () => {
		const { book, backUp } = await shop();
		const { tone, text } = await backUp(book);
		expect([tone, text]).toEqual(['alert', expect.stringContaining('dans le dossier du cahier')]);
		expect((await bookIn(book)).backups).toEqual({});
	});

	it('to a directory that is not there is refused, and none is made', async () => {
		const { stick, backUp } = await shop();
		for (const [typed, said] of [
			[join(stick, 'x'), join(stick, 'x')],
			[`/media/${'x'.repeat(300)}`, `/media/${'x'.repeat(52)}…`],
		] as const)
			expect(await backUp(typed)).toEqual({
				tone: 'alert',
				text: `${said} n'existe pas, ou n'est pas un dossier. La clé est-elle branchée ?`,
			});
		expect(readdirSync(stick)).toEqual([]);
	});
});

describe('the directory proposed', () => {
	it('is that of the last time, while it is there', async () => {
		const { stick, backUp, backupDirectory } = await shop();
		expect(backupDirectory()).not.toBe(stick);
		await backUp(stick);
		expect(backupDirectory()).toBe(stick);
	});

	it('is that of the last time too when no stick is plugged in at all', async () => {
		const { stick, backUp, backupDirectory } = await shop();
		const before = backupDirectory();
		await backUp(stick);
		rmSync(stick, { recursive: true });
		expect(backupDirectory()).toBe(before === '' ? stick : before);
	});
});
