import { describe, expect, it } from 'vitest';
import type { Customer } from '../../source/book/records.ts';
import { type NotebookDriver, openDriver } from '../support/notebook-driver.tsx';

/** Paul's page, from his relance. */
const paulsPage = async (...keys: readonly string[]): Promise<NotebookDriver> => {
	const driver = openDriver();
	await driver.press('Down', 'Enter', 'c', ...keys);
	return driver;
};

const paul = (driver: NotebookDriver): Customer => {
	const found = driver.book().customers['demo-paul'];
	if (found === undefined) throw new Error('no Paul');
	return found;
};

const fieldNames = [
	'Nom',
	'Téléphone',
	'Autres numéros',
	'Ton',
	'Limite',
	'Conditions acceptées le',
	'Notes',
] as const;
type FieldName = (typeof fieldNames)[number];

/** The form of Paul, its cursor in that field, emptied. */
const editing = async (field: FieldName): Promise<NotebookDriver> => {
	const driver = await paulsPage('m');
	for (let tab = 0; tab < fieldNames.indexOf(field); tab++) await driver.press('Tab');
	if (field !== 'Ton') await driver.press('Ctrl+U');
	return driver;
};

const long = 'x'.repeat(301);

/** What is typed in each field, and what is said of it; an empty sentence where it is taken. */
const typedIn: Readonly<Record<Exclude<FieldName, 'Ton'>, readonly (readonly [string, string])[]>> =
	{
		Nom: [
			['', 'Il manque un nom.'],
			['   ', 'Il manque un nom.'],
			[long, 'Ce texte a 301 caractères. Le plus long en a 300.'],
			['Mme Jeanne', 'Mme Jeanne est déjà un client du cahier.'],
			['-1', ''],
			['👩‍👩‍👧', ''],
			['محمد', ''],
			['\x1b[31mRouge\x1b[0m', ''],
		],
		Téléphone: [
			['', ''],
			['   ', ''],
			[long, "n'est pas un numéro de téléphone."],
			['-1', "n'existe pas."],
			['0', "n'existe pas."],
			['1e9', "n'est pas un numéro de téléphone."],
			['12,5', "n'est pas un numéro de téléphone."],
			['67a', "n'est pas un numéro de téléphone."],
			['677000001 / 699000099', 'contient deux numéros.'],
			[
				'77000001',
				'a 8 chiffres, comme avant 2014. Écrivez 677000001 (mobile) ou 277000001 (fixe).',
			],
			['699000002', 'Le 699 00 00 02 est déjà le numéro de Mme Jeanne.'],
			['+33 6 12 34 56 78', ''],
			['👍', "n'est pas un numéro de téléphone."],
			['٦٧٧٠٠٠٠٠١', "n'est pas un numéro de téléphone."],
		],
		'Autres numéros': [
			['', ''],
			['655000091, 655000092', ''],
			['655000091 ou +33612345678', ''],
			['655000091, 699000002', 'Le 699 00 00 02 est déjà le numéro de Mme Jeanne.'],
			['655000091, abc', "n'est pas un numéro de téléphone."],
			['655000091, 55000092', 'a 8 chiffres, comme avant 2014.'],
			[long, "n'est pas un numéro de téléphone."],
		],
		Limite: [
			['', ''],
			['   ', ''],
			['0', ''],
			['50k', ''],
			['-1', 'est négatif.'],
			['1e9', "n'est pas un montant."],
			['12,5', 'peut se lire de plusieurs façons.'],
			['9999999999', 'est trop grand.'],
			[long, "n'est pas un montant."],
			['👍', "n'est pas un montant."],
		],
		'Conditions acceptées le': [
			['', ''],
			['   ', ''],
			['1/11', ''],
			['hier', ''],
			['24/11/2026', "Le 24 novembre n'est pas encore passé."],
			['demain', "Le 24 novembre n'est pas encore passé."],
			['31/2', "Le jour « 31/2 » n'existe pas dans le calendrier."],
			['1/1/1970', 'Le jour « 1/1/1970 » est hors du cahier'],
			['-1', "« -1 » n'est pas un jour."],
			['12,5', "« 12,5 » n'est pas un jour."],
			['👍', "« 👍 » n'est pas un jour."],
		],
		Notes: [
			['', ''],
			['   ', ''],
			[long, 'Ce texte a 301 caractères. Le plus long en a 300.'],
			['aime le 👍 et محمد', ''],
			['1e9', ''],
		],
	};

const cases = Object.entries(typedIn).flatMap(([field, all]) =>
	all.map(([typed, said]) => [field as FieldName, typed, said] as const),
);

