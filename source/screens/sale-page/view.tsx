import { agiosIn } from '../../book/agios.ts';
import { callName } from '../../book/find.ts';
import { showAmount } from '../../book/money.ts';
import type { Sale } from '../../book/records.ts';
import { balanceOf, dueOf, isOpenOrder, isOrder, paidOf, totalOf } from '../../book/sale.ts';
import { piecesOut } from '../../book/shelf.ts';
import { buyerOf } from '../../book/to-correct.ts';
import type { Cell } from '../../components/line.tsx';
import { clampCursor } from '../../components/list.ts';
import type { Action } from '../../keys/bindings.ts';
import { dayWords } from '../../text/describe.ts';
import { saleState } from '../../text/sale-state.ts';
import { cut, mostQuoted, wrap } from '../../text/width.ts';
import type { ViewOf } from '../frame.tsx';
import { TablePage } from '../table.tsx';
import type { World } from '../turn.ts';
import { factsOf, type SaleFact } from './facts.ts';
import { factCells, factRow, factWords } from './rows.ts';

const titleOf = (sale: Sale, world: World): string => {
	const { book, catalog, morning } = world;
	const buyer = buyerOf(book, sale);
	const who = buyer === undefined ? '' : cut(callName(buyer), mostQuoted);
	const { page } = catalog.payments;
	return (isOrder(sale) ? page.order : page.sale)(who, dayWords(sale.on, morning.today, catalog));
};

const totalsOf = (sale: Sale, { book, catalog, morning }: World): readonly string[] => {
	const { totals, due } = catalog.payments.page;
	const dueOn = balanceOf(sale) > 0 ? dueOf(sale, book.settings) : undefined;
	const sums = totals(showAmount(totalOf(sale)), showAmount(paidOf(sale)));
	const agios = agiosIn(book, sale, morning.today).due;
	return [
		dueOn === undefined ? sums : `${sums}, ${due(dayWords(dueOn, morning.today, catalog))}`,
		...(agios === 0 ? [] : [catalog.agios.withKey(showAmount(agios))]),
	];
};

/** What the chosen row could not say whole, and the sums. */
const details = (
	sale: Sale,
	chosen: SaleFact | undefined,
	world: World,
): readonly (readonly Cell[])[] => {
	const columns = world.size.columns - 2;
	const words = chosen === undefined ? '' : factWords(chosen, sale, world);
	const rows = wrap(words, columns).slice(0, 3);
	return [
		...rows.map(text => ({ text, tone: 'muted' as const })),
		...totalsOf(sale, world).map(text => ({ text })),
	]
		.filter(({ text }) => text !== '')
		.map(cell => [{ text: ' ' }, { ...cell, columns }]);
};

/** What the keys do to the chosen row. */
const wordsFor = (
	sale: Sale | undefined,
	fact: SaleFact | undefined,
	{ catalog }: World,
): Partial<Record<Action, string>> => {
	const { cancels, takeUp } = catalog.payments.page;
	const takesUp = sale?.writtenOff === undefined ? {} : { 'write-off': takeUp };
	switch (fact?.fact) {
		case 'payment':
		case 'agios-paid':
			return { cancel: cancels.payment, ...takesUp };
		case 'part':
		case 'delivered':
			return { cancel: cancels.delivery, ...takesUp };
		case 'written-off':
			return { cancel: cancels.debt, ...takesUp };
		default:
			return { cancel: cancels.sale, ...takesUp };
	}
};

/** What cannot be done with this sale as it stands. */
const hiddenFor = (sale: Sale, { book, morning }: World): readonly Action[] => {
	const isClosed = sale.cancelled !== undefined;
	const owes = balanceOf(sale) > 0;
	const corrections: readonly Action[] = ['put-right', 'cancel', 'add-line', 'buyer', 'write-off'];
	return [
		...(isClosed ? corrections : []),
		...(owes || agiosIn(book, sale, morning.today).due > 0 ? [] : (['pay'] as const)),
		...(owes || sale.writtenOff !== undefined ? [] : (['write-off'] as const)),
		...(isOpenOrder(sale) ? [] : (['deliver'] as const)),
		...(sale.customerId === undefined ? (['problem'] as const) : []),
		...(piecesOut(sale).length > 0 ? [] : (['return'] as const)),
		...(sale.payments.length > 0 && sale.customerId !== undefined ? [] : (['receipt'] as const)),
	];
};

/** One sale: what was bought, paid, promised, delivered, and what was put right and why. */
export const SalePageView = ({ screen, world, ...rest }: ViewOf<'sale-page'>) => {
	const { catalog, book, size } = world;
	const { page } = catalog.payments;
	const sale = book.sales[screen.saleId];
	const facts = sale === undefined ? [] : factsOf(sale);
	const chosen = facts[clampCursor(screen.at, facts.length)];
	const { what, when, detail, amount } = page.columns;
	return (
		<TablePage
			{...rest}
			world={world}
			place="sale-page"
			words={wordsFor(sale, chosen, world)}
			hidden={sale === undefined ? [] : hiddenFor(sale, world)}
			title={sale === undefined ? '' : titleOf(sale, world)}
			summary={sale === undefined ? '' : saleState(sale, catalog)}
			columns={factRow([what, when, detail, amount], size.columns)}
			rows={sale === undefined ? [] : facts.map(fact => factCells(fact, sale, world))}
			at={screen.at}
			empty={page.gone}
			details={sale === undefined ? [] : details(sale, chosen, world)}
		/>
	);
};
