import { deliverSale } from '../../book/sale.ts';
import { orderProduct } from '../../book/stock.ts';
import { markDone } from '../../relances/done.ts';
import { describeLines } from '../../text/describe.ts';
import { choose } from '../choice/state.ts';
import { nameOf, relanceOf } from '../lookup.ts';
import { presented } from '../relance/presented.ts';
import { below, pop, push, type ScreenOf } from '../screen.ts';
import { type Input, keep, type Notice, type Scene, type Turn } from '../turn.ts';
import type { ConfirmName } from './state.ts';

type ConfirmScene = Scene<ScreenOf<'confirm'>>;

const good = (text: string): Notice => ({ tone: 'good', text });

/** "Envoyé": the message as it stood in the code is written down; a call is at once asked its outcome. */
const sent = ({ stack, world }: ConfirmScene): Turn => {
	const under = below(stack);
	const found = under?.screen === 'relance' ? relanceOf(world, under.id) : undefined;
	if (under?.screen !== 'relance' || found === undefined) return { stack: pop(stack) };
	const { relance, message } = presented(found, under, world.book.settings, world.size);
	const { said } = world.catalog.screens;
	return keep(
		book => markDone(book, { relance, message }, world.facts),
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
	);
};

const ordered = ({ screen, stack, world }: ConfirmScene): Turn => {
	const { productId = '', quantity = 0 } = screen.about;
	const name = world.book.products[productId]?.name ?? '';
	return keep(
		book => orderProduct(book, { productId, quantity }, world.facts),
		() => ({ stack: pop(stack), notice: good(world.catalog.screens.said.ordered(name)) }),
	);
};

const delivered = ({ screen, stack, world }: ConfirmScene): Turn => {
	const saleId = screen.about.saleIds?.[0] ?? '';
	return keep(
		book => deliverSale(book, { saleId }, world.facts),
		({ sale }) => ({
			stack: pop(stack),
			notice: good(
				world.catalog.screens.said.delivered(
					describeLines(sale, world.catalog),
					nameOf(world, screen.about),
				),
			),
		}),
	);
};

const confirmed: Readonly<Record<ConfirmName, (scene: ConfirmScene) => Turn>> = {
	sent,
	ordered,
	delivered,
};

export const updateConfirm = (scene: ConfirmScene, input: Input): Turn => {
	if (!('action' in input)) return {};
	if (input.action === 'back') return { stack: pop(scene.stack) };
	return input.action === 'accept' ? confirmed[scene.screen.name](scene) : {};
};
