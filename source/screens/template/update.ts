import {
	editField,
	editFor,
	fieldOf,
	movedLine,
	type TextField,
} from '../../components/text-field.ts';
import { keepWording } from '../../relances/wording.ts';
import { cleanText } from '../../text/clean.ts';
import { pop, replace, type ScreenOf } from '../screen.ts';
import { alert, type Input, keep, type Scene, type Turn } from '../turn.ts';
import { examplesIn, faultIn, faultWords } from './shown.ts';
import { keptWording, shippedWording, templateOf, withWording, written } from './wordings.ts';

type TemplateScene = Scene<ScreenOf<'template'>>;

/** Kept as a draft at every key: going anywhere loses nothing. */
const writing = ({ screen, stack, world }: TemplateScene, field: TextField): Turn => {
	// One text that stands for both forms goes on doing so.
	const isOne = screen.form === 'full' && screen.short.text === screen.full.text;
	const next = { ...screen, [screen.form]: field, ...(isOne ? { short: field } : {}) };
	return { stack: withWording(replace(stack, next), world, screen.name, written(next)) };
};

/** A sound text is kept; one that has a fault is not, and waits as a draft. */
const finishing = ({ screen, stack, world }: TemplateScene): Turn => {
	const { name } = screen;
	const wording = written(screen);
	const before = keptWording(world, name);
	const forgotten = pop(withWording(stack, world, name));
	if (wording.full === before.full && wording.short === before.short) return { stack: forgotten };
	const { templates } = world.catalog.settings;
	const template = templateOf(wording);
	const fault = faultIn(screen, world);
	return fault === undefined
		? keep(
				book => keepWording(book, { name, template }),
				() => ({
					stack: forgotten,
					notice: { tone: 'good', text: templates.kept(templates.names[name]) },
				}),
			)
		: { stack: pop(stack), ...alert(templates.notKept(faultWords(fault, world))) };
};

const nextExample = ({ screen, stack, world }: TemplateScene, step: -1 | 1): Turn => {
	const count = examplesIn(world, screen.name).length;
	return {
		stack: replace(stack, { ...screen, example: (screen.example + step + count) % count }),
	};
};

export const updateTemplate = (scene: TemplateScene, input: Input): Turn => {
	const { screen, stack, world } = scene;
	const field = screen[screen.form];
	if ('text' in input)
		return writing(scene, editField(field, { edit: 'insert', text: cleanText(input.text) }));
	switch (input.action) {
		case 'finish':
			return finishing(scene);
		case 'other-form':
			return {
				stack: replace(stack, { ...screen, form: screen.form === 'full' ? 'short' : 'full' }),
			};
		case 'next-example':
			return nextExample(scene, 1);
		case 'previous-example':
			return nextExample(scene, -1);
		case 'restore':
			return writing(scene, fieldOf(shippedWording(world, screen.name)[screen.form]));
		case 'new-line':
			return writing(scene, editField(field, { edit: 'insert', text: '\n' }));
		case 'up':
			return { stack: replace(stack, { ...screen, [screen.form]: movedLine(field, -1) }) };
		case 'down':
			return { stack: replace(stack, { ...screen, [screen.form]: movedLine(field, 1) }) };
		default: {
			const edit = editFor(input.action);
			return edit === undefined ? {} : writing(scene, editField(field, edit));
		}
	}
};
