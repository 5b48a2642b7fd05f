import { describe, expect, it } from 'vitest';
import { francs } from '../../source/book/money.ts';
import type { Settings } from '../../source/book/settings.ts';
import { type NotebookDriver, type Opening, openDriver } from '../support/notebook-driver.tsx';

/** The settings, those whose words begin like these alone. */
const openSettings = async (words: string, opening: Opening = {}): Promise<NotebookDriver> => {
	const driver = openDriver(opening);
	await driver.press('r', 'f');
	await driver.type(words);
	await driver.press('Enter');
	return driver;
};

/** Where that setting is changed. */
const changing = async (words: string, opening: Opening = {}): Promise<NotebookDriver> => {
	const driver = await openSettings(words, opening);
	await driver.press('Enter');
	return driver;
};

const settingsOf = (driver: NotebookDriver): Settings => driver.book().settings;

describe('the settings', () => {
	it('are opened by r, under their headings, each with its value and its unit', async () => {
		const driver = openDriver({ columns: 80, rows: 100 });
		await driver.press('r');
		expect(driver.row('Les réglages')).toBe('Les réglages');
		const headings = driver.rows().filter(row => /^ [A-ZÀ-Þ][A-ZÀ-Þ ]+$/.test(row));
		expect(headings.map(row => row.trim())).toEqual([
			'LA BOUTIQUE',
			'LES JOURS DES MESSAGES',
			'RECOUVREMENT',
			'AGIOS',
			'LIVRAISON',
			'RENOUVELLEMENT',
			'SATISFACTION',
			'COURTOISIE',
			'STOCK',
			'CRÉDIT',
			'ARCHIVES ET SAUVEGARDES',
			'LES TEXTES DES MESSAGES',
		]);
		expect(driver.row('Paiement attendu')).toMatch(/^Paiement attendu, après la vente +7 jours$/);
		expect(driver.row('Pour un achat de')).toMatch(/ 5 000 FCFA$/);
		expect(driver.row('Dette qui avertit')).toMatch(/ sans limite$/);
		expect(driver.row("Seuil d'alerte")).toMatch(/ 2 pièces$/);
		expect(driver.row('Taux par mois')).toMatch(/ 1 %$/);
	});

	it('say what the chosen one is for, its bounds and its usual value', async () => {
		const driver = await openSettings('rappel apres');
		expect(driver.row('Le deuxième message')).not.toBe('');
		expect(driver.row('De 1 à')).toBe("De 1 à 14 jours. D'origine : 7 jours.");
	});

	it('one is changed, marked, told, and follows at once in the relances', async () => {
		const driver = await changing('paiement attendu');
		expect(driver.row('> Nouvelle valeur')).toMatch(/7$/);
		expect(driver.row('Entrée')).toBe('Entrée garder  Échap retour  F1 aide');
		await driver.retype('10');
		expect(driver.row('10 jours')).toBe('10 jours');
		await driver.press('Enter');
		expect(driver.row('Réglage gardé')).toBe(
			'Réglage gardé. Paiement attendu, après la vente : 10 jours.',
		);
		expect(driver.chosen()).toMatch(/ 10 jours +modifié$/);
		expect(settingsOf(driver).payment.afterDays).toBe(10);
	});

	it('Ctrl+R gives the usual value back, and the mark goes', async () => {
		const driver = await changing('paiement attendu');
		await driver.retype('10');
		await driver.press('Enter', 'Ctrl+R');
		expect(driver.chosen()).toMatch(/ 7 jours$/);
		expect(settingsOf(driver).payment.afterDays).toBe(7);
	});

	it("Ctrl+R says why the shop's own name has no usual value", async () => {
		const driver = await openSettings('nom boutique');
		await driver.press('Ctrl+R');
		expect(driver.row("Ce réglage est le vôtre : il n'a pas de valeur d'origine.")).not.toBe('');
		expect(settingsOf(driver).shop.name).toBe('Boutique Moussa');
	});

	it('u undoes the last change', async () => {
		const driver = await changing('paiement attendu');
		await driver.retype('10');
		await driver.press('Enter', 'u', 'Enter');
		expect(settingsOf(driver).payment.afterDays).toBe(7);
	});

	it('Escape leaves the setting as it was, and what was typed is offered again', async () => {
		const driver = await changing('paiement attendu');
		await driver.retype('12');
		await driver.press('Escape');
		expect(driver.chosen()).toMatch(/ 7 jours$/);
		await driver.press('Enter');
		expect(driver.row('> Nouvelle valeur')).toMatch(/12$/);
	});

	it('what nobody finds is said, and Escape shows them all again', async () => {
		const driver = await openSettings('zzz');
		expect(driver.row('Rien ne ressemble à « zzz ».')).not.toBe('');
		await driver.press('Enter', 'Ctrl+R', 'f', 'Escape');
		expect(driver.row('> Nom de la boutique')).not.toBe('');
	});

	it('Escape goes back to the morning', async () => {
		const driver = openDriver();
		await driver.press('r', 'Escape');
		expect(driver.row('RECOUVREMENT')).toMatch(/^RECOUVREMENT \d/);
	});

	it('in a narrow window say with a star what was changed', async () => {
		const driver = await changing('seuil');
		await driver.retype('5');
		await driver.press('Enter');
		await driver.resize(40, 15);
		expect(driver.chosen()).toMatch(/^Seuil d'alerte +5 pièces {2}\*$/);
	});

	it('use the room of a large window', async () => {
		const driver = openDriver({ columns: 200, rows: 60 });
		await driver.press('r');
		expect(driver.row('Demander une copie')).toMatch(/ 7 jours$/);
	});
});

const notDays = 'Écrivez un nombre entier de jours, de 0 à 365.';

describe('a number of days', () => {
	it.each([
		'',
		'   ',
		'x'.repeat(300),
		'-1',
		'1e9',
		'12,5',
		'31/2',
		'1/1/1970',
		'1/1/2100',
		'👍',
		'سبعة أيام',
		'7\n8',
		'\x1b[31m7',
	])('%j is refused, with what would do, and stays', async typed => {
		const driver = await changing('paiement attendu');
		await driver.press('Ctrl+U');
		if (typed !== '') await driver.paste(typed);
		await driver.press('Enter');
		const isTaken = typed === '\x1b[31m7';
		expect(driver.words().includes(notDays)).toBe(!isTaken);
		expect(settingsOf(driver).payment.afterDays).toBe(7);
	});

	it('0 is taken where it means something', async () => {
		const driver = await changing('paiement attendu');
		await driver.retype('0');
		await driver.press('Enter');
		expect(settingsOf(driver).payment.afterDays).toBe(0);
	});

	it('0 is refused where it would mean nothing', async () => {
		const driver = await changing('rappel apres');
		await driver.retype('0');
		await driver.press('Enter');
		expect(driver.row('Écrivez un nombre entier de jours, de 1 à 14.')).not.toBe('');
		expect(settingsOf(driver).payment.reminderAfterDays).toBe(7);
	});

	it('what the rules look back on stays in the book', async () => {
		const driver = await changing('sous main');
		expect(driver.row('De 90 à 730 jours.')).not.toBe('');
		await driver.retype('60');
		await driver.press('Enter');
		expect(driver.row('Écrivez un nombre entier de jours, de 90 à 730.')).not.toBe('');
	});
});

describe('an amount', () => {
	it.each([
		['50k', 50_000, '50 000 FCFA'],
		['0', 0, 'sans limite'],
		['999 999 999', 999_999_999, '999 999 999 FCFA'],
	])('%j is read back as %s', async (typed, amount, said) => {
		const driver = await changing('dette');
		await driver.retype(typed);
		expect(driver.row(said)).not.toBe('');
		await driver.press('Enter');
		expect(settingsOf(driver).credit.limit).toBe(francs(amount));
	});

	it.each([
		['', 'Il manque un montant.'],
		['-1', '« -1 » est négatif.'],
		['12,5', '« 12,5 » peut se lire de plusieurs façons.'],
		['1e9', "« 1e9 » n'est pas un montant."],
		['1000000000', '« 1000000000 » est trop grand.'],
		['👍', "« 👍 » n'est pas un montant."],
	])('%j is refused: %s', async (typed, said) => {
		const driver = await changing('dette');
		await driver.retype(typed);
		await driver.press('Enter');
		expect(driver.words()).toContain(said);
		expect(settingsOf(driver).credit.limit).toBe(0);
	});
});

describe("the shop's name", () => {
	it('is changed, and heads the screen', async () => {
		const driver = await changing('nom boutique');
		await driver.retype('Chez Moussa & Fils 👍');
		await driver.press('Enter');
		expect(driver.rows()[0]).toMatch(/^ Chez Moussa & Fils 👍/);
	});

	it.each([
		['', 'Il manque un nom.'],
		['   ', 'Il manque un nom.'],
		['x'.repeat(301), 'Ce texte a 301 caractères.'],
	])('is not %j', async (typed, said) => {
		const driver = await changing('nom boutique');
		await driver.press('Ctrl+U');
		if (typed !== '') await driver.paste(typed);
		await driver.press('Enter');
		expect(driver.words()).toContain(said);
		expect(settingsOf(driver).shop.name).toBe('Boutique Moussa');
	});

	it('pasted on several lines is one line, its escape sequences gone', async () => {
		const driver = await changing('nom boutique');
		await driver.press('Ctrl+U');
		await driver.paste('Chez\r\nMoussa\x1b]0;titre\x07');
		await driver.press('Enter');
		expect(settingsOf(driver).shop.name).toMatch(/^Chez Moussa[^\x00-\x1f]*$/);
	});
});

describe("the shop's phone", () => {
	it('may be taken out', async () => {
		const driver = await changing('telephone boutique');
		await driver.retype('');
		await driver.press('Enter');
		expect('phone' in settingsOf(driver).shop).toBe(false);
		expect(driver.chosen()).toMatch(/ aucun$/);
	});

	it('may be of another country', async () => {
		const driver = await changing('telephone boutique');
		await driver.retype('+33 6 12 34 56 78');
		await driver.press('Enter');
		expect(settingsOf(driver).shop.phone).toBe('+33612345678');
	});

	it.each([
		['67700000a', "« 67700000a » n'est pas un numéro de téléphone."],
		['677000001/699000002', 'contient deux numéros'],
		['77000001', '« 77000001 » a 8 chiffres'],
		['999999999', "n'existe pas"],
	])('is not %j', async (typed, said) => {
		const driver = await changing('telephone boutique');
		await driver.retype(typed);
		await driver.press('Enter');
		expect(driver.words()).toContain(said);
		expect(settingsOf(driver).shop.phone).toBe('+237677000000');
	});
});

describe('the country and the zone', () => {
	it('the country says how a bare number is read', async () => {
		const driver = await changing('pays');
		await driver.retype('fr');
		await driver.press('Enter');
		expect(settingsOf(driver).shop.country).toBe('FR');
		await driver.press('f', 'Escape', 'Up', 'Up', 'Up', 'Down', 'Enter');
		await driver.retype('06 12 34 56 78');
		await driver.press('Enter');
		expect(settingsOf(driver).shop.phone).toBe('+33612345678');
	});

	it.each(['', 'Cameroun', 'ZZ', '12', 'ك'])('%j is no country', async typed => {
		const driver = await changing('pays');
		await driver.retype(typed);
		await driver.press('Enter');
		expect(driver.words()).toContain("n'est pas un pays connu");
		expect(settingsOf(driver).shop.country).toBe('CM');
	});

	it('the zone is one that the machine knows', async () => {
		const driver = await changing('fuseau');
		await driver.retype('Europe/Paris');
		await driver.press('Enter');
		expect(settingsOf(driver).shop.zone).toBe('Europe/Paris');
		await driver.press('Ctrl+R');
		expect(settingsOf(driver).shop.zone).toBe('Africa/Douala');
	});

	it.each(['', 'Douala', 'Africa/Bafoussam', '+1', '👍'])('%j is no zone', async typed => {
		const driver = await changing('fuseau');
		await driver.retype(typed);
		await driver.press('Enter');
		expect(driver.words()).toContain("n'est pas un fuseau horaire connu");
		expect(settingsOf(driver).shop.zone).toBe('Africa/Douala');
	});
});

describe('the language', () => {
	it('is that of the screens and of the messages at once', async () => {
		const driver = await changing('langue');
		await driver.press('Down', 'Enter');
		expect(driver.row('Setting kept')).toBe('Setting kept. Language: English.');
		expect(settingsOf(driver).shop.language).toBe('en');
		await driver.press('Escape');
		expect(driver.row('PAYMENT')).not.toBe('');
		expect(driver.morning().relances[1]?.message).toMatch(/^Hello/);
	});

	it('asked for on the line stays that of the screens', async () => {
		const driver = await changing('langue', { language: 'fr' });
		await driver.press('Down', 'Enter');
		expect(driver.row('Réglage gardé')).toBe('Réglage gardé. Langue : English.');
	});
});

/** The day of the week the cursor is on, with its mark. */
const day = (driver: NotebookDriver): string => driver.row('> [').replace('> ', '');

describe('the days of rest', () => {
	it('are ticked and unticked, each kept at once', async () => {
		const driver = await changing('repos');
		expect(day(driver)).toBe('[x] dimanche');
		await driver.press('Up', 'Enter');
		expect(day(driver)).toBe('[x] samedi');
		expect(settingsOf(driver).quietWeekdays).toEqual([0, 6]);
		await driver.press('Down', 'Enter');
		expect(settingsOf(driver).quietWeekdays).toEqual([6]);
		await driver.press('Escape');
		expect(driver.chosen()).toMatch(/ samedi +modifié$/);
	});

	it('are never all seven', async () => {
		const driver = await changing('repos');
		for (let day = 0; day < 6; day++) await driver.press('Up', 'Enter');
		expect(driver.row('Il faut au moins un jour de la semaine')).not.toBe('');
		expect(settingsOf(driver).quietWeekdays).toHaveLength(6);
		expect(day(driver)).toBe('[ ] lundi');
	});
});

describe('settings that a hand wrote', () => {
	it('outside their range are shown as they stand, and can be put right', async () => {
		const book = openDriver().book();
		const payment = { ...book.settings.payment, callAfter: 0 };
		const driver = await changing('messages appel', {
			book: { ...book, settings: { ...book.settings, payment } },
		});
		expect(driver.row('> Nouvelle valeur')).toMatch(/0$/);
		await driver.retype('4');
		await driver.press('Enter');
		expect(driver.chosen()).toMatch(/ 4 messages +modifié$/);
	});
});

it('the history says which setting was changed', async () => {
	const driver = await changing('paiement attendu');
	await driver.retype('10');
	await driver.press('Enter', 'Escape', 'h');
	expect(driver.row('Réglage : Paiement attendu, après la vente')).not.toBe('');
});

it('none is singular in French', async () => {
	const driver = await changing('entre deux messages au meme client');
	await driver.retype('0');
	await driver.press('Enter');
	expect(driver.row('Réglage gardé')).toMatch(/ : 0 jour\.$/);
});
