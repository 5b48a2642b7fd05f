import { describe, expect, it } from 'vitest';
import { handBackAdvance } from '../../source/book/advance.ts';
import { applyChanges, type Book, put } from '../../source/book/book.ts';
import { holdMessages, noteAnswer, recordContact, snooze } from '../../source/book/contact.ts';
import { keepCustomer } from '../../source/book/customer.ts';
import { addEvent } from '../../source/book/customer-events.ts';
import { day } from '../../source/book/day.ts';
import { promisePayment } from '../../source/book/debt.ts';
import { deliverSale, moveDelivery } from '../../source/book/delivery.ts';
import { editCustomer } from '../../source/book/edit-customer.ts';
import { mergeCustomers } from '../../source/book/merge.ts';
import { francs } from '../../source/book/money.ts';
import { recordPayment } from '../../source/book/payment.ts';
import { cancelPayment, correctPayment } from '../../source/book/payment-correction.ts';
import { changeProblem, closeProblem, openProblem } from '../../source/book/problem.ts';
import { editProduct, makeProduct } from '../../source/book/product.ts';
import { noteRemark } from '../../source/book/remark.ts';
import type { Result } from '../../source/book/result.ts';
import { returnGoods } from '../../source/book/return.ts';
import { recordSale } from '../../source/book/sale.ts';
import { cancelSale } from '../../source/book/sale-cancelling.ts';
import { correctBuyer, correctLines } from '../../source/book/sale-correction.ts';
import { cancelOrder, keepProduct, orderProduct } from '../../source/book/stock.ts';
import { correctStock, countStock, receiveStock } from '../../source/book/stock-movements.ts';
import { keepSupplier } from '../../source/book/supplier.ts';
import { writeOff } from '../../source/book/write-off.ts';
import { openShop } from '../support/shop.ts';

/** A book with one of everything, frozen: Paul owes, Jeanne waits for her mixer, a problem is open. */
const shop = openShop('2026-11-02');
const rice = shop.keeps('Sac de Riz', { price: 18_000, stock: 3, supplier: 'Sandaga' });
const debt = shop.sells({
	to: 'Mr Paul',
	phone: '677000001',
	items: ['1 Tablette 45000'],
	paid: 2_000,
});
const words = { to: 'Mme Jeanne', phone: '699000002', items: ['1 Sac de Riz'], paid: 0 };
const order = shop.sells({ ...words, deliver: '2026-11-12' });
const contact = shop.onDay('2026-11-09').sends('payment');
shop.hears(contact, 'problem', { note: 'écran cassé' });
const { book, facts } = shop;
const [problemId = ''] = Object.keys(book.problems);
const paul = { customerId: shop.customer('Paul').id };
const jeanne = shop.customer('Jeanne').id;
const line = { name: 'Sac de Riz', productId: rice.id, quantity: 1 };
const about = { kind: 'courtesy', sales: [], channel: 'call', ...paul } as const;
const reason = 'erreur de frappe';
const down = { payment: { saleId: debt.id, at: 0 }, reason };
const next = day('2026-11-20');
const past = day('2026-11-01');

/** Ten bags of rice are on their way. */
const withOrder = (book: Book): Book =>
	applyChanges(book, [put('products', { ...rice, ordered: { on: facts.today, quantity: 10 } })]);

const withAdvance = (book: Book): Book =>
	applyChanges(book, [
		put('customers', { ...shop.customer('Paul'), advances: [{ on: past, amount: 500 }] }),
	]);

type Operation = (book: Book) => Result<{ readonly changes: readonly unknown[] }>;

