import { describe, expect, it } from 'vitest';
import type { NotebookDriver } from '../support/notebook-driver.tsx';
import { sceneOf } from './scenes.ts';

const lastContact = (driver: NotebookDriver) => Object.values(driver.book().contacts).at(-1);

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
		for (const answer of [
			'Promet un jour de paiement',
			'A répondu',
			'Pas de réponse',
			'Conteste la dette',
			'Faux numéro (699 00 00 10)',
		])
			expect(driver.words()).toContain(answer);
	});

	it('nobody answered: that is written too', async () => {
		const driver = await sceneOf('the outcome of a call').open();
		await driver.press('Down', 'Down', 'Enter');
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
});

describe('a problem', () => {
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
