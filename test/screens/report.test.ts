import { describe, expect, it } from 'vitest';
import type { ArchivedRecords } from '../../source/book/archive.ts';
import { emptyBook } from '../../source/book/book.ts';
import { day } from '../../source/book/day.ts';
import { francs } from '../../source/book/money.ts';
import { archived } from '../book/archived.ts';
import { openCounter } from '../book/counter-shop.ts';
import { reportShop, tells } from '../relances/report-shop.ts';
import { type NotebookDriver, openDriver } from '../support/notebook-driver.tsx';
import { openShop } from '../support/shop.ts';

const opened = async (
	opening: Parameters<typeof openDriver>[0] = { book: reportShop().book },
): Promise<NotebookDriver> => {
	const driver = openDriver(opening);
	await driver.press('g');
	return driver;
};

const titles = [
	"CE QUI EST DÛ AUJOURD'HUI",
	'RÉCUPÉRÉ APRÈS RELANCE',
	'VENTES PAR MOIS',
	'PROMESSES ET LIVRAISONS',
	'MEILLEURS CLIENTS',
	'MESSAGES ET APPELS',
];

describe('the report', () => {
	it('is a page a part in a small window, turned with the arrows', async () => {
		const driver = await opened();
		for (const [index, title] of titles.entries()) {
			expect(driver.text()).toContain(`Le bilan ${index + 1}/6`);
			expect(driver.text()).toContain(title);
			await driver.press('Right');
		}
		expect(driver.text()).toContain('Le bilan 6/6');
		await driver.press('Left');
		expect(driver.text()).toContain('Le bilan 5/6');
		await driver.press('Home');
		expect(driver.text()).toContain('Le bilan 1/6');
		await driver.press('Escape');
		expect(driver.text()).toContain('Récupéré ce mois : 24 000 FCFA');
	});

	it('tells what is owed by age', async () => {
		const text = (await opened()).text();
		expect(text).toMatch(/0 à 30 jours +█+ +80 000 +2 +2/);
		expect(text).toMatch(/plus de 90 jours +█+ +90 000 +1 +1/);
		expect(text).toMatch(/En tout +218 000 +6 +4/);
	});

	it('is seen whole in a large window', async () => {
		const driver = await opened({ book: reportShop().book, columns: 200, rows: 60 });
		expect(driver.text()).toContain('Le bilan 1/1');
		for (const title of titles) expect(driver.text()).toContain(title);
		expect(driver.text()).not.toMatch(/lignes? de plus/);
	});

	it('goes on, with the arrow down, with what a small window leaves out', async () => {
		const driver = await opened({ book: reportShop().book, columns: 40, rows: 15 });
		expect(driver.text()).toContain("CE QUI EST DÛ AUJOURD'HUI");
		const seen = [driver.text()];
		for (let press = 0; press < 100; press++) {
			await driver.press('Down');
			seen.push(driver.text());
		}
		const all = seen.join('\n');
		for (const title of titles) expect(all).toContain(title);
		for (const figure of ['218 000', '39 000', '363 500', '152 000']) expect(all).toContain(figure);
		await driver.go(100, 'Up');
		expect(driver.text()).toBe(seen[0]);
	});

	it('says kindly that there is nothing to tell yet', async () => {
		const driver = await opened({ book: emptyBook('fr') });
		expect(driver.text()).toContain('Le bilan est encore vide.');
		expect(driver.text()).toContain('Le bilan 1/1');
	});

	it('draws one month of 50 millions as long as it goes, and a franc as a block', async () => {
		const rich = openCounter('2026-10-02');
		rich.sells({ items: ['1 Savon 1'] });
		rich.onDay('2026-11-02').sells({ to: 'Paul', items: ['50 Camion 1000000'], paid: 0 });
		const driver = await opened({ book: rich.book });
		await driver.press('Right');
		expect(driver.text()).toMatch(/oct\. 2026 +█ +1 +1 +1 +0\b/);
		expect(driver.text()).toMatch(/nov\. 2026 +█{10,} +1 +50 000 000 +0 +50 000 000/);
	});

	it('keeps every figure beside names of any length', async () => {
		const long = openShop('2026-11-02');
		long.sells({
			to: `Mme ${'Marie-Thérèse Emmanuelle '.repeat(4)}`,
			items: [`3 ${'Téléviseur '.repeat(8)} 99000`],
			paid: 0,
		});
		const driver = await opened({ book: long.book });
		await driver.go(4, 'Right');
		expect(driver.text()).toMatch(/Mme Marie-Thérèse.*… +297 000 +0 +297 000/);
		expect(driver.text()).toMatch(/Téléviseur Téléviseur.*… +3 +297 000/);
	});
});

describe('the archive', () => {
	const today = '2027-06-01';
	const past = archived(reportShop().book, day(today));

	it('is read for it: what there is meanwhile is shown, and that it is read', async () => {
		let found: (records: ArchivedRecords) => void = () => {};
		const archive = new Promise<ArchivedRecords>(resolve => {
			found = resolve;
		});
		const driver = await opened({ book: past.book, today, archive });
		await driver.go(2, 'Right');
		expect(driver.text()).toContain('lecture des archives…');
		expect(driver.text()).not.toContain('190 000');
		found(past.records);
		await driver.waitFor('190 000');
		expect(driver.text()).not.toContain('lecture des archives…');
	});

	it('is told, on every page, when it cannot all be read', async () => {
		const archiveDoubt = 'Le mois 2026-10 est abîmé.';
		const driver = await opened({ book: past.book, today, archiveDoubt });
		await driver.waitFor('est abîmé');
		await driver.press('Right', 'Right');
		expect(driver.text()).toContain('Le mois 2026-10 est abîmé.');
	});
});

describe("the morning's first line", () => {
	it('has the money of the month, whatever the name of the shop and the sum', async () => {
		const rich = openCounter('2026-11-02').settles(settings => ({
			...settings,
			shop: { ...settings.shop, name: 'Établissements Moussa & Fils '.repeat(6).trim() },
		}));
		const sale = rich.sells({ to: 'Paul', items: ['1 Immeuble 999999999'], paid: 0 });
		rich.onDay('2026-11-09');
		tells(rich, sale, { step: 'friendly' });
		rich.onDay('2026-11-23').pays('Paul', francs(999_999_999));
		for (const columns of [80, 40]) {
			const driver = openDriver({ book: rich.book, columns });
			expect(driver.text().split('\n')[1]).toContain('Récupéré ce mois : 999 999 999 FCFA');
		}
	});
});
