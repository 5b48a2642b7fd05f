import { monthOfDay } from '../book/archive.ts';
import type { Day } from '../book/day.ts';
import { groupBy } from '../book/group.ts';
import { type Francs, sumOf } from '../book/money.ts';
import { isIn, monthsIn, type Period } from '../book/period.ts';
import type { Contact } from '../book/records.ts';
import type { ReportRecords } from '../book/report-records.ts';
import { hasArrived } from './context.ts';
import { paymentStages } from './ladder.ts';
import { type Argument, type Brought, broughtOf } from './recovered.ts';

/** In climbing order, calls apart. */
export const paymentArguments = [...paymentStages, 'call'] as const satisfies readonly Argument[];

export interface RecoveredSum {
	/** FCFA */
	readonly amount: Francs;
	/** What was handed over at once is one payment, whatever the number of sales it was shared among. */
	readonly payments: number;
}

type ByArgument = ReadonlyArray<RecoveredSum & { readonly argument: Argument }>;

export interface RecoveredReport extends RecoveredSum {
	/** Days after a relance within which a payment counts as brought by it. */
	readonly withinDays: number;
	/** Every argument, whether it brought anything or not. */
	readonly byArgument: ByArgument;
	/** With the arguments that brought something. */
	readonly byMonth: ReadonlyArray<
		RecoveredSum & { readonly month: string; readonly byArgument: ByArgument }
	>;
}

const sumUp = (brought: readonly Brought[]): RecoveredSum => ({
	amount: sumOf(brought.map(({ amount }) => amount)),
	payments: groupBy(brought, one => one.receipt ?? one).size,
});

const byArgumentOf = (brought: readonly Brought[]): ByArgument => {
	const groups = groupBy(brought, ({ by }) => by);
	return paymentArguments.map(argument => ({ argument, ...sumUp(groups.get(argument) ?? []) }));
};

/** The payment relances that spoke of each sale, to somebody it is of. */
const askedBySale = ({ contacts }: ReportRecords): ReadonlyMap<string, readonly Contact[]> => {
	const asked = contacts.flatMap(contact =>
		contact.kind === 'payment' && hasArrived(contact)
			? contact.sales.map(({ saleId }) => ({ saleId, contact }))
			: [],
	);
	const found = new Map<string, Contact[]>();
	for (const { saleId, contact } of asked) {
		const about = found.get(saleId);
		if (about === undefined) found.set(saleId, [contact]);
		else about.push(contact);
	}
	return found;
};

/** Everything that payment relances brought in a period. */
const broughtIn = (records: ReportRecords, period: Period, today: Day): readonly Brought[] => {
	const { book, sales, customerOf } = records;
	const asked = askedBySale(records);
	return sales.flatMap(sale => {
		const about = asked.get(sale.id);
		if (about === undefined) return [];
		const buyer = customerOf(sale);
		// What was said to another, before the buyer was put right, brought nothing of his.
		const heard = about.filter(contact => contact.on <= today && customerOf(contact) === buyer);
		return broughtOf(sale, heard, book.settings, today).filter(({ on }) => isIn(period, on));
	});
};

/** Money recovered after relances, by the month it came in and by the argument that brought it. */
export const recoveredReport = (
	records: ReportRecords,
	period: Period,
	today: Day,
): RecoveredReport => {
	const brought = broughtIn(records, period, today);
	const months = groupBy(brought, ({ on }) => monthOfDay(on));
	return {
		...sumUp(brought),
		withinDays: records.book.settings.payment.recoveredWithinDays,
		byArgument: byArgumentOf(brought),
		byMonth: monthsIn(period).map(month => {
			const came = months.get(month) ?? [];
			const byArgument = byArgumentOf(came).filter(({ amount }) => amount > 0);
			return { month, ...sumUp(came), byArgument };
		}),
	};
};
