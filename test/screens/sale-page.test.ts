import { describe, expect, it } from 'vitest';
import { balanceOf } from '../../source/book/sale.ts';
import { morningScreen } from '../../source/screens/morning/state.ts';
import { salePage } from '../../source/screens/sale-page/state.ts';
import { type NotebookDriver, openDriver } from '../support/notebook-driver.tsx';
import { openShop, type Shop } from '../support/shop.ts';

/** Ten bags of rice on the shelf; Paul took two at 18 000 and a shell at 2 000, and paid 10 000 of 38 000. */
const stall = (): Shop => {
	const shop = openShop('2026-11-20');
	shop.keeps('Riz', { price: 18_000, stock: 10 });
	shop.keeps('Coque', { price: 2_000, stock: 5 });
	shop.sells({ to: 'Mr Paul', phone: '677000001', items: ['2 Riz', '1 Coque'], paid: 10_000 });
	shop.knows('Mme Jeanne', { phone: '699000002' });
	return shop.onDay('2026-11-23');
};

const pageOf = (shop: Shop, saleId = Object.keys(shop.book.sales)[0] ?? ''): NotebookDriver =>
	openDriver({ book: shop.book, first: [morningScreen, salePage(saleId)] });

const saleIn = (driver: NotebookDriver) => Object.values(driver.book().sales)[0];
const stockOf = (driver: NotebookDriver, name: string) =>
	Object.values(driver.book().products).find(product => product.name === name)?.stock;
const owedIn = (driver: NotebookDriver): number => {
	const sale = saleIn(driver);
	return sale === undefined ? -1 : balanceOf(sale);
};

/** The reason, in the last field of the form. */
const because = async (driver: NotebookDriver, reason: string): Promise<void> => {
	while (!driver.row('> ').startsWith('> Pourquoi')) await driver.press('Tab');
	await driver.type(reason);
	await driver.press('Enter');
};

describe('the page of a sale', () => {
	it('tells what was bought and paid, and what is left', () => {
		const driver = pageOf(stall());
		expect(driver.row('Vente du')).toMatch(/^Vente du 20 novembre, Mr Paul +reste 28 000 FCFA$/);
		expect(driver.row('2 Riz')).toMatch(/^> Article +20\/11 +2 Riz à 18 000 +36 000 FCFA$/);
		expect(driver.row('Paiement ')).toMatch(/^Paiement +20\/11 +espèces +10 000 FCFA$/);
		expect(driver.row('Total')).toBe(
			'Total 38 000 FCFA, payé 10 000 FCFA, paiement prévu le 27 novembre',
		);
	});

	it('offers the keys of what may be done, and no other', async () => {
		const driver = pageOf(stall());
		expect(driver.words()).toContain('a annuler la vente');
		expect(driver.text()).not.toContain('l livré');
		await driver.press('End');
		expect(driver.words()).toContain('a annuler ce paiement');
	});

	it('takes a payment for that sale first', async () => {
		const shop = stall();
		shop.sells({ to: 'Paul', items: ['1 Coque'], paid: 0 });
		const driver = pageOf(shop, Object.keys(shop.book.sales)[1]);
		await driver.press('p');
		expect(driver.row('Pour')).toContain('Coque, reste 2 000 FCFA');
		await driver.type('2000');
		await driver.press('Enter');
		expect(Object.values(driver.book().sales)[1]?.payments).toHaveLength(1);
		expect(saleIn(driver)?.payments).toHaveLength(1);
	});

	it('of a sale that was undone says so, and goes back', async () => {
		const driver = pageOf(stall(), 'nothing');
		expect(driver.words()).toContain("Cette vente n'est plus dans le cahier.");
		await driver.press('m', 'a', 'p', 'w', 'Escape');
		expect(driver.rows()[1]).toContain('relance');
	});
});

