import { describe, expect, it } from 'vitest';
import { sceneOf } from './scenes.ts';

const asksName = sceneOf("the shop's name");
const asksPhone = sceneOf("the shop's phone");
const asksRest = sceneOf("the shop's days of rest");

describe('the first run', () => {
	it('welcomes, and asks the name of the shop', async () => {
		const driver = await asksName.open();
		expect(driver.row('Bienvenue')).toBe('Bienvenue dans Cahier, le cahier qui sonne.');
		expect(driver.row('Comment')).toBe("Comment s'appelle votre boutique ?");
		expect(driver.row('Entrée')).toBe('Entrée valider  Échap quitter  F1 aide');
	});

	it('then its number and its day of rest, then opens the morning', async () => {
		const driver = await asksName.open();
		await driver.type('Boutique Moussa');
		await driver.press('Enter');
		expect(driver.row('Votre numéro')).toMatch(/^Votre numéro de téléphone \?/);
		await driver.type('677 00 00 01');
		expect(driver.words()).toContain('> 677 00 00 01');
		await driver.press('Enter');
		expect(driver.row('Quel jour')).toBe('Quel jour la boutique est-elle fermée ?');
		expect(driver.row('> ')).toBe('> dimanche');
		expect(driver.row('fermée :')).toBe('fermée : dimanche');
		await driver.press('Enter');
		expect(driver.rows()[0]).toMatch(/^ Boutique Moussa/);
		expect(driver.row('Rien à faire')).not.toBe('');
		expect(driver.book().settings).toMatchObject({
			shop: { name: 'Boutique Moussa', phone: '+237677000001' },
			quietWeekdays: [0],
		});
	});

	it('the number may be passed', async () => {
		const driver = await asksPhone.open();
		await driver.press('Enter', 'Enter');
		expect(driver.rows()[0]).toMatch(/^ Chez Paul/);
		expect(driver.book().settings.shop.phone).toBeUndefined();
	});

	it.each([
		['vendredi', [5], 'fermée : vendredi'],
		['samedi et dimanche', [0, 6], 'fermée : samedi, dimanche'],
		['aucun', [], 'ouverte tous les jours'],
		['', [], 'ouverte tous les jours'],
	])('the day of rest may be %j', async (typed, weekdays, said) => {
		const driver = await asksRest.open();
		await driver.retype(typed);
		expect(driver.row(said)).toBe(said);
		await driver.press('Enter');
		expect(driver.book().settings.quietWeekdays).toEqual(weekdays);
		expect(driver.rows()[0]).toMatch(/^ Chez Paul/);
	});

	it.each([
		['15', "« 15 » n'est pas un jour de la semaine."],
		['demain', "« demain » n'est pas un jour de la semaine."],
		['👍', "« 👍 » n'est pas un jour de la semaine."],
		['الأحد', "n'est pas un jour de la semaine."],
		['lun mar mer jeu ven sam dim', 'Il faut au moins un jour de la semaine'],
	])('a day of rest like %j is refused and stays in the field', async (typed, said) => {
		const driver = await asksRest.open();
		await driver.retype(typed);
		await driver.press('Enter');
		expect(driver.words()).toContain(said);
		expect(driver.words()).toContain(`> ${typed}`);
		expect(driver.book().settings.shop.name).toBe('');
	});

	it('the morning then says what to do next, and with which keys', async () => {
		const driver = await asksRest.open();
		await driver.press('Enter');
		expect(driver.row('Voici par où')).toBe(
			"Aucune vente pour l'instant. Voici par où commencer :",
		);
		expect(driver.row('noter une première vente')).toMatch(/^v /);
		expect(driver.row('régler la boutique')).toMatch(/^r /);
		expect(driver.row('« cahier demo »')).not.toBe('');
		await driver.press('r');
		expect(driver.row('Les réglages')).not.toBe('');
		expect(driver.chosen()).toMatch(/^Nom de la boutique +Chez Paul$/);
	});

	it('says in the other language where the language is changed', async () => {
		const driver = await asksName.open();
		expect(driver.row('English?')).toContain('settings (r)');
		const english = await asksName.open({ language: 'en' });
		expect(english.row('Français ?')).toContain('réglages (r)');
	});

	it.each([
		['', 'Il manque un nom.'],
		['   ', 'Il manque un nom.'],
		['x'.repeat(301), 'Ce texte a 301 caractères. Le plus long en a 300.'],
	])('a name like %j is refused', async (typed, said) => {
		const driver = await asksName.open();
		if (typed !== '') await driver.paste(typed);
		await driver.press('Enter');
		expect(driver.row(said)).toBe(said);
		expect(driver.row('Comment')).toBe("Comment s'appelle votre boutique ?");
	});

	it.each([
		['12', "Le numéro « 12 » n'existe pas. Vérifiez-le chiffre par chiffre."],
		['abc', "« abc » n'est pas un numéro de téléphone."],
		['77000001', '« 77000001 » a 8 chiffres, comme avant 2014.'],
		['677000001/699000002', '« 677000001/699000002 » contient deux numéros.'],
		['999999999', "Le numéro « 999999999 » n'existe pas."],
	])('a number like %j is refused and stays in the field', async (typed, said) => {
		const driver = await asksPhone.open();
		await driver.type(typed);
		await driver.press('Enter');
		expect(driver.words()).toContain(said);
		expect(driver.words()).toContain(`> ${typed}`);
		expect(driver.book().settings.shop.name).toBe('');
	});

	it('Escape goes back one step, and the name is still there', async () => {
		const driver = await asksPhone.open();
		await driver.type('677');
		await driver.press('Escape');
		expect(driver.row('Comment')).toBe("Comment s'appelle votre boutique ?");
		expect(driver.row('> ')).toBe('> Chez Paul');
		await driver.type('e');
		await driver.press('Enter', 'Enter', 'Escape');
		expect(driver.row('Votre numéro')).not.toBe('');
		await driver.press('Enter', 'Enter');
		expect(driver.book().settings.shop.name).toBe('Chez Paule');
	});

	it('Escape at the first question leaves, with nothing written', async () => {
		const driver = await asksName.open();
		await driver.type('Chez Paul');
		await driver.press('Escape');
		expect(driver.hasEnded).toBe(true);
		expect(driver.book().settings.shop.name).toBe('');
	});

	it('F1 shows the keys, and comes back to the question', async () => {
		const driver = await asksName.open();
		await driver.type('Chez');
		await driver.press('F1');
		expect(driver.row('Toutes les touches')).not.toBe('');
		await driver.press('Escape');
		expect(driver.row('> ')).toBe('> Chez');
	});

	it('Escape from the day of rest keeps the number typed before', async () => {
		const driver = await asksPhone.open();
		await driver.type('677000001');
		await driver.press('Enter', 'Escape');
		expect(driver.row('> ')).toBe('> 677 00 00 01');
		await driver.press('Enter', 'Enter');
		expect(driver.book().settings.shop.phone).toBe('+237677000001');
	});

	it('a burst answers no question, and what it wrote waits for a hand', async () => {
		const driver = await asksName.open();
		await driver.scan('Chez Paul\r\r');
		expect(driver.words()).toContain("Comment s'appelle votre boutique ?");
		expect(driver.row('> ')).toBe('> Chez Paul');
		await driver.press('Enter', 'Enter', 'Enter');
		expect(driver.book().settings.shop.name).toBe('Chez Paul');
	});
});
