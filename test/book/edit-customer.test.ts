import { describe, expect, it } from 'vitest';
import { isAlike } from '../../source/book/alike.ts';
import { put } from '../../source/book/book.ts';
import { keepCustomer } from '../../source/book/customer.ts';
import { addEvent, removeEvent } from '../../source/book/customer-events.ts';
import { day } from '../../source/book/day.ts';
import {
	addCustomer,
	type CustomerEdits,
	editCustomer,
	repairPhone,
} from '../../source/book/edit-customer.ts';
import { francs } from '../../source/book/money.ts';
import type { Customer } from '../../source/book/records.ts';
import type { Result } from '../../source/book/result.ts';
import { phoneIf, reasonOf } from '../support/reading.ts';
import { doing } from './deed-shop.ts';
import { type KeptShop, openKeptShop } from './kept-shop.ts';

const phone = (text: string) => {
	const read = phoneIf(text);
	if (read === undefined) throw new Error(text);
	return read;
};

const shopOfPaul = (more: Partial<Customer> = {}): KeptShop => {
	const shop = openKeptShop('2026-11-02');
	shop.knows('Mr Paul', { phone: '677000001' });
	shop.knows('Mme Jeanne', { phone: '699000002' });
	doing(shop, put('customers', { ...shop.customer('Paul'), ...more }));
	return shop.onDay('2026-11-23');
};

const editing = (shop: KeptShop, edits: CustomerEdits): Result<{ readonly customer: Customer }> =>
	editCustomer(shop.book, { customerId: shop.customer('Paul').id, ...edits });

/** The fields that are other ones after the edits; a cleared one is `undefined`. */
const changed = (shop: KeptShop, edits: CustomerEdits): Partial<Customer> => {
	const before: Customer = shop.customer('Paul');
	const done = editing(shop, edits);
	if (!done.ok) throw new Error(done.refusal.reason);
	const { customer } = done.value;
	const fields = new Set([...Object.keys(before), ...Object.keys(customer)]) as Set<keyof Customer>;
	return Object.fromEntries(
		[...fields]
			.filter(name => !isAlike(before[name], customer[name]))
			.map(name => [name, customer[name]]),
	);
};

const full: Partial<Customer> = {
	otherPhones: [phone('677000009')],
	notes: 'paie le samedi',
	limit: francs(50_000),
};

describe('a customer edited', () => {
	const table: Readonly<Record<string, readonly [CustomerEdits, object]>> = {
		nothing: [{}, {}],
		'another name keeps the title': [{ name: '  Paul   Kamga ' }, { name: 'Paul Kamga' }],
		'a title typed with the name': [{ name: 'tonton Paul' }, { title: 'Tonton' }],
		'a title of its own': [{ name: 'Paul', title: 'Docteur' }, { title: 'Docteur' }],
		'no title any more': [{ title: null }, { title: undefined }],
		'firm, with a limit': [
			{ tone: 'firm', limit: francs(0) },
			{ tone: 'firm', limit: 0 },
		],
		"the shop's limit again": [{ limit: null }, { limit: undefined }],
		'other notes': [{ notes: ' a\ndéménagé ' }, { notes: 'a déménagé' }],
		'no notes any more': [{ notes: null }, { notes: undefined }],
		'another number': [{ phone: phone('655000003') }, { phone: '+237655000003' }],
		'his second number first': [
			{ phone: phone('677000009'), otherPhones: [phone('677000001')] },
			{ phone: '+237677000009', otherPhones: ['+237677000001'] },
		],
		'one number twice is one': [{ otherPhones: [phone('677000001')] }, { otherPhones: undefined }],
		'the first number gone, the second is the first': [
			{ phone: null },
			{ phone: '+237677000009', otherPhones: undefined },
		],
		'no number at all': [
			{ phone: null, otherPhones: [] },
			{ phone: undefined, otherPhones: undefined },
		],
		'a foreign number keeps its country': [
			{ phone: phone('+33 6 12 34 56 78') },
			{ phone: '+33612345678' },
		],
	};

	it.each(Object.entries(table))('%s', (_told, [edits, fields]) => {
		expect(changed(shopOfPaul(full), edits)).toEqual(fields);
	});

	it('is refused without a name, with an endless one, or with endless notes', () => {
		const shop = shopOfPaul();
		expect(reasonOf(editing(shop, { name: ' ' }))).toBe('name-missing');
		expect(reasonOf(editing(shop, { name: 'x'.repeat(301) }))).toBe('text-too-long');
		expect(reasonOf(editing(shop, { notes: 'x'.repeat(301) }))).toBe('text-too-long');
		expect(reasonOf(editCustomer(shop.book, { customerId: 'toString' }))).toBe('customer-unknown');
	});

	it("may not take another's number, be it his first or his second, and is told whose it is", () => {
		const shop = shopOfPaul();
		const jeanne = { name: 'Mme Jeanne', phone: '699 00 00 02' };
		const refused = { ok: false, refusal: { reason: 'phone-of-another', ...jeanne } };
		expect(editing(shop, { phone: phone('699000002') })).toEqual(refused);
		expect(editing(shop, { otherPhones: [phone('699000002')] })).toEqual(refused);
		const { id } = shop.customer('Jeanne');
		expect(
			editCustomer(shopOfPaul(full).book, { customerId: id, phone: phone('677000009') }),
		).toMatchObject({ ok: false, refusal: { reason: 'phone-of-another', name: 'Mr Paul' } });
	});

	it('may not be called exactly like another, unless a title tells them apart', () => {
		const shop = shopOfPaul();
		expect(reasonOf(editing(shop, { name: 'Mme JEANNE' }))).toBe('customer-namesake');
		expect(reasonOf(editing(shop, { name: 'jeanne', title: null }))).toBe('customer-namesake');
		expect(reasonOf(editing(shop, { name: 'Jeanne' }))).toBe('accepted');
	});

	it('who has a namesake already may be edited all the same', () => {
		const shop = shopOfPaul();
		doing(shop, put('customers', { ...shop.customer('Paul'), id: 'twin' }));
		const edited = editCustomer(shop.book, { customerId: 'twin', name: 'Mr Paul', tone: 'firm' });
		expect(reasonOf(edited)).toBe('accepted');
	});
});

