import { ask } from './question/state.ts';
import { relancesAmong } from './relance/among.ts';
import { pop, push, replace, type Screen, type Stack, top } from './screen.ts';
import type { World } from './turn.ts';

const asksDay = (screen: Screen): boolean =>
	screen.screen === 'question' && screen.name === 'which-day';

/** On a machine that does not know the day, the first thing is to ask for it; one set right meanwhile knows. */
const withDay = (stack: Stack, { doubt }: World): Stack => {
	if (doubt === undefined) return asksDay(top(stack)) ? pop(stack) : stack;
	if (stack.some(asksDay)) return stack;
	const { machine, last } = doubt;
	return push(stack, ask('which-day', { day: machine > last ? machine : last }));
};

/**
 * After the book has changed, a relance that is done gives its place to the next one; when there is none
 * left, the morning is back. A dialog over it is left to its owner: nothing half-typed is taken away.
 */
export const settle = (given: Stack, world: World): Stack => {
	const stack = withDay(given, world);
	const screen = top(stack);
	if (screen.screen !== 'relance') return stack;
	const relances = relancesAmong(screen, world.morning);
	const at = relances.findIndex(({ id }) => id === screen.id);
	if (at >= 0) return at === screen.at ? stack : replace(stack, { ...screen, at });
	const next = relances[screen.at];
	return next === undefined ? pop(stack) : replace(stack, { ...screen, id: next.id });
};
