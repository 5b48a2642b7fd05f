import { recordCounterSale } from '../../book/counter-sale.ts';
import { addDays, type Day, parseComingDay } from '../../book/day.ts';
import { francs, noFrancs, parseAmount, showAmount } from '../../book/money.ts';
import { checkPromise } from '../../book/promise-check.ts';
import { ok, type Result } from '../../book/result.ts';
import { isQuiet } from '../../book/settings.ts';
import { dayWords } from '../../text/describe.ts';
import { describePromiseWarning } from '../../text/describe-promise.ts';
import { withoutDraftsOf } from '../form/drafts.ts';
import type { Filled, Form, Given } from '../form/form.ts';
import { meansField, referenceField } from '../payment/means.ts';
import type { Stack } from '../screen.ts';
import { keep } from '../turn.ts';
import { keepSale } from './kept.ts';
import {
	basketOf,
	buyerIn,
	factsOf,
	hasBuyer,
	leftOf,
	previewOf,
	type Settled,
	shortStock,
	totalIn,
	wordsOf,
} from './settled.ts';
import { situationOf } from './situation.ts';

const isFirst = (word: string, words: readonly string[]): boolean =>
	word !== '' && words.some(one => one.startsWith(word));

/** An amount, all of it or nothing; what is handed over above the total is given back. */
const readPaid = (typed: string, given: Given): Result<Settled['paid']> => {
	const total = totalIn(given);
	const word = typed.trim().toLowerCase();
	const { all, none } = given.world.catalog.counter.paidWords;
	const isAll = word === '' ? basketOf(given).buyer === undefined : isFirst(word, all);
	if (isAll) return ok({ amount: total, change: noFrancs });
	if (word === '' || isFirst(word, none)) return ok({ amount: noFrancs, change: noFrancs });
	const read = parseAmount(typed);
	if (!read.ok) return read;
	const amount = francs(Math.min(read.value, total));
	return ok({ amount, change: francs(read.value - amount) });
};

const comingDay = (typed: string, { world }: Given): Result<Day | undefined> =>
	typed.trim() === '' ? ok(undefined) : parseComingDay(typed, world.facts.today);

const echoDay = (day: Day | undefined, { world: { catalog, book } }: Given): string => {
	if (day === undefined) return '';
	const said = catalog.screens.echoDay(catalog.dates.longDay(day));
	return isQuiet(book.settings, day) ? `${said} (${catalog.screens.quietDay})` : said;
};

const isPaying = ({ values }: Filled<Settled>): boolean =>
	values.paid !== undefined && values.paid.amount > 0;

const reference = referenceField<Settled>();

/** The sale and its payment are over: what was under them is back. */
const leaving = (stack: Stack): Stack => {
	const [bottom, ...others] = withoutDraftsOf(keepSale(stack, undefined), 'sale');
	const isOver = ({ screen, ...rest }: Stack[number]): boolean =>
		screen === 'sale' || (screen === 'form' && 'name' in rest && rest.name === 'sale');
	return [bottom, ...others.filter(one => !isOver(one))];
};

/** How much is paid and how, when the rest will be, and when the goods are handed over. */
export const settleSale: Form<Settled> = {
	title: ({ world }) => world.catalog.counter.settleTitle,
	situation: situationOf,
	fields: {
		paid: {
			label: ({ world }) => world.catalog.counter.paid,
			read: readPaid,
			echo: ({ change }, filled) => {
				const { counter } = filled.world.catalog;
				if (change > 0) return counter.change(showAmount(change));
				const left = leftOf(filled);
				return left === 0 ? counter.allPaid : counter.leftToPay(showAmount(left));
			},
			hint: given => given.world.catalog.counter.paidHint(basketOf(given).buyer !== undefined),
		},
		means: { ...meansField(buyerIn), isShown: isPaying },
		reference: {
			...reference,
			isShown: filled => isPaying(filled) && reference.isShown?.(filled) === true,
		},
		due: {
			label: ({ world }) => world.catalog.counter.due,
			read: comingDay,
			echo: echoDay,
			hint: ({ world }) =>
				world.catalog.counter.dueHint(
					dayWords(
						addDays(world.facts.today, world.book.settings.payment.afterDays),
						world.facts.today,
						world.catalog,
					),
				),
			isShown: filled => hasBuyer(filled) && leftOf(filled) > 0,
		},
		deliver: {
			label: ({ world }) => world.catalog.counter.deliver,
			read: comingDay,
			echo: (day, { world: { catalog } }) =>
				day === undefined ? '' : catalog.screens.echoDay(catalog.dates.longDay(day)),
			warn: (day, filled) => {
				const { book, facts, catalog } = filled.world;
				const pieces = basketOf(filled).lines.flatMap(({ productId, quantity }) =>
					productId === undefined ? [] : { productId, quantity },
				);
				return day === undefined
					? []
					: checkPromise(book, { day, pieces }, facts.today).map(warning =>
							describePromiseWarning(warning, facts.today, catalog),
						);
			},
			hint: ({ world }) => world.catalog.counter.deliverHint,
			isShown: hasBuyer,
		},
	},
	readBack: (values, filled) => {
		const preview = previewOf(values, filled);
		return preview === undefined ? '' : wordsOf(preview, filled.world, values.deliver);
	},
	enter: 'keeps',
	accept: (values, given, { stack, world }) => {
		const facts = factsOf(values, given);
		return keep(
			book => recordCounterSale(book, facts, world.facts),
			(sold, after) => {
				const { counter } = after.catalog;
				const { change } = values.paid;
				const warnings = shortStock(sold, after.catalog);
				return {
					stack: leaving(stack),
					notice: {
						tone: warnings.length > 0 ? 'alert' : 'good',
						text: [
							counter.kept(wordsOf(sold, after, values.deliver)),
							...(change > 0 ? [counter.change(showAmount(change))] : []),
							...warnings,
						].join(' '),
					},
				};
			},
		);
	},
};
