import { clampCursor } from '../../components/list.ts';
import { openForm } from '../form/drafts.ts';
import { moved } from '../moving.ts';
import { itemsOf, rowsToOrder } from '../reorder/listed.ts';
import { toSupplier } from '../reorder/message.ts';
import { pop, type ScreenOf } from '../screen.ts';
import type { Input, Scene, Turn } from '../turn.ts';
import { supplierForm } from './supplier-form.ts';

export const updateSuppliers = (scene: Scene<ScreenOf<'suppliers'>>, input: Input): Turn => {
	if (!('action' in input)) return {};
	const { screen, stack, world } = scene;
	const all = Object.values(world.book.suppliers);
	const moving = moved(scene, input.action, all.length);
	if (moving !== undefined) return moving;
	const supplier = all[clampCursor(screen.at, all.length)];
	switch (input.action) {
		case 'back':
			return { stack: pop(stack) };
		case 'add':
			return openForm(stack, supplierForm(), world);
		case 'edit':
			return supplier === undefined ? {} : openForm(stack, supplierForm(supplier), world);
		case 'message-supplier':
			return supplier === undefined
				? {}
				: toSupplier(scene, supplier, itemsOf(rowsToOrder(world, stack), supplier));
		default:
			return {};
	}
};
