import { agiosIn, firstDueOf } from '../../book/agios.ts';
import { callName } from '../../book/find.ts';
import { type Francs, groupDigits, noFrancs, showAmount } from '../../book/money.ts';
import type { Sale } from '../../book/records.ts';
import { balanceOf } from '../../book/sale.ts';
import type { Cell } from '../../components/line.tsx';
import { clampCursor } from '../../components/list.ts';
import type { Tone } from '../../components/theme.ts';
import type { Action } from '../../keys/bindings.ts';
import { dayWords, describeLines, shortDay } from '../../text/describe.ts';
import { describeMeans } from '../../text/sale-state.ts';
import { cut, mostQuoted, wrap } from '../../text/width.ts';
import type { ViewOf } from '../frame.tsx';
import { TablePage } from '../table.tsx';
import type { World } from '../turn.ts';
import { type AgiosRow, agiosListed, customerOn } from './listed.ts';

type Cells = readonly Cell[];

const rowCells = (
	[what, detail, amount]: readonly [string, string, string],
	columns: number,
	tone: Tone = 'plain',
): Cells => {
	const room = columns - 4;
	const last = 16;
	// In a narrow window what it is and how much are the last to go.
	const first = columns < 60 ? room - last : 20;
	return [
		{ text: what, columns: first, tone },
		...(columns < 60 ? [] : [{ text: detail, columns: room - first - last, tone }]),
		{ text: amount, columns: last, align: 'right', tone: tone === 'plain' ? 'money' : tone },
	];
};

const cellsOf = (row: AgiosRow, { catalog, morning, book, size }: World): Cells => {
	const { agios: words } = catalog;
	const { columns } = size;
	const on = (day: Parameters<typeof shortDay>[0]): string => shortDay(day, morning.today);
	switch (row.row) {
		case 'month': {
			const { from, base, amount } = row.month;
			const computed = words.computed(book.settings.agios.rate, showAmount(base));
			return rowCells([words.month(on(from)), computed, showAmount(amount)], columns);
		}
		case 'not-yet':
			return rowCells([words.notYet, words.startsOn(on(row.from)), ''], columns, 'muted');
		case 'waived': {
			const { on: day, amount, reason } = row.waiver;
			return rowCells([words.waived(on(day)), `« ${reason} »`, `- ${showAmount(amount)}`], columns);
		}
		case 'paid': {
			const { payment } = row;
			return rowCells(
				[
					words.paid(on(payment.on)),
					describeMeans(payment, catalog),
					`- ${showAmount(payment.amount)}`,
				],
				columns,
			);
		}
		case 'due': {
			const { accrued, waived, paid, due } = row.agios;
			const some = (amount: Francs): string => (amount === 0 ? '' : groupDigits(amount));
			const sums = words.sums(groupDigits(accrued), some(waived), some(paid));
			return rowCells([words.due, sums, showAmount(due)], columns, 'title');
		}
	}
};

/** The sale above its first row. */
const headingOf = (sale: Sale, { catalog, morning, book }: World): string => {
	const due = firstDueOf(sale, book.settings);
	const bought = catalog.agios.bought(
		describeLines(sale, catalog),
		shortDay(sale.on, morning.today),
	);
	return due === undefined ? bought : catalog.agios.sale(bought, shortDay(due, morning.today));
};

/** The whole of a reason that its row may have had to cut, and what the next franc pays. */
const details = (row: AgiosRow | undefined, { catalog, size }: World): readonly Cells[] => {
	if (row === undefined) return [];
	const columns = size.columns - 2;
	const reason = row.row === 'waived' ? wrap(`« ${row.waiver.reason} »`, columns).slice(0, 2) : [];
	const balance = balanceOf(row.sale);
	return [
		...reason,
		...(balance > 0 ? [catalog.agios.principalFirst(showAmount(balance))] : []),
	].map(text => [{ text: ' ' }, { text, columns, tone: 'muted' }]);
};

/** Why there is nothing to see, and what to do. */
const emptyWords = ({ screen, world }: Pick<ViewOf<'agios'>, 'screen' | 'world'>): string => {
	const { catalog, book, morning } = world;
	const { empty } = catalog.agios;
	const customer = customerOn(world, screen.customerId);
	if (customer === undefined) return catalog.customers.page.gone;
	if (book.settings.agios.rate === 0) return empty.noRate;
	return customer.termsAcceptedOn === undefined
		? empty.noTerms(cut(callName(customer), mostQuoted))
		: empty.nothingSince(dayWords(customer.termsAcceptedOn, morning.today, catalog));
};

const hiddenFor = (row: AgiosRow | undefined, isDue: boolean, world: World): readonly Action[] => {
	const due = row === undefined ? 0 : agiosIn(world.book, row.sale, world.morning.today).due;
	return [...(due === 0 ? (['waive'] as const) : []), ...(isDue ? [] : (['pay'] as const))];
};

/** What each month of delay costs a customer who accepted the terms, apart from what he owes. */
export const AgiosView = ({ screen, world, ...rest }: ViewOf<'agios'>) => {
	const { catalog, size, morning } = world;
	const { title, summary, columns } = catalog.agios;
	const customer = customerOn(world, screen.customerId);
	const due = morning.agios.get(customer?.id ?? '') ?? noFrancs;
	const rows = agiosListed(world, screen.customerId);
	const chosen = rows[clampCursor(screen.at, rows.length)];
	return (
		<TablePage
			{...rest}
			world={world}
			place="agios"
			title={customer === undefined ? '' : title(cut(callName(customer), mostQuoted))}
			summary={summary(showAmount(due))}
			columns={rowCells([columns.what, columns.detail, columns.amount], size.columns)}
			rows={rows.map(row => cellsOf(row, world))}
			headings={rows.map((row, at) =>
				rows[at - 1]?.sale === row.sale ? undefined : headingOf(row.sale, world),
			)}
			at={screen.at}
			empty={emptyWords({ screen, world })}
			hidden={hiddenFor(chosen, due > 0, world)}
			details={details(chosen, world)}
		/>
	);
};
