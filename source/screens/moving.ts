import { isMove, moveCursor } from '../components/list.ts';
import type { Action } from '../keys/bindings.ts';
import { replace, type Screen } from './screen.ts';
import type { Scene, Turn } from './turn.ts';

type Listed = Extract<Screen, { at: number }>;

/** The turn of a key that moves in the list of `count` rows on top; `undefined` for any other key. */
export const moved = (
	{ screen, stack, world }: Scene<Listed>,
	action: Action,
	count: number,
): Turn | undefined => {
	if (!isMove(action)) return undefined;
	const page = Math.max(1, world.size.rows - 10);
	return { stack: replace(stack, { ...screen, at: moveCursor(screen.at, action, count, page) }) };
};
