import { clampCursor } from '../../components/list.ts';
import { fieldOf } from '../../components/text-field.ts';
import type { Action } from '../../keys/bindings.ts';
import { argumentsFor } from '../../relances/argument.ts';
import { isCall, isMessage, type Message, type Relance } from '../../relances/relance.ts';
import { wordRefusal } from '../../text/catalog.ts';
import { subjectName } from '../../text/describe.ts';
import { cut, mostQuoted } from '../../text/width.ts';
import { dayQuestion, doneQuestion, wordsQuestion } from '../aftersale/problem-menu.ts';
import { askPromise } from '../aftersale/promise.ts';
import { openAgios } from '../agios/open.ts';
import { choose } from '../choice/state.ts';
import { confirm } from '../confirm/state.ts';
import { customerPage } from '../customer/state.ts';
import { askAnswer, askDelivered, askPayment } from '../dialogs.ts';
import { draftOf } from '../drafts.ts';
import { openForm } from '../form/drafts.ts';
import { form } from '../form/state.ts';
import { customerOf, orderOf, relanceOf } from '../lookup.ts';
import { askOver } from '../question/drafts.ts';
import { ask } from '../question/state.ts';
import { pop, push, replace, type ScreenOf } from '../screen.ts';
import { alert, type Input, type Scene, type Turn } from '../turn.ts';
import { relancesAmong } from './among.ts';
import { askLetter } from './letter-form.ts';
import { askNotice } from './notice-form.ts';
import { isToConfirm, type Presented, presented } from './presented.ts';

type RelanceScene = Scene<ScreenOf<'relance'>>;

const shownIn = ({ stack, world }: RelanceScene, relance: Relance): Presented =>
	presented(relance, draftOf(stack, relance.id), world.book.settings, world.size);

const aboutOf = ({ subject, customer }: Message) => ({ subject, customerId: customer.id });

const askDone = (scene: RelanceScene, relance: Relance): Turn => {
	const { stack } = scene;
	switch (relance.kind) {
		case 'problem':
			return { stack: askOver(stack, doneQuestion(relance.problem)) };
		case 'stock':
			return {
				stack: push(
					stack,
					confirm('supplier-order', {
						pieces: [{ productId: relance.product.id, quantity: relance.reorder }],
					}),
				),
			};
		default:
			return isToConfirm(shownIn(scene, relance))
				? askNotice(scene, aboutOf(relance))
				: { stack: push(stack, confirm('sent', { customerId: relance.customer.id })) };
	}
};

const neighbour = ({ screen, stack, world }: RelanceScene, step: -1 | 1): Turn => {
	const relances = relancesAmong(screen, world.morning);
	const here = relances.findIndex(({ id }) => id === screen.id);
	const at = clampCursor(here + step, relances.length);
	const next = relances[at];
	return next === undefined || next.id === screen.id
		? {}
		: { stack: replace(stack, { ...screen, id: next.id, at }) };
};

/** What the owner may do with this relance, by the action of a key. */
const actions: Partial<Record<Action, (scene: RelanceScene, relance: Relance) => Turn>> = {
	sent: askDone,
	previous: scene => neighbour(scene, -1),
	next: scene => neighbour(scene, 1),
	pay: (scene, relance) => askPayment(scene, customerOf(relance)?.id),
	customer: ({ stack, world }, relance) => {
		const customer = customerOf(relance);
		return customer === undefined
			? alert(world.catalog.screens.cannot.stop)
			: { stack: push(stack, customerPage(customer.id)) };
	},
	agios: (scene, relance) => openAgios(scene, customerOf(relance)?.id),
	answer: (scene, relance) =>
		relance.kind === 'satisfaction'
			? openForm(
					scene.stack,
					form('visit', { customerId: relance.customer.id, subject: relance.subject }),
					scene.world,
				)
			: askAnswer(scene, customerOf(relance)?.id, relance.kind),
	promise: (scene, relance) =>
		relance.kind === 'payment'
			? askPromise(
					scene,
					relance.customer.id,
					relance.sales.map(sale => sale.id),
				)
			: alert(scene.world.catalog.screens.cannot.pay),
	product: ({ stack, world }, relance) => {
		const productId = relance.kind === 'problem' ? relance.problem.productId : undefined;
		return productId === undefined || world.book.products[productId] === undefined
			? alert(world.catalog.aftersale.problem.noProductHere)
			: { stack: push(stack, { screen: 'product', productId }) };
	},
	edit: (scene, relance) => {
		const { catalog } = scene.world;
		if (relance.kind === 'problem')
			return { stack: askOver(scene.stack, wordsQuestion(relance.problem)) };
		if (!isMessage(relance) || isCall(relance)) return alert(catalog.screens.cannot.edit);
		const shown = shownIn(scene, relance);
		return isToConfirm(shown)
			? alert(wordRefusal(catalog, { reason: 'notice-unconfirmed' }))
			: { stack: push(scene.stack, { screen: 'editor', field: fieldOf(shown.message) }) };
	},
	argument: ({ stack, world }, relance) => {
		if (relance.kind !== 'payment') return alert(world.catalog.ladder.cannot);
		const options = argumentsFor(relance);
		const said = draftOf(stack, relance.id).argument ?? relance.stage;
		return options.length === 0
			? alert(world.catalog.ladder.nothingLeft)
			: {
					stack: push(stack, {
						...choose('argument', aboutOf(relance)),
						at: Math.max(0, options.indexOf(said)),
					}),
				};
	},
	print: (scene, relance) =>
		relance.kind === 'payment'
			? askLetter(scene, aboutOf(relance))
			: alert(scene.world.catalog.ladder.letter.notYet),
	snooze: ({ stack }, relance) => ({
		stack: askOver(
			stack,
			ask('snooze', { subject: relance.subject, name: cut(subjectName(relance), mostQuoted) }),
		),
	}),
	deliver: (scene, relance) =>
		askDelivered(scene, relance.kind === 'delivery' ? orderOf(relance.sales) : undefined),
	'new-day': ({ stack, world }, relance) =>
		relance.kind === 'problem'
			? { stack: askOver(stack, dayQuestion(relance.problem)) }
			: relance.kind === 'delivery'
				? {
						stack: askOver(
							stack,
							ask('new-day', {
								customerId: relance.customer.id,
								saleIds: relance.sales.map(sale => sale.id),
								...(relance.step === 'late' ? { subject: relance.subject } : {}),
							}),
						),
					}
				: alert(world.catalog.screens.cannot['new-day']),
	stop: ({ stack, world }, relance) =>
		isMessage(relance)
			? {
					stack: push(
						stack,
						choose('stop', {
							customerId: relance.customer.id,
							...(relance.kind === 'payment'
								? { saleIds: relance.sales.map(sale => sale.id) }
								: {}),
						}),
					),
				}
			: alert(world.catalog.screens.cannot.stop),
	'open-here': (scene, relance) => {
		const { link } = shownIn(scene, relance);
		return link === undefined ? alert(scene.world.catalog.screens.cannot['open-here']) : { link };
	},
};

export const updateRelance = (scene: RelanceScene, input: Input): Turn => {
	if (!('action' in input)) return {};
	if (input.action === 'back') return { stack: pop(scene.stack) };
	const relance = relanceOf(scene.world, scene.screen.id);
	return relance === undefined ? {} : (actions[input.action]?.(scene, relance) ?? {});
};
