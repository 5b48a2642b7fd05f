import { moveCursor } from '../../components/list.ts';
import { editField, editFor, type TextField } from '../../components/text-field.ts';
import { cleanLine } from '../../text/clean.ts';
import { below, pop, replaceUnder, type ScreenOf } from '../screen.ts';
import type { Input, Scene, Turn } from '../turn.ts';
import { countListed } from './count.ts';

type SearchScene = Scene<ScreenOf<'search'>>;

/** Every letter filters the list below at once. */
const looking = ({ screen, stack }: SearchScene, field: TextField): Turn => {
	const list = below(stack);
	return list !== undefined && 'query' in list
		? { stack: replaceUnder(stack, { ...list, query: field.text, at: 0 }, { ...screen, field }) }
		: {};
};

export const updateSearch = (scene: SearchScene, input: Input): Turn => {
	const { screen, stack, world } = scene;
	if ('text' in input)
		return looking(scene, editField(screen.field, { edit: 'insert', text: cleanLine(input.text) }));
	const { action } = input;
	const list = below(stack);
	if (action === 'accept') return { stack: pop(stack) };
	if (action === 'back') {
		const all = looking(scene, { text: '', cursor: 0 });
		return all.stack === undefined ? {} : { stack: pop(all.stack) };
	}
	if ((action === 'up' || action === 'down') && list !== undefined && 'query' in list) {
		const count = countListed(world, list);
		return {
			stack: replaceUnder(stack, { ...list, at: moveCursor(list.at, action, count, 1) }, screen),
		};
	}
	const edit = editFor(action);
	return edit === undefined ? {} : looking(scene, editField(screen.field, edit));
};
