import { fieldOf } from '../components/text-field.ts';
import type { Action } from '../keys/bindings.ts';
import { moved } from './moving.ts';
import { pop, push, type Screen } from './screen.ts';
import type { Scene, Turn } from './turn.ts';

type Searched = Extract<Screen, { at: number; query: string }>;

/**
 * What every list that can be searched does alike: its cursor moves among `count` rows, Escape leaves it, and
 * the search opens over it. `undefined` for a key of its own.
 */
export const browsed = (
	scene: Scene<Searched>,
	action: Action,
	count: number,
): Turn | undefined => {
	const { screen, stack } = scene;
	switch (action) {
		case 'back':
			return { stack: pop(stack) };
		case 'search':
			return { stack: push(stack, { screen: 'search', field: fieldOf(screen.query) }) };
		default:
			return moved(scene, action, count);
	}
};
