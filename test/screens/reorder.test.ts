import { describe, expect, it } from 'vitest';
import { keepSupplier } from '../../source/book/supplier.ts';
import { type NotebookDriver, openDriver } from '../support/notebook-driver.tsx';
import { given, phoneIf } from '../support/reading.ts';
import { openShop, type Shop } from '../support/shop.ts';

const supplies = (shop: Shop, name: string, phone?: string, leadDays?: number): void => {
	const facts = given({ name, phone: phoneIf(phone), leadDays });
	shop.does(keepSupplier(shop.book, facts as Parameters<typeof keepSupplier>[1], shop.facts));
};

/**
 * On 23 November, of what was sold in the 90 days before: 90 chargers of Mboppi (10 left, 17 days of lead:
 * 90/90 x 47 - 10 = 37), 9 cables of his (0 left: 9/90 x 47 = 4.7, so 5); no radio of Liu, who has no phone
 * (1 left, 3 to be above the threshold); a lamp of nobody's (2 left); plenty of soap.
 */
const shopToSupply = (): Shop => {
	const shop = openShop('2026-08-25');
	supplies(shop, 'Mboppi', '677000070', 17);
	supplies(shop, 'Liu');
	shop.keeps('Lampe', { price: 5_000, stock: 2 });
	shop.keeps('Chargeur', { price: 2_500, stock: 100, supplier: 'Mboppi' });
	shop.keeps('Câble', { price: 1_500, stock: 9, supplier: 'Mboppi' });
	shop.keeps('Radio', { price: 7_000, stock: 1, threshold: 3, supplier: 'Liu' });
	shop.keeps('Savon', { price: 500, stock: 500, supplier: 'Liu' });
	shop.sells({ items: ['90 Chargeur', '9 Câble', '3 Savon'] });
	return shop.onDay('2026-11-23');
};

const toOrder = async (opening = {}, shop = shopToSupply()): Promise<NotebookDriver> => {
	const driver = openDriver({ book: shop.book, today: shop.today, ...opening });
	await driver.press('s', 'r');
	return driver;
};

/** The rows under the names of the columns, up to the first blank one. */
const listed = (driver: NotebookDriver): readonly string[] => {
	const rows = driver.rows().slice(4);
	return rows
		.slice(0, rows.indexOf(''))
		.map(row => row.replace(/^[ >]+/, '').replaceAll(/ {2,}/g, ' | '));
};

const productOf = (driver: NotebookDriver, name: string) =>
	Object.values(driver.book().products).find(product => product.name === name);

describe('what to order', () => {
	it("is what is low or runs out, supplier by supplier, what is nobody's last", async () => {
		const driver = await toOrder();
		expect(listed(driver)).toEqual([
			'Mboppi · 677 00 00 70 · livre en 17 jours',
			'Chargeur | 10 | - | 1,00 | 37',
			'Câble | 0 | - | 0,10 | 5',
			'Liu · pas de téléphone · livre en 7 jours',
			'Radio | 1 | - | 0,00 | 3',
			'Pas de fournisseur',
			'Lampe | 2 | - | 0,00 | 1',
		]);
		expect(driver.row('À commander')).toMatch(/4 produits$/);
	});

	it('may be changed: with the arrows, or typed; 0 leaves it out', async () => {
		const driver = await toOrder();
		await driver.press('Left', 'Left', 'Right');
		expect(driver.chosen()).toMatch(/^Chargeur .* 36$/);
		await driver.press('Down', 'm');
		expect(driver.row('> À commander')).toMatch(/ 5$/);
		await driver.retype('0');
		await driver.press('Enter');
		expect(driver.chosen()).toMatch(/^Câble .* 0$/);
		await driver.press('Left');
		expect(driver.chosen()).toMatch(/^Câble .* 0$/);
		expect(driver.row('À commander')).toMatch(/3 produits$/);
	});

	it('changed and not ordered, it is as it was left', async () => {
		const driver = await toOrder();
		await driver.press('Right', 'Escape', 'Escape', 's', 'r');
		expect(driver.chosen()).toMatch(/^Chargeur .* 38$/);
	});

	it.each(['', '-1', '1e9', '12,5', '31/2', '👍', 'خمسة', '9'.repeat(300)])(
		'%j is no quantity',
		async typed => {
			const driver = await toOrder();
			await driver.press('m', 'Ctrl+U');
			if (typed !== '') await driver.paste(typed);
			await driver.press('Enter');
			expect(driver.words()).toContain("n'est pas un nombre entier accepté ici.");
		},
	);

	it('may be nothing', async () => {
		const driver = await toOrder({}, openShop('2026-11-23'));
		expect(driver.row('Rien à commander')).not.toBe('');
		await driver.press('Enter', 'b', 'm', 'Left', 'Right', 'Down');
		expect(driver.row('Rien à commander')).not.toBe('');
	});
});

