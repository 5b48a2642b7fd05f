import { reorderOf } from '../../book/reorder.ts';
import { supplierOf } from '../../book/supplier.ts';
import { confirm } from '../confirm/state.ts';
import { writeToBuyers } from '../news/buyers.ts';
import { toSupplier } from '../reorder/message.ts';
import { pop, push, type ScreenOf } from '../screen.ts';
import { doneTo } from '../stock/keys.ts';
import { productOf } from '../stock/told.ts';
import { alert, type Input, type Scene, type Turn } from '../turn.ts';

export const updateProduct = (scene: Scene<ScreenOf<'product'>>, input: Input): Turn => {
	if (!('action' in input)) return {};
	const { screen, stack, world } = scene;
	const { goods } = world.catalog;
	const product = productOf(world, screen);
	if (product === undefined || input.action === 'back') return { stack: pop(stack) };
	switch (input.action) {
		case 'tell-buyers':
			return writeToBuyers(stack, world, product);
		case 'cancel-order':
			return product.ordered === undefined
				? alert(goods.nothingOnOrder)
				: { stack: push(stack, confirm('cancel-order', { productId: product.id })) };
		case 'message-supplier': {
			const { quantity } = reorderOf(world.book, product, world.morning.today);
			const items = [{ product, quantity: Math.max(1, quantity) }];
			return toSupplier(scene, supplierOf(world.book, product), items);
		}
		default:
			return doneTo(product, input.action, stack, world) ?? {};
	}
};
