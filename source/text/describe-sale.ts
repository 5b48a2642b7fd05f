import type { Day } from '../book/day.ts';
import { callName } from '../book/find.ts';
import { groupDigits } from '../book/money.ts';
import { toldLines } from '../book/pieces.ts';
import type { Customer, Sale } from '../book/records.ts';
import { balanceOf, dueOf, latest, lineText, paidOf, totalOf } from '../book/sale.ts';
import type { Settings } from '../book/settings.ts';
import type { Catalog } from './catalog-type.ts';
import { dayWords } from './describe.ts';

/** Who, and what he bought. */
export const purchaseWords = (sale: Sale, customer: Customer | undefined): readonly string[] => [
	...(customer === undefined ? [] : [callName(customer)]),
	toldLines(sale).map(lineText).join(' + '),
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

/** What was sold, what was paid of it and what is left, in the parts of one line. */
export const saleWords = (
	sale: Sale,
	customer: Customer | undefined,
	settings: Settings,
	today: Day,
	catalog: Catalog,
): readonly string[] => [
	...purchaseWords(sale, customer),
	balanceOf(sale) === 0
		? catalog.commands.paidWhole
		: catalog.commands.paid(groupDigits(paidOf(sale))),
	...balanceWords(sale, settings, today, catalog),
];