describe('an order to a supplier', () => {
	it('is one message of all his products, and once sent all are marked as ordered', async () => {
		const driver = await toOrder({ columns: 100, rows: 40 });
		await driver.press('Down', 'Left', 'Enter');
		const message = [
			'Bonjour Mboppi,',
			'Je voudrais commander :',
			'- 37 x Chargeur',
			'- 4 x Câble',
			'Dites-moi quand vous pouvez livrer. Merci.',
		];
		expect(driver.words()).toContain(message.join(' '));
		expect(decodeURIComponent((await driver.code()) ?? '')).toBe(
			`https://wa.me/237677000070?text=${message.join('\n')}`,
		);
		await driver.press('Enter');
		expect(driver.words()).toContain('Commandé : 2 produits, 41 pièces (Mboppi) ?');
		await driver.press('Enter');
		await driver.waitFor('Noté, en commande : 41 pièces (Mboppi).');
		expect(productOf(driver, 'Chargeur')?.ordered).toEqual({ on: '2026-11-23', quantity: 37 });
		expect(productOf(driver, 'Câble')?.ordered).toEqual({ on: '2026-11-23', quantity: 4 });
		expect(driver.text()).not.toContain('Chargeur');
	});

	it('at 80x24 has its short form in the code', async () => {
		const driver = await toOrder();
		await driver.press('Enter');
		expect(driver.words()).toContain('Bonjour Mboppi, je commande : 37 Chargeur, 5 Câble. Merci.');
		expect(decodeURIComponent((await driver.code()) ?? '')).toMatch(/37 Chargeur, 5 Câble/);
	});

	it('not sent, nothing is ordered', async () => {
		const driver = await toOrder();
		const before = driver.book();
		await driver.press('Enter', 'Enter', 'Escape', 'Escape');
		expect(driver.row('Mboppi ·')).not.toBe('');
		expect(driver.book()).toBe(before);
	});

	it('b marks it as ordered without a message', async () => {
		const driver = await toOrder();
		await driver.press('Down', 'Down', 'b');
		expect(driver.words()).toContain('Commandé : 3 x Radio ?');
		await driver.press('Enter');
		await driver.waitFor('Noté, en commande : Radio.');
		expect(productOf(driver, 'Radio')?.ordered?.quantity).toBe(3);
	});

	it('to one without a phone is shown to be read, without a code', async () => {
		const driver = await toOrder();
		await driver.press('Down', 'Down', 'Enter');
		expect(driver.text()).toContain('- 3 x Radio');
		expect(await driver.code()).toBeUndefined();
	});

	it('to nobody is no message, but may be marked as ordered', async () => {
		const driver = await toOrder();
		await driver.press('End', 'Enter');
		expect(driver.words()).toContain("Ce produit n'a pas de fournisseur : modifiez-le d'abord.");
		await driver.press('b', 'Enter');
		await driver.waitFor('Noté, en commande : Lampe.');
	});

	it('of nothing is no message', async () => {
		const driver = await toOrder();
		await driver.press('Down', 'Down', 'm');
		await driver.retype('0');
		await driver.press('Enter');
		for (const key of ['Enter', 'b']) {
			await driver.press(key);
			expect(driver.words()).toContain("Il n'y a rien à commander à ce fournisseur.");
		}
	});

	it('a held Enter does not say yes', async () => {
		const driver = await toOrder();
		const before = driver.book();
		await driver.go(10, 'Enter');
		expect(driver.book()).toBe(before);
	});

	it('of one product, from its page', async () => {
		const driver = await toOrder();
		await driver.press('Escape', 'f');
		await driver.type('charg');
		await driver.press('Enter', 'Enter', 'w');
		expect(driver.words()).toContain('Bonjour Mboppi, je commande : 37 Chargeur. Merci.');
		await driver.press('Enter', 'Enter');
		await driver.waitFor('Noté, en commande : Chargeur.');
		expect(driver.text()).toContain('37 en commande depuis le 23/11, attendu le 10/12');
	});

	it('is written in the language of the shop', async () => {
		const shop = shopToSupply().settles(settings => ({
			...settings,
			shop: { ...settings.shop, language: 'en' },
		}));
		const driver = await toOrder({ columns: 100, rows: 40, language: 'en' }, shop);
		await driver.press('Enter');
		expect(driver.words()).toContain(
			'Good day Mboppi, I would like to order: - 37 x Chargeur - 5 x Câble Please tell me when you can deliver. Thank you.',
		);
	});
});

