import { describe, expect, it } from 'vitest';
import { put } from '../../source/book/book.ts';
import { callName } from '../../source/book/find.ts';
import type { ProblemSort } from '../../source/book/records.ts';
import { ok } from '../../source/book/result.ts';
import { sameProblems } from '../../source/book/same-problem.ts';
import { openShop, type Shop } from '../support/shop.ts';

const buyers = ['Paul', 'Jeanne', 'Awa', 'Pierre', 'Rose'] as const;

/** Five customers bought a mixer on Monday 2 November. */
const mixerShop = (today = '2026-11-02'): Shop => {
	const shop = openShop(today);
	shop.keeps('Mixeur', { price: 30_000 });
	for (const [index, to] of buyers.entries())
		shop.sells({ to, phone: `67700000${index + 1}`, items: ['1 Mixeur'] });
	return shop;
};

const broken = (shop: Shop, who: string, sort: ProblemSort = 'works', product = 'Mixeur') =>
	shop.opensProblem(who, 'ne tourne pas', { product, sort });

/** [sort, how many times, the other buyers] of each. */
const same = (shop: Shop) =>
	sameProblems(shop.book, shop.facts.today).map(({ sort, problems, otherBuyers }) => [
		sort,
		problems.length,
		otherBuyers.map(callName),
	]);

describe('the same problem with one product', () => {
	it('is told the third time, with who bought it and said nothing', () => {
		const shop = mixerShop();
		broken(shop, 'Paul');
		broken(shop, 'Jeanne');
		expect(same(shop)).toEqual([]);
		broken(shop, 'Awa');
		expect(same(shop)).toEqual([['works', 3, ['Pierre', 'Rose']]]);
		broken(shop, 'Pierre');
		expect(same(shop)).toEqual([['works', 4, ['Rose']]]);
	});

	it('counts those that are settled, too', () => {
		const shop = mixerShop();
		for (const who of ['Paul', 'Jeanne']) shop.closes(broken(shop, who).id, 'échangé');
		broken(shop, 'Awa');
		expect(same(shop)).toEqual([['works', 3, ['Pierre', 'Rose']]]);
	});

	it('is of different customers: one who comes back three times is one', () => {
		const shop = mixerShop();
		for (let times = 0; times < 3; times++) broken(shop, 'Paul');
		broken(shop, 'Jeanne');
		expect(same(shop)).toEqual([]);
	});

	it('is of one sort with one product: neither three sorts nor three products, nor disputes', () => {
		const shop = mixerShop();
		shop.keeps('Fer', { price: 12_000 });
		broken(shop, 'Paul', 'works');
		broken(shop, 'Jeanne', 'knows-how');
		broken(shop, 'Awa', 'works', 'Fer');
		for (const who of ['Pierre', 'Rose', 'Awa']) broken(shop, who, 'dispute');
		expect(same(shop)).toEqual([]);
		broken(shop, 'Awa', 'works');
		broken(shop, 'Pierre', 'works');
		expect(same(shop)).toEqual([['works', 3, ['Rose']]]);
	});

	it('is told from as many times on as the shop wishes', () => {
		const shop = mixerShop().settles(settings => ({
			...settings,
			problem: { ...settings.problem, sameBeforeAsking: 2 },
		}));
		broken(shop, 'Paul');
		broken(shop, 'Jeanne');
		expect(same(shop)).toEqual([['works', 2, ['Awa', 'Pierre', 'Rose']]]);
	});

	it('looks back as far as the book is certain to hold: 90 days', () => {
		const shop = mixerShop('2026-08-03');
		broken(shop.onDay('2026-08-10'), 'Paul');
		shop.onDay('2026-11-02').sells({ to: 'Rose', items: ['1 Mixeur'] });
		broken(shop, 'Jeanne');
		broken(shop, 'Awa');
		// 90 days after 10 August is 8 November; what Pierre bought on 3 August is out of it on the 2nd.
		expect(same(shop.onDay('2026-11-08'))).toEqual([['works', 3, ['Rose']]]);
		expect(same(shop.onDay('2026-11-09'))).toEqual([]);
	});
});

describe('the other buyers', () => {
	const thrice = (shop = mixerShop()): Shop => {
		for (const who of ['Paul', 'Jeanne', 'Awa']) broken(shop, who);
		return shop;
	};

	it('are those who can be written to: on pause, yes; no more messages or no phone, no', () => {
		const paused = thrice();
		paused.leavesAlone('Pierre', 'en voyage', '2026-12-01');
		expect(same(paused)).toEqual([['works', 3, ['Pierre', 'Rose']]]);
		paused.leavesAlone('Rose', 'elle le demande');
		expect(same(paused)).toEqual([['works', 3, ['Pierre']]]);
		paused.sells({ to: 'Samuel', items: ['1 Mixeur'] });
		expect(same(paused)).toEqual([['works', 3, ['Pierre']]]);
	});

	it('have it at home: not an order that still waits, nor one brought back or cancelled', () => {
		const shop = mixerShop();
		const order = shop.sells({
			to: 'Odile',
			phone: '677000009',
			items: ['1 Mixeur'],
			deliver: '2026-11-05',
		});
		thrice(shop);
		expect(same(shop)).toEqual([['works', 3, ['Pierre', 'Rose']]]);
		shop.onDay('2026-11-05').delivers(order);
		expect(same(shop)).toEqual([['works', 3, ['Pierre', 'Rose', 'Odile']]]);
		const of = (name: string) =>
			Object.values(shop.book.sales).find(sale => sale.customerId === shop.customer(name).id);
		const rose = of('Rose');
		if (rose === undefined) throw new Error('Rose bought nothing');
		const cancelled = { on: shop.facts.today, refund: rose.payments[0]?.amount, reason: 'erreur' };
		shop.does(ok({ changes: [put('sales', { ...rose, cancelled } as typeof rose)] }));
		expect(same(shop)).toEqual([['works', 3, ['Pierre', 'Odile']]]);
	});

	it('once asked, it is known when', () => {
		const shop = thrice();
		const { facts } = shop.onDay('2026-11-04');
		const [first] = sameProblems(shop.book, facts.today);
		expect(first?.askedOn).toBeUndefined();
		const customerIds = first?.otherBuyers.map(({ id }) => id) ?? [];
		const news = { id: 'asked', on: facts.today, text: '?', customerIds };
		const productId = shop.product('Mixeur').id;
		shop.does(ok({ changes: [put('news', { ...news, productId })] }));
		expect(sameProblems(shop.book, facts.today)[0]?.askedOn).toBe('2026-11-04');
	});
});
