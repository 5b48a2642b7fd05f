import { type ArchivedRecords, nothingArchived } from '../../book/archive.ts';
import type { Book } from '../../book/book.ts';
import type { Day } from '../../book/day.ts';
import { lastTwelveMonths } from '../../book/period.ts';
import { type Report, reportOf } from '../../relances/report.ts';
import type { World } from '../turn.ts';

interface Reckoned {
	readonly archived: ArchivedRecords;
	readonly today: Day;
	readonly report: Report;
}

const reckoned = new WeakMap<Book, Reckoned>();

/** The last twelve months, from what has been read so far; reckoned once per book, archive and day. */
export const reportIn = ({ book, archive = nothingArchived, morning }: World): Report => {
	const { today } = morning;
	const known = reckoned.get(book);
	if (known?.archived === archive && known.today === today) return known.report;
	const report = reportOf(book, archive, today, lastTwelveMonths(today));
	reckoned.set(book, { archived: archive, today, report });
	return report;
};
