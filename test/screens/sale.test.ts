import { describe, expect, it } from 'vitest';
import { applyChanges, put } from '../../source/book/book.ts';
import { day } from '../../source/book/day.ts';
import { francs } from '../../source/book/money.ts';
import type { Customer } from '../../source/book/records.ts';
import { balanceOf, dueOf } from '../../source/book/sale.ts';
import { demoShop } from '../../source/commands/demo-shop.ts';
import { type NotebookDriver, openDriver } from '../support/notebook-driver.tsx';

/** The demo shop has `Casque audio JBL` at 15 000, `Sac de Riz 25kg` at 18 000, Mr Paul who owes 25 000. */
const lastSale = (driver: NotebookDriver) => {
	const sale = Object.values(driver.book().sales).at(-1);
	if (sale === undefined) throw new Error('no sale');
	return sale;
};

const product = (driver: NotebookDriver, name: string) => {
	const found = Object.values(driver.book().products).find(one => one.name === name);
	if (found === undefined) throw new Error(`no ${name}`);
	return found;
};

const customer = (driver: NotebookDriver, name: string) =>
	Object.values(driver.book().customers).find(one => one.name === name);

const openSale = async (): Promise<NotebookDriver> => {
	const driver = openDriver();
	await driver.press('v');
	return driver;
};

describe('the keys of a sale, the letters that find aside', () => {
	it('a cash sale of a known product to nobody takes 4', async () => {
		const driver = openDriver();
		const before = product(driver, 'Casque audio JBL').stock ?? 0;
		let keys = 0;
		const press = async (...pressed: readonly string[]) => {
			keys += pressed.length;
			await driver.press(...pressed);
		};
		await press('v');
		await driver.type('jbl');
		await press('Enter', 'Enter', 'Enter');
		await driver.waitFor('Enregistré : Casque audio JBL, 15 000, payé.');
		expect(keys).toBeLessThanOrEqual(6);
		expect(keys).toBe(4);
		expect(lastSale(driver)).toMatchObject({
			on: '2026-11-23',
			lines: [{ name: 'Casque audio JBL', quantity: 1, unitPrice: 15_000 }],
			payments: [{ on: '2026-11-23', amount: 15_000 }],
		});
		expect(lastSale(driver)).not.toHaveProperty('customerId');
		expect(product(driver, 'Casque audio JBL').stock).toBe(before - 1);
	});

	it('a credit sale to a known customer takes 5', async () => {
		const driver = openDriver();
		let keys = 0;
		const press = async (...pressed: readonly string[]) => {
			keys += pressed.length;
			await driver.press(...pressed);
		};
		await press('v');
		await driver.type('jbl');
		await press('Enter');
		await driver.type('paul');
		await press('Enter', 'Enter');
		expect(driver.row('Mr Paul, Casque')).toBe(
			'Mr Paul, Casque audio JBL, 15 000, payé 0, reste 15 000 le 30 novembre',
		);
		await press('Enter');
		await driver.waitFor('Enregistré : Mr Paul, Casque audio JBL, 15 000, payé 0,');
		expect(keys).toBeLessThanOrEqual(9);
		expect(keys).toBe(5);
		expect(balanceOf(lastSale(driver))).toBe(15_000);
	});
});

