import type { Day } from '../book/day.ts';
import { callName } from '../book/find.ts';
import { type Francs, groupDigits, showAmount } from '../book/money.ts';
import { showPhone } from '../book/phone.ts';
import type { Line } from '../book/records.ts';
import { lineText } from '../book/sale.ts';
import type { Settings } from '../book/settings.ts';
import type { Statement, StatementEntry } from '../book/statement.ts';
import type { Catalog } from './catalog-type.ts';
import { bothEnds, columns, wholeDay } from './page.ts';
import { cut, fit, wrap } from './width.ts';

const dayColumns = 12;
const leastMoney = 12;

const wordEntry = (entry: StatementEntry, catalog: Catalog): string => {
	const { what, sales, means = 'cash', reference, agios } = entry;
	const words = catalog.customers.statement;
	const [first] = sales;
	const [line, ...others] = first?.lines ?? [];
	switch (what) {
		case 'sale':
			return others.length === 0 && line !== undefined
				? lineText(line)
				: words.purchase(first?.lines.length ?? 0);
		case 'payment': {
			const how = words.payment(catalog.counter.means[means]);
			return reference === undefined ? how : `${how}, ${reference}`;
		}
		case 'agios':
			return catalog.agios.statement.paid(catalog.counter.means[means], groupDigits(agios ?? 0));
		default:
			return words[what];
	}
};

/** What a sale of several lines is made of, under its own row. */
const linesUnder = ({ what, sales }: StatementEntry, catalog: Catalog): readonly string[] => {
	const lines: readonly Line[] = what === 'sale' ? (sales[0]?.lines ?? []) : [];
	return lines.length < 2
		? []
		: lines.map(line =>
				catalog.customers.statement.line(lineText(line), groupDigits(line.unitPrice)),
			);
};

/** `Date  Opération  Achat  Payé  Solde`: the amounts are never cut, the words are. */
const rowWith =
	(money: number) =>
	(day: string, what: string, bought: string, paid: string, balance: string): string => {
		const amounts = [bought, paid, balance].map(text => fit(text, money, 'right')).join('');
		return fit(day, dayColumns) + fit(what, columns - dayColumns - 3 * money) + amounts;
	};

const entryRows = (
	entry: StatementEntry,
	row: ReturnType<typeof rowWith>,
	catalog: Catalog,
): readonly string[] => {
	const { on, amount, balance } = entry;
	const isMore = amount > 0;
	const shown = groupDigits(Math.abs(amount));
	return [
		row(
			wholeDay(on),
			wordEntry(entry, catalog),
			isMore ? shown : '',
			isMore || amount === 0 ? '' : shown,
			balance < 0 ? `-${groupDigits(-balance)}` : groupDigits(balance),
		),
		...linesUnder(entry, catalog).map(text => row('', `  ${text}`, '', '', '')),
	];
};

const moneyColumns = (entries: readonly StatementEntry[]): number => {
	const amounts = entries.flatMap(({ amount, balance }): readonly Francs[] => [amount, balance]);
	const widest = Math.max(0, ...amounts.map(amount => groupDigits(Math.abs(amount)).length + 2));
	return Math.max(leastMoney, widest);
};

/** A statement of account as text to print: lines of 80 columns at most. */
export const statementPage = (
	statement: Statement,
	{ shop }: Settings,
	today: Day,
	catalog: Catalog,
	hasArchive: boolean,
): readonly string[] => {
	const words = catalog.customers.statement;
	const { customer, entries, owed, agios, advance } = statement;
	const row = rowWith(moneyColumns(entries));
	const phone = customer.phone === undefined ? '' : showPhone(customer.phone);
	const { date, what, bought, paid, balance } = words.columns;
	const rule = '-'.repeat(columns);
	return [
		bothEnds(shop.name, shop.phone === undefined ? '' : showPhone(shop.phone)),
		bothEnds(words.title, catalog.dates.longDay(today)),
		'',
		bothEnds(words.customer(cut(callName(customer), 60)), phone),
		'',
		row(date, what, bought, paid, balance),
		rule,
		...entries.flatMap(entry => entryRows(entry, row, catalog)),
		rule,
		bothEnds(words.owed, showAmount(owed)),
		...(agios === 0 ? [] : [bothEnds(catalog.agios.statement.due, showAmount(agios))]),
		...(advance === 0 ? [] : [bothEnds(words.advance, showAmount(advance))]),
		...(hasArchive ? ['', ...wrap(words.archived, columns)] : []),
	].map(line => line.trimEnd());
};
