import { describe, expect, it } from 'vitest';
import type { Sale } from '../../source/book/records.ts';
import { openShop, type Shop } from '../support/shop.ts';

/** Jeanne orders a mixer worth less than a visit of satisfaction; everything is paid. */
const ordered = (on: string, deliver: string): { shop: Shop; order: Sale } => {
	const shop = openShop(on);
	const words = { to: 'Mme Jeanne', phone: '699000002', items: ['1 Mixeur 4000'] };
	return { shop, order: shop.sells({ ...words, deliver }) };
};

/** [step, due, new day] of each delivery of the morning. */
const deliveries = (shop: Shop) =>
	shop
		.morning()
		.relances.map(relance =>
			relance.kind === 'delivery' ? [relance.step, relance.dueOn, relance.newDay] : relance.kind,
		);

const lateIds = (shop: Shop) => shop.morning().lateOrders.map(({ id }) => id);

describe('an order of Monday 2 November for Tuesday the 10th', () => {
	it.each([
		['2026-11-02', []],
		['2026-11-03', []],
		['2026-11-04', [['confirm', '2026-11-04', undefined]]],
		['2026-11-07', [['confirm', '2026-11-04', undefined]]],
		['2026-11-09', [['confirm', '2026-11-04', undefined]]],
		['2026-11-10', [['today', '2026-11-10', undefined]]],
		['2026-11-11', [['late', '2026-11-11', '2026-11-14']]],
		['2026-11-12', [['late', '2026-11-11', '2026-11-16']]],
		['2026-12-10', [['late', '2026-11-11', '2026-12-14']]],
	])('on %s', (on, expected) => {
		const { shop } = ordered('2026-11-02', '2026-11-10');
		expect(deliveries(shop.onDay(on))).toEqual(expected);
		expect(shop.later()).toEqual([]);
	});

	it('is confirmed once', () => {
		const { shop } = ordered('2026-11-02', '2026-11-10');
		expect(shop.onDay('2026-11-04').sendsAll()).toEqual(['delivery']);
		for (const on of ['2026-11-04', '2026-11-05', '2026-11-07', '2026-11-09'])
			expect(deliveries(shop.onDay(on))).toEqual([]);
		expect(deliveries(shop.onDay('2026-11-10'))).toEqual([['today', '2026-11-10', undefined]]);
		shop.sendsAll();
		expect(deliveries(shop)).toEqual([]);
	});

	it('is over when delivered, early, in time or late', () => {
		for (const on of ['2026-11-03', '2026-11-10', '2026-11-20']) {
			const { shop, order } = ordered('2026-11-02', '2026-11-10');
			shop.onDay(on).delivers(order);
			expect(shop.kinds()).toEqual([]);
			expect(shop.onDay('2026-12-20').kinds()).toEqual([]);
			expect(lateIds(shop)).toEqual([]);
		}
	});

	it('is confirmed again when the day is moved in time', () => {
		const { shop, order } = ordered('2026-11-02', '2026-11-10');
		shop.onDay('2026-11-04').sendsAll();
		shop.onDay('2026-11-06').movesDelivery(order, '2026-11-20');
		expect(deliveries(shop.onDay('2026-11-07'))).toEqual([]);
		expect(shop.onDay('2026-11-08').later()).toEqual([['delivery', 'quiet-day', '2026-11-09']]);
		expect(deliveries(shop.onDay('2026-11-09'))).toEqual([['confirm', '2026-11-08', undefined]]);
		expect(lateIds(shop)).toEqual([]);
	});
});

describe('an order promised soon', () => {
	it('in two days is confirmed the day before', () => {
		const { shop } = ordered('2026-11-02', '2026-11-04');
		expect(deliveries(shop)).toEqual([]);
		expect(deliveries(shop.onDay('2026-11-03'))).toEqual([['confirm', '2026-11-03', undefined]]);
	});

	it('tomorrow is confirmed at once', () => {
		const { shop } = ordered('2026-11-02', '2026-11-03');
		expect(deliveries(shop)).toEqual([['confirm', '2026-11-02', undefined]]);
	});

	it('today is told for today', () => {
		const { shop } = ordered('2026-11-02', '2026-11-02');
		expect(deliveries(shop)).toEqual([['today', '2026-11-02', undefined]]);
	});
});

