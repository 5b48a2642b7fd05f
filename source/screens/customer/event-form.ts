import { type Day, parseDay } from '../../book/day.ts';
import { addEvent } from '../../book/edit-customer.ts';
import { parseText } from '../../book/name.ts';
import type { Form } from '../form/form.ts';
import { nameOf } from '../lookup.ts';
import { pop } from '../screen.ts';
import { keep } from '../turn.ts';

interface EventValues {
	readonly what: string;
	readonly day: Day;
}

/** A day of his to remember: a birthday, a feast, a birth. */
export const eventForm: Form<EventValues> = {
	title: ({ about, world }) => world.catalog.customers.eventTitle(nameOf(world, about)),
	fields: {
		what: {
			label: ({ world }) => world.catalog.customers.event,
			read: parseText,
			hint: ({ world }) => world.catalog.customers.eventHint,
		},
		day: {
			label: ({ world }) => world.catalog.customers.eventDay,
			read: (typed, { world }) => parseDay(typed, world.facts.today),
			echo: (day, { world }) => world.catalog.dates.longDay(day),
			hint: ({ world }) => world.catalog.customers.eventDayHint,
		},
	},
	enter: 'goes-on',
	accept: ({ what, day }, { about, world }, { stack }) =>
		keep(
			book => addEvent(book, { customerId: about.customerId ?? '', day, what }),
			() => ({
				stack: pop(stack),
				notice: {
					tone: 'good',
					text: world.catalog.customers.said.event(nameOf(world, about)),
				},
			}),
		),
};
