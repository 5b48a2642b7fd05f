import { clampCursor } from '../../components/list.ts';
import { browsed } from '../browsing.ts';
import { confirm } from '../confirm/state.ts';
import { customerPage } from '../customer/state.ts';
import { askPayment } from '../dialogs.ts';
import { openForm } from '../form/drafts.ts';
import { form } from '../form/state.ts';
import { push, replace, type ScreenOf } from '../screen.ts';
import type { Input, Scene, Turn } from '../turn.ts';
import { accountsListed } from './listed.ts';

export const updateCustomers = (scene: Scene<ScreenOf<'customers'>>, input: Input): Turn => {
	if (!('action' in input)) return {};
	const { screen, stack, world } = scene;
	const listed = accountsListed(world, screen);
	const browsing = browsed(scene, input.action, listed.length);
	if (browsing !== undefined) return browsing;
	const chosen = listed[clampCursor(screen.at, listed.length)]?.customer;
	const { mergeInto } = screen;
	switch (input.action) {
		case 'sort': {
			const order = screen.order === 'recent' ? 'name' : 'recent';
			return { stack: replace(stack, { ...screen, order, at: 0 }) };
		}
		case 'add':
			return openForm(stack, form('customer-new'), world);
		case 'pay':
			return askPayment(scene, chosen?.id);
		case 'open':
			if (chosen === undefined) return {};
			return {
				stack: push(
					stack,
					mergeInto === undefined
						? customerPage(chosen.id)
						: confirm('merge', { customerId: mergeInto, otherId: chosen.id }),
				),
			};
		default:
			return {};
	}
};