describe('a late order', () => {
	const apologised = (): { shop: Shop; order: Sale } => {
		const { shop, order } = ordered('2026-11-02', '2026-11-10');
		shop.onDay('2026-11-11').sends('delivery');
		return { shop, order };
	};

	it('takes the new day of the apology, the missed one kept', () => {
		const { shop, order } = apologised();
		expect(shop.sale(order).deliveryPromises).toEqual([
			{ day: '2026-11-10', madeOn: '2026-11-02' },
			{ day: '2026-11-14', madeOn: '2026-11-11' },
		]);
	});

	it('is silent until the new day, and still on the morning screen', () => {
		const { shop, order } = apologised();
		for (const on of ['2026-11-11', '2026-11-12', '2026-11-13']) {
			expect(deliveries(shop.onDay(on))).toEqual([]);
			expect(shop.later()).toEqual([]);
			expect(lateIds(shop)).toEqual([order.id]);
		}
		expect(deliveries(shop.onDay('2026-11-14'))).toEqual([['today', '2026-11-14', undefined]]);
		shop.sendsAll();
		expect(deliveries(shop)).toEqual([]);
		expect(lateIds(shop)).toEqual([order.id]);
	});

	it('is apologised for again when the new day is missed too', () => {
		const { shop } = apologised();
		shop.onDay('2026-11-14').sends('delivery');
		expect(deliveries(shop.onDay('2026-11-16'))).toEqual([['late', '2026-11-15', '2026-11-19']]);
		shop.sendsAll();
		expect(deliveries(shop.onDay('2026-11-18'))).toEqual([]);
		expect(deliveries(shop.onDay('2026-11-19'))).toEqual([['today', '2026-11-19', undefined]]);
	});

	it('may be given another day than the one proposed', () => {
		const { shop, order } = ordered('2026-11-02', '2026-11-10');
		shop.onDay('2026-11-11').marksDone(shop.relance('delivery'), { newDay: '2026-11-25' });
		expect(shop.sale(order).deliveryPromises.at(-1)?.day).toBe('2026-11-25');
		expect(deliveries(shop.onDay('2026-11-24'))).toEqual([]);
		expect(deliveries(shop.onDay('2026-11-25'))).toEqual([['today', '2026-11-25', undefined]]);
	});

	it('is not given a day gone by, and the apology is not written either', () => {
		const { shop } = ordered('2026-11-02', '2026-11-10');
		const late = shop.onDay('2026-11-11').relance('delivery');
		expect(shop.refusal(shop => shop.marksDone(late, { newDay: '2026-11-10' }))).toEqual({
			reason: 'day-past',
			day: '2026-11-10',
		});
	});

	it('is not late on its day once told, nor when moved on its day', () => {
		const { shop, order } = ordered('2026-11-02', '2026-11-10');
		shop.onDay('2026-11-10').sends('delivery');
		expect(lateIds(shop)).toEqual([]);
		shop.movesDelivery(order, '2026-11-20');
		expect(lateIds(shop.onDay('2026-11-11'))).toEqual([]);
	});

	it('alone takes a new day: a confirmation moves nothing', () => {
		const { shop, order } = ordered('2026-11-02', '2026-11-10');
		shop.onDay('2026-11-04').marksDone(shop.relance('delivery'), { newDay: '2026-11-25' });
		expect(shop.sale(order).deliveryPromises).toHaveLength(1);
	});

	it('is not on the list of late orders before its day, nor beside its own message', () => {
		const { shop } = ordered('2026-11-02', '2026-11-10');
		for (const on of ['2026-11-09', '2026-11-10', '2026-11-11'])
			expect(lateIds(shop.onDay(on))).toEqual([]);
	});
});