describe('the suppliers', () => {
	const suppliers = async (): Promise<NotebookDriver> => {
		const driver = await toOrder();
		await driver.press('g');
		return driver;
	};

	it('are listed with their phone, their delay, their products and what to order', async () => {
		const driver = await suppliers();
		expect(listed(driver)).toEqual([
			'Mboppi | 677 00 00 70 | 17 jours | 2 | 2',
			'Liu | - | 7 jours | 2 | 1',
		]);
	});

	it('one is made', async () => {
		const driver = await suppliers();
		await driver.press('n');
		await driver.type('Dépôt de gaz');
		await driver.press('Enter');
		await driver.type('678 00 00 72');
		await driver.press('Enter');
		await driver.type('1');
		await driver.press('Enter');
		await driver.waitFor('Enregistré : fournisseur Dépôt de gaz.');
		expect(Object.values(driver.book().suppliers).at(-1)).toMatchObject({
			name: 'Dépôt de gaz',
			phone: '+237678000072',
			leadDays: 1,
		});
	});

	it('one is edited, and what is cleared is forgotten', async () => {
		const driver = await suppliers();
		await driver.press('Enter');
		expect(driver.row('Téléphone')).toMatch(/677 00 00 70$/);
		await driver.press('Tab', 'Ctrl+U', 'Tab');
		await driver.retype('3');
		await driver.press('Enter');
		await driver.waitFor('Enregistré : fournisseur Mboppi.');
		const [mboppi] = Object.values(driver.book().suppliers);
		expect(mboppi).toMatchObject({ name: 'Mboppi', leadDays: 3 });
		expect(mboppi).not.toHaveProperty('phone');
	});

	it('w writes to him all that is to be ordered from him', async () => {
		const driver = await suppliers();
		await driver.press('w');
		expect(driver.words()).toContain('37 Chargeur, 5 Câble');
	});

	it.each([
		[0, ['', '  ', 'x'.repeat(301)], /Il manque un nom|caractères/],
		[1, ['12', 'abc', '677000001 / 699000002', '77000001', '👍'], /numéro|chiffres/],
		[2, ['-1', '1e9', '12,5', '31/2', '👍', '9'.repeat(300)], /nombre entier/],
	] as const)('field %i refuses in words what it cannot take', async (field, typed, words) => {
		for (const text of typed) {
			const driver = await suppliers();
			await driver.press('n');
			if (field > 0) await driver.type('Awa');
			await driver.go(field, 'Tab');
			if (text !== '') await driver.paste(text);
			const before = driver.book();
			await driver.press('Ctrl+S');
			expect(driver.words()).toMatch(words);
			expect(driver.book()).toBe(before);
		}
	});

	it('a foreign phone is kept with its country; the name of another is refused', async () => {
		const driver = await suppliers();
		await driver.press('n');
		await driver.type('liu');
		await driver.press('Tab');
		await driver.type('+86 138 0013 8000');
		await driver.press('Ctrl+S');
		await driver.waitFor('Il y a déjà un fournisseur « Liu » dans le cahier.');
		await driver.press('Shift+Tab');
		await driver.retype('Liu Wei');
		await driver.press('Ctrl+S');
		await driver.waitFor('Enregistré : fournisseur Liu Wei.');
		expect(Object.values(driver.book().suppliers).at(-1)?.phone).toBe('+8613800138000');
	});
});
