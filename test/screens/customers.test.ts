import { describe, expect, it } from 'vitest';
import { applyChanges, type Book, put } from '../../source/book/book.ts';
import { day } from '../../source/book/day.ts';
import type { Customer } from '../../source/book/records.ts';
import { type NotebookDriver, openDriver } from '../support/notebook-driver.tsx';
import { openShop } from '../support/shop.ts';
import { sceneOf } from './scenes.ts';

/** The names in the list, in its order. */
const names = (driver: NotebookDriver): readonly string[] =>
	driver
		.rows()
		.slice(4, -3)
		.map(row => row.slice(3).split(/ {2,}/)[0] ?? '')
		.filter(name => name !== '');

const list = () => sceneOf('the customers').open();

describe('the customers', () => {
	it('are those seen last first, with their number, what they owe and since when', async () => {
		const driver = await list();
		expect(driver.row('Les clients')).toMatch(
			/^Les clients \(derniers vus d'abord\) +39 clients, 438 000 FCFA à recevoir$/,
		);
		expect(driver.chosen()).toMatch(/^Mme Solange Eyenga +693 00 00 18$/);
		expect(driver.row('Collège')).toMatch(
			/^Collège Saint-Éloi +698 00 00 23 +40 000 FCFA +1 jour +ferme$/,
		);
	});

	it('t sorts them by name, and back', async () => {
		const driver = await list();
		const before = driver.rows();
		await driver.press('t');
		expect(driver.row('Les clients')).toContain('(par nom)');
		expect(names(driver).slice(0, 3)).toEqual([
			'Abdou du marché central',
			'Awa',
			'Mme Brigitte Mbarga',
		]);
		await driver.press('t');
		expect(driver.rows()).toEqual(before);
	});

	it('f finds by name, words in any order, without accents', async () => {
		const driver = await list();
		await driver.press('f');
		await driver.type('saint college');
		expect(names(driver)).toEqual(['Collège Saint-Éloi']);
		expect(driver.row('Les clients')).toMatch(/1 sur 39$/);
	});

	it('f finds by number, as it is read and as it is typed', async () => {
		const driver = await list();
		for (const typed of ['695 00 00 08', '695000008']) {
			await driver.press('f');
			await driver.type(typed);
			expect(names(driver)).toEqual(['Tantie Rose']);
			await driver.press('Escape');
		}
	});

	it('says so when nobody is found, and when there is nobody', async () => {
		const driver = await list();
		await driver.press('f');
		await driver.type('xyz');
		expect(driver.text()).toContain('Rien ne ressemble à « xyz ».');
		const empty = openDriver({ book: openShop('2026-11-23').book });
		await empty.press('c');
		expect(empty.text()).toContain('Aucun client. La touche n en ajoute un.');
		await empty.press('Enter', 'p', 't', 'Down');
		expect(empty.text()).toContain('Aucun client.');
	});

	it('are opened from every list, and Escape comes back to it', async () => {
		for (const [key, title] of [
			['d', 'Les dettes'],
			['t', 'PLUS TARD 7'],
			['h', 'Ce qui a été fait'],
		] as const) {
			const driver = openDriver();
			await driver.press(key, 'c');
			expect(driver.text()).toContain('Les clients');
			await driver.press('Escape');
			expect(driver.row(title)).not.toBe('');
		}
	});

	it('p takes what the chosen one pays', async () => {
		const driver = await list();
		await driver.press('Down', 'p');
		expect(driver.words()).toContain('Collège Saint-Éloi doit 40 000 FCFA');
	});

	it('n adds one, whose page is then open', async () => {
		const driver = await list();
		await driver.press('n');
		await driver.type('Mme Odette');
		await driver.press('Ctrl+S');
		await driver.waitFor('Enregistré : Mme Odette.');
		expect(driver.rows()[1]).toMatch(/^ Mme Odette +pas de téléphone$/);
		expect(driver.text()).toContain('Rien encore avec ce client.');
		await driver.press('Escape');
		expect(driver.row('Mme Odette')).toMatch(/^> Mme Odette|Mme Odette/);
	});

	it('says in words who is on pause, not to be written to, or written down twice', async () => {
		const shop = openShop('2026-11-23');
		shop.knows('Mr Paul Kamga', { hold: { until: '2026-12-01', reason: 'voyage' } });
		shop.knows('P. Kamga');
		shop.knows('Awa', { hold: { reason: 'elle l’a demandé' } });
		shop.knows('Mme Rose', { tone: 'firm' });
		const driver = openDriver({ book: shop.book, columns: 200, rows: 60 });
		await driver.press('c');
		expect(driver.row('Mr Paul Kamga')).toMatch(/ pause 1\/12, en double \?$/);
		expect(driver.row('P. Kamga')).toMatch(/ en double \?$/);
		expect(driver.row('Awa')).toMatch(/ sans relance$/);
		expect(driver.row('Mme Rose')).toMatch(/ ferme$/);
	});

	it('shows a number to repair as it was written', async () => {
		const shop = openShop('2026-11-23');
		const awa = { ...shop.knows('Awa'), phoneToRepair: '77 00 00 05' };
		const driver = openDriver({ book: applyChanges(shop.book, [put('customers', awa)]) });
		await driver.press('c');
		expect(driver.chosen()).toMatch(/^Awa +77 00 00 05 \?$/);
	});
});

const customer = (at: number): Customer => ({
	id: `c${at}`,
	name: `Client numéro${String(at).padStart(4, '0')}`,
	tone: 'gentle',
	events: [],
	since: day('2026-01-01'),
});

describe('two thousand customers', () => {
	const book: Book = applyChanges(
		openShop('2026-11-23').book,
		Array.from({ length: 2000 }, (_, at) => put('customers', customer(at))),
	);

	it('are gone through to the last one, and one is found by its letters', async () => {
		const driver = openDriver({ book });
		await driver.press('c', 't', 'End');
		expect(driver.row('Les clients')).toContain('2 000 clients');
		expect(driver.chosen()).toContain('Client numéro1999');
		await driver.press('f');
		await driver.type('numero0042');
		expect(names(driver)).toEqual(['Client numéro0042']);
		expect(driver.row('Les clients')).toMatch(/1 sur 2 000$/);
		await driver.press('Enter', 'Enter');
		expect(driver.rows()[1]).toContain('Client numéro0042');
	});
});
