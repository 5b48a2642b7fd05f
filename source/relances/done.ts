import { applyChanges, type Book, type Change, type Facts } from '../book/book.ts';
import { type AnswerFacts, noteAnswer, recordContact } from '../book/contact.ts';
import type { Day } from '../book/day.ts';
import { moveDelivery } from '../book/delivery.ts';
import type { Contact } from '../book/records.ts';
import type { Refusal } from '../book/refusal.ts';
import { ok, type Result, refuse } from '../book/result.ts';
import { orderProduct } from '../book/stock.ts';
import { chooseArgument } from './argument.ts';
import { deadlineRefusal } from './ladder.ts';
import {
	argumentOf,
	type CourtesyAbout,
	type DebtSaid,
	isNotice,
	type Message,
	type Relance,
} from './relance.ts';

export interface DoneFacts {
	readonly relance: Relance;
	/** The message as it was sent, edited or not. */
	readonly message: string;
	/** For a late delivery: the new day the apology gave. */
	readonly newDay?: Day;
	/** For a final notice: the deadline that was confirmed with it. */
	readonly deadline?: Day;
}

interface Done {
	readonly changes: readonly Change[];
	readonly contact?: Contact;
}

const courtesyFacts = (about: CourtesyAbout): Pick<Contact, 'newsId' | 'productId' | 'event'> => {
	switch (about.why) {
		case 'news':
			return {
				newsId: about.news.id,
				...(about.news.productId === undefined ? {} : { productId: about.news.productId }),
			};
		case 'event':
			return { event: about.event };
		case 'away':
			return {};
	}
};

/** A debt that was only named among others did not take its step. */
const debtFacts = ({ sale, stage, isNamed }: DebtSaid): Contact['sales'][number] => ({
	saleId: sale.id,
	...(isNamed ? {} : { stage }),
});

const contactFacts = (
	relance: Message,
	{ message, deadline }: DoneFacts,
): Omit<Contact, 'id' | 'on'> => ({
	kind: relance.kind,
	customerId: relance.customer.id,
	sales:
		relance.kind === 'payment'
			? relance.debts.map(debtFacts)
			: relance.sales.map(sale => ({ saleId: sale.id })),
	...(relance.kind === 'payment' ? { step: argumentOf(relance) } : {}),
	...(isNotice(relance) && deadline !== undefined ? { deadline } : {}),
	...(relance.kind === 'courtesy' ? courtesyFacts(relance.about) : {}),
	...(relance.kind === 'delivery' ? { step: relance.step } : {}),
	...(relance.kind === 'renewal' ? { productId: relance.productId } : {}),
	...(relance.kind === 'satisfaction' ? { productId: relance.line.productId } : {}),
	channel: relance.kind === 'payment' && relance.call ? 'call' : 'whatsapp',
	message,
});

/** Why a final notice may not go out. */
const noticeRefusal = (
	book: Book,
	{ relance, deadline }: DoneFacts,
	today: Day,
): Refusal | undefined => {
	if (!isNotice(relance)) return undefined;
	if (deadline === undefined) return { reason: 'notice-unconfirmed' };
	const wrongDay = deadlineRefusal(deadline, today);
	if (wrongDay !== undefined) return wrongDay;
	const chosen = chooseArgument(book, relance, argumentOf(relance));
	return chosen.ok ? undefined : chosen.refusal;
};

const paymentTold = (
	book: Book,
	relance: Extract<Relance, { kind: 'payment' }>,
	facts: DoneFacts,
	given: Facts,
): Result<Done> => {
	const refusal = noticeRefusal(book, facts, given.today);
	return refusal === undefined
		? recordContact(book, contactFacts(relance, facts), given)
		: refuse(refusal);
};

/**
 * A relance of the day was done: a message is written down as a contact (an apology also gives the order
 * its new day), a stock alert means the product was ordered. A problem is closed with words, not with this.
 */
export const markDone = (book: Book, facts: DoneFacts, given: Facts): Result<Done> => {
	const { relance } = facts;
	switch (relance.kind) {
		case 'stock':
			return orderProduct(
				book,
				{ productId: relance.product.id, quantity: relance.reorder },
				given,
			);
		case 'problem':
			return refuse({ reason: 'reason-missing' });
		case 'delivery':
			return deliveryTold(book, relance, facts, given);
		case 'payment':
			return paymentTold(book, relance, facts, given);
		default:
			return recordContact(book, contactFacts(relance, facts), given);
	}
};

/** He was asked how it goes by word of mouth, without a message, and answered at once. */
export const noteVisit = (
	book: Book,
	{
		relance,
		answer,
	}: {
		readonly relance: Extract<Relance, { kind: 'satisfaction' }>;
		readonly answer: Omit<AnswerFacts, 'contactId'>;
	},
	given: Facts,
): Result<Done> => {
	const spoken: Omit<Contact, 'id' | 'on'> = {
		...contactFacts(relance, { relance, message: relance.message }),
		channel: 'call',
	};
	const written = recordContact(book, spoken, given);
	if (!written.ok) return written;
	const { contact, changes } = written.value;
	// The answer puts the contact again, with what was said.
	return noteAnswer(applyChanges(book, changes), { ...answer, contactId: contact.id }, given);
};

const deliveryTold = (
	book: Book,
	relance: Extract<Relance, { kind: 'delivery' }>,
	facts: DoneFacts,
	given: Facts,
): Result<Done> => {
	const contact = recordContact(book, contactFacts(relance, facts), given);
	const day = facts.newDay ?? relance.newDay;
	const [sale] = relance.sales;
	if (!contact.ok || relance.step !== 'late' || day === undefined || sale === undefined)
		return contact;
	const moved = moveDelivery(book, { saleId: sale.id, day }, given);
	return moved.ok
		? ok({ ...contact.value, changes: [...contact.value.changes, ...moved.value.changes] })
		: moved;
};
