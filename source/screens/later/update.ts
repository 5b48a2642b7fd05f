import { clampCursor } from '../../components/list.ts';
import { askPayment } from '../dialogs.ts';
import { customerOf } from '../lookup.ts';
import { moved } from '../moving.ts';
import { pop, type ScreenOf } from '../screen.ts';
import type { Input, Scene, Turn } from '../turn.ts';

export const updateLater = (scene: Scene<ScreenOf<'later'>>, input: Input): Turn => {
	if (!('action' in input)) return {};
	const { screen, stack, world } = scene;
	const { later } = world.morning;
	if (input.action === 'back') return { stack: pop(stack) };
	if (input.action === 'pay') {
		const chosen = later[clampCursor(screen.at, later.length)]?.relance;
		return askPayment(scene, chosen === undefined ? undefined : customerOf(chosen)?.id);
	}
	return moved(scene, input.action, later.length) ?? {};
};
