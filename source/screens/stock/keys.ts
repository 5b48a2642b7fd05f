import type { Product } from '../../book/records.ts';
import { reorderOf } from '../../book/reorder.ts';
import type { Action } from '../../keys/bindings.ts';
import { wordRefusal } from '../../text/catalog.ts';
import { openForm } from '../form/drafts.ts';
import { type FormState, form } from '../form/state.ts';
import type { Stack } from '../screen.ts';
import { alert, type Turn, type World } from '../turn.ts';
import { sheetOf } from './product-forms.ts';

const formFor = (action: Action, product: Product, world: World): FormState | undefined => {
	const about = { productId: product.id };
	switch (action) {
		case 'receive': {
			const { ordered } = product;
			return form('receive', about, ordered ? { quantity: String(ordered.quantity) } : {});
		}
		case 'count':
			return form('count', about);
		case 'correct':
			return form('correct', about);
		case 'ordered': {
			const { quantity } = reorderOf(world.book, product, world.morning.today);
			return form('order-product', about, quantity > 0 ? { quantity: String(quantity) } : {});
		}
		case 'edit':
			return form('product-edit', about, sheetOf(product, world));
		default:
			return undefined;
	}
};

/** What the keys of the stock and of a product's page do to one product; `undefined` for any other key. */
export const doneTo = (
	product: Product,
	action: Action,
	stack: Stack,
	world: World,
): Turn | undefined => {
	if (action === 'correct' && product.stock === undefined)
		return alert(
			wordRefusal(world.catalog, { reason: 'product-not-counted', product: product.name }),
		);
	const asked = formFor(action, product, world);
	return asked && openForm(stack, asked, world);
};
