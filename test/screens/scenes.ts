import { expect } from 'vitest';
import { emptyBook, put } from '../../source/book/book.ts';
import { day } from '../../source/book/day.ts';
import type { Language } from '../../source/book/records.ts';
import { ok } from '../../source/book/result.ts';
import { demoShop } from '../../source/commands/demo-shop.ts';
import { keyName } from '../../source/components/key-hints.tsx';
import { fieldOf } from '../../source/components/text-field.ts';
import { type Action, bindings, type Place } from '../../source/keys/bindings.ts';
import { morningOf } from '../../source/relances/morning.ts';
import { isNotice } from '../../source/relances/relance.ts';
import { choose } from '../../source/screens/choice/state.ts';
import { confirm } from '../../source/screens/confirm/state.ts';
import { customersScreen } from '../../source/screens/customers/state.ts';
import { form } from '../../source/screens/form/state.ts';
import { morningScreen } from '../../source/screens/morning/state.ts';
import { ask } from '../../source/screens/question/state.ts';
import { salePage } from '../../source/screens/sale-page/state.ts';
import type { Screen } from '../../source/screens/screen.ts';
import type { Catalog } from '../../source/text/catalog.ts';
import { widthOf } from '../../source/text/width.ts';
import {
	type NotebookDriver,
	type Opening,
	openDriver,
	type Pressed,
} from '../support/notebook-driver.tsx';
import { phoneIf } from '../support/reading.ts';
import { withNotice } from './notice-shop.ts';

/** One screen or dialog of the demo shop, and the keys that lead there from the morning. */
export interface Scene {
	readonly name: string;
	/** Where the keys of the moment are from. */
	readonly place: Place;
	readonly open: (opening?: Opening) => Promise<NotebookDriver>;
	/** What the hints show, when it is not the whole table. */
	readonly offered?: readonly Action[];
	/** The words of its own that an action has here, by language. */
	readonly words?: Partial<Record<Action, { readonly fr: string; readonly en: string }>>;
}

/** From the nth row of the morning, the first one being 0. */
const opened =
	(row: number, ...keys: readonly Pressed[]) =>
	async (opening: Opening = {}): Promise<NotebookDriver> => {
		const driver = openDriver(opening);
		await driver.go(row, 'Down');
		await driver.press(...keys);
		return driver;
	};

const typing =
	(open: Scene['open'], text: string, ...keys: readonly Pressed[]): Scene['open'] =>
	async opening => {
		const driver = await open(opening);
		await driver.type(text);
		await driver.press(...keys);
		return driver;
	};

/** The rows of the demo shop's morning on 23 November 2026, in their order. */
export const rowOf = {
	call: 0,
	paul: 1,
	rose: 2,
	confirmDelivery: 4,
	deliverToday: 5,
	lateDelivery: 6,
	renewal: 7,
	satisfaction: 9,
	problem: 11,
	stock: 12,
	excused: 15,
} as const;

const settle = { fr: 'encaisser', en: 'settle' } as const;
const take = { fr: 'prendre', en: 'take' } as const;
const inSale = ['accept', 'start-over', 'back', 'help'] as const;

const message = ['sent', 'edit', 'snooze', 'stop', 'open-here', 'back', 'help'] as const;
const payment = [...message, 'argument', 'pay', 'promise'] as const;
const delivery = ['deliver', 'new-day', 'pay', ...message] as const;
const yesAndNo = {
	accept: { fr: 'oui', en: 'yes' },
	back: { fr: 'non', en: 'no' },
} as const;

const relance = (
	name: string,
	row: number,
	offered: readonly Action[],
	sent?: { readonly fr: string; readonly en: string },
): Scene => ({
	name,
	place: 'relance',
	open: opened(row, 'Enter'),
	offered,
	...(sent === undefined ? {} : { words: { sent } }),
});

const dialog = (name: string, place: Place, row: number, ...keys: readonly Pressed[]): Scene => ({
	name,
	place,
	open: opened(row, ...keys),
	...(place === 'confirm' ? { words: yesAndNo } : {}),
});

/** A call done leaves the question of its outcome open. */
const outcome = opened(rowOf.call, 'Enter', 'Enter', 'Enter');

