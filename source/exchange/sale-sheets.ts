import { agiosIn } from '../book/agios.ts';
import { francs, sumOf } from '../book/money.ts';
import { keptLines } from '../book/pieces.ts';
import type { Line, Means, Sale } from '../book/records.ts';
import { balanceOf, dueOf, latest, lineText, lineTotal, paidOf, totalOf } from '../book/sale.ts';
import { type Column, type Sheet, type SheetFacts, sheet } from './sheet.ts';

interface SoldLine {
	readonly sale: Sale;
	readonly line: Line;
	/** What was paid of the whole sale, said on its first line. */
	readonly paid: number;
}

interface Movement {
	readonly sale: Sale;
	readonly on: string;
	/** FCFA; below zero what was handed back. */
	readonly amount: number;
	/** It paid agios of the sale, and none of what is owed for it. */
	readonly isAgios?: true;
	readonly means?: Means;
	readonly reference?: string;
}

const saleColumns = ({ book, catalog, customer }: SheetFacts): readonly Column<Sale>[] => {
	const { headings } = catalog.imports.exported;
	return [
		[headings.code, ({ id }) => id],
		[headings.day, ({ on }) => on],
		[headings.customer, ({ customerId }) => customer(customerId)?.name],
		[headings.goods, ({ lines }) => lines.map(lineText).join(' + ')],
		[headings.total, totalOf],
		[headings.paid, paidOf],
		[headings.balance, balanceOf],
		[headings.due, sale => (balanceOf(sale) > 0 ? dueOf(sale, book.settings) : undefined)],
		[headings.deliverOn, ({ deliveryPromises }) => latest(deliveryPromises)?.day],
		[headings.deliveredOn, ({ deliveredOn }) => deliveredOn],
		[headings.writtenOff, ({ writtenOff }) => writtenOff?.amount],
		[headings.cancelledOn, ({ cancelled }) => cancelled?.on],
	];
};

/** As an import of sales reads them. */
const lineColumns = ({ customer, heading }: SheetFacts): readonly Column<SoldLine>[] => [
	[heading('sales', 'sale'), ({ sale }) => sale.id],
	[heading('sales', 'day'), ({ sale }) => sale.on],
	[heading('sales', 'title'), ({ sale }) => customer(sale.customerId)?.title],
	[heading('sales', 'customer'), ({ sale }) => customer(sale.customerId)?.name],
	[heading('sales', 'phone'), ({ sale }) => customer(sale.customerId)?.phone],
	[heading('sales', 'product'), ({ line }) => line.name],
	[heading('sales', 'quantity'), ({ line }) => line.quantity],
	[heading('sales', 'price'), ({ line }) => line.unitPrice],
	[heading('sales', 'paid'), ({ paid }) => paid],
];

const soldLines = (sale: Sale): readonly SoldLine[] => {
	const lines = keptLines(sale);
	const paid = Math.min(paidOf(sale), sumOf(lines.map(lineTotal)));
	return lines.map((line, at) => ({ sale, line, paid: at === 0 ? paid : 0 }));
};

const movementColumns = ({ catalog, customer }: SheetFacts): readonly Column<Movement>[] => {
	const { headings } = catalog.imports.exported;
	return [
		[headings.day, ({ on }) => on],
		[headings.customer, ({ sale }) => customer(sale.customerId)?.name],
		[headings.amount, ({ amount }) => amount],
		[headings.means, ({ means }) => means && catalog.counter.means[means]],
		[headings.reference, ({ reference }) => reference],
		[headings.sale, ({ sale }) => sale.id],
		[headings.agios, ({ amount, isAgios }) => (isAgios ? amount : undefined)],
	];
};

const movementsOf = (sale: Sale): readonly Movement[] => [
	...sale.payments.map(payment => ({ sale, means: 'cash' as const, ...payment })),
	...(sale.agios?.paid ?? []).map(payment => ({
		...{ sale, means: 'cash' as const, isAgios: true as const },
		...payment,
	})),
	...[...(sale.returns ?? []), ...(sale.cancelled === undefined ? [] : [sale.cancelled])].flatMap(
		({ on, refund }) => (refund === 0 ? [] : { sale, on, amount: francs(-refund) }),
	),
];

/** As an import of debts reads them. */
const debtColumns = ({
	book,
	customer,
	heading,
	catalog,
	today,
}: SheetFacts): readonly Column<Sale>[] => [
	[heading('debts', 'title'), ({ customerId }) => customer(customerId)?.title],
	[heading('debts', 'customer'), ({ customerId }) => customer(customerId)?.name],
	[heading('debts', 'phone'), ({ customerId }) => customer(customerId)?.phone],
	[heading('debts', 'amount'), balanceOf],
	[heading('debts', 'since'), ({ on }) => on],
	[heading('debts', 'due'), sale => dueOf(sale, book.settings)],
	[heading('debts', 'product'), sale => keptLines(sale).map(lineText).join(' + ')],
	[catalog.imports.exported.headings.sale, ({ id }) => id],
	[catalog.imports.exported.headings.agios, sale => agiosIn(book, sale, today).due],
];

/** The sales of the book and its archive, oldest first, and what is in them. */
export const saleSheets = (facts: SheetFacts, sales: readonly Sale[]): readonly Sheet[] => {
	const { files } = facts.catalog.imports.exported;
	const owed = sales.filter(sale => sale.customerId !== undefined && balanceOf(sale) > 0);
	return [
		{ name: files.sales, bytes: sheet(saleColumns(facts), sales) },
		{ name: files.lines, bytes: sheet(lineColumns(facts), sales.flatMap(soldLines)) },
		{ name: files.payments, bytes: sheet(movementColumns(facts), sales.flatMap(movementsOf)) },
		{ name: files.debts, bytes: sheet(debtColumns(facts), owed) },
	];
};
