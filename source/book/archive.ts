import { agiosIn } from './agios.ts';
import { type Book, type Change, put, type TableName, type Tables } from './book.ts';
import { wishedBefore, wishedWithin } from './dated-event.ts';
import { addDays, type Day, laterOf } from './day.ts';
import { debtsByCustomer } from './debt.ts';
import { francs, sumOf } from './money.ts';
import { newsEndsAfterDays } from './news.ts';
import type { ArchivedMonth, Contact, Id, Problem, Sale, Snooze } from './records.ts';
import { balanceOf, isOpenOrder, totalOf } from './sale.ts';
import type { Settings } from './settings.ts';
import { lastContacts, notNeeded } from './still-needed.ts';

/** The tables whose records grow with the years. */
export const archivedTables = [
	'sales',
	'contacts',
	'problems',
	'snoozes',
] as const satisfies readonly TableName[];

export type ArchivedTable = (typeof archivedTables)[number];

/** The records of one month that have left the book, or are to leave it. */
export type ArchivedRecords = {
	readonly [Table in ArchivedTable]: readonly Tables[Table][];
};

export const nothingArchived: ArchivedRecords = {
	sales: [],
	contacts: [],
	problems: [],
	snoozes: [],
};

/** `2026-08` */
export const monthOfDay = (day: Day): string => day.slice(0, 7);

/** How far back the rules of the shop look, in days: nothing younger may leave the book. */
export const daysLookedBack = ({ stock, satisfaction, payment, spacing }: Settings): number =>
	Math.max(
		stock.averageOverDays,
		satisfaction.afterDays + satisfaction.endsAfterDays,
		// Money recovered is counted by month, up to the month's last day.
		payment.recoveredWithinDays + 31,
		// After a dispute was settled he has the days of any agreement.
		payment.afterDays,
		wishedBefore + wishedWithin,
		spacing.days,
		// Who was told a news is not told again: the contact says so as long as it goes out.
		newsEndsAfterDays,
	);

/** The first day that is still in the hot period: no rule of the shop looks further back than it. */
export const hotSince = (settings: Settings, today: Day): Day =>
	addDays(today, -Math.max(settings.keeping.hotDays, daysLookedBack(settings)));

const lastPaid = ({ on, payments }: Sale): Day =>
	payments.reduce((last, payment) => laterOf(last, payment.on), on);

/** The last day anything happened to it. */
const lastTouched = (sale: Sale): Day =>
	[
		sale.deliveredOn,
		sale.writtenOff?.on,
		sale.cancelled?.on,
		...(sale.returns ?? []).map(({ on }) => on),
		...(sale.corrections ?? []).map(({ on }) => on),
		...(sale.agios?.paid ?? []).map(({ on }) => on),
		...(sale.agios?.waived ?? []).map(({ on }) => on),
	].reduce<Day>((last, on) => (on === undefined ? last : laterOf(last, on)), lastPaid(sale));

/** Money brought for one sale starts the clock of the customer's older debts again, as long as they last. */
const movesOtherDebts = (book: Book): ((sale: Sale) => boolean) => {
	const debts = debtsByCustomer(book);
	return sale => {
		const oldest = debts.get(sale.customerId ?? '')?.[0]?.sale.on;
		const paid = lastPaid(sale);
		return oldest !== undefined && paid > sale.on && paid >= oldest;
	};
};

/** Sales with an open problem, and those a message spoke of that the customer may still answer to. */
const followedSales = (book: Book, since: Day): ReadonlySet<Id> =>
	new Set([
		...Object.values(book.problems).flatMap(({ closed, saleId }) =>
			closed === undefined ? (saleId ?? []) : [],
		),
		...Object.values(book.contacts).flatMap(({ on, sales }) =>
			on < since ? [] : sales.map(({ saleId }) => saleId),
		),
	]);

/** Nothing is owed, no agios either, nothing is to deliver, and no relance depends on it any more. */
const settledSales = (book: Book, since: Day, today: Day): readonly Sale[] => {
	const isRemembered = movesOtherDebts(book);
	const followed = followedSales(book, since);
	const settled = Object.values(book.sales).filter(
		sale =>
			balanceOf(sale) === 0 &&
			!isOpenOrder(sale) &&
			lastTouched(sale) < since &&
			!followed.has(sale.id) &&
			!isRemembered(sale) &&
			agiosIn(book, sale, today).due === 0,
	);
	return notNeeded(book, since, settled);
};

/** Everything of the book that is settled and older than the hot period. */
export const settledRecords = (book: Book, today: Day): ArchivedRecords => {
	const since = hotSince(book.settings, today);
	const sales = settledSales(book, since, today);
	const gone = new Set(sales.map(({ id }) => id));
	// A message goes with the last of the sales it spoke of.
	const isHot = (saleId: Id): boolean => Object.hasOwn(book.sales, saleId) && !gone.has(saleId);
	const last = lastContacts(book);
	const contacts = Object.values(book.contacts).filter(
		contact =>
			contact.on < since &&
			!last.has(contact.id) &&
			!contact.sales.some(({ saleId }) => isHot(saleId)),
	);
	const problems = Object.values(book.problems).filter(
		({ closed, saleId }) =>
			closed !== undefined && closed.on < since && (saleId === undefined || !isHot(saleId)),
	);
	const snoozes = Object.values(book.snoozes).filter(({ until }) => until < since);
	return { sales, contacts, problems, snoozes };
};

const dayOf: { readonly [Table in ArchivedTable]: (record: Tables[Table]) => Day } = {
	sales: (sale: Sale) => sale.on,
	contacts: (contact: Contact) => contact.on,
	problems: (problem: Problem) => problem.openedOn,
	snoozes: (snooze: Snooze) => snooze.on,
};

/** The records by the month they belong to, the oldest month first. */
export const byMonth = (records: ArchivedRecords): ReadonlyMap<string, ArchivedRecords> => {
	const months = new Map<string, { [Table in ArchivedTable]: Tables[Table][] }>();
	const add = <Table extends ArchivedTable>(table: Table): void => {
		for (const record of records[table]) {
			const month = monthOfDay(dayOf[table](record));
			const into = months.get(month) ?? { sales: [], contacts: [], problems: [], snoozes: [] };
			(into[table] as Tables[Table][]).push(record);
			months.set(month, into);
		}
	};
	for (const table of archivedTables) add(table);
	return new Map([...months].sort(([one], [other]) => (one < other ? -1 : 1)));
};

/** What stays in the book of a month whose records are archived. */
export const monthTotals = (
	id: string,
	{ sales, contacts, problems }: ArchivedRecords,
): ArchivedMonth => ({
	id,
	sales: sales.length,
	total: sales.length === 0 ? francs(0) : sumOf(sales.map(totalOf)),
	contacts: contacts.length,
	problems: problems.length,
});

/** Takes the records out of the book and puts the totals of their months in it. */
export const archivingChanges = (
	records: ArchivedRecords,
	months: readonly ArchivedMonth[],
): readonly Change[] => [
	...archivedTables.flatMap(table =>
		records[table].map(({ id }): Change => ({ table, removed: id })),
	),
	...months.map(month => put('months', month)),
];
