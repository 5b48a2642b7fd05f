import type { SaleRow } from '../book/bring-sales.ts';
import type { RowFault } from '../book/brought.ts';
import { groupBy } from '../book/group.ts';
import { parseQuantity } from '../book/item.ts';
import { parseAmount, sumOf } from '../book/money.ts';
import { matchKey, parseText } from '../book/name.ts';
import { pastDay } from './past.ts';
import { readName } from './persons.ts';
import type { ReadFacts } from './read-facts.ts';
import type { RowReader } from './row-reader.ts';

/** One line of a file of sales; lines with the same number are one sale. */
export interface SaleLineRow extends SaleRow {
	/** Empty for a sale that is all on its line. */
	readonly number: string;
}

export const readSaleRow = (
	row: RowReader<'sales'>,
	{ parsePhone, today }: ReadFacts,
): SaleLineRow | undefined => {
	const on = row.need('day', pastDay(today));
	const named = row.read('customer', text => readName(text, row.text('title')));
	const phones = row.phones(['phone'], parsePhone);
	const product = row.need('product', parseText);
	const quantity = row.read('quantity', parseQuantity) ?? 1;
	const unitPrice = row.need('price', parseAmount);
	const number = row.text('sale');
	// An empty cell may mean that nothing was paid, or that all was: in a sale of several lines, one says it.
	const paid =
		row.has('paid') && (number === '' || row.text('paid') !== '')
			? row.need('paid', parseAmount)
			: undefined;
	if (on === undefined || product === undefined || unitPrice === undefined) return undefined;
	return {
		line: row.line,
		number,
		...(named === undefined ? {} : { customer: { ...named, ...phones } }),
		on,
		lines: [{ product, quantity, unitPrice }],
		...(paid === undefined ? {} : { paid }),
	};
};

const isSameSale = (one: SaleRow, other: SaleRow): boolean =>
	one.on === other.on &&
	matchKey(one.customer?.name ?? '') === matchKey(other.customer?.name ?? '');

/** The sales that the lines make; lines of one number that disagree on the day or the customer are a fault. */
export const salesOf = (
	rows: readonly SaleLineRow[],
): { readonly rows: readonly SaleRow[]; readonly faults: readonly RowFault[] } => {
	const groups = groupBy(rows, ({ number, line }) => number || line);
	const faults: RowFault[] = [];
	const sales = [...groups.values()].flatMap((group): readonly SaleRow[] => {
		const [first] = group;
		if (first === undefined) return [];
		for (const other of group)
			if (!isSameSale(first, other))
				faults.push({
					line: other.line,
					refusal: { reason: 'sale-in-two', text: other.number, first: first.line },
				});
		const { number: _, paid: _paid, ...sale } = first;
		const paid = group.flatMap(one => one.paid ?? []);
		return [
			{
				...sale,
				lines: group.flatMap(({ lines }) => lines),
				...(paid.length === 0 ? {} : { paid: sumOf(paid) }),
			},
		];
	});
	return { rows: sales, faults };
};
