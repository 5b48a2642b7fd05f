import { describe, expect, it } from 'vitest';
import { type NotebookDriver, openDriver } from '../support/notebook-driver.tsx';
import { rowOf, sceneOf } from './scenes.ts';

const lastContact = (driver: NotebookDriver) => Object.values(driver.book().contacts).at(-1);

/** Mr Yves Ateba was asked how his television does, a minute ago. */
const askedAteba = async (): Promise<NotebookDriver> => {
	const driver = openDriver({ columns: 100, rows: 45 });
	await driver.go(rowOf.satisfaction, 'Down');
	await driver.press('Enter', 'Enter', 'Enter', 'Escape', 'End');
	expect(driver.chosen()).toMatch(/^Mr Yves Ateba/);
	await driver.press('Enter');
	return driver;
};

describe('a call', () => {
	it('is proposed after three messages without an answer, with a code that calls', async () => {
		const driver = await sceneOf('a call').open();
		expect(driver.words()).toContain('3 messages sans réponse : mieux vaut appeler.');
		expect(driver.words()).toContain('Scannez pour appeler.');
		expect(await driver.code()).toBe('tel:+237699000010');
	});

	it('asks « Appelé ? », then its outcome', async () => {
		const driver = await sceneOf('a call').open();
		await driver.press('Enter');
		expect(driver.words()).toContain('Appelé ? Entrée oui Échap non');
		await driver.press('Enter');
		expect(lastContact(driver)).toMatchObject({ channel: 'call', customerId: 'demo-fouda' });
		expect(driver.words()).toContain('Noté : appel à Mr Célestin Fouda.');
		expect(driver.words()).toContain('Réponse de Mr Célestin Fouda');
		for (const answer of ['Promet un jour de paiement', 'A répondu', 'Pas de réponse'])
			expect(driver.words()).toContain(answer);
	});

	it('nobody answered: that is written too', async () => {
		const driver = await sceneOf('the outcome of a call').open();
		await driver.press('End', 'Enter');
		expect(lastContact(driver)?.answer).toMatchObject({ said: 'no-answer' });
		expect(driver.row('1/14')).toContain('Mr Paul');
	});

	it('a promise made on the telephone moves the due day', async () => {
		const driver = await sceneOf('the outcome of a call').open();
		await driver.press('Enter');
		expect(driver.words()).toContain('Promet de payer quel jour ?');
		await driver.type('5/12');
		await driver.press('Enter');
		expect(driver.words()).toContain('Noté : Mr Célestin Fouda promet pour le 5 décembre.');
		expect(driver.book().sales['demo-fouda-itel']?.paymentPromises.at(-1)?.day).toBe('2026-12-05');
	});
});

describe('an answer', () => {
	it('to the last message: a promise moves the due day', async () => {
		const driver = await sceneOf('the answers').open();
		expect(driver.words()).toContain('Réponse de Mr Célestin Fouda');
		await driver.press('Enter');
		await driver.type('+7');
		await driver.press('Enter');
		expect(driver.words()).toContain('Noté : Mr Célestin Fouda promet pour le 30 novembre.');
		await driver.press('Escape', 'd');
		expect(driver.row('Mr Célestin Fouda  ')).toMatch(/prévu le 30\/11$/);
	});

	it('a note in his own words', async () => {
		const driver = await sceneOf('a note').open();
		await driver.type('Il passe samedi');
		await driver.press('Enter');
		expect(driver.words()).toContain('Noté : réponse de Mr Célestin Fouda.');
		const answers = Object.values(driver.book().contacts).flatMap(({ answer }) => answer ?? []);
		expect(answers).toContainEqual({ on: '2026-11-23', said: 'answered', note: 'Il passe samedi' });
	});

	it('needs a message first', async () => {
		const driver = await sceneOf('several debts').open();
		await driver.press('e');
		expect(driver.words()).toContain('Aucun message récent à ce client');
	});

	it('from the debts too', async () => {
		const driver = await sceneOf('the debts').open();
		await driver.press('e');
		expect(driver.row('Réponse de')).toBe('Réponse de Mr Célestin Fouda');
	});

	it('Escape leaves it for later', async () => {
		const driver = await sceneOf('the answers').open();
		const before = driver.book();
		await driver.press('Down', 'Escape');
		expect(driver.book()).toBe(before);
		expect(driver.words()).not.toContain('Réponse de');
	});

	it('all is well: one key, and it is told on the morning', async () => {
		const driver = await askedAteba();
		await driver.press('Enter');
		expect(driver.row('satisfaction :')).toContain('satisfaction : Tout va bien');
		expect(lastContact(driver)?.answer?.said).toBe('fine');
	});
});

describe('a problem', () => {
	it('needs its words, then stands on the morning', async () => {
		const driver = await askedAteba();
		await driver.press('Down', 'Enter');
		expect(driver.words()).toContain('Quel est le problème ?');
		await driver.press('Enter');
		expect(driver.words()).toContain('Écrivez quelques mots.');
		await driver.type("L'écran reste noir");
		await driver.press('Enter');
		expect(driver.words()).toContain('Noté : problème de Mr Yves Ateba à régler.');
		expect(driver.row('PROBLÈME À RÉGLER')).toBe('PROBLÈME À RÉGLER 2');
		expect(driver.row("L'écran reste noir")).toContain('Mr Yves Ateba');
	});

	it('is closed with what was done, and leaves', async () => {
		const driver = await sceneOf('a problem').open();
		expect(driver.words()).toContain('Entrée réglé');
		await driver.press('Enter');
		expect(driver.words()).toContain("Qu'avez-vous fait ?");
		await driver.press('Enter');
		expect(driver.words()).toContain('Écrivez quelques mots.');
		await driver.type('Mixeur échangé');
		await driver.press('Enter');
		expect(driver.words()).toContain('Problème réglé et noté.');
		const closed = Object.values(driver.book().problems).filter(
			problem => problem.closed?.done === 'Mixeur échangé',
		);
		expect(closed).toHaveLength(1);
		expect(driver.morning().relances.some(({ kind }) => kind === 'problem')).toBe(false);
	});

	it('closed, what it held back comes back', async () => {
		const driver = await sceneOf('what was done').open();
		await driver.type('Mixeur échangé');
		await driver.press('Enter', 'Escape', 't');
		expect(driver.text()).not.toContain('problème à régler');
	});
});

describe('a stock alert', () => {
	it('is ordered: asked, written, and gone from the morning', async () => {
		const driver = await sceneOf('a stock alert').open();
		expect(driver.words()).toContain('Entrée commandé');
		await driver.press('Enter');
		expect(driver.words()).toContain('Commandé : 7 x Ampoule rechargeable ? Entrée oui Échap non');
		await driver.press('Enter');
		expect(driver.words()).toContain('Noté, en commande : Ampoule rechargeable.');
		expect(driver.row('13/14')).toContain('Verre trempé');
		await driver.press('Escape', 's');
		expect(driver.row('Ampoule rechargeable')).toContain('7 en commande, 23/11');
	});
});
