import { applyChanges, type Book, put } from '../../source/book/book.ts';
import { day } from '../../source/book/day.ts';
import type { Contact, PaymentStage } from '../../source/book/records.ts';

const saleId = 'demo-paul-tablette';

const told: readonly (readonly [on: string, stage: PaymentStage])[] = [
	['2026-08-08', 'friendly'],
	['2026-08-15', 'reminder'],
	['2026-08-24', 'prices'],
	['2026-09-08', 'costs'],
	['2026-09-23', 'cash-flow'],
];

/** The demo shop, hostile or not, where Mr Paul has owed for his tablet since August and been told of it stage after stage. */
export const withNotice = (book: Book): Book => {
	const sale = book.sales[saleId];
	const customer = book.customers['demo-paul'];
	if (sale === undefined || customer === undefined) throw new Error('no Mr Paul');
	const on = day('2026-08-01');
	const contacts = told.map(
		([said, stage]): Contact => ({
			id: `told-${stage}`,
			on: day(said),
			kind: 'payment',
			step: stage,
			customerId: customer.id,
			sales: [{ saleId, stage }],
			channel: 'whatsapp',
			message: 'Bonjour',
			answer: { on: day(said), said: 'answered' },
		}),
	);
	return applyChanges(book, [
		put('customers', { ...customer, tone: 'firm' }),
		put('sales', { ...sale, on, payments: sale.payments.map(one => ({ ...one, on })) }),
		...contacts.map(contact => put('contacts', contact)),
	]);
};