describe('the one field', () => {
	it('reads pieces, some letters of a name in any order, and a price', async () => {
		const driver = await openSale();
		await driver.type('2 riz SAC 17500');
		expect(driver.row('2 Sac de Riz 25kg')).toContain('17 500 FCFA');
		await driver.press('Enter');
		expect(driver.row('Sac de Riz 25kg')).toBe(
			'2 Sac de Riz 25kg                      x 17 500   35 000 FCFA  reste 9',
		);
		expect(driver.text()).toContain('Total : 35 000 FCFA');
	});

	it('finds customers and products alike, accents aside', async () => {
		const driver = await openSale();
		await driver.type('ecouteurs');
		expect(driver.text()).toContain('Écouteurs filaires');
		await driver.retype('celestin');
		expect(driver.chosen()).toMatch(/^Mr Célestin Fouda +client, doit 33 000 FCFA$/);
	});

	it('chooses with the arrows among what the letters may mean', async () => {
		const driver = await openSale();
		await driver.type('cable');
		const first = driver.chosen();
		await driver.press('Down');
		expect(driver.chosen()).not.toBe(first);
		await driver.press('Up');
		expect(driver.chosen()).toBe(first);
	});

	it('makes a product on the spot, with its price or asking for it', async () => {
		const driver = await openSale();
		await driver.type('3 Ventilo de poche 2500');
		expect(driver.chosen()).toBe('+ nouvel article « Ventilo de poche » : 3 à 2 500 FCFA');
		await driver.press('Enter');
		await driver.type('Lampe frontale');
		await driver.press('Enter');
		expect(driver.text()).toContain("Prix d'une pièce de « Lampe frontale »");
		await driver.type('12,5');
		await driver.press('Enter');
		expect(driver.words()).toContain('« 12,5 » peut se lire de plusieurs façons.');
		await driver.retype('4k');
		await driver.press('Enter', 'Enter', 'Enter');
		await driver.waitFor('Enregistré : 3 Ventilo de poche + Lampe frontale, 11 500, payé.');
		expect(product(driver, 'Ventilo de poche')).toMatchObject({ price: 2_500 });
		expect(product(driver, 'Lampe frontale')).toMatchObject({ price: 4_000 });
	});

	it('makes a customer on the spot, with his number or without', async () => {
		const driver = await openSale();
		await driver.type('jbl');
		await driver.press('Enter');
		await driver.type('Mme Solange Abena');
		expect(driver.chosen()).toBe('+ nouveau client « Mme Solange Abena »');
		await driver.press('Enter');
		await driver.type('6770000');
		await driver.press('Enter');
		expect(driver.words()).toContain("Le numéro « 6770000 » n'existe pas.");
		await driver.retype('677889900');
		await driver.press('Enter', 'Enter', 'Enter');
		await driver.waitFor('Enregistré : Mme Solange Abena, Casque audio JBL, 15 000, payé 0,');
		expect(customer(driver, 'Solange Abena')).toMatchObject({
			title: 'Mme',
			phone: '+237677889900',
		});
	});

	it.each([
		['nothing that can be a name', '😀', 'Rien ne ressemble à « 😀 ».'],
		['signs', '%%%', 'Rien ne ressemble à « %%% ».'],
		['a negative number of pieces', '-1 riz', "« -1 » n'est pas un nombre entier"],
		['no pieces', '0 riz', "« 0 » n'est pas un nombre entier"],
		['a billion of pieces', '1e9 riz', "« 1e9 » n'est pas un nombre entier"],
		['half a piece', '12,5 riz', "« 12,5 » n'est pas un nombre entier"],
		['a day for pieces', '31/2 riz', "« 31/2 » n'est pas un nombre entier"],
		['a name without end', 'a'.repeat(301), 'Ce texte a 301 caractères.'],
	])('refuses %s and keeps what was typed', async (_what, typed, sentence) => {
		const driver = await openSale();
		await driver.type(typed);
		await driver.press('Enter');
		expect(driver.words()).toContain(sentence);
		expect(driver.row('Article ou client')).toContain(typed.slice(-20));
	});

	it('takes a pasted page for one line, without what a terminal would obey', async () => {
		const driver = await openSale();
		await driver.paste('2 jbl\n\x1b[31m14000\x1b[0m\r\n');
		await driver.press('Enter');
		expect(driver.row('Casque audio JBL')).toMatch(/^2 Casque audio JBL +x 14 000/);
	});

	it('takes a name in Arabic for what it is', async () => {
		const driver = await openSale();
		await driver.type('هاتف 5000');
		await driver.press('Enter', 'Enter', 'Enter');
		await driver.waitFor('Enregistré : ');
		expect(lastSale(driver).lines).toMatchObject([{ name: 'هاتف', unitPrice: 5_000 }]);
	});

	it('says that a sale of nothing is none', async () => {
		const driver = await openSale();
		await driver.press('Enter');
		expect(driver.text()).toContain(
			'Cette vente ne contient aucun article : ajoutez-en au moins un.',
		);
	});
});

