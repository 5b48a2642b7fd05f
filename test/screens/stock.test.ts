import { describe, expect, it } from 'vitest';
import { orderProduct } from '../../source/book/stock.ts';
import { type NotebookDriver, openDriver } from '../support/notebook-driver.tsx';
import { openShop, type Shop } from '../support/shop.ts';

/** Monday 23 November: rice (90 sold in 90 days, 5 left, 10 on order for a day gone by), chargers, top-ups. */
const shopWithStock = (): Shop => {
	const shop = openShop('2026-08-25');
	shop.keeps('Sac de Riz 25kg', {
		price: 18_000,
		stock: 95,
		threshold: 3,
		lifetime: 30,
		barcode: '6111245',
		supplier: 'Sandaga',
	});
	shop.keeps('Chargeur Type-C', { price: 2_500, stock: 2, barcode: '611' });
	shop.keeps('Recharge', { price: 500 });
	shop.sells({ items: ['89 Sac de Riz 25kg'] });
	shop
		.onDay('2026-11-12')
		.sells({ to: 'Tantie Rose', phone: '695000008', items: ['1 Sac de Riz 25kg'] });
	const facts = { productId: shop.product('Sac de Riz 25kg').id, quantity: 10 };
	shop.does(orderProduct(shop.book, facts, shop.facts));
	return shop.onDay('2026-11-23');
};

/** The list, with the rice on it: chargers are the lowest, rice comes second. */
const stock = async (...keys: readonly string[]) => {
	const shop = shopWithStock();
	const driver = openDriver({ book: shop.book, today: shop.today });
	await driver.press('s', ...keys);
	return driver;
};

const riceOf = (driver: NotebookDriver) => {
	const rice = Object.values(driver.book().products).find(({ name }) => /riz/i.test(name));
	if (rice === undefined) throw new Error('no rice');
	return rice;
};

describe('a product in the stock', () => {
	it('has a page that says everything, and how the order is reckoned', async () => {
		const driver = await stock('Down', 'Enter');
		for (const row of [
			'Sac de Riz 25kg',
			'Reste 5 (seuil 3)',
			'Prix : 18 000 FCFA · code-barres 6111245 · une pièce dure 30 jours',
			'Fournisseur : Sandaga · pas de téléphone · livre en 7 jours',
			'10 en commande depuis le 12/11, attendu le 19/11 (pas encore arrivé)',
			'À commander : 22',
		])
			expect(driver.rows().map(one => one.trim())).toContain(row);
		expect(driver.words()).toContain(
			'1,00 par jour (90 vendus en 90 jours) x 37 jours = 37,0, moins 5 en stock, moins 10 en commande',
		);
		expect(driver.row('12/11  1')).toMatch(/12\/11 {2}1 · Tantie Rose$/);
		expect(driver.row('25/08  89')).toMatch(/25\/08 {2}89 · au comptoir$/);
		await driver.press('Escape');
		expect(driver.row('Le stock')).not.toBe('');
	});

	it('that is low only because of its threshold says so', async () => {
		const driver = await stock('Enter');
		expect(driver.text()).toContain('Reste 2 (seuil 2) · BAS depuis le 25/08');
		expect(driver.text()).toContain('À commander : 1');
		expect(driver.text()).toContain('Les ventes seules en demandent moins');
	});

	it('that is not counted has nothing to order', async () => {
		const driver = await stock('End', 'Enter');
		expect(driver.text()).toContain('Pièces non comptées');
		expect(driver.text()).not.toContain('commander');
		await driver.press('x');
		expect(driver.words()).toContain("Ce produit n'est pas en commande.");
		await driver.press('w');
		expect(driver.words()).toContain("Ce produit n'a pas de fournisseur : modifiez-le d'abord.");
	});
});

