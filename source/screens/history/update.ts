import { clampCursor } from '../../components/list.ts';
import { confirm } from '../confirm/state.ts';
import { moved } from '../moving.ts';
import { pop, push, type ScreenOf } from '../screen.ts';
import { alert, type Input, type Scene, type Turn } from '../turn.ts';
import { operationsSeen } from './operations.ts';

export const updateHistory = (scene: Scene<ScreenOf<'history'>>, input: Input): Turn => {
	if (!('action' in input)) return {};
	const { screen, stack, world } = scene;
	const seen = operationsSeen(world);
	if (input.action === 'back') return { stack: pop(stack) };
	if (input.action === 'undo') {
		const chosen = seen[clampCursor(screen.at, seen.length)];
		return chosen === undefined
			? alert(world.catalog.keeping.history.nothingToUndo)
			: { stack: push(stack, confirm('undo', { sequence: chosen.operation.sequence })) };
	}
	return moved(scene, input.action, seen.length) ?? {};
};
