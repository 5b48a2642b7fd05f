import { describe, expect, it } from 'vitest';
import { settledRecords } from '../../source/book/archive.ts';
import { lastSeenOf } from '../../source/book/last-seen.ts';
import { archived } from './archived.ts';
import { paul, shopOn, tablette, today } from './leaving.ts';

const seen = (shop: ReturnType<typeof shopOn>): string =>
	lastSeenOf(shop.book, shop.customer('Paul'));

describe('a customer was last seen', () => {
	it('on the day he became one, when nothing happened since', () => {
		expect(seen(shopOn('2026-06-01'))).toBe('2026-06-01');
	});

	it('when he bought, paid, promised, was delivered, was written to, or answered', () => {
		const shop = shopOn('2026-06-01');
		const order = shop.sells({ ...paul, items: tablette, paid: 0, deliver: '2026-06-30' });
		expect(seen(shop)).toBe('2026-06-01');
		shop.onDay('2026-06-03').sends('delivery');
		expect(seen(shop)).toBe('2026-06-03');
		shop.onDay('2026-06-10').delivers(order);
		expect(seen(shop)).toBe('2026-06-10');
		shop.onDay('2026-06-12').isPromised('Paul', '2026-06-20');
		expect(seen(shop)).toBe('2026-06-12');
		const asked = shop.onDay('2026-06-20').sends('payment');
		shop.onDay('2026-06-22').hears(asked, 'answered');
		expect(seen(shop)).toBe('2026-06-22');
		shop.onDay('2026-06-25').isPaid('Paul', 45_000);
		expect(seen(shop)).toBe('2026-06-25');
	});

	it('never in a sale of somebody else', () => {
		const shop = shopOn('2026-06-01');
		shop.onDay('2026-06-10').sells({ to: 'Awa', items: tablette });
		expect(seen(shop)).toBe('2026-06-01');
	});
});

describe('what is archived', () => {
	it('leaves each customer his last purchase', () => {
		const shop = shopOn('2025-06-01');
		shop.sells({ ...paul, items: tablette });
		const last = shop.onDay('2025-08-01').sells({ ...paul, items: ['1 Coque 2000'] });
		shop.onDay('2025-09-01').sells({ items: ['1 Coque'] });
		const { sales } = settledRecords(shop.book, today);
		expect(sales.map(({ on }) => on)).toEqual(['2025-06-01', '2025-09-01']);
		shop.book = archived(shop.book, today).book;
		expect(Object.keys(shop.book.sales)).toEqual([last.id]);
		expect(seen(shop)).toBe('2025-08-01');
	});

	it('leaves him what was last said to him, when he was not seen since', () => {
		const shop = shopOn('2025-06-01');
		shop.sells({ ...paul, items: tablette });
		shop.onDay('2025-06-04').sends('satisfaction');
		expect(settledRecords(shop.book, today).contacts).toEqual([]);
		shop.onDay('2025-08-01').sells({ ...paul, items: ['1 Coque 2000'] });
		expect(settledRecords(shop.book, today).contacts).toHaveLength(1);
	});
});
