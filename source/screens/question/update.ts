import { editField, editFor, type TextField } from '../../components/text-field.ts';
import { cleanLine } from '../../text/clean.ts';
import { pop, replace, type ScreenOf } from '../screen.ts';
import { alert, type Input, type Scene, type Turn } from '../turn.ts';
import { withAnswerDraft } from './drafts.ts';
import { questions } from './questions.ts';
import { askShopName, askShopPhone } from './shop-questions.ts';

type QuestionScene = Scene<ScreenOf<'question'>>;

const writing = ({ screen, stack }: QuestionScene, field: TextField): Turn => {
	const { refusal: _corrected, ...rest } = screen;
	return { stack: replace(stack, { ...rest, field }) };
};

/** A refusal stays beside the field, and what was typed stays in it. */
const accepting = (scene: QuestionScene): Turn => {
	const { screen, stack, world } = scene;
	const asked = questions[screen.name];
	const read = asked.read(screen.field.text, screen.about, world);
	if (!read.ok) return { stack: replace(stack, { ...screen, refusal: read.refusal }) };
	const turn = asked.accept(read.value, screen.about, scene);
	return turn.commit === undefined
		? turn
		: {
				...turn,
				commit: {
					...turn.commit,
					refused: refusal => ({ stack: replace(stack, { ...screen, refusal }) }),
				},
			};
};

const goingBack = ({ screen, stack, world }: QuestionScene): Turn => {
	if (screen.name === 'shop-phone') return { stack: replace(stack, askShopName(screen.about)) };
	if (screen.name === 'shop-rest') return { stack: replace(stack, askShopPhone(screen.about)) };
	if (screen.name === 'which-day') return alert(world.catalog.screens.cannot['skip-day']);
	return stack.length === 1 ? { isOver: true } : { stack: pop(withAnswerDraft(stack, screen)) };
};

export const updateQuestion = (scene: QuestionScene, input: Input): Turn => {
	const { field } = scene.screen;
	if ('text' in input)
		return writing(scene, editField(field, { edit: 'insert', text: cleanLine(input.text) }));
	if (input.action === 'accept') return accepting(scene);
	if (input.action === 'back') return goingBack(scene);
	const edit = editFor(input.action);
	return edit === undefined ? {} : writing(scene, editField(field, edit));
};
