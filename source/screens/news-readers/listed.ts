import { toldBy, unreachable } from '../../book/news.ts';
import type { Contact, Customer, Id } from '../../book/records.ts';
import { accountsListed } from '../customers/listed.ts';
import { customersScreen } from '../customers/state.ts';
import type { World } from '../turn.ts';
import type { NewsReadersState } from './state.ts';

/** The customers shown, by their names. */
export const customersToChoose = (world: World, { query }: NewsReadersState): readonly Customer[] =>
	accountsListed(world, { ...customersScreen, query, order: 'name' }).map(
		({ customer }) => customer,
	);

/** Who was told already: they stay chosen. */
export const toldAlready = (
	{ book }: World,
	{ about }: NewsReadersState,
): ReadonlyMap<Id, Contact> => {
	const news = book.news[about.newsId ?? ''];
	return news === undefined ? new Map() : toldBy(news, Object.values(book.contacts));
};

/** With these too, as far as they can be reached. */
export const withCustomers = (
	chosen: readonly Id[],
	customers: readonly Customer[],
): readonly Id[] => [
	...new Set([
		...chosen,
		...customers.filter(customer => unreachable(customer) === undefined).map(({ id }) => id),
	]),
];

/** Without these, but for who was told already. */
export const withoutCustomers = (
	chosen: readonly Id[],
	customers: readonly Customer[],
	told: ReadonlyMap<Id, unknown>,
): readonly Id[] => {
	const gone = new Set(customers.map(({ id }) => id));
	return chosen.filter(id => told.has(id) || !gone.has(id));
};
