import { advanceOf } from '../book/advance.ts';
import { lastToUndo } from '../book/history.ts';
import { groupDigits } from '../book/money.ts';
import type { Contact, Id, Sale } from '../book/records.ts';
import { fieldOf } from '../components/text-field.ts';
import type { RelanceKind } from '../relances/relance.ts';
import { choose } from './choice/state.ts';
import { confirm } from './confirm/state.ts';
import { openForm } from './form/drafts.ts';
import { form } from './form/state.ts';
import { lastContactWith, owedBy } from './lookup.ts';
import { askOver } from './question/drafts.ts';
import { ask } from './question/state.ts';
import { push } from './screen.ts';
import { alert, type Scene, type Turn } from './turn.ts';

/** "p": what this customer paid, if he owes anything or may leave money for later. */
export const askPayment = (
	{ stack, world }: Scene,
	customerId: Id | undefined,
	{ saleIds, mayLeaveAdvance }: { saleIds?: readonly Id[]; mayLeaveAdvance?: true } = {},
): Turn => {
	const { cannot } = world.catalog.screens;
	if (customerId === undefined) return alert(cannot.stop);
	const owes = owedBy(world, customerId) > 0 || world.morning.agios.has(customerId);
	if (mayLeaveAdvance !== true && !owes) return alert(cannot.pay);
	return openForm(
		stack,
		form(
			'pay',
			{ customerId, ...(saleIds === undefined ? {} : { saleIds }) },
			saleIds?.[0] === undefined ? {} : { sale: saleIds[0] },
		),
		world,
	);
};

/** What a customer had left is handed back to him: all of it, unless less is typed. */
export const askAdvanceBack = ({ stack, world }: Scene, customerId: Id | undefined): Turn => {
	const customer = world.book.customers[customerId ?? ''];
	return customer === undefined || advanceOf(customer) === 0
		? alert(world.catalog.payments.advanceBack.none)
		: openForm(
				stack,
				form(
					'advance-back',
					{ customerId: customer.id },
					{ amount: groupDigits(advanceOf(customer)) },
				),
				world,
			);
};

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
	stack: askOver(stack, ask('backup', {}, fieldOf(world.backupDirectory()))),
});

/** Which answer came to this very message; of a satisfaction visit, the five at once. */
export const askAnswerTo = ({ stack, world }: Scene, { id, customerId, kind }: Contact): Turn =>
	kind === 'satisfaction'
		? openForm(stack, form('visit', { customerId, contactId: id }), world)
		: { stack: push(stack, choose('answer', { customerId, contactId: id })) };

/** "e": which answer came to the last message. */
export const askAnswer = (scene: Scene, customerId: Id | undefined, kind?: RelanceKind): Turn => {
	const { world } = scene;
	const contact = customerId === undefined ? undefined : lastContactWith(world, customerId, kind);
	return contact === undefined
		? alert(world.catalog.screens.cannot.answer)
		: askAnswerTo(scene, contact);
};
