import { type Day, parseDay, shortDay } from '../../book/day.ts';
import { callName } from '../../book/find.ts';
import { matchKey } from '../../book/name.ts';
import { ok, type Result, refuse } from '../../book/result.ts';
import { isQuiet } from '../../book/settings.ts';
import { deadlineRefusal, usualDeadline } from '../../relances/ladder.ts';
import { wordRefusal } from '../../text/catalog.ts';
import { dayWords } from '../../text/describe.ts';
import { cut, mostQuoted } from '../../text/width.ts';
import { draftOf, withDraft } from '../drafts.ts';
import { openForm } from '../form/drafts.ts';
import type { Form, Given } from '../form/form.ts';
import { form } from '../form/state.ts';
import { nameOf } from '../lookup.ts';
import { pop } from '../screen.ts';
import { alert, type Scene, type Turn } from '../turn.ts';
import { paymentAbout } from './about-notice.ts';

interface NoticeValues {
	readonly deadline: Day;
	readonly confirmation: string;
}

/** Enter on a final notice that is not confirmed yet. */
export const askNotice = (
	{ stack, world }: Scene,
	{ subject, customerId }: { readonly subject: string; readonly customerId: string },
): Turn => {
	const { today } = world.facts;
	const deadline = shortDay(usualDeadline(world.book.settings, today), today);
	return openForm(stack, form('final-notice', { subject, customerId }, { deadline }), world);
};

const readDeadline = (typed: string, { world }: Given): Result<Day> => {
	const { today } = world.facts;
	const day = parseDay(typed, today);
	const refusal = day.ok ? deadlineRefusal(day.value, today) : undefined;
	return refusal === undefined ? day : refuse(refusal);
};

/** A word that nobody types by accident: no key alone gives a final notice. */
const readConfirmation = (typed: string, { world }: Given): Result<string> => {
	const { word } = world.catalog.ladder.notice;
	return matchKey(typed) === matchKey(word)
		? ok(typed)
		: refuse({ reason: 'notice-not-typed', word });
};

/** What a final notice needs before there is a code of it: a deadline, and a word typed. */
export const noticeForm: Form<NoticeValues> = {
	title: ({ about, world }) => world.catalog.ladder.notice.title(nameOf(world, about)),
	situation: ({ about, world }) => {
		const { notice } = world.catalog.ladder;
		const customer = world.book.customers[about.customerId ?? ''];
		const who = customer === undefined ? '' : cut(callName(customer), mostQuoted);
		return [
			{ text: notice.end(who), tone: 'alert' },
			{ text: notice.noFormalNotice },
			{ text: notice.after, tone: 'muted' },
		];
	},
	fields: {
		deadline: {
			label: ({ world }) => world.catalog.ladder.notice.deadline,
			read: readDeadline,
			echo: (day, { world }) => world.catalog.dates.longDay(day),
			warn: (day, { world }) =>
				isQuiet(world.book.settings, day) ? [world.catalog.screens.quietDay] : [],
			hint: ({ world }) => world.catalog.ladder.notice.deadlineHint,
		},
		confirmation: {
			label: ({ world }) => world.catalog.ladder.notice.confirmation,
			read: readConfirmation,
			hint: ({ world }) => {
				const { notice } = world.catalog.ladder;
				return notice.toType(notice.word);
			},
		},
	},
	enter: 'goes-on',
	acceptWord: ({ world }) => world.catalog.keys.sentWords.notice,
	accept: ({ deadline }, { about, world }, { stack }) => {
		const relance = paymentAbout(about, world);
		const back = pop(stack);
		if (relance === undefined)
			return { stack: back, ...alert(wordRefusal(world.catalog, { reason: 'relance-done' })) };
		const draft = draftOf(back, relance.id);
		return {
			stack: withDraft(back, relance.id, { ...draft, deadline }),
			notice: {
				tone: 'good',
				text: world.catalog.ladder.notice.confirmed(
					dayWords(deadline, world.facts.today, world.catalog),
				),
			},
		};
	},
};
