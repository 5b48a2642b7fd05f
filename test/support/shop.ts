import {
	applyChanges,
	type Book,
	type Change,
	emptyBook,
	type Facts,
} from '../../source/book/book.ts';
import {
	type AnswerFacts,
	type HoldFacts,
	holdMessages,
	noteAnswer,
	snooze,
} from '../../source/book/contact.ts';
import { type CustomerFacts, keepCustomer, recogniseCustomer } from '../../source/book/customer.ts';
import { addDays, day } from '../../source/book/day.ts';
import { promisePayment } from '../../source/book/debt.ts';
import { deliverSale, moveDelivery } from '../../source/book/delivery.ts';
import { findCustomer, productNamed } from '../../source/book/find.ts';
import { parseItem } from '../../source/book/item.ts';
import { type Francs, francs } from '../../source/book/money.ts';
import { writeNews } from '../../source/book/news.ts';
import { recordPayment } from '../../source/book/payment.ts';
import {
	changeProblem,
	closeProblem,
	openProblem,
	type ProblemFacts,
} from '../../source/book/problem.ts';
import type {
	AnswerKind,
	Contact,
	Customer,
	Id,
	Language,
	News,
	Pieces,
	Problem,
	ProblemSort,
	Product,
	Sale,
	Tone,
} from '../../source/book/records.ts';
import type { Refusal } from '../../source/book/refusal.ts';
import type { Result } from '../../source/book/result.ts';
import { type LineFacts, recordSale, type SaleFacts } from '../../source/book/sale.ts';
import { keepProduct, type ProductFacts } from '../../source/book/stock.ts';
import { type DoneFacts, markDone } from '../../source/relances/done.ts';
import { type Morning, morningOf } from '../../source/relances/morning.ts';
import { newsOf } from '../../source/relances/news.ts';
import { isNotice, type Relance, type RelanceKind } from '../../source/relances/relance.ts';
import { dayIf, deepFreeze, francsIf, given, phoneIf, Refused, read } from './reading.ts';

export { Refused, read, reasonOf } from './reading.ts';

export interface SaleWords {
	/** Nobody: a sale over the counter. */
	readonly to?: string;
	readonly phone?: string;
	/** `1 Tablette Samsung 45000`; a product the shop keeps needs no price. */
	readonly items: readonly string[];
	/** FCFA; the whole price when not said. */
	readonly paid?: number;
	readonly due?: string;
	readonly deliver?: string;
}

type ProductWords = Omit<ProductFacts, 'name' | 'price'> & { readonly price?: number };

interface CustomerWords {
	readonly phone?: string;
	readonly tone?: Tone;
	readonly notes?: string;
	readonly hold?: { readonly until?: string; readonly reason?: string } | null;
	/** The day he accepted the terms. */
	readonly terms?: string | null;
}

interface ProblemWords {
	readonly about?: Sale;
	/** By its name. */
	readonly product?: string;
	readonly sort?: ProblemSort;
	/** The day by which something is done about it. */
	readonly by?: string;
}

/** A message that waits, as the "Plus tard" list tells it. */
export type LaterWords = readonly [kind: RelanceKind, reason: string, until: string | undefined];

/**
 * A shop whose whole story is told by the pure operations, one after the other. Every operation that
 * refuses throws `Refused`, unless it runs inside `refusal`.
 */
export class Shop {
	book: Book;
	today: string;
	#ids = 0;

	constructor(today: string, language: Language) {
		const empty = emptyBook(language);
		const shop = { ...empty.settings.shop, name: 'Boutique Moussa' };
		this.book = deepFreeze({ ...empty, settings: { ...empty.settings, shop } });
		this.today = today;
	}

	/** Today, and ids `id1`, `id2`… in the order they were asked for. */
	get facts(): Facts {
		return { today: day(this.today), newId: () => `id${++this.#ids}` };
	}

	onDay(today: string): this {
		this.today = day(today);
		return this;
	}

	daysLater(days: number): this {
		return this.onDay(addDays(day(this.today), days));
	}

	settles(change: (settings: Book['settings']) => Book['settings']): this {
		this.book = deepFreeze({ ...this.book, settings: change(this.book.settings) });
		return this;
	}

	/** Commits what an operation gave, or throws its refusal. */
	does<Value extends { readonly changes: readonly Change[] }>(result: Result<Value>): Value {
		if (!result.ok) throw new Refused(result.refusal);
		this.book = deepFreeze(applyChanges(this.book, result.value.changes));
		return result.value;
	}

