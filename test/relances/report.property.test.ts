import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nothingArchived } from '../../source/book/archive.ts';
import type { Book } from '../../source/book/book.ts';
import { addDays, type Day, day } from '../../source/book/day.ts';
import { lastTwelveMonths, type Period, parseMonth } from '../../source/book/period.ts';
import { lineTotal } from '../../source/book/sale.ts';
import { morningOf } from '../../source/relances/morning.ts';
import { type Report, reportOf } from '../../source/relances/report.ts';
import { archived, countOf } from '../book/archived.ts';
import { lengths, livesThrough, years } from '../book/random-years.ts';
import { read } from '../support/reading.ts';

const sum = (amounts: Iterable<number>): number => {
	let total = 0;
	for (const amount of amounts) total += amount;
	return total;
};

const amounts = (all: ReadonlyArray<{ readonly amount: number }>): number =>
	sum(all.map(({ amount }) => amount));

/** What is left of the lines of a sale, reckoned the long way. */
const linesLessReturns = (book: Book, { from, to }: Period): number =>
	sum(
		Object.values(book.sales)
			.filter(({ on, cancelled }) => from <= on && on <= to && cancelled === undefined)
			.flatMap(({ lines, returns = [] }) => [
				...lines.map(lineTotal),
				...returns.map(({ amount }) => -amount),
			]),
	);

const addsUp = (report: Report, book: Book, today: Day): void => {
	const { outstanding, recovered, sales, messages, period } = report;
	const morning = morningOf(book, today);
	expect(outstanding.amount).toBe(morning.outstanding);
	expect(amounts(outstanding.ageing)).toBe(outstanding.amount);
	expect(sum(outstanding.ageing.map(({ debts }) => debts))).toBe(outstanding.debts);
	expect(outstanding.customers).toBe(morning.debtors.length);
	expect(recovered.byMonth.at(-1)?.amount).toBe(morning.recovered);
	for (const parts of [recovered.byMonth, recovered.byArgument])
		expect(amounts(parts)).toBe(recovered.amount);
	for (const { amount, byArgument } of recovered.byMonth) expect(amounts(byArgument)).toBe(amount);
	expect(sum(sales.byMonth.map(({ total }) => total))).toBe(sales.total);
	expect(sales.total).toBe(linesLessReturns(book, period));
	expect(sales.atCounter + sales.credit).toBe(sales.total);
	expect(sum(messages.sorts.map(({ sent }) => sent))).toBe(messages.sent);
	for (const { sent, byMonth } of messages.sorts)
		expect(sum(byMonth.map(one => one.sent))).toBe(sent);
};

it('every figure adds up to those it is made of, and to the morning', () => {
	let recovered = 0;
	fc.assert(
		fc.property(years, lengths, fc.nat(40), (days, given, closed) => {
			const { book, today: last } = livesThrough(days, given);
			const today = addDays(day(last), closed);
			const report = reportOf(book, nothingArchived, today, lastTwelveMonths(today));
			addsUp(report, book, today);
			recovered += report.recovered.amount;
		}),
		{ numRuns: 100 },
	);
	expect(recovered).toBeGreaterThan(0);
});

it('nothing is counted twice: a year is the sum of its months', () => {
	fc.assert(
		fc.property(years, lengths, (days, given) => {
			const { book, today: last } = livesThrough(days, given);
			const today = day(last);
			const year = reportOf(book, nothingArchived, today, lastTwelveMonths(today));
			const parts = year.months.map(month =>
				reportOf(book, nothingArchived, today, read(parseMonth(month, today))),
			);
			const over = (of: (report: Report) => number): number => sum(parts.map(of));
			for (const of of [
				(report: Report) => report.recovered.amount,
				(report: Report) => report.sales.total,
				(report: Report) => report.sales.sales,
				(report: Report) => report.messages.sent,
				(report: Report) => report.deliveries.deliveries,
				(report: Report) => report.customerPromises.kept,
				(report: Report) => report.customerPromises.broken,
				(report: Report) => report.customerPromises.moved,
				(report: Report) => report.shopPromises.kept,
				(report: Report) => report.shopPromises.missed,
			])
				expect(over(of)).toBe(of(year));
		}),
		{ numRuns: 40 },
	);
});

it('is the same whether the past is in the book or in its archive', () => {
	let moved = 0;
	fc.assert(
		fc.property(years, lengths, fc.nat(70), (days, given, closed) => {
			const shop = livesThrough(days, given).daysLater(closed);
			const today = day(shop.today);
			const past = archived(shop.book, today);
			moved += countOf(past.records);
			for (const period of [
				lastTwelveMonths(today),
				{ from: addDays(today, -35), to: today },
				{ from: day('2026-11-02'), to: addDays(today, -20) },
			]) {
				if (period.from > period.to) continue;
				expect(reportOf(past.book, past.records, today, period)).toEqual(
					reportOf(shop.book, nothingArchived, today, period),
				);
			}
		}),
		{ numRuns: 100 },
	);
	expect(moved).toBeGreaterThan(300);
});
