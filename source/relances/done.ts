import type { Book, Change, Facts } from '../book/book.ts';
import { recordContact } from '../book/contact.ts';
import type { Day } from '../book/day.ts';
import { moveDelivery } from '../book/delivery.ts';
import type { Contact } from '../book/records.ts';
import { ok, type Result, refuse } from '../book/result.ts';
import { orderProduct } from '../book/stock.ts';
import type { CourtesyAbout, Message, Relance } from './relance.ts';

export interface DoneFacts {
	readonly relance: Relance;
	/** The message as it was sent, edited or not. */
	readonly message: string;
	/** For a late delivery: the new day the apology gave. */
	readonly newDay?: Day;
}

interface Done {
	readonly changes: readonly Change[];
	readonly contact?: Contact;
}

const courtesyFacts = (about: CourtesyAbout): Pick<Contact, 'newsId' | 'event'> => {
	switch (about.why) {
		case 'news':
			return { newsId: about.news.id };
		case 'event':
			return { event: about.event };
		case 'away':
			return {};
	}
};

const contactFacts = (relance: Message, message: string): Omit<Contact, 'id' | 'on'> => ({
	kind: relance.kind,
	customerId: relance.customer.id,
	sales:
		relance.kind === 'payment'
			? relance.debts.map(debt => ({ saleId: debt.sale.id, stage: debt.stage }))
			: relance.sales.map(sale => ({ saleId: sale.id })),
	...(relance.kind === 'payment' ? { step: relance.stage } : {}),
	...(relance.kind === 'payment' && relance.deadline !== undefined && !relance.call
		? { deadline: relance.deadline }
		: {}),
	...(relance.kind === 'courtesy' ? courtesyFacts(relance.about) : {}),
	...(relance.kind === 'delivery' ? { step: relance.step } : {}),
	...(relance.kind === 'renewal' ? { productId: relance.productId } : {}),
	...(relance.kind === 'satisfaction' ? { productId: relance.line.productId } : {}),
	channel: relance.kind === 'payment' && relance.call ? 'call' : 'whatsapp',
	message,
});

/**
 * A relance of the day was done: a message is written down as a contact (an apology also gives the order
 * its new day), a stock alert means the product was ordered. A problem is closed with words, not with this.
 */
export const markDone = (book: Book, facts: DoneFacts, given: Facts): Result<Done> => {
	const { relance, message } = facts;
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
		default:
			return recordContact(book, contactFacts(relance, message), given);
	}
};

const deliveryTold = (
	book: Book,
	relance: Extract<Relance, { kind: 'delivery' }>,
	facts: DoneFacts,
	given: Facts,
): Result<Done> => {
	const contact = recordContact(book, contactFacts(relance, facts.message), given);
	const day = facts.newDay ?? relance.newDay;
	const [sale] = relance.sales;
	if (!contact.ok || relance.step !== 'late' || day === undefined || sale === undefined)
		return contact;
	const moved = moveDelivery(book, { saleId: sale.id, day }, given);
	return moved.ok
		? ok({ ...contact.value, changes: [...contact.value.changes, ...moved.value.changes] })
		: moved;
};
