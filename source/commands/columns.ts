import type { Described } from '../text/describe.ts';
import { fit, widthOf, wrap } from '../text/width.ts';

/** One line of a section, with what to type to act on it. */
export type Row = Pick<Described, 'who' | 'what' | 'amount' | 'when'> & { readonly id: string };

/** `left` and `right` at both ends of the line; one under the other when they do not fit. */
export const bothEnds = (left: string, right: string, columns: number): readonly string[] => {
	const room = columns - widthOf(right) - gap;
	return right === '' || room < Math.min(widthOf(left), 12)
		? [left, right].filter(text => text !== '').flatMap(text => wrap(text, columns))
		: [`${fit(left, room)}${' '.repeat(gap)}${right}`];
};

/** A paragraph of a section: what does not fit goes on under it, further in. */
export const hang = (text: string, columns: number): readonly string[] =>
	wrap(text, Math.max(1, columns - 2 * gap)).map(
		(line, index) => ' '.repeat(index === 0 ? gap : 2 * gap) + line,
	);

const gap = 2;
const least = { who: 8, what: 3, names: 22 };
const most = { who: 20, what: 30 };

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(widthOf));
const withGap = (width: number): number => (width === 0 ? 0 : width + gap);

/** Columns for who and what, out of those that are left. */
const nameWidths = (rows: readonly Row[], names: readonly string[], room: number) => {
	const wanted = Math.min(most.who, widest(names));
	const half = Math.max(least.who, Math.floor(room / 2) - gap);
	const who = Math.max(1, Math.min(wanted, half, room));
	const what = Math.min(most.what, widest(rows.map(row => row.what)), room - who - gap);
	return { who, what: what < least.what ? 0 : what };
};

/**
 * The rows of a section in columns, `names` being those of all sections, so that these stand in line. A
 * name may be cut; an amount, a day and an id never are: an id that leaves no room goes underneath.
 */
export const rowLines = (
	rows: readonly Row[],
	names: readonly string[],
	columns: number,
): readonly string[] => {
	const amount = widest(rows.map(row => row.amount));
	const when = widest(rows.map(row => row.when));
	const id = widest(rows.map(row => row.id));
	const free = columns - gap - withGap(amount) - withGap(when);
	const isBelow = free - withGap(id) < least.names;
	const { who, what } = nameWidths(rows, names, isBelow ? free : free - withGap(id));
	return rows.flatMap(row => {
		const cells = [
			fit(row.who, who),
			...(what === 0 ? [] : [fit(row.what, what)]),
			...(amount === 0 ? [] : [fit(row.amount, amount, 'right')]),
			fit(row.when, when),
		];
		const line = ' '.repeat(gap) + cells.join(' '.repeat(gap));
		return isBelow
			? [line.trimEnd(), ' '.repeat(2 * gap) + row.id]
			: [`${line}${' '.repeat(gap)}${row.id}`];
	});
};