describe('an item written wrong', () => {
	it('is written again; what follows is told before and after', async () => {
		const driver = pageOf(stall());
		await driver.press('m');
		expect(driver.row('> Article')).toBe('> Article   2 Riz 18 000');
		await driver.retype('1 Riz 17000');
		expect(driver.words()).toContain(
			'1 pièce revient en stock, la dette de Mr Paul baisse de 19 000 FCFA.',
		);
		await because(driver, 'mal compté');
		expect(driver.words()).toContain(
			'Enregistré. 1 pièce revient en stock, la dette de Mr Paul baisse de 19 000 FCFA.',
		);
		expect([stockOf(driver, 'Riz'), owedIn(driver)]).toEqual([9, 9_000]);
		await driver.press('End');
		// The row cuts what the line under the list says whole.
		expect(driver.row('> Correction')).toContain('articles, avant 38 000 FCFA « ma');
		expect(driver.words()).toContain('articles, avant 38 000 FCFA « mal compté »');
	});

	it('is taken out by emptying it, and another one is added', async () => {
		const driver = pageOf(stall());
		await driver.press('Down', 'm', 'Ctrl+U');
		expect(driver.words()).toContain('cet article sera retiré de la vente');
		await because(driver, 'rendue tout de suite');
		expect(driver.text()).not.toContain('1 Coque');
		await driver.press('n');
		await driver.type('3 Pagne 7500');
		await because(driver, 'oublié');
		expect(driver.row('3 Pagne')).toContain('22 500 FCFA');
		expect(owedIn(driver)).toBe(36_000 + 22_500 - 10_000);
	});

	it('below what was paid asks where the rest goes', async () => {
		const driver = pageOf(stall());
		await driver.press('m');
		await driver.retype('1 Coque 2000');
		expect(driver.row('Ce qui est rendu')).toContain('en espèces, tout de suite');
		expect(driver.words()).toContain('6 000 FCFA à rendre');
		await driver.press('Tab', 'Right');
		expect(driver.words()).toContain("l'avance de Mr Paul monte de 6 000 FCFA");
		await because(driver, 'erreur');
		expect(owedIn(driver)).toBe(0);
		expect(Object.values(driver.book().customers)[0]?.advances).toMatchObject([{ amount: 6_000 }]);
	});

	it.each([
		['0 Riz 18000', "« 0 » n'est pas un nombre entier accepté ici."],
		['-1 Riz 18000', "« -1 » n'est pas un nombre entier accepté ici."],
		['2 Riz 12,5', '« 12,5 » peut se lire de plusieurs façons.'],
		['1e9 Riz', "« 1e9 » n'est pas un nombre entier accepté ici."],
		['1 Nouveau', "« Nouveau » n'a pas de prix dans le cahier."],
	])('%j is refused beside the field', async (typed, said) => {
		const driver = pageOf(stall());
		const before = driver.book();
		await driver.press('m');
		await driver.retype(typed);
		await driver.press('Enter');
		expect(driver.words()).toContain(said);
		expect(driver.row('> Article')).toContain(typed);
		expect(driver.book()).toBe(before);
	});

	it.each([
		['nothing', '', 'Écrivez quelques mots.'],
		['spaces', '    ', 'Écrivez quelques mots.'],
		['a page', 'x'.repeat(301), 'Ce texte a 301 caractères.'],
	])('is not kept with %s for a reason', async (_what, reason, said) => {
		const driver = pageOf(stall());
		const before = driver.book();
		await driver.press('m');
		await driver.retype('1 Riz 18000');
		await driver.press('Up');
		if (reason !== '') await driver.paste(reason);
		await driver.press('Enter');
		expect(driver.words()).toContain(said);
		expect(driver.row('Article')).toContain('1 Riz 18000');
		expect(driver.book()).toBe(before);
	});

	it('a reason of several lines, escapes or Arabic is kept clean', async () => {
		const driver = pageOf(stall());
		await driver.press('a', 'Up');
		await driver.paste('\x1b[31mécrite\x1b[0m\rdeux fois محمد 👍🏿');
		await driver.press('Enter');
		expect(saleIn(driver)?.cancelled?.reason).toBe('écrite deux fois محمد 👍🏿');
	});
});