describe('what is typed in the form of a customer', () => {
	it.each(cases.filter(([, , said]) => said !== ''))(
		'%s: %j is refused beside the field, which keeps it',
		async (field, typed, said) => {
			const driver = await editing(field);
			const before = driver.book();
			if (typed !== '') await driver.paste(typed);
			await driver.press('Ctrl+S');
			expect(driver.words()).toContain(said);
			expect(driver.book()).toBe(before);
			expect(driver.text()).toContain('Modifier Mr Paul');
			if (typed.trim() !== '') expect(driver.text()).toContain(typed.slice(-5));
		},
	);

	it.each(cases.filter(([, , said]) => said === ''))('%s: %j is taken', async (field, typed) => {
		const driver = await editing(field);
		if (typed !== '') await driver.paste(typed);
		await driver.press('Ctrl+S');
		expect(driver.text()).toContain('Enregistré : ');
		expect(driver.text()).toContain('HISTORIQUE');
	});

	it('a pasted page of several lines is one line', async () => {
		const driver = await editing('Notes');
		await driver.paste('paie\r\nle samedi\n\nmatin');
		await driver.press('Ctrl+S');
		expect(paul(driver).notes).toBe('paie le samedi matin');
	});
});

describe('a customer edited', () => {
	it('shows every field as it is, and keeps all of it at once', async () => {
		const driver = await paulsPage('m');
		expect(driver.row('Téléphone')).toContain('677 00 00 01');
		await driver.retype('Tonton Paul Kamga');
		await driver.press('Tab', 'Tab');
		await driver.type('655000091, +33612345678');
		expect(driver.text()).toContain('655 00 00 91, +33612345678');
		await driver.press('Tab', 'Right', 'Tab');
		await driver.type('50k');
		expect(driver.text()).toContain('50 000 FCFA');
		await driver.press('Tab');
		await driver.type('1/11');
		expect(driver.words()).toContain('agios possibles sur ses achats à partir du 1er novembre');
		await driver.press('Tab');
		await driver.retype('paie le samedi');
		await driver.press('Enter');
		await driver.waitFor('Enregistré : Tonton Paul Kamga.');
		expect(paul(driver)).toMatchObject({
			title: 'Tonton',
			name: 'Paul Kamga',
			phone: '+237677000001',
			otherPhones: ['+237655000091', '+33612345678'],
			tone: 'firm',
			limit: 50_000,
			termsAcceptedOn: '2026-11-01',
			notes: 'paie le samedi',
		});
		expect(driver.words()).toContain('limite 50 000 FCFA');
		expect(driver.words()).toContain('conditions acceptées le 1er novembre');
		expect(driver.text()).toContain('Notes : paie le samedi');
	});

	it('loses what is emptied', async () => {
		const driver = await paulsPage('m');
		await driver.retype('Paul');
		await driver.press('Tab', 'Ctrl+U', 'Ctrl+S');
		await driver.waitFor('Enregistré : Paul.');
		expect(paul(driver)).not.toHaveProperty('title');
		expect(paul(driver)).not.toHaveProperty('phone');
		expect(driver.rows()[1]).toMatch(/^ Paul +pas de téléphone$/);
	});

	it('half-typed and left with Escape, is offered again', async () => {
		const driver = await paulsPage('n');
		expect(driver.row('Notes')).toContain('> Notes');
		await driver.type(' samedi');
		await driver.press('Escape');
		expect(driver.text()).toContain('HISTORIQUE');
		await driver.press('m');
		expect(driver.row('Notes')).toContain('samedi');
	});

	it('that another window gave a number meanwhile is refused it, with whose it is', async () => {
		const driver = await paulsPage('m', 'Tab');
		await driver.retype('699000002');
		expect(driver.text()).toContain('699 00 00 02');
		await driver.press('Ctrl+S');
		await driver.waitFor('Le 699 00 00 02 est déjà le numéro de Mme Jeanne.');
	});

	it('may be taken back with u', async () => {
		const driver = await paulsPage('m');
		const before = paul(driver);
		await driver.retype('Paul Kamga');
		await driver.press('Ctrl+S', 'u', 'Enter');
		await driver.waitFor("C'est annulé");
		expect(paul(driver)).toEqual(before);
	});
});

