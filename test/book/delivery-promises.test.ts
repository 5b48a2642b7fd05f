import { describe, expect, it } from 'vitest';
import { day } from '../../source/book/day.ts';
import { keptShare, promiseOutcomes } from '../../source/book/delivery-promises.ts';
import { noFrancs } from '../../source/book/money.ts';
import type { Sale } from '../../source/book/records.ts';
import { openShop } from '../support/shop.ts';

const on = '2026-11-02';

/** An order with these promises (made, for), delivered or not. */
const order = (
	promises: ReadonlyArray<readonly [madeOn: string, day: string]>,
	deliveredOn?: string,
): Sale => {
	const shop = openShop(on);
	const sale = shop.sells({
		to: 'Rose',
		phone: '677000009',
		items: ['1 Table 20000'],
		deliver: '2026-11-10',
	});
	return {
		...sale,
		deliveryPromises: promises.map(([madeOn, to]) => ({ madeOn: day(madeOn), day: day(to) })),
		...(deliveredOn === undefined ? {} : { deliveredOn: day(deliveredOn) }),
	};
};

const tenth = [on, '2026-11-10'] as const;

describe('a delivery promise for the 10th', () => {
	it.each([
		['delivered early', [tenth], '2026-11-05', ['kept']],
		['delivered on the day', [tenth], '2026-11-10', ['kept']],
		['delivered the day after', [tenth], '2026-11-11', ['missed']],
		[
			'moved before it, and kept',
			[tenth, ['2026-11-09', '2026-11-15']],
			'2026-11-15',
			['moved', 'kept'],
		],
		['moved on its day', [tenth, ['2026-11-10', '2026-11-15']], '2026-11-15', ['moved', 'kept']],
		['moved after it', [tenth, ['2026-11-11', '2026-11-15']], '2026-11-14', ['missed', 'kept']],
		[
			'moved, then missed',
			[tenth, ['2026-11-09', '2026-11-15']],
			'2026-11-16',
			['moved', 'missed'],
		],
	] as const)('%s', (_what, promises, deliveredOn, expected) => {
		expect(promiseOutcomes(order(promises, deliveredOn), day('2026-11-30'))).toEqual(expected);
	});

	it.each([
		['2026-11-09', ['waiting']],
		['2026-11-10', ['waiting']],
		['2026-11-11', ['missed']],
	])('not delivered, on %s', (today, expected) => {
		expect(promiseOutcomes(order([tenth]), day(today))).toEqual(expected);
	});

	it.each([
		['2026-11-10', ['waiting']],
		['2026-11-11', ['missed']],
	])('of an order cancelled on %s', (cancelled, expected) => {
		const sale = order([tenth]);
		const gone: Sale = {
			...sale,
			cancelled: {
				on: day(cancelled),
				refund: noFrancs,
				reason: 'x',
			},
		};
		expect(promiseOutcomes(gone, day('2026-12-24'))).toEqual(expected);
	});
});

describe('the share of promises kept', () => {
	const kept = order([tenth], '2026-11-10');
	const missed = order([tenth], '2026-11-12');
	const moved = order([tenth, ['2026-11-09', '2026-11-15']], '2026-11-15');
	const waiting = order([[on, '2026-12-10']]);
	const today = day('2026-11-30');

	it.each([
		[[], { kept: 0, missed: 0, moved: 0, share: undefined }],
		[[waiting], { kept: 0, missed: 0, moved: 0, share: undefined }],
		[[kept, waiting], { kept: 1, missed: 0, moved: 0, share: 100 }],
		[[missed], { kept: 0, missed: 1, moved: 0, share: 0 }],
		// A moved order has a promise moved and one kept: 2 of 3 are 66 %.
		[[kept, moved], { kept: 2, missed: 0, moved: 1, share: 66 }],
		[[kept, kept, moved, missed], { kept: 3, missed: 1, moved: 1, share: 60 }],
	])('case %#', (sales, expected) => {
		expect(keptShare(sales, today)).toEqual(expected);
	});

	it('is never said to be 100 when one was missed', () => {
		const many = [...Array.from({ length: 250 }, () => kept), missed];
		expect(keptShare(many, today).share).toBe(99);
	});
});
