import { describe, expect, it } from 'vitest';
import { toDoCount } from '../../source/relances/morning.ts';
import { openCounter } from '../book/counter-shop.ts';
import { openShop, type Shop } from '../support/shop.ts';

const small = ['1 Coque 4000'];

describe('the totals of the morning', () => {
	const shop = openShop('2026-11-02');
	shop.sells({ to: 'Mr Paul', phone: '677000001', items: ['1 Tablette 45000'], paid: 20_000 });
	shop.sells({ to: 'Tonton Pierre', phone: '650000003', items: ['1 Riz 18000'], paid: 18_000 });
	shop.onDay('2026-11-03');
	shop.sells({
		to: 'Awa',
		phone: '655000004',
		items: ['1 Mixeur 30000'],
		paid: 0,
		deliver: '2026-11-20',
	});
	shop.sells({ to: 'Mme Jeanne', phone: '699000002', items: ['1 Frigo 150000'], paid: 80_000 });
	shop.onDay('2026-11-04').sells({ to: 'Paul', items: small, paid: 4_000 });
	shop.onDay('2026-11-05').sells({ to: 'Paul', items: small, paid: 1_500 });

	it('are all that is owed, due or not, delivered or not: 25 000 + 2 500 + 30 000 + 70 000', () => {
		const morning = shop.onDay('2026-11-09').morning();
		expect(morning.outstanding).toBe(127_500);
		expect(morning.debtors.map(({ customer, balance }) => [customer.name, balance])).toEqual([
			['Paul', 27_500],
			['Jeanne', 70_000],
			['Awa', 30_000],
		]);
	});

	it('are what the rows of the payments ask for, once all is due', () => {
		const morning = shop.onDay('2026-11-12').morning();
		const asked = [...morning.relances, ...morning.later.map(({ relance }) => relance)].flatMap(
			relance => (relance.kind === 'payment' ? [[relance.customer.name, relance.amount]] : []),
		);
		expect(asked).toEqual([
			['Paul', 27_500],
			['Jeanne', 70_000],
		]);
	});

	it('are nothing in an empty book', () => {
		expect(openShop('2026-11-02').morning()).toEqual({
			today: '2026-11-02',
			relances: [],
			later: [],
			lateOrders: [],
			debtors: [],
			outstanding: 0,
			agios: new Map(),
			recovered: 0,
			done: [],
			templateFaults: [],
		});
	});
});

describe('the morning', () => {
	it('goes by kind, and in a kind by the longest due, then the most money', () => {
		const shop = openShop('2026-11-02');
		shop.keeps('Chargeur Type-C', { price: 2_500, stock: 2 });
		shop.sells({ to: 'Awa', phone: '655000004', items: ['1 Câble 500'], paid: 0 });
		shop.sells({ to: 'Paul', phone: '677000001', items: small, paid: 0 });
		shop
			.onDay('2026-10-30')
			.sells({ to: 'Kamga', phone: '677000005', items: ['1 Savon 400'], paid: 0 });
		shop.onDay('2026-11-02');
		shop.sells({ to: 'Jeanne', phone: '699000002', items: small, deliver: '2026-11-09' });
		shop
			.onDay('2026-11-06')
			.sells({ to: 'Rose', phone: '699000006', items: ['1 Téléphone 65000'] });
		const morning = shop.onDay('2026-11-09').morning();
		expect(
			morning.relances.map(relance => [
				relance.kind,
				'customer' in relance ? relance.customer.name : relance.product.name,
			]),
		).toEqual([
			['payment', 'Kamga'],
			['payment', 'Paul'],
			['payment', 'Awa'],
			['delivery', 'Jeanne'],
			['satisfaction', 'Rose'],
			['stock', 'Chargeur Type-C'],
		]);
		expect(toDoCount(morning)).toBe(5);
	});

	it('lists what was done today', () => {
		const shop = openShop('2026-11-02');
		shop.sells({ to: 'Paul', phone: '677000001', items: small, paid: 0 });
		const contact = shop.onDay('2026-11-09').sends('payment');
		expect(shop.morning().done).toEqual([contact]);
		expect(shop.onDay('2026-11-10').morning().done).toEqual([]);
	});
});

