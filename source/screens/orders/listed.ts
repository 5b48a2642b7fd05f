import type { Day } from '../../book/day.ts';
import { callName } from '../../book/find.ts';
import { linesToDeliver } from '../../book/pieces.ts';
import type { Customer, Sale } from '../../book/records.ts';
import { isOpenOrder, latest } from '../../book/sale.ts';
import { matching } from '../search/matching.ts';
import type { World } from '../turn.ts';
import type { OrdersState } from './state.ts';

export const buyerOf = ({ book }: World, { customerId }: Sale): Customer | undefined =>
	customerId === undefined ? undefined : book.customers[customerId];

/** The day an order is promised for. */
export const promisedOn = (order: Sale): Day => latest(order.deliveryPromises)?.day ?? order.on;

/** The orders with goods to hand over, by promised day: the late ones come first. */
export const ordersListed = (world: World, { query }: OrdersState): readonly Sale[] => {
	const open = Object.values(world.book.sales).filter(isOpenOrder);
	const byDay = (one: Sale, other: Sale): number => {
		const [day, otherDay] = [promisedOn(one), promisedOn(other)];
		return day === otherDay ? 0 : day < otherDay ? -1 : 1;
	};
	return matching(open.sort(byDay), query, order => {
		const buyer = buyerOf(world, order);
		const names = linesToDeliver(order).map(({ name }) => name);
		return [buyer === undefined ? '' : callName(buyer), ...names].join(' ');
	});
};
