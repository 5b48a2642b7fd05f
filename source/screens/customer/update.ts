import type { Happening } from '../../book/customer-history.ts';
import { removeEvent } from '../../book/edit-customer.ts';
import { clampCursor } from '../../components/list.ts';
import type { Action } from '../../keys/bindings.ts';
import { dayWords } from '../../text/describe.ts';
import { choose } from '../choice/state.ts';
import { confirm } from '../confirm/state.ts';
import { askAnswerTo, askDelivered, askPayment } from '../dialogs.ts';
import { openForm } from '../form/drafts.ts';
import { form } from '../form/state.ts';
import { nameOf } from '../lookup.ts';
import { moved } from '../moving.ts';
import { ask } from '../question/state.ts';
import { pop, push, type ScreenOf } from '../screen.ts';
import { alert, type Input, keep, type Scene, type Turn } from '../turn.ts';
import { editing } from './edit-form.ts';
import { type CustomerItem, type CustomerKnown, knownOf } from './known.ts';
import { askMerge, askRepair } from './same.ts';
import { askPrint, showStatement } from './statement.ts';

type CustomerScene = Scene<ScreenOf<'customer'>>;

/** An answer may still come to a message; what is in the archive is only read. */
const openHappening = (scene: CustomerScene, happening: Happening): Turn => {
	const { book, catalog, morning } = scene.world;
	if (happening.what === 'contact' && Object.hasOwn(book.contacts, happening.contact.id))
		return askAnswerTo(scene, happening.contact);
	return happening.what === 'sale' && happening.isArchived
		? alert(catalog.customers.archived(dayWords(happening.on, morning.today, catalog)))
		: {};
};

/** Enter: what may be done with this row. */
const openItem = (scene: CustomerScene, known: CustomerKnown, item: CustomerItem): Turn => {
	const { stack } = scene;
	const customerId = known.customer.id;
	switch (item.kind) {
		case 'problem':
			return {
				stack: push(stack, ask('problem-done', { customerId, problemId: item.problem.id })),
			};
		case 'event':
			return {
				stack: push(
					stack,
					confirm('forget-date', { customerId, day: item.event.day, name: item.event.what }),
				),
			};
		case 'sale':
			return askDelivered(scene, item.sale);
		case 'past':
			return openHappening(scene, item.happening);
	}
};

const actions: Partial<Record<Action, (scene: CustomerScene, known: CustomerKnown) => Turn>> = {
	pay: (scene, { customer }) => askPayment(scene, customer.id),
	edit: ({ stack, world }, { customer }) => openForm(stack, editing(customer), world),
	note: ({ stack, world }, { customer }) => openForm(stack, editing(customer, 'notes'), world),
	date: ({ stack, world }, { customer }) =>
		openForm(stack, form('customer-event', { customerId: customer.id }), world),
	statement: (scene, { customer }) => showStatement(scene, customer.id),
	print: (scene, { customer }) => askPrint(scene, customer.id),
	stop: ({ stack }, { customer }) => ({
		stack: push(stack, choose('stop', { customerId: customer.id })),
	}),
	merge: (scene, { customer }) => askMerge(scene, customer.id),
	repair: (scene, { customer }) => askRepair(scene, customer),
};

export const updateCustomer = (scene: CustomerScene, input: Input): Turn => {
	if (!('action' in input)) return {};
	const { screen, stack, world } = scene;
	if (input.action === 'back') return { stack: pop(stack) };
	const known = knownOf(world, screen);
	if (known === undefined) return {};
	const moving = moved(scene, input.action, known.items.length);
	if (moving !== undefined) return moving;
	const item = known.items[clampCursor(screen.at, known.items.length)];
	if (input.action === 'open') return item === undefined ? {} : openItem(scene, known, item);
	return actions[input.action]?.(scene, known) ?? {};
};

/** A day to remember is not remembered any more. */
export const forgetDate = ({ screen, stack, world }: Scene<ScreenOf<'confirm'>>): Turn => {
	const { customerId = '', day, name = '' } = screen.about;
	if (day === undefined) return alert(world.catalog.customers.page.gone);
	return keep(
		book => removeEvent(book, { customerId, day, what: name }),
		() => ({
			stack: pop(stack),
			notice: {
				tone: 'good',
				text: world.catalog.customers.said.forgotten(nameOf(world, { customerId })),
			},
		}),
	);
};
