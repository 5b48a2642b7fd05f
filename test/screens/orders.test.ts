import { describe, expect, it } from 'vitest';
import type { Sale } from '../../source/book/records.ts';
import { type NotebookDriver, openDriver } from '../support/notebook-driver.tsx';
import { openShop, type Shop } from '../support/shop.ts';

/** Monday 23 November: Paul is late, Rose is for today and was moved, Awa is for Friday; nothing else is owed. */
const shopWithOrders = (): { shop: Shop; rose: Sale } => {
	const shop = openShop('2026-11-02');
	shop.keeps('Chaise', { price: 5_000, stock: 10 });
	shop.keeps('Table', { price: 20_000, stock: 2, threshold: 0 });
	shop.keeps('Lit', { price: 60_000 });
	const awa = { to: 'Awa', phone: '678000004', items: ['1 Lit'], deliver: '2026-11-27' };
	shop.onDay('2026-11-16').sells(awa);
	const items = ['4 Chaise', '1 Table'];
	const rose = shop.sells({
		to: 'Tantie Rose',
		phone: '695000008',
		items,
		paid: 10_000,
		deliver: '2026-11-20',
	});
	shop.sells({ to: 'Mr Paul', phone: '677000001', items: ['2 Chaise'], deliver: '2026-11-21' });
	shop.onDay('2026-11-18').movesDelivery(rose, '2026-11-23');
	shop.onDay('2026-11-23');
	return { shop, rose };
};

const ordersOf = async (shop: Shop, opening = {}): Promise<NotebookDriver> => {
	const driver = openDriver({ book: shop.book, today: shop.today, ...opening });
	await driver.press('o');
	return driver;
};

const listed = (driver: NotebookDriver): readonly string[] =>
	driver
		.rows()
		.slice(4)
		.filter(row => / FCFA$/.test(row))
		.map(row => row.slice(3));

/** The order of Rose, the second of the list. */
const rosesOrder = async (...keys: readonly string[]) => {
	const { shop, rose } = shopWithOrders();
	const driver = await ordersOf(shop);
	await driver.press('Down', ...keys);
	return { driver, order: () => driver.book().sales[rose.id], shop };
};

const stockOf = (driver: NotebookDriver, name: string) =>
	Object.values(driver.book().products).find(product => product.name === name)?.stock;

describe('the orders', () => {
	it('are the late ones first, then by promised day, with what is left and owed', async () => {
		const { shop } = shopWithOrders();
		const driver = await ordersOf(shop);
		expect(listed(driver)).toEqual([
			expect.stringMatching(/^Mr Paul +2 Chaise +21\/11, 2 j de retard +2\/2 +0 FCFA$/),
			expect.stringMatching(
				/^Tantie Rose +4 Chaise \+ 1 autre +23\/11, aujourd'hui, … +5\/5 +30 000 FCFA$/,
			),
			expect.stringMatching(/^Awa +Lit +27\/11 +1\/1 +0 FCFA$/),
		]);
	});

	it('tell all of the chosen one: the number, every day promised, every piece', async () => {
		const { driver } = await rosesOrder();
		expect(driver.row('Tantie Rose ·')).toBe('Tantie Rose · 695 00 00 08');
		expect(driver.row('Commandé le')).toBe(
			'Commandé le 16/11, promis pour : 20/11 (déplacé), 23/11',
		);
		expect(driver.row('À remettre')).toBe('À remettre : 4 Chaise, 1 Table');
	});

	it('say how the promises are kept: one kept, one moved, one missed', async () => {
		const { shop, rose } = shopWithOrders();
		shop.delivers(rose);
		const driver = await ordersOf(shop);
		expect(driver.row('Les commandes')).toMatch(/Promesses tenues : 33 % \(1 sur 3\)$/);
	});

	it('may be none', async () => {
		const driver = await ordersOf(openShop('2026-11-23'));
		expect(driver.row('Rien à livrer')).toBe('Rien à livrer : aucune commande en cours.');
		expect(driver.row('Les commandes')).toMatch(/Aucune promesse passée$/);
		await driver.press('l', 'a', 'n', 'p', 'Enter', 'Down');
		expect(driver.row('Rien à livrer')).not.toBe('');
	});

	it('are found by the customer or the goods', async () => {
		const { shop } = shopWithOrders();
		const driver = await ordersOf(shop);
		for (const [typed, who] of [
			['rose', 'Tantie Rose'],
			['lit', 'Awa'],
			['chai PAUL', 'Mr Paul'],
		] as const) {
			await driver.press('f');
			await driver.retype(typed);
			expect(listed(driver)).toEqual([expect.stringContaining(who)]);
			expect(driver.row('Les commandes')).toMatch(/1 sur 3$/);
			await driver.press('Enter');
		}
	});
});

