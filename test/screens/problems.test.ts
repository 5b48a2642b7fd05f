import { describe, expect, it } from 'vitest';
import { type NotebookDriver, openDriver } from '../support/notebook-driver.tsx';
import { rowOf, sceneOf } from './scenes.ts';

const at = async (row: number, ...keys: readonly string[]): Promise<NotebookDriver> => {
	const driver = openDriver();
	await driver.go(row, 'Down');
	await driver.press(...keys);
	return driver;
};

const problems = (driver: NotebookDriver) => Object.values(driver.book().problems);

describe('a problem on the morning', () => {
	it('says by when, of what product, and what is done about it', async () => {
		const morning = openDriver({ rows: 45 });
		expect(morning.row('Ngo Bassong')).toMatch(/à régler le 24\/11$/);
		const driver = await sceneOf('a problem').open();
		expect(driver.words()).toContain('Problème noté le 15 novembre.');
		expect(driver.words()).toContain('à régler le 24/11');
		expect(driver.words()).toContain('Mixeur Moulinex : ne fonctionne pas');
	});

	it('late ones come first and are marked', async () => {
		const driver = openDriver({ rows: 45, today: '2026-11-23' });
		await driver.go(rowOf.paul, 'Down');
		await driver.press('Enter', 'c', 'o', 'Tab', 'Tab');
		await driver.type('tombée');
		await driver.press('Ctrl+S');
		driver.onDay('2026-11-25');
		await driver.press('Escape', 'Escape', 'Home');
		const rows = driver.rows().slice(driver.rows().findIndex(row => /PROBLÈME/.test(row)));
		expect(rows[1]).toMatch(/Mlle Ngo Bassong .*1 j de retard$/);
		expect(rows[2]).toMatch(/Mr Paul .*à régler ce jour$/);
	});

	it('n gives another day, today at the soonest', async () => {
		const driver = await at(rowOf.problem, 'Enter', 'n');
		await driver.type('22/11/26');
		await driver.press('Enter');
		expect(driver.words()).toContain("n'est pas un jour à venir");
		await driver.retype('vendredi');
		await driver.press('Enter');
		expect(driver.words()).toContain(
			'Noté : problème de Mlle Ngo Bassong à régler le 27 novembre.',
		);
		expect(driver.words()).toContain('à régler le 27/11');
	});

	it('m goes on with its words, s shows the product', async () => {
		const driver = await at(rowOf.problem, 'Enter', 'm', 'End');
		await driver.type(' ; il revient lundi');
		await driver.press('Enter');
		expect(driver.words()).toContain("s'arrête au bout d'une minute ; il revient lundi");
		await driver.press('s');
		expect(driver.rows()[1]).toContain('Mixeur Moulinex');
		expect(driver.words()).toContain('15/11 Mlle Ngo Bassong : Le mixeur chauffe');
	});
});

describe('a problem opened by hand', () => {
	it('from the page of the customer: its sort, one of his products, its words, its day', async () => {
		const driver = await at(rowOf.paul, 'Enter', 'c', 'o');
		expect(driver.row('Genre')).toContain('ne fonctionne pas');
		expect(driver.row('Produit')).toContain('Tablette Samsung');
		await driver.press('Enter', 'Enter', 'Enter');
		expect(driver.words()).toContain('Écrivez quelques mots.');
		await driver.type("L'écran clignote");
		await driver.press('Enter', 'Enter');
		expect(driver.words()).toContain('Noté : problème de Mr Paul à régler.');
		expect(problems(driver).at(-1)).toMatchObject({
			customerId: 'demo-paul',
			saleId: 'demo-paul-tablette',
			productId: 'demo-tablette-samsung',
			sort: 'works',
			what: "L'écran clignote",
			dueOn: '2026-11-25',
		});
	});

	it('a debt is disputed at the counter, too: it withholds, and asks what was agreed', async () => {
		const driver = await at(rowOf.paul, 'Enter', 'c', 'o', 'Left');
		expect(driver.row('Genre')).toContain('conteste la dette');
		expect(driver.text()).not.toContain('Produit');
		await driver.press('Tab');
		await driver.type('dit avoir tout payé');
		await driver.press('Ctrl+S');
		expect(driver.words()).toContain(
			'Noté : Mr Paul conteste la dette. Rien ne lui est demandé avant que ce soit réglé.',
		);
		expect(problems(driver).at(-1)).toMatchObject({
			sort: 'dispute',
			saleId: 'demo-paul-tablette',
		});
		await driver.press('Escape', 'Escape', 't', 'End');
		expect(driver.row('Mr Paul')).toContain('dette contestée');
		while (!driver.chosen().startsWith('Mr Paul')) await driver.press('Up');
		await driver.press('Enter', 'Down', 'Enter', 'Enter');
		expect(driver.words()).toContain("Qu'avez-vous convenu ?");
		await driver.type('il paie la moitié');
		await driver.press('Enter');
		expect(problems(driver).at(-1)?.closed?.done).toBe('il paie la moitié');
		expect(driver.words()).toContain('Problème réglé : dit avoir tout payé (il paie la moitié)');
	});

	it('from the page of a sale, of the chosen item; not of a sale to nobody', async () => {
		const driver = await sceneOf('a sale that was paid').open();
		await driver.press('o');
		expect(driver.row('Produit')).toContain('Bouilloire');
		expect(driver.text()).not.toContain('conteste');
	});
});

