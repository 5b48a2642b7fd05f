import { describe, expect, it } from 'vitest';
import { type NotebookDriver, openDriver } from '../support/notebook-driver.tsx';
import { sceneOf } from './scenes.ts';

/** The form that closes the shop, from the settings. */
const toClose = (): Promise<NotebookDriver> => sceneOf('to close').open();

const closed = (driver: NotebookDriver) =>
	driver.book().settings.closedDays.map(({ day, what }) => [day, what]);

const lastTyped = async (driver: NotebookDriver, texts: readonly string[]): Promise<void> => {
	for (const text of texts) {
		if (text !== '') await driver.type(text);
		await driver.press('Enter');
	}
};

describe('the closed days', () => {
	it('are none at first, and it is said how to add one', async () => {
		const driver = await sceneOf('no closed day').open();
		expect(driver.row('Aucun jour fermé.')).toContain('(touche a)');
	});

	it('one is typed like any day, with its reason, and read back', async () => {
		const driver = await toClose();
		await driver.type('25/12');
		expect(driver.row('vendredi')).toBe('vendredi 25 décembre 2026');
		await lastTyped(driver, ['', '', 'Noël']);
		expect(driver.row('Enregistré')).toBe('Enregistré : fermé le 25 décembre.');
		expect(driver.chosen()).toMatch(/^vendredi 25 décembre 2026 +Noël$/);
		expect(closed(driver)).toEqual([['2026-12-25', 'Noël']]);
	});

	it('several are typed at once', async () => {
		const driver = await toClose();
		await lastTyped(driver, ['24/12', '2/1/27', '']);
		expect(driver.row('Enregistré')).toBe('Enregistré : fermé du 24 décembre au 2 janvier 2027.');
		expect(closed(driver)).toHaveLength(10);
	});

	it('hold the messages of the day', async () => {
		const driver = await toClose();
		await lastTyped(driver, ['24/11', '', '']);
		driver.onDay('2026-11-24');
		await driver.looks();
		await driver.press('Escape', 'Escape', 'Escape', 't');
		expect(driver.words()).toContain('jour de repos');
	});

	it('one is taken out, and u puts it back', async () => {
		const driver = await sceneOf('the closed days').open();
		await driver.press('Down', 'x');
		expect(driver.row('Enregistré')).toBe('Enregistré : ouvert le 25 décembre (u pour annuler).');
		expect(closed(driver)).toHaveLength(9);
		await driver.press('u', 'Enter');
		expect(closed(driver)).toHaveLength(10);
	});

	it('those gone by are marked, and the list opens on the first to come', async () => {
		const before = await sceneOf('the closed days').open();
		const driver = await sceneOf('no closed day').open({
			book: before.book(),
			today: '2026-12-30',
		});
		expect(driver.chosen()).toMatch(/^mercredi 30 décembre 2026/);
		expect(driver.row('mardi 29 décembre')).toMatch(/Fêtes \(passé\)$/);
	});

	it('there is nothing to take out of an empty list', async () => {
		const driver = await sceneOf('no closed day').open();
		const before = driver.row('Aucun jour fermé.');
		await driver.press('x');
		expect(driver.row('Aucun jour fermé.')).toBe(before);
		expect(closed(driver)).toEqual([]);
	});
});

describe('a closed day', () => {
	it.each([
		['', 'Il manque un jour.'],
		['   ', 'Il manque un jour.'],
		['x'.repeat(300), "n'est pas un jour."],
		['-1', "« -1 » n'est pas un jour."],
		['0', "Le jour « 0 » n'existe pas dans le calendrier."],
		['1e9', "« 1e9 » n'est pas un jour."],
		['12,5', "« 12,5 » n'est pas un jour."],
		['31/2', "Le jour « 31/2 » n'existe pas dans le calendrier."],
		['25/12/1970', 'est hors du cahier, qui va de 2000 à 2099.'],
		['25/12/2100', 'est hors du cahier, qui va de 2000 à 2099.'],
		['👍', "« 👍 » n'est pas un jour."],
		['عيد الميلاد', "n'est pas un jour."],
	])('is not %j', async (typed, said) => {
		const driver = await toClose();
		if (typed !== '') await driver.paste(typed);
		await driver.press('Enter');
		expect(driver.words()).toContain(said);
		expect(closed(driver)).toEqual([]);
	});

	it.each([
		['of the past', ['20/11/26', '', ''], "Le 20 novembre n'est pas un jour à venir."],
		['that ends before it begins', ['25/12', '24/12', ''], 'Le 24 décembre vient avant'],
		['of a whole season', ['1/12', '1/3/27', ''], "91 jours d'un coup, c'est trop"],
	])('%s is refused, and what was typed stays', async (_what, texts, said) => {
		const driver = await toClose();
		await lastTyped(driver, texts);
		expect(driver.words()).toContain(said);
		expect(driver.row('Jour ')).toContain(texts[0]);
		expect(closed(driver)).toEqual([]);
	});

	it('twice is refused', async () => {
		const driver = await toClose();
		await lastTyped(driver, ['25/12', '', 'Noël']);
		await driver.press('a');
		await lastTyped(driver, ['25/12', '', '']);
		expect(driver.words()).toContain('Le 25 décembre est déjà dans la liste.');
	});

	it('half-typed is offered again', async () => {
		const driver = await toClose();
		await driver.type('25/12');
		await driver.press('Escape', 'a');
		expect(driver.row('> Jour')).toMatch(/25\/12$/);
	});
});

it('a day written by hand without a reason is listed', async () => {
	const { book } = await sceneOf('the closed days')
		.open()
		.then(driver => ({ book: driver.book() }));
	const [first] = book.settings.closedDays;
	if (first === undefined) throw new Error('no closed day');
	const closedDays = [{ day: first.day }];
	const driver = openDriver({ book: { ...book, settings: { ...book.settings, closedDays } } });
	await driver.press('r', 'f');
	await driver.type('fermes');
	await driver.press('Enter');
	expect(driver.chosen()).toMatch(/ 1 jour à venir$/);
	await driver.press('Enter');
	expect(driver.chosen()).toBe('jeudi 24 décembre 2026');
});
