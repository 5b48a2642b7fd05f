import type { Book, Change } from './book.ts';
import { addDays, type Day, daysBetween } from './day.ts';
import { parseText } from './name.ts';
import { ok, type Result, refuse } from './result.ts';
import type { ClosedDay } from './settings.ts';

/** The longest closing that is written in one go, days. */
export const longestClosing = 60;

interface Closing {
	readonly from: Day;
	/** The last day, when it is not the first one. */
	readonly until?: Day;
	/** A feast, a mourning, a holiday; empty for none. */
	readonly what?: string;
}

interface Changed {
	readonly changes: readonly Change[];
}

const withClosedDays = (book: Book, closedDays: readonly ClosedDay[]): Result<Changed> =>
	ok({ changes: [{ table: 'settings', record: { ...book.settings, closedDays } }] });

const wordsOf = (what: string): Result<string> => (what.trim() === '' ? ok('') : parseText(what));

const inOrder = (days: readonly ClosedDay[]): readonly ClosedDay[] =>
	[...days].sort((one, other) => (one.day < other.day ? -1 : 1));

/** Closes the shop from a day to another; a day that is closed already takes the new words. */
export const closeDays = (
	book: Book,
	{ from, until = from, what = '' }: Closing,
	{ today }: { readonly today: Day },
): Result<Changed> => {
	const words = wordsOf(what);
	if (!words.ok) return words;
	if (from < today) return refuse({ reason: 'day-past', day: from });
	if (until < from) return refuse({ reason: 'day-before', day: until, start: from });
	const days = daysBetween(from, until) + 1;
	if (days > longestClosing) return refuse({ reason: 'days-too-many', days, most: longestClosing });
	const { closedDays } = book.settings;
	const closed = Array.from({ length: days }, (_, ahead): ClosedDay => {
		const day = addDays(from, ahead);
		const said = words.value || closedDays.find(known => known.day === day)?.what;
		return { day, ...(said ? { what: said } : {}) };
	});
	const isKnown = closed.every(({ day, what: said }) =>
		closedDays.some(known => known.day === day && known.what === said),
	);
	if (isKnown) return refuse({ reason: 'day-listed', day: from });
	const others = closedDays.filter(known => !closed.some(({ day }) => day === known.day));
	return withClosedDays(book, inOrder([...others, ...closed]));
};

/** Opens the shop on a day that was closed. */
export const openDay = (book: Book, { day }: { readonly day: Day }): Result<Changed> =>
	withClosedDays(
		book,
		book.settings.closedDays.filter(closed => closed.day !== day),
	);
