import { isMove, moveCursor } from '../../components/list.ts';
import { pop, replace, type ScreenOf } from '../screen.ts';
import type { Input, Scene, Turn } from '../turn.ts';
import { helpHeight, helpRows } from './rows.ts';

/** The cursor is the first row shown: help is read, not chosen from. */
export const updateHelp = (
	{ screen, stack, world }: Scene<ScreenOf<'help'>>,
	input: Input,
): Turn => {
	if (!('action' in input)) return {};
	if (input.action === 'back') return { stack: pop(stack) };
	const room = helpHeight(world.size);
	const count = Math.max(
		1,
		helpRows(screen.from, world.catalog, world.size.columns).length - room + 1,
	);
	return isMove(input.action)
		? { stack: replace(stack, { ...screen, at: moveCursor(screen.at, input.action, count, room) }) }
		: {};
};
