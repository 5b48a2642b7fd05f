import { type Agios, type AgiosMonth, agiosFrom, agiosIn, isUnderTerms } from '../../book/agios.ts';
import type { Day } from '../../book/day.ts';
import { customerById } from '../../book/merge.ts';
import type { Customer, Id, Payment, Sale, Waiver } from '../../book/records.ts';
import { balanceOf } from '../../book/sale.ts';
import { salesOf } from '../../book/sales-of.ts';
import type { World } from '../turn.ts';

/** A row of the screen: a month, what became of agios, and what is left of them. */
export type AgiosRow = { readonly sale: Sale } & (
	| { readonly row: 'month'; readonly month: AgiosMonth }
	| { readonly row: 'not-yet'; readonly from: Day }
	| { readonly row: 'waived'; readonly waiver: Waiver }
	| { readonly row: 'paid'; readonly payment: Payment }
	| { readonly row: 'due'; readonly agios: Agios }
);

/** A debt under the terms, of which nothing is late enough yet: what is to be expected of it. */
const notYet = (sale: Sale, customer: Customer, { book }: World): readonly AgiosRow[] => {
	const from = agiosFrom(sale, book.settings);
	const isExpected =
		balanceOf(sale) > 0 && isUnderTerms(sale, customer) && book.settings.agios.rate > 0;
	return isExpected && from !== undefined ? [{ row: 'not-yet', sale, from }] : [];
};

const rowsOfSale = (sale: Sale, customer: Customer, world: World): readonly AgiosRow[] => {
	const { book, morning } = world;
	const agios = agiosIn(book, sale, morning.today);
	if (agios.accrued + agios.waived + agios.paid === 0) return notYet(sale, customer, world);
	return [
		...agios.months.map((month): AgiosRow => ({ row: 'month', sale, month })),
		...(sale.agios?.waived ?? []).map((waiver): AgiosRow => ({ row: 'waived', sale, waiver })),
		...(sale.agios?.paid ?? []).map((payment): AgiosRow => ({ row: 'paid', sale, payment })),
		{ row: 'due', sale, agios },
	];
};

/** One that was merged into another meanwhile is found there; nobody once what made him was undone. */
export const customerOn = ({ book }: World, id: Id): Customer | undefined => customerById(book, id);

/** Sale by sale, the oldest first. */
export const agiosListed = (world: World, customerId: Id): readonly AgiosRow[] => {
	const customer = customerOn(world, customerId);
	return customer === undefined
		? []
		: salesOf(world.book, customer.id)
				.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
				.flatMap(sale => rowsOfSale(sale, customer, world));
};
