import { clampCursor } from '../../components/list.ts';
import { moved } from '../moving.ts';
import { newsPage } from '../news-page/state.ts';
import { pop, push, type ScreenOf } from '../screen.ts';
import type { Input, Scene, Turn } from '../turn.ts';
import { openNewsText } from './opening.ts';
import { newsListed } from './told.ts';

export const updateNews = (scene: Scene<ScreenOf<'news'>>, input: Input): Turn => {
	if (!('action' in input)) return {};
	const { screen, stack, world } = scene;
	const all = newsListed(world);
	const moving = moved(scene, input.action, all.length);
	if (moving !== undefined) return moving;
	const chosen = all[clampCursor(screen.at, all.length)];
	switch (input.action) {
		case 'back':
			return { stack: pop(stack) };
		case 'add':
			return openNewsText(stack, world);
		case 'open':
			return chosen === undefined ? {} : { stack: push(stack, newsPage(chosen.id)) };
		default:
			return {};
	}
};
