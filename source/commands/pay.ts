import { recordsIn } from '../book/book.ts';
import { recordPayment } from '../book/debt.ts';
import { callName, findCustomer } from '../book/find.ts';
import { groupDigits, parseAmount } from '../book/money.ts';
import { ok } from '../book/result.ts';
import type { BookInput, Run } from './command.ts';
import { readAll } from './read-all.ts';

export const run: Run<BookInput> = async ({ typed, catalog: { commands }, commit }) => {
	const read = readAll({ amount: typed.read('amount', parseAmount) });
	if (!read.ok) return read;
	const { amount } = read.value;
	if (amount === undefined) throw new Error('--amount is required');
	const paid = await commit((book, given) => {
		const customer = findCustomer(book, typed.value('customer') ?? '');
		return customer.ok
			? recordPayment(book, { customerId: customer.value.id, amount }, given)
			: customer;
	});
	if (!paid.ok) return paid;
	const { customer, shares, left, changes } = paid.value;
	const who = callName(customer);
	return ok({
		lines: [
			commands.received(who, groupDigits(amount)),
			left === 0 ? commands.owesNothing(who) : commands.stillOwes(who, groupDigits(left)),
		],
		json: {
			customer,
			amount,
			shares,
			left,
			sales: recordsIn('sales', changes),
		},
	});
};
