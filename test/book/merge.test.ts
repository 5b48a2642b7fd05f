import { describe, expect, it } from 'vitest';
import { put } from '../../source/book/book.ts';
import { anomaliesIn } from '../../source/book/check.ts';
import { day } from '../../source/book/day.ts';
import { debtsOf } from '../../source/book/debt.ts';
import { deedOf } from '../../source/book/deed.ts';
import { paymentIn } from '../../source/book/last-payment.ts';
import { customerById, mergeCustomers } from '../../source/book/merge.ts';
import { francs, sumOf } from '../../source/book/money.ts';
import type { Customer, Hold } from '../../source/book/records.ts';
import { reasonOf } from '../support/reading.ts';
import { archived, noRecords } from './archived.ts';
import { openCounter } from './counter-shop.ts';
import { doing } from './deed-shop.ts';
import { type KeptShop, openKeptShop } from './kept-shop.ts';

/** Paul Kamga was written down twice: he owes 25 000 under one name, 12 000 under the other, with a problem. */
const shopOfTwo = (one: Partial<Customer> = {}, other: Partial<Customer> = {}): KeptShop => {
	const shop = openKeptShop('2026-11-02');
	shop.sells({ to: 'Paul Kamga', phone: '677000001', items: ['1 Tablette 45000'], paid: 20_000 });
	shop.onDay('2026-11-05').sells({ to: 'P. Kamga', items: ['1 Lampe 12000'], paid: 0 });
	shop.knows('P. Kamga', { phone: '699000002' });
	shop.onDay('2026-11-12');
	const about = shop.morning().relances.find(({ kind, ...due }) => {
		return kind === 'payment' && 'customer' in due && due.customer.name === 'P. Kamga';
	});
	const contact = about && shop.marksDone(about);
	if (contact === undefined) throw new Error('no message');
	shop.hears(contact, 'problem', { note: 'lampe cassée' });
	doing(
		shop,
		put('customers', { ...shop.customer('Paul Kamga'), ...one }),
		put('customers', { ...shop.customer('P. Kamga'), ...other }),
	);
	return shop.onDay('2026-11-23');
};

const idsIn = (shop: KeptShop) => ({
	keptId: shop.customer('Paul Kamga').id,
	goneId: shop.customer('P. Kamga').id,
});

const merging = (shop: KeptShop): Customer =>
	shop.does(mergeCustomers(shop.book, idsIn(shop))).customer;

const merged = (one: Partial<Customer>, other: Partial<Customer>): Customer =>
	merging(shopOfTwo(one, other));

