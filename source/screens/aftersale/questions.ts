import { noteAnswer } from '../../book/contact.ts';
import { type Day, daysBetween, parseComingDay } from '../../book/day.ts';
import { promisePayment } from '../../book/debt.ts';
import { changeProblem, closeProblem } from '../../book/problem.ts';
import { isQuiet } from '../../book/settings.ts';
import { parseReason } from '../../book/to-correct.ts';
import type { About } from '../about.ts';
import { nameOf } from '../lookup.ts';
import { type Question, question, silent } from '../question/question.ts';
import { pop } from '../screen.ts';
import type { Scene } from '../turn.ts';
import { keep, type Turn, type World } from '../turn.ts';
import { problemNoted } from './noted.ts';
import { dayIn } from './problem-fields.ts';

const said = ({ stack }: Scene, text: string): Turn => ({
	stack: pop(stack),
	notice: { tone: 'good', text },
});

const dayFromToday: Question<Day>['read'] = (typed, _about, { facts }) =>
	parseComingDay(typed, facts.today);

const echoDay = (day: Day, _about: About, { catalog, book }: World): string => {
	const words = catalog.screens.echoDay(catalog.dates.longDay(day));
	return isQuiet(book.settings, day) ? `${words} (${catalog.screens.quietDay})` : words;
};

/** A day of this year that has been is read as next year's: a silence that nobody wants. */
const farAhead = 90;

const warnOfFarDay = (day: Day, _about: About, { catalog, facts }: World): readonly string[] => {
	const days = daysBetween(facts.today, day);
	return days > farAhead ? [catalog.aftersale.promise.far(days)] : [];
};

/** In answer to a message or a call it is noted with it; said of his own accord, it is about his debts alone. */
const promise = question<Day>({
	read: dayFromToday,
	echo: echoDay,
	warn: warnOfFarDay,
	accept: (day, about, scene) => {
		const { world } = scene;
		const { contactId, customerId = '', saleIds } = about;
		return keep(
			book =>
				contactId === undefined
					? promisePayment(
							book,
							{ customerId, day, ...(saleIds === undefined ? {} : { saleIds }) },
							world.facts,
						)
					: noteAnswer(book, { contactId, said: 'promised', day }, world.facts),
			() =>
				said(scene, world.catalog.screens.said.promised(nameOf(world, about), dayIn(day, world))),
		);
	},
});

const dispute = question<string>({
	read: parseReason,
	echo: silent,
	accept: (note, about, { stack, world }) =>
		keep(
			book =>
				noteAnswer(book, { contactId: about.contactId ?? '', said: 'disputed', note }, world.facts),
			({ changes }, after) => problemNoted(stack, about, changes, after),
		),
});

const done = question<string>({
	read: parseReason,
	echo: silent,
	accept: (words, about, scene) =>
		keep(
			book =>
				closeProblem(book, { problemId: about.problemId ?? '', done: words }, scene.world.facts),
			() => said(scene, scene.world.catalog.screens.said.settled),
		),
});

const problemDay = question<Day>({
	read: dayFromToday,
	echo: echoDay,
	accept: (dueOn, about, scene) => {
		const { world } = scene;
		const { moved } = world.catalog.aftersale.problem;
		return keep(
			book => changeProblem(book, { problemId: about.problemId ?? '', dueOn }, world.facts),
			() => said(scene, moved(nameOf(world, about), dayIn(dueOn, world))),
		);
	},
});

const problemWords = question<string>({
	read: parseReason,
	echo: silent,
	accept: (what, about, scene) => {
		const { world } = scene;
		return keep(
			book => changeProblem(book, { problemId: about.problemId ?? '', what }, world.facts),
			() => said(scene, world.catalog.aftersale.problem.changed(nameOf(world, about))),
		);
	},
});

/** The questions of what is promised, disputed, wrong and settled. */
export const aftersaleQuestions = {
	promise,
	dispute,
	'problem-done': done,
	'dispute-done': done,
	'problem-day': problemDay,
	'problem-words': problemWords,
} as const;
