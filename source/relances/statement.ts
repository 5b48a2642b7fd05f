import { type Day, shortDay } from '../book/day.ts';
import { callName } from '../book/find.ts';
import { francs, showAmount, sumOf } from '../book/money.ts';
import { toldLines } from '../book/pieces.ts';
import type { Sale } from '../book/records.ts';
import { balanceOf, totalOf } from '../book/sale.ts';
import type { Settings } from '../book/settings.ts';
import type { Statement } from '../book/statement.ts';
import { dayInWords, type Messages, productsInWords } from './message.ts';
import { type Fields, fill, templateFor, type Words, wordsOf } from './template.ts';

/** Purchases named one by one in the message: more would make a code that no window takes. */
const mostNamed = 5;

/** Purchases shown to somebody who owes nothing. */
const lastShown = 3;

const saleLine = (sale: Sale, words: Words, today: Day): string => {
	const balance = balanceOf(sale);
	return fill(balance === 0 ? words.accountPaid : words.account, {
		day: shortDay(sale.on, today),
		product: productsInWords(toldLines(sale), words, 2),
		total: showAmount(totalOf(sale)),
		amount: showAmount(balance),
	});
};

const othersLine = (others: readonly Sale[], words: Words): string =>
	fill(words.accountOthers, {
		others:
			others.length === 1 ? words.other : fill(words.others, { count: String(others.length) }),
		amount: showAmount(sumOf(others.map(balanceOf))),
	});

const listOf = (
	{ advance, agios }: Statement,
	sales: readonly Sale[],
	words: Words,
	today: Day,
): string => {
	const named = sales.length <= mostNamed ? sales : sales.slice(0, mostNamed - 1);
	const others = sales.slice(named.length);
	return [
		...named.map(sale => saleLine(sale, words, today)),
		...(others.length === 0 ? [] : [othersLine(others, words)]),
		...(agios === 0 ? [] : [fill(words.accountAgios, { amount: showAmount(agios) })]),
		...(advance === 0 ? [] : [fill(words.accountAdvance, { amount: showAmount(advance) })]),
	].join('\n');
};

/**
 * A statement of account as a message, in full and in its short form: what is not paid, oldest first, or the last
 * purchases of somebody who owes nothing.
 */
export const statementMessages = (
	statement: Statement,
	settings: Settings,
	today: Day,
): Messages => {
	const { open, entries, owed, customer } = statement;
	const bought = entries.flatMap(({ what, sales }) => (what === 'sale' ? sales : []));
	const sales = open.length > 0 ? open : bought.slice(-lastShown);
	const words = wordsOf(settings.shop.language);
	const total = sumOf(sales.map(totalOf));
	const fields: Fields = {
		customer: callName(customer),
		shop: settings.shop.name,
		count: String(sales.length),
		list: listOf(statement, sales, words, today),
		day: dayInWords(today, words),
		total: showAmount(total),
		paid: showAmount(francs(total - owed)),
		amount: showAmount(owed),
		product: sales.length === 0 ? '' : productsInWords(sales.flatMap(toldLines), words, 1),
	};
	const template = templateFor(settings, sales.length === 1 ? 'statement' : 'statement.several');
	const { text, short = text } = template;
	return { message: fill(text.join('\n'), fields), shortMessage: fill(short.join('\n'), fields) };
};
