import type { Debtor } from '../../book/debt.ts';
import { callName } from '../../book/find.ts';
import { clampCursor } from '../../components/list.ts';
import { describeWait } from '../../text/describe-wait.ts';
import { askPromise } from '../aftersale/promise.ts';
import { openAgios } from '../agios/open.ts';
import { browsed } from '../browsing.ts';
import { askAnswer, askPayment } from '../dialogs.ts';
import { push, type ScreenOf } from '../screen.ts';
import { alert, type Input, type Scene, type Turn } from '../turn.ts';
import { debtorsListed } from './listed.ts';

type DebtsScene = Scene<ScreenOf<'debts'>>;

/** Opens the debtor's relance of the day, or says why there is none. */
const openDebtor = (scene: DebtsScene, { customer, debts }: Debtor): Turn => {
	const { stack, world } = scene;
	const { relances, later } = world.morning;
	const at = relances.findIndex(
		relance => relance.kind === 'payment' && relance.customer.id === customer.id,
	);
	const relance = relances[at];
	if (relance !== undefined)
		return { stack: push(stack, { screen: 'relance', id: relance.id, at }) };
	if (debts.length === 0) return openAgios(scene, customer.id);
	const waiting = later.find(
		({ relance: due }) => due.kind === 'payment' && due.customer.id === customer.id,
	);
	const why =
		waiting === undefined
			? callName(customer)
			: describeWait(waiting.relance, waiting, world.catalog, world.morning.today);
	return alert(world.catalog.screens.cannot.open(why));
};

export const updateDebts = (scene: DebtsScene, input: Input): Turn => {
	if (!('action' in input)) return {};
	const { screen, world } = scene;
	const listed = debtorsListed(world, screen);
	const at = clampCursor(screen.at, listed.length);
	const debtor = listed[at];
	const { action } = input;
	const browsing = browsed(scene, action, listed.length);
	if (browsing !== undefined) return browsing;
	switch (action) {
		case 'open':
			return debtor === undefined ? {} : openDebtor(scene, debtor);
		case 'pay':
			return debtor === undefined ? {} : askPayment(scene, debtor.customer.id);
		case 'agios':
			return debtor === undefined ? {} : openAgios(scene, debtor.customer.id);
		case 'promise':
			return debtor === undefined ? {} : askPromise(scene, debtor.customer.id);
		case 'answer':
			return debtor === undefined ? {} : askAnswer(scene, debtor.customer.id, 'payment');
		default:
			return {};
	}
};
