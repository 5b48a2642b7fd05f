import { isMove, moveCursor } from '../../components/list.ts';
import { pop, replace, type ScreenOf } from '../screen.ts';
import { alert, type Input, keep, type Scene, type Turn } from '../turn.ts';
import { previewRows } from './preview-rows.ts';

type PreviewScene = Scene<ScreenOf<'preview'>>;

/** The whole file in one operation; then the form it was asked for in is over, too. */
const importing = ({ screen, stack, world }: PreviewScene): Turn => {
	const { read } = screen;
	if (read.objection !== undefined) return alert(read.objection);
	return {
		waiting: world.catalog.imports.importing,
		...keep(
			book => read.operation(book, world.facts),
			brought => ({ stack: pop(pop(stack)), notice: { tone: 'good', text: read.words(brought) } }),
		),
	};
};

export const updatePreview = (scene: PreviewScene, input: Input): Turn => {
	if (!('action' in input)) return {};
	const { screen, stack, world } = scene;
	const { action } = input;
	if (action === 'back') return { stack: pop(stack) };
	if (action === 'accept') return importing(scene);
	if (!isMove(action)) return {};
	const { rows, height } = previewRows(screen, world);
	const last = Math.max(1, rows.length - height + 1);
	return { stack: replace(stack, { ...screen, at: moveCursor(screen.at, action, last, height) }) };
};
