import { type Debt, debtsOf } from '../../book/debt.ts';
import { showAmount, sumOf } from '../../book/money.ts';
import type { Id } from '../../book/records.ts';
import { describeLines } from '../../text/describe.ts';
import type { About } from '../about.ts';
import type { Option } from '../choice/option.ts';
import { choose } from '../choice/state.ts';
import { askInstead, askOver } from '../question/drafts.ts';
import { ask } from '../question/state.ts';
import { push } from '../screen.ts';
import { alert, type Scene, type Turn, type World } from '../turn.ts';

/** The debts a promise may be about: those that are named, else all of his. */
const debtsIn = ({ customerId = '', saleIds }: About, { book }: World): readonly Debt[] =>
	debtsOf(book, customerId).filter(({ sale }) => saleIds?.includes(sale.id) ?? true);

/** "d": the day he promises to pay, of one purchase or of all that is due. */
export const askPromise = (
	{ stack, world }: Scene,
	customerId: Id | undefined,
	saleIds?: readonly Id[],
): Turn => {
	if (customerId === undefined) return alert(world.catalog.screens.cannot.stop);
	const about: About = { customerId, ...(saleIds === undefined ? {} : { saleIds }) };
	const debts = debtsIn(about, world);
	if (debts.length === 0) return alert(world.catalog.screens.cannot.pay);
	return {
		stack:
			debts.length > 1
				? push(stack, choose('promise', about))
				: askOver(stack, ask('promise', about)),
	};
};

/** What is due is what an unnamed promise is about; all of it when nothing is due yet. */
const amountOfAll = (debts: readonly Debt[], { saleIds }: About, { facts }: World): string => {
	const due = debts.filter(({ dueOn }) => dueOn !== undefined && dueOn <= facts.today);
	const meant = saleIds !== undefined || due.length === 0 ? debts : due;
	return showAmount(sumOf(meant.map(({ balance }) => balance)));
};

export const promiseOptions = (about: About, world: World): readonly Option[] => {
	const { promise } = world.catalog.aftersale;
	const debts = debtsIn(about, world);
	const asking =
		(meant: About) =>
		({ stack }: Scene): Turn => ({ stack: askInstead(stack, ask('promise', meant)) });
	return [
		{ label: promise.all(amountOfAll(debts, about, world)), choose: asking(about) },
		...debts.map(
			({ sale, balance }): Option => ({
				label: promise.one(describeLines(sale, world.catalog), showAmount(balance)),
				choose: asking({ ...about, saleIds: [sale.id] }),
			}),
		),
	];
};