describe('a customer added', () => {
	const adding = (shop: KeptShop, facts: CustomerEdits & { readonly name: string }) =>
		addCustomer(shop.book, facts, shop.facts);

	it('is there with what was said, since today', () => {
		const shop = shopOfPaul();
		const { customer } = shop.does(
			adding(shop, { name: 'Mlle Rose', phone: phone('677000008'), limit: francs(5_000) }),
		);
		expect(customer).toEqual({
			id: 'id3',
			title: 'Mlle',
			name: 'Rose',
			phone: '+237677000008',
			tone: 'gentle',
			events: [],
			since: '2026-11-23',
			limit: 5_000,
		});
	});

	it('is refused when the name or the number is in the book', () => {
		const shop = shopOfPaul();
		expect(reasonOf(adding(shop, { name: 'Paul' }))).toBe('customer-namesake');
		expect(reasonOf(adding(shop, { name: 'Awa', phone: phone('677000001') }))).toBe(
			'phone-of-another',
		);
		expect(reasonOf(adding(shop, { name: 'Mme Paul' }))).toBe('accepted');
	});
});

describe('a number of 8 digits', () => {
	const old = { phoneToRepair: '77 00 00 05' };

	const repaired = (shop: KeptShop, chosen: string): Customer => {
		const { id } = shop.customer('Paul');
		return shop.does(repairPhone(shop.book, { customerId: id, phone: phone(chosen) })).customer;
	};

	it('becomes the one the owner chose', () => {
		const shop = openKeptShop('2026-11-23');
		doing(shop, put('customers', { ...shop.knows('Mr Paul'), ...old }));
		expect(repaired(shop, '677000005')).toMatchObject({ phone: '+237677000005' });
		expect(shop.customer('Paul')).not.toHaveProperty('phoneToRepair');
	});

	it('of somebody who has a number is kept besides', () => {
		const customer = repaired(shopOfPaul(old), '677000005');
		expect([customer.phone, customer.otherPhones]).toEqual(['+237677000001', ['+237677000005']]);
	});

	it('is forgotten once a number is given', () => {
		expect(changed(shopOfPaul(old), { phone: phone('655000003') })).toEqual({
			phone: '+237655000003',
			phoneToRepair: undefined,
		});
	});

	it('stays while none is', () => {
		const shop = openKeptShop('2026-11-23');
		doing(shop, put('customers', { ...shop.knows('Mr Paul'), ...old }));
		expect(changed(shop, { tone: 'firm', phone: null })).toEqual({ tone: 'firm' });
	});
});

describe('the command line', () => {
	const keeping = (shop: KeptShop, number: string) =>
		shop.does(keepCustomer(shop.book, { typedName: 'Mr Paul', phone: phone(number) }, shop.facts))
			.customer;

	it('knows somebody by his second number, which becomes the first', () => {
		const customer = keeping(shopOfPaul(full), '677000009');
		expect([customer.phone, customer.otherPhones]).toEqual(['+237677000009', ['+237677000001']]);
	});

	it('puts a new number in the place of the first', () => {
		const customer = keeping(shopOfPaul({ ...full, phoneToRepair: '77000005' }), '655000003');
		expect([customer.phone, customer.otherPhones]).toEqual(['+237655000003', ['+237677000009']]);
		expect(customer).not.toHaveProperty('phoneToRepair');
	});
});

describe('a dated event', () => {
	const noting = (shop: KeptShop, on: string, what: string) =>
		shop
			.does(addEvent(shop.book, { customerId: shop.customer('Paul').id, day: day(on), what }))
			.customer.events.map(event => `${event.day} ${event.what}`);

	it('is kept among the others by its day, once', () => {
		const shop = shopOfPaul();
		noting(shop, '2027-01-15', 'anniversaire');
		expect(noting(shop, '2026-12-25', ' la  Noël ')).toEqual([
			'2026-12-25 la Noël',
			'2027-01-15 anniversaire',
		]);
		expect(noting(shop, '2026-12-25', 'La noel')).toEqual([
			'2026-12-25 La noel',
			'2027-01-15 anniversaire',
		]);
	});

	it('goes when it is taken out', () => {
		const shop = shopOfPaul();
		noting(shop, '2027-01-15', 'anniversaire');
		noting(shop, '2027-01-15', 'baptême');
		const { id } = shop.customer('Paul');
		const event = { day: day('2027-01-15'), what: 'anniversaire' };
		shop.does(removeEvent(shop.book, { customerId: id, ...event }));
		expect(shop.customer('Paul').events).toEqual([{ day: '2027-01-15', what: 'baptême' }]);
	});

	it('needs a word, and a customer', () => {
		const shop = shopOfPaul();
		const event = { day: day('2027-01-15'), what: ' ' };
		const { id } = shop.customer('Paul');
		expect(reasonOf(addEvent(shop.book, { customerId: id, ...event }))).toBe('reason-missing');
		expect(reasonOf(addEvent(shop.book, { customerId: 'x', ...event }))).toBe('customer-unknown');
		expect(reasonOf(removeEvent(shop.book, { customerId: 'x', ...event }))).toBe(
			'customer-unknown',
		);
	});
});
