import { describe, expect, it } from 'vitest';
import { nothingArchived } from '../../source/book/archive.ts';
import { put } from '../../source/book/book.ts';
import { type Happening, historyOf } from '../../source/book/customer-history.ts';
import { day } from '../../source/book/day.ts';
import { mergeCustomers } from '../../source/book/merge.ts';
import { francs } from '../../source/book/money.ts';
import { archived } from './archived.ts';
import { doing } from './deed-shop.ts';
import { type KeptShop, openKeptShop } from './kept-shop.ts';

const seenOf = (shop: KeptShop, name: string, archive = nothingArchived) =>
	historyOf(shop.book, shop.customer(name), archive, day(shop.today));

const told = (happening: Happening): string => {
	const amount = 'amount' in happening ? ` ${happening.amount}` : '';
	const fate = happening.what === 'promise' ? ` ${happening.promise.fate}` : '';
	return `${happening.on} ${happening.what}${amount}${fate}`;
};

describe('what happened with a customer', () => {
	it('is what is open, oldest first, then everything else, the newest first', () => {
		const shop = openKeptShop('2026-11-02');
		shop.sells({ to: 'Paul', phone: '677000001', items: ['1 Coque 2000'] });
		shop.onDay('2026-11-03');
		const lamp = shop.sells({ to: 'Paul', items: ['1 Lampe 6000'], paid: 0, due: '2026-11-10' });
		const order = shop.sells({ to: 'Paul', items: ['1 Mixeur 30000'], deliver: '2026-12-01' });
		shop.sells({ to: 'Awa', items: ['1 Coque'] });
		shop.onDay('2026-11-13');
		const contact = shop.sends('delivery');
		shop.hears(contact, 'problem', { note: 'lampe cassée' });
		const { openSales, openProblems, past } = seenOf(shop, 'Paul');
		expect(openSales.map(({ id }) => id)).toEqual([lamp.id, order.id]);
		expect(openProblems.map(({ what }) => what)).toEqual(['lampe cassée']);
		expect(past.map(told)).toEqual([
			'2026-11-13 contact',
			'2026-11-03 payment 30000',
			'2026-11-03 promise broken',
			'2026-11-02 payment 2000',
			'2026-11-02 sale',
		]);
	});

	it('tells what became of a sale: goods back, a debt given up, put right, delivered, cancelled', () => {
		const shop = openKeptShop('2026-11-02');
		const sale = shop.sells({ to: 'Paul', items: ['2 Lampe 6000'], paid: 0 });
		const order = shop.sells({ to: 'Paul', items: ['1 Mixeur 30000'], deliver: '2026-11-04' });
		const reason = 'panne';
		doing(
			shop,
			put('sales', {
				...sale,
				returns: [
					{ on: day('2026-11-05'), pieces: [], amount: francs(6_000), refund: francs(0), reason },
				],
				corrections: [{ on: day('2026-11-06'), what: 'lines', reason }],
				writtenOff: { on: day('2026-11-07'), amount: francs(6_000), reason },
			}),
			put('sales', {
				...order,
				deliveredOn: day('2026-11-04'),
				cancelled: { on: day('2026-11-08'), refund: francs(30_000), reason },
			}),
		);
		expect(seenOf(shop, 'Paul').openSales).toEqual([]);
		expect(seenOf(shop, 'Paul').past.map(told)).toEqual([
			'2026-11-08 cancelled 30000',
			'2026-11-07 written-off 6000',
			'2026-11-06 corrected',
			'2026-11-05 returned 6000',
			'2026-11-04 delivered',
			'2026-11-02 payment 30000',
			'2026-11-02 sale',
			'2026-11-02 sale',
		]);
	});

	it('has what is in the archive, also under the name that went in a merge', () => {
		const shop = openKeptShop('2026-01-05');
		shop.sells({ to: 'P. Kamga', items: ['1 Lampe 6000'] });
		shop.onDay('2026-01-06').sells({ to: 'Awa', items: ['1 Lampe'] });
		// What he bought last stays in the book.
		shop.onDay('2026-02-06').sells({ to: 'P. Kamga', items: ['1 Coque 2000'] });
		shop.onDay('2026-11-20').sells({ to: 'Paul Kamga', items: ['1 Coque'] });
		const { book, records } = archived(shop.book, day(shop.today));
		shop.book = book;
		const facts = { keptId: shop.customer('Paul Kamga').id, goneId: shop.customer('P. Kamga').id };
		expect(seenOf(shop, 'Paul Kamga', records).past).toHaveLength(2);
		shop.does(mergeCustomers(shop.book, facts));
		const { past } = seenOf(shop, 'Paul Kamga', records);
		expect(past.map(told)).toEqual([
			'2026-11-20 payment 2000',
			'2026-11-20 sale',
			'2026-02-06 payment 2000',
			'2026-02-06 sale',
			'2026-01-05 payment 6000',
			'2026-01-05 sale',
		]);
		expect(past.map(one => one.what === 'sale' && one.isArchived)).toEqual([
			...[false, false, false, false, false],
			true,
		]);
	});

	it('has his advances', () => {
		const shop = openKeptShop('2026-11-02');
		const advances = [
			{ on: day('2026-11-02'), amount: 5_000 },
			{ on: day('2026-11-04'), amount: -2_000 },
		];
		doing(shop, put('customers', { ...shop.knows('Awa'), advances }));
		expect(seenOf(shop, 'Awa').past.map(told)).toEqual([
			'2026-11-04 advance',
			'2026-11-02 advance',
		]);
	});
});