/** Each operation once as it is meant, with how many records it changes, and once refused. */
const operations: Record<string, { does: Operation; changes: number; refuses: Operation }> = {
	keepCustomer: {
		does: book => keepCustomer(book, { typedName: 'Mr Paul', tone: 'firm' }, facts),
		changes: 1,
		refuses: book => keepCustomer(book, { typedName: '' }, facts),
	},
	editCustomer: {
		does: book => editCustomer(book, { ...paul, notes: 'paie le samedi' }),
		changes: 1,
		refuses: book => editCustomer(book, { ...paul, name: 'Mme Jeanne' }),
	},
	addEvent: {
		does: book => addEvent(book, { ...paul, day: next, what: 'anniversaire' }),
		changes: 1,
		refuses: book => addEvent(book, { ...paul, day: next, what: '' }),
	},
	noteRemark: {
		does: book =>
			noteRemark(book, { ...paul, on: facts.today, what: 'said', text: 'revient' }, facts),
		changes: 1,
		refuses: book => noteRemark(book, { ...paul, on: next, what: 'said', text: '' }, facts),
	},
	'mergeCustomers, with a sale, a contact and a problem': {
		does: book => mergeCustomers(book, { keptId: jeanne, goneId: paul.customerId }),
		changes: 5,
		refuses: book => mergeCustomers(book, { keptId: jeanne, goneId: jeanne }),
	},
	keepProduct: {
		does: book => keepProduct(book, { name: 'Lait', supplier: 'Mboppi', stock: 1 }, facts),
		changes: 2,
		refuses: book => keepProduct(book, { name: '' }, facts),
	},
	receiveStock: {
		does: book => receiveStock(book, { productId: rice.id, quantity: 5 }, facts),
		changes: 1,
		refuses: book => receiveStock(book, { productId: rice.id, quantity: 0 }, facts),
	},
	countStock: {
		does: book => countStock(book, { productId: rice.id, found: 0 }, facts),
		changes: 1,
		refuses: book => countStock(book, { productId: rice.id, found: -1 }, facts),
	},
	correctStock: {
		does: book => correctStock(book, { productId: rice.id, change: -1, reason }, facts),
		changes: 1,
		refuses: book => correctStock(book, { productId: rice.id, change: -1, reason: '' }, facts),
	},
	makeProduct: {
		does: book => makeProduct(book, { name: 'Lait', supplier: 'Mboppi' }, facts),
		changes: 2,
		refuses: book => makeProduct(book, { name: rice.name }, facts),
	},
	editProduct: {
		does: book => editProduct(book, { productId: rice.id, name: 'Riz', stock: 4 }, facts),
		changes: 1,
		refuses: book => editProduct(book, { productId: rice.id, name: 'Tablette' }, facts),
	},
	keepSupplier: {
		does: book => keepSupplier(book, { name: 'Mboppi' }, facts),
		changes: 1,
		refuses: book => keepSupplier(book, { name: 'sandaga' }, facts),
	},
	cancelOrder: {
		does: book => cancelOrder(withOrder(book), { productId: rice.id }),
		changes: 1,
		refuses: book => cancelOrder(book, { productId: rice.id }),
	},
	orderProduct: {
		does: book => orderProduct(book, { productId: rice.id, quantity: 10 }, facts),
		changes: 1,
		refuses: book => orderProduct(book, { productId: 'nothing', quantity: 10 }, facts),
	},
	recordSale: {
		does: book => recordSale(book, { ...paul, lines: [line], paid: francs(0) }, facts),
		changes: 2,
		refuses: book => recordSale(book, { lines: [line], paid: francs(0) }, facts),
	},
	deliverSale: {
		does: book => deliverSale(book, { saleId: order.id }, facts),
		changes: 2,
		refuses: book => deliverSale(book, { saleId: debt.id }, facts),
	},
	moveDelivery: {
		does: book => moveDelivery(book, { saleId: order.id, day: next }, facts),
		changes: 1,
		refuses: book => moveDelivery(book, { saleId: order.id, day: past }, facts),
	},
	recordPayment: {
		does: book => recordPayment(book, { ...paul, amount: francs(5_000) }, facts),
		changes: 1,
		refuses: book => recordPayment(book, { ...paul, amount: francs(90_000) }, facts),
	},
	handBackAdvance: {
		does: book => handBackAdvance(withAdvance(book), { ...paul, amount: francs(500) }, facts),
		changes: 1,
		refuses: book => handBackAdvance(book, { ...paul, amount: francs(500) }, facts),
	},
	'recordPayment with an advance': {
		does: book =>
			recordPayment(book, { ...paul, amount: francs(90_000), excess: 'advance' }, facts),
		changes: 2,
		refuses: book =>
			recordPayment(book, { ...paul, amount: francs(5_000), means: 'advance' }, facts),
	},
	correctPayment: {
		does: book => correctPayment(book, { ...down, amount: francs(3_000) }, facts),
		changes: 1,
		refuses: book => correctPayment(book, { ...down, amount: francs(0) }, facts),
	},
	cancelPayment: {
		does: book => cancelPayment(book, down, facts),
		changes: 1,
		refuses: book => cancelPayment(book, { ...down, reason: '' }, facts),
	},
	cancelSale: {
		does: book => cancelSale(book, { saleId: debt.id, refund: 'advance', reason }, facts),
		changes: 2,
		refuses: book => cancelSale(book, { saleId: debt.id, refund: 'cash', reason: '' }, facts),
	},
	correctLines: {
		does: book =>
			correctLines(book, { saleId: debt.id, lines: [line], refund: 'cash', reason }, facts),
		changes: 2,
		refuses: book =>
			correctLines(book, { saleId: debt.id, lines: [], refund: 'cash', reason }, facts),
	},
	correctBuyer: {
		does: book => correctBuyer(book, { saleId: debt.id, customerId: jeanne, reason }, facts),
		changes: 1,
		refuses: book => correctBuyer(book, { saleId: debt.id, reason }, facts),
	},
	returnGoods: {
		does: book =>
			returnGoods(
				book,
				{ saleId: debt.id, pieces: debt.lines, refund: 'cash', isSpoilt: true, reason },
				facts,
			),
		changes: 1,
		refuses: book =>
			returnGoods(book, { saleId: order.id, pieces: order.lines, refund: 'cash', reason }, facts),
	},
	writeOff: {
		does: book => writeOff(book, { saleId: debt.id, reason }, facts),
		changes: 1,
		refuses: book => writeOff(book, { saleId: order.id, reason }, facts),
	},
	promisePayment: {
		does: book => promisePayment(book, { ...paul, day: next }, facts),
		changes: 1,
		refuses: book => promisePayment(book, { ...paul, day: past }, facts),
	},
	recordContact: {
		does: book => recordContact(book, { ...about, message: 'Bonjour' }, facts),
		changes: 1,
		refuses: book => recordContact(book, { ...about, message: ' \n' }, facts),
	},
	'noteAnswer with a promise': {
		does: book => noteAnswer(book, { contactId: contact.id, said: 'promised', day: next }, facts),
		changes: 2,
		refuses: book =>
			noteAnswer(book, { contactId: contact.id, said: 'promised', day: past }, facts),
	},
	'noteAnswer with a problem': {
		does: book =>
			noteAnswer(book, { contactId: contact.id, said: 'problem', note: 'cassé' }, facts),
		changes: 2,
		refuses: book => noteAnswer(book, { contactId: contact.id, said: 'problem' }, facts),
	},
	'noteAnswer with a dispute': {
		does: book =>
			noteAnswer(book, { contactId: contact.id, said: 'disputed', note: 'déjà payé' }, facts),
		changes: 2,
		refuses: book => noteAnswer(book, { contactId: contact.id, said: 'disputed' }, facts),
	},
	'noteAnswer with a wrong number': {
		does: book => noteAnswer(book, { contactId: contact.id, said: 'wrong-number' }, facts),
		changes: 2,
		refuses: book => noteAnswer(book, { contactId: 'gone', said: 'wrong-number' }, facts),
	},
	openProblem: {
		does: book => openProblem(book, { ...paul, saleId: debt.id, what: 'écran noir' }, facts),
		changes: 1,
		refuses: book => openProblem(book, { ...paul, saleId: order.id, what: 'écran noir' }, facts),
	},
	changeProblem: {
		does: book => changeProblem(book, { problemId, dueOn: next }, facts),
		changes: 1,
		refuses: book => changeProblem(book, { problemId, dueOn: past }, facts),
	},
	closeProblem: {
		does: book => closeProblem(book, { problemId, done: 'écran changé' }, facts),
		changes: 1,
		refuses: book => closeProblem(book, { problemId, done: ' ' }, facts),
	},
	snooze: {
		does: book => snooze(book, { subject: 'payment:x', until: next }, facts),
		changes: 1,
		refuses: book => snooze(book, { subject: 'payment:x', until: facts.today }, facts),
	},
	'holdMessages of a customer': {
		does: book => holdMessages(book, { about: paul, reason: 'deuil' }, facts),
		changes: 1,
		refuses: book => holdMessages(book, { about: paul, reason: 'deuil', until: past }, facts),
	},
	'holdMessages of a debt': {
		does: book => holdMessages(book, { about: { saleIds: [debt.id] }, reason: 'litige' }, facts),
		changes: 1,
		refuses: book =>
			holdMessages(book, { about: { saleIds: [debt.id] }, reason: 'x', until: past }, facts),
	},
};

