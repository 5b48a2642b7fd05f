import { lastToUndo } from '../book/history.ts';
import type { Contact, Id, Sale } from '../book/records.ts';
import { fieldOf } from '../components/text-field.ts';
import type { RelanceKind } from '../relances/relance.ts';
import { choose } from './choice/state.ts';
import { confirm } from './confirm/state.ts';
import { lastContactWith, owedBy } from './lookup.ts';
import { ask } from './question/state.ts';
import { push } from './screen.ts';
import { alert, type Scene, type Turn } from './turn.ts';

/** "p": what this customer paid, if he owes anything. */
export const askPayment = ({ stack, world }: Scene, customerId: Id | undefined): Turn =>
	customerId === undefined || owedBy(world, customerId) === 0
		? alert(world.catalog.screens.cannot.pay)
		: { stack: push(stack, ask('pay', { customerId })) };

/** "l": asks before an order is marked delivered. */
export const askDelivered = ({ stack, world }: Scene, order: Sale | undefined): Turn =>
	order?.customerId === undefined
		? alert(world.catalog.screens.cannot.deliver)
		: {
				stack: push(
					stack,
					confirm('delivered', { customerId: order.customerId, saleIds: [order.id] }),
				),
			};

/** "u": asks before the last thing done today is taken back. */
export const askUndo = ({ stack, world }: Scene): Turn => {
	const last = lastToUndo(world.history, world.facts.today);
	return last === undefined
		? alert(world.catalog.keeping.history.nothingToUndo)
		: { stack: push(stack, confirm('undo', { sequence: last.sequence })) };
};

/** "b": where to copy the book to, the usual place proposed. */
export const askBackup = ({ stack, world }: Scene): Turn => ({
	stack: push(stack, ask('backup', {}, fieldOf(world.backupDirectory()))),
});

/** Which answer came to this very message. */
export const askAnswerTo = ({ stack }: Scene, { id, customerId }: Contact): Turn => ({
	stack: push(stack, choose('answer', { customerId, contactId: id })),
});

/** "e": which answer came to the last message. */
export const askAnswer = (scene: Scene, customerId: Id | undefined, kind?: RelanceKind): Turn => {
	const { world } = scene;
	const contact = customerId === undefined ? undefined : lastContactWith(world, customerId, kind);
	return contact === undefined
		? alert(world.catalog.screens.cannot.answer)
		: askAnswerTo(scene, contact);
};
