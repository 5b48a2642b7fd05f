import {
	type CounterSale,
	type CounterSaleFacts,
	recordCounterSale,
	totalAsked,
} from '../../book/counter-sale.ts';
import { recogniseCustomer } from '../../book/customer.ts';
import { addDays, type Day, parseDay } from '../../book/day.ts';
import { callName } from '../../book/find.ts';
import { type Francs, francs, noFrancs, parseAmount, showAmount } from '../../book/money.ts';
import { parseText } from '../../book/name.ts';
import { checkPromise } from '../../book/promise-check.ts';
import type { Id, Means } from '../../book/records.ts';
import { ok, type Result, refuse } from '../../book/result.ts';
import { isQuiet } from '../../book/settings.ts';
import { standingOf } from '../../book/standing.ts';
import type { Catalog } from '../../text/catalog.ts';
import { dayWords } from '../../text/describe.ts';
import { describePromiseWarning } from '../../text/describe-promise.ts';
import { saleWords } from '../../text/describe-sale.ts';
import { describeLimit, describeStanding } from '../../text/describe-standing.ts';
import { cut, mostQuoted } from '../../text/width.ts';
import type { Basket } from '../about.ts';
import { withoutDraftsOf } from '../form/drafts.ts';
import type { Filled, Form, Given, Told } from '../form/form.ts';
import type { Stack } from '../screen.ts';
import { keep, type World } from '../turn.ts';
import { keepSale } from './kept.ts';

interface Settled {
	/** Counted for the sale, and what is to be handed back. */
	readonly paid: { readonly amount: Francs; readonly change: Francs };
	readonly means?: Means;
	readonly reference?: string;
	readonly due?: Day;
	readonly deliver?: Day;
}

const nothing: Basket = { lines: [] };

const basketOf = ({ about }: Given): Basket => about.basket ?? nothing;

const totalIn = (given: Given): Francs => totalAsked(given.world.book, basketOf(given).lines);

/** The customer of the book who buys, if he is one. */
const buyerId = (given: Given): Id | undefined => {
	const { buyer } = basketOf(given);
	if (buyer === undefined) return undefined;
	if ('customerId' in buyer) return buyer.customerId;
	const known = recogniseCustomer(given.world.book, buyer);
	return known.ok ? known.value?.id : undefined;
};

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

const comingDay = (typed: string, { world }: Given): Result<Day | undefined> => {
	if (typed.trim() === '') return ok(undefined);
	const { today } = world.facts;
	const read = parseDay(typed, today);
	return read.ok && read.value < today ? refuse({ reason: 'day-past', day: read.value }) : read;
};

const echoDay = (day: Day | undefined, { world: { catalog, book } }: Given): string => {
	if (day === undefined) return '';
	const said = catalog.screens.echoDay(catalog.dates.longDay(day));
	return isQuiet(book.settings, day) ? `${said} (${catalog.screens.quietDay})` : said;
};

/** The answer is empty rather than a field too many. */
const anyText = (typed: string): Result<string | undefined> =>
	typed.trim() === '' ? ok(undefined) : parseText(typed);

const leftOf = (filled: Filled<Settled>): Francs =>
	francs(totalIn(filled) - (filled.values.paid?.amount ?? noFrancs));

const hasBuyer = (filled: Filled<Settled>): boolean => basketOf(filled).buyer !== undefined;

const isTransfer = (means: Means | undefined): boolean =>
	means === 'momo' || means === 'orange-money';

const meansOf = (given: Given): readonly Means[] => {
	const id = buyerId(given);
	const { book, facts } = given.world;
	const hasAdvance = id !== undefined && standingOf(book, id, facts.today).advance > 0;
	return ['cash', 'momo', 'orange-money', ...(hasAdvance ? (['advance'] as const) : [])];
};