describe('a sale that never was', () => {
	it('is cancelled with a reason, and stays to be read', async () => {
		const driver = pageOf(stall());
		await driver.press('a');
		expect(driver.words()).toContain(
			'3 pièces reviennent en stock, la dette de Mr Paul baisse de 28 000 FCFA, 10 000 FCFA à rendre.',
		);
		await because(driver, 'écrite deux fois');
		expect([stockOf(driver, 'Riz'), stockOf(driver, 'Coque')]).toEqual([10, 5]);
		expect(driver.row('Vente du')).toMatch(/annulée$/);
		await driver.press('End');
		expect(driver.row('> Annulée')).toContain('10 000 FCFA rendus « écrite');
		expect(driver.words()).toContain('10 000 FCFA rendus « écrite deux fois »');
		await driver.press('Home', 'm');
		expect(driver.words()).toContain('est annulée : rien ne peut plus y être changé.');
		await driver.press('Escape', 'e');
		expect(driver.row('Vente ')).toContain('annulée · 2 Riz');
		await driver.press('Escape', 'd');
		expect(driver.words()).toContain('Personne ne doit rien.');
	});

	it('comes back with u, the same day', async () => {
		const driver = pageOf(stall());
		await driver.press('a');
		await because(driver, 'erreur');
		await driver.press('u', 'Enter');
		expect(driver.row('Vente du')).toMatch(/reste 28 000 FCFA$/);
		expect([stockOf(driver, 'Riz'), owedIn(driver)]).toEqual([8, 28_000]);
	});

	it('Escape cancels nothing, and what was typed is offered again', async () => {
		const driver = pageOf(stall());
		const before = driver.book();
		await driver.press('a', 'Up');
		await driver.type('écrite');
		await driver.press('Escape');
		expect(driver.book()).toBe(before);
		await driver.press('a');
		expect(driver.row('Pourquoi')).toContain('écrite');
	});
});

describe('goods that come back', () => {
	it('take the debt down, and go on the shelf', async () => {
		const driver = pageOf(stall());
		await driver.press('t');
		expect(driver.words()).toContain('Le client a 2 « Riz ».');
		await driver.retype('1');
		expect(driver.words()).toContain(
			'1 pièce revient en stock, la dette de Mr Paul baisse de 18 000 FCFA.',
		);
		await because(driver, 'sac percé');
		expect([stockOf(driver, 'Riz'), owedIn(driver)]).toEqual([9, 10_000]);
		expect(driver.row('Retour')).toContain('1 Riz « sac percé »');
		expect(driver.row('Vente du')).toMatch(/reste 10 000 FCFA, retour$/);
		await driver.press('Escape', 'd');
		expect(driver.text()).toContain('Riz + 1 autre · retour');
	});

	it('spoilt, for less, stay off it', async () => {
		const driver = pageOf(stall());
		await driver.press('t');
		await driver.retype('2');
		await driver.press('Tab');
		await driver.type('5k');
		expect(driver.words()).toContain('la dette de Mr Paul baisse de 5 000 FCFA.');
		await driver.press('Tab', 'Right');
		await because(driver, 'mouillés');
		expect([stockOf(driver, 'Riz'), owedIn(driver)]).toEqual([8, 23_000]);
		expect(driver.row('Retour')).toContain('2 Riz, abîmé');
	});

	it.each([
		['0', "« 0 » n'est pas un nombre entier accepté ici."],
		['-1', "« -1 » n'est pas un nombre entier accepté ici."],
		['1e9', "« 1e9 » n'est pas un nombre entier accepté ici."],
		['12,5', "« 12,5 » n'est pas un nombre entier accepté ici."],
		['👍🏿', "« 👍🏿 » n'est pas un nombre entier accepté ici."],
		['٢', "« ٢ » n'est pas un nombre entier accepté ici."],
		['', "« » n'est pas un nombre entier accepté ici."],
	])('%j of them are refused', async (typed, said) => {
		const driver = pageOf(stall());
		await driver.press('t');
		await driver.retype(typed);
		await driver.press('Enter');
		expect(driver.words()).toContain(said);
	});

	it('more than he has are refused when they would be kept', async () => {
		const driver = pageOf(stall());
		await driver.press('t');
		await driver.retype('3');
		await because(driver, 'erreur');
		expect(driver.words()).toContain("3 « Riz », c'est trop : le client en a 2.");
	});
});

describe('the wrong customer', () => {
	it('is replaced by the right one', async () => {
		const driver = pageOf(stall());
		await driver.press('x');
		await driver.type('jeanne');
		expect(driver.words()).toContain(
			'La dette de Mr Paul baisse de 28 000 FCFA, la dette de Mme Jeanne monte de 28 000 FCFA.',
		);
		await because(driver, 'le mari');
		expect(driver.row('Vente du')).toContain('Mme Jeanne');
		expect(driver.row('Correction')).toContain('client « le mari »');
	});

	it.each([
		['Kamga', "Aucun client ne s'appelle « Kamga » dans le cahier."],
		['x'.repeat(300), `Aucun client ne s'appelle « ${'x'.repeat(39)}… »`],
	])('%s is refused', async (typed, said) => {
		const driver = pageOf(stall());
		await driver.press('x');
		await driver.type(typed);
		await driver.press('Enter');
		expect(driver.words()).toContain(said);
	});
});

