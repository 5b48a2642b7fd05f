import { describe, expect, it } from 'vitest';
import {
	archivingChanges,
	byMonth,
	hotSince,
	monthTotals,
	settledRecords,
} from '../../source/book/archive.ts';
import { applyChanges } from '../../source/book/book.ts';
import { addDays, day } from '../../source/book/day.ts';
import type { Contact, Sale } from '../../source/book/records.ts';
import { defaultSettings, type Settings } from '../../source/book/settings.ts';
import { shopOn, today } from './leaving.ts';

describe('the hot period', () => {
	const usual = defaultSettings('fr');
	it.each<[days: number, why: string, settings: Settings]>([
		[90, 'the shop’s own', usual],
		[400, 'the shop’s own, longer', { ...usual, keeping: { ...usual.keeping, hotDays: 400 } }],
		[90, 'stock is counted over 90 days', { ...usual, keeping: { ...usual.keeping, hotDays: 10 } }],
		[200, 'or more', { ...usual, stock: { ...usual.stock, averageOverDays: 200 } }],
		[
			123,
			'satisfaction is asked for until 3 + 120 days after',
			{ ...usual, satisfaction: { ...usual.satisfaction, endsAfterDays: 120 } },
		],
		[
			131,
			'a payment of this month counts when 100 days after a relance',
			{ ...usual, payment: { ...usual.payment, recoveredWithinDays: 100 } },
		],
		[
			120,
			'who settled a dispute has 120 days to pay',
			{ ...usual, payment: { ...usual.payment, afterDays: 120 } },
		],
		[95, 'two messages are 95 days apart', { ...usual, spacing: { days: 95 } }],
		[
			45,
			'none shorter than money recovered needs',
			{
				...usual,
				keeping: { ...usual.keeping, hotDays: 0 },
				stock: { ...usual.stock, averageOverDays: 7 },
			},
		],
	])('is %i days: %s', (days, _why, settings) => {
		expect(hotSince(settings, today)).toBe(addDays(today, -days));
	});

	it('begins on 1 December for the morning of 1 March', () => {
		expect(hotSince(usual, today)).toBe('2026-12-01');
	});
});

describe('the months', () => {
	const sale = (id: string, on: string, ...prices: readonly number[]): Sale => ({
		id,
		on: day(on),
		lines: prices.map(price => ({
			productId: 'p',
			name: 'x',
			quantity: 2,
			unitPrice: price as Sale['lines'][number]['unitPrice'],
		})),
		payments: [],
		paymentPromises: [],
		deliveryPromises: [],
	});
	const problem = {
		id: 'p1',
		customerId: 'c',
		what: 'x',
		openedOn: day('2026-10-31'),
		closed: { on: day('2026-11-03'), done: 'y' },
	};
	const snooze = { id: 's1', on: day('2026-08-31'), until: day('2026-09-02') };
	const contact = { ...({ id: 'c1', kind: 'payment' } as Contact), on: day('2026-10-01') };
	const months = byMonth({
		sales: [
			sale('v3', '2026-10-31', 100, 50),
			sale('v1', '2026-08-01', 1_000),
			sale('v2', '2026-10-01', 7),
		],
		contacts: [contact],
		problems: [problem],
		snoozes: [snooze],
	});

	it('are those of the sale, of what was said, of the problem’s opening; the oldest first', () => {
		const names = [...months].map(([id, { sales, contacts, problems, snoozes }]) => [
			id,
			...[sales, contacts, problems, snoozes].map(records => records.map(record => record.id)),
		]);
		expect(names).toEqual([
			['2026-08', ['v1'], [], [], ['s1']],
			['2026-10', ['v3', 'v2'], ['c1'], ['p1'], []],
		]);
	});

	it('come to what was sold in them', () => {
		expect([...months].map(([id, records]) => monthTotals(id, records))).toEqual([
			{ id: '2026-08', sales: 1, total: 2_000, contacts: 0, problems: 0 },
			{ id: '2026-10', sales: 2, total: 314, contacts: 1, problems: 1 },
		]);
		expect(monthTotals('2026-09', { sales: [], contacts: [], problems: [], snoozes: [] })).toEqual({
			id: '2026-09',
			sales: 0,
			total: 0,
			contacts: 0,
			problems: 0,
		});
	});

	it('take the place of their records in the book', () => {
		const shop = shopOn('2026-10-05');
		shop.sells({ items: ['1 Coque 2000'] });
		shop.onDay('2026-11-30').sells({ items: ['3 Coque'] });
		shop.onDay('2026-12-01').sells({ items: ['1 Savon 400'] });
		const records = settledRecords(shop.book, today);
		const totals = [...byMonth(records)].map(([id, ofMonth]) => monthTotals(id, ofMonth));
		const book = applyChanges(shop.book, archivingChanges(records, totals));
		expect(Object.values(book.sales).map(({ on }) => on)).toEqual(['2026-12-01']);
		expect(Object.values(book.months)).toEqual([
			{ id: '2026-10', sales: 1, total: 2_000, contacts: 0, problems: 0 },
			{ id: '2026-11', sales: 1, total: 6_000, contacts: 0, problems: 0 },
		]);
		expect(book.products).toBe(shop.book.products);
	});
});
