import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../source/book/day.ts';
import { undoOperation } from '../../source/book/history.ts';
import { francs } from '../../source/book/money.ts';
import { recordPayment } from '../../source/book/payment.ts';
import { type NotebookDriver, openDriver, type Pressed } from '../support/notebook-driver.tsx';
import { sceneOf } from './scenes.ts';

const today = day('2026-11-23');
const facts = { today, newId: () => 'never' };
const pays = { command: 'pay', pid: 999 };

/** Paul, who owes 25 000, pays on the list of the debts. */
const paulPays = async (...amounts: readonly number[]): Promise<NotebookDriver> => {
	const driver = await sceneOf('find a debt').open();
	await driver.type('paul');
	await driver.press('Enter');
	for (const amount of amounts) {
		await driver.press('p');
		await driver.type(String(amount));
		await driver.press('Enter');
	}
	return driver;
};

const owedByPaul = (driver: NotebookDriver): string | undefined =>
	/\d+ 000 FCFA/.exec(driver.row('> Mr Paul'))?.[0];

/** Each thing that is done with keys, from its scene, and what it is called when it is taken back. */
const deeds: readonly (readonly [
	scene: string,
	typed: string,
	keys: readonly Pressed[],
	deed: string,
])[] = [
	['how much was paid', '5000', [], 'Paiement : Mr Paul, 5 000 FCFA'],
	['Sent?', '', [], 'Message de recouvrement : Mr Paul'],
	['Delivered?', '', [], 'Livraison : Mr Hamidou Bello, Antenne TNT + 1 autre'],
	['a new day', '4/12', ['Enter', 'Enter'], 'Message de livraison : Mr Hamidou Bello'],
	['why pause', 'Il voyage', [], 'Messages en pause : Tantie Rose'],
	['why stop for good', 'Elle paiera', [], 'Plus de messages : Tantie Rose'],
	['Take up again?', '', [], 'Messages repris : Mme Marthe Bilong'],
	['a promise', '+7', [], 'Réponse : Mr Célestin Fouda'],
	['a note', 'Il passe samedi', [], 'Réponse : Mr Célestin Fouda'],
	['what was done', 'Échangé', [], 'Problème réglé : Mlle Ngo Bassong'],
	['put off until', '+7', [], 'Relance reportée'],
	['Ordered?', '', [], 'Commande au fournisseur : Ampoule rechargeable'],
	['ordered, on the stock', '', [], 'Commande au fournisseur : Ampoule rechargeable'],
];

describe('u takes the last thing done back', () => {
	it.each(deeds)('%s %s', async (scene, typed, keys, deed) => {
		const driver = await sceneOf(scene).open();
		const before = driver.book();
		if (typed !== '') await driver.type(typed);
		await driver.press('Enter', ...keys);
		const after = driver.book();
		expect(after).not.toEqual(before);
		await driver.press('u');
		expect(driver.words()).toContain(`Annuler « ${deed} » ? Entrée oui Échap non`);
		expect(driver.book()).toBe(after);
		await driver.press('Enter');
		expect(driver.words()).toContain(`C'est annulé : « ${deed} ».`);
		expect(driver.book()).toEqual(before);
	});

	it('and what was due is due again', async () => {
		const driver = await sceneOf('Sent?').open();
		const before = driver.morning().relances.map(({ id }) => id);
		await driver.press('Enter');
		expect(driver.morning().relances.map(({ id }) => id)).not.toEqual(before);
		await driver.press('u', 'Enter', 'Escape');
		expect(driver.morning().relances.map(({ id }) => id)).toEqual(before);
		expect(driver.row('11 relances, 3 nouvelles à envoyer')).not.toBe('');
	});

	it('in English too', async () => {
		const driver = await sceneOf('how much was paid').open({ language: 'en' });
		await driver.type('5000');
		await driver.press('Enter', 'u');
		expect(driver.words()).toContain('Undo "Payment: Mr Paul, 5 000 FCFA"? Enter yes Esc no');
		await driver.press('Enter');
		expect(driver.words()).toContain('Undone: "Payment: Mr Paul, 5 000 FCFA".');
	});

	it.each(['later', 'the debts', 'the stock', 'a payment'])('from %s as well', async name => {
		const driver = await sceneOf(name).open();
		const { customers } = driver.book();
		await driver.elsewhere(pays, book =>
			recordPayment(book, { customerId: 'demo-paul', amount: francs(5000) }, facts),
		);
		await driver.press('u', 'Enter');
		expect(driver.words()).toContain("C'est annulé : « Paiement : Mr Paul, 5 000 FCFA ».");
		expect(driver.book().sales['demo-paul-tablette']?.payments).toHaveLength(1);
		expect(driver.book().customers).toEqual(customers);
	});
});