describe.each(Object.entries(operations))('%s', (_name, { does, changes, refuses }) => {
	const written = JSON.stringify(book);

	it('gives its changes and leaves the book it was given alone', () => {
		const done = does(book);
		expect(done.ok && done.value.changes.length).toBe(changes);
		expect(JSON.stringify(book)).toBe(written);
	});

	it('refuses with a reason and no change at all', () => {
		const refused = refuses(book);
		expect(Object.keys(refused)).toEqual(['ok', 'refusal']);
		expect(JSON.stringify(book)).toBe(written);
	});
});

describe('changes applied', () => {
	it('make another book; what they do not touch is shared', () => {
		const changed = applyChanges(book, [
			put('customers', { ...shop.customer('Paul'), tone: 'firm' }),
			put('products', { ...rice, stock: 12 }),
		]);
		expect(changed.customers[paul.customerId]?.tone).toBe('firm');
		expect(changed.products[rice.id]?.stock).toBe(12);
		expect(book.customers[paul.customerId]?.tone).toBe('gentle');
		expect(changed.sales).toBe(book.sales);
		expect(changed.settings).toBe(book.settings);
		expect(Object.keys(changed.customers)).toEqual(Object.keys(book.customers));
	});

	it('change the settings whole', () => {
		const settings = { ...book.settings, quietWeekdays: [] };
		const changed = applyChanges(book, [{ table: 'settings', record: settings }]);
		expect(changed.settings.quietWeekdays).toEqual([]);
		expect(book.settings.quietWeekdays).toEqual([0]);
	});

	it('take the last record of one name', () => {
		const twice = [put('products', { ...rice, stock: 1 }), put('products', { ...rice, stock: 2 })];
		expect(applyChanges(book, twice).products[rice.id]?.stock).toBe(2);
	});
});

describe('an answer', () => {
	it('is not noted on a contact nobody made', () => {
		expect(noteAnswer(book, { contactId: 'nothing', said: 'fine' }, facts)).toEqual({
			ok: false,
			refusal: { reason: 'contact-unknown' },
		});
	});

	it('with a problem opens one, about the sale spoken of', () => {
		expect(Object.values(book.problems)).toEqual([
			{
				id: problemId,
				// Monday 9 November and 2 days.
				dueOn: '2026-11-11',
				...paul,
				saleId: debt.id,
				what: 'écran cassé',
				openedOn: '2026-11-09',
			},
		]);
	});
});
