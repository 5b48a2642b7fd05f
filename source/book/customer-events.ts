import { type Book, type Change, put } from './book.ts';
import { customerToChange } from './customer.ts';
import type { Day } from './day.ts';
import { matchKey } from './name.ts';
import type { Customer, DatedEvent, EventSort, Id } from './records.ts';
import { ok, type Result, refuse } from './result.ts';
import { parseReason } from './to-correct.ts';

export interface EventFacts {
	readonly customerId: Id;
	readonly day: Day;
	readonly what: string;
	/** Nothing is said to him on that day when absent. */
	readonly sort?: EventSort;
}

/** An event that is noted: its day and its words name it. */
type EventRef = Pick<DatedEvent, 'day' | 'what'>;

interface Kept {
	readonly customer: Customer;
	readonly changes: readonly Change[];
}

const isEvent = ({ day, what }: EventRef): ((other: DatedEvent) => boolean) => {
	const key = matchKey(what);
	return other => other.day === day && matchKey(other.what) === key;
};

const withEvents = (customer: Customer, events: readonly DatedEvent[]): Kept => {
	const sorted = [...events].sort((one, other) => (one.day < other.day ? -1 : 1));
	const changed = { ...customer, events: sorted };
	return { customer: changed, changes: [put('customers', changed)] };
};

const eventOf = ({ day, what, sort }: EventFacts): Result<DatedEvent> => {
	const read = parseReason(what);
	if (!read.ok) return read;
	return ok({ day, what: read.value, ...(sort === undefined ? {} : { sort }) });
};

const keep = (customer: Customer, facts: EventFacts, was?: EventRef): Result<Kept> => {
	const event = eventOf(facts);
	if (!event.ok) return event;
	const others = customer.events.filter(
		other => !isEvent(event.value)(other) && !(was !== undefined && isEvent(was)(other)),
	);
	return ok(withEvents(customer, [...others, event.value]));
};

/** A birthday, a feast, a birth: a day of his that the shop wishes to remember. Noted twice, it is there once. */
export const addEvent = (book: Book, facts: EventFacts): Result<Kept> => {
	const customer = customerToChange(book, facts.customerId);
	return customer.ok ? keep(customer.value, facts) : customer;
};

/** Another day, other words, or another sort, in the place of what was noted. */
export const correctEvent = (
	book: Book,
	{ was, ...facts }: EventFacts & { readonly was: EventRef },
): Result<Kept> => {
	const customer = customerToChange(book, facts.customerId);
	if (!customer.ok) return customer;
	return customer.value.events.some(isEvent(was))
		? keep(customer.value, facts, was)
		: refuse({ reason: 'event-unknown' });
};

export const removeEvent = (
	book: Book,
	{ customerId, ...event }: EventRef & { readonly customerId: Id },
): Result<Kept> => {
	const customer = customerToChange(book, customerId);
	return customer.ok
		? ok(
				withEvents(
					customer.value,
					customer.value.events.filter(other => !isEvent(event)(other)),
				),
			)
		: customer;
};
