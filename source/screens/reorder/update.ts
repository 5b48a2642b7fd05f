import { mostPieces } from '../../book/item.ts';
import { clampCursor } from '../../components/list.ts';
import { openForm } from '../form/drafts.ts';
import { form } from '../form/state.ts';
import { moved } from '../moving.ts';
import { pop, push, type ScreenOf } from '../screen.ts';
import type { Input, Scene, Turn } from '../turn.ts';
import { itemsOf, type ReorderRow, rowsToOrder } from './listed.ts';
import { askOrdered, toSupplier } from './message.ts';
import { withQuantity } from './quantities.ts';

type ReorderScene = Scene<ScreenOf<'reorder'>>;

const changed = ({ stack }: ReorderScene, { product, quantity }: ReorderRow, by: number): Turn => ({
	stack: withQuantity(stack, product.id, Math.max(0, Math.min(mostPieces, quantity + by))),
});

export const updateReorder = (scene: ReorderScene, input: Input): Turn => {
	if (!('action' in input)) return {};
	const { screen, stack, world } = scene;
	const rows = rowsToOrder(world, stack);
	const moving = moved(scene, input.action, rows.length);
	if (moving !== undefined) return moving;
	if (input.action === 'back') return { stack: pop(stack) };
	if (input.action === 'suppliers') return { stack: push(stack, { screen: 'suppliers', at: 0 }) };
	const row = rows[clampCursor(screen.at, rows.length)];
	if (row === undefined) return {};
	switch (input.action) {
		case 'message-supplier':
			return toSupplier(scene, row.supplier, itemsOf(rows, row.supplier));
		case 'ordered':
			return askOrdered(scene, row.supplier, itemsOf(rows, row.supplier));
		case 'fewer':
			return changed(scene, row, -1);
		case 'more':
			return changed(scene, row, 1);
		case 'edit':
			return openForm(
				stack,
				form('reorder-quantity', { productId: row.product.id }, { quantity: String(row.quantity) }),
				world,
			);
		default:
			return {};
	}
};