const factsOf = (values: Settled, given: Given): CounterSaleFacts => {
	const { paid, means, reference, due, deliver } = values;
	return {
		...basketOf(given),
		paid: paid.amount,
		...(means === undefined || means === 'cash' ? {} : { means }),
		...(reference === undefined ? {} : { reference }),
		...(due === undefined ? {} : { dueOn: due }),
		...(deliver === undefined ? {} : { deliverOn: deliver }),
	};
};

/** What would be kept, told before it is. */
const previewOf = (values: Settled, given: Given): CounterSale | undefined => {
	const { book, facts } = given.world;
	const recorded = recordCounterSale(book, factsOf(values, given), facts);
	return recorded.ok ? recorded.value : undefined;
};

const wordsOf = (
	{ sale, customer }: CounterSale,
	{ book, facts, catalog }: World,
	deliver: Day | undefined,
): string =>
	[
		...saleWords(sale, customer, book.settings, facts.today, catalog),
		...(deliver === undefined
			? []
			: [catalog.counter.deliveredOn(dayWords(deliver, facts.today, catalog))]),
	].join(', ');

const mostLines = 5;

const basketRows = (given: Given): readonly Told[] => {
	const { lines } = basketOf(given);
	const { book, catalog } = given.world;
	const shown = lines.slice(0, lines.length > mostLines ? mostLines - 1 : mostLines);
	return [
		...shown.map(line => ({
			text: catalog.counter.line(
				line.quantity,
				cut(line.name, mostQuoted),
				showAmount(totalAsked(book, [line])),
			),
		})),
		...(shown.length < lines.length
			? [{ text: catalog.screens.moreBelow(lines.length - shown.length) }]
			: []),
		{ text: catalog.counter.total(showAmount(totalIn(given))), tone: 'good' as const },
	];
};

/** What the customer owes already, shown at the moment more is granted. */
const standingRows = (filled: Filled<Settled>): readonly Told[] => {
	const id = buyerId(filled);
	if (id === undefined) return [];
	const { book, facts, catalog } = filled.world;
	const standing = standingOf(book, id, facts.today);
	const customer = book.customers[id];
	const name = customer === undefined ? '' : callName(customer);
	const isLate = standing.owed > 0;
	const limit = describeLimit(standing, leftOf(filled), catalog);
	return [
		{
			text: catalog.counter.about(
				cut(name, mostQuoted),
				describeStanding(standing, facts.today, catalog),
			),
			tone: isLate ? ('alert' as const) : ('plain' as const),
		},
		...(limit === '' ? [] : [{ text: limit, tone: 'alert' as const }]),
	];
};

/** A count is owed where the stock went below zero. */
const shortStock = ({ changes }: CounterSale, { commands }: Catalog): readonly string[] =>
	changes.flatMap(change =>
		change.table === 'products' && 'record' in change && (change.record.stock ?? 0) < 0
			? [
					commands.warnings.stockBelowZero(
						cut(change.record.name, mostQuoted),
						change.record.stock ?? 0,
					),
				]
			: [],
	);

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
	situation: filled => [...basketRows(filled), ...standingRows(filled)],
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
		means: {
			label: ({ world }) => world.catalog.counter.meansLabel,
			read: (typed, given) => ok(meansOf(given).find(means => means === typed) ?? 'cash'),
			options: given =>
				meansOf(given).map(value => ({ value, label: given.world.catalog.counter.means[value] })),
			isShown: ({ values }) => values.paid !== undefined && values.paid.amount > 0,
		},
		reference: {
			label: ({ world }) => world.catalog.counter.reference,
			read: anyText,
			hint: ({ world }) => world.catalog.counter.optional,
			isShown: ({ values }) =>
				isTransfer(values.means) && values.paid !== undefined && values.paid.amount > 0,
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
			warn: (day, { about, world }) => {
				const { book, facts, catalog } = world;
				const pieces = (about.basket ?? nothing).lines.flatMap(({ productId, quantity }) =>
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
