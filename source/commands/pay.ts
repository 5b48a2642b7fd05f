import { recordsIn } from '../book/book.ts';
import { callName, findCustomer } from '../book/find.ts';
import { groupDigits, parseAmount, showAmount } from '../book/money.ts';
import { parseText } from '../book/name.ts';
import { type Excess, recordPayment } from '../book/payment.ts';
import type { Means } from '../book/records.ts';
import { ok } from '../book/result.ts';
import { type BookInput, type Run, stop } from './command.ts';
import { readAll } from './read-all.ts';

const isMeans = (text: string): text is Means =>
	text === 'cash' || text === 'momo' || text === 'orange-money' || text === 'advance';

const isExcess = (text: string): text is Excess => text === 'change' || text === 'advance';

export const run: Run<BookInput> = async ({
	typed,
	catalog: { commands, agios: words },
	commit,
}) => {
	const [means, excess] = [typed.value('means'), typed.value('excess')];
	if (means !== undefined && !isMeans(means)) return stop({ reason: 'means-unknown', text: means });
	if (excess !== undefined && !isExcess(excess))
		return stop({ reason: 'excess-unknown', text: excess });
	const read = readAll({
		amount: typed.read('amount', parseAmount),
		reference: typed.read('reference', parseText),
	});
	if (!read.ok) return read;
	const { amount, reference } = read.value;
	if (amount === undefined) throw new Error('--amount is required');
	const how = {
		amount,
		...(means === undefined ? {} : { means }),
		...(reference === undefined ? {} : { reference }),
		...(excess === undefined ? {} : { excess }),
		paysAgios: typed.has('agios'),
	};
	const paid = await commit((book, given) => {
		const customer = findCustomer(book, typed.value('customer') ?? '');
		return customer.ok
			? recordPayment(book, { customerId: customer.value.id, ...how }, given)
			: customer;
	});
	if (!paid.ok) return paid;
	const { customer, shares, left, change, kept, agios, receipt, changes } = paid.value;
	const who = callName(customer);
	return ok({
		lines: [
			commands.received(who, groupDigits(amount)),
			left === 0 ? commands.owesNothing(who) : commands.stillOwes(who, groupDigits(left)),
			...(agios === 0 ? [] : [words.pay.said(showAmount(agios))]),
			...(change === 0 ? [] : [commands.handBack(groupDigits(change))]),
			...(kept === 0 ? [] : [commands.keptAsAdvance(groupDigits(kept))]),
		],
		json: {
			customer,
			amount,
			shares,
			left,
			change,
			kept,
			...(agios === 0 ? {} : { agios }),
			receipt,
			sales: recordsIn('sales', changes),
		},
	});
};
