import {
	editField,
	editFor,
	fieldOf,
	movedLine,
	type TextField,
} from '../../components/text-field.ts';
import { cleanText } from '../../text/clean.ts';
import { draftOf, withDraft } from '../drafts.ts';
import { relanceOf } from '../lookup.ts';
import { presented } from '../relance/presented.ts';
import { below, pop, replace, type ScreenOf } from '../screen.ts';
import { alert, type Input, type Scene, type Turn } from '../turn.ts';

type EditorScene = Scene<ScreenOf<'editor'>>;

/** Kept as the relance's draft at every key: going back loses nothing. */
const writing = ({ screen, stack }: EditorScene, field: TextField): Turn => {
	const relance = below(stack);
	return relance?.screen === 'relance'
		? {
				stack: withDraft(replace(stack, { ...screen, field }), relance.id, {
					...draftOf(stack, relance.id),
					edited: field.text,
				}),
			}
		: {};
};

const restoring = ({ screen, stack, world }: EditorScene): Turn => {
	const under = below(stack);
	if (under?.screen !== 'relance') return {};
	const { edited: _dropped, ...original } = draftOf(stack, under.id);
	const relance = relanceOf(world, under.id);
	if (relance === undefined) return {};
	const { message } = presented(relance, original, world.book.settings, world.size);
	return {
		stack: withDraft(replace(stack, { ...screen, field: fieldOf(message) }), under.id, original),
	};
};

export const updateEditor = (scene: EditorScene, input: Input): Turn => {
	const { screen, stack, world } = scene;
	const { field } = screen;
	if ('text' in input)
		return writing(scene, editField(field, { edit: 'insert', text: cleanText(input.text) }));
	switch (input.action) {
		case 'finish':
			return field.text.trim() === ''
				? alert(world.catalog.refusals['message-empty']({ reason: 'message-empty' }))
				: { stack: pop(stack) };
		case 'restore':
			return restoring(scene);
		case 'new-line':
			return writing(scene, editField(field, { edit: 'insert', text: '\n' }));
		case 'up':
			return { stack: replace(stack, { ...screen, field: movedLine(field, -1) }) };
		case 'down':
			return { stack: replace(stack, { ...screen, field: movedLine(field, 1) }) };
		default: {
			const edit = editFor(input.action);
			return edit === undefined ? {} : writing(scene, editField(field, edit));
		}
	}
};
