import { agiosIn } from '../../book/agios.ts';
import { groupDigits } from '../../book/money.ts';
import type { Id, Sale } from '../../book/records.ts';
import { openForm } from '../form/drafts.ts';
import { form } from '../form/state.ts';
import { owedBy } from '../lookup.ts';
import { push } from '../screen.ts';
import { alert, type Scene, type Turn } from '../turn.ts';
import { agiosListed } from './listed.ts';

/** "y": a customer's agios, the cursor on those of a sale if it has any. */
export const openAgios = (
	{ stack, world }: Scene,
	customerId: Id | undefined,
	saleId?: Id,
): Turn => {
	if (customerId === undefined) return alert(world.catalog.screens.cannot.stop);
	const rows = agiosListed(world, customerId);
	const at = rows.findIndex(({ sale }) => sale.id === saleId);
	return { stack: push(stack, { screen: 'agios', customerId, at: Math.max(0, at) }) };
};

/** Agios that are not asked for: all of them, unless less is typed. */
export const askWaive = ({ stack, world }: Scene, sale: Sale | undefined): Turn => {
	const due = sale === undefined ? 0 : agiosIn(world.book, sale, world.morning.today).due;
	return sale === undefined || due === 0
		? alert(world.catalog.agios.noneDue)
		: openForm(
				stack,
				form('agios-waive', { saleIds: [sale.id] }, { amount: groupDigits(due) }),
				world,
			);
};

/** What he hands over pays his debts first: the amount is known only when there is none any more. */
export const askAgiosPayment = ({ stack, world }: Scene, customerId: Id): Turn => {
	const due = world.morning.agios.get(customerId) ?? 0;
	if (due === 0) return alert(world.catalog.agios.noneDue);
	const isAlone = owedBy(world, customerId) === 0;
	return openForm(
		stack,
		form(
			'pay',
			{ customerId },
			{ excess: 'agios', ...(isAlone ? { amount: groupDigits(due) } : {}) },
		),
		world,
	);
};
