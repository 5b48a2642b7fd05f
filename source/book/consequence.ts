import { advanceOf } from './advance.ts';
import { agiosPaidOf } from './agios.ts';
import { applyChanges, type Book, type Change, recordsIn } from './book.ts';
import { owedBy } from './owed.ts';
import type { Customer, Id } from './records.ts';
import { paidOf } from './sale.ts';

/** How many FCFA more (below zero: fewer). */
export interface MoneyMoved {
	readonly customer: Customer;
	readonly change: number;
}

/** What follows from changes that are about to be made, for whoever is asked whether to make them. */
export interface Consequences {
	/** Pieces more on the shelf (below zero: fewer), of the products that are counted. */
	readonly pieces: number;
	readonly debts: readonly MoneyMoved[];
	readonly advances: readonly MoneyMoved[];
	/** FCFA more in the hands of the shop (below zero: handed back), advances included. */
	readonly held: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const advanceIn = (book: Book, id: Id): number => advanceOf(book.customers[id] ?? {});

export const consequencesOf = (book: Book, changes: readonly Change[]): Consequences => {
	const after = applyChanges(book, changes);
	const products = recordsIn('products', changes).map(({ id }) => id);
	const sales = [...new Set(recordsIn('sales', changes).map(({ id }) => id))];
	const touched = [
		...recordsIn('customers', changes).map(({ id }) => id),
		...sales.flatMap(id => [book.sales[id]?.customerId, after.sales[id]?.customerId]),
	];
	const customers = [...new Set(touched)].flatMap(id =>
		id === undefined ? [] : (after.customers[id] ?? []),
	);
	const moved = (of: (book: Book, id: Id) => number): readonly MoneyMoved[] =>
		customers.flatMap(customer => {
			const change = of(after, customer.id) - of(book, customer.id);
			return change === 0 ? [] : [{ customer, change }];
		});
	const paidIn = (all: Book, id: Id): number => {
		const sale = all.sales[id];
		return sale === undefined ? 0 : paidOf(sale) + agiosPaidOf(sale);
	};
	const advances = moved(advanceIn);
	return {
		pieces: sum(
			products.map(id => (after.products[id]?.stock ?? 0) - (book.products[id]?.stock ?? 0)),
		),
		debts: moved(owedBy),
		advances,
		held: sum([
			...sales.map(id => paidIn(after, id) - paidIn(book, id)),
			...advances.map(({ change }) => change),
		]),
	};
};