/** Three things done today, then these keys. */
const done =
	(...keys: readonly Pressed[]): Scene['open'] =>
	async opening => {
		const driver = await opened(rowOf.paul, 'p')(opening);
		await driver.type('5000');
		await driver.press('Enter', 'Down', 'p');
		await driver.type('2000');
		await driver.press('Enter', 'Enter', 'Enter', 'Enter', 'Escape', ...keys);
		return driver;
	};

const inDoubt = (opening: Opening = {}): Promise<NotebookDriver> =>
	Promise.resolve(openDriver({ lastDay: '2026-12-24', ...opening }));

const firstRun = (opening: Opening = {}): Promise<NotebookDriver> =>
	Promise.resolve(
		openDriver({
			book: emptyBook(opening.language ?? 'fr'),
			first: [ask('shop-name', {})],
			...opening,
		}),
	);

/** A screen that no key of the morning leads to by itself. */
const standing =
	(screen: Screen): Scene['open'] =>
	async (opening = {}) =>
		openDriver({ first: [morningScreen, screen], ...opening });

const paulsPhone = phoneIf('677000001');

const aMessage: Screen = {
	screen: 'message',
	heading: 'Reçu',
	to: 'Mr Paul',
	...(paulsPhone === undefined ? {} : { phone: paulsPhone }),
	full: 'Bonjour Mr Paul, reçu 5 000 FCFA. Merci.',
	short: 'Reçu 5 000 FCFA.',
};

/** The days closed at the end of the year, as the owner wrote them. */
const closedDays: Scene['open'] = async (opening = {}) => {
	const driver = openDriver(opening);
	await driver.press('r', 'f');
	await driver.type(opening.language === 'en' ? 'closed' : 'fermes');
	await driver.press('Enter', 'Enter', 'a');
	await driver.type('24/12');
	await driver.press('Enter');
	await driver.type('2/1/27');
	await driver.press('Enter');
	await driver.type('Fêtes');
	await driver.press('Enter', 'Home');
	return driver;
};

/** Where the settings named so are changed. */
const changing =
	(fr: string, en: string, ...keys: readonly Pressed[]): Scene['open'] =>
	async (opening = {}) => {
		const driver = openDriver(opening);
		await driver.press('r', 'f');
		await driver.type(opening.language === 'en' ? en : fr);
		await driver.press('Enter', 'Enter', ...keys);
		return driver;
	};

const paul = { customerId: 'demo-paul' };
const atebasVisit = { customerId: 'demo-ateba', subject: 'satisfaction:demo-ateba-tele' };
/** A birthday 325 days ago, and what was said 28 days ago, on the demo's day. */
const roses = { customerId: 'demo-rose', day: day('2026-01-02'), name: 'Anniversaire' };
const pierres = {
	customerId: 'demo-pierre',
	day: day('2026-10-26'),
	name: 'Cherche une pompe pour son puits',
};

/** A form of one field has no other one to go to. */
const oneField = ['accept', 'back', 'help'] as const;

const oneOnly = (name: string, open: Scene['open']): Scene => ({
	name,
	place: 'form',
	open,
	offered: oneField,
	words: { accept: { fr: 'garder', en: 'keep' } },
});

/** Lines of a file to be imported, more than a window shows; one of them has what a terminal would obey. */
const preview: Screen = {
	screen: 'preview',
	file: 'clients\x1b[2J.csv',
	at: 0,
	read: {
		rows: [
			{ text: '80 lignes de clients' },
			{ text: 'clients : 80 en plus', tone: 'good' },
			...Array.from({ length: 80 }, (_, index) => ({
				text: `ligne ${index + 2} : « Client ${index}\x1b[31m » ${'très '.repeat(20)}long`,
			})),
		],
		operation: book => {
			const [customer] = Object.values(book.customers);
			const changes = customer === undefined ? [] : [put('customers', { ...customer, notes: 'x' })];
			return ok({ changes, tallies: [], faults: [], notes: [] });
		},
		words: () => 'Importé.',
	},
};

/** The old notebook with one line copied, and these keys. */
const copied =
	(...keys: readonly Pressed[]): Scene['open'] =>
	async opening => {
		const driver = await opened(0, 'i', 'Enter')(opening);
		for (const part of ['Mme Odile', '677000009', '25 000', '15/9']) {
			await driver.type(part);
			await driver.press('Tab');
		}
		await driver.press('Enter', ...keys);
		return driver;
	};

const keeps = { fr: 'garder', en: 'keep' } as const;
const goesOn = { fr: 'continuer', en: 'go on' } as const;