describe('goods received', () => {
	it('all that was ordered is proposed, and what has not come stays on order', async () => {
		const driver = await stock('Down', 'l');
		expect(driver.row('> Pièces reçues')).toMatch(/10$/);
		await driver.retype('4');
		expect(driver.row('reste 9')).toBe('reste 9, encore 6 à venir');
		await driver.press('Enter');
		await driver.waitFor('Enregistré : 4 pièces reçues, Sac de Riz 25kg.');
		expect(riceOf(driver)).toMatchObject({ stock: 9, ordered: { on: '2026-11-12', quantity: 6 } });
		await driver.press('l', 'Enter');
		await driver.waitFor('Enregistré : 6 pièces reçues');
		expect(riceOf(driver).stock).toBe(15);
		expect(riceOf(driver)).not.toHaveProperty('ordered');
		await driver.press('Enter');
		expect(driver.text()).toContain('23/11  reçu +6');
		expect(driver.text()).toContain('23/11  reçu +4');
	});

	it('u takes it back', async () => {
		const driver = await stock('Down', 'l', 'Enter', 'u');
		expect(driver.row('Annuler')).toContain('Sac de Riz 25kg');
		await driver.press('Enter');
		expect(riceOf(driver)).toMatchObject({ stock: 5, ordered: { quantity: 10 } });
	});

	it('an order that will not come is cancelled', async () => {
		const driver = await stock('Down', 'Enter', 'x');
		expect(driver.words()).toContain('Ne plus attendre la commande : Sac de Riz 25kg ?');
		await driver.press('Enter');
		await driver.waitFor("Noté : Sac de Riz 25kg n'est plus en commande.");
		expect(driver.text()).toContain('À commander : 32');
	});
});

describe('a count', () => {
	it.each([
		['7', '2 de plus que dans le cahier', 2],
		['3', '2 de moins que dans le cahier', -2],
		['5', 'comme dans le cahier', 0],
		['0', '5 de moins que dans le cahier', -5],
	])('%s found: %s', async (typed, words, change) => {
		const driver = await stock('Down', 't');
		await driver.type(typed);
		expect(driver.text()).toContain(words);
		await driver.press('Enter');
		await driver.waitFor('Enregistré');
		expect(riceOf(driver)).toMatchObject({
			stock: Number(typed),
			movements: [{ on: '2026-11-23', what: 'counted', change }],
		});
	});

	it('starts the counting of what was not counted', async () => {
		const driver = await stock('End', 't');
		await driver.type('12');
		await driver.press('Enter');
		await driver.waitFor('Enregistré : 12 pièces comptées, Recharge.');
	});
});

describe('a correction', () => {
	it('needs its sign and its reason', async () => {
		const driver = await stock('Down', 'Enter', 'a');
		await driver.type('2');
		await driver.press('Enter');
		expect(driver.words()).toContain('« 2 » ne dit pas combien de pièces.');
		await driver.retype('-2');
		expect(driver.text()).toContain('reste 3');
		await driver.press('Enter', 'Enter');
		expect(driver.words()).toContain('Écrivez quelques mots.');
		await driver.type('sac percé');
		await driver.press('Enter');
		await driver.waitFor('Enregistré : Sac de Riz 25kg, reste 3.');
		expect(driver.text()).toContain('23/11  ajusté -2, sac percé');
	});

	it('is of what is counted', async () => {
		const driver = await stock('End', 'Enter', 'a');
		expect(driver.words()).toContain("« Recharge » n'est pas compté. Comptez d'abord les pièces.");
	});
});

/** Everything a hand may put in a field by mistake. */
const nonsense = [
	'',
	'   ',
	'-1',
	'1e9',
	'12,5',
	'31/2',
	'1/1/1970',
	'1/1/2100',
	'👍',
	'خمسة',
	'deux\nlignes',
	'\x1b[31mrouge\x1b[0m',
	'9'.repeat(300),
	'x'.repeat(300),
] as const;