describe('an order delivered', () => {
	it('is asked, leaves the list, and its goods the shelf', async () => {
		const { driver, order } = await rosesOrder('l');
		expect(driver.row('Avez-vous livré')).toBe(
			'Avez-vous livré 4 Chaise + 1 autre à Tantie Rose ?',
		);
		await driver.press('Enter');
		await driver.waitFor('Enregistré : livraison de 4 Chaise + 1 autre à Tantie Rose.');
		expect(listed(driver)).toHaveLength(2);
		expect(order()?.deliveredOn).toBe('2026-11-23');
		expect([stockOf(driver, 'Chaise'), stockOf(driver, 'Table')]).toEqual([6, 1]);
	});
});

describe('a part of an order', () => {
	it('is handed over product by product, read back, and the rest stays to deliver', async () => {
		const { driver, order } = await rosesOrder('a');
		expect(driver.row('Remettre une partie')).toContain('Tantie Rose');
		await driver.type('3');
		expect(driver.row('Remis :')).toBe('Remis : 3 Chaise. Reste à remettre : 1 Chaise, 1 Table.');
		await driver.press('Enter', 'Enter');
		await driver.waitFor(
			'Enregistré : 3 Chaise à Tantie Rose. Reste à remettre : 1 Chaise, 1 Table.',
		);
		expect(driver.row('Tantie Rose')).toMatch(/^> Tantie Rose +Chaise \+ 1 autre .* 2\/5 /);
		expect(order()).toMatchObject({ partDeliveries: [{ on: '2026-11-23' }] });
		expect(order()).not.toHaveProperty('deliveredOn');
		expect([stockOf(driver, 'Chaise'), stockOf(driver, 'Table')]).toEqual([7, 2]);
	});

	it('the last one delivers the order', async () => {
		const { driver, order } = await rosesOrder('a');
		await driver.type('4');
		await driver.press('Enter');
		await driver.type('1');
		expect(driver.row('Remis :')).toBe('Remis : 4 Chaise, 1 Table. Il ne reste rien à remettre.');
		await driver.press('Enter');
		await driver.waitFor('la commande est livrée.');
		expect(order()?.deliveredOn).toBe('2026-11-23');
		expect(listed(driver)).toHaveLength(2);
	});

	it('after a part, only the rest is asked for and told', async () => {
		const { driver } = await rosesOrder('a');
		await driver.type('4');
		await driver.press('Ctrl+S');
		await driver.waitFor('Reste à remettre : 1 Table.');
		await driver.press('a');
		expect(driver.text()).not.toContain('Chaise');
		await driver.press('Escape', 'l');
		expect(driver.row('Avez-vous livré')).toBe('Avez-vous livré Table à Tantie Rose ?');
		await driver.press('Escape', 'Escape');
		expect(driver.row('Tantie Rose')).toMatch(/Tantie Rose +Table /);
	});

	it('nothing at all is refused', async () => {
		const { driver } = await rosesOrder('a', 'Ctrl+S');
		await driver.waitFor('Écrivez au moins une pièce livrée.');
	});

	it.each([
		['5', "5 « Chaise », c'est trop : il en reste 4 à livrer."],
		['-1', "« -1 » n'est pas un nombre entier accepté ici."],
		['1e9', "« 1e9 » n'est pas un nombre entier accepté ici."],
		['2,5', "« 2,5 » n'est pas un nombre entier accepté ici."],
		['31/2', "« 31/2 » n'est pas un nombre entier accepté ici."],
		['deux', "« deux » n'est pas un nombre entier accepté ici."],
		['👍', "« 👍 » n'est pas un nombre entier accepté ici."],
		['اثنان', 'pas un nombre entier accepté ici.'],
		['9'.repeat(300), 'pas un nombre entier accepté ici.'],
	])('%s is refused in words, and kept in its field', async (typed, words) => {
		const { driver, order } = await rosesOrder('a');
		const before = order();
		await driver.paste(typed);
		await driver.press('Ctrl+S');
		expect(driver.words()).toContain(words);
		expect(driver.row('> Chaise')).toContain([...typed].slice(0, 3).join(''));
		expect(order()).toBe(before);
	});

	it('half-typed, it is offered again', async () => {
		const { driver } = await rosesOrder('a');
		await driver.type('2');
		await driver.press('Escape', 'a');
		expect(driver.row('> Chaise')).toMatch(/Chaise +2/);
	});

	it("a scanner's Enter keeps nothing", async () => {
		const { driver, order } = await rosesOrder('a');
		const before = order();
		await driver.scan('2');
		await driver.scan('1');
		expect(order()).toBe(before);
	});
});

