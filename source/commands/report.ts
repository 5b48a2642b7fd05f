import { nothingArchived } from '../book/archive.ts';
import { parsePastDay } from '../book/day.ts';
import { lastTwelveMonths, type Period, parseMonth } from '../book/period.ts';
import { ok, type Result } from '../book/result.ts';
import { type Report, reportOf } from '../relances/report.ts';
import type { Catalog } from '../text/catalog.ts';
import { periodWords, reportBlocks } from '../text/report-blocks.ts';
import { rowText } from '../text/report-table.ts';
import { bothEnds } from './columns.ts';
import type { BookInput, Run } from './command.ts';
import { wordFault } from './print.ts';
import { reportDocument } from './report-document.ts';

const widest = 80;
const bestListed = 5;

const periodOf = ({ typed, today }: BookInput): Result<Period> => {
	const on = today();
	const month = typed.read('month', text => parseMonth(text, on));
	if (month !== undefined) return month;
	const since = typed.read('since', text => parsePastDay(text, on));
	if (since === undefined) return ok(lastTwelveMonths(on));
	return since.ok ? ok({ from: since.value, to: on }) : since;
};

const reportLines = (
	report: Report,
	{ store, isDayChosen }: BookInput,
	catalog: Catalog,
	columns: number,
): readonly string[] => {
	const { name } = store.book.settings.shop;
	const { commands, report: words, dates } = catalog;
	const day = dates.longDay(report.today);
	return [
		...bothEnds(name || commands.noShopName, isDayChosen ? commands.chosenDay(day) : day, columns),
		...bothEnds(words.title, periodWords(report, catalog), columns),
		...reportBlocks(report, catalog, columns, bestListed).flatMap(rows => [
			'',
			...rows.map(row => rowText(row).trimEnd()),
		]),
	];
};

/** The book and its archive at one moment; a book that was never written has none, and is not begun. */
const wholeOf = async ({ store }: BookInput) => {
	const { book } = store;
	if (store.isNew) return { book, archived: nothingArchived, faults: [] };
	return store.undisturbed(async ({ state }) => {
		const { records: archived, faults } = await store.readArchive();
		return { book: state.book, archived, faults };
	});
};

/** What the notebook brought: debts and their age today, all the rest of a period, archive included. */
export const run: Run<BookInput> = async input => {
	const { typed, today, catalog, terminal } = input;
	const period = periodOf(input);
	if (!period.ok) return period;
	const { book, archived, faults } = await wholeOf(input);
	const report = reportOf(book, archived, today(), period.value);
	const isTable = typed.has('csv');
	const columns = Math.min(terminal?.columns ?? widest, widest);
	return ok({
		lines: isTable ? [] : reportLines(report, input, catalog, columns),
		drawing: isTable ? (await import('./report-table.ts')).reportTable(report) : [],
		json: reportDocument(report, faults.length === 0),
		warnings: faults.map(fault => wordFault(catalog, fault)),
		...(faults.length === 0 ? {} : { exitCode: 1 }),
	});
};