describe('the basket', () => {
	it('adds up the same product at the same price, and keeps another price apart', async () => {
		const driver = await openSale();
		for (const typed of ['jbl', '2 jbl', 'jbl 14000']) {
			await driver.type(typed);
			await driver.press('Enter');
		}
		expect(driver.row('x 15 000')).toMatch(/^3 Casque audio JBL/);
		expect(driver.row('x 14 000')).toMatch(/^1 Casque audio JBL/);
	});

	it('lets a line be typed anew, or taken out', async () => {
		const driver = await openSale();
		for (const typed of ['jbl', 'riz 25kg', 'power bank']) {
			await driver.type(typed);
			await driver.press('Enter');
		}
		await driver.press('Up', 'Up', 'Enter');
		expect(driver.text()).toContain('Article ou client : 1 Sac de Riz 25kg');
		await driver.retype('5 riz 25kg 17000');
		await driver.press('Enter');
		expect(driver.row('Sac de Riz')).toMatch(/^5 Sac de Riz 25kg +x 17 000 +85 000 FCFA/);
		await driver.press('Up', 'Up', 'Up', 'Delete');
		expect(driver.text()).not.toContain('Casque');
		expect(driver.text()).toContain('Total : 97 000 FCFA');
	});

	it('lets the customer be taken out', async () => {
		const driver = await openSale();
		await driver.type('mr paul');
		await driver.press('Enter');
		expect(driver.row('Client : ')).toBe('Client : Mr Paul');
		expect(driver.text()).toContain('doit déjà 25 000 FCFA');
		await driver.press('Up', 'Backspace');
		expect(driver.row('Client : ')).toBe('Client : personne (vente au comptoir)');
	});

	it('shows the stock that stays, and that it is short', async () => {
		const driver = await openSale();
		await driver.type('2 ecouteurs bluetooth');
		await driver.press('Enter');
		expect(driver.row('Écouteurs Bluetooth')).toMatch(/reste -1$/);
		await driver.press('Enter', 'Enter');
		await driver.waitFor('Attention : le stock de');
		expect(product(driver, 'Écouteurs Bluetooth').stock).toBe(-1);
	});
});

describe('a scanner', () => {
	it('picks the product of the code, at any speed', async () => {
		const driver = await openSale();
		for (const code of ['2000000000121', '2000000000145', '2000000000121']) await driver.scan(code);
		expect(driver.row('Casque audio JBL')).toMatch(/^2 /);
		expect(driver.row('Power bank')).toMatch(/^1 /);
	});

	it('sends 50 codes with their Enters in one write: 50 lines', async () => {
		const coded = Array.from({ length: 50 }, (_, index) => ({
			id: `p${index}`,
			name: `Article ${index}`,
			price: francs(1_000),
			barcode: `61112450000${index + 10}`,
		}));
		const book = applyChanges(
			demoShop(day('2026-11-23'), 'fr'),
			coded.map(one => put('products', one)),
		);
		const driver = openDriver({ book });
		await driver.press('v');
		const codes = coded.map(({ barcode }) => barcode);
		await driver.type(`${codes.join('\r')}\r`);
		await driver.press('Enter', 'Enter');
		await driver.waitFor('Enregistré : ');
		expect(lastSale(driver).lines.map(({ productId }) => productId)).toEqual(
			coded.map(({ id }) => id),
		);
		expect(lastSale(driver).payments).toEqual([{ on: '2026-11-23', amount: 50_000 }]);
	});

	it('has the codes it does not know named afterwards, one after the other', async () => {
		const driver = await openSale();
		await driver.type('6111245000012\r2000000000121\r6111245000029\r');
		expect(driver.words()).toContain('Codes inconnus : 6111245000012, 6111245000029.');
		await driver.press('Enter');
		expect(driver.text()).toContain('Code 6111245000012 : nom et prix du produit');
		await driver.type('Bracelet connecté');
		await driver.press('Enter');
		expect(driver.words()).toContain("n'a pas de prix dans le cahier");
		await driver.retype('Bracelet connecté 9000');
		await driver.press('Enter', 'Enter');
		await driver.type('Batterie de téléphone');
		await driver.press('Enter', 'Enter', 'Enter');
		await driver.waitFor('Enregistré : ');
		expect(product(driver, 'Bracelet connecté').barcode).toBe('6111245000012');
		expect(product(driver, 'Batterie de téléphone').barcode).toBe('6111245000029');
	});

	it('never says yes for the shopkeeper', async () => {
		const driver = await openSale();
		await driver.scan('2000000000121');
		await driver.press('Enter');
		await driver.scan('2000000000121');
		const sales = Object.keys(openDriver().book().sales);
		expect(Object.keys(driver.book().sales)).toEqual(sales);
	});
});

