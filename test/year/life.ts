import { type Book, put } from '../../source/book/book.ts';
import { type HoldFacts, holdMessages, resumeMessages } from '../../source/book/contact.ts';
import { addDays, type Day, day, weekdayOf } from '../../source/book/day.ts';
import { debtsOf } from '../../source/book/debt.ts';
import { francs } from '../../source/book/money.ts';
import { recordPayment } from '../../source/book/payment.ts';
import type { Contact, Id } from '../../source/book/records.ts';
import { ok } from '../../source/book/result.ts';
import { isOpenOrder } from '../../source/book/sale.ts';
import type { Morning } from '../../source/relances/morning.ts';
import type { Relance } from '../../source/relances/relance.ts';
import { Refused, type Shop } from '../support/shop.ts';
import type { Chance } from './chance.ts';
import { type Character, castOf } from './characters.ts';

/** Something a customer will do, on its day or the first open one after it. */
interface Plan {
	readonly on: Day;
	readonly does: () => void;
}

/** One morning on which the shop opened. */
export interface OpenMorning {
	readonly today: Day;
	/** As it stood before anything was sent. */
	readonly morning: Morning;
	/** What the book held then. */
	readonly before: Book;
	readonly sent: readonly Contact[];
}

export interface YearOptions {
	readonly days: number;
	/** Share of the weekdays on which the notebook is opened. */
	readonly opens: number;
	/** Share of what is proposed that is sent the same morning. */
	readonly sends: number;
	readonly looks?: (open: OpenMorning) => void;
	/** Something done to the shop each morning before it is looked at: archiving, say. */
	readonly opening?: (shop: Shop) => void;
}

const holdsOff = (shop: Shop, about: HoldFacts['about'], until?: Day): void => {
	const end = until === undefined ? {} : { until };
	shop.does(holdMessages(shop.book, { about, reason: 'voyage', ...end }, shop.facts));
};

const tries = (act: () => void): void => {
	try {
		act();
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
	}
};

/** A year of a shop: customers of every character, and an owner who opens his notebook on some mornings. */
export class Life {
	readonly #shop: Shop;
	readonly #chance: Chance;
	readonly #cast: ReadonlyMap<Id, Character>;
	#plans: readonly Plan[] = [];

	constructor(shop: Shop, chance: Chance) {
		this.#shop = shop;
		this.#chance = chance;
		this.#cast = castOf(Object.keys(shop.book.customers), chance);
	}

