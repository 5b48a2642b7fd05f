import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArchivedRecords } from '../../source/book/archive.ts';
import { applyChanges, type Book, put, type TableName } from '../../source/book/book.ts';
import { type Anomaly, anomaliesIn } from '../../source/book/check.ts';
import { addDays, day } from '../../source/book/day.ts';
import { francs } from '../../source/book/money.ts';
import type { Contact, Customer, Problem, Sale } from '../../source/book/records.ts';
import { demoShop } from '../../source/commands/demo-shop.ts';
import { openShop } from '../support/shop.ts';
import { archived, noRecords } from './archived.ts';
import { lengths, livesThrough, years } from './random-years.ts';

const today = day('2026-11-24');

describe('a sound book', () => {
	it.each(['fr', 'en'] as const)('the demo shop in %s has nothing wrong', language => {
		expect(anomaliesIn(demoShop(today, language), noRecords)).toEqual([]);
	});

	it.each([10, 60, 120, 400])('nor has it %i days later, with what is settled archived', days => {
		const { book, records } = archived(demoShop(today, 'fr'), addDays(today, days));
		expect(anomaliesIn(book, records)).toEqual([]);
	});

	it('nor has any shop, whatever happens in it', () => {
		fc.assert(
			fc.property(years, lengths, (days, given) => {
				expect(anomaliesIn(livesThrough(days, given).book, noRecords)).toEqual([]);
			}),
			{ numRuns: 60 },
		);
	});
});

/** Old and new: Paul bought, was asked, had a problem, all of it in August; bought again in November. */
const soundShop = (): { readonly book: Book; readonly records: ArchivedRecords } => {
	const shop = openShop('2026-07-30');
	shop.knows('Mr Paul', { phone: '677000001' });
	shop.keeps('Tablette', { price: 45_000, supplier: 'Grossiste' });
	shop.sells({ to: 'Paul', items: ['1 Tablette'] });
	const asked = shop.onDay('2026-08-03').sends('satisfaction');
	shop.hears(asked, 'problem', { note: 'écran noir' });
	shop.closes(Object.keys(shop.book.problems)[0] ?? '', 'remplacée');
	shop.onDay('2026-11-20').sells({ to: 'Paul', items: ['2 Tablette'] });
	const hot = shop.onDay('2026-11-23').sends('satisfaction');
	shop.hears(hot, 'problem', { note: 'trop lente' });
	return archived(shop.book, today);
};

const only = <Kept>(records: Readonly<Record<string, Kept>>): Kept => {
	const all = Object.values(records);
	if (all.length !== 1) throw new Error(`${all.length} records`);
	return all[0] as Kept;
};

describe('what points nowhere is told', () => {
	const { book, records } = soundShop();
	const sale = only(book.sales);
	const contact = only(book.contacts);
	const problem = only(book.problems);
	const customerId = sale.customerId ?? '';
	const productId = only(book.products).id;
	const supplierId = only(book.suppliers).id;
	const [oldSale] = records.sales as [Sale];
	const [oldContact] = records.contacts as [Contact];
	const [oldProblem] = records.problems as [Problem];

	it('nothing before anything is broken', () => {
		expect(records.sales).toHaveLength(1);
		expect(anomaliesIn(book, records)).toEqual([]);
	});

	const pointing = (
		table: TableName,
		{ id }: { readonly id: string },
		field: string,
		to: string,
	): Anomaly => ({ anomaly: 'reference', table, id, field, to });

	const without = (table: TableName, removed: string): Book =>
		applyChanges(book, [{ table, removed }]);

	it('a customer that is gone: by every sale, message and problem of his, archived or not', () => {
		expect(anomaliesIn(without('customers', customerId), records)).toEqual([
			pointing('sales', sale, 'customerId', customerId),
			pointing('sales', oldSale, 'customerId', customerId),
			pointing('contacts', contact, 'customerId', customerId),
			pointing('contacts', oldContact, 'customerId', customerId),
			pointing('problems', problem, 'customerId', customerId),
			pointing('problems', oldProblem, 'customerId', customerId),
		]);
	});

	it('a product that is gone', () => {
		expect(anomaliesIn(without('products', productId), records)).toEqual([
			pointing('sales', sale, 'productId', productId),
			pointing('sales', oldSale, 'productId', productId),
			pointing('contacts', contact, 'productId', productId),
			pointing('contacts', oldContact, 'productId', productId),
		]);
	});

	it('a supplier that is gone', () => {
		expect(anomaliesIn(without('suppliers', supplierId), records)).toEqual([
			pointing('products', { id: productId }, 'supplierId', supplierId),
		]);
	});

	it('a sale that is gone', () => {
		expect(anomaliesIn(without('sales', sale.id), records)).toEqual([
			pointing('contacts', contact, 'saleId', sale.id),
			pointing('problems', problem, 'saleId', sale.id),
		]);
	});

	it('a sale of the archive that is gone', () => {
		expect(anomaliesIn(book, { ...records, sales: [] })).toEqual([
			pointing('contacts', oldContact, 'saleId', oldSale.id),
			pointing('problems', oldProblem, 'saleId', oldSale.id),
			{
				anomaly: 'month',
				id: '2026-07',
				kept: { id: '2026-07', sales: 1, total: 45_000, contacts: 0, problems: 0 },
				found: { id: '2026-07', sales: 0, total: 0, contacts: 0, problems: 0 },
			},
		]);
	});

	it('a product of a message that is gone; a name that every object has is none', () => {
		const about = { ...contact, productId: 'constructor' };
		expect(anomaliesIn(applyChanges(book, [put('contacts', about)]), records)).toEqual([
			pointing('contacts', contact, 'productId', 'constructor'),
		]);
	});

	it('a sale of the archive is no customer', () => {
		const changed = applyChanges(book, [put('sales', { ...sale, customerId: oldSale.id })]);
		expect(anomaliesIn(changed, records)).toEqual([
			pointing('sales', sale, 'customerId', oldSale.id),
		]);
	});

	it('each line and each sale spoken of alone', () => {
		const lines = [...sale.lines, ...sale.lines].map(line => ({ ...line, productId: 'p?' }));
		const sales = [{ saleId: sale.id }, { saleId: 'v?' }];
		const changed = applyChanges(book, [
			put('sales', { ...sale, lines }),
			put('contacts', { ...contact, sales }),
		]);
		expect(anomaliesIn(changed, records)).toEqual([
			pointing('sales', sale, 'productId', 'p?'),
			pointing('sales', sale, 'productId', 'p?'),
			pointing('contacts', contact, 'saleId', 'v?'),
		]);
	});

	it('no customer, no supplier and no sale named is nothing wrong', () => {
		const { customerId: _nobody, ...counter } = sale;
		const { saleId: _none, ...vague } = problem;
		const { supplierId: _unknown, ...product } = only(book.products);
		const changed = applyChanges(book, [
			put('sales', counter),
			put('problems', vague),
			put('products', product),
		]);
		expect(anomaliesIn(changed, records)).toEqual([]);
	});
});