describe('a number of pieces', () => {
	it.each([
		['l', [...nonsense, '0']],
		['t', nonsense],
		['b', [...nonsense, '0']],
	] as const)('after %s, is a whole number or is refused in words', async (key, typed) => {
		for (const text of typed) {
			const driver = await stock(key, 'Ctrl+U');
			const before = driver.book();
			if (text !== '') await driver.paste(text);
			await driver.press('Enter');
			expect(driver.words()).toContain("n'est pas un nombre entier accepté ici.");
			expect(driver.book()).toBe(before);
		}
	});

	it('that is half-typed is offered again', async () => {
		const driver = await stock('t');
		await driver.type('4');
		await driver.press('Escape', 't');
		expect(driver.row('> Pièces trouvées')).toMatch(/4$/);
	});

	it("a scanner's Enter never keeps it", async () => {
		const driver = await stock('t');
		const before = driver.book();
		await driver.scan('12');
		expect(driver.book()).toBe(before);
	});
});

describe('a product', () => {
	it('is made with everything, its supplier with it', async () => {
		const driver = await stock('n');
		await driver.type('Lait Nido 400 g');
		await driver.press('Enter');
		await driver.type('3 500');
		expect(driver.text()).toContain('3 500 FCFA');
		await driver.press('Enter');
		await driver.scan('2000000000473');
		await driver.type('16');
		await driver.press('Enter');
		await driver.type('4');
		await driver.press('Enter');
		await driver.type('10');
		await driver.press('Enter');
		await driver.type('sand');
		await driver.press('Right');
		expect(driver.row('> Fournisseur')).toMatch(/Sandaga$/);
		await driver.press('Enter');
		await driver.waitFor('Enregistré : Lait Nido 400 g.');
		const milk = Object.values(driver.book().products).at(-1);
		expect(milk).toMatchObject({
			name: 'Lait Nido 400 g',
			price: 3_500,
			barcode: '2000000000473',
			stock: 16,
			threshold: 4,
			lifetime: 10,
			supplierId: riceOf(driver).supplierId,
		});
	});

	it('is edited: renamed, its threshold cleared, no longer counted', async () => {
		const driver = await stock('Down', 'Enter', 'm');
		await driver.retype('Riz parfumé');
		await driver.press('Tab', 'Tab', 'Tab', 'Ctrl+U', 'Tab', 'Ctrl+U', 'Ctrl+S');
		await driver.waitFor('Enregistré : Riz parfumé.');
		const rice = riceOf(driver);
		expect(rice).toMatchObject({ name: 'Riz parfumé', price: 18_000, lifetime: 30 });
		expect(rice).not.toHaveProperty('stock');
		expect(rice).not.toHaveProperty('threshold');
	});

	it('keeps the count of the moment when something else is edited', async () => {
		const driver = await stock('Down', 'Enter', 'm');
		await driver.press('Tab');
		await driver.retype('19000');
		const { id } = riceOf(driver);
		await driver.elsewhere({ command: 'sell', pid: 7 }, book => {
			const rice = book.products[id];
			if (rice === undefined) throw new Error('no rice');
			return {
				ok: true,
				value: { changes: [{ table: 'products', record: { ...rice, stock: 4 } }] },
			};
		});
		await driver.press('Ctrl+S');
		await driver.waitFor('Enregistré : Sac de Riz 25kg.');
		expect(riceOf(driver)).toMatchObject({ stock: 4, price: 19_000 });
		expect(riceOf(driver)).not.toHaveProperty('movements');
	});

	it('does not take the name or the code of another', async () => {
		const driver = await stock('n');
		await driver.type('CHARGEUR type c');
		await driver.press('Ctrl+S');
		await driver.waitFor('Il y a déjà un produit « Chargeur Type-C » dans le cahier.');
		await driver.retype('Lait');
		await driver.press('Tab', 'Tab');
		await driver.type('6111245');
		await driver.press('Ctrl+S');
		await driver.waitFor('Ce code-barres est déjà celui de « Sac de Riz 25kg ».');
		expect(driver.row('Nom')).toContain('Lait');
	});

	it.each([
		[0, ['', '   ', 'x'.repeat(301)]],
		[1, ['-1', '1e9', '12,5', '31/2', '👍', 'خمسة', 'deux\nlignes', '9'.repeat(300)]],
		[2, ['x'.repeat(301)]],
		[3, nonsense.slice(2)],
		[4, nonsense.slice(2)],
		[5, [...nonsense.slice(2), '0']],
		[6, ['x'.repeat(301)]],
	] as const)('field %i refuses in words what it cannot take', async (field, typed) => {
		for (const text of typed) {
			const driver = await stock('n');
			if (field > 0) await driver.type('Lait');
			await driver.go(field, 'Tab');
			if (text !== '') await driver.paste(text);
			const before = driver.book();
			await driver.press('Ctrl+S');
			expect(driver.text()).toMatch(
				/Il manque un nom|caractères|montant|négatif|façons|n'est pas|trop grand/,
			);
			expect(driver.book()).toBe(before);
		}
	});

	it('takes a name in any writing, cleaned of what a terminal obeys', async () => {
		const driver = await stock('n');
		await driver.paste('\x1b[31mأرز 👍\x1b[0m\n25 kg');
		await driver.press('Ctrl+S');
		await driver.waitFor('Enregistré :');
		expect(Object.values(driver.book().products).at(-1)?.name).toBe('أرز 👍 25 kg');
	});
});

