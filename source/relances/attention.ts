import { lastFell, wishedBefore, wishedWithin } from '../book/dated-event.ts';
import { addDays, type Day } from '../book/day.ts';
import { matchKey } from '../book/name.ts';
import type { Contact, Customer, DatedEvent, EventSort } from '../book/records.ts';
import { type Context, hasArrived } from './context.ts';
import type { CourtesyDue } from './relance.ts';

type Attention = DatedEvent & { readonly sort: EventSort };

const isAttention = (event: DatedEvent): event is Attention => event.sort !== undefined;

const isSameWish = (one: DatedEvent, { sort, what }: Attention): boolean =>
	one.sort === sort && matchKey(one.what) === matchKey(what);

const isSaid = (contacts: readonly Contact[], event: Attention, on: Day): boolean =>
	contacts.some(
		contact =>
			contact.event !== undefined &&
			hasArrived(contact) &&
			contact.on >= addDays(on, -wishedBefore) &&
			isSameWish(contact.event, event),
	);

const attentionDue = (
	context: Context,
	customer: Customer,
	event: Attention,
): readonly CourtesyDue[] => {
	const on = lastFell(event, context.today);
	if (on === undefined || context.today >= addDays(on, wishedWithin)) return [];
	if (isSaid(context.contactsOf(customer.id), event, on)) return [];
	return [
		{
			kind: 'courtesy',
			subject: `event:${customer.id}:${event.day} ${event.sort} ${matchKey(event.what)}`,
			mark: on,
			dueOn: on,
			customer,
			sales: [],
			about: { why: 'event', event: { ...event, day: on } },
		},
	];
};

export const attentionsOf = (context: Context, customer: Customer): readonly CourtesyDue[] =>
	customer.events.filter(isAttention).flatMap(event => attentionDue(context, customer, event));

/** Attentions: a word on a customer's birthday, feast or child's birth, on that day or within the week after it. */
export const findAttentions = (context: Context): readonly CourtesyDue[] =>
	Object.values(context.book.customers).flatMap(customer => attentionsOf(context, customer));
