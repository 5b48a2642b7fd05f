import { groupDigits } from '../../book/money.ts';
import type { Sale } from '../../book/records.ts';
import { lineText } from '../../book/sale.ts';
import type { Size } from '../../components/page.tsx';
import { quoted, type Row, said } from '../beside.ts';
import type { World } from '../turn.ts';
import type { CustomerItem } from './known.ts';
import { toldOf } from './rows.ts';

/** From 120 columns on, the chosen row is told in full beside the list. */
export const detailColumns = (size: Size): number =>
	size.columns < 120 ? 0 : Math.min(64, Math.floor(size.columns * 0.36));

const saleRows = (sale: Sale, { catalog }: World, columns: number): readonly Row[] =>
	sale.lines.flatMap(line =>
		said(catalog.customers.statement.line(lineText(line), groupDigits(line.unitPrice)), columns),
	);

const moreRows = (item: CustomerItem, world: World, columns: number): readonly Row[] => {
	if (item.kind === 'sale') return saleRows(item.sale, world, columns);
	if (item.kind !== 'past') return [];
	const { happening } = item;
	if (happening.what === 'sale') return saleRows(happening.sale, world, columns);
	return happening.what === 'contact' ? quoted(happening.contact.message, columns) : [];
};

/** The chosen row in full: its words uncut, the goods of a sale with their prices, a message as it was sent. */
export const detailRows = (
	item: CustomerItem | undefined,
	world: World,
	columns: number,
): readonly Row[] => {
	if (item === undefined || columns <= 0) return [];
	const { what, amount } = toldOf(item, world);
	const more = moreRows(item, world, columns);
	return [
		...said(what, columns, 'title'),
		...said(amount, columns, 'money'),
		...(more.length === 0 ? [] : [[], ...more]),
	];
};
