import type { ReactElement } from 'react';
import { fieldCells } from '../components/field-line.ts';
import { keyHints } from '../components/key-hints.tsx';
import { type Cell, Line } from '../components/line.tsx';
import type { Tone } from '../components/theme.ts';
import { bindings } from '../keys/bindings.ts';
import { wordRefusal } from '../text/catalog.ts';
import { describeLeft } from '../text/describe.ts';
import { cut, mostQuoted, wrap } from '../text/width.ts';
import type { About } from './about.ts';
import { wrongNumberText } from './aftersale/wrong-number.ts';
import { optionsOf } from './choice/options.ts';
import type { ChoiceName } from './choice/state.ts';
import { mergeText, repairTitle } from './customer/same.ts';
import { describeOperation } from './history/operations.ts';
import { nameOf, relanceOf } from './lookup.ts';
import { askBuyersText } from './news/buyers.ts';
import { newsQuestion } from './news/question.ts';
import { questions } from './question/questions.ts';
import type { QuestionName } from './question/state.ts';
import { orderQuestion } from './reorder/confirmed.ts';
import { below, type ScreenOf, type Stack, top } from './screen.ts';
import type { World } from './turn.ts';

type Row = readonly Cell[];

const worded = (text: string, columns: number, tone: Tone): readonly Row[] =>
	wrap(text, columns).map(line => [{ text: line, columns, tone }]);

/** What has to be known to answer; empty when the question says it all. */
const situation = (name: QuestionName, world: World): string => {
	const { keeping, dates } = world.catalog;
	if (name === 'which-day' && world.doubt !== undefined)
		return keeping.clockDoubt(dates.longDay(world.doubt.machine), dates.longDay(world.doubt.last));
	return '';
};

const questionRows = (
	{ name, about, field, refusal }: ScreenOf<'question'>,
	world: World,
	columns: number,
): readonly Row[] => {
	const { screens } = world.catalog;
	const asked = questions[name];
	const read = asked.read(field.text, about, world);
	const echo = read.ok ? asked.echo(read.value, about, world) : '';
	const warnings = read.ok ? (asked.warn?.(read.value, about, world) ?? []) : [];
	const known = situation(name, world);
	return [
		...(known === '' ? [] : worded(known, columns, 'plain')),
		...worded(screens.questions[name], columns, 'title'),
		[{ text: '> ', tone: 'key' }, ...fieldCells(field, columns - 2)],
		...(refusal === undefined
			? [
					...worded(echo, columns, 'good'),
					...warnings.flatMap(warning => worded(warning, columns, 'alert')),
				]
			: worded(wordRefusal(world.catalog, refusal), columns, 'alert')),
		...keyHints(
			bindings.question,
			world.catalog,
			columns,
			// Before the first answer there is nothing to go back to.
			name === 'shop-name' ? { back: world.catalog.keys.actions.quit } : {},
		),
	];
};

const choiceTitle = (name: ChoiceName, about: About, world: World): string => {
	const { screens, settings, customers, aftersale } = world.catalog;
	switch (name) {
		case 'answer':
			return screens.answerTitle(nameOf(world, about));
		case 'stop':
			return screens.stopTitle(nameOf(world, about));
		case 'argument':
			return world.catalog.ladder.title(nameOf(world, about));
		case 'language':
			return settings.words['shop.language'].name;
		case 'quiet-days':
			return settings.words.quietWeekdays.name;
		case 'merge':
			return customers.mergeTitle(nameOf(world, about));
		case 'repair':
			return repairTitle(about, world);
		case 'promise':
			return aftersale.promise.title(nameOf(world, about));
		case 'problem':
			return aftersale.problem.menu(
				cut(world.book.problems[about.problemId ?? '']?.what ?? '', mostQuoted),
			);
		case 'event':
		case 'remark':
			return world.catalog.courtesy.menu(cut(about.name ?? '', mostQuoted), nameOf(world, about));
		case 'moving-in':
			return world.catalog.imports.movingIn.title;
	}
};

