import { groupDigits } from '../../book/money.ts';
import type { Catalog } from '../catalog-type.ts';
import type { NewsDeedWords, NewsRefusalWords } from '../word-types.ts';
import { englishDay } from './dates.ts';
import { plural } from './plural.ts';

const named = (names: readonly string[]): string =>
	names.length <= 3
		? names.join(', ')
		: `${names.slice(0, 3).join(', ')} and ${groupDigits(names.length - 3)} more`;

const customers = (count: number): string => plural(count, 'customer', 'customers');

export const newsRefusals: NewsRefusalWords = {
	'news-unknown': () => 'This news is no longer in the book.',
	'news-field': ({ text }) =>
		`"${text}" would go out as it is: write the word or the price itself, without braces. The greeting and the customer's name are in the message already.`,
	'news-without-reader': () => 'Choose at least one customer.',
	'news-without-phone': ({ names }) =>
		names.length === 1
			? `${named(names)} has no phone: add the number on the customer's page, or leave this customer out.`
			: `${named(names)} have no phone: add the numbers on their pages, or leave these customers out.`,
	'news-opted-out': ({ names }) =>
		names.length === 1
			? `${named(names)} wants no more messages: leave this customer out.`
			: `${named(names)} want no more messages: leave these customers out.`,
	'news-begun': ({ count }) =>
		`${count === 1 ? 'One customer has' : `${groupDigits(count)} customers have`} received it already: this text no longer changes. Stop it and write another.`,
	'news-stopped': ({ day }) => `This news was stopped on ${englishDay(day)}.`,
	'news-over': ({ day, days }) =>
		`This news is of ${englishDay(day)}: after ${days} days nothing of it goes out. Write another.`,
};

export const newsDeeds: NewsDeedWords = {
	news: (text, count) => `News to ${customers(count)}: ${text}`,
	'news-reworded': text => `Text of a news changed: ${text}`,
	'news-readers': (text, count) => `News, now for ${customers(count)}: ${text}`,
	'news-stopped': text => `News stopped: ${text}`,
};

export const news: Catalog['news'] = {
	one: 'NEWS',
	heading: 'NEWS TO SEND',
	toDo: (relances, count) =>
		[
			relances === 0 ? 'No reminder' : plural(relances, 'reminder', 'reminders'),
			`${plural(count, 'news message', 'news messages')} to send`,
		].join(', '),
	title: 'News to customers',
	summary: count => `${groupDigits(count)} going out`,
	empty:
		'Nothing written. The n key writes a news: goods that came, a special price, for the customers you choose.',
	columns: {
		text: 'What is said',
		sent: 'Sent',
		waiting: 'Waiting',
		answers: 'Answers',
		state: 'How far it is',
		standing: 'Where it stands',
		product: 'Product',
		sentOn: 'Sent on',
		stoppedOn: 'Stopped on',
	},
	states: {
		going: day => `until ${day}`,
		done: 'everybody told',
		stopped: day => `stopped on ${day}`,
		over: day => `over on ${day}`,
	},
	newTitle: 'A news to customers',
	editTitle: 'The text of the news',
	checkTitle: product => `Asking the buyers: ${product}`,
	length: (length, most) => `${length}/${most}`,
	written: 'What you want to say',
	shortForm: 'In a small window, the short form:',
	exampleName: 'Mr Paul',
	goOn: 'choose the customers',
	readersTitle: 'For which customers?',
	chosen: (count, of) => `${groupDigits(count)} chosen of ${groupDigits(of)}`,
	toldStays: who => `${who} has received it already, and stays on the list.`,
	bought: (product, count, out) =>
		out === 0
			? `${product}: ${plural(count, 'buyer', 'buyers')}`
			: `${product}: ${plural(count, 'buyer', 'buyers')}, ${groupDigits(out)} without a phone or to be left alone`,
	saidChosen: count =>
		count === 0
			? 'Nobody more: they are chosen already, or cannot receive a message.'
			: `${customers(count)} more.`,
	askWritten: (count, from) =>
		`${customers(count)}, one message a day to each, from ${from === undefined ? 'today' : from} on. Keep this news?`,
	checks: {
		'as-offered':
			'For some it was not quite what was announced. And for you, is everything as it should be?',
		works: 'Some no longer work as they should. And yours, is all well?',
		'knows-how': 'Some find it hard to use. And you, shall I show you?',
		satisfied: 'Some are not happy with it. And you, does it suit you?',
		'needs-no-help': 'Some needed a hand. And you, may I help you with anything?',
	},
	askBuyers: (times, product, others) =>
		`The same trouble for ${customers(times)} with ${product}. Ask the ${others === 1 ? 'other buyer' : `${groupDigits(others)} other buyers`} whether all is well?`,
	askStop: 'Stop this news? Nothing more will go out; what was sent stays noted.',
	saidWritten: count => `News kept for ${customers(count)}. Enter opens the code of the first.`,
	saidReworded: 'Text of the news changed.',
	saidReaders: count => `Noted: this news is for ${customers(count)}.`,
	saidStopped: 'News stopped: nothing more goes out.',
	pageTitle: day => `News of ${day}`,
	sentOf: (told, of, state) => `${groupDigits(told)} of ${groupDigits(of)} sent, ${state}`,
	standings: {
		due: 'to send now',
		waiting: (day, why) => `waits until ${day}: ${why}`,
		held: why => `waits: ${why}`,
		told: day => `sent on ${day}`,
		leftOut: 'not sent',
		of: (who, state) => `${who}: ${state}.`,
	},
};