const toFill = (
	name: string,
	open: Scene['open'],
	accept: { readonly fr: string; readonly en: string },
): Scene => ({ name, place: 'form', open, words: { accept } });

const choosesCustomers = { fr: 'choisir les clients', en: 'choose the customers' } as const;

/** A news written, its customers to be chosen, and these keys. */
const choosingReaders = (...keys: readonly Pressed[]): Scene['open'] =>
	typing(opened(0, 'n', 'n'), 'Le riz est arrivé : 18 000 FCFA le sac.', 'Enter', ...keys);

/** One news a day for a week, besides that of the shop. */
const severalNews: Scene['open'] = async (opening = {}) => {
	const { language = 'fr', book = demoShop(day('2026-11-23'), language) } = opening;
	const [first] = Object.values(book.news);
	const more = Array.from({ length: 7 }, (_, index) =>
		first === undefined
			? []
			: [[`n${index}`, { ...first, id: `n${index}`, text: `${index} ${first.text}` }]],
	);
	const news = { ...book.news, ...Object.fromEntries(more.flat()) };
	const driver = openDriver({ ...opening, book: { ...book, news } });
	await driver.press('n');
	return driver;
};

const onSale = ['put-right', 'cancel', 'add-line', 'buyer', 'problem', 'back', 'help'] as const;
const cancelsSale = { cancel: { fr: 'annuler la vente', en: 'cancel the sale' } } as const;

/** These keys on the page of a sale. */
const onSalePage =
	(saleId: string, ...keys: readonly Pressed[]): Scene['open'] =>
	async opening => {
		const driver = await standing(salePage(saleId))(opening);
		await driver.press(...keys);
		return driver;
	};

/** A final notice to Mr Paul, and these keys. */
const noticePage =
	(...keys: readonly Pressed[]): Scene['open'] =>
	async (opening = {}) => {
		const today = day(opening.today ?? '2026-11-23');
		const book = withNotice(opening.book ?? demoShop(today, opening.language ?? 'fr'));
		const { relances } = morningOf(book, today);
		const at = relances.findIndex(isNotice);
		const first = [morningScreen, { screen: 'relance', id: relances[at]?.id ?? '', at }] as const;
		const driver = openDriver({ ...opening, book, first });
		await driver.press(...keys);
		return driver;
	};

/** The same once its deadline and its word were given. */
const confirmedNotice =
	(...keys: readonly Pressed[]): Scene['open'] =>
	async opening => {
		const driver = await noticePage('Enter', 'Enter')(opening);
		await driver.type(driver.catalog().ladder.notice.word);
		await driver.press('Enter', ...keys);
		return driver;
	};

