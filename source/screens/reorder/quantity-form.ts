import { parseQuantity } from '../../book/item.ts';
import { cut, mostQuoted } from '../../text/width.ts';
import type { Form } from '../form/form.ts';
import { pop } from '../screen.ts';
import { productOf, productTold } from '../stock/told.ts';
import { withQuantity } from './quantities.ts';

/** How many to order: nothing is written in the book before they are ordered. */
export const reorderQuantity: Form<{ readonly quantity: number }> = {
	title: ({ world, about }) =>
		world.catalog.goods.quantityTitle(cut(productOf(world, about)?.name ?? '', mostQuoted)),
	situation: productTold,
	fields: {
		quantity: {
			label: ({ world }) => world.catalog.goods.toOrder,
			read: typed => parseQuantity(typed, 0),
			hint: ({ world }) => world.catalog.goods.hints.quantity,
		},
	},
	enter: 'goes-on',
	accept: ({ quantity }, { about: { productId = '' } }, { stack }) => ({
		stack: withQuantity(pop(stack), productId, quantity),
	}),
};
