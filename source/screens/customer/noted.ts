import { removeRemark } from '../../book/remark.ts';
import { wordRefusal } from '../../text/catalog.ts';
import type { About } from '../about.ts';
import type { Option } from '../choice/option.ts';
import { confirm } from '../confirm/state.ts';
import { openForm } from '../form/drafts.ts';
import { nameOf } from '../lookup.ts';
import { pop, replace, type ScreenOf } from '../screen.ts';
import { alert, keep, type Scene, type Turn, type World } from '../turn.ts';
import { correcting } from './event-form.ts';
import { correctingRemark } from './remark-form.ts';

/** What may be done with a day to remember. */
export const eventOptions = (about: About, world: World): readonly Option[] => {
	const { customerId = '', day, name } = about;
	const found = world.book.customers[customerId]?.events.find(
		event => event.day === day && event.what === name,
	);
	if (found === undefined) return [];
	const { correct, forget } = world.catalog.courtesy.event;
	return [
		{
			label: correct,
			choose: scene => openForm(pop(scene.stack), correcting(customerId, found), world),
		},
		{
			label: forget,
			choose: ({ stack }) => ({ stack: replace(stack, confirm('forget-date', about)) }),
		},
	];
};

/** What may be done with something that was noted. */
export const remarkOptions = (about: About, world: World): readonly Option[] => {
	const { customerId = '', day, name } = about;
	const found = world.book.customers[customerId]?.remarks?.find(
		remark => remark.on === day && remark.text === name,
	);
	if (found === undefined) return [];
	const { correct, forget } = world.catalog.courtesy.remark;
	return [
		{
			label: correct,
			choose: scene => openForm(pop(scene.stack), correctingRemark(customerId, found), world),
		},
		{
			label: forget,
			choose: ({ stack }) => ({ stack: replace(stack, confirm('forget-remark', about)) }),
		},
	];
};

export const forgetRemark = ({ screen, stack, world }: Scene<ScreenOf<'confirm'>>): Turn => {
	const { customerId = '', day, name = '' } = screen.about;
	if (day === undefined) return alert(world.catalog.customers.page.gone);
	return keep(
		book => removeRemark(book, { customerId, on: day, text: name }),
		() => ({
			stack: pop(stack),
			notice: {
				tone: 'good',
				text: world.catalog.courtesy.remark.forgotten(nameOf(world, { customerId })),
			},
		}),
		refusal => ({ stack: pop(stack), ...alert(wordRefusal(world.catalog, refusal)) }),
	);
};
