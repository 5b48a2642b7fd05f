import { holdMessages, noteAnswer, snooze } from '../../book/contact.ts';
import { type Day, isEndless, parseComingDay, parseDay } from '../../book/day.ts';
import { moveDelivery } from '../../book/delivery.ts';
import { parseText } from '../../book/name.ts';
import { piecesToDeliver } from '../../book/pieces.ts';
import { checkPromise } from '../../book/promise-check.ts';
import { ok, type Result, refuse } from '../../book/result.ts';
import { isQuiet } from '../../book/settings.ts';
import { parseReason } from '../../book/to-correct.ts';
import { dayWords } from '../../text/describe.ts';
import { describePromiseWarning } from '../../text/describe-promise.ts';
import type { About } from '../about.ts';
import { aftersaleQuestions } from '../aftersale/questions.ts';
import { withDraft } from '../drafts.ts';
import { nameOf } from '../lookup.ts';
import { newsBuyers } from '../news-readers/update.ts';
import { below, pop, type Stack } from '../screen.ts';
import { keep, type Notice, type Turn, type World } from '../turn.ts';
import { askInstead } from './drafts.ts';
import { type Question, question, silent } from './question.ts';
import { shopQuestions } from './shop-questions.ts';
import { ask, type QuestionName } from './state.ts';

const good = (text: string): Notice => ({ tone: 'good', text });

const dayIn = ({ facts, catalog }: World, day: Day): string => dayWords(day, facts.today, catalog);

const closed = (stack: Stack, text: string): Turn => ({ stack: pop(stack), notice: good(text) });

const dayToCome = (typed: string, _about: About, { facts }: World): Result<Day> => {
	const read = parseDay(typed, facts.today);
	if (!read.ok || read.value > facts.today) return read;
	return refuse({ reason: 'day-past', day: read.value });
};

/** A pause ends: who wants none to come back says so in another way. */
const pauseEnd = (typed: string, about: About, world: World): Result<Day> =>
	isEndless(typed) ? refuse({ reason: 'pause-without-end' }) : dayToCome(typed, about, world);

const dayFromToday = (typed: string, _about: About, { facts }: World): Result<Day> =>
	parseComingDay(typed, facts.today);

const echoDay = (day: Day, _about: About, { catalog, book }: World): string => {
	const said = catalog.screens.echoDay(catalog.dates.longDay(day));
	return isQuiet(book.settings, day) ? `${said} (${catalog.screens.quietDay})` : said;
};

/** A few words, or none at all where a reason is welcome but not required. */
const anyWords = (typed: string): Result<string> =>
	typed.trim() === '' ? ok('') : parseText(typed);

/** A path is kept to the letter: spaces are part of names. */
const parsePath = (typed: string): Result<string> =>
	typed.trim() === '' ? refuse({ reason: 'directory-missing' }) : ok(typed.trim());

const heldAbout = (about: About) =>
	about.saleIds === undefined ? { customerId: about.customerId ?? '' } : { saleIds: about.saleIds };

/** The day of an order is checked as it is typed; nothing of what is said blocks. */
const warnOfDay = (day: Day, about: About, { book, facts, catalog }: World): readonly string[] => {
	const order = book.sales[about.saleIds?.[0] ?? ''];
	if (order === undefined) return [];
	const promise = { day, pieces: piecesToDeliver(order), saleId: order.id };
	return checkPromise(book, promise, facts.today).map(warning =>
		describePromiseWarning(warning, facts.today, catalog),
	);
};

const askNewDay = question<Day>({
	read: dayFromToday,
	echo: (day, _about, { catalog }) => catalog.screens.echoDay(catalog.dates.longDay(day)),
	warn: warnOfDay,
	accept: (day, about, { stack, world }) => {
		const said = world.catalog.screens.said.moved(nameOf(world, about), dayIn(world, day));
		const under = below(stack);
		// A late order's new day is told in the apology, written anew, and kept when that is sent.
		if (about.subject !== undefined && under?.screen === 'relance')
			return { stack: withDraft(pop(stack), under.id, { newDay: day }) };
		return keep(
			book => moveDelivery(book, { saleId: about.saleIds?.[0] ?? '', day }, world.facts),
			() => closed(stack, said),
		);
	},
});

const note = question<string>({
	read: anyWords,
	echo: silent,
	accept: (words, about, { stack, world }) =>
		keep(
			book =>
				noteAnswer(
					book,
					{ contactId: about.contactId ?? '', said: 'answered', note: words },
					world.facts,
				),
			() => closed(stack, world.catalog.screens.said.answered(nameOf(world, about))),
		),
});

const holding = (until: 'day' | 'for-good') =>
	question<string>({
		read: parseReason,
		echo: silent,
		accept: (reason, about, { stack, world }) => {
			const { said } = world.catalog.screens;
			const who = nameOf(world, about);
			const { day } = about;
			const isPause = until === 'day' && day !== undefined;
			return keep(
				book =>
					holdMessages(
						book,
						{ about: heldAbout(about), reason, ...(isPause ? { until: day } : {}) },
						world.facts,
					),
				() => closed(stack, isPause ? said.paused(who, dayIn(world, day)) : said.optedOut(who)),
			);
		},
	});

/** Every question the notebook asks, by name; a new one is a row here and a sentence in each catalog. */
export const questions: Readonly<Record<QuestionName, Question<unknown>>> = {
	snooze: question<Day>({
		read: dayToCome,
		echo: echoDay,
		accept: (day, about, { stack, world }) =>
			keep(
				book => snooze(book, { subject: about.subject ?? '', until: day }, world.facts),
				() =>
					closed(stack, world.catalog.screens.said.snoozed(about.name ?? '', dayIn(world, day))),
			),
	}),
	pause: question<Day>({
		read: pauseEnd,
		echo: echoDay,
		accept: (day, about, { stack }) => ({
			stack: askInstead(stack, ask('pause-reason', { ...about, day })),
		}),
	}),
	'pause-reason': holding('day'),
	'opt-out-reason': holding('for-good'),
	'new-day': askNewDay,
	note,
	'which-day': question<Day>({
		// A day without a year is the first one since the last record: the machine's year may be any.
		read: (typed, about, { facts, doubt }) =>
			typed.trim() === '' && about.day !== undefined
				? ok(about.day)
				: parseDay(typed, doubt?.last ?? facts.today),
		echo: (day, _about, { catalog }) => catalog.screens.echoDay(catalog.dates.longDay(day)),
		accept: (day, _about, { stack }) => ({ stack: pop(stack), chosenDay: day }),
	}),
	backup: question<string>({
		read: parsePath,
		echo: silent,
		accept: (backUpTo, _about, { stack }) => ({ stack: pop(stack), backUpTo }),
	}),
	'news-buyers': newsBuyers,
	...aftersaleQuestions,
	...shopQuestions,
};
