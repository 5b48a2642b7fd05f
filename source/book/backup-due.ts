import type { Book } from './book.ts';
import { type Day, day, daysBetween } from './day.ts';

/** The first day that something was sold, as far as the book remembers: an archived month is long ago. */
const firstSale = (book: Book): Day | undefined => {
	const [month] = Object.keys(book.months).sort();
	return month === undefined ? Object.values(book.sales)[0]?.on : day(`${month}-01`);
};

/**
 * Whether a backup outside this machine is asked for, and the days since the last one. A book that was never
 * backed up is asked for one as many days after its first sale.
 */
export const backupDue = (
	book: Book,
	today: Day,
): { readonly days: number | undefined } | undefined => {
	const last = book.backups.outside?.on;
	const since = last ?? firstSale(book);
	if (since === undefined) return undefined;
	const days = daysBetween(since, today);
	if (days <= book.settings.keeping.outsideBackupDays) return undefined;
	return { days: last === undefined ? undefined : days };
};
