import type { Sale } from '../../book/records.ts';
import { clampCursor } from '../../components/list.ts';
import { browsed } from '../browsing.ts';
import { askDelivered, askPayment } from '../dialogs.ts';
import { openForm } from '../form/drafts.ts';
import { form } from '../form/state.ts';
import { askOver } from '../question/drafts.ts';
import { ask } from '../question/state.ts';
import { salePage } from '../sale-page/state.ts';
import { push, type ScreenOf } from '../screen.ts';
import type { Input, Scene, Turn } from '../turn.ts';
import { ordersListed } from './listed.ts';

type OrdersScene = Scene<ScreenOf<'orders'>>;

const aboutOrder = ({ id, customerId }: Sale) => ({
	saleIds: [id],
	...(customerId === undefined ? {} : { customerId }),
});

const withOrder = (scene: OrdersScene, order: Sale, input: Input): Turn => {
	const { stack, world } = scene;
	const about = aboutOrder(order);
	if (!('action' in input)) return {};
	switch (input.action) {
		case 'open':
			return { stack: push(stack, salePage(order.id)) };
		case 'deliver':
			return askDelivered(scene, order);
		case 'deliver-part':
			return openForm(stack, form('part-delivery', about), world);
		case 'new-day':
			return { stack: askOver(stack, ask('new-day', about)) };
		case 'pay':
			return askPayment(scene, order.customerId);
		default:
			return {};
	}
};

export const updateOrders = (scene: OrdersScene, input: Input): Turn => {
	if (!('action' in input)) return {};
	const { screen, world } = scene;
	const listed = ordersListed(world, screen);
	const order = listed[clampCursor(screen.at, listed.length)];
	const browsing = browsed(scene, input.action, listed.length);
	if (browsing !== undefined) return browsing;
	return order === undefined ? {} : withOrder(scene, order, input);
};
