import { push, type Stack } from '../screen.ts';
import type { Turn, World } from '../turn.ts';
import { type CopyingState, freshLine, isFresh } from './state.ts';

/** The line left half-typed, and what was copied, stay at the bottom of the stack: they are there again the next time. */
export const keepCopying = ([bottom, ...others]: Stack, copying: CopyingState): Stack =>
	bottom.screen === 'morning' ? [{ ...bottom, copying }, ...others] : [bottom, ...others];

export const openCopying = (stack: Stack, { catalog }: World): Turn => {
	const [bottom] = stack;
	const before = bottom.screen === 'morning' ? bottom.copying : undefined;
	if (before === undefined) return { stack: push(stack, freshLine()) };
	return {
		stack: push(stack, before),
		...(isFresh(before)
			? {}
			: { notice: { tone: 'good', text: catalog.screens.form.taken } as const }),
	};
};
