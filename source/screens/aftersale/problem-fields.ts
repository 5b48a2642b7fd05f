import { type Day, parseComingDay } from '../../book/day.ts';
import { usualProblemDay } from '../../book/problem.ts';
import type { ProblemSort, VisitCheck } from '../../book/records.ts';
import { ok, type Result } from '../../book/result.ts';
import { isQuiet } from '../../book/settings.ts';
import { dayWords } from '../../text/describe.ts';
import type { Field, Given } from '../form/form.ts';
import type { World } from '../turn.ts';

/** What tells most of a problem first: a thing that does not work is what its other buyers will meet, too. */
export const byGravity = [
	'works',
	'as-offered',
	'knows-how',
	'satisfied',
	'needs-no-help',
] as const satisfies readonly VisitCheck[];

export const sortWords = (sort: ProblemSort | undefined, { catalog }: World): string =>
	sort === undefined ? '' : catalog.aftersale.sorts[sort];

/** The day by which something is done when none is typed. */
export const usualDay = ({ book, facts }: World): Day =>
	usualProblemDay(book.settings, facts.today);

export const dayIn = (day: Day, { facts, catalog }: World): string =>
	dayWords(day, facts.today, catalog);

const readDay = (typed: string, { world }: Given): Result<Day | undefined> =>
	typed.trim() === '' ? ok(undefined) : parseComingDay(typed, world.facts.today);

/** The day by which something is done about it: may stay empty. */
export const dayField = <Values>(
	isShown: Field<Day | undefined, Values>['isShown'] = () => true,
): Field<Day | undefined, Values> => ({
	label: ({ world }) => world.catalog.aftersale.problem.day,
	read: readDay,
	hint: ({ world }) => world.catalog.aftersale.problem.dayHint(dayIn(usualDay(world), world)),
	echo: (day, { world }) => (day === undefined ? '' : world.catalog.dates.longDay(day)),
	warn: (day, { world }) =>
		day !== undefined && isQuiet(world.book.settings, day) ? [world.catalog.screens.quietDay] : [],
	isShown,
});
