import {
	editField,
	editFor,
	fieldOf,
	graphemesOf,
	type TextField,
} from '../../components/text-field.ts';
import type { Action } from '../../keys/bindings.ts';
import { cleanLine } from '../../text/clean.ts';
import { pop, replace, type ScreenOf } from '../screen.ts';
import type { Input, Scene, Turn } from '../turn.ts';
import { withDraft, withoutDraft } from './drafts.ts';
import { chosenOf, type FieldSeen, type FormSeen, seeForm } from './reading.ts';
import { type FormState, fieldIn } from './state.ts';

type FormScene = Scene<ScreenOf<'form'>>;

const withField = ({ screen, stack }: FormScene, name: string, field: TextField): Turn => {
	const { refusal: _corrected, ...rest } = screen;
	return { stack: replace(stack, { ...rest, typed: { ...rest.typed, [name]: field }, at: name }) };
};

const goTo = ({ screen, stack }: FormScene, at: string, refusal?: FormState['refusal']): Turn => {
	const { refusal: _before, ...rest } = screen;
	return { stack: replace(stack, { ...rest, at, ...(refusal === undefined ? {} : { refusal }) }) };
};

/** One field on or back, going round. */
const neighbour = (scene: FormScene, { fields, at }: FormSeen, step: -1 | 1): Turn => {
	const here = fields.findIndex(({ name }) => name === at);
	const next = fields[(here + step + fields.length) % fields.length];
	return next === undefined ? {} : goTo(scene, next.name);
};

/** What the operation refuses is told beside the field that was left last; everything typed stays. */
const keeping = (scene: FormScene, { form, filled, refused, at }: FormSeen): Turn => {
	if (refused !== undefined) return goTo(scene, refused.field, refused);
	const { screen, stack, world } = scene;
	const turn = form.accept(
		filled.values,
		{ about: screen.about, world },
		{ ...scene, stack: withoutDraft(stack, screen) },
	);
	return turn.commit === undefined
		? turn
		: {
				...turn,
				commit: {
					...turn.commit,
					refused: turn.commit.refused ?? (refusal => goTo(scene, at, { field: at, refusal })),
				},
			};
};

/** Enter: on with the next field, or kept at the last one; a scanner's Enter only ever goes on. */
const accepting = (scene: FormScene, seen: FormSeen, isBurst: boolean): Turn => {
	const here = seen.fields.findIndex(({ name }) => name === seen.at);
	const field = seen.fields[here];
	if (field === undefined) return {};
	if (!field.read.ok) return goTo(scene, seen.at, { field: seen.at, refusal: field.read.refusal });
	const next = seen.fields[here + 1];
	if (isBurst) return next === undefined ? {} : goTo(scene, next.name);
	return next === undefined || seen.form.enter === 'keeps'
		? keeping(scene, seen)
		: goTo(scene, next.name);
};

/** Another option of a choice: the next one, the one before, or the next whose label begins with the letter. */
const choosing = (scene: FormScene, seen: FieldSeen, step: number, letter = ''): Turn => {
	const { options = [] } = seen;
	const chosen = chosenOf(scene.screen, seen);
	const here = options.findIndex(({ value }) => value === chosen?.value);
	const isMeant = (label: string): boolean => label.toLowerCase().startsWith(letter.toLowerCase());
	for (let tried = 1; tried <= options.length; tried++) {
		const option = options[(here + step * tried + options.length * tried) % options.length];
		if (option !== undefined && isMeant(option.label))
			return withField(scene, seen.name, fieldOf(option.value));
	}
	return {};
};

const completing = (scene: FormScene, { name, field }: FieldSeen): Turn | undefined => {
	const { screen, world } = scene;
	const { text, cursor } = fieldIn(screen, name);
	if (cursor < graphemesOf(text).length) return undefined;
	const whole = field.complete?.(text, { about: screen.about, world });
	return whole === undefined || whole === text ? undefined : withField(scene, name, fieldOf(whole));
};

const editing = (scene: FormScene, here: FieldSeen, action: Action): Turn => {
	if (here.options !== undefined)
		return action === 'left' || action === 'right'
			? choosing(scene, here, action === 'left' ? -1 : 1)
			: {};
	const completed = action === 'right' ? completing(scene, here) : undefined;
	if (completed !== undefined) return completed;
	const edit = editFor(action);
	return edit === undefined
		? {}
		: withField(scene, here.name, editField(fieldIn(scene.screen, here.name), edit));
};

const writing = (scene: FormScene, here: FieldSeen, typed: string): Turn => {
	const text = cleanLine(typed);
	if (here.options !== undefined) return choosing(scene, here, 1, text.trim());
	const field = fieldIn(scene.screen, here.name);
	return withField(scene, here.name, editField(field, { edit: 'insert', text }));
};

export const updateForm = (scene: FormScene, input: Input): Turn => {
	const { screen, stack, world } = scene;
	const seen = seeForm(screen, world);
	const here = seen.fields.find(({ name }) => name === seen.at);
	if (here === undefined) return { stack: pop(stack) };
	if ('text' in input) return writing(scene, here, input.text);
	switch (input.action) {
		case 'back':
			return { stack: pop(withDraft(stack, screen)) };
		case 'next-field':
			return neighbour(scene, seen, 1);
		case 'previous-field':
			return neighbour(scene, seen, -1);
		case 'accept':
			return accepting(scene, seen, input.isBurst === true);
		case 'keep':
			return keeping(scene, seen);
		case 'start-over': {
			const { refusal: _gone, ...rest } = screen;
			return { stack: replace(stack, { ...rest, typed: {} }) };
		}
		default:
			return editing(scene, here, input.action);
	}
};
