import type { ArchivedRecords } from '../book/archive.ts';
import type { Book } from '../book/book.ts';
import type { Day } from '../book/day.ts';
import { monthsIn, type Period } from '../book/period.ts';
import {
	type AgiosSettled,
	agiosSettledIn,
	type GivenUp,
	givenUpIn,
	type Outstanding,
	outstandingOf,
} from '../book/report-ageing.ts';
import {
	type BestCustomer,
	type BestProduct,
	bestCustomers,
	bestProducts,
} from '../book/report-best.ts';
import {
	type CustomerPromises,
	customerPromises,
	type Deliveries,
	deliveriesIn,
	type ShopPromises,
	shopPromises,
} from '../book/report-promises.ts';
import { reportRecords } from '../book/report-records.ts';
import { type SalesReport, salesReport } from '../book/report-sales.ts';
import { type MessagesReport, messagesReport } from './report-messages.ts';
import { type RecoveredReport, recoveredReport } from './report-recovered.ts';

/** What the notebook brought. The debts are those of today; everything else is of the period. */
export interface Report {
	readonly today: Day;
	readonly period: Period;
	/** The months that the period touches, the oldest first. */
	readonly months: readonly string[];
	readonly outstanding: Outstanding;
	readonly givenUp: GivenUp;
	readonly agios: AgiosSettled;
	readonly recovered: RecoveredReport;
	readonly customerPromises: CustomerPromises;
	readonly shopPromises: ShopPromises;
	readonly deliveries: Deliveries;
	readonly sales: SalesReport;
	readonly customers: readonly BestCustomer[];
	readonly products: readonly BestProduct[];
	readonly messages: MessagesReport;
}

/** The figures of a period that ends today at the latest, the same wherever the records are kept. */
export const reportOf = (
	book: Book,
	archived: ArchivedRecords,
	today: Day,
	period: Period,
): Report => {
	const records = reportRecords(book, archived, period.from);
	return {
		today,
		period,
		months: monthsIn(period),
		outstanding: outstandingOf(book, today),
		givenUp: givenUpIn(records, period),
		agios: agiosSettledIn(records, period),
		recovered: recoveredReport(records, period, today),
		customerPromises: customerPromises(records, period, today),
		shopPromises: shopPromises(records, period, today),
		deliveries: deliveriesIn(records, period),
		sales: salesReport(records, period),
		customers: bestCustomers(records, period),
		products: bestProducts(records, period),
		messages: messagesReport(records, period),
	};
};

/** Nothing was ever sold, owed or said, as far as the period goes. */
export const isEmptyReport = ({ outstanding, sales, messages, recovered }: Report): boolean =>
	outstanding.debts + sales.sales + sales.takenOver.sales + messages.sent + recovered.payments ===
	0;