describe('a dispute noted of a message', () => {
	it('asks what is disputed, and stands on the morning with its day', async () => {
		const driver = await sceneOf('the outcome of a call').open();
		await driver.press('Down', 'Down', 'Down', 'Enter');
		expect(driver.words()).toContain('Que conteste le client ?');
		await driver.press('Enter');
		expect(driver.words()).toContain('Écrivez quelques mots.');
		await driver.type('il a rendu le téléphone');
		await driver.press('Enter');
		expect(driver.words()).toContain('conteste la dette. Rien ne lui est demandé');
		const due = driver.morning().relances.find(({ kind, dueOn }) => kind === 'problem' && dueOn);
		expect(due).toBeDefined();
		expect(problems(driver).at(-1)).toMatchObject({
			sort: 'dispute',
			saleId: 'demo-fouda-itel',
			dueOn: '2026-11-25',
		});
	});
});

describe('a wrong number', () => {
	it('noted of a call: messages stop, and « Plus tard » says what to do', async () => {
		const driver = await sceneOf('the outcome of a call').open();
		await driver.press('End', 'Enter');
		expect(driver.words()).toContain('Noté : faux numéro.');
		const { phone, phoneToRepair } = driver.book().customers['demo-fouda'] ?? {};
		expect([phone, phoneToRepair]).toEqual([undefined, '699 00 00 10']);
		await driver.press('Escape', 't', 'End', 'Up');
		expect(driver.row('Célestin Fouda')).toContain('faux numéro');
		while (!driver.chosen().startsWith('Mr Célestin')) await driver.press('Up');
		expect(driver.words()).toContain(
			'Le 699 00 00 10 est un faux numéro : Entrée ouvre sa page, puis x le remplace.',
		);
	});

	it('known without a message: x on his page, then the right one, or the same insisted upon', async () => {
		const driver = await at(rowOf.paul, 'Enter', 'c', 'x');
		expect(driver.words()).toContain(
			"Le 677 00 00 01 n'est pas le numéro de Mr Paul ? Plus rien n'y sera envoyé.",
		);
		await driver.press('Enter');
		expect(driver.words()).toContain('Faux numéro : 677 00 00 01 (touche x pour le remplacer).');
		await driver.press('x', 'Enter');
		await driver.type('677000001');
		expect(driver.words()).toContain('Ce numéro a été noté comme faux.');
		await driver.retype('677000099');
		await driver.press('Ctrl+S');
		expect(driver.rows()[1]).toContain('677 00 00 99');
		expect(driver.text()).not.toContain('Faux numéro');
		const again = await at(rowOf.paul, 'Enter', 'c', 'x', 'Enter', 'x', 'End');
		expect(again.rows()).toContain(" > c'était le bon : reprendre le 677 00 00 01");
		await again.press('Enter');
		expect(again.rows()[1]).toContain('677 00 00 01');
	});
});

describe('what waits', () => {
	it('is told with what to do about it, and Enter opens the page where it is done', async () => {
		const driver = openDriver();
		await driver.press('t', 'End');
		expect(driver.chosen()).toMatch(/^Papa Samuel .*pas de téléphone/);
		expect(driver.words()).toContain("Pas de téléphone : Entrée ouvre sa page, puis m l'y ajoute.");
		await driver.press('Up');
		expect(driver.words()).toContain(
			"Le mixeur chauffe et s'arrête au bout d'une minute (à régler le 24/11).",
		);
		await driver.press('Up');
		expect(driver.words()).toContain(
			'Ne plus relancer : Ne veut plus de messages, elle passe elle-même. La touche r reprend.',
		);
		await driver.press('Home');
		expect(driver.words()).toContain('Déjà contacté : 3 jours entre deux messages.');
		await driver.press('Enter');
		expect(driver.rows()[1]).toContain('Awa');
	});
});
