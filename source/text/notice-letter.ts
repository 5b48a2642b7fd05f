import { firstDueOf } from '../book/agios.ts';
import type { Day } from '../book/day.ts';
import { callName } from '../book/find.ts';
import { groupDigits, showAmount, sumOf } from '../book/money.ts';
import { showPhone } from '../book/phone.ts';
import type { Settings } from '../book/settings.ts';
import type { DebtSaid, PaymentDue } from '../relances/relance.ts';
import type { Catalog } from './catalog-type.ts';
import { describeLines } from './describe.ts';
import { bothEnds, columns, wholeDay } from './page.ts';
import { cut, fit, wrap } from './width.ts';

/** As many purchases as leave the letter on one page. */
const mostDebts = 20;

const dayColumns = 12;
const moneyColumns = 14;

const row = (bought: string, what: string, due: string, left: string): string =>
	[
		fit(bought, dayColumns),
		fit(what, columns - 2 * dayColumns - moneyColumns - 1),
		' ',
		fit(due, dayColumns),
		fit(left, moneyColumns, 'right'),
	].join('');

const debtRows = (
	debts: readonly DebtSaid[],
	settings: Settings,
	catalog: Catalog,
): readonly string[] => {
	const shown = debts.length > mostDebts ? debts.slice(0, mostDebts - 1) : debts;
	const others = debts.slice(shown.length);
	return [
		...shown.map(({ sale, dueOn, balance }) =>
			row(
				wholeDay(sale.on),
				describeLines(sale, catalog),
				wholeDay(firstDueOf(sale, settings) ?? dueOn),
				groupDigits(balance),
			),
		),
		...(others.length === 0
			? []
			: [
					row(
						'',
						catalog.ladder.letter.others(others.length),
						'',
						groupDigits(sumOf(others.map(({ balance }) => balance))),
					),
				]),
	];
};

/** A final notice as a letter to print: one page of lines of 80 columns at most. */
export const noticeLetter = (
	{ customer, debts, amount, agios, asOf }: PaymentDue,
	deadline: Day,
	settings: Settings,
	catalog: Catalog,
): readonly string[] => {
	const { shop } = settings;
	const words = catalog.ladder.letter;
	const phone = customer.phone === undefined ? '' : showPhone(customer.phone);
	const rule = '-'.repeat(columns);
	const told = (text: string): readonly string[] => ['', ...wrap(text, columns)];
	return [
		bothEnds(shop.name, shop.phone === undefined ? '' : showPhone(shop.phone)),
		bothEnds('', catalog.dates.longDay(asOf)),
		'',
		bothEnds(words.to(cut(callName(customer), 56)), phone),
		...told(words.object),
		...told(words.greeting),
		...told(words.unpaid(debts.length)),
		'',
		row(words.columns.bought, words.columns.what, words.columns.due, words.columns.left),
		rule,
		...debtRows(debts, settings, catalog),
		rule,
		bothEnds(words.owed, showAmount(amount)),
		...(agios === 0 ? [] : [bothEnds(words.agios, showAmount(agios))]),
		...told(words.deadline(catalog.dates.longDay(deadline))),
		...told(words.noFormalNotice),
		...told(words.arrangement),
		...told(words.regards),
		...told(shop.name),
		...told(words.signature),
	].map(line => line.trimEnd());
};
