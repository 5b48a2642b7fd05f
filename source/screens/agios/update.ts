import { clampCursor } from '../../components/list.ts';
import { moved } from '../moving.ts';
import { salePage } from '../sale-page/state.ts';
import { pop, push, type ScreenOf } from '../screen.ts';
import type { Input, Scene, Turn } from '../turn.ts';
import { agiosListed, customerOn } from './listed.ts';
import { askAgiosPayment, askWaive } from './open.ts';

export const updateAgios = (scene: Scene<ScreenOf<'agios'>>, input: Input): Turn => {
	if (!('action' in input)) return {};
	const { screen, stack, world } = scene;
	if (input.action === 'back') return { stack: pop(stack) };
	const rows = agiosListed(world, screen.customerId);
	const moving = moved(scene, input.action, rows.length);
	if (moving !== undefined) return moving;
	const sale = rows[clampCursor(screen.at, rows.length)]?.sale;
	switch (input.action) {
		case 'open':
			return sale === undefined ? {} : { stack: push(stack, salePage(sale.id)) };
		case 'waive':
			return askWaive(scene, sale);
		case 'pay':
			return askAgiosPayment(scene, customerOn(world, screen.customerId)?.id ?? '');
		default:
			return {};
	}
};
