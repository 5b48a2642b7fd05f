import { addEvent, correctEvent } from '../../book/customer-events.ts';
import { parseYearlyDay } from '../../book/dated-event.ts';
import { type Day, parsePastDay } from '../../book/day.ts';
import { parseText } from '../../book/name.ts';
import type { DatedEvent, EventSort, Id } from '../../book/records.ts';
import { ok } from '../../book/result.ts';
import type { Form } from '../form/form.ts';
import { type FormState, form } from '../form/state.ts';
import { nameOf } from '../lookup.ts';
import { pop } from '../screen.ts';
import { keep } from '../turn.ts';

type Sort = EventSort | 'other';

const sorts: readonly Sort[] = ['birthday', 'feast', 'birth', 'other'];

interface EventValues {
	readonly sort: Sort;
	/** Of a birthday there is nothing more to say. */
	readonly what?: string;
	readonly day?: Day;
	/** A birth is in the past, all else may be on any day of the year. */
	readonly bornOn?: Day;
}

const sortOf = (typed: string): Sort => sorts.find(sort => sort === typed) ?? 'birthday';

/** A day of his to remember: what sort says whether he hears of it, and how often. */
export const eventForm: Form<EventValues> = {
	title: ({ about, world }) => {
		const { event } = world.catalog.courtesy;
		return event[about.name === undefined ? 'title' : 'correctTitle'](nameOf(world, about));
	},
	fields: {
		sort: {
			label: ({ world }) => world.catalog.courtesy.event.sort,
			read: typed => ok(sortOf(typed)),
			options: ({ world }) =>
				sorts.map(value => ({ value, label: world.catalog.courtesy.event.sorts[value] })),
		},
		what: {
			label: ({ world }) => world.catalog.courtesy.event.what,
			read: parseText,
			hint: ({ world }) => world.catalog.courtesy.event.whatHint,
			isShown: ({ values }) => values.sort !== 'birthday',
		},
		day: {
			label: ({ world }) => world.catalog.courtesy.event.day,
			read: (typed, { world }) => parseYearlyDay(typed, world.facts.today),
			echo: (day, { world, values }) => {
				const { courtesy, dates } = world.catalog;
				return day === undefined
					? ''
					: courtesy.event[values.sort === 'other' ? 'silent' : 'everyYear'](dates.longDay(day));
			},
			hint: ({ world }) => world.catalog.courtesy.event.dayHint,
			isShown: ({ values }) => values.sort !== 'birth',
		},
		bornOn: {
			label: ({ world }) => world.catalog.courtesy.event.bornOn,
			read: (typed, { world }) => parsePastDay(typed, world.facts.today),
			echo: (day, { world }) =>
				day === undefined
					? ''
					: world.catalog.courtesy.event.once(world.catalog.dates.longDay(day)),
			hint: ({ world }) => world.catalog.courtesy.event.bornOnHint,
			isShown: ({ values }) => values.sort === 'birth',
		},
	},
	enter: 'goes-on',
	accept: ({ sort, what, day, bornOn }, { about, world }, { stack }) => {
		const { customerId = '', name, day: before } = about;
		const { courtesy, customers } = world.catalog;
		const facts = {
			customerId,
			day: day ?? bornOn ?? world.facts.today,
			what: what ?? courtesy.event.birthday,
			...(sort === 'other' ? {} : { sort }),
		};
		const said = name === undefined ? customers.said.event : courtesy.event.corrected;
		return keep(
			book =>
				name === undefined || before === undefined
					? addEvent(book, facts)
					: correctEvent(book, { ...facts, was: { day: before, what: name } }),
			() => ({ stack: pop(stack), notice: { tone: 'good', text: said(nameOf(world, about)) } }),
		);
	},
};

/** The form of an event as it is noted. */
export const correcting = (customerId: Id, { day, what, sort }: DatedEvent): FormState =>
	form(
		'customer-event',
		{ customerId, day, name: what },
		{ sort: sort ?? 'other', what, [sort === 'birth' ? 'bornOn' : 'day']: day },
	);