describe('settling', () => {
	const settled = async (buyer?: string): Promise<NotebookDriver> => {
		const driver = await openSale();
		await driver.type('tablette samsung');
		await driver.press('Enter');
		if (buyer !== undefined) {
			await driver.type(buyer);
			await driver.press('Enter');
		}
		await driver.press('Enter');
		return driver;
	};

	it('reads it back in one line before it is kept', async () => {
		const driver = await settled('mr paul');
		await driver.type('20000');
		await driver.press('Tab', 'Tab');
		await driver.type('29');
		expect(driver.row('Mr Paul, ')).toBe(
			'Mr Paul, Tablette Samsung, 45 000, payé 20 000, reste 25 000 le 29 novembre',
		);
		await driver.press('Enter');
		await driver.waitFor('Enregistré : Mr Paul, Tablette Samsung, 45 000, payé 20 000, reste 25');
		const sale = lastSale(driver);
		expect(sale.payments).toEqual([{ on: '2026-11-23', amount: 20_000 }]);
		expect(dueOf(sale, driver.book().settings)).toBe('2026-11-29');
	});

	it('takes the means and the reference of the transfer', async () => {
		const driver = await settled('mr paul');
		await driver.type('tout');
		await driver.press('Tab', 'm');
		expect(driver.row('Moyen')).toBe('> Moyen      ‹ MoMo ›');
		await driver.press('Tab');
		await driver.type('CI231123.1201.A12345');
		await driver.press('Enter');
		await driver.waitFor('Enregistré : Mr Paul, Tablette Samsung, 45 000, payé.');
		expect(lastSale(driver).payments).toEqual([
			{ on: '2026-11-23', amount: 45_000, means: 'momo', reference: 'CI231123.1201.A12345' },
		]);
	});

	it('says what to hand back', async () => {
		const driver = await settled();
		await driver.type('50k');
		expect(driver.text()).toContain('À rendre : 5 000 FCFA.');
		await driver.press('Enter');
		await driver.waitFor('Enregistré : Tablette Samsung, 45 000, payé. À rendre : 5 000 FCFA.');
		expect(lastSale(driver).payments).toEqual([{ on: '2026-11-23', amount: 45_000 }]);
	});

	it('shows at that moment how the customer stands', async () => {
		const driver = await settled('celestin');
		expect(driver.words()).toContain('doit déjà 33 000 FCFA, le plus ancien depuis');
	});

	const paulWith = async (change: Partial<Customer>): Promise<NotebookDriver> => {
		const book = demoShop(day('2026-11-23'), 'fr');
		const paul = Object.values(book.customers).find(({ name }) => name === 'Paul') as Customer;
		const driver = openDriver({
			book: applyChanges(book, [put('customers', { ...paul, ...change })]),
		});
		await driver.press('v');
		await driver.type('jbl');
		await driver.press('Enter');
		await driver.type('mr paul');
		await driver.press('Enter', 'Enter');
		return driver;
	};

	it('warns above the limit, by how much, and sells all the same', async () => {
		const driver = await paulWith({ limit: francs(30_000) });
		expect(driver.words()).toContain('La limite de 30 000 FCFA serait dépassée de 10 000 FCFA.');
		await driver.type('10000');
		expect(driver.words()).not.toContain('serait dépassée');
		await driver.retype('');
		await driver.press('Enter');
		await driver.waitFor('Enregistré : Mr Paul, Casque audio JBL, 15 000, payé 0');
	});

	it('pays with what the customer had left, and no more than that', async () => {
		const driver = await paulWith({ advances: [{ on: day('2026-11-20'), amount: 6_000 }] });
		expect(driver.words()).toContain('avance : 6 000 FCFA');
		await driver.type('10000');
		await driver.press('Tab', 's');
		expect(driver.text()).toContain('‹ son avance (6 000 FCFA) ›');
		await driver.press('Enter');
		await driver.waitFor(/6 000 FCFA/);
		expect(driver.text()).toContain('Vente : paiement et livraison');
		await driver.press('Up');
		await driver.retype('6000');
		await driver.press('Enter');
		await driver.waitFor('Enregistré : Mr Paul, Casque audio JBL, 15 000, payé 6 000');
		expect(customer(driver, 'Paul')?.advances?.map(({ amount }) => amount)).toEqual([
			6_000, -6_000,
		]);
	});

	it('makes an order of a sale with a delivery day, and says what speaks against the day', async () => {
		const driver = await settled('mr paul');
		await driver.press('Shift+Tab');
		await driver.type('dimanche');
		expect(driver.words()).toContain('Le 29 novembre, la boutique est fermée.');
		await driver.retype('27');
		await driver.press('Enter');
		await driver.waitFor('à livrer le 27 novembre.');
		expect(lastSale(driver).deliveryPromises).toEqual([
			{ day: '2026-11-27', madeOn: '2026-11-23' },
		]);
	});

	it.each([
		['-1', 'est négatif'],
		['1e9', "n'est pas un montant"],
		['12,5', 'peut se lire de plusieurs façons'],
		['😀', "n'est pas un montant"],
		['خمسة', "n'est pas un montant"],
		['9'.repeat(300), 'est trop grand'],
	])('refuses %s as what was paid', async (typed, sentence) => {
		const driver = await settled('mr paul');
		await driver.type(typed);
		await driver.press('Enter');
		expect(driver.words()).toContain(sentence);
		expect(driver.text()).toContain('Vente : paiement et livraison');
	});

	it.each([
		['31/2', "n'existe pas"],
		['1/1/1970', 'est hors du cahier'],
		['1/1/2100', 'est hors du cahier'],
		['hier', "n'est pas un jour à venir"],
		['😀', "n'est pas un jour"],
	])('refuses %s as the day of the rest', async (typed, sentence) => {
		const driver = await settled('mr paul');
		await driver.press('Tab');
		await driver.type(typed);
		await driver.press('Enter');
		expect(driver.words()).toContain(sentence);
	});

	it('refuses a credit to nobody, and stays', async () => {
		const driver = await settled();
		await driver.type('0');
		await driver.press('Enter');
		await driver.waitFor('Une dette a besoin');
		expect(driver.text()).toContain('Vente : paiement et livraison');
	});
});

