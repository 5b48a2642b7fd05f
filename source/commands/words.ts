import { type Change, recordsIn } from '../book/book.ts';
import type { Day } from '../book/day.ts';
import { callName } from '../book/find.ts';
import { groupDigits } from '../book/money.ts';
import type { Customer, Product, Sale } from '../book/records.ts';
import { balanceOf, dueOf, latest, lineText, totalOf } from '../book/sale.ts';
import type { Settings } from '../book/settings.ts';
import type { Catalog } from '../text/catalog.ts';
import { dayWords } from '../text/describe.ts';

/** Who, and what he bought. */
export const purchaseWords = (sale: Sale, customer: Customer | undefined): readonly string[] => [
	...(customer === undefined ? [] : [callName(customer)]),
	sale.lines.map(lineText).join(' + '),
	groupDigits(totalOf(sale)),
];

/** What is left to pay of a sale and when; nothing once it is paid. */
export const balanceWords = (
	sale: Sale,
	settings: Settings,
	today: Day,
	catalog: Catalog,
): readonly string[] => {
	const balance = balanceOf(sale);
	const due = dueOf(sale, settings);
	return balance === 0
		? []
		: [
				catalog.commands.left(
					groupDigits(balance),
					due === undefined ? undefined : dayWords(due, today, catalog),
				),
			];
};

/** The delivery day that counts now, for an order still to deliver. */
export const deliveryDay = (sale: Sale): Day | undefined =>
	sale.deliveredOn === undefined ? latest(sale.deliveryPromises)?.day : undefined;

export const productsIn = (changes: readonly Change[]): readonly Product[] =>
	recordsIn('products', changes);

/** Stock below zero means a count is owed: said, never refused. */
export const stockWarnings = (
	changes: readonly Change[],
	{ commands }: Catalog,
): readonly string[] =>
	productsIn(changes).flatMap(({ name, stock = 0 }) =>
		stock < 0 ? commands.warnings.stockBelowZero(name, stock) : [],
	);
