import { describe, expect, it } from 'vitest';
import { put } from '../../source/book/book.ts';
import { day } from '../../source/book/day.ts';
import { francs } from '../../source/book/money.ts';
import type { Customer, Sale } from '../../source/book/records.ts';
import { statementOf } from '../../source/book/statement.ts';
import { read, reasonOf } from '../support/reading.ts';
import { doing } from './deed-shop.ts';
import { type KeptShop, openKeptShop } from './kept-shop.ts';

const shopOfPaul = (): { readonly shop: KeptShop; readonly tablet: Sale; readonly lamps: Sale } => {
	const shop = openKeptShop('2026-11-02');
	const tablet = shop.sells({ to: 'Mr Paul', items: ['1 Tablette 45000'], paid: 20_000 });
	shop.onDay('2026-11-09');
	const lamps = shop.sells({ to: 'Mr Paul', items: ['2 Lampe 6000', '1 Coque 2000'], paid: 0 });
	shop.sells({ to: 'Mme Jeanne', items: ['1 Mixeur 30000'], paid: 0 });
	return { shop: shop.onDay('2026-11-23'), tablet, lamps };
};

/** `on what amount = balance` */
const entriesOf = (shop: KeptShop, name = 'Paul'): readonly string[] =>
	read(statementOf(shop.book, shop.customer(name).id, day(shop.today))).entries.map(
		({ on, what, amount, balance }) => `${on} ${what} ${amount} = ${balance}`,
	);

describe('a statement of account', () => {
	it('is what was bought and paid, oldest first, with what was owed each time', () => {
		const { shop, tablet, lamps } = shopOfPaul();
		expect(entriesOf(shop)).toEqual([
			'2026-11-02 sale 45000 = 45000',
			'2026-11-02 payment -20000 = 25000',
			'2026-11-09 sale 14000 = 39000',
		]);
		const { owed, open, advance } = read(
			statementOf(shop.book, shop.customer('Paul').id, day(shop.today)),
		);
		expect([owed, advance, open.map(({ id }) => id)]).toEqual([39_000, 0, [tablet.id, lamps.id]]);
	});

	it('tells one payment as one, though it paid two sales: 39 000 - 30 000 = 9 000', () => {
		const { shop, tablet, lamps } = shopOfPaul();
		const share = (amount: number) => ({
			on: day('2026-11-20'),
			amount: francs(amount),
			means: 'momo' as const,
			reference: 'MP2611',
			receipt: 'r1',
		});
		doing(
			shop,
			put('sales', { ...tablet, payments: [...tablet.payments, share(25_000)] }),
			put('sales', { ...lamps, payments: [share(5_000)] }),
		);
		expect(entriesOf(shop).at(-1)).toBe('2026-11-20 payment -30000 = 9000');
		const { entries } = read(statementOf(shop.book, shop.customer('Paul').id, day(shop.today)));
		expect(entries.at(-1)).toMatchObject({ means: 'momo', reference: 'MP2611' });
		expect(entries.at(-1)?.sales).toHaveLength(2);
	});

	it('tells what was handed back when a sale was put right: 45 000 became 15 000, of 20 000 paid', () => {
		const { shop, tablet } = shopOfPaul();
		const lines = tablet.lines.map(line => ({ ...line, unitPrice: francs(15_000) }));
		const what = { what: 'lines', amount: francs(45_000), refund: francs(5_000) } as const;
		const corrections = [{ on: day('2026-11-20'), ...what, reason: 'mal lu' }];
		doing(shop, put('sales', { ...tablet, lines, corrections }));
		expect(entriesOf(shop)).toEqual([
			'2026-11-02 sale 15000 = 15000',
			'2026-11-02 payment -20000 = -5000',
			'2026-11-09 sale 14000 = 9000',
			'2026-11-20 refund 5000 = 14000',
		]);
	});

	it('takes goods that came back and debts given up off: 39 000 - 6 000 - 33 000 = 0', () => {
		const { shop, tablet, lamps } = shopOfPaul();
		const back = { pieces: [], amount: francs(6_000), refund: francs(0), reason: 'en panne' };
		doing(
			shop,
			put('sales', {
				...tablet,
				writtenOff: { on: day('2026-11-22'), amount: francs(25_000), reason: 'parti' },
			}),
			put('sales', {
				...lamps,
				returns: [{ ...back, on: day('2026-11-12') }],
				writtenOff: { on: day('2026-11-22'), amount: francs(8_000), reason: 'parti' },
			}),
		);
		expect(entriesOf(shop).slice(3)).toEqual([
			'2026-11-12 returned -6000 = 33000',
			'2026-11-22 written-off -25000 = 8000',
			'2026-11-22 written-off -8000 = 0',
		]);
		expect(read(statementOf(shop.book, shop.customer('Paul').id, day(shop.today))).open).toEqual(
			[],
		);
	});

	it('tells what was handed back for goods that were paid', () => {
		const shop = openKeptShop('2026-11-02');
		const lamp = shop.sells({ to: 'Awa', items: ['1 Lampe 6000'] });
		const amount = francs(6_000);
		const returns = [
			{ on: day('2026-11-05'), pieces: [], amount, refund: amount, reason: 'en panne' },
		];
		doing(shop, put('sales', { ...lamp, returns }));
		expect(entriesOf(shop, 'Awa')).toEqual([
			'2026-11-02 sale 6000 = 6000',
			'2026-11-02 payment -6000 = 0',
			'2026-11-05 returned -6000 = -6000',
			'2026-11-05 refund 6000 = 0',
		]);
	});

	it('says nothing of a sale that never was', () => {
		const { shop, lamps } = shopOfPaul();
		const cancelled = { on: day('2026-11-10'), refund: francs(0), reason: 'erreur' };
		doing(shop, put('sales', { ...lamps, cancelled }));
		expect(entriesOf(shop)).toHaveLength(2);
	});

	it('is refused for somebody of whom the book has no purchase and no money', () => {
		const { shop } = shopOfPaul();
		const awa: Customer = shop.knows('Awa');
		expect(statementOf(shop.book, awa.id, day(shop.today))).toEqual({
			ok: false,
			refusal: { reason: 'statement-empty', name: 'Awa' },
		});
		expect(reasonOf(statementOf(shop.book, 'toString', day(shop.today)))).toBe('customer-unknown');
		doing(shop, put('customers', { ...awa, advances: [{ on: day('2026-11-20'), amount: 500 }] }));
		expect(read(statementOf(shop.book, awa.id, day(shop.today)))).toMatchObject({
			owed: 0,
			advance: 500,
		});
	});
});
