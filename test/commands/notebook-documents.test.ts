import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { day } from '../../source/book/day.ts';
import type { NotebookContext } from '../../source/commands/command.ts';
import { archiveReading } from '../../source/commands/notebook-archive.ts';
import { documentPorts } from '../../source/commands/notebook-documents.ts';
import { keepUp } from '../../source/store/upkeep.ts';
import { catalogs } from '../../source/text/catalog.ts';
import { done, newBook, openedBook, paulsTablet } from './line.ts';

const by = { command: 'notebook', pid: process.pid };

/** The notebook of a shop with one sale of long ago that is settled. */
const contextOf = async (): Promise<NotebookContext> => {
	const book = newBook();
	const paid = paulsTablet.map(word => (word === '20000' ? '45000' : word));
	await done(book, [...paid, '--date', '2026-01-05']);
	// The last purchase of a customer stays in the book: it says when he was seen.
	await done(book, [
		'sell',
		'--customer',
		'Mr Paul',
		'--item',
		'1 Savon 500',
		'--date',
		'2026-11-20',
	]);
	const store = await openedBook(book);
	onTestFinished(() => store.close());
	return {
		...{ store, by, catalog: () => catalogs.fr, now: () => new Date() },
		...{ today: () => day('2026-11-23'), isDayChosen: false, isThrowAway: false },
	};
};

const place = (): string => {
	const directory = mkdtempSync(join(tmpdir(), 'cahier-documents-'));
	onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
	return directory;
};

describe('a file of the owner', () => {
	it('is written for him alone, a line each, with nothing a terminal would obey', async () => {
		const { writeDocument } = documentPorts(await contextOf());
		const path = join(place(), 'relevé.txt');
		expect(await writeDocument(path, ['Mr Paul', '', '\x1b[31m45 000 FCFA'])).toEqual({
			tone: 'good',
			text: `Écrit : ${path}`,
		});
		expect(readFileSync(path, 'utf8')).toBe('Mr Paul\n\n45 000 FCFA\n');
		expect(statSync(path).mode & 0o777).toBe(0o600);
	});

	it('is never written over another one', async () => {
		const { writeDocument } = documentPorts(await contextOf());
		const path = join(place(), 'relevé.txt');
		writeFileSync(path, 'autre chose');
		expect(await writeDocument(path, ['Mr Paul'])).toEqual({
			tone: 'alert',
			text: `${path} est déjà là. Donnez un autre nom.`,
		});
		expect(readFileSync(path, 'utf8')).toBe('autre chose');
	});

	it('is refused where it cannot be, in words', async () => {
		const { writeDocument } = documentPorts(await contextOf());
		const directory = place();
		mkdirSync(join(directory, 'dossier'));
		for (const [path, code] of [
			[join(directory, 'nulle part', 'x.txt'), 'ENOENT'],
			[`${join(directory, 'x'.repeat(300))}`, 'ENAMETOOLONG'],
		] as const) {
			const { tone, text } = await writeDocument(path, []);
			expect([tone, text]).toEqual(['alert', expect.stringContaining(`(${code})`)]);
		}
		expect((await writeDocument(join(directory, 'dossier'), [])).tone).toBe('alert');
	});

	it('is proposed in the home, or in its documents', async () => {
		const { documentPath } = documentPorts(await contextOf());
		expect(documentPath('relevé.txt').startsWith(homedir())).toBe(true);
		expect(documentPath('relevé.txt').endsWith('relevé.txt')).toBe(true);
	});
});

describe('the archive, for the notebook', () => {
	it('is what has left the book', async () => {
		const context = await contextOf();
		await keepUp(context.store, { today: day('2026-11-23'), by, at: '' });
		const { records, doubt } = await archiveReading(context)();
		expect(records.sales.map(({ on }) => on)).toEqual(['2026-01-05']);
		expect(doubt).toBeUndefined();
	});

	it('is told in words where it cannot be read', async () => {
		const context = await contextOf();
		await keepUp(context.store, { today: day('2026-11-23'), by, at: '' });
		writeFileSync(join(context.store.directory, 'archive', '2026-01.jsonl'), 'abc\nabc\nabc\n');
		const { records, doubt } = await archiveReading(context)();
		expect(records.sales).toEqual([]);
		expect(doubt).toContain('2026-01.jsonl');
	});
});