describe('a sale that is left half-typed', () => {
	it('is offered again, from anywhere, and said to be', async () => {
		const driver = await openSale();
		await driver.type('jbl');
		await driver.press('Enter');
		await driver.type('pau');
		await driver.press('Escape', 'd', 'f', 'F2');
		expect(driver.text()).toContain('La vente commencée est reprise');
		expect(driver.row('Casque')).toMatch(/^1 Casque audio JBL/);
		expect(driver.text()).toContain('Article ou client : pau');
	});

	it('goes back from the payment without losing what was typed there', async () => {
		const driver = await openSale();
		await driver.type('jbl');
		await driver.press('Enter');
		await driver.type('mr paul');
		await driver.press('Enter', 'Enter');
		await driver.type('5000');
		await driver.press('Escape');
		expect(driver.row('Casque')).toMatch(/^1 Casque audio JBL/);
		await driver.press('Enter');
		expect(driver.text()).toContain('Votre saisie est reprise');
		expect(driver.text()).toContain('payé 5 000, reste 10 000');
	});

	it('can be begun anew with Ctrl+R', async () => {
		const driver = await openSale();
		await driver.type('jbl');
		await driver.press('Enter', 'Ctrl+R');
		expect(driver.text()).toContain('Vider la vente commencée et en recommencer une ?');
		await driver.press('Escape');
		expect(driver.text()).toContain('Casque');
		await driver.press('Ctrl+R', 'Enter');
		expect(driver.text()).not.toContain('Casque');
		await driver.press('Escape', 'v');
		expect(driver.text()).not.toContain('reprise');
	});

	it('is told to the disk at each change of the basket, and no more once it is kept', async () => {
		const driver = await openSale();
		await driver.type('jbl');
		expect(driver.baskets).toEqual([]);
		await driver.press('Enter');
		expect(driver.baskets.at(-1)?.lines).toMatchObject([{ name: 'Casque audio JBL' }]);
		await driver.type('mr paul');
		await driver.press('Enter');
		expect(driver.baskets).toHaveLength(2);
		await driver.press('Escape', 'd', 'F2', 'Enter', 'Enter');
		await driver.waitFor('Enregistré : ');
		expect(driver.baskets).toHaveLength(3);
		expect(driver.baskets.at(-1)).toBeUndefined();
	});

	it('is over once it is kept', async () => {
		const driver = await openSale();
		await driver.type('jbl');
		await driver.press('Enter', 'Enter', 'Enter');
		await driver.waitFor('Enregistré : ');
		await driver.press('v');
		expect(driver.text()).toContain('Total : 0 FCFA');
	});
});