describe('a debt that is given up', () => {
	it('is owed no more, stays with its reason, and may be taken up again', async () => {
		const driver = pageOf(stall());
		await driver.press('d');
		expect(driver.words()).toContain('La dette de Mr Paul baisse de 28 000 FCFA.');
		await driver.type('parti à Ngaoundéré');
		await driver.press('Enter');
		expect(driver.row('Vente du')).toMatch(/dette abandonnée$/);
		expect(driver.row('Abandonnée')).toContain('« parti à Ngaoundéré »');
		await driver.press('t');
		expect(driver.words()).toContain("Reprenez-la d'abord, puis corrigez.");
		await driver.press('d');
		await driver.type('il est revenu');
		await driver.press('Enter');
		expect(owedIn(driver)).toBe(28_000);
		expect(driver.row('Correction')).toContain('dette reprise');
	});

	it('cannot be one that is paid or not delivered', async () => {
		const shop = stall();
		const paid = shop.sells({ to: 'Paul', items: ['1 Coque'] });
		const order = shop.sells({ to: 'Paul', items: ['1 Riz'], paid: 0, deliver: '2026-11-30' });
		for (const [sale, said] of [
			[paid, 'Cette vente est déjà payée'],
			[order, "Cette commande n'est pas encore livrée."],
		] as const) {
			const driver = pageOf(shop, sale.id);
			await driver.press('d');
			expect(driver.words()).toContain(said);
		}
	});
});

describe('a payment written wrong', () => {
	it('is corrected: amount, means and reference', async () => {
		const driver = pageOf(stall());
		await driver.press('End', 'm');
		expect(driver.words()).toContain('10 000 FCFA, espèces, le 20/11');
		await driver.retype('12000');
		expect(driver.words()).toContain(
			'La dette de Mr Paul baisse de 2 000 FCFA, 2 000 FCFA de plus reçus.',
		);
		await driver.press('Tab', 'Right', 'Tab');
		await driver.type('MP1120');
		await because(driver, 'par MoMo');
		expect(driver.row('Paiement ')).toMatch(/MoMo MP1120 +12 000 FCFA$/);
		expect(owedIn(driver)).toBe(26_000);
		await driver.press('End');
		expect(driver.words()).toContain('paiement, avant 10 000 FCFA « par MoMo »');
	});

	it('is cancelled: the debt is back', async () => {
		const driver = pageOf(stall());
		await driver.press('End', 'a');
		expect(driver.words()).toContain(
			'La dette de Mr Paul monte de 10 000 FCFA, 10 000 FCFA de moins reçus.',
		);
		await driver.type('pas reçu');
		await driver.press('Enter');
		expect(owedIn(driver)).toBe(38_000);
	});

	it.each([
		['', 'Il manque un montant.'],
		['   ', 'Il manque un montant.'],
		['-1', '« -1 » est négatif.'],
		['0', 'Le montant ne peut pas être zéro.'],
		['1e9', "« 1e9 » n'est pas un montant."],
		['12,5', '« 12,5 » peut se lire de plusieurs façons.'],
	])('%j is refused', async (typed, said) => {
		const driver = pageOf(stall());
		await driver.press('End', 'm');
		await driver.retype(typed);
		await driver.press('Enter');
		expect(driver.words()).toContain(said);
	});

	it('above what is owed is refused when it would be kept', async () => {
		const driver = pageOf(stall());
		await driver.press('End', 'm');
		await driver.retype('38001');
		await because(driver, 'erreur');
		expect(driver.words()).toContain("38 001 FCFA, c'est trop : Mr Paul doit 38 000 FCFA.");
	});
});

describe('a delivery that was not', () => {
	it('opens the order again', async () => {
		const shop = stall();
		const order = shop.sells({ to: 'Jeanne', items: ['2 Riz'], paid: 0, deliver: '2026-11-23' });
		shop.delivers(order);
		const driver = pageOf(shop, order.id);
		expect(driver.row('Commande du')).toMatch(/reste 36 000 FCFA$/);
		await driver.press('End', 'a');
		expect(driver.words()).toContain('2 pièces reviennent en stock.');
		await driver.type('pas chez elle');
		await driver.press('Enter');
		expect(driver.row('Commande du')).toMatch(/reste 36 000 FCFA, à livrer$/);
		expect(stockOf(driver, 'Riz')).toBe(8);
		await driver.press('l', 'Enter');
		expect(stockOf(driver, 'Riz')).toBe(6);
	});
});
