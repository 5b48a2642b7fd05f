import { type Day, parsePastDay } from '../../book/day.ts';
import { parseText } from '../../book/name.ts';
import type { Id, Remark } from '../../book/records.ts';
import { correctRemark, noteRemark } from '../../book/remark.ts';
import { ok } from '../../book/result.ts';
import type { Form } from '../form/form.ts';
import { type FormState, form } from '../form/state.ts';
import { nameOf } from '../lookup.ts';
import { pop } from '../screen.ts';
import { keep } from '../turn.ts';

const sorts: ReadonlyArray<Remark['what']> = ['said', 'service'];

interface RemarkValues {
	readonly sort: Remark['what'];
	readonly text: string;
	readonly day: Day;
}

/** What the customer said, or a service the shop did him: today, or on a day gone by. */
export const remarkForm: Form<RemarkValues> = {
	title: ({ about, world }) => {
		const { remark } = world.catalog.courtesy;
		return remark[about.name === undefined ? 'title' : 'correctTitle'](nameOf(world, about));
	},
	fields: {
		sort: {
			label: ({ world }) => world.catalog.courtesy.remark.sort,
			read: typed => ok(sorts.find(sort => sort === typed) ?? 'said'),
			options: ({ world }) =>
				sorts.map(value => ({ value, label: world.catalog.courtesy.remark.sorts[value] })),
		},
		text: {
			label: ({ world }) => world.catalog.courtesy.remark.text,
			read: parseText,
			hint: ({ world }) => world.catalog.courtesy.remark.textHint,
		},
		day: {
			label: ({ world }) => world.catalog.courtesy.remark.day,
			read: (typed, { world }) =>
				typed.trim() === '' ? ok(world.facts.today) : parsePastDay(typed, world.facts.today),
			echo: (day, { world }) => world.catalog.dates.longDay(day),
			hint: ({ world }) => world.catalog.courtesy.remark.dayHint,
		},
	},
	enter: 'goes-on',
	accept: ({ sort, text, day }, { about, world }, { stack }) => {
		const { customerId = '', name, day: before } = about;
		const { remark } = world.catalog.courtesy;
		const facts = { customerId, on: day, what: sort, text };
		const said = name === undefined ? remark.noted : remark.corrected;
		return keep(
			book =>
				name === undefined || before === undefined
					? noteRemark(book, facts, world.facts)
					: correctRemark(book, { ...facts, was: { on: before, text: name } }, world.facts),
			() => ({ stack: pop(stack), notice: { tone: 'good', text: said(nameOf(world, about)) } }),
		);
	},
};

/** The form of a remark as it is noted. */
export const correctingRemark = (customerId: Id, { on, what, text }: Remark): FormState =>
	form('customer-remark', { customerId, day: on, name: text }, { sort: what, text, day: on });
