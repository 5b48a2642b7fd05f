import { noteAnswer } from '../../book/contact.ts';
import { isHolding } from '../../book/hold.ts';
import type { AnswerKind } from '../../book/records.ts';
import type { About } from '../about.ts';
import { problemOptions } from '../aftersale/problem-menu.ts';
import { promiseOptions } from '../aftersale/promise.ts';
import { wrongNumberOption } from '../aftersale/wrong-number.ts';
import { confirm } from '../confirm/state.ts';
import { openCopying } from '../copying/kept.ts';
import { eventOptions, remarkOptions } from '../customer/noted.ts';
import { mergeOptions, repairOptions } from '../customer/same.ts';
import { openForm } from '../form/drafts.ts';
import { type FormState, form } from '../form/state.ts';
import { nameOf } from '../lookup.ts';
import { askInstead } from '../question/drafts.ts';
import { ask, type QuestionName } from '../question/state.ts';
import { pop, replace, type Stack } from '../screen.ts';
import { languageOptions, quietDayOptions } from '../settings/choices.ts';
import { keep, type Scene, type Turn, type World } from '../turn.ts';
import { argumentOptions } from './argument-options.ts';
import type { Option } from './option.ts';
import type { ChoiceName } from './state.ts';

const asking =
	(name: QuestionName, about: About) =>
	({ stack }: { readonly stack: Stack }): Turn => ({ stack: askInstead(stack, ask(name, about)) });

/** Answers that need no more words. */
const noting =
	(said: AnswerKind, about: About) =>
	({ stack, world }: Scene): Turn =>
		keep(
			book => noteAnswer(book, { contactId: about.contactId ?? '', said }, world.facts),
			() => ({
				stack: pop(stack),
				notice: { tone: 'good', text: world.catalog.screens.said.answered(nameOf(world, about)) },
			}),
		);

const answersTo = (about: About, { book }: World): readonly AnswerKind[] => {
	const contact = book.contacts[about.contactId ?? ''];
	const own: Record<string, readonly AnswerKind[]> = {
		payment: ['promised', 'answered', 'disputed'],
		renewal: ['answered', 'declined'],
		delivery: ['answered', 'problem'],
		courtesy: ['answered', 'declined', 'problem'],
	};
	const answers = own[contact?.kind ?? ''] ?? ['answered', 'declined'];
	// What a call ends on most often comes before what it seldom does.
	return contact?.channel === 'call' ? answers.toSpliced(2, 0, 'no-answer') : answers;
};

/** Of the sale that the message spoke of. */
const problemAnswer = (about: About, { book }: World): FormState => {
	const saleIds = book.contacts[about.contactId ?? '']?.sales.map(({ saleId }) => saleId) ?? [];
	return form('problem', { ...about, ...(saleIds.length === 0 ? {} : { saleIds }) });
};

const answerOption = (said: AnswerKind, about: About, { catalog }: World): Option => {
	const label = catalog.screens.answers[said];
	switch (said) {
		case 'promised':
			return { label, choose: asking('promise', about) };
		case 'answered':
			return { label, choose: asking('note', about) };
		case 'disputed':
			return { label, choose: asking('dispute', about) };
		case 'problem':
			return {
				label,
				choose: ({ stack, world }) => openForm(pop(stack), problemAnswer(about, world), world),
			};
		default:
			return { label, choose: noting(said, about) };
	}
};

/** A silence that was asked for may be lifted where it was. */
const resumeOptions = (about: About, { book, catalog, facts }: World): readonly Option[] => {
	const hold = book.customers[about.customerId ?? '']?.hold;
	return isHolding(hold, facts.today)
		? [
				{
					label: catalog.customers.resume,
					choose: ({ stack }) => ({ stack: replace(stack, confirm('resume', about)) }),
				},
			]
		: [];
};

const stopOptions = (about: About, world: World): readonly Option[] => {
	const { stops } = world.catalog.screens;
	const { saleIds: _debts, ...customer } = about;
	const ofDebts: readonly Option[] =
		about.saleIds === undefined
			? []
			: [
					{ label: stops['pause-debts'], choose: asking('pause', about) },
					{ label: stops['opt-out-debts'], choose: asking('opt-out-reason', about) },
				];
	return [
		...resumeOptions(about, world),
		{ label: stops['pause-customer'], choose: asking('pause', customer) },
		{ label: stops['opt-out-customer'], choose: asking('opt-out-reason', customer) },
		...ofDebts,
	];
};

const all: Readonly<Record<ChoiceName, (about: About, world: World) => readonly Option[]>> = {
	answer: (about, world) => [
		...answersTo(about, world).map(said => answerOption(said, about, world)),
		...wrongNumberOption(about, world),
	],
	promise: promiseOptions,
	problem: problemOptions,
	stop: stopOptions,
	argument: argumentOptions,
	merge: mergeOptions,
	repair: repairOptions,
	event: eventOptions,
	remark: remarkOptions,
	language: (_about, world) => languageOptions(world),
	'quiet-days': (_about, world) => quietDayOptions(world),
	'moving-in': (_about, { catalog: { imports } }) => [
		{
			label: imports.movingIn.copy,
			choose: ({ stack, world }) => openCopying(pop(stack), world),
		},
		{
			label: imports.movingIn.file,
			choose: ({ stack, world }) => openForm(pop(stack), form('import-file'), world),
		},
	],
};

/** What may be chosen, worked out from the newest book. */
export const optionsOf = (name: ChoiceName, about: About, world: World): readonly Option[] =>
	all[name](about, world);
