import { resumeMessages } from '../../book/contact.ts';
import { deliverSale } from '../../book/delivery.ts';
import { undoOperation } from '../../book/history.ts';
import { refuse } from '../../book/result.ts';
import { markDone } from '../../relances/done.ts';
import { morningOf } from '../../relances/morning.ts';
import { wordRefusal } from '../../text/catalog.ts';
import { describeLeft } from '../../text/describe.ts';
import { numberFoundWrong } from '../aftersale/wrong-number.ts';
import { choose } from '../choice/state.ts';
import { forgetRemark } from '../customer/noted.ts';
import { merge } from '../customer/same.ts';
import { forgetDate } from '../customer/update.ts';
import { draftOf } from '../drafts.ts';
import { describeOperation } from '../history/operations.ts';
import { nameOf, relanceOf } from '../lookup.ts';
import { buyersAsked } from '../news/buyers.ts';
import { newsStopped, newsWritten } from '../news-page/update.ts';
import { presented } from '../relance/presented.ts';
import { orderCancelled, supplierOrdered } from '../reorder/confirmed.ts';
import { newSale } from '../sale/state.ts';
import { below, pop, push, replace, type ScreenOf } from '../screen.ts';
import { alert, type Input, keep, type Notice, type Scene, type Turn } from '../turn.ts';
import type { ConfirmName } from './state.ts';

type ConfirmScene = Scene<ScreenOf<'confirm'>>;

const good = (text: string): Notice => ({ tone: 'good', text });

/** "Envoyé": the message as it stood in the code is written down; a call is at once asked its outcome. */
const sent = ({ stack, world }: ConfirmScene): Turn => {
	const under = below(stack);
	const found = under?.screen === 'relance' ? relanceOf(world, under.id) : undefined;
	if (under?.screen !== 'relance' || found === undefined) return { stack: pop(stack) };
	const { relance, message, deadline } = presented(
		found,
		draftOf(stack, found.id),
		world.book.settings,
		world.size,
	);
	const { said } = world.catalog.screens;
	return keep(
		book => {
			// On the newest book: another window may just have sent it.
			const isDue = morningOf(book, world.facts.today).relances.some(({ id }) => id === relance.id);
			return isDue
				? markDone(
						book,
						{ relance, message, ...(deadline === undefined ? {} : { deadline }) },
						world.facts,
					)
				: refuse({ reason: 'relance-done' });
		},
		({ contact }) => {
			const back = pop(stack);
			const who = contact === undefined ? '' : nameOf(world, { customerId: contact.customerId });
			return contact?.channel === 'call'
				? {
						stack: push(
							back,
							choose('answer', { customerId: contact.customerId, contactId: contact.id }),
						),
						notice: good(said.called(who)),
					}
				: { stack: back, notice: good(said.sent(who)) };
		},
		refusal => ({ stack: pop(stack), ...alert(wordRefusal(world.catalog, refusal)) }),
	);
};

const delivered = ({ screen, stack, world }: ConfirmScene): Turn => {
	const saleId = screen.about.saleIds?.[0] ?? '';
	const order = world.book.sales[saleId];
	const what = order === undefined ? '' : describeLeft(order, world.catalog);
	return keep(
		book => deliverSale(book, { saleId }, world.facts),
		() => ({
			stack: pop(stack),
			notice: good(world.catalog.screens.said.delivered(what, nameOf(world, screen.about))),
		}),
	);
};

const resume = ({ screen, stack, world }: ConfirmScene): Turn => {
	const { customerId = '' } = screen.about;
	return keep(
		book => resumeMessages(book, { customerId }, world.facts),
		() => ({
			stack: pop(stack),
			notice: good(world.catalog.screens.said.resumed(nameOf(world, screen.about))),
		}),
	);
};

const undo = ({ screen, stack, world }: ConfirmScene): Turn => {
	const { history } = world.catalog.keeping;
	const { sequence = 0 } = screen.about;
	const what = describeOperation(sequence, world);
	return keep(
		(book, operations) => undoOperation(book, operations, sequence, world.facts.today),
		() => ({ stack: pop(stack), notice: good(history.saidUndone(what)) }),
		refusal => ({ stack: pop(stack), ...alert(wordRefusal(world.catalog, refusal)) }),
	);
};

const confirmed: Readonly<Record<ConfirmName, (scene: ConfirmScene) => Turn>> = {
	sent,
	'supplier-order': supplierOrdered,
	'cancel-order': orderCancelled,
	delivered,
	resume,
	'begin-anew': ({ stack }) => ({ stack: replace(pop(stack), newSale()) }),
	undo,
	merge,
	'forget-date': forgetDate,
	news: newsWritten,
	'news-stop': newsStopped,
	'ask-buyers': buyersAsked,
	'wrong-number': numberFoundWrong,
	'forget-remark': forgetRemark,
};

export const updateConfirm = (scene: ConfirmScene, input: Input): Turn => {
	if (!('action' in input)) return {};
	if (input.action === 'back') return { stack: pop(scene.stack) };
	return input.action === 'accept' ? confirmed[scene.screen.name](scene) : {};
};