describe('a code scanned in the stock', () => {
	it('finds its product alone, though another code begins so, and Enter opens it', async () => {
		const driver = await stock();
		await driver.scan('611');
		expect(driver.chosen()).toMatch(/^Chargeur Type-C/);
		expect(driver.text()).toContain('1 sur 3');
		await driver.scan('6111245');
		expect(driver.chosen()).toMatch(/^Sac de Riz 25kg/);
		await driver.press('Enter');
		expect(driver.row('Fournisseur : Sandaga')).not.toBe('');
	});

	it('pasted, it does the same', async () => {
		const driver = await stock();
		await driver.paste('6111245\n');
		expect(driver.chosen()).toMatch(/^Sac de Riz 25kg/);
	});

	it('that nobody has may be given to a new product', async () => {
		const driver = await stock();
		await driver.scan('777123');
		expect(driver.row('Rien ne ressemble')).toBe('Rien ne ressemble à « 777123 ».');
		await driver.press('n');
		expect(driver.row('Code-barres')).toMatch(/777123$/);
	});

	it('says no yes: fifty in one breath write nothing', async () => {
		const driver = await stock();
		const before = driver.book();
		await driver.scan(Array.from({ length: 50 }, () => '6111245').join('\r'));
		expect(driver.book()).toBe(before);
		expect(driver.chosen()).toMatch(/^Sac de Riz 25kg/);
	});
});

describe('the stock in a window of 40 columns', () => {
	it('keeps the names, what is left and what is low', async () => {
		const shop = shopWithStock();
		const driver = openDriver({ book: shop.book, today: shop.today, columns: 40, rows: 15 });
		await driver.press('s');
		expect(driver.row('Chargeur')).toMatch(/^> Chargeur Type-C +2 +BAS/);
		expect(driver.row('Sac de Riz')).toMatch(/^Sac de Riz 25kg +5 /);
	});
});

describe('a shop without products', () => {
	it('says which key adds one, and offers nothing about a row', async () => {
		const shop = openShop('2026-11-23');
		const driver = openDriver({ book: shop.book, today: shop.today });
		await driver.press('s');
		expect(driver.row('Aucun produit')).toBe('Aucun produit. La touche n en ajoute un.');
		expect(driver.row('n ajouter')).not.toMatch(/ouvrir|reçu|compter|commandé/);
	});
});