	/** What the action was refused with; throws when it was not, or when the book changed all the same. */
	refusal(action: (shop: this) => unknown): Refusal {
		const before = this.book;
		try {
			action(this);
		} catch (error) {
			if (!(error instanceof Refused)) throw error;
			if (this.book !== before) throw new Error('refused, and yet the book changed');
			return error.refusal;
		}
		throw new Error('nothing was refused');
	}

	keeps(name: string, words: ProductWords = {}): Product {
		const facts = given<ProductFacts>({ ...words, name, price: francsIf(words.price) });
		return this.does(keepProduct(this.book, facts, this.facts)).product;
	}

	knows(typedName: string, words: CustomerWords = {}): Customer {
		const { phone, hold, terms } = words;
		const facts = given<CustomerFacts>({
			...words,
			typedName,
			phone: phoneIf(phone),
			hold: hold && given({ ...hold, until: dayIf(hold.until) }),
			terms: terms === null ? null : dayIf(terms),
		});
		return this.does(keepCustomer(this.book, facts, this.facts)).customer;
	}

	sells({ to, phone, ...words }: SaleWords): Sale {
		return this.sellsTo(to === undefined ? undefined : this.#buyer(to, phone).id, words);
	}

	/** To a customer of the book: of namesakes, this one. */
	sellsTo(
		customerId: Id | undefined,
		{ items, paid, due, deliver }: Omit<SaleWords, 'to' | 'phone'>,
	): Sale {
		const lines = items.map(item => read(parseItem(this.book, item)));
		const facts = given<SaleFacts>({
			customerId,
			lines,
			paid: francs(paid ?? this.#priceOf(lines)),
			dueOn: dayIf(due),
			deliverOn: dayIf(deliver),
		});
		return this.does(recordSale(this.book, facts, this.facts)).sale;
	}

	isPaid(by: string, amount: number): readonly { saleId: string; amount: Francs; left: Francs }[] {
		const facts = { customerId: this.customer(by).id, amount: francs(amount) };
		return this.does(recordPayment(this.book, facts, this.facts)).shares;
	}

	/** The customer says the day he will pay. */
	isPromised(by: string, on: string, about?: readonly Sale[]): void {
		const facts = {
			customerId: this.customer(by).id,
			day: day(on),
			...(about === undefined ? {} : { saleIds: about.map(({ id }) => id) }),
		};
		this.does(promisePayment(this.book, facts, this.facts));
	}

	/** Hands over these pieces of an order, by the product's name, or all that is left of it. */
	delivers(sale: Sale, part?: Readonly<Record<string, number>>): Sale {
		const pieces = part === undefined ? {} : { pieces: this.pieces(part) };
		return this.does(deliverSale(this.book, { saleId: sale.id, ...pieces }, this.facts)).sale;
	}

	pieces(quantities: Readonly<Record<string, number>>): readonly Pieces[] {
		return Object.entries(quantities).map(([name, quantity]) => ({
			productId: this.product(name).id,
			quantity,
		}));
	}

	movesDelivery(sale: Sale, on: string): Sale {
		return this.does(moveDelivery(this.book, { saleId: sale.id, day: day(on) }, this.facts)).sale;
	}

	/** Sends the relance as it stands (or as edited), a final notice with the day it proposes. A stock alert gives no contact. */
	marksDone(
		relance: Relance,
		edited: { message?: string; newDay?: string; deadline?: string } = {},
	): Contact | undefined {
		const proposed = isNotice(relance) ? relance.deadline : undefined;
		const { message = relance.message, newDay, deadline = proposed } = edited;
		const facts = given<DoneFacts>({
			relance,
			message,
			newDay: dayIf(newDay),
			deadline: dayIf(deadline),
		});
		return this.does(markDone(this.book, facts, this.facts)).contact;
	}

	/** Sends the only relance of the kind there is today. */
	sends(kind: RelanceKind): Contact {
		const contact = this.marksDone(this.relance(kind));
		if (contact === undefined) throw new Error(`${kind} is no message`);
		return contact;
	}

	/** Gives the final notice of the day, with that deadline. */
	gives(deadline: string): Contact {
		const notice = this.morning().relances.find(isNotice);
		const contact = notice && this.marksDone(notice, { deadline });
		if (contact === undefined) throw new Error(`no final notice on ${this.today}`);
		return contact;
	}

	/** Sends everything the morning shows to customers, and says the kinds sent. */
	sendsAll(): readonly RelanceKind[] {
		const all = this.morning().relances.filter(
			({ kind }) => kind !== 'problem' && kind !== 'stock',
		);
		for (const relance of all) this.marksDone(relance);
		return all.map(({ kind }) => kind);
	}

	hears(
		contact: Contact,
		said: AnswerKind,
		more: { note?: string; day?: string } & Pick<AnswerFacts, 'noTo' | 'problem'> = {},
	): void {
		const words = { ...more, contactId: contact.id, said, day: dayIf(more.day) };
		this.does(noteAnswer(this.book, given<AnswerFacts>(words), this.facts));
	}

	/** Something is wrong, and the shop is told of it without having asked. */
	opensProblem(of: string, what: string, more: ProblemWords = {}): Problem {
		const { about, product, sort, by } = more;
		const facts = given<ProblemFacts>({
			customerId: this.customer(of).id,
			what,
			saleId: about?.id,
			productId: product === undefined ? undefined : this.product(product).id,
			sort,
			dueOn: dayIf(by),
		});
		return this.does(openProblem(this.book, facts, this.facts)).problem;
	}

	changesProblem(problem: Problem, more: { by?: string; what?: string }): Problem {
		const facts = { problemId: problem.id, dueOn: dayIf(more.by), what: more.what };
		return this.does(
			changeProblem(this.book, given<Parameters<typeof changeProblem>[1]>(facts), this.facts),
		).problem;
	}

	closes(problemId: string, done: string): void {
		this.does(closeProblem(this.book, { problemId, done }, this.facts));
	}

	putsOff(relance: Relance, until: string): void {
		const facts = { subject: relance.subject, until: day(until) };
		this.does(snooze(this.book, facts, this.facts));
	}

	/** No message to a customer, or about these debts alone, until a day or for good. */
	leavesAlone(who: string | readonly Sale[], reason: string, until?: string): void {
		const about =
			typeof who === 'string'
				? { customerId: this.customer(who).id }
				: { saleIds: who.map(sale => sale.id) };
		const facts = given<HoldFacts>({ about, reason, until: dayIf(until) });
		this.does(holdMessages(this.book, facts, this.facts));
	}

	/** A news to these customers, by name. */
	announces(text: string, to: readonly string[], product?: string): News {
		const customerIds = to.map(name => this.customer(name).id);
		const about = product === undefined ? {} : { productId: this.product(product).id };
		return this.does(writeNews(this.book, { text, customerIds, ...about }, this.facts)).news;
	}

	/** Sends the news to one of those it may go to today. */
	tells(news: News, name: string): Contact {
		const { id } = this.customer(name);
		const due = this.morning().relances.find(
			relance =>
				newsOf(relance)?.id === news.id && 'customer' in relance && relance.customer.id === id,
		);
		const contact = due && this.marksDone(due);
		if (contact === undefined) throw new Error(`nothing to tell ${name} on ${this.today}`);
		return contact;
	}

	morning(): Morning {
		return deepFreeze(morningOf(this.book, day(this.today)));
	}

	/** The kinds of today's relances, in the order of the morning screen. */
	kinds(): readonly RelanceKind[] {
		return this.morning().relances.map(({ kind }) => kind);
	}

	/** The only relance of the kind there is today. */
	relance<Kind extends RelanceKind>(kind: Kind): Extract<Relance, { kind: Kind }> {
		const found = this.morning().relances.filter(relance => relance.kind === kind);
		if (found.length !== 1) throw new Error(`${found.length} ${kind} relances on ${this.today}`);
		return found[0] as Extract<Relance, { kind: Kind }>;
	}

	later(): readonly LaterWords[] {
		return this.morning().later.map(({ relance, reason, until }) => [relance.kind, reason, until]);
	}

	customer(name: string): Customer {
		return read(findCustomer(this.book, name));
	}

	product(name: string): Product {
		const found = productNamed(this.book, name);
		if (found === undefined) throw new Error(`no product ${name}`);
		return found;
	}

	/** The sale as the book has it now. */
	sale({ id }: Sale): Sale {
		const found = this.book.sales[id];
		if (found === undefined) throw new Error(`no sale ${id}`);
		return found;
	}

	#buyer(typedName: string, typedPhone: string | undefined): Customer {
		const phone = phoneIf(typedPhone);
		const facts = given<Pick<CustomerFacts, 'typedName' | 'phone'>>({ typedName, phone });
		const known = read(recogniseCustomer(this.book, facts));
		if (known !== undefined && phone === undefined) return known;
		return this.does(keepCustomer(this.book, facts, this.facts)).customer;
	}

	#priceOf(lines: readonly LineFacts[]): number {
		const price = ({ productId = '', unitPrice }: LineFacts) =>
			unitPrice ?? this.book.products[productId]?.price ?? 0;
		return lines.reduce((total, line) => total + line.quantity * price(line), 0);
	}
}

export const openShop = (today: string, language: Language = 'fr'): Shop =>
	new Shop(today, language);
