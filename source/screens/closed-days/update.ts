import { openDay } from '../../book/closed-days.ts';
import { clampCursor } from '../../components/list.ts';
import { dayWords } from '../../text/describe.ts';
import { openForm } from '../form/drafts.ts';
import { form } from '../form/state.ts';
import { moved } from '../moving.ts';
import { pop, type ScreenOf } from '../screen.ts';
import { alert, type Input, keep, type Scene, type Turn } from '../turn.ts';

export const updateClosedDays = (scene: Scene<ScreenOf<'closed-days'>>, input: Input): Turn => {
	if (!('action' in input)) return {};
	const { screen, stack, world } = scene;
	const { closedDays } = world.book.settings;
	const chosen = closedDays[clampCursor(screen.at, closedDays.length)];
	const moving = moved(scene, input.action, closedDays.length);
	if (moving !== undefined) return moving;
	switch (input.action) {
		case 'back':
			return { stack: pop(stack) };
		case 'add':
			return openForm(stack, form('closing'), world);
		case 'remove': {
			if (chosen === undefined) return alert(world.catalog.settings.closedEmpty);
			const day = dayWords(chosen.day, world.facts.today, world.catalog);
			return keep(
				book => openDay(book, chosen),
				() => ({ notice: { tone: 'good', text: world.catalog.settings.saidOpened(day) } }),
			);
		}
		default:
			return {};
	}
};