	lives({ days, opens, sends, looks = () => {}, opening = () => {} }: YearOptions): void {
		const holidays = this.#chance.between(60, 200);
		for (let count = 1; count <= days; count++) {
			this.#shop.daysLater(1);
			const isAway = count >= holidays && count < holidays + 21;
			if (isAway || !this.#chance.happens(opens)) continue;
			opening(this.#shop);
			if (this.#chance.happens(0.08)) tries(() => this.#decides());
			const morning = this.#shop.morning();
			const before = this.#shop.book;
			const sent = morning.relances
				.filter(() => this.#chance.happens(sends))
				.flatMap(relance => this.#sends(relance))
				// With what was answered on the spot.
				.map(contact => this.#shop.book.contacts[contact.id] ?? contact);
			looks({ today: day(this.#shop.today), morning, before, sent });
			if (weekdayOf(day(this.#shop.today)) !== 0) this.#counter();
		}
	}

	/** What the owner decides of a customer: a pause, peace for good and the end of it, another tone. */
	#decides(): void {
		const shop = this.#shop;
		const chance = this.#chance;
		const customer = chance.one(Object.values(shop.book.customers));
		const until = addDays(day(shop.today), chance.between(4, 40));
		const decisions = [
			() => holdsOff(shop, { customerId: customer.id }, until),
			() => holdsOff(shop, { customerId: customer.id }),
			() => shop.does(resumeMessages(shop.book, { customerId: customer.id }, shop.facts)),
			() => {
				const saleIds = debtsOf(shop.book, customer.id).map(({ sale }) => sale.id);
				if (saleIds.length > 0) holdsOff(shop, { saleIds: [chance.one(saleIds)] }, until);
			},
			() => {
				const tone = customer.tone === 'firm' ? 'gentle' : 'firm';
				shop.does(ok({ changes: [put('customers', { ...customer, tone })] }));
			},
			() => {
				const { relances } = shop.morning();
				if (relances.length > 0) shop.putsOff(chance.one(relances), until);
			},
		];
		chance.one(decisions)();
	}

	/** What the owner does with one row of his morning. */
	#sends(relance: Relance): readonly Contact[] {
		const shop = this.#shop;
		if (relance.kind === 'problem') {
			if (this.#chance.happens(0.4)) tries(() => shop.closes(relance.problem.id, 'réglé'));
			return [];
		}
		if (relance.kind === 'stock') {
			tries(() => shop.marksDone(relance));
			return [];
		}
		const contact = shop.marksDone(relance);
		if (contact === undefined) return [];
		this.#answers(contact);
		return [contact];
	}

	#later(least: number, most: number, does: () => void): void {
		const on = addDays(day(this.#shop.today), this.#chance.between(least, most));
		this.#plans = [...this.#plans, { on, does }];
	}

	/** What the customer makes of a message, in the days that follow. */
	#answers(contact: Contact): void {
		const chance = this.#chance;
		const character = this.#cast.get(contact.customerId);
		if (character === undefined) return;
		if (contact.kind === 'satisfaction') {
			const said = chance.happens(0.12) ? 'problem' : 'fine';
			if (chance.happens(0.6)) this.#later(0, 3, () => this.#hears(contact, said));
			return;
		}
		if (contact.kind === 'renewal' && chance.happens(0.4))
			this.#later(0, 4, () => this.#sells(contact.customerId, character));
		if (contact.kind === 'payment') this.#answersMoney(contact, character);
	}

	#answersMoney(contact: Contact, character: Character): void {
		const chance = this.#chance;
		if (chance.happens(character.pays)) {
			this.#later(0, 9, () => this.#pays(contact.customerId, chance.happens(character.inPart)));
			return;
		}
		if (chance.happens(character.promises)) this.#promises(contact, character);
		else if (chance.happens(character.disputes))
			this.#later(0, 2, () => this.#hears(contact, 'disputed'));
		else if (contact.channel === 'call')
			this.#hears(contact, chance.happens(0.5) ? 'no-answer' : 'answered');
	}

	#promises(contact: Contact, character: Character): void {
		const chance = this.#chance;
		const promised = addDays(day(this.#shop.today), chance.between(2, 15));
		this.#later(0, 1, () => {
			const day = promised > this.#shop.today ? promised : this.#shop.today;
			this.#shop.hears(contact, 'promised', { day });
		});
		if (chance.happens(character.keepsPromise))
			this.#plans = [
				...this.#plans,
				{ on: addDays(promised, -1), does: () => this.#pays(contact.customerId, false) },
			];
	}

	#hears(contact: Contact, said: 'fine' | 'problem' | 'disputed' | 'no-answer' | 'answered'): void {
		if (this.#shop.book.contacts[contact.id] === undefined) return;
		const note = said === 'problem' || said === 'disputed' ? { note: 'à voir' } : {};
		this.#shop.hears(contact, said, note);
	}

	#pays(customerId: Id, isPart: boolean): void {
		const owed = debtsOf(this.#shop.book, customerId).reduce((sum, one) => sum + one.balance, 0);
		const amount = isPart ? Math.floor(owed * (0.2 + this.#chance.next() * 0.5)) : owed;
		const facts = { customerId, amount: francs(Math.max(1, amount)) };
		this.#shop.does(recordPayment(this.#shop.book, facts, this.#shop.facts));
	}

	/** The day at the counter: what was planned, who comes in, what is delivered. */
	#counter(): void {
		const { today } = this.#shop;
		const due = this.#plans.filter(({ on }) => on <= today);
		this.#plans = this.#plans.filter(({ on }) => on > today);
		for (const { does } of due) tries(does);
		for (const [id, character] of this.#cast)
			if (this.#chance.happens(character.buys)) tries(() => this.#sells(id, character));
		for (const sale of Object.values(this.#shop.book.sales))
			if (isOpenOrder(sale) && (sale.deliveryPromises.at(-1)?.day ?? '') <= today)
				if (this.#chance.happens(0.8)) tries(() => this.#shop.delivers(sale));
	}

	#sells(customerId: Id, { credit }: Character): void {
		const chance = this.#chance;
		const product = chance.one(Object.values(this.#shop.book.products));
		const quantity = chance.happens(0.8) ? 1 : 2;
		const total = quantity * (product.price ?? 1000);
		const isCredit = chance.happens(credit);
		const ahead = (least: number, most: number): string =>
			addDays(day(this.#shop.today), chance.between(least, most));
		this.#shop.sellsTo(customerId, {
			items: [`${quantity} ${product.name}`],
			paid: isCredit ? Math.floor(total * chance.one([0, 0, 0.3])) : total,
			...(isCredit && chance.happens(0.5) ? { due: ahead(3, 30) } : {}),
			...(chance.happens(0.15) ? { deliver: ahead(1, 10) } : {}),
		});
	}
}
