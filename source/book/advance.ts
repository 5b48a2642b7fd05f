import { type Book, type Change, type Facts, put } from './book.ts';
import { callName } from './find.ts';
import { type Francs, francs, noFrancs, sumOf } from './money.ts';
import type { Advance, Customer, Id, Sale } from './records.ts';
import { ok, type Result, refuse } from './result.ts';

/** FCFA of his that the shop keeps for later purchases. */
export const advanceOf = ({ advances = [] }: Pick<Customer, 'advances'>): Francs =>
	francs(advances.reduce((sum, { amount }) => sum + amount, 0));

export const withAdvances = (customer: Customer, entries: readonly Advance[]): Customer =>
	entries.length === 0
		? customer
		: { ...customer, advances: [...(customer.advances ?? []), ...entries] };

/** The customer gets all or a part of what he had left with the shop back in his hand. */
export const handBackAdvance = (
	book: Book,
	facts: { readonly customerId: Id; readonly amount: Francs },
	{ today }: Facts,
): Result<{ readonly customer: Customer; readonly changes: readonly Change[] }> => {
	const before = book.customers[facts.customerId];
	if (before === undefined) return refuse({ reason: 'customer-unknown', text: facts.customerId });
	const { amount } = facts;
	const advance = advanceOf(before);
	if (amount === noFrancs) return refuse({ reason: 'amount-zero' });
	if (amount > advance)
		return refuse({ reason: 'advance-short', amount, advance, name: callName(before) });
	const customer = withAdvances(before, [{ on: today, amount: -amount }]);
	return ok({ customer, changes: [put('customers', customer)] });
};

/** A new sale paid out of what its customer had left: his advance goes down by so much. */
export const takeAdvance = (
	book: Book,
	{ id: saleId, customerId = '', payments }: Sale,
): Result<readonly Change[]> => {
	const taken = payments.filter(({ means }) => means === 'advance');
	if (taken.length === 0) return ok([]);
	const customer = book.customers[customerId];
	if (customer === undefined) return refuse({ reason: 'advance-without-customer' });
	const amount = sumOf(taken.map(payment => payment.amount));
	const advance = advanceOf(customer);
	if (amount > advance)
		return refuse({ reason: 'advance-short', amount, advance, name: callName(customer) });
	const entries = taken.map(({ on, amount: share }) => ({ on, amount: -share, saleId }));
	return ok([put('customers', withAdvances(customer, entries))]);
};