describe('the keys of the moment at the foot of a sale', () => {
	it('lead to the basket, and take out of it', async () => {
		const driver = await openSale();
		expect(driver.row('Entrée')).toBe(
			'Entrée encaisser  Ctrl+R recommencer  Échap retour  F1 aide',
		);
		await driver.type('jbl');
		await driver.press('Enter');
		expect(driver.row('Entrée')).toContain('Haut panier');
		await driver.press('Up');
		expect(driver.row('Entrée')).toMatch(/^Entrée changer la ligne {2}Suppr retirer /);
		await driver.press('Delete');
		expect(driver.row('Total')).toMatch(/Total : 0 FCFA$/);
	});

	it('nothing but the price is asked where the price is asked', async () => {
		const driver = await openSale();
		await driver.type('bissap');
		await driver.press('Enter');
		expect(driver.row('Prix')).toBe("Prix d'une pièce de « bissap » :");
		expect(driver.words()).not.toContain('Tapez quelques lettres');
	});

	it('Up goes round to what is new', async () => {
		const driver = await openSale();
		await driver.type('mr');
		await driver.press('Up');
		expect(driver.row('> ')).toMatch(/^> \+ nouve/);
		await driver.press('Down');
		expect(driver.row('> ')).not.toMatch(/nouve/);
	});
});

it('a sale in English sets no sign apart', async () => {
	const driver = openDriver({ language: 'en' });
	await driver.press('v');
	expect(driver.row('Customer')).toBe('Customer: nobody (over the counter)');
	expect(driver.row('Item')).toBe('Item or customer:');
});
