import { closeDays } from '../../book/closed-days.ts';
import { type Day, parseDay } from '../../book/day.ts';
import { parseText } from '../../book/name.ts';
import { ok, type Result } from '../../book/result.ts';
import { dayWords } from '../../text/describe.ts';
import type { Form } from '../form/form.ts';
import { pop } from '../screen.ts';
import { keep, type World } from '../turn.ts';

interface Closing {
	readonly from: Day;
	readonly until: Day | undefined;
	readonly what: string;
}

const optionalDay = (typed: string, today: Day): Result<Day | undefined> =>
	typed.trim() === '' ? ok(undefined) : parseDay(typed, today);

const longDay = (day: Day | undefined, { catalog }: World): string =>
	day === undefined ? '' : catalog.dates.longDay(day);

/** Days on which the shop is closed: one, or from one to another. */
export const closing: Form<Closing> = {
	title: ({ world }) => world.catalog.settings.closing,
	fields: {
		from: {
			label: ({ world }) => world.catalog.settings.closingFields.from,
			read: (typed, { world }) => parseDay(typed, world.facts.today),
			echo: (day, { world }) => longDay(day, world),
		},
		until: {
			label: ({ world }) => world.catalog.settings.closingFields.until,
			read: (typed, { world }) => optionalDay(typed, world.facts.today),
			echo: (day, { world }) => longDay(day, world),
			hint: ({ world }) => world.catalog.settings.closingHints.until,
		},
		what: {
			label: ({ world }) => world.catalog.settings.closingFields.what,
			read: typed => (typed.trim() === '' ? ok('') : parseText(typed)),
			hint: ({ world }) => world.catalog.settings.closingHints.what,
		},
	},
	enter: 'goes-on',
	accept: ({ from, until, what }, _given, { stack, world }) => {
		const { catalog, facts } = world;
		const words = (day: Day): string => dayWords(day, facts.today, catalog);
		const { saidClosed, saidClosedUntil } = catalog.settings;
		return keep(
			book => closeDays(book, { from, what, ...(until === undefined ? {} : { until }) }, facts),
			() => ({
				stack: pop(stack),
				notice: {
					tone: 'good',
					text:
						until === undefined || until === from
							? saidClosed(words(from))
							: saidClosedUntil(words(from), words(until)),
				},
			}),
		);
	},
};
