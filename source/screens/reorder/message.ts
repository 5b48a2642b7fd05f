import type { Supplier } from '../../book/records.ts';
import { type OrderedItem, supplierOrderMessages } from '../../relances/supplier-order.ts';
import type { About } from '../about.ts';
import { confirm } from '../confirm/state.ts';
import type { MessageState } from '../message/state.ts';
import { push } from '../screen.ts';
import { alert, type Scene, type Turn } from '../turn.ts';

const aboutOrder = (items: readonly OrderedItem[], supplier: Supplier | undefined): About => ({
	pieces: items.map(({ product, quantity }) => ({ productId: product.id, quantity })),
	...(supplier === undefined ? {} : { supplierId: supplier.id }),
});

/** Asks before these are marked as ordered. */
export const askOrdered = (
	{ stack, world }: Scene,
	supplier: Supplier | undefined,
	items: readonly OrderedItem[],
): Turn =>
	items.length === 0
		? alert(world.catalog.goods.nothingFromHim)
		: { stack: push(stack, confirm('supplier-order', aboutOrder(items, supplier))) };

/** The order to a supplier as a message with its code; once sent, all of it is marked as ordered. */
export const toSupplier = (
	{ stack, world }: Scene,
	supplier: Supplier | undefined,
	items: readonly OrderedItem[],
): Turn => {
	const { goods } = world.catalog;
	if (supplier === undefined) return alert(goods.nobodyToWrite);
	if (items.length === 0) return alert(goods.nothingFromHim);
	const { message, shortMessage } = supplierOrderMessages(supplier, items, world.book.settings);
	const screen: MessageState = {
		screen: 'message',
		heading: goods.supplierOrder,
		to: supplier.name,
		...(supplier.phone === undefined ? {} : { phone: supplier.phone }),
		full: message,
		short: shortMessage,
		// biome-ignore lint/suspicious/noThenProperty: the message screen's own field.
		then: { confirm: 'supplier-order', about: aboutOrder(items, supplier) },
	};
	return { stack: push(stack, screen) };
};
