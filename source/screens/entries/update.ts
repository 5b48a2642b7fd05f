import type { Entry } from '../../book/entries.ts';
import { lastPaymentOf } from '../../book/hand-over.ts';
import { clampCursor } from '../../components/list.ts';
import { browsed } from '../browsing.ts';
import { askCancelPayment, askCancelSale, askCorrectPayment } from '../correction/asking.ts';
import { askAdvanceBack, askPayment } from '../dialogs.ts';
import { showReceipt } from '../payment/receipt.ts';
import { salePage } from '../sale-page/state.ts';
import { push, type ScreenOf } from '../screen.ts';
import { alert, type Input, type Scene, type Turn } from '../turn.ts';
import { customerIdOf, entriesListed, salesOfEntry } from './listed.ts';

type EntriesScene = Scene<ScreenOf<'entries'>>;

const opening = ({ stack, world }: EntriesScene, entry: Entry): Turn => {
	const [sale] = salesOfEntry(entry);
	return sale === undefined
		? alert(world.catalog.payments.page.cannot.noSale)
		: { stack: push(stack, salePage(sale.id)) };
};

/** A sale is corrected on its own page, a payment at once. */
const correcting = (scene: EntriesScene, entry: Entry): Turn =>
	entry.entry === 'payment'
		? askCorrectPayment(scene, entry.sales[0], entry.ref)
		: opening(scene, entry);

const cancelling = (scene: EntriesScene, entry: Entry): Turn => {
	switch (entry.entry) {
		case 'sale':
			return askCancelSale(scene, entry.sale);
		case 'payment':
			return askCancelPayment(scene, entry.sales[0], entry.ref);
		case 'advance-back':
			return opening(scene, entry);
	}
};

const receipt = (scene: EntriesScene, entry: Entry): Turn => {
	const ref =
		entry.entry === 'payment'
			? entry.ref
			: entry.entry === 'sale'
				? lastPaymentOf(entry.sale)
				: undefined;
	return ref === undefined
		? alert(scene.world.catalog.payments.page.cannot.receipt)
		: showReceipt(scene, ref);
};

export const updateEntries = (scene: EntriesScene, input: Input): Turn => {
	if (!('action' in input)) return {};
	const { screen, world } = scene;
	const listed = entriesListed(world, screen);
	const browsing = browsed(scene, input.action, listed.length);
	if (browsing !== undefined) return browsing;
	const entry = listed[clampCursor(screen.at, listed.length)];
	if (entry === undefined) return {};
	switch (input.action) {
		case 'open':
			return opening(scene, entry);
		case 'put-right':
			return correcting(scene, entry);
		case 'cancel':
			return cancelling(scene, entry);
		case 'receipt':
			return receipt(scene, entry);
		case 'pay':
			return askPayment(scene, customerIdOf(entry), { mayLeaveAdvance: true });
		case 'advance-back':
			return askAdvanceBack(scene, customerIdOf(entry));
		default:
			return {};
	}
};