describe('another day for an order', () => {
	it('is checked while it is typed: closed, too few, sooner than usual; and never blocked', async () => {
		const { shop, rose } = shopWithOrders();
		for (const on of ['2026-11-02', '2026-11-03']) {
			const words = { to: 'Awa', items: ['1 Lit'], deliver: '2026-11-30' };
			const order = shop.onDay(on).sells(words);
			shop.daysLater(14).delivers(order);
		}
		shop.onDay('2026-11-23').keeps('Chaise', { stock: 5 });
		const driver = await ordersOf(shop);
		await driver.press('Down', 'n');
		await driver.type('29/11');
		expect(driver.words()).toContain('le dimanche 29 novembre 2026');
		expect(driver.words()).toContain(
			'Le 29 novembre, la boutique est fermée. Premier jour ouvert : le 30 novembre.',
		);
		expect(driver.words()).toContain(
			"Chaise : il en reste 5, il en faut 4, et 2 pièces sont promises à d'autres.",
		);
		expect(driver.words()).toContain(
			"C'est dans 13 jours ; d'habitude il en faut 14 (2 dernières livraisons).",
		);
		await driver.press('Enter');
		await driver.waitFor('Enregistré : livraison de Tantie Rose le 29 novembre.');
		expect(driver.book().sales[rose.id]?.deliveryPromises.map(({ day }) => day)).toEqual([
			'2026-11-20',
			'2026-11-23',
			'2026-11-29',
		]);
	});

	it('without anything against it, says the day alone', async () => {
		const { driver } = await rosesOrder('n');
		await driver.type('lundi');
		expect(driver.words()).toContain('> lundi le lundi 30 novembre 2026 Entrée valider');
	});

	it.each([
		['', 'Il manque un jour.'],
		['   ', 'Il manque un jour.'],
		['31/2', "Le jour « 31/2 » n'existe pas dans le calendrier."],
		['1/1/1970', 'est hors du cahier, qui va de 2000 à 2099.'],
		['1/1/2100', 'est hors du cahier, qui va de 2000 à 2099.'],
		['22/11/2026', "Le 22 novembre n'est pas un jour à venir."],
		['12,5', "« 12,5 » n'est pas un jour."],
		['-1', "« -1 » n'est pas un jour."],
		['0', "Le jour « 0 » n'existe pas dans le calendrier."],
		['1e9', "« 1e9 » n'est pas un jour."],
		['👍', "« 👍 » n'est pas un jour."],
		['الأحد', "n'est pas un jour."],
		['le\ndeux', "« le deux » n'est pas un jour."],
		['\x1b[31m2/12\x1b[0m!', "« 2/12! » n'est pas un jour."],
		['x'.repeat(300), "n'est pas un jour."],
	])('%j is refused in words', async (typed, words) => {
		const { driver, order } = await rosesOrder('n');
		const before = order();
		if (typed !== '') await driver.paste(typed);
		await driver.press('Enter');
		expect(driver.words()).toContain(words);
		expect(order()).toBe(before);
	});
});

describe('from the orders', () => {
	it('a payment is noted', async () => {
		const { driver, order } = await rosesOrder('p');
		await driver.type('30000');
		await driver.press('Enter');
		await driver.waitFor(/Tantie Rose a payé 30 000 FCFA/);
		expect(order()?.payments).toHaveLength(2);
	});

	it('Enter opens the page of the sale, and Escape comes back to the order', async () => {
		const { driver } = await rosesOrder('Enter');
		expect(driver.text()).toContain('Tantie Rose');
		expect(driver.text()).not.toContain('Les commandes');
		await driver.press('Escape');
		expect(driver.chosen()).toMatch(/^Tantie Rose/);
	});

	it('Escape goes back to the morning', async () => {
		const { driver } = await rosesOrder('Escape');
		expect(driver.text()).toContain("relances à faire aujourd'hui");
	});

	it('everything reads in English', async () => {
		const { shop } = shopWithOrders();
		const driver = await ordersOf(shop, { language: 'en' });
		expect(driver.row('Orders')).toMatch(/^Orders +Promises kept: 0% \(0 of 2\)$/);
		expect(driver.row('Mr Paul ')).toMatch(/2 days late|2 d late/);
	});
});