describe('a day to remember', () => {
	it('is noted with its day, read back in full', async () => {
		const driver = await paulsPage('f');
		await driver.press('Enter');
		await driver.type('15/3');
		expect(driver.text()).toContain('lundi 15 mars 2027 : un mot chaque année, dans la semaine');
		await driver.press('Enter');
		await driver.waitFor('Noté : date à retenir pour Mr Paul.');
		expect(driver.row('Anniversaire')).toMatch(/15\/03 +Anniversaire$/);
		expect(paul(driver).events).toContainEqual({
			day: '2027-03-15',
			what: 'Anniversaire',
			sort: 'birthday',
		});
	});

	it('of a birthday may have the year of birth', async () => {
		const driver = await paulsPage('f', 'Enter');
		await driver.type('15/3/1987');
		await driver.press('Enter');
		await driver.waitFor('Noté : date à retenir pour Mr Paul.');
		expect(driver.row('Anniversaire')).toMatch(/15\/03 +Anniversaire$/);
		expect(paul(driver).events[0]?.day).toBe('1987-03-15');
	});

	it('of a feast says which one', async () => {
		const driver = await paulsPage('f');
		await driver.type('fête');
		expect(driver.row('Sorte')).toContain('fête');
		await driver.press('Enter');
		await driver.type('Tabaski');
		await driver.press('Enter');
		await driver.type('27/5');
		await driver.press('Enter');
		await driver.waitFor('Noté : date à retenir pour Mr Paul.');
		expect(paul(driver).events[0]).toEqual({ day: '2027-05-27', what: 'Tabaski', sort: 'feast' });
	});

	it('of a birth is a day gone by, and is said once', async () => {
		const driver = await paulsPage('f', 'Right', 'Right', 'Enter');
		await driver.type('Naissance de Junior');
		await driver.press('Enter');
		await driver.type('20/11');
		expect(driver.text()).toContain(
			'vendredi 20 novembre 2026 : félicité une fois, dans la semaine',
		);
		await driver.press('Enter');
		await driver.waitFor('Noté : date à retenir pour Mr Paul.');
		expect(paul(driver).events[0]).toEqual({
			day: '2026-11-20',
			what: 'Naissance de Junior',
			sort: 'birth',
		});
	});

	it('of another sort has no message', async () => {
		const driver = await paulsPage('f', 'Left', 'Enter');
		await driver.type('Retour de voyage');
		await driver.press('Enter');
		await driver.type('28/11');
		expect(driver.text()).toContain('samedi 28 novembre 2026 : à savoir, sans message');
		await driver.press('Enter');
		await driver.waitFor('Noté : date à retenir pour Mr Paul.');
		expect(paul(driver).events[0]).toEqual({ day: '2026-11-28', what: 'Retour de voyage' });
	});

	it.each([
		['', 'Il manque un jour.'],
		['31/2', "Le jour « 31/2 » n'existe pas dans le calendrier."],
		['15/3/1899', 'Le jour « 15/3/1899 » est hors du cahier, qui va de 2000 à 2099.'],
		['15/3/2100', 'Le jour « 15/3/2100 » est hors du cahier'],
		['-1', "« -1 » n'est pas un jour."],
		['1e9', "« 1e9 » n'est pas un jour."],
		['12,5', "« 12,5 » n'est pas un jour."],
		['👍', "« 👍 » n'est pas un jour."],
		[long, "n'est pas un jour."],
	])('%j is no day', async (typed, said) => {
		const driver = await paulsPage('f', 'Right', 'Tab');
		const before = driver.book();
		await driver.type('Fête');
		await driver.press('Tab');
		if (typed !== '') await driver.paste(typed);
		await driver.press('Enter');
		expect(driver.words()).toContain(said);
		expect(driver.row('Quoi')).toContain('Fête');
		expect(driver.book()).toBe(before);
	});

	it('needs to be called something, of 300 characters at most', async () => {
		const driver = await paulsPage('f', 'Right', 'Tab', 'Tab');
		await driver.type('15/3');
		await driver.press('Ctrl+S');
		expect(driver.text()).toContain('Il manque un nom.');
		await driver.paste(long);
		await driver.press('Ctrl+S');
		expect(driver.text()).toContain('Ce texte a 301 caractères.');
	});

	it('is put right from its row, all that was noted standing in the form', async () => {
		const driver = openDriver();
		await driver.press('c', 'f');
		await driver.type('tantie rose');
		await driver.press('Enter', 'Enter', 'Down', 'Down', 'Enter', 'Enter');
		expect(driver.text()).toContain('Corriger une date de Tantie Rose');
		await driver.press('Tab', 'Ctrl+U');
		await driver.type('3/1');
		await driver.press('Enter');
		await driver.waitFor('Corrigé : date de Tantie Rose.');
		const rose = Object.values(driver.book().customers).find(({ name }) => name === 'Rose');
		expect(rose?.events).toEqual([{ day: '2027-01-03', what: 'Anniversaire', sort: 'birthday' }]);
	});

	it('is forgotten with Enter on its row, once confirmed', async () => {
		const driver = openDriver();
		await driver.press('c', 'f');
		await driver.type('tantie rose');
		await driver.press('Enter', 'Enter', 'Down', 'Down');
		expect(driver.chosen()).toMatch(/Anniversaire$/);
		await driver.press('Enter');
		expect(driver.text()).toContain('Tantie Rose, « Anniversaire »');
		await driver.press('Down', 'Enter');
		expect(driver.text()).toContain('Oublier « Anniversaire », le 2 janvier ?');
		await driver.press('Escape', 'Enter', 'Down', 'Enter', 'Enter');
		await driver.waitFor('Noté : date de Tantie Rose oubliée.');
		expect(driver.text()).not.toContain('DATES À RETENIR');
	});
});

