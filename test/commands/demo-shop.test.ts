import fc from 'fast-check';
import { expect, test } from 'vitest';
import demo from '../../data/demo.json' with { type: 'json' };
import { addDays, asDay, type Day, day, daysBetween } from '../../source/book/day.ts';
import { debtors, debtsOf, outstanding } from '../../source/book/debt.ts';
import { callName, findCustomer, productNamed } from '../../source/book/find.ts';
import { parsePhone } from '../../source/book/parse-phone.ts';
import { balanceOf, isOrder, paidOf, totalOf } from '../../source/book/sale.ts';
import { isLow } from '../../source/book/stock.ts';
import { demoShop } from '../../source/commands/demo-shop.ts';

const monday = day('2026-11-23');
const book = demoShop(monday, 'fr');
const customers = Object.values(book.customers);
const products = Object.values(book.products);
const sales = Object.values(book.sales);
const contacts = Object.values(book.contacts);
const problems = Object.values(book.problems);

/** The book with every day written as its distance from the day it was opened. */
const relativeTo = (opened: Day, shop: unknown): string =>
	JSON.stringify(shop, (_key, value) => {
		const written = typeof value === 'string' ? asDay(value) : undefined;
		return written === undefined ? value : daysBetween(opened, written);
	});

test('is a shop that has been running for four months', () => {
	expect(customers.length).toBeGreaterThanOrEqual(30);
	expect(products.length).toBeGreaterThanOrEqual(40);
	expect(sales.length).toBeGreaterThanOrEqual(250);
	for (const { on } of sales) {
		expect(daysBetween(on, monday)).toBeLessThanOrEqual(120);
		expect(on <= monday).toBe(true);
	}
	expect(outstanding(debtors(book, monday))).toBeGreaterThan(0);
});

test('no two records share an id', () => {
	expect(sales).toHaveLength(demo.sales.length);
	expect(customers).toHaveLength(demo.customers.length);
	expect(products).toHaveLength(demo.products.length);
	expect(contacts).toHaveLength(demo.contacts.length);
	expect(problems).toHaveLength(demo.problems.length);
	expect(Object.values(book.news)).toHaveLength(demo.news.length);
});

test('Mr Paul owes 25 000 FCFA for his tablet, five days late', () => {
	const found = findCustomer(book, 'Paul');
	if (!found.ok) throw new Error('nobody is called Paul');
	expect(callName(found.value)).toBe('Mr Paul');
	expect(found.value.phone).toBe('+237677000001');
	const [debt, ...others] = debtsOf(book, found.value.id);
	expect(others).toEqual([]);
	expect(debt).toMatchObject({ balance: 25_000, dueOn: addDays(monday, -5) });
	expect(debt?.sale.lines).toMatchObject([{ name: 'Tablette Samsung', unitPrice: 45_000 }]);
	expect(debt?.sale.payments).toEqual([{ on: addDays(monday, -12), amount: 20_000 }]);
});

test("the seed's other products are on the shelf", () => {
	expect(productNamed(book, 'Mixeur Moulinex')?.price).toBe(30_000);
	expect(productNamed(book, 'Sac de Riz 25kg')).toMatchObject({ price: 18_000, lifetime: 30 });
	expect(productNamed(book, 'Chargeur Type-C')).toMatchObject({ stock: 2, threshold: 2 });
	expect(productNamed(book, 'Téléphone Techno')).toBeDefined();
});

test('everything that is spoken of exists', () => {
	const spokenOf = {
		customers: [
			...sales.flatMap(sale => sale.customerId ?? []),
			...contacts.map(contact => contact.customerId),
			...problems.map(problem => problem.customerId),
			...Object.values(book.news).flatMap(news => news.customerIds),
		],
		products: [
			...sales.flatMap(sale => sale.lines.map(line => line.productId)),
			...contacts.flatMap(contact => contact.productId ?? []),
			...problems.flatMap(problem => problem.productId ?? []),
		],
		sales: [
			...contacts.flatMap(contact => contact.sales.map(({ saleId }) => saleId)),
			...problems.flatMap(problem => problem.saleId ?? []),
		],
		news: contacts.flatMap(contact => contact.newsId ?? []),
		suppliers: products.flatMap(product => product.supplierId ?? []),
	};
	for (const table of ['customers', 'products', 'sales', 'suppliers', 'news'] as const)
		expect(spokenOf[table].filter(id => book[table][id] === undefined)).toEqual([]);
});

test('what a contact or a problem says is about the sale of the same customer', () => {
	for (const contact of contacts)
		for (const { saleId } of contact.sales)
			expect(book.sales[saleId]?.customerId).toBe(contact.customerId);
	for (const problem of problems)
		expect(book.sales[problem.saleId ?? '']?.customerId).toBe(problem.customerId);
});

test.each(sales.map(sale => [sale.id, sale] as const))(
	'%s is a sale the book allows',
	(_id, sale) => {
		expect(sale.lines.length).toBeGreaterThan(0);
		expect(paidOf(sale)).toBeLessThanOrEqual(totalOf(sale));
		if (sale.customerId === undefined) expect([balanceOf(sale), isOrder(sale)]).toEqual([0, false]);
		const since = sale.customerId && book.customers[sale.customerId]?.since;
		if (since) expect(since <= sale.on).toBe(true);
		for (const { on } of sale.payments) expect(on >= sale.on && on <= monday).toBe(true);
		for (const { madeOn } of [...sale.paymentPromises, ...sale.deliveryPromises])
			expect(madeOn >= sale.on && madeOn <= monday).toBe(true);
	},
);

test('a product is low since a day exactly when it is low', () => {
	for (const product of products)
		expect([product.name, product.lowSince !== undefined]).toEqual([
			product.name,
			isLow(product, book.settings),
		]);
});

test('every number is a valid Cameroonian one, each of somebody else', () => {
	const phones = [book.settings.shop, ...customers, ...Object.values(book.suppliers)].flatMap(
		({ phone }) => phone ?? [],
	);
	for (const phone of phones) expect(parsePhone(phone, 'CM')).toEqual({ ok: true, value: phone });
	expect(new Set(phones).size).toBe(phones.length);
	expect(customers.filter(({ phone }) => phone === undefined)).toHaveLength(2);
});

test('in English it is the same shop', () => {
	const english = demoShop(monday, 'en');
	expect(english.settings.shop.language).toBe('en');
	const { settings: _english, ...records } = english;
	const { settings: _french, ...same } = book;
	expect(records).toEqual(same);
});

test('tells the same stories whatever the day it is opened', () => {
	const stories = relativeTo(monday, book);
	const from = day('2024-01-01');
	const days = fc.nat(daysBetween(from, day('2030-12-31'))).map(after => addDays(from, after));
	fc.assert(
		fc.property(days, opened => {
			expect(relativeTo(opened, demoShop(opened, 'fr'))).toBe(stories);
		}),
	);
});