export const scenes: readonly Scene[] = [
	{ name: 'the morning', place: 'morning', open: opened(0) },
	{ name: 'the end of the morning', place: 'morning', open: opened(0, 'End') },
	relance('a call', rowOf.call, [...payment.filter(one => one !== 'edit'), 'answer'], {
		fr: 'appelé',
		en: 'called',
	}),
	relance('a payment', rowOf.paul, [...payment, 'answer']),
	relance('several debts', rowOf.rose, payment),
	dialog('what to say', 'choice', rowOf.paul, 'Enter', 't'),
	{
		name: 'a final notice',
		place: 'relance',
		open: noticePage(),
		offered: payment.filter(one => one !== 'edit' && one !== 'open-here'),
		words: { sent: { fr: 'confirmer', en: 'confirm' } },
	},
	toFill('a final notice to confirm', noticePage('Enter'), goesOn),
	{
		name: 'a final notice that is confirmed',
		place: 'relance',
		open: confirmedNotice(),
		offered: [...payment, 'print'],
	},
	oneOnly('where to print the letter', confirmedNotice('i')),
	relance('an order to confirm', rowOf.confirmDelivery, delivery),
	relance('a delivery of the day', rowOf.deliverToday, [...delivery, 'answer']),
	relance('a late delivery', rowOf.lateDelivery, [...delivery, 'answer']),
	relance('a renewal', rowOf.renewal, message),
	relance('a satisfaction', rowOf.satisfaction, [...message, 'answer']),
	relance(
		'a problem',
		rowOf.problem,
		['sent', 'edit', 'snooze', 'pay', 'new-day', 'answer', 'product', 'back', 'help'],
		{
			fr: 'réglé',
			en: 'settled',
		},
	),
	relance('a stock alert', rowOf.stock, ['sent', 'snooze', 'back', 'help'], {
		fr: 'commandé',
		en: 'ordered',
	}),
	dialog('Sent?', 'confirm', rowOf.paul, 'Enter', 'Enter'),
	dialog('Called?', 'confirm', rowOf.call, 'Enter', 'Enter'),
	dialog('Ordered?', 'confirm', rowOf.stock, 'Enter', 'Enter'),
	dialog('Delivered?', 'confirm', rowOf.lateDelivery, 'Enter', 'l'),
	dialog('Delivered? on the morning', 'confirm', rowOf.excused, 'Enter'),
	{ name: 'the outcome of a call', place: 'choice', open: outcome },
	dialog('the answers', 'choice', rowOf.call, 'Enter', 'e'),
	dialog('how to stop', 'choice', rowOf.rose, 'Enter', 'a'),
	dialog('put off until', 'question', rowOf.paul, 'Enter', 'r'),
	dialog('put off a stock alert', 'question', rowOf.stock, 'Enter', 'r'),
	dialog('a new day', 'question', rowOf.lateDelivery, 'Enter', 'n'),
	toFill('how much was paid', opened(rowOf.paul, 'Enter', 'p'), keeps),
	toFill('how much was paid, on the morning', opened(rowOf.paul, 'p'), keeps),
	toFill('more than what is owed', typing(opened(rowOf.rose, 'p'), '20000', 'Enter'), keeps),
	{
		name: 'the entries',
		place: 'entries',
		open: opened(0, 'e'),
		offered: ['open', 'put-right', 'cancel', 'pay', 'receipt', 'search', 'back', 'help'],
		words: { cancel: { fr: 'annuler ce paiement', en: 'cancel this payment' } },
	},
	dialog('find an entry', 'search', 0, 'e', 'f'),
	{
		name: 'a sale',
		place: 'sale-page',
		open: standing(salePage('demo-jeanne-mixeur')),
		offered: [...onSale, 'deliver', 'pay', 'write-off'],
		words: cancelsSale,
	},
	{
		name: 'a sale that was paid',
		place: 'sale-page',
		open: standing(salePage('demo-jeanne-bouilloire')),
		offered: [...onSale, 'return', 'receipt'],
		words: cancelsSale,
	},
	{
		name: 'the agios',
		place: 'agios',
		open: standing({ screen: 'agios', customerId: 'demo-ngassa', at: 0 }),
		offered: ['open', 'pay', 'waive', 'back', 'help'],
	},
	{
		name: 'no agios',
		place: 'agios',
		open: standing({ screen: 'agios', customerId: 'demo-paul', at: 0 }),
		offered: ['back', 'help'],
	},
	toFill(
		'agios to waive',
		standing(form('agios-waive', { saleIds: ['demo-ngassa-casques'] }, { amount: '1 000' })),
		goesOn,
	),
	toFill(
		'agios to pay',
		typing(standing(form('pay', { customerId: 'demo-ngassa' }, { excess: 'agios' })), '40500'),
		keeps,
	),
	toFill('an item to correct', onSalePage('demo-jeanne-bouilloire', 'm'), goesOn),
	toFill('a sale to cancel', onSalePage('demo-jeanne-bouilloire', 'a'), goesOn),
	toFill('goods that come back', onSalePage('demo-jeanne-bouilloire', 't'), goesOn),
	toFill('another customer', onSalePage('demo-jeanne-bouilloire', 'x'), goesOn),
	toFill('a payment to correct', onSalePage('demo-jeanne-bouilloire', 'Down', 'm'), goesOn),
	oneOnly('a payment to cancel', onSalePage('demo-jeanne-bouilloire', 'Down', 'a')),
	oneOnly('a delivery to cancel', onSalePage('demo-jeanne-bouilloire', 'End', 'a')),
	oneOnly('a debt to give up', onSalePage('demo-paul-tablette', 'd')),
	dialog('a promise', 'question', rowOf.call, 'Enter', 'e', 'Enter'),
	dialog('a note', 'question', rowOf.call, 'Enter', 'e', 'Down', 'Enter'),
	dialog('what is disputed', 'question', rowOf.call, 'Enter', 'e', 'Down', 'Down', 'Enter'),
	dialog('what a promise is about', 'choice', rowOf.rose, 'Enter', 'd'),
	dialog('a promise of his own accord', 'question', rowOf.paul, 'Enter', 'd'),
	dialog('by when a problem is settled', 'question', rowOf.problem, 'Enter', 'n'),
	dialog('the words of a problem', 'question', rowOf.problem, 'Enter', 'm'),
	dialog(
		'what may be done about a problem',
		'choice',
		rowOf.problem,
		'Enter',
		'c',
		'Down',
		'Enter',
	),
	{
		name: 'what was agreed',
		place: 'question',
		open: standing(ask('dispute-done', { ...paul, problemId: 'demo-problem-2' })),
	},
	toFill('a visit, all well', standing(form('visit', atebasVisit)), keeps),
	toFill('a visit with a problem', standing(form('visit', atebasVisit, { works: 'no' })), keeps),
	toFill('a problem by hand', standing(form('problem', paul)), goesOn),
	toFill('a dispute by hand', standing(form('problem', paul, { sort: 'dispute' })), goesOn),
	dialog('A wrong number?', 'confirm', rowOf.paul, 'Enter', 'c', 'x'),
	dialog('a wrong number', 'choice', rowOf.paul, 'Enter', 'c', 'x', 'Enter', 'x'),
	dialog('a product with a problem', 'product', rowOf.problem, 'Enter', 's'),
	dialog('what was done', 'question', rowOf.problem, 'Enter', 'Enter'),
	dialog('pause until', 'question', rowOf.rose, 'Enter', 'a', 'Enter'),
	{
		name: 'why pause',
		place: 'question',
		open: typing(opened(rowOf.rose, 'Enter', 'a', 'Enter'), '+7', 'Enter'),
	},
	dialog('why stop for good', 'question', rowOf.rose, 'Enter', 'a', 'Down', 'Enter'),
	dialog('the editor', 'editor', rowOf.paul, 'Enter', 'm'),
	{
		name: 'an empty sale',
		place: 'sale',
		open: opened(0, 'v'),
		offered: inSale,
		words: { accept: settle },
	},
	{
		name: 'a sale being typed',
		place: 'sale',
		open: typing(opened(0, 'v'), 'a'),
		offered: inSale,
		words: { accept: take },
	},
	{
		name: 'a sale with two lines',
		place: 'sale',
		open: typing(typing(opened(0, 'v'), '2000000000466', 'Enter'), '2000000000121', 'Enter'),
		offered: [...inSale, 'up'],
		words: { accept: settle, up: { fr: 'panier', en: 'basket' } },
	},
	{
		name: 'Begin a sale anew?',
		place: 'confirm',
		open: typing(opened(0, 'v'), '2000000000121', 'Enter', 'Ctrl+R'),
		words: yesAndNo,
	},
	{
		name: 'a sale to settle',
		place: 'form',
		open: typing(typing(opened(0, 'v'), '2000000000121', 'Enter'), '677000001', 'Enter', 'Enter'),
		words: { accept: { fr: 'garder', en: 'keep' } },
	},
	{
		name: 'a new customer',
		place: 'form',
		open: standing(form('customer-new')),
		words: { accept: { fr: 'continuer', en: 'go on' } },
	},
	{
		name: 'a message',
		place: 'message',
		open: standing(aMessage),
		words: { accept: { fr: 'terminé', en: 'done' } },
	},
	dialog('later', 'later', 0, 't'),
	dialog('Take up again?', 'confirm', 0, 't', 'End', 'Up', 'Up', 'r'),
	dialog('the customers', 'customers', 0, 'c'),
	dialog('find a customer', 'search', 0, 'c', 'f'),
	dialog('a customer', 'customer', rowOf.paul, 'Enter', 'c'),
	{
		name: 'a customer edited',
		place: 'form',
		open: opened(rowOf.paul, 'Enter', 'c', 'm'),
		words: { accept: { fr: 'continuer', en: 'go on' } },
	},
	{
		name: 'a day to remember',
		place: 'form',
		open: opened(rowOf.paul, 'Enter', 'c', 'f'),
		words: { accept: { fr: 'continuer', en: 'go on' } },
	},
	{
		name: 'something he said',
		place: 'form',
		open: opened(rowOf.paul, 'Enter', 'c', 's'),
		words: { accept: { fr: 'continuer', en: 'go on' } },
	},
	{
		name: 'a birth to remember',
		place: 'form',
		open: opened(rowOf.paul, 'Enter', 'c', 'f', 'Right', 'Right'),
		words: { accept: { fr: 'continuer', en: 'go on' } },
	},
	{ name: 'a day that is noted', place: 'choice', open: standing(choose('event', roses)) },
	{ name: 'a note that is taken', place: 'choice', open: standing(choose('remark', pierres)) },
	{
		name: 'Forget the note?',
		place: 'confirm',
		open: standing(confirm('forget-remark', pierres)),
		words: yesAndNo,
	},
	{
		name: 'a sale to somebody of whom something is noted',
		place: 'sale',
		open: typing(opened(0, 'v'), '698000003', 'Enter'),
		offered: [...inSale, 'up'],
		words: { accept: settle, up: { fr: 'panier', en: 'basket' } },
	},
	oneOnly('where to print', opened(rowOf.paul, 'Enter', 'c', 'i')),
	{
		name: 'a statement',
		place: 'message',
		open: opened(rowOf.paul, 'Enter', 'c', 'r'),
		words: { accept: { fr: 'terminé', en: 'done' } },
	},
	{
		name: 'who is the same',
		place: 'customers',
		open: standing({ ...customersScreen, mergeInto: 'demo-paul' }),
		words: { open: { fr: 'choisir', en: 'choose' } },
	},
	{ name: 'make one of', place: 'choice', open: standing(choose('merge', paul)) },
	{
		name: 'Make one?',
		place: 'confirm',
		open: standing(confirm('merge', { ...paul, otherId: 'demo-jeanne' })),
		words: yesAndNo,
	},
	{ name: 'a number to repair', place: 'choice', open: standing(choose('repair', paul)) },
	{
		name: 'Forget a day?',
		place: 'confirm',
		open: standing(confirm('forget-date', { ...paul, day: day('2026-12-25'), name: 'Noël' })),
		words: yesAndNo,
	},
	dialog('the debts', 'debts', 0, 'd'),
	dialog('find a debt', 'search', 0, 'd', 'f'),
	{ name: 'nothing found', place: 'search', open: typing(opened(0, 'd', 'f'), 'xyz') },
	dialog('the orders', 'orders', 0, 'o'),
	dialog('find an order', 'search', 0, 'o', 'f'),
	dialog('Delivered? in the orders', 'confirm', 0, 'o', 'l'),
	dialog('a new day, in the orders', 'question', 0, 'o', 'n'),
	{
		name: 'a part of an order',
		place: 'form',
		open: opened(0, 'o', 'a'),
		words: { accept: { fr: 'continuer', en: 'go on' } },
	},
	dialog('the stock', 'stock', 0, 's'),
	dialog('find a product', 'search', 0, 's', 'f'),
	dialog('nothing like this code', 'search', 0, 's', '9', '9', '9', '9'),
	oneOnly('ordered, on the stock', opened(0, 's', 'b')),
	oneOnly('received', opened(0, 's', 'l')),
	oneOnly('a count', opened(0, 's', 't')),
	{
		name: 'a new product',
		place: 'form',
		open: opened(0, 's', 'n'),
		words: { accept: { fr: 'continuer', en: 'go on' } },
	},
	dialog('a product', 'product', 0, 's', 'Down', 'Down', 'Enter'),
	dialog('a product without a supplier', 'product', 0, 's', 'End', 'Enter'),
	{
		name: 'a product edited',
		place: 'form',
		open: opened(0, 's', 'Enter', 'm'),
		words: { accept: { fr: 'continuer', en: 'go on' } },
	},
	{
		name: 'a correction',
		place: 'form',
		open: opened(0, 's', 'Enter', 'a'),
		words: { accept: { fr: 'continuer', en: 'go on' } },
	},
	dialog('Cancelled?', 'confirm', 0, 's', 'Down', 'Down', 'Enter', 'x'),
	dialog('what to order', 'reorder', 0, 's', 'r'),
	oneOnly('how many to order', opened(0, 's', 'r', 'm')),
	dialog('Ordered? of a supplier', 'confirm', 0, 's', 'r', 'b'),
	{
		name: 'an order to a supplier',
		place: 'message',
		open: opened(0, 's', 'r', 'Enter'),
		words: { accept: { fr: 'envoyé', en: 'sent' } },
	},
	dialog('the suppliers', 'suppliers', 0, 's', 'g'),
	{
		name: 'a supplier',
		place: 'form',
		open: opened(0, 's', 'g', 'Enter'),
		words: { accept: { fr: 'continuer', en: 'go on' } },
	},
	{ name: 'Undone?', place: 'confirm', open: done('u'), words: yesAndNo },
	{ name: 'the report', place: 'report', open: opened(0, 'g') },
	{ name: 'the second page of the report', place: 'report', open: opened(0, 'g', 'Right') },
	{ name: 'the end of the report', place: 'report', open: opened(0, 'g', 'End') },
	{ name: 'the history', place: 'history', open: done('h') },
	dialog('the history of nothing', 'history', 0, 'h'),
	{ name: 'Undone? in the history', place: 'confirm', open: done('h', 'Enter'), words: yesAndNo },
	dialog('where to back up', 'question', 0, 'b'),
	{ name: 'which day', place: 'question', open: inDoubt },
	{
		name: 'the settings',
		place: 'settings',
		open: opened(0, 'r'),
		words: {
			open: { fr: 'changer', en: 'change' },
			restore: { fr: "valeur d'origine", en: 'usual value' },
		},
	},
	dialog('find a setting', 'search', 0, 'r', 'f'),
	oneOnly('a number of days', changing('rappel apres', 'reminder after')),
	oneOnly('an amount', changing('dette', 'debt')),
	oneOnly("the shop's phone, set", changing('telephone boutique', 'telephone shop')),
	oneOnly('the country', changing('pays', 'country')),
	oneOnly('the time zone', changing('fuseau', 'zone')),
	{ name: 'the language', place: 'choice', open: changing('langue', 'language') },
	{
		name: 'the days of rest',
		place: 'choice',
		open: changing('repos', 'rest'),
		words: { accept: { fr: 'cocher ou décocher', en: 'tick or untick' } },
	},
	{ name: 'the closed days', place: 'closed-days', open: closedDays },
	{
		name: 'no closed day',
		place: 'closed-days',
		open: changing('fermes', 'closed'),
		offered: ['add', 'back', 'help'],
	},
	{
		name: 'to close',
		place: 'form',
		open: changing('fermes', 'closed', 'a'),
		words: { accept: { fr: 'continuer', en: 'go on' } },
	},
	{
		name: 'the text of a message',
		place: 'template',
		open: changing('paiement premier', 'payment first'),
		words: { 'other-form': { fr: 'forme courte', en: 'short form' } },
	},
	{
		name: 'the short text of a message',
		place: 'template',
		open: changing('livraison excuses', 'delivery apology', 'Tab'),
		words: { 'other-form': { fr: 'texte entier', en: 'whole text' } },
	},
	dialog('moving in', 'choice', 0, 'i'),
	{ name: 'the news', place: 'news', open: severalNews },
	{
		name: 'no news',
		place: 'news',
		open: typing(firstRun, 'Chez Paul', 'Enter', 'Enter', 'Enter', 'n'),
		offered: ['add', 'back', 'help'],
	},
	{
		name: 'a news being written',
		place: 'news-text',
		open: typing(opened(0, 'n', 'n'), 'Le riz est arrivé'),
		words: { accept: choosesCustomers },
	},
	{
		name: 'a news that cannot be sent',
		place: 'news-text',
		open: typing(opened(0, 'n', 'n'), 'Le riz à {prix}', 'Enter'),
		words: { accept: choosesCustomers },
	},
	{
		name: 'the text of a news',
		place: 'news-text',
		open: standing({
			screen: 'news-text',
			about: { newsId: 'demo-ventilateurs' },
			field: fieldOf('Le riz est arrivé'),
			given: { text: 'Le riz est arrivé', chosen: [] },
		}),
		words: { accept: keeps },
	},
	{ name: 'whom a news is for', place: 'news-readers', open: choosingReaders('Down', 'Enter') },
	{ name: 'everybody chosen', place: 'news-readers', open: choosingReaders('t') },
	{ name: 'find whom to tell', place: 'search', open: choosingReaders('f') },
	{
		name: 'who bought what',
		place: 'question',
		open: typing(choosingReaders('p'), 'ventilateur'),
	},
	{
		name: 'Keep the news?',
		place: 'confirm',
		open: choosingReaders('t', 'g'),
		words: yesAndNo,
	},
	{
		name: 'a news half sent',
		place: 'news-page',
		open: opened(0, 'n', 'Enter'),
		offered: ['send', 'answer', 'readers', 'stop', 'customer', 'undo', 'back', 'help'],
	},
	{
		name: 'Stop the news?',
		place: 'confirm',
		open: opened(0, 'n', 'Enter', 'x'),
		words: yesAndNo,
	},
	{
		name: 'a news stopped',
		place: 'news-page',
		open: opened(0, 'n', 'Enter', 'x', 'Enter'),
		offered: ['answer', 'customer', 'undo', 'back', 'help'],
	},
	{
		name: 'a news to one customer',
		place: 'relance',
		open: opened(0, 'n', 'Enter', 'Enter'),
		offered: ['sent', 'edit', 'snooze', 'stop', 'open-here', 'back', 'help'],
	},
	{ name: 'an old notebook, empty', place: 'copying', open: opened(0, 'i', 'Enter') },
	{ name: 'the old notebook', place: 'copying', open: copied() },
	{
		name: 'a line that is refused',
		place: 'copying',
		open: typing(copied(), 'Paul', 'Enter', 'Enter'),
	},
	{
		name: 'which file to import',
		place: 'form',
		open: opened(0, 'i', 'Down', 'Enter'),
		words: { accept: { fr: 'continuer', en: 'go on' } },
	},
	{
		name: 'a file to import',
		place: 'preview',
		open: standing(preview),
		words: { accept: { fr: 'importer', en: 'import' } },
	},
	dialog('help of the morning', 'help', 0, '?'),
	dialog('help of the editor', 'help', rowOf.paul, 'Enter', 'm', 'F1'),
	{
		name: "the shop's name",
		place: 'question',
		open: firstRun,
		words: { back: { fr: 'quitter', en: 'quit' } },
	},
	{
		name: "the shop's days of rest",
		place: 'question',
		open: typing(firstRun, 'Chez Paul', 'Enter', 'Enter'),
	},
	{
		name: 'the morning of an empty notebook',
		place: 'morning',
		open: typing(firstRun, 'Chez Paul', 'Enter', 'Enter', 'Enter'),
	},
	{ name: "the shop's phone", place: 'question', open: typing(firstRun, 'Chez Paul', 'Enter') },
	{
		name: 'the day of rest',
		place: 'question',
		open: typing(firstRun, 'Chez Paul', 'Enter', 'Enter'),
	},
];

