import type { SaleRow } from '../book/bring-sales.ts';
import { parseDay } from '../book/day.ts';
import { noFrancs } from '../book/money.ts';
import { parseText } from '../book/name.ts';
import { pastDay, someAmount } from './past.ts';
import { readName } from './persons.ts';
import type { ReadFacts } from './read-facts.ts';
import type { RowReader } from './row-reader.ts';

/** What is left of one debt: a sale of that day, of which nothing more is known and nothing is paid. */
export const readDebtRow = (
	row: RowReader<'debts'>,
	{ parsePhone, today }: ReadFacts,
): SaleRow | undefined => {
	const named = row.need('customer', text => readName(text, row.text('title')));
	const phones = row.phones(['phone'], parsePhone);
	const amount = row.need('amount', someAmount);
	const on = row.need('since', pastDay(today));
	// "30/9" of a debt since the 15th is the first one after it.
	const dueOn = row.read('due', text => parseDay(text, on ?? today));
	const product = row.read('product', parseText);
	if (named === undefined || amount === undefined || on === undefined) return undefined;
	return {
		line: row.line,
		customer: { ...named, ...phones },
		on,
		lines: [
			{
				...(product === undefined ? {} : { product }),
				quantity: 1,
				unitPrice: amount,
				isBalance: true,
			},
		],
		paid: noFrancs,
		...(dueOn === undefined ? {} : { dueOn }),
	};
};
