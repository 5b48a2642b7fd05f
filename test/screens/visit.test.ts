import { describe, expect, it } from 'vitest';
import { applyChanges, type Book } from '../../source/book/book.ts';
import { day } from '../../source/book/day.ts';
import { openProblem } from '../../source/book/problem.ts';
import { demoShop } from '../../source/commands/demo-shop.ts';
import { type NotebookDriver, openDriver } from '../support/notebook-driver.tsx';
import { read } from '../support/reading.ts';

const today = day('2026-11-23');

/** On the page of the satisfaction that is due for Mr Yves Ateba and his television. */
const beforeAteba = async (book?: Book): Promise<NotebookDriver> => {
	const driver = openDriver({ columns: 100, rows: 45, ...(book === undefined ? {} : { book }) });
	const { relances } = driver.morning();
	await driver.go(
		relances.findIndex(({ kind }) => kind === 'satisfaction'),
		'Down',
	);
	expect(driver.chosen()).toMatch(/^Mr Yves Ateba/);
	await driver.press('Enter');
	return driver;
};

/** He was sent the message a minute ago, and answers. */
const askedAteba = async (): Promise<NotebookDriver> => {
	const driver = await beforeAteba();
	await driver.press('Enter', 'Enter', 'Escape', 'End', 'Enter');
	expect(driver.words()).toContain('Nouvelles de Mr Yves Ateba : Téléviseur Hisense 32 pouces');
	return driver;
};

const lastContact = (driver: NotebookDriver) => Object.values(driver.book().contacts).at(-1);
const lastProblem = (driver: NotebookDriver) => Object.values(driver.book().problems).at(-1);

describe('the satisfaction visit', () => {
	it('asks five things, and says that all is well as long as nothing else is said', async () => {
		const driver = await askedAteba();
		for (const [check, said] of [
			['Livré comme proposé', 'oui'],
			['Fonctionne', 'oui'],
			["Sait s'en servir", 'oui'],
			['Est satisfait', 'oui'],
			["A besoin d'aide", 'non'],
		] as const)
			expect(driver.row(check)).toContain(said);
		expect(driver.words()).toContain('Tout va bien.');
	});

	it('all is well: one key, and it is told on the morning', async () => {
		const driver = await askedAteba();
		await driver.press('Enter');
		expect(driver.words()).toContain('Noté : tout va bien chez Mr Yves Ateba.');
		expect(driver.row('satisfaction :')).toContain('satisfaction : Tout va bien');
		expect(lastContact(driver)?.answer).toEqual({ on: today, said: 'fine', noTo: [] });
	});

	it('one no opens a problem, named by it unless more is said, with the usual day', async () => {
		const driver = await askedAteba();
		await driver.press('Tab', 'n');
		expect(driver.row('Le problème')).toContain('ne fonctionne pas');
		expect(driver.words()).toContain('Problème à régler le 25 novembre : ne fonctionne pas');
		await driver.press('Enter');
		expect(driver.words()).toContain('Noté : problème de Mr Yves Ateba à régler.');
		expect(lastProblem(driver)).toEqual({
			id: expect.any(String),
			customerId: 'demo-ateba',
			saleId: 'demo-ateba-tele',
			productId: 'demo-televiseur',
			sort: 'works',
			what: 'ne fonctionne pas',
			openedOn: today,
			dueOn: '2026-11-25',
		});
		expect(driver.row('PROBLÈME À RÉGLER')).toBe('PROBLÈME À RÉGLER 2');
		expect(driver.row('ne fonctionne pas')).toContain('à régler le 25/11');
		expect(lastContact(driver)?.answer).toMatchObject({ said: 'problem', noTo: ['works'] });
	});

	it('several: the gravest is its sort, all are its name; his own words and day are kept', async () => {
		const driver = await askedAteba();
		await driver.press('Tab', 'Tab', 'n', 'Tab', 'n', 'Tab', 'o');
		expect(driver.words()).toContain("ne sait pas s'en servir, pas satisfait, a besoin d'aide");
		await driver.press('Tab');
		await driver.type("L'image saute");
		await driver.press('Tab');
		await driver.type('demain');
		await driver.press('Enter');
		expect(lastProblem(driver)).toMatchObject({
			sort: 'knows-how',
			what: "L'image saute",
			dueOn: '2026-11-24',
		});
		const { noTo } = lastContact(driver)?.answer ?? {};
		expect(noTo).toEqual(['knows-how', 'satisfied', 'needs-no-help']);
	});

	it('a day that is over is refused beside its field, and nothing typed is lost', async () => {
		const driver = await askedAteba();
		const before = driver.book();
		await driver.press('n', 'Shift+Tab');
		await driver.type('hier');
		await driver.press('Enter');
		expect(driver.words()).toContain("Le 22 novembre n'est pas un jour à venir.");
		expect(driver.row('À régler le')).toContain('hier');
		expect(driver.book()).toBe(before);
	});

	it('asked by word of mouth, before any message: the visit is done and answered', async () => {
		const driver = await beforeAteba();
		await driver.press('e', 'Enter');
		expect(lastContact(driver)).toMatchObject({
			kind: 'satisfaction',
			channel: 'call',
			productId: 'demo-televiseur',
			answer: { said: 'fine' },
		});
		expect(driver.morning().relances.map(({ subject }) => subject)).not.toContain(
			'satisfaction:demo-ateba-tele',
		);
	});

	it('the third time the same with one product is told, and how many others may have it', async () => {
		const bought = demoShop(today, 'fr');
		const ids = {
			today,
			newId: (() => {
				let n = 0;
				return () => `same-${++n}`;
			})(),
		};
		const tele = 'demo-televiseur';
		const twice = ['demo-paul', 'demo-jeanne'].reduce(
			(book, customerId) =>
				applyChanges(
					book,
					read(
						openProblem(
							book,
							{ customerId, productId: tele, sort: 'works', what: 'écran noir' },
							ids,
						),
					).changes,
				),
			bought,
		);
		const driver = await beforeAteba(twice);
		await driver.press('e', 'Tab', 'n', 'Enter');
		expect(driver.words()).toContain(
			'Troisième fois : « ne fonctionne pas » avec Téléviseur Hisense 32 pouces.',
		);
		expect(driver.words()).toMatch(/Le même souci chez 3 clients avec Téléviseur .* Entrée oui/);
		await driver.press('Escape');
		// His own row is the last of the problems: they are in the order of their days.
		await driver.press('Escape', 'Home');
		const { relances } = driver.morning();
		await driver.go(
			relances.findLastIndex(({ kind }) => kind === 'problem'),
			'Down',
		);
		await driver.press('Enter', 's');
		expect(driver.words()).toMatch(
			/3 clients : « ne fonctionne pas »\. Autres acheteurs à prévenir : \d+\./,
		);
		expect(driver.words()).toContain('23/11 Mr Yves Ateba : ne fonctionne pas');
	});
});
