import * as v from 'valibot';
import type { Answer, Contact, DatedEvent, News, Problem } from '../book/records.ts';
import { day, type FieldsOf, id, maybe, object, text } from './fields.ts';

const stage = v.picklist([
	'friendly',
	'reminder',
	'prices',
	'costs',
	'cash-flow',
	'interest',
	'final-notice',
]);

const check = v.picklist(['as-offered', 'works', 'knows-how', 'satisfied', 'needs-no-help']);

export const event = object({
	day,
	what: text,
	sort: maybe(v.picklist(['birthday', 'feast', 'birth'])),
} satisfies FieldsOf<DatedEvent>);

const answer = object({
	on: day,
	said: v.picklist([
		'answered',
		'promised',
		'fine',
		'problem',
		'declined',
		'disputed',
		'no-answer',
		'wrong-number',
	]),
	note: maybe(text),
	noTo: maybe(v.array(check)),
} satisfies FieldsOf<Answer>);

export const contact = object({
	id,
	on: day,
	kind: v.picklist(['payment', 'delivery', 'renewal', 'satisfaction', 'courtesy']),
	step: maybe(v.picklist([...stage.options, 'confirm', 'today', 'late'])),
	customerId: id,
	sales: v.array(
		object({ saleId: id, stage: maybe(stage) } satisfies FieldsOf<Contact['sales'][number]>),
	),
	productId: maybe(id),
	deadline: maybe(day),
	newsId: maybe(id),
	event: maybe(event),
	channel: v.picklist(['whatsapp', 'call']),
	message: text,
	answer: maybe(answer),
} satisfies FieldsOf<Contact>);

export const problem = object({
	id,
	customerId: id,
	saleId: maybe(id),
	productId: maybe(id),
	sort: maybe(v.picklist([...check.options, 'dispute'])),
	what: text,
	openedOn: day,
	dueOn: maybe(day),
	closed: maybe(object({ on: day, done: text } satisfies FieldsOf<NonNullable<Problem['closed']>>)),
} satisfies FieldsOf<Problem>);

export const news = object({
	id,
	on: day,
	text,
	customerIds: v.array(id),
	productId: maybe(id),
	stoppedOn: maybe(day),
} satisfies FieldsOf<News>);