describe('the question', () => {
	it('Escape leaves all as it was', async () => {
		const driver = await paulPays(5000);
		const paid = driver.book();
		await driver.press('u', 'Escape');
		expect(driver.book()).toBe(paid);
		expect(driver.words()).not.toContain('Annul');
		expect(owedByPaul(driver)).toBe('20 000 FCFA');
	});

	it('a scanner does not answer it', async () => {
		const driver = await paulPays(5000);
		const paid = driver.book();
		await driver.press('u');
		await driver.scan('6111245');
		expect(driver.words()).toContain('Annuler « Paiement');
		expect(driver.book()).toBe(paid);
	});

	it('that another window answered meanwhile is refused', async () => {
		const driver = await paulPays(5000);
		await driver.press('u');
		await driver.elsewhere(pays, (book, history) => undoOperation(book, history, 1, today));
		await driver.press('Enter');
		expect(driver.words()).toContain('Cette opération est déjà annulée.');
		expect(owedByPaul(driver)).toBe('25 000 FCFA');
	});

	it('is refused once something else was written on the same sale', async () => {
		const driver = await paulPays(5000);
		await driver.press('u');
		await driver.elsewhere(pays, book =>
			recordPayment(book, { customerId: 'demo-paul', amount: francs(1000) }, facts),
		);
		await driver.press('Enter');
		expect(driver.words()).toContain('Autre chose a été noté depuis au même endroit');
		expect(owedByPaul(driver)).toBe('19 000 FCFA');
	});
});

describe('u again', () => {
	it('takes back the one before, until there is none', async () => {
		const driver = await paulPays(5000, 3000);
		expect(owedByPaul(driver)).toBe('17 000 FCFA');
		await driver.press('u', 'Enter');
		expect(driver.words()).toContain("C'est annulé : « Paiement : Mr Paul, 3 000 FCFA ».");
		expect(owedByPaul(driver)).toBe('20 000 FCFA');
		await driver.press('u', 'Enter');
		expect(driver.words()).toContain("C'est annulé : « Paiement : Mr Paul, 5 000 FCFA ».");
		expect(owedByPaul(driver)).toBe('25 000 FCFA');
		await driver.press('u');
		expect(driver.words()).toContain("Rien à annuler : aucune opération d'aujourd'hui.");
	});

	it('after something new takes back the new one', async () => {
		const driver = await paulPays(5000);
		await driver.press('u', 'Enter', 'p');
		await driver.type('2000');
		await driver.press('Enter', 'u', 'Enter');
		expect(driver.words()).toContain("C'est annulé : « Paiement : Mr Paul, 2 000 FCFA ».");
		expect(owedByPaul(driver)).toBe('25 000 FCFA');
	});
});

describe('there is nothing to undo', () => {
	it.each([
		['fr', "Rien à annuler : aucune opération d'aujourd'hui."],
		['en', 'Nothing to undo: nothing was done today.'],
	] as const)('before anything was done, in %s', async (language, sentence) => {
		const driver = openDriver({ language });
		await driver.press('u');
		expect(driver.row(sentence)).toBe(sentence);
	});

	it('once the day is over', async () => {
		const driver = await paulPays(5000);
		driver.onDay(addDays(today, 1));
		await driver.press('u');
		expect(driver.words()).toContain("Rien à annuler : aucune opération d'aujourd'hui.");
		expect(owedByPaul(driver)).toBe('20 000 FCFA');
	});

	it('and midnight that passes over the question is told', async () => {
		const driver = await paulPays(5000);
		await driver.press('u');
		driver.onDay(addDays(today, 1));
		await driver.press('Enter');
		expect(driver.words()).toContain(
			'La journée du 23 novembre est close : elle ne peut plus être annulée, seulement corrigée.',
		);
		expect(owedByPaul(driver)).toBe('20 000 FCFA');
	});
});

it.each([
	['fr', [/ u +annuler/, / h +historique/, / b +sauvegarder/]],
	['en', [/ u +undo/, / h +history/, / b +back up/]],
] as const)('the help names its key, in %s', async (language, hints) => {
	const driver = openDriver({ language });
	await driver.press('?');
	for (const hint of hints) expect(driver.text()).toMatch(hint);
});
