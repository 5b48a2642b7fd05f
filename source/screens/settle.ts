import { pop, replace, type Stack, top } from './screen.ts';
import type { World } from './turn.ts';

/**
 * After the book has changed, a relance that is done gives its place to the next one; when there is none
 * left, the morning is back. A dialog over it is left to its owner: nothing half-typed is taken away.
 */
export const settle = (stack: Stack, world: World): Stack => {
	const screen = top(stack);
	if (screen.screen !== 'relance') return stack;
	const { relances } = world.morning;
	const at = relances.findIndex(({ id }) => id === screen.id);
	if (at >= 0) return at === screen.at ? stack : replace(stack, { ...screen, at });
	const next = relances[screen.at];
	return next === undefined
		? pop(stack)
		: replace(stack, { screen: 'relance', id: next.id, at: screen.at });
};
