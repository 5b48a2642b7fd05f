import { removeEvent } from '../../book/customer-events.ts';
import type { Happening } from '../../book/customer-history.ts';
import type { Id, Sale } from '../../book/records.ts';
import { clampCursor } from '../../components/list.ts';
import type { Action } from '../../keys/bindings.ts';
import { dayWords } from '../../text/describe.ts';
import { askPromise } from '../aftersale/promise.ts';
import { openAgios } from '../agios/open.ts';
import { choose } from '../choice/state.ts';
import { askAdvanceBack, askAnswerTo, askPayment } from '../dialogs.ts';
import { openForm } from '../form/drafts.ts';
import { form } from '../form/state.ts';
import { nameOf } from '../lookup.ts';
import { moved } from '../moving.ts';
import { salePage } from '../sale-page/state.ts';
import { pop, push, type ScreenOf } from '../screen.ts';
import { alert, type Input, keep, type Scene, type Turn } from '../turn.ts';
import { editing } from './edit-form.ts';
import { type CustomerItem, type CustomerKnown, knownOf } from './known.ts';
import { askMerge, askRepair } from './same.ts';
import { askPrint, showStatement } from './statement.ts';

type CustomerScene = Scene<ScreenOf<'customer'>>;

/** The sales a row speaks of. */
const salesIn = (happening: Happening): readonly Sale[] => {
	switch (happening.what) {
		case 'payment':
			return happening.sales;
		case 'promise':
			return happening.promise.sales;
		default:
			return 'sale' in happening ? [happening.sale] : [];
	}
};

/** The sale, while it is in the book; what is in the archive is only read here. */
const openSale = ({ stack, world }: CustomerScene, sale: Sale): Turn => {
	const { book, catalog, morning } = world;
	return Object.hasOwn(book.sales, sale.id)
		? { stack: push(stack, salePage(sale.id)) }
		: alert(catalog.customers.archived(dayWords(sale.on, morning.today, catalog)));
};

/** An answer may still come to a message; everything else speaks of a sale. */
const openHappening = (scene: CustomerScene, customerId: Id, happening: Happening): Turn => {
	if (happening.what === 'advance') return askAdvanceBack(scene, customerId);
	if (happening.what === 'remark') {
		const { on, text } = happening.remark;
		return {
			stack: push(scene.stack, choose('remark', { customerId, day: on, name: text })),
		};
	}
	if (happening.what === 'contact')
		return Object.hasOwn(scene.world.book.contacts, happening.contact.id)
			? askAnswerTo(scene, happening.contact)
			: {};
	const [sale] = salesIn(happening);
	return sale === undefined ? {} : openSale(scene, sale);
};

/** Enter: what may be done with this row. */
const openItem = (scene: CustomerScene, known: CustomerKnown, item: CustomerItem): Turn => {
	const { stack } = scene;
	const customerId = known.customer.id;
	switch (item.kind) {
		case 'problem':
			return { stack: push(stack, choose('problem', { customerId, problemId: item.problem.id })) };
		case 'event':
			return {
				stack: push(
					stack,
					choose('event', { customerId, day: item.event.day, name: item.event.what }),
				),
			};
		case 'sale':
			return openSale(scene, item.sale);
		case 'past':
			return openHappening(scene, customerId, item.happening);
	}
};

const actions: Partial<Record<Action, (scene: CustomerScene, known: CustomerKnown) => Turn>> = {
	pay: (scene, { customer }) => askPayment(scene, customer.id, { mayLeaveAdvance: true }),
	promise: (scene, { customer }) => askPromise(scene, customer.id),
	problem: ({ stack, world }, { customer }) =>
		openForm(stack, form('problem', { customerId: customer.id }), world),
	'advance-back': (scene, { customer }) => askAdvanceBack(scene, customer.id),
	agios: (scene, { customer }) => openAgios(scene, customer.id),
	edit: ({ stack, world }, { customer }) => openForm(stack, editing(customer, world), world),
	note: ({ stack, world }, { customer }) =>
		openForm(stack, editing(customer, world, 'notes'), world),
	remark: ({ stack, world }, { customer }) =>
		openForm(stack, form('customer-remark', { customerId: customer.id }), world),
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
