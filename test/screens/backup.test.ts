import { describe, expect, it } from 'vitest';
import { type Book, put } from '../../source/book/book.ts';
import { addDays, type Day, day } from '../../source/book/day.ts';
import { ok } from '../../source/book/result.ts';
import { type NotebookDriver, type Opening, openDriver } from '../support/notebook-driver.tsx';
import { openShop } from '../support/shop.ts';
import { fitsIn } from './scenes.ts';

const today = day('2026-11-23');
const stick = '/media/moussa/CLE USB 32G';

const never = "Le cahier n'a pas encore de sauvegarde hors de cette machine (b sauvegarder)";

const reminders = (driver: NotebookDriver): readonly string[] =>
	driver
		.rows()
		.filter(row => row.includes('sauvegarde hors de cette machine'))
		.map(row => row.trim());

const backedUp = (book: Book, on: Day): Book => ({
	...book,
	backups: { outside: { id: 'outside', on, path: stick } },
});

/** A shop whose first sale was so many days ago. */
const shopSince = (days: number): Book => {
	const shop = openShop(addDays(today, -days));
	shop.sells({ items: ['1 Bon 500'] });
	shop.onDay(today).sells({ items: ['1 Bon 500'] });
	return shop.book;
};

describe('the reminder on the morning', () => {
	it.each<[case_: string, book: Book, said: readonly string[]]>([
		['nothing was ever sold', openShop(today).book, []],
		['never backed up, first sale 7 days ago', shopSince(7), []],
		['never backed up, first sale 8 days ago', shopSince(8), [never]],
		['backed up today', backedUp(shopSince(100), today), []],
		['backed up 7 days ago', backedUp(shopSince(100), addDays(today, -7)), []],
		[
			'backed up 8 days ago',
			backedUp(shopSince(100), addDays(today, -8)),
			['Dernière sauvegarde hors de cette machine : il y a 8 jours (b sauvegarder)'],
		],
		[
			'backed up a year ago',
			backedUp(shopSince(400), addDays(today, -365)),
			['Dernière sauvegarde hors de cette machine : il y a 365 jours (b sauvegarder)'],
		],
	])('%s', (_case, book, said) => {
		const driver = openDriver({ book });
		expect(reminders(driver)).toEqual(said);
		fitsIn(driver, 80, 24);
	});

	it.each([
		[undefined, 'The notebook has no backup outside this machine yet (b back up)'],
		[8, 'Last backup outside this machine: 8 days ago (b back up)'],
	])('in English, after %s days', (days, said) => {
		const book = days === undefined ? shopSince(8) : backedUp(shopSince(9), addDays(today, -days));
		expect(openDriver({ book, language: 'en' }).row('backup outside')).toBe(said);
	});

	it('comes with the day, and goes with a backup', async () => {
		const driver = openDriver({ book: shopSince(7) });
		driver.onDay(addDays(today, 1));
		await driver.looks();
		expect(reminders(driver)).toEqual([never]);
		await driver.elsewhere({ command: 'backup', pid: 999 }, () => {
			const on = addDays(today, 1);
			return ok({ changes: [put('backups', { id: 'outside', on, path: stick })] });
		});
		expect(reminders(driver)).toEqual([]);
	});

	it('after as many days as the shop wants', () => {
		const book = shopSince(3);
		const keeping = { ...book.settings.keeping, outsideBackupDays: 2 };
		const driver = openDriver({ book: { ...book, settings: { ...book.settings, keeping } } });
		expect(reminders(driver)).toEqual([never]);
	});
});

const asking = async (opening: Opening = {}): Promise<NotebookDriver> => {
	const driver = openDriver(opening);
	await driver.press('b');
	return driver;
};

describe('b', () => {
	it.each([
		['fr', 'Copier le cahier dans quel dossier ? (celui de la clé USB)'],
		['en', 'Copy the notebook to which directory? (the one of the USB stick)'],
	] as const)('asks where to, in %s', async (language, question) => {
		const driver = await asking({ language });
		expect(driver.row(question)).toBe(question);
		expect(driver.backups).toEqual([]);
	});

	it('proposes the usual directory: Enter is enough', async () => {
		const driver = await asking({ backupDirectory: stick });
		expect(driver.row(stick)).toBe(`> ${stick}`);
		await driver.press('Enter');
		expect(driver.backups).toEqual([stick]);
		expect(driver.words()).not.toContain('quel dossier');
	});

	it('takes another directory, to the letter', async () => {
		const driver = await asking({ backupDirectory: stick });
		await driver.retype('/mnt/Sauvegardes  de Moussa/é');
		await driver.press('Enter');
		expect(driver.backups).toEqual(['/mnt/Sauvegardes  de Moussa/é']);
	});

	it.each(['', '   '])('refuses none at all: %j', async typed => {
		const driver = await asking();
		if (typed !== '') await driver.type(typed);
		await driver.press('Enter');
		expect(driver.words()).toContain('Écrivez le dossier où copier le cahier.');
		expect(driver.words()).toContain('quel dossier');
		expect(driver.backups).toEqual([]);
	});

	it('Escape copies nothing', async () => {
		const driver = await asking({ backupDirectory: stick });
		await driver.press('Escape');
		expect(driver.backups).toEqual([]);
		expect(driver.words()).not.toContain('quel dossier');
	});

	it('on a day that cannot be believed asks for the day first', async () => {
		const driver = await asking({ backupDirectory: stick, lastDay: today });
		driver.onDay('2027-05-01');
		await driver.press('Enter');
		expect(driver.backups).toEqual([]);
		expect(driver.words()).toContain("Quel jour sommes-nous aujourd'hui ?");
		await driver.press('Enter', 'Enter');
		expect(driver.backups).toEqual([stick]);
	});
});

describe('what came of it', () => {
	it('is said until the next key', async () => {
		const text = `Sauvegarde faite, relue et vérifiée : ${stick}/cahier.jsonl.gz (1 vente).`;
		const driver = await asking({
			backupDirectory: stick,
			backUp: () => ({ tone: 'good', text }),
		});
		await driver.press('Enter');
		expect(driver.words()).toContain(text);
		await driver.press('Down');
		expect(driver.words()).not.toContain('Sauvegarde faite');
	});

	it.each([
		[80, 24],
		[40, 15],
	])('shows the whole of a long path at %ix%i', async (columns, rows) => {
		const path = `/media/${'cle-de-moussa-'.repeat(9)}/${'x'.repeat(90)}/cahier.jsonl.gz`;
		const text = `Sauvegarde faite, relue et vérifiée : ${path} (1234 ventes).`;
		const driver = await asking({
			columns,
			rows,
			backupDirectory: path,
			backUp: () => ({ tone: 'good', text }),
		});
		fitsIn(driver, columns, rows);
		await driver.press('Enter');
		fitsIn(driver, columns, rows);
		expect(driver.words().replaceAll(' ', '')).toContain(text.replaceAll(' ', ''));
		await driver.press('Down');
		expect(driver.words()).not.toContain('xxx');
	});
});
