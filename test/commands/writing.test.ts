import { describe, expect, it } from 'vitest';
import type { Customer } from '../../source/book/records.ts';
import { bookIn, done, json, newBook, paulsTablet, say } from './line.ts';

const customersOf = async (book: string): Promise<readonly Customer[]> =>
	Object.values((await bookIn(book)).customers);

describe('sell', () => {
	it("reads back the seed's sale", async () => {
		const book = newBook();
		const [first, second] = (await done(book, paulsTablet)).split('\n');
		expect(first).toBe(
			'Enregistré : Mr Paul, Tablette Samsung, 45 000, payé 20 000, reste 25 000 le 30 novembre',
		);
		const [id] = Object.keys((await bookIn(book)).sales);
		expect(second).toBe(`Vente ${id}`);
	});

	it('prints the records made', async () => {
		const { sale, customer, products, balance, dueOn, ...rest } = await json(
			newBook(),
			paulsTablet,
		);
		expect(rest).toEqual({});
		expect(customer).toMatchObject({ title: 'Mr', name: 'Paul', phone: '+237677000001' });
		expect(products).toMatchObject([{ name: 'Tablette Samsung', price: 45_000 }]);
		expect(sale).toMatchObject({
			on: '2026-11-23',
			customerId: customer.id,
			lines: [{ productId: products[0].id, quantity: 1, unitPrice: 45_000 }],
			payments: [{ on: '2026-11-23', amount: 20_000 }],
		});
		expect([balance, dueOn]).toEqual([25_000, '2026-11-30']);
	});

	it.each([
		[
			'--customer "Mr Paul" --item "1 Mixeur 30000"',
			'Mr Paul, Mixeur, 30 000, payé 0, reste 30 000 le 30 novembre',
		],
		['--item "1 Mixeur 30.000 F"', 'Mixeur, 30 000, payé'],
		['--item "2 Bougie 500" --item "1 Savon 1,5k"', '2 Bougie + Savon, 2 500, payé'],
		['--customer Paul --item "1 Mixeur 30k" --paid 30000', 'Paul, Mixeur, 30 000, payé'],
		[
			'--customer Paul --item "1 Mixeur 30k" --paid 1 --due 3/1',
			'Paul, Mixeur, 30 000, payé 1, reste 29 999 le 3 janvier 2027',
		],
		[
			'--customer Paul --item "1 Mixeur 30k" --deliver 27',
			'Paul, Mixeur, 30 000, payé 0, reste 30 000 après la livraison',
		],
		[
			'--date 2026-11-10 --customer Paul --item "1 Mixeur 30k" --due 2026-11-12',
			'Paul, Mixeur, 30 000, payé 0, reste 30 000 le 12 novembre',
		],
	])('cahier sell %s', async (line, words) => {
		const argv = (line.match(/"[^"]*"|\S+/g) ?? []).map(word => word.replaceAll('"', ''));
		const [first] = (await done(newBook(), ['sell', ...argv])).split('\n');
		expect(first).toBe(`Enregistré : ${words}`);
	});

	it('tells the delivery day, and that it is a day of rest', async () => {
		const order = [...paulsTablet, '--deliver', 'dimanche'];
		const { code, stdout, stderr } = await say(newBook(), order);
		expect(code).toBe(0);
		expect(stdout).toMatch(/\nCommande \S+, à livrer le 29 novembre\n$/);
		expect(stderr).toBe('Attention : le dimanche 29 novembre 2026 est un jour de repos.\n');
	});

	it('sells what is not there, and says that a count is owed', async () => {
		const book = newBook();
		await done(book, ['product', 'Riz', '--price', '18000', '--stock', '1']);
		const { code, stderr } = await say(book, ['sell', '--item', '3 riz', '--json']);
		expect([code, stderr]).toEqual([
			0,
			'Attention : le stock de « Riz » est à -2. Recomptez ce produit.\n',
		]);
		expect(
			await done(book, ['sell', '--item', '1 riz', '--customer', 'Awa', '--deliver', '+3']),
		).not.toContain('Attention');
	});

	it('a name, a number or both say who it is; nobody is doubled', async () => {
		const book = newBook();
		const to = (...who: readonly string[]) => ['sell', '--item', '1 Bon 500', '--customer', ...who];
		await done(book, to('Paul Kamga'));
		expect((await say(book, to('Paul'))).stderr).toContain('Paul Kamga');
		expect((await say(book, to('kamga  PAUL'))).code).toBe(1);
		await done(book, to('paul KÀMGA', '--phone', '677000001'));
		expect(await customersOf(book)).toMatchObject([{ name: 'Paul Kamga', phone: '+237677000001' }]);
		await done(book, to('Paul', '--phone', '677000002'));
		await done(book, to('Paul'));
		await done(book, to('Pau'));
		expect((await customersOf(book)).map(({ name }) => name)).toEqual([
			'Paul Kamga',
			'Paul',
			'Pau',
		]);
		expect((await say(book, to('Paul', '--phone', '677000003'))).code).toBe(1);
		expect((await say(book, ['customer', 'Kamga'])).stderr).toContain('Paul Kamga');
	});

	it('makes the book in the language asked for, else in that of the machine', async () => {
		const languageOf = async (
			...around: Parameters<typeof done> extends [unknown, ...infer Rest] ? Rest : never
		) => {
			const book = newBook();
			await done(book, ...around);
			return (await bookIn(book)).settings.shop.language;
		};
		const sale = ['sell', '--item', '1 Bon 500'];
		expect(await languageOf(sale)).toBe('fr');
		expect(await languageOf(sale, { env: { LANG: 'en_US.UTF-8' } })).toBe('en');
		expect(await languageOf(sale, { env: { LANG: 'en_US', LC_ALL: 'fr_CM' } })).toBe('fr');
		expect(await languageOf(sale, { env: { LANG: 'en_US' }, language: 'fr' })).toBe('fr');
		expect(await languageOf(sale, { env: { LC_MESSAGES: 'en', LANG: 'fr' } })).toBe('en');
	});
});

describe('pay', () => {
	it('takes a part of the name, and tells what is left', async () => {
		const book = newBook();
		await done(book, [...paulsTablet.map(word => (word === 'Mr Paul' ? 'Mr Paul Kamga' : word))]);
		expect(await done(book, ['pay', '--customer', 'paul', '--amount', '5 000'])).toBe(
			'Paiement enregistré : Mr Paul Kamga, 5 000.\nMr Paul Kamga doit encore 20 000.\n',
		);
		const paid = await json(book, ['pay', '--customer', 'KAMGA', '--amount', '20.000 FCFA']);
		expect(paid).toMatchObject({ customer: { name: 'Paul Kamga' }, amount: 20_000, left: 0 });
		expect(paid.sales).toMatchObject([{ id: paid.shares[0].saleId }]);
		expect((await say(book, ['pay', '--customer', 'Paul', '--amount', '1'])).stderr).toBe(
			'Mr Paul Kamga ne doit rien.\n',
		);
	});

	it('keeps the means and the reference, and says what becomes of the rest', async () => {
		const book = newBook();
		await done(book, paulsTablet);
		const momo = ['--means', 'momo', '--reference', 'MP261124.1207'];
		const pays = (amount: string, ...rest: readonly string[]) =>
			['pay', '--customer', 'Paul', '--amount', amount, ...rest] as const;
		const { sales } = await json(book, pays('5000', ...momo));
		expect(sales[0].payments[1]).toMatchObject({ means: 'momo', reference: 'MP261124.1207' });
		expect(await done(book, pays('22000', '--excess', 'advance'))).toBe(
			'Paiement enregistré : Mr Paul, 22 000.\nMr Paul ne doit plus rien.\nGardé comme avance : 2 000.\n',
		);
		await done(book, [...paulsTablet]);
		expect(await json(book, pays('2000', '--means', 'advance'))).toMatchObject({ left: 23_000 });
		expect(await done(book, pays('25000', '--excess', 'change'))).toBe(
			'Paiement enregistré : Mr Paul, 25 000.\nMr Paul ne doit plus rien.\nÀ rendre : 2 000.\n',
		);
	});
});

describe('product', () => {
	const rice = 'product|Sac de Riz 25kg|--price|18000|--stock|10|--threshold|2|--lifetime|30';

	it('makes it, then changes what is named', async () => {
		const book = newBook();
		expect(
			await done(book, [...rice.split('|'), '--supplier', 'Ets Nana', '--barcode', '007']),
		).toBe(
			'Enregistré : Sac de Riz 25kg, 18 000, stock 10, seuil 2, dure 30 j, fournisseur Ets Nana, code-barres 007\n',
		);
		expect(
			await done(book, ['product', 'sac de RIZ 25kg', '--price', '19.000'], { language: 'en' }),
		).toBe(
			'Changed: Sac de Riz 25kg, 19 000, stock 10, alert at 2, lasts 30 d, supplier Ets Nana, barcode 007\n',
		);
		const { product, supplier, isNew } = await json(book, ['product', '007', '--stock', '2']);
		expect([product.stock, product.lowSince, supplier.name, isNew]).toEqual([
			2,
			'2026-11-23',
			'Ets Nana',
			false,
		]);
	});

	it('a name may look like a number or begin with a dash', async () => {
		const book = newBook();
		for (const argv of [['1e9'], ['007'], ['-5'], ['--', '-Vis'], ['--', '--json']])
			await done(book, ['product', '--price', '500', ...argv]);
		const names = Object.values((await bookIn(book)).products).map(({ name }) => name);
		expect(names).toEqual(['1e9', '007', '-5', '-Vis', '--json']);
	});
});

describe('customer', () => {
	it('makes it, then changes what is named: the number too', async () => {
		const book = newBook();
		expect(await done(book, ['customer', 'Mme Jeanne', '--phone', '699 00 00 02'])).toBe(
			'Enregistré : Mme Jeanne, 699 00 00 02, ton doux\n',
		);
		expect(await done(book, ['customer', 'jeanne', '--phone', '655000003', '--tone', 'firm'])).toBe(
			'Changé : Mme Jeanne, 655 00 00 03, ton ferme\n',
		);
	});

	it('is paused, left in peace, and taken up again', async () => {
		const book = newBook();
		await done(book, paulsTablet);
		const week = { now: '2026-11-30T08:00:00Z' };
		const today = async () => (await json(book, ['today'], week)).relances.length;
		expect(await today()).toBe(1);
		const paul = (...flags: readonly string[]) => done(book, ['customer', 'Paul', ...flags], week);
		expect(await paul('--pause', '+3', '--reason', 'en voyage')).toBe(
			"Changé : Mr Paul, 677 00 00 01, ton doux, en pause jusqu'au 3 décembre (en voyage)\n",
		);
		expect(await today()).toBe(0);
		expect(await paul('--opt-out')).toBe(
			'Changé : Mr Paul, 677 00 00 01, ton doux, ne plus relancer\n',
		);
		expect(await today()).toBe(0);
		expect(await paul('--resume')).toBe('Changé : Mr Paul, 677 00 00 01, ton doux\n');
		expect(await today()).toBe(1);
	});
});

it('an id is known in capital letters', async () => {
	const book = newBook();
	const { sale } = await json(book, [...paulsTablet, '--deliver', '+3']);
	expect(await done(book, ['delivered', sale.id.toUpperCase()])).toBe(
		'Livré : Mr Paul, Tablette Samsung, 45 000, reste 25 000 le 30 novembre\n',
	);
	const again = await say(book, ['delivered', sale.id]);
	expect(again.stderr).toBe(`La commande ${sale.id} est déjà livrée, depuis le 23 novembre.\n`);
});
