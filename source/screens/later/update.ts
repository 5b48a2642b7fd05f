import { clampCursor } from '../../components/list.ts';
import type { Later } from '../../relances/morning.ts';
import { confirm } from '../confirm/state.ts';
import { customerPage } from '../customer/state.ts';
import { askPayment } from '../dialogs.ts';
import { customerOf } from '../lookup.ts';
import { moved } from '../moving.ts';
import { pop, push, type ScreenOf } from '../screen.ts';
import { alert, type Input, type Scene, type Turn } from '../turn.ts';

/** Only a silence the owner asked for is his to lift. */
const resume = ({ stack, world }: Scene, chosen: Later | undefined): Turn => {
	const customer = chosen === undefined ? undefined : customerOf(chosen.relance);
	const isAsked = chosen?.reason === 'paused' || chosen?.reason === 'opted-out';
	return customer === undefined || !isAsked
		? alert(world.catalog.screens.cannot.resume)
		: { stack: push(stack, confirm('resume', { customerId: customer.id })) };
};

/** Its customer's page, or that of the product: what holds it is put right there. */
const open = ({ stack }: Scene, chosen: Later | undefined): Turn => {
	if (chosen === undefined) return {};
	const { relance } = chosen;
	return {
		stack: push(
			stack,
			relance.kind === 'stock'
				? { screen: 'product', productId: relance.product.id }
				: customerPage(relance.customer.id),
		),
	};
};

export const updateLater = (scene: Scene<ScreenOf<'later'>>, input: Input): Turn => {
	if (!('action' in input)) return {};
	const { screen, stack, world } = scene;
	const { later } = world.morning;
	if (input.action === 'back') return { stack: pop(stack) };
	const chosen = later[clampCursor(screen.at, later.length)];
	switch (input.action) {
		case 'open':
			return open(scene, chosen);
		case 'pay':
			return askPayment(scene, chosen === undefined ? undefined : customerOf(chosen.relance)?.id);
		case 'resume':
			return resume(scene, chosen);
		default:
			return moved(scene, input.action, later.length) ?? {};
	}
};