export const sceneOf = (name: string): Scene => {
	const found = scenes.find(scene => scene.name === name);
	if (found === undefined) throw new Error(`no scene ${name}`);
	return found;
};

/** Where Enter keeps, no other key is said to. */
const keepsWithEnter = (scene: Scene, language: Language, { screens }: Catalog): boolean =>
	scene.words?.accept?.[language] === screens.form.keep;

/** `Entrée ouvrir`: what the foot must show, as the table and the catalog word it. */
const hintsOf = (scene: Scene, language: Language, driver: NotebookDriver): readonly string[] => {
	const catalog = driver.catalog();
	return bindings[scene.place]
		.filter(({ action, quiet }) => !quiet && (scene.offered?.includes(action) ?? true))
		.filter(({ action }) => action !== 'keep' || !keepsWithEnter(scene, language, catalog))
		.map(({ keys: [key = ''], action }) => {
			const does = scene.words?.[action]?.[language] ?? catalog.keys.actions[action];
			return `${keyName(key, catalog)} ${does}`;
		});
};

/** The hints that do not stand on a row with all their words. */
export const cutHints = (
	scene: Scene,
	language: Language,
	driver: NotebookDriver,
): readonly string[] =>
	hintsOf(scene, language, driver).filter(
		hint => !driver.rows().some(row => ` ${row}  `.includes(` ${hint}  `)),
	);

const obeyedOrHidden = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e]/;

/** No row too many, none too wide, and nothing that a terminal would obey or hide. */
export const fitsIn = (driver: NotebookDriver, columns: number, rows: number): void => {
	const drawn = driver.rows();
	expect(drawn.length).toBeLessThanOrEqual(rows);
	expect(Math.max(...drawn.map(widthOf))).toBeLessThanOrEqual(columns);
	expect(driver.text()).not.toMatch(obeyedOrHidden);
};
