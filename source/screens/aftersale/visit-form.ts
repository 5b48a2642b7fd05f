import type { Book, Change, Facts } from '../../book/book.ts';
import { type AnswerFacts, noteAnswer } from '../../book/contact.ts';
import type { Day } from '../../book/day.ts';
import { parseText } from '../../book/name.ts';
import { keptLines } from '../../book/pieces.ts';
import type { Contact, Id, VisitCheck } from '../../book/records.ts';
import { ok, type Result, refuse } from '../../book/result.ts';
import { noteVisit } from '../../relances/done.ts';
import { morningOf } from '../../relances/morning.ts';
import type { Relance } from '../../relances/relance.ts';
import { cut, mostQuoted } from '../../text/width.ts';
import type { About } from '../about.ts';
import type { Field, Filled, Form, Given } from '../form/form.ts';
import { nameOf } from '../lookup.ts';
import { pop } from '../screen.ts';
import { keep, type World } from '../turn.ts';
import { problemNoted } from './noted.ts';
import { byGravity, dayField, dayIn, sortWords, usualDay } from './problem-fields.ts';

type Checks = Readonly<Record<VisitCheck, boolean>>;

interface VisitValues extends Checks {
	/** What he said, when all is well. */
	readonly note?: string;
	/** What is wrong, when something is. */
	readonly what?: string;
	readonly day?: Day | undefined;
}

type SatisfactionDue = Extract<Relance, { kind: 'satisfaction' }>;

/** The visit that is due and was not written about yet: he is asked by word of mouth. */
const dueVisit = (
	relances: readonly Relance[],
	{ subject }: About,
): SatisfactionDue | undefined => {
	const found = relances.find(relance => relance.subject === subject);
	return found?.kind === 'satisfaction' ? found : undefined;
};

/** The product he was asked about; of a sale of several that nobody noted, none. */
const askedAbout = (book: Book, { productId, sales }: Contact): Id | undefined => {
	if (productId !== undefined) return productId;
	const sale = book.sales[sales[0]?.saleId ?? ''];
	const [line, ...others] = sale === undefined ? [] : keptLines(sale);
	return others.length === 0 ? line?.productId : undefined;
};

const productIn = ({ about, world }: Given): Id | undefined => {
	const contact = world.book.contacts[about.contactId ?? ''];
	return contact === undefined
		? dueVisit(world.morning.relances, about)?.line.productId
		: askedAbout(world.book, contact);
};

const noTo = (values: Partial<VisitValues>): readonly VisitCheck[] =>
	byGravity.filter(check => values[check] === false);

const isWell = ({ values }: Filled<VisitValues>): boolean => noTo(values).length === 0;

/** What is noted when nothing is typed: the checks that he said no to. */
const whatOr = (values: Partial<VisitValues>, world: World): string =>
	values.what ||
	noTo(values)
		.map(check => sortWords(check, world))
		.join(', ');

/** `yes` is what is hoped for, whatever the word it is said by. */
const checkField = (check: VisitCheck): Field<boolean, VisitValues> => ({
	label: ({ world }) => world.catalog.aftersale.visit.checks[check],
	read: typed => ok(typed !== 'no'),
	options: ({ world }) => {
		const { yes, no } = world.catalog.aftersale;
		const isReversed = check === 'needs-no-help';
		return [
			{ value: 'yes', label: isReversed ? no : yes },
			{ value: 'no', label: isReversed ? yes : no },
		];
	},
});

const anyWords = (typed: string): Result<string> =>
	typed.trim() === '' ? ok('') : parseText(typed);

const answerOf = (values: VisitValues, given: Given): Omit<AnswerFacts, 'contactId'> => {
	const checks = noTo(values);
	const [sort] = checks;
	if (sort === undefined)
		return { said: 'fine', noTo: checks, ...(values.note ? { note: values.note } : {}) };
	const productId = productIn(given);
	return {
		said: 'problem',
		noTo: checks,
		note: whatOr(values, given.world),
		problem: {
			sort,
			...(productId === undefined ? {} : { productId }),
			...(values.day === undefined ? {} : { dueOn: values.day }),
		},
	};
};

const keepVisit = (
	book: Book,
	{ about, world }: Given,
	answer: Omit<AnswerFacts, 'contactId'>,
): Result<{ readonly changes: readonly Change[] }> => {
	const facts: Facts = world.facts;
	if (about.contactId !== undefined)
		return noteAnswer(book, { ...answer, contactId: about.contactId }, facts);
	// On the newest book: another window may just have sent it.
	const relance = dueVisit(morningOf(book, facts.today).relances, about);
	return relance === undefined
		? refuse({ reason: 'relance-done' })
		: noteVisit(book, { relance, answer }, facts);
};

/** The satisfaction visit (seed 2): five answers, all well with one Enter; any other opens a problem. */
export const visitForm: Form<VisitValues> = {
	title: given => {
		const { book, catalog } = given.world;
		const product = book.products[productIn(given) ?? '']?.name ?? '';
		return catalog.aftersale.visit.title(
			nameOf(given.world, given.about),
			cut(product, mostQuoted) || catalog.relances.kinds.satisfaction,
		);
	},
	fields: {
		'as-offered': checkField('as-offered'),
		works: checkField('works'),
		'knows-how': checkField('knows-how'),
		satisfied: checkField('satisfied'),
		'needs-no-help': checkField('needs-no-help'),
		note: {
			label: ({ world }) => world.catalog.aftersale.visit.note,
			read: anyWords,
			hint: ({ world }) => world.catalog.aftersale.visit.noteHint,
			isShown: isWell,
		},
		what: {
			label: ({ world }) => world.catalog.aftersale.problem.what,
			read: anyWords,
			hint: ({ world, values }: Filled<VisitValues>) => whatOr(values, world),
			isShown: filled => !isWell(filled),
		},
		day: dayField(filled => !isWell(filled)),
	},
	readBack: (values, { world }) => {
		const { visit } = world.catalog.aftersale;
		return noTo(values).length === 0
			? visit.allWell
			: visit.toSettle(
					cut(whatOr(values, world), mostQuoted),
					dayIn(values.day ?? usualDay(world), world),
				);
	},
	enter: 'keeps',
	accept: (values, given, { stack }) => {
		const answer = answerOf(values, given);
		const who = nameOf(given.world, given.about);
		return keep(
			book => keepVisit(book, given, answer),
			({ changes }, world) =>
				answer.said === 'problem'
					? problemNoted(stack, given.about, changes, world)
					: {
							stack: pop(stack),
							notice: { tone: 'good', text: world.catalog.aftersale.visit.fine(who) },
						},
		);
	},
};
