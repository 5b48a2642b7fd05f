import { lastPaymentOf } from '../../book/hand-over.ts';
import type { Sale } from '../../book/records.ts';
import { isOpenOrder } from '../../book/sale.ts';
import { clampCursor } from '../../components/list.ts';
import type { Action } from '../../keys/bindings.ts';
import { openAgios } from '../agios/open.ts';
import {
	askCancelDelivery,
	askCancelPayment,
	askCancelSale,
	askCorrectLine,
	askCorrectPayment,
	askNewBuyer,
	askNewLine,
	askReturn,
	askTakeUp,
	askWriteOff,
} from '../correction/asking.ts';
import { askDelivered, askPayment } from '../dialogs.ts';
import { openForm } from '../form/drafts.ts';
import { form } from '../form/state.ts';
import { moved } from '../moving.ts';
import { showReceipt } from '../payment/receipt.ts';
import { pop, type ScreenOf } from '../screen.ts';
import { alert, type Input, type Scene, type Turn } from '../turn.ts';
import { factsOf, type SaleFact } from './facts.ts';

type PageScene = Scene<ScreenOf<'sale-page'>>;
type Act = (scene: PageScene, sale: Sale, chosen: SaleFact | undefined) => Turn;

const placeOf = (chosen: SaleFact | undefined): number =>
	chosen?.fact === 'line' ? chosen.place : 0;

const correct: Act = (scene, sale, chosen) => {
	switch (chosen?.fact) {
		case 'line':
			return askCorrectLine(scene, sale, chosen.place);
		case 'payment':
		case 'agios-paid':
			return askCorrectPayment(scene, sale, chosen.ref);
		default:
			return alert(scene.world.catalog.payments.page.cannot.correct);
	}
};

const cancel: Act = (scene, sale, chosen) => {
	switch (chosen?.fact) {
		case 'payment':
		case 'agios-paid':
			return askCancelPayment(scene, sale, chosen.ref);
		case 'part':
		case 'delivered':
			return askCancelDelivery(scene, sale);
		case 'written-off':
			return askTakeUp(scene, sale);
		case 'returned':
			return alert(scene.world.catalog.payments.page.cannot.cancelReturn);
		default:
			return askCancelSale(scene, sale);
	}
};

/** The chosen payment, else the last one. */
const receipt: Act = (scene, sale, chosen) => {
	const isPayment = chosen?.fact === 'payment' || chosen?.fact === 'agios-paid';
	const ref = isPayment ? chosen.ref : lastPaymentOf(sale);
	return ref === undefined
		? alert(scene.world.catalog.payments.page.cannot.receipt)
		: showReceipt(scene, ref);
};

/** Of the chosen item, when one is chosen. */
const askProblem: Act = ({ stack, world }, { id, customerId }, chosen) =>
	customerId === undefined
		? alert(world.catalog.aftersale.problem.nobody)
		: openForm(
				stack,
				form(
					'problem',
					{ customerId, saleIds: [id] },
					chosen?.fact === 'line' ? { product: chosen.line.productId } : {},
				),
				world,
			);

const acts: Partial<Record<Action, Act>> = {
	'put-right': correct,
	cancel,
	receipt,
	'add-line': askNewLine,
	return: (scene, sale, chosen) => askReturn(scene, sale, placeOf(chosen)),
	'write-off': (scene, sale) =>
		sale.writtenOff === undefined ? askWriteOff(scene, sale) : askTakeUp(scene, sale),
	buyer: askNewBuyer,
	problem: askProblem,
	pay: (scene, sale) => askPayment(scene, sale.customerId, { saleIds: [sale.id] }),
	agios: (scene, sale) => openAgios(scene, sale.customerId, sale.id),
	deliver: (scene, sale) => askDelivered(scene, isOpenOrder(sale) ? sale : undefined),
};

export const updateSalePage = (scene: PageScene, input: Input): Turn => {
	if (!('action' in input)) return {};
	const { screen, stack, world } = scene;
	if (input.action === 'back') return { stack: pop(stack) };
	const sale = world.book.sales[screen.saleId];
	if (sale === undefined) return {};
	const facts = factsOf(sale);
	return (
		moved(scene, input.action, facts.length) ??
		acts[input.action]?.(scene, sale, facts[clampCursor(screen.at, facts.length)]) ??
		{}
	);
};
