import fc from 'fast-check';
import { expect, it } from 'vitest';
import { archivedTables } from '../../source/book/archive.ts';
import type { Book } from '../../source/book/book.ts';
import { anomaliesIn } from '../../source/book/check.ts';
import { addDays, type Day, day } from '../../source/book/day.ts';
import { debtsOf } from '../../source/book/debt.ts';
import { morningOf } from '../../source/relances/morning.ts';
import { archived, countOf, noRecords } from './archived.ts';
import { lengths, livesThrough, years } from './random-years.ts';

/** All that the rules of the shop make of a book on a day. */
const told = (book: Book, today: Day) => ({
	morning: morningOf(book, today),
	debts: Object.keys(book.customers).map(id => debtsOf(book, id)),
});

/** Renewals whose day the customer's own purchases say, and words of courtesy. */
const learnedIn = ({ morning }: ReturnType<typeof told>): number =>
	[...morning.relances, ...morning.later.map(({ relance }) => relance)].filter(
		one => one.kind === 'renewal' && one.basis.by === 'learned',
	).length;

const courtesiesIn = ({ morning }: ReturnType<typeof told>): number =>
	morning.relances.filter(({ kind }) => kind === 'courtesy').length;

/** Compared as text, which is fast; told apart record by record only when they differ. */
const expectAlike = (one: unknown, other: unknown): void => {
	if (JSON.stringify(one) !== JSON.stringify(other)) expect(one).toEqual(other);
};

it('archiving changes nothing of any morning, nor of any debt, that day and for 60 days', () => {
	let moved = 0;
	fc.assert(
		fc.property(years, lengths, fc.nat(70), (days, given, closed) => {
			const shop = livesThrough(days, given).daysLater(closed);
			const today = day(shop.today);
			const { book, records } = archived(shop.book, today);
			moved += countOf(records);
			if (countOf(records) === 0) return;
			for (let later = 0; later <= 60; later++) {
				const on = addDays(today, later);
				expectAlike(told(book, on), told(shop.book, on));
			}
		}),
		{ numRuns: 100 },
	);
	expect(moved).toBeGreaterThan(500);
});

it('a shop that archives every morning lives the same years as one that never does', () => {
	let moved = 0;
	let learned = 0;
	let courtesies = 0;
	fc.assert(
		fc.property(years, lengths, (days, given) => {
			const never: ReturnType<typeof told>[] = [];
			const kept = livesThrough(days, given, shop => never.push(told(shop.book, day(shop.today))));
			learned += never.reduce((sum, one) => sum + learnedIn(one), 0);
			courtesies += never.reduce((sum, one) => sum + courtesiesIn(one), 0);
			let gone = noRecords;
			const seen: unknown[] = [];
			const shop = livesThrough(days, given, open => {
				const { book, records } = archived(open.book, day(open.today), gone);
				gone = records;
				open.book = book;
				seen.push(told(book, day(open.today)));
			});
			expectAlike(seen, never);
			moved += countOf(gone);
			for (const table of archivedTables) {
				const hot: Readonly<Record<string, unknown>> = shop.book[table];
				const all = { ...Object.fromEntries(gone[table].map(one => [one.id, one])), ...hot };
				expect(all).toEqual(kept.book[table]);
				if (table !== 'snoozes')
					expect(gone[table].filter(({ id }) => Object.hasOwn(hot, id))).toEqual([]);
			}
			expect(anomaliesIn(shop.book, gone)).toEqual([]);
		}),
		{ numRuns: 100 },
	);
	expect(moved).toBeGreaterThan(500);
	expect(learned).toBeGreaterThan(100);
	expect(courtesies).toBeGreaterThan(100);
});