describe('two customers made one', () => {
	it('all that was written of one is now the other’s: 25 000 + 12 000 = 37 000', () => {
		const shop = shopOfTwo();
		const { keptId, goneId } = idsIn(shop);
		merging(shop);
		expect(sumOf(debtsOf(shop.book, keptId).map(({ balance }) => balance))).toBe(37_000);
		expect(Object.values(shop.book.sales).map(({ customerId }) => customerId)).toEqual([
			keptId,
			keptId,
		]);
		expect(Object.values(shop.book.contacts).map(({ customerId }) => customerId)).toEqual([keptId]);
		expect(Object.values(shop.book.problems).map(({ customerId }) => customerId)).toEqual([keptId]);
		expect(shop.book.customers).not.toHaveProperty(goneId);
		expect(anomaliesIn(shop.book, noRecords)).toEqual([]);
	});

	it('the kept one’s name, first number and tone stay; the other numbers are kept besides', () => {
		const customer = merged({ tone: 'gentle', title: 'Mr' }, { tone: 'firm', title: 'Tonton' });
		expect(customer).toMatchObject({
			title: 'Mr',
			name: 'Paul Kamga',
			tone: 'gentle',
			phone: '+237677000001',
			otherPhones: ['+237699000002'],
			since: '2026-11-02',
		});
	});

	it('is called as the kept one is, and known since the older day', () => {
		const customer = merged({}, { title: 'Tonton', since: day('2025-03-04') });
		expect([customer.title, customer.name]).toEqual([undefined, 'Paul Kamga']);
		expect(customer.since).toBe('2025-03-04');
	});

	const pause = (until: string): Hold => ({
		until: day(until),
		reason: 'voyage',
		on: day('2026-11-01'),
	});
	const optOut: Hold = { reason: 'il l’a demandé', on: day('2026-11-01') };

	it.each<readonly [string, Hold | undefined, Hold | undefined, Hold | undefined]>([
		['none of either', undefined, undefined, undefined],
		['the only one', undefined, pause('2026-12-01'), pause('2026-12-01')],
		['the longer pause', pause('2026-12-01'), pause('2026-12-24'), pause('2026-12-24')],
		['the longer pause of the kept', pause('2026-12-24'), pause('2026-12-01'), pause('2026-12-24')],
		['an opt-out rather than a pause', pause('2026-12-24'), optOut, optOut],
		['the opt-out of the kept', optOut, pause('2026-12-24'), optOut],
	])('the stricter hold stays: %s', (_told, one, other, hold) => {
		const held = (own: Hold | undefined) => (own === undefined ? {} : { hold: own });
		expect(merged(held(one), held(other)).hold).toEqual(hold);
	});

	it.each([
		[undefined, undefined, undefined],
		[50_000, undefined, 50_000],
		[undefined, 30_000, 30_000],
		[50_000, 30_000, 30_000],
		[0, 30_000, 30_000],
		[30_000, 0, 30_000],
		[0, undefined, 0],
	])('limits of %s and %s become %s', (one, other, limit) => {
		const limited = (own: number | undefined) => (own === undefined ? {} : { limit: francs(own) });
		expect(merged(limited(one), limited(other)).limit).toBe(limit);
	});

	it('notes, events and advances of both, an event known to both once', () => {
		const birthday = { day: day('2027-01-15'), what: 'Anniversaire' };
		const feast = { day: day('2026-12-25'), what: 'Noël' };
		const early = { on: day('2026-11-03'), amount: 5_000 };
		const late = { on: day('2026-11-10'), amount: -2_000 };
		const customer = merged(
			{ notes: 'paie le samedi', events: [birthday], advances: [late] },
			{
				notes: 'habite Bonabéri',
				events: [{ ...birthday, what: 'anniversaire' }, feast],
				advances: [early],
			},
		);
		expect(customer.notes).toBe('paie le samedi · habite Bonabéri');
		expect(customer.events).toEqual([feast, birthday]);
		expect(customer.advances).toEqual([early, late]);
	});

	it('a number of 8 digits is repaired by the whole one, kept otherwise, and never lost', () => {
		const repair = (one: string, other?: string) => {
			const { phoneToRepair, notes } = merged(
				{ phoneToRepair: one },
				other === undefined ? {} : { phoneToRepair: other },
			);
			return [phoneToRepair, notes];
		};
		expect(repair('77 00 00 01')).toEqual([undefined, undefined]);
		expect(repair('99000002')).toEqual([undefined, undefined]);
		expect(repair('77000009')).toEqual(['77000009', undefined]);
		expect(repair('77000009', '77000008')).toEqual(['77000009', '77000008']);
		expect(repair('77000009', '77000009')).toEqual(['77000009', undefined]);
	});

	it('a news for both is for the one who stays, once; one for the other is his now', () => {
		const shop = shopOfTwo();
		shop.knows('Awa', { phone: '655000004' });
		const both = shop.announces('Le riz est là.', ['P. Kamga', 'Awa', 'Paul Kamga']);
		const other = shop.announces('Le gaz est là.', ['P. Kamga']);
		const { keptId } = idsIn(shop);
		merging(shop);
		expect(shop.book.news[both.id]?.customerIds).toEqual([keptId, shop.customer('Awa').id]);
		expect(shop.book.news[other.id]?.customerIds).toEqual([keptId]);
		expect(anomaliesIn(shop.book, noRecords)).toEqual([]);
	});

	it('what was put off for one is put off for the other, until the later day', () => {
		const shop = shopOfTwo();
		const { keptId, goneId } = idsIn(shop);
		const on = day('2026-11-23');
		const until = (text: string) => ({ until: day(text), on });
		doing(
			shop,
			put('snoozes', { id: `payment:${keptId}`, ...until('2026-11-25') }),
			put('snoozes', { id: `payment:${goneId}`, ...until('2026-11-28') }),
			put('snoozes', { id: `renewal:${goneId}:riz`, ...until('2026-11-30') }),
			put('snoozes', { id: `problem:${goneId}x`, ...until('2026-12-01') }),
		);
		merging(shop);
		expect(
			Object.values(shop.book.snoozes).map(({ id, until }) => [
				id.replace(keptId, 'KEPT').replace(goneId, 'GONE'),
				until,
			]),
		).toEqual([
			['payment:KEPT', '2026-11-28'],
			['problem:GONEx', '2026-12-01'],
			['renewal:KEPT:riz', '2026-11-30'],
		]);
	});

	it('hands nothing over: what either had left before has its own receipt', () => {
		const shop = openCounter('2026-11-02');
		const [{ id: keptId }, { id: goneId }] = [shop.knows('Mr Paul'), shop.knows('Polo')];
		const { receipt } = shop.pays('Polo', 5_000, { excess: 'advance' });
		expect(paymentIn(shop.lastSeen())).toEqual({ receipt });
		shop.onDay('2026-11-10').does(mergeCustomers(shop.book, { keptId, goneId }));
		expect(paymentIn(shop.lastSeen())).toBeUndefined();
	});

	it('is not taken back once a sale of his has gone to the archive', () => {
		const shop = openKeptShop('2026-03-02');
		const gone = shop.knows('Polo');
		shop.sells({ to: 'Polo', items: ['1 Lampe 12000'] });
		shop.onDay('2026-05-02').sells({ to: 'Mr Paul', items: ['1 Lampe'] });
		// What he bought last as Polo stays, until it is known that he is Paul.
		expect(archived(shop.book, day('2026-09-01')).records.sales).toEqual([]);
		const { id: keptId } = shop.customer('Paul');
		shop.onDay('2026-09-01').does(mergeCustomers(shop.book, { keptId, goneId: gone.id }));
		const { book, records } = archived(shop.book, day('2026-09-01'));
		expect(records.sales).toHaveLength(1);
		shop.book = book;
		expect(shop.refusal(() => shop.undoes()).reason).toBe('archived-since');
	});

	it('is found by the id that went, which archived sales still name', () => {
		const shop = openKeptShop('2026-01-05');
		shop.sells({ to: 'P. Kamga', items: ['1 Lampe 12000'] });
		// The last one stays.
		shop.onDay('2026-02-05').sells({ to: 'P. Kamga', items: ['1 Coque 2000'] });
		shop.onDay('2026-11-23').knows('Paul Kamga', { phone: '677000001' });
		const { goneId, keptId } = idsIn(shop);
		const { book, records } = archived(shop.book, day('2026-11-23'));
		expect(records.sales.map(({ customerId }) => customerId)).toEqual([goneId]);
		shop.book = book;
		merging(shop);
		expect(customerById(shop.book, goneId)?.id).toBe(keptId);
		expect(customerById(shop.book, keptId)?.id).toBe(keptId);
		expect(customerById(shop.book, 'toString')).toBeUndefined();
		expect(anomaliesIn(shop.book, records)).toEqual([]);
	});

	it('goes on: the former ids of both are kept', () => {
		expect(merged({ formerIds: ['a'] }, { formerIds: ['b', 'c'] }).formerIds).toEqual([
			'a',
			expect.any(String),
			'b',
			'c',
		]);
	});

	it('is refused with nobody, and with oneself', () => {
		const shop = shopOfTwo();
		const { keptId, goneId } = idsIn(shop);
		const reason = (one: string, other: string) =>
			reasonOf(mergeCustomers(shop.book, { keptId: one, goneId: other }));
		expect(reason('x', goneId)).toBe('customer-unknown');
		expect(reason(keptId, 'x')).toBe('customer-unknown');
		expect(reason(keptId, keptId)).toBe('merge-with-oneself');
	});

	it('is told as one deed, whatever it moved', () => {
		const shop = shopOfTwo();
		merging(shop);
		expect(deedOf(shop.lastSeen())).toMatchObject({
			deed: 'merged',
			customer: { name: 'Paul Kamga' },
		});
	});
});

describe('a merge taken back', () => {
	it('leaves the two as they were', () => {
		const shop = shopOfTwo({ notes: 'paie le samedi' }, { tone: 'firm' });
		const { book } = shop;
		merging(shop);
		shop.undoes();
		expect(shop.book).toEqual(book);
	});

	it('what was sold since stays with the one who was kept', () => {
		const shop = shopOfTwo();
		const { keptId, goneId } = idsIn(shop);
		merging(shop);
		const merge = shop.history.at(-1)?.sequence;
		const sale = shop.sells({ to: 'Paul Kamga', items: ['1 Tablette'], paid: 0 });
		shop.undoes(merge);
		expect(shop.sale(sale).customerId).toBe(keptId);
		expect(debtsOf(shop.book, goneId)).toHaveLength(1);
		expect(anomaliesIn(shop.book, noRecords)).toEqual([]);
	});

	it('is refused once the customer was changed', () => {
		const shop = shopOfTwo();
		merging(shop);
		const merge = shop.history.at(-1)?.sequence;
		shop.knows('Paul Kamga', { tone: 'firm' });
		expect(shop.refusal(() => shop.undoes(merge))).toEqual({ reason: 'changed-since' });
	});
});