describe('the money recovered this month', () => {
	/** Paul owes 25 000 and is asked for it on 9 November. */
	const asked = (): Shop => {
		const shop = openShop('2026-11-02');
		shop.sells({ to: 'Paul', phone: '677000001', items: ['1 Tablette 45000'], paid: 20_000 });
		shop.onDay('2026-11-09').sends('payment');
		return shop;
	};

	const recovered = (shop: Shop, on: string): number => shop.onDay(on).morning().recovered;

	it('is what was paid within 14 days of the message: 5 000 + 7 000, not the 1 000 of day 15', () => {
		const shop = asked();
		expect(recovered(shop, '2026-11-09')).toBe(0);
		shop.onDay('2026-11-10').isPaid('Paul', 5_000);
		shop.onDay('2026-11-23').isPaid('Paul', 7_000);
		shop.onDay('2026-11-24').isPaid('Paul', 1_000);
		expect(recovered(shop, '2026-11-22')).toBe(5_000);
		expect(recovered(shop, '2026-11-30')).toBe(12_000);
	});

	it('starts from nothing each month', () => {
		const shop = asked();
		shop.onDay('2026-11-10').isPaid('Paul', 5_000);
		shop.onDay('2026-11-17').sends('payment');
		shop.onDay('2026-11-24').sends('payment');
		shop.onDay('2026-12-01').isPaid('Paul', 2_000);
		shop.onDay('2026-12-08').isPaid('Paul', 3_000);
		expect(recovered(shop, '2026-11-30')).toBe(5_000);
		expect(recovered(shop, '2026-12-01')).toBe(2_000);
		expect(recovered(shop, '2026-12-31')).toBe(5_000);
		expect(recovered(shop, '2027-01-01')).toBe(0);
	});

	it('is neither what was paid before the message, nor what nobody asked for', () => {
		const shop = openShop('2026-11-02');
		shop.sells({ to: 'Paul', phone: '677000001', items: ['1 Tablette 45000'], paid: 20_000 });
		shop.onDay('2026-11-05').isPaid('Paul', 5_000);
		shop.sells({ to: 'Awa', phone: '655000004', items: ['1 Coque 4000'], paid: 0 });
		const [toPaul] = shop.onDay('2026-11-12').morning().relances;
		if (toPaul?.kind !== 'payment' || toPaul.customer.name !== 'Paul') throw new Error('not Paul');
		shop.marksDone(toPaul);
		shop.isPaid('Awa', 4_000);
		expect(recovered(shop, '2026-11-12')).toBe(0);
		shop.isPaid('Paul', 2_000);
		expect(recovered(shop, '2026-11-12')).toBe(2_000);
	});

	it('counts a payment once, after two messages', () => {
		const shop = asked();
		shop.onDay('2026-11-16').sends('payment');
		shop.onDay('2026-11-17').isPaid('Paul', 25_000);
		expect(recovered(shop, '2026-11-17')).toBe(25_000);
	});

	it('is not what an advance pays: that was in the drawer before', () => {
		const shop = openCounter('2026-11-02');
		shop.knows('Mr Paul', { phone: '677000001' });
		shop.pays('Paul', 3_000, { excess: 'advance' });
		shop.sells({ to: 'Paul', items: ['1 Tablette 45000'], paid: 20_000 });
		shop.onDay('2026-11-09').sends('payment');
		shop.onDay('2026-11-10').pays('Paul', 3_000, { means: 'advance' });
		expect(recovered(shop, '2026-11-10')).toBe(0);
		shop.pays('Paul', 4_000, { means: 'momo' });
		expect(recovered(shop, '2026-11-10')).toBe(4_000);
	});

	it('is not what was handed back since', () => {
		const shop = openCounter('2026-11-02');
		const tablet = { to: 'Paul', phone: '677000001', items: ['1 Tablette 45000'], paid: 0 };
		const sale = shop.sells(tablet);
		shop.onDay('2026-11-09').sends('payment');
		const { receipt } = shop.onDay('2026-11-10').pays('Paul', 45_000);
		shop.correctsPayment({ receipt }, 40_000);
		expect(recovered(shop, '2026-11-10')).toBe(40_000);
		shop.correctsLines(sale, ['1 Tablette 30000']);
		expect(recovered(shop, '2026-11-10')).toBe(30_000);
		shop.cancels(sale);
		expect(recovered(shop, '2026-11-10')).toBe(0);
	});

	it('is not brought by a message about something else', () => {
		const shop = openShop('2026-11-02');
		shop.sells({ to: 'Awa', phone: '655000004', items: ['1 Téléphone 65000'], paid: 60_000 });
		shop.onDay('2026-11-05').sends('satisfaction');
		shop.onDay('2026-11-06').isPaid('Awa', 5_000);
		expect(recovered(shop, '2026-11-06')).toBe(0);
	});
});
