import { moved } from '../moving.ts';
import { pop, type ScreenOf } from '../screen.ts';
import type { Input, Scene, Turn } from '../turn.ts';
import { optionsOf } from './options.ts';

export const updateChoice = (scene: Scene<ScreenOf<'choice'>>, input: Input): Turn => {
	if (!('action' in input)) return {};
	const { screen, stack, world } = scene;
	const options = optionsOf(screen.name, screen.about, world);
	if (input.action === 'back') return { stack: pop(stack) };
	if (input.action === 'accept') return options[screen.at]?.choose(scene) ?? {};
	return moved(scene, input.action, options.length) ?? {};
};