const choiceRows = (
	{ name, about, at }: ScreenOf<'choice'>,
	world: World,
	columns: number,
): readonly Row[] => {
	const words = name === 'quiet-days' ? { accept: world.catalog.settings.toggle } : {};
	return [
		...worded(choiceTitle(name, about, world), columns, 'title'),
		...optionsOf(name, about, world).map(
			({ label }, index): Row => [
				{ text: index === at ? '> ' : '  ', tone: 'key' },
				{ text: label, columns: columns - 2, tone: index === at ? 'chosen' : 'plain' },
			],
		),
		...keyHints(bindings.choice, world.catalog, columns, words),
	];
};

const confirmText = ({ name, about }: ScreenOf<'confirm'>, stack: Stack, world: World): string => {
	const { book, catalog } = world;
	const { confirm } = catalog.screens;
	const under = below(stack);
	const relance = under?.screen === 'relance' ? relanceOf(world, under.id) : undefined;
	switch (name) {
		case 'sent':
			return relance?.kind === 'payment' && relance.call ? confirm.called : confirm.sent;
		case 'supplier-order':
			return orderQuestion(about, world);
		case 'cancel-order':
			return catalog.goods.askCancel(
				cut(book.products[about.productId ?? '']?.name ?? '', mostQuoted),
			);
		case 'begin-anew':
			return catalog.counter.askAnew;
		case 'resume':
			return confirm.resume(nameOf(world, about));
		case 'merge':
			return mergeText(about, world);
		case 'forget-date':
			return catalog.customers.askForget(
				cut(about.name ?? '', mostQuoted),
				about.day === undefined ? '' : catalog.dates.day(about.day),
			);
		case 'news':
			return newsQuestion(under, world);
		case 'ask-buyers':
			return askBuyersText(about, world);
		case 'news-stop':
			return catalog.news.askStop;
		case 'wrong-number':
			return wrongNumberText(about, world);
		case 'forget-remark':
			return catalog.courtesy.remark.askForget(cut(about.name ?? '', mostQuoted));
		case 'undo':
			return catalog.keeping.history.askUndo(describeOperation(about.sequence ?? 0, world));
		case 'delivered': {
			const sale = book.sales[about.saleIds?.[0] ?? ''];
			return confirm.delivered(
				sale === undefined ? '' : describeLeft(sale, catalog),
				nameOf(world, about),
			);
		}
	}
};

const confirmRows = (
	screen: ScreenOf<'confirm'>,
	stack: Stack,
	world: World,
	columns: number,
): readonly Row[] => {
	const { yes, no } = world.catalog.screens.confirmKeys;
	return [
		...worded(confirmText(screen, stack, world), columns, 'title'),
		...keyHints(bindings.confirm, world.catalog, columns, { accept: yes, back: no }),
	];
};

const searchRows = (
	{ field }: ScreenOf<'search'>,
	world: World,
	columns: number,
): readonly Row[] => {
	const { searching } = world.catalog.screens;
	return [
		[
			{ text: searching, tone: 'title' },
			...fieldCells(field, Math.max(1, columns - searching.length)),
		],
		...keyHints(bindings.search, world.catalog, columns),
	];
};

/** The rows of the dialog on top, if the top is one: they stand where the keys of the screen below were. */
export const dialogRows = (
	stack: Stack,
	world: World,
	columns: number,
): readonly Row[] | undefined => {
	const screen = top(stack);
	switch (screen.screen) {
		case 'question':
			return questionRows(screen, world, columns);
		case 'choice':
			return choiceRows(screen, world, columns);
		case 'confirm':
			return confirmRows(screen, stack, world, columns);
		case 'search':
			return searchRows(screen, world, columns);
		default:
			return undefined;
	}
};

/** Rows of cells as the last lines of a page. */
export const footerLines = (rows: readonly Row[]): readonly ReactElement[] =>
	rows.map((cells, index) => (
		// biome-ignore lint/suspicious/noArrayIndexKey: a footer row is its place.
		<Line key={`foot-${index}`} cells={[{ text: ' ' }, ...cells]} />
	));