describe('what he said, or a service', () => {
	it('is noted for today and told in his history', async () => {
		const driver = await paulsPage('s', 'Enter');
		await driver.type('Cherche un frigo pour décembre');
		await driver.press('Enter');
		expect(driver.text()).toContain('lundi 23 novembre 2026');
		await driver.press('Enter');
		await driver.waitFor('Noté pour Mr Paul.');
		expect(driver.text()).toContain('A dit : Cherche un frigo pour décembre');
		expect(paul(driver).remarks).toEqual([
			{ on: '2026-11-23', what: 'said', text: 'Cherche un frigo pour décembre' },
		]);
	});

	it('may be of a day gone by, never of one to come', async () => {
		const driver = await paulsPage('s', 'Right', 'Enter');
		await driver.type('Colis gardé');
		await driver.press('Enter');
		await driver.type('demain');
		await driver.press('Enter');
		expect(driver.words()).toContain("n'est pas encore passé. Donnez un jour passé");
		expect(driver.row('Quoi')).toContain('Colis gardé');
		await driver.press('Ctrl+U');
		await driver.type('20/11');
		await driver.press('Enter');
		await driver.waitFor('Noté pour Mr Paul.');
		expect(paul(driver).remarks).toEqual([
			{ on: '2026-11-20', what: 'service', text: 'Colis gardé' },
		]);
	});

	it('needs words', async () => {
		const driver = await paulsPage('s', 'Enter', 'Enter');
		expect(driver.text()).toContain('Il manque un nom.');
	});

	const pierres = async () => {
		const driver = openDriver();
		await driver.press('c', 'f');
		await driver.type('tonton pierre');
		await driver.press('Enter', 'Enter');
		while (!driver.chosen().includes('A dit')) await driver.press('Down');
		return driver;
	};
	const remarksOf = (driver: Awaited<ReturnType<typeof pierres>>) =>
		Object.values(driver.book().customers)
			.find(({ name }) => name === 'Pierre')
			?.remarks?.map(({ text }) => text);

	it('is put right from its row', async () => {
		const driver = await pierres();
		await driver.press('Enter', 'Enter', 'Tab', 'Ctrl+U');
		await driver.type('Cherche une pompe solaire');
		await driver.press('Ctrl+S');
		await driver.waitFor('Corrigé : note de Tonton Pierre.');
		expect(remarksOf(driver)).toEqual(["Sac porté jusqu'à la maison", 'Cherche une pompe solaire']);
	});

	it('is forgotten from its row, once confirmed', async () => {
		const driver = await pierres();
		await driver.press('Enter', 'Down', 'Enter');
		expect(driver.text()).toContain('Oublier la note « Cherche une pompe pour son puits » ?');
		await driver.press('Enter');
		await driver.waitFor('Oublié : note de Tonton Pierre.');
		expect(remarksOf(driver)).toEqual(["Sac porté jusqu'à la maison"]);
	});

	it('is in sight when he is at the counter, with what he buys regularly on his page', async () => {
		const driver = openDriver();
		await driver.press('c', 'f');
		await driver.type('tonton pierre');
		await driver.press('Enter', 'Enter');
		expect(driver.text()).toContain("Achète d'habitude : Sac de Riz 25kg tous les 30 jours");
		await driver.press('v');
		expect(driver.text()).toContain('Le 26/10. A dit : Cherche une pompe pour son puits');
		expect(driver.text()).toContain("Le 25/09. Service rendu : Sac porté jusqu'à la maison");
	});
});
