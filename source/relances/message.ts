import { type Day, dateOf, monthOf, shortDay } from '../book/day.ts';
import { callName } from '../book/find.ts';
import { showAmount, sumOf } from '../book/money.ts';
import { linesToDeliver, toldLines } from '../book/pieces.ts';
import type { Line } from '../book/records.ts';
import { lineText, totalOf } from '../book/sale.ts';
import type { Settings } from '../book/settings.ts';
import { durationInWords } from './duration.ts';
import {
	argumentOf,
	type CourtesyDue,
	type DeliveryDue,
	type Due,
	isOver,
	type PaymentDue,
} from './relance.ts';
import {
	type Fields,
	fill,
	type TemplateName,
	templateFor,
	type Words,
	wordsOf,
} from './template.ts';

/** `15 Janvier`, as the seed's message writes it. */
export const dayInWords = (day: Day, words: Words): string =>
	fill(dateOf(day) === 1 ? words.firstDay : words.day, {
		date: String(dateOf(day)),
		month: words.months[monthOf(day) - 1] ?? '',
	});

/** `A`, `A et B`, `A, B et C`, `A, B et 3 autres`: at most so many names. */
export const productsInWords = (lines: readonly Line[], words: Words, most = 3): string => {
	const names = lines.map(lineText);
	const kept = names.length <= most ? names : names.slice(0, Math.max(1, most - 1));
	const rest = names.length - kept.length;
	const others =
		rest === 0 ? [] : [rest === 1 ? words.other : fill(words.others, { count: String(rest) })];
	const shown = [...kept, ...others];
	const last = shown.at(-1) ?? '';
	const before = shown.slice(0, -1).join(', ');
	return before === '' ? last : `${before} ${words.and} ${last}`;
};

/** What the message speaks of: of an order, what is still to come. */
const linesOf = ({ kind, sales }: PaymentDue | DeliveryDue): readonly Line[] =>
	sales.flatMap(sale => (kind === 'delivery' ? linesToDeliver(sale) : toldLines(sale)));

interface Worded {
	readonly template: TemplateName;
	readonly fields: Fields;
}

/** All that he owes, the agios named apart when there are any. */
const withAgios = ({ amount, agios }: PaymentDue, words: Words): string =>
	agios === 0
		? showAmount(amount)
		: fill(words.withAgios, { amount: showAmount(amount), agios: showAmount(agios) });

const paymentWords = (due: PaymentDue, words: Words): Worded => {
	const [first] = due.debts;
	const list = due.debts.map(debt =>
		fill(words.debt, {
			product: productsInWords(toldLines(debt.sale), words),
			amount: showAmount(debt.balance),
		}),
	);
	const said = isOver(due) ? 'deadline-over' : argumentOf(due);
	return {
		template: due.debts.length > 1 ? `payment.${said}.several` : `payment.${said}`,
		fields: {
			product: productsInWords(linesOf(due), words),
			amount: showAmount(due.amount),
			due: first === undefined ? '' : dayInWords(first.dueOn, words),
			list: list.join('\n'),
			count: String(list.length),
			late: first === undefined ? '' : durationInWords(first.dueOn, due.asOf, words.durations),
			agios: showAmount(due.agios),
			owed: withAgios(due, words),
			...(due.deadline === undefined ? {} : { deadline: dayInWords(due.deadline, words) }),
		},
	};
};

const deliveryWords = (due: DeliveryDue, words: Words): Worded => ({
	template: `delivery.${due.step}`,
	fields: {
		product: productsInWords(linesOf(due), words),
		amount: showAmount(sumOf(due.sales.map(totalOf))),
		promised: dayInWords(due.promisedOn, words),
		...(due.newDay === undefined ? {} : { newDay: dayInWords(due.newDay, words) }),
	},
});

const courtesyWords = ({ about }: CourtesyDue): Worded => {
	switch (about.why) {
		case 'away':
			return { template: 'courtesy.away', fields: {} };
		case 'event':
			return {
				template: `courtesy.${about.event.sort}`,
				fields: { occasion: about.event.what },
			};
		case 'news': {
			const { productName, news } = about;
			return productName === undefined
				? { template: 'courtesy.news', fields: { news: news.text } }
				: { template: 'courtesy.check', fields: { news: news.text, product: productName } };
		}
	}
};

const wordsFor = (due: Exclude<Due, { kind: 'problem' }>, words: Words): Worded => {
	switch (due.kind) {
		case 'payment':
			return paymentWords(due, words);
		case 'delivery':
			return deliveryWords(due, words);
		case 'renewal':
			return { template: 'renewal', fields: { product: due.productName } };
		case 'courtesy':
			return courtesyWords(due);
		case 'satisfaction':
			return { template: 'satisfaction', fields: { product: due.line.name } };
		case 'stock':
			return {
				template: 'stock',
				fields: {
					product: due.product.name,
					quantity: String(due.quantity),
					threshold: String(due.threshold),
				},
			};
	}
};

/** The short form is there to be small: several products are the first one and a count, a deadline is `25/05`. */
const shortFields = (due: Due, words: Words): Fields => {
	if (due.kind !== 'payment' && due.kind !== 'delivery') return {};
	const deadline = due.kind === 'payment' ? due.deadline : undefined;
	return {
		product: productsInWords(linesOf(due), words, 1),
		...(deadline === undefined ? {} : { deadline: shortDay(deadline) }),
	};
};

export interface Messages {
	readonly message: string;
	readonly shortMessage: string;
}

/** The message of a relance in the shop's language, in full and in its short form. */
export const messagesFor = (due: Due, settings: Settings): Messages => {
	if (due.kind === 'problem') return { message: '', shortMessage: '' };
	const { template, fields } = wordsFor(due, wordsOf(settings.shop.language));
	const { text, short = text } = templateFor(settings, template);
	const all: Fields = {
		...fields,
		shop: settings.shop.name,
		...('customer' in due ? { customer: callName(due.customer) } : {}),
	};
	const shortened = { ...all, ...shortFields(due, wordsOf(settings.shop.language)) };
	return { message: fill(text.join('\n'), all), shortMessage: fill(short.join('\n'), shortened) };
};
