import { type Account, accountsOf } from '../../book/accounts.ts';
import type { Book } from '../../book/book.ts';
import { phonesOf } from '../../book/customer.ts';
import { callName } from '../../book/find.ts';
import { matchesWords, matchKey } from '../../book/name.ts';
import { showPhone } from '../../book/phone.ts';
import type { Customer } from '../../book/records.ts';
import type { World } from '../turn.ts';
import type { CustomerOrder, CustomersState } from './state.ts';

const keys = new WeakMap<Customer, string>();

const keyOf = (customer: Customer): string => {
	const key = keys.get(customer) ?? matchKey(customer.name);
	keys.set(customer, key);
	return key;
};

const byName = (one: Account, other: Account): number => {
	const [mine, his] = [keyOf(one.customer), keyOf(other.customer)];
	return mine < his ? -1 : mine > his ? 1 : 0;
};

const texts = new WeakMap<Customer, string>();

/** What a customer is looked for by: his name, and his numbers as they are read and as they are typed. */
const textOf = (customer: Customer): string => {
	const known = texts.get(customer);
	if (known !== undefined) return known;
	const { phoneToRepair = '' } = customer;
	const numbers = phonesOf(customer).flatMap(one => [showPhone(one), one.replace(/^\+237/, '')]);
	const text = matchKey([callName(customer), ...numbers, phoneToRepair].join(' '));
	texts.set(customer, text);
	return text;
};

const sorts: { readonly [Order in CustomerOrder]: (one: Account, other: Account) => number } = {
	name: byName,
	recent: (one, other) =>
		one.seen === other.seen ? byName(one, other) : one.seen > other.seen ? -1 : 1,
};

interface Sorted {
	readonly accounts: readonly Account[];
	readonly sorted: Map<CustomerOrder, readonly Account[]>;
}

let last: Sorted | undefined;

/** Sorted once for a book, not once a key. */
const sortedBy = (book: Book, order: CustomerOrder): readonly Account[] => {
	const accounts = accountsOf(book);
	if (last?.accounts !== accounts) last = { accounts, sorted: new Map() };
	const known = last.sorted.get(order) ?? [...accounts].sort(sorts[order]);
	last.sorted.set(order, known);
	return known;
};

/** The customers shown, those seen last first or by their names. */
export const accountsListed = (
	{ book }: World,
	{ query, order, mergeInto }: CustomersState,
): readonly Account[] => {
	const all = sortedBy(book, order);
	const key = matchKey(query);
	return key === '' && mergeInto === undefined
		? all
		: all.filter(
				({ customer }) =>
					customer.id !== mergeInto && (key === '' || matchesWords(textOf(customer), key)),
			);
};
