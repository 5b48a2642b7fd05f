import { confirm } from '../confirm/state.ts';
import { pop, push, type ScreenOf } from '../screen.ts';
import { alert, type Input, type Scene, type Turn } from '../turn.ts';
import { messageShown } from './shown.ts';

export const updateMessage = (
	{ screen, stack, world }: Scene<ScreenOf<'message'>>,
	input: Input,
): Turn => {
	if (!('action' in input)) return {};
	switch (input.action) {
		case 'back':
			return { stack: pop(stack) };
		case 'accept':
			return {
				stack:
					screen.then === undefined
						? pop(stack)
						: push(stack, confirm(screen.then.confirm, screen.then.about)),
			};
		case 'open-here': {
			const { link } = messageShown(screen, world.size);
			return link === undefined ? alert(world.catalog.screens.cannot['open-here']) : { link };
		}
		default:
			return {};
	}
};
