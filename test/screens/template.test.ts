import { describe, expect, it } from 'vitest';
import { emptyBook } from '../../source/book/book.ts';
import { type NotebookDriver, type Opening, openDriver } from '../support/notebook-driver.tsx';

/** The settings, the messages named so alone. */
const openList = async (words: string, opening: Opening = {}): Promise<NotebookDriver> => {
	const driver = openDriver(opening);
	await driver.press('r', 'f');
	await driver.type(words);
	await driver.press('Enter');
	return driver;
};

/** The first message of payment, in a window where all of it is seen. */
const openEditor = async (opening: Opening = {}): Promise<NotebookDriver> => {
	const driver = await openList('paiement premier', opening);
	await driver.press('Enter');
	return driver;
};

const retyped = async (driver: NotebookDriver, text: string): Promise<void> => {
	await driver.press('Ctrl+U');
	if (text !== '') await driver.paste(text);
};

const own = (driver: NotebookDriver) => driver.book().settings.templates.fr?.['payment.friendly'];

const code = (driver: NotebookDriver): string => driver.row('Code QR');

describe('the texts of the messages', () => {
	it('are listed in plain words with the settings, each as it was shipped at first', async () => {
		const driver = await openList('textes messages', { columns: 80, rows: 40 });
		expect(driver.row('Paiement : rappel  ')).toMatch(/ d'origine$/);
		expect(driver.row('Livraison : en retard, avec excuses')).toMatch(/ d'origine$/);
	});

	it('one is written his own way, kept, and what the next customer gets', async () => {
		const driver = await openEditor();
		await retyped(driver, 'Cher {customer}, il reste {amount}.\rMerci, {shop}');
		await driver.press('Escape');
		expect(driver.row('Texte gardé')).toBe('Texte gardé : Paiement : premier message.');
		expect(driver.chosen()).toMatch(/ le vôtre +modifié$/);
		expect(own(driver)?.text).toEqual(['Cher {customer}, il reste {amount}.', 'Merci, {shop}']);
		const paul = driver.morning().relances.find(({ message }) => message.includes('Mr Paul'));
		expect(paul?.message).toBe('Cher Mr Paul, il reste 25 000 FCFA.\nMerci, Boutique Moussa');
	});

	it('Tab goes to the short form and back, and both are kept', async () => {
		const driver = await openEditor();
		await driver.press('Tab');
		expect(driver.row('Forme courte (petite fenêtre)')).not.toBe('');
		await retyped(driver, '{customer} : {amount}');
		await driver.press('Tab');
		expect(driver.row('Texte entier')).not.toBe('');
		await driver.press('Escape');
		expect(own(driver)?.short).toEqual(['{customer} : {amount}']);
		expect(own(driver)?.text[0]).toBe('Bonjour {customer},');
	});

	it('left untouched, nothing is written', async () => {
		const driver = await openEditor();
		await driver.press('Tab', 'PageDown', 'Escape');
		expect(own(driver)).toBeUndefined();
		expect(driver.chosen()).toMatch(/ d'origine$/);
	});

	it('Ctrl+R brings the shipped text back, in the editor and in the list', async () => {
		const driver = await openEditor();
		await retyped(driver, 'Bonjour');
		await driver.press('Ctrl+R', 'Escape');
		expect(own(driver)).toBeUndefined();
		await driver.press('Enter');
		await retyped(driver, 'Bonjour');
		await driver.press('Escape', 'Ctrl+R');
		expect(driver.row("Texte d'origine remis")).not.toBe('');
		expect(own(driver)).toBeUndefined();
	});

	it('u takes back the last text that was kept', async () => {
		const driver = await openEditor();
		await retyped(driver, 'Bonjour {customer}');
		await driver.press('Escape', 'u', 'Enter');
		expect(own(driver)).toBeUndefined();
	});
});

describe('the preview', () => {
	it('is what a real customer of the book would read, at each key', async () => {
		const driver = await openEditor({ columns: 100, rows: 30 });
		for (let page = 0; page < 60 && !driver.text().includes('Aperçu : Mr Paul'); page++)
			await driver.press('PageDown');
		await retyped(driver, '{customer} doit {amount} pour {product} à {shop}');
		expect(driver.words()).toContain('Mr Paul doit 25 000 FCFA pour Tablette Samsung');
	});

	it('goes to another customer and back', async () => {
		const driver = await openEditor();
		const first = driver.row('Aperçu');
		await driver.press('PageDown');
		const second = driver.row('Aperçu');
		expect(second).not.toBe(first);
		await driver.press('PageUp');
		expect(driver.row('Aperçu')).toBe(first);
		await driver.press('PageUp', 'PageDown');
		expect(driver.row('Aperçu')).toBe(first);
	});

	it('of several purchases lists them', async () => {
		const driver = await openList('premier plusieurs');
		await driver.press('Enter');
		expect(driver.text()).toMatch(/│ - Imprimante Canon\s: 35\s000\sFCFA/);
	});

	it('of the stock alert is about a product, and has no code', async () => {
		const driver = await openList('stock bas');
		await driver.press('Enter');
		expect(driver.row('Ce message est pour vous')).not.toBe('');
		expect(driver.row('│ Stock bas')).toMatch(/Stock bas : \*.+\*$/);
	});

	it('of an empty book is made up, and says so', async () => {
		const empty = emptyBook('fr');
		const shop = { ...empty.settings.shop, name: 'Chez Awa' };
		const driver = await openEditor({
			book: { ...empty, settings: { ...empty.settings, shop } },
		});
		expect(driver.row('Aperçu : exemple inventé')).not.toBe('');
		expect(driver.row('│ Il reste')).toMatch(/\*25\s000\sFCFA\*\.$/);
		await driver.press('PageDown');
		expect(driver.row('Aperçu : exemple inventé')).not.toBe('');
	});
});

describe("the code's size", () => {
	it('is told as it is written, with the windows it fits', async () => {
		const driver = await openEditor();
		await retyped(driver, 'Bonjour');
		// 32 bytes of link and 7 of text: version 3 holds 53, version 2 only 32.
		expect(code(driver)).toBe(
			'Code QR : version 3, 31 x 16. Tient en 80x24 oui, 100x30 oui, 120x40 oui.',
		);
		await retyped(driver, 'a'.repeat(123));
		// 155 bytes: one more than version 7 holds.
		expect(code(driver)).toBe(
			'Code QR : version 8, 51 x 26. Tient en 80x24 non, 100x30 oui, 120x40 oui.',
		);
		await driver.press('Backspace');
		expect(code(driver)).toBe(
			'Code QR : version 7, 47 x 24. Tient en 80x24 oui, 100x30 oui, 120x40 oui.',
		);
		await retyped(driver, 'é'.repeat(600));
		expect(driver.row('Trop long pour un code QR.')).not.toBe('');
	});
});

describe('a fault', () => {
	it.each([
		['Bonjour {client}', "Le champ {client} n'existe pas ici."],
		['Bonjour {customer', 'Une accolade est seule ou double.'],
		['Bonjour {{customer}}', 'Une accolade est seule ou double.'],
		['Bonjour {}', "Le champ {} n'existe pas ici."],
		['', 'Le message est vide.'],
		['   \r ', 'Le message est vide.'],
		['x'.repeat(2001), 'Ce texte a 2001 caractères. Le plus long en a 2000.'],
	])('%j is told at once, is not kept, and waits as a draft', async (text, said) => {
		const driver = await openEditor();
		await retyped(driver, text);
		expect(driver.words()).toContain(said);
		await driver.press('Escape');
		expect(driver.words()).toContain('Pas encore gardé.');
		expect(driver.words()).toContain('Votre brouillon vous attend ici.');
		expect(driver.chosen()).toMatch(/ brouillon à finir/);
		expect(own(driver)).toBeUndefined();
		await driver.press('Escape', 'r', 'f');
		await driver.type('paiement premier');
		await driver.press('Enter', 'Enter');
		expect(driver.words()).toContain(said);
		await driver.press('Ctrl+R', 'Escape');
		expect(driver.chosen()).toMatch(/ d'origine$/);
	});

	it('in the form that is not seen is told with its name', async () => {
		const driver = await openEditor();
		await driver.press('Tab');
		await retyped(driver, '{prix}');
		await driver.press('Tab');
		expect(driver.words()).toContain("Forme courte. Le champ {prix} n'existe pas ici.");
	});

	it('escape sequences are not written', async () => {
		const driver = await openEditor();
		await retyped(driver, 'a\x1b]0;titre\x07b\u202ec\u009b31md');
		await driver.press('Escape');
		expect(own(driver)?.text.join('')).toMatch(/^[ -~]+$/);
	});

	it('emoji and Arabic are kept', async () => {
		const driver = await openEditor();
		await retyped(driver, 'شكرا {customer} 👍');
		await driver.press('Escape');
		expect(own(driver)?.text).toEqual(['شكرا {customer} 👍']);
	});
});

describe('a text that a hand wrote in the book', () => {
	const withTemplates = (templates: Record<string, { text: string[] }>) => {
		const book = openDriver().book();
		return { ...book, settings: { ...book.settings, templates: { fr: templates } } };
	};

	it('with a fault is marked, told why, and opened as it stands', async () => {
		const book = withTemplates({ 'payment.friendly': { text: ['Cher {client}'] } });
		const driver = await openList('paiement premier', { book });
		expect(driver.chosen()).toMatch(/ à corriger +modifié$/);
		expect(driver.words()).toContain("le champ {client} n'existe pas");
		await driver.press('Enter');
		expect(driver.row('Cher {client}')).not.toBe('');
		await retyped(driver, 'Cher {customer}');
		await driver.press('Escape');
		expect(own(driver)?.text).toEqual(['Cher {customer}']);
	});

	it('for a message that there is not is listed, and taken out', async () => {
		const book = withTemplates({ 'payment.rude': { text: ['Payez !'] } });
		const driver = await openList('rude', { book });
		expect(driver.chosen()).toMatch(/^« payment.rude » +inconnu/);
		await driver.press('Enter');
		expect(driver.words()).toContain('Aucun message ne porte ce nom');
		await driver.press('Ctrl+R');
		expect(driver.row('Texte enlevé')).toBe('Texte enlevé : « payment.rude ».');
		expect(driver.book().settings.templates.fr).toEqual({});
	});
});