describe('what does not add up is told', () => {
	const { book, records } = soundShop();
	const sale = only(book.sales);
	const paying = (one: Sale, amount: number): Sale => ({
		...one,
		payments: [{ on: one.on, amount: francs(amount) }],
	});

	it.each([
		[89_999, false],
		[90_000, false],
		[90_001, true],
	])('%i FCFA paid for two tablets of 45 000: wrong %s', (paid, isWrong) => {
		const changed = applyChanges(book, [put('sales', paying(sale, paid))]);
		expect(anomaliesIn(changed, records)).toEqual(
			isWrong ? [{ anomaly: 'overpaid', id: sale.id, paid, total: 90_000 }] : [],
		);
	});

	it('a sale of the archive that was paid too much', () => {
		const [old] = records.sales as [Sale];
		expect(anomaliesIn(book, { ...records, sales: [paying(old, 45_001)] })).toEqual([
			{ anomaly: 'overpaid', id: old.id, paid: 45_001, total: 45_000 },
		]);
	});

	it.each([
		[9_999, []],
		[10_000, []],
		[10_001, [{ what: 'balance', amount: -1 }]],
	])('%i FCFA given up where 10 000 are owed', (amount, told) => {
		const writtenOff = { on: sale.on, amount: francs(amount), reason: 'parti' };
		const changed = applyChanges(book, [put('sales', { ...paying(sale, 80_000), writtenOff })]);
		expect(anomaliesIn(changed, records)).toEqual(
			told.map(one => ({ anomaly: 'below-zero', table: 'sales', id: sale.id, ...one })),
		);
	});

	it('more was handed back than had been paid, or taken from an advance than was left', () => {
		const refund = francs(5_001);
		const corrections = [{ on: sale.on, what: 'lines', refund, reason: 'erreur' }] as const;
		const [customer] = Object.values(book.customers) as [Customer];
		const advances = [
			{ on: sale.on, amount: 2_000 },
			{ on: sale.on, amount: -2_500 },
		];
		const changed = applyChanges(book, [
			put('sales', { ...paying(sale, 5_000), corrections }),
			put('customers', { ...customer, advances }),
		]);
		const below = { anomaly: 'below-zero' } as const;
		expect(anomaliesIn(changed, records)).toEqual([
			{ ...below, table: 'sales', id: sale.id, what: 'paid', amount: -1 },
			{ ...below, table: 'customers', id: customer.id, what: 'advance', amount: -500 },
		]);
	});

	const july = { id: '2026-07', sales: 1, total: francs(45_000), contacts: 0, problems: 0 };
	const august = { id: '2026-08', sales: 0, total: francs(0), contacts: 1, problems: 1 };
	const none = { sales: 0, total: 0, contacts: 0, problems: 0 };

	it('the months of the sound shop are those', () => {
		expect(Object.values(book.months)).toEqual([july, august]);
	});

	it.each([
		['the sales', { ...july, sales: 2 }, july],
		['the total, by a franc', { ...july, total: francs(45_001) }, july],
		['the messages', { ...august, contacts: 0 }, august],
		['the problems', { ...august, problems: 2 }, august],
	])('%s of a month', (_what, kept, found) => {
		const changed = applyChanges(book, [put('months', kept)]);
		expect(anomaliesIn(changed, records)).toEqual([{ anomaly: 'month', id: kept.id, kept, found }]);
	});

	it('a month the book does not know, and one the archive does not hold; the oldest first', () => {
		const march = { ...july, id: '2026-03' };
		const twice = { ...july, sales: 2 };
		const changed = applyChanges(book, [
			put('months', twice),
			{ table: 'months', removed: '2026-08' },
			put('months', march),
		]);
		expect(anomaliesIn(changed, records)).toEqual([
			{ anomaly: 'month', id: '2026-03', kept: march, found: { ...none, id: '2026-03' } },
			{ anomaly: 'month', id: '2026-07', kept: twice, found: july },
			{ anomaly: 'month', id: '2026-08', kept: { ...none, id: '2026-08' }, found: august },
		]);
	});
});
