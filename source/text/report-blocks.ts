import type { Day } from '../book/day.ts';
import { isEmptyReport, type Report } from '../relances/report.ts';
import type { Catalog } from './catalog-type.ts';
import { outstandingRows, recoveredRows, salesRows } from './report-money.ts';
import { type ReportRow, sentence } from './report-table.ts';
import { bestRows, messageRows, promiseRows } from './report-trust.ts';

/** `23/11/2026`: a report is looked at years later. */
const wholeDay = (on: Day): string => on.split('-').toReversed().join('/');

export const periodWords = ({ period }: Report, { report }: Catalog): string =>
	report.period(wholeDay(period.from), wholeDay(period.to));

/** Every part of the report in its order, each under its title, `width` columns wide. */
export const reportBlocks = (
	report: Report,
	catalog: Catalog,
	width: number,
	/** Best customers, and best products, that there is room for. */
	most: number,
): ReadonlyArray<readonly ReportRow[]> => {
	const words = catalog.report;
	if (isEmptyReport(report)) return [sentence(words.empty, width)];
	return [
		[words.outstanding.title, outstandingRows(report, catalog, width)] as const,
		[words.recovered.title, recoveredRows(report, catalog, width)] as const,
		[words.sales.title, salesRows(report, catalog, width)] as const,
		[words.promises.title, promiseRows(report, catalog, width)] as const,
		[words.best.customers, bestRows(report, catalog, width, most)] as const,
		[words.messages.title, messageRows(report, catalog, width)] as const,
	].map(([title, rows]) => [...sentence(title, width, 'heading'), ...rows]);
};
